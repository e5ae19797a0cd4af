CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_REJECTED_RECORDS" (
  "REJECTED_KEY" VARCHAR NOT NULL COMMENT 'MD5 of the record and its fault',
  "SOURCE" VARCHAR NOT NULL COMMENT 'Name of the source, or of the state, in the config',
  "RELATION" VARCHAR NOT NULL COMMENT 'Table, view or file that it is in',
  "RECORD_KIND" VARCHAR NOT NULL COMMENT 'event, identifier, trait or membership; state for a row of the relation of one',
  "ENTITY_TYPE" VARCHAR COMMENT 'person, group or a custom type; memberships: person',
  "EVENT_ID" VARCHAR COMMENT 'Its own key: event that it belongs to',
  "ROW_ID" VARCHAR COMMENT 'Its own key: link group',
  "COLUMN_NAME" VARCHAR NOT NULL COMMENT 'Column that cannot be loaded, as the relation calls it',
  "VALUE" VARCHAR COMMENT 'What is in that column, its first 200 characters; null where it is too long a text',
  "REASON" VARCHAR NOT NULL COMMENT 'What is wrong with it',
  "_INGESTED_AT" TIMESTAMP_NTZ(6) COMMENT 'When the source says that it became aware of it, UTC',
  "RAW_TABLE" VARCHAR COMMENT 'Adapters: raw table that it comes from',
  "RAW_KEY" VARCHAR COMMENT 'Adapters: its key there, such as the id that Stripe gave it; the first 200 characters',
  "ROW_KEY" VARCHAR COMMENT 'What a delivery that can be loaded replaces; null where the record has no key',
  "FIRST_RUN_ID" VARCHAR NOT NULL COMMENT 'Run that set it aside',
  "FIRST_SEEN_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of that run, UTC',
  "LAST_RUN_ID" VARCHAR NOT NULL COMMENT 'Last run that read it',
  "LAST_SEEN_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of that run, UTC'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Records that cannot be loaded, each with the column that is the reason. They leave when the source corrects them.';
