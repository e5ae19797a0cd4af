CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_EVENTS" (
  "EVENT_ID" COMMENT 'Event that the record belongs to',
  "OCCURRED_AT" COMMENT 'When it happened, UTC',
  "EVENT_NAME" COMMENT 'what happened, in words that rules match',
  "EVENT_DESCRIPTION" COMMENT 'one line for people',
  "EVENT_VALUE" COMMENT 'amount',
  "VALUE_UNIT" COMMENT 'unit of the amount, such as USD',
  "EVENT_SIGNIFICANCE" COMMENT 'how much it matters, as the source says',
  "EVENT_TYPE" COMMENT 'kind of event',
  "SOURCE" COMMENT 'Name of the source in the config',
  "SOURCE_TABLE" COMMENT 'Table of the source: of events, and of all that a mapping gives',
  "SYNCED_AT" COMMENT 'when the loader copied it, UTC',
  "_INGESTED_AT" COMMENT 'When the source became aware of it, UTC'
)
COPY GRANTS
COMMENT = 'What happened, one row per event.'
AS
SELECT
  "EVENT_ID",
  "OCCURRED_AT",
  "EVENT_NAME",
  "EVENT_DESCRIPTION",
  "EVENT_VALUE",
  "VALUE_UNIT",
  "EVENT_SIGNIFICANCE",
  "EVENT_TYPE",
  "SOURCE",
  "SOURCE_TABLE",
  "SYNCED_AT",
  "_INGESTED_AT"
FROM
  "ACME"."NEXUS"."NEXUS_RECORDS"
WHERE
  record_kind = 'event';
