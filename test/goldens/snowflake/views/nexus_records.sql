CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_RECORDS" (
  "RECORD_KIND" COMMENT 'event, identifier, trait or membership',
  "ROW_KEY" COMMENT 'MD5 of kind, entity type, source, event_id and row_id: what a redelivery replaces',
  "ROW_VERSION" COMMENT 'Orders the deliveries of one row_key; the greatest is kept',
  "RECORD_KEY" COMMENT 'MD5 of the content',
  "SOURCE" COMMENT 'Name of the source in the config',
  "EVENT_ID" COMMENT 'Event that the record belongs to',
  "ROW_ID" COMMENT 'Link group: identifiers of one event with one row_id belong to one entity',
  "OCCURRED_AT" COMMENT 'When it happened, UTC',
  "_INGESTED_AT" COMMENT 'When the source became aware of it, UTC',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type; memberships: person',
  "IDENTIFIER_TYPE" COMMENT 'Type of the identifier; memberships: of the person',
  "IDENTIFIER_VALUE" COMMENT 'Value as the source gave it; memberships: of the person',
  "ROLE" COMMENT 'Part that the entity plays: sender, attendee, customer; memberships: in the group',
  "GROUP_IDENTIFIER_TYPE" COMMENT 'Memberships: type of the identifier of the group',
  "GROUP_IDENTIFIER" COMMENT 'Memberships: value of it, as the source gave it',
  "TRAIT_NAME" COMMENT 'Traits: name',
  "TRAIT_VALUE" COMMENT 'Traits: value',
  "EVENT_NAME" COMMENT 'Events: what happened, in words that rules match',
  "EVENT_DESCRIPTION" COMMENT 'Events: one line for people',
  "EVENT_VALUE" COMMENT 'Events: amount',
  "VALUE_UNIT" COMMENT 'Events: unit of the amount, such as USD',
  "EVENT_SIGNIFICANCE" COMMENT 'Events: how much it matters, as the source says',
  "EVENT_TYPE" COMMENT 'Events: kind of event',
  "SOURCE_TABLE" COMMENT 'Table of the source: of events, and of all that a mapping gives',
  "SYNCED_AT" COMMENT 'Events: when the loader copied it, UTC',
  "RUN_ID" COMMENT 'Run that loaded it'
)
COPY GRANTS
COMMENT = 'nexus_event_log without the rows that overrides retract.'
AS
SELECT
  log."RECORD_KIND" AS "RECORD_KIND",
  log."ROW_KEY" AS "ROW_KEY",
  log."ROW_VERSION" AS "ROW_VERSION",
  log."RECORD_KEY" AS "RECORD_KEY",
  log."SOURCE" AS "SOURCE",
  log."EVENT_ID" AS "EVENT_ID",
  log."ROW_ID" AS "ROW_ID",
  log."OCCURRED_AT" AS "OCCURRED_AT",
  log."_INGESTED_AT" AS "_INGESTED_AT",
  log."ENTITY_TYPE" AS "ENTITY_TYPE",
  log."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE",
  log."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE",
  log."ROLE" AS "ROLE",
  log."GROUP_IDENTIFIER_TYPE" AS "GROUP_IDENTIFIER_TYPE",
  log."GROUP_IDENTIFIER" AS "GROUP_IDENTIFIER",
  log."TRAIT_NAME" AS "TRAIT_NAME",
  log."TRAIT_VALUE" AS "TRAIT_VALUE",
  log."EVENT_NAME" AS "EVENT_NAME",
  log."EVENT_DESCRIPTION" AS "EVENT_DESCRIPTION",
  log."EVENT_VALUE" AS "EVENT_VALUE",
  log."VALUE_UNIT" AS "VALUE_UNIT",
  log."EVENT_SIGNIFICANCE" AS "EVENT_SIGNIFICANCE",
  log."EVENT_TYPE" AS "EVENT_TYPE",
  log."SOURCE_TABLE" AS "SOURCE_TABLE",
  log."SYNCED_AT" AS "SYNCED_AT",
  log."RUN_ID" AS "RUN_ID"
FROM
  "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS log
  LEFT JOIN (
    SELECT DISTINCT
      source,
      event_id,
      row_id
    FROM
      (
        SELECT
          source,
          event_id,
          CASE
            WHEN MIN(
              CASE
                WHEN row_id IS NULL THEN 0
                ELSE 1
              END
            ) OVER (
              PARTITION BY
                source,
                event_id
            ) = 1 THEN row_id
          END AS row_id
        FROM
          "ACME"."NEXUS"."NEXUS_OVERRIDES_READ" AS overrides
        WHERE
          kind = 'retract'
      ) AS taken_back
  ) AS retracted ON "RETRACTED".source = "LOG".source
  AND "RETRACTED".event_id = "LOG".event_id
  AND (
    "RETRACTED".row_id IS NULL
    OR "RETRACTED".row_id = "LOG".row_id
  )
WHERE
  retracted.event_id IS NULL;
