CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_QUALITY" (
  "RUN_ID" COMMENT 'The run',
  "STARTED_AT" COMMENT 'UTC',
  "MEASURE" COMMENT 'entities, identifiers, singletons, largest_entity, large_entity, grown_entity, near_entity_limit, near_hub_limit, bridge, not_searched or rejected_records',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "ENTITY_ID" COMMENT 'Entity that it is about; near_entity_limit, near_hub_limit: one of them',
  "IDENTIFIER_TYPE" COMMENT 'near_entity_limit, near_hub_limit: type that has the limit',
  "SOURCE" COMMENT 'bridge: source of the row; rejected_records: source of the records; shrunk_source: the source',
  "EVENT_ID" COMMENT 'bridge: event of the row',
  "ROW_ID" COMMENT 'bridge: the row',
  "VALUE" COMMENT 'entities, identifiers: how many there are; singletons: share of entities with a single identifier, 0 to 1; largest_entity, large_entity, grown_entity: identifiers it holds; near_entity_limit: entities near it; near_hub_limit: identifiers near it; bridge: identifiers of the second largest part without the row; not_searched: pairs of row and identifier, or identifiers where these are too many already; rejected_records: records that cannot be loaded; shrunk_source: rows of its files and snapshots',
  "COMPARED_VALUE" COMMENT 'entities, identifiers, singletons, largest_entity: value of the last run; large_entity, grown_entity: identifiers before the run; near_entity_limit: most values that one holds; bridge: identifiers of the largest part; shrunk_source: rows in the last run',
  "THRESHOLD" COMMENT 'From where on it is a warning, or the limit that it is near',
  "IS_WARNING" COMMENT '1: somebody should look',
  "SAYS" COMMENT 'The same in a sentence, with what to do'
)
COPY GRANTS
COMMENT = 'What each run measured: sizes, growth, limits that are near, rows that alone hold an entity together.'
AS
SELECT
  runs."RUN_ID" AS "RUN_ID",
  runs."STARTED_AT" AS "STARTED_AT",
  CAST("MEASURED".VALUE['measure'] AS VARCHAR) AS "MEASURE",
  CAST("MEASURED".VALUE['entity_type'] AS VARCHAR) AS "ENTITY_TYPE",
  CAST("MEASURED".VALUE['entity_id'] AS VARCHAR) AS "ENTITY_ID",
  CAST("MEASURED".VALUE['identifier_type'] AS VARCHAR) AS "IDENTIFIER_TYPE",
  CAST("MEASURED".VALUE['source'] AS VARCHAR) AS "SOURCE",
  CAST("MEASURED".VALUE['event_id'] AS VARCHAR) AS "EVENT_ID",
  CAST("MEASURED".VALUE['row_id'] AS VARCHAR) AS "ROW_ID",
  TRY_CAST(CAST(CAST("MEASURED".VALUE['value'] AS VARCHAR) AS VARCHAR) AS FLOAT) AS "VALUE",
  TRY_CAST(CAST(CAST("MEASURED".VALUE['compared_value'] AS VARCHAR) AS VARCHAR) AS FLOAT) AS "COMPARED_VALUE",
  TRY_CAST(CAST(CAST("MEASURED".VALUE['threshold'] AS VARCHAR) AS VARCHAR) AS FLOAT) AS "THRESHOLD",
  TRY_CAST(CAST(CAST("MEASURED".VALUE['is_warning'] AS VARCHAR) AS VARCHAR) AS NUMBER(38, 0)) AS "IS_WARNING",
  CAST("MEASURED".VALUE['says'] AS VARCHAR) AS "SAYS"
FROM
  (
    SELECT
      "RUN_ID",
      "STARTED_AT",
      PARSE_JSON("QUALITY") AS quality
    FROM
      "ACME"."NEXUS"."NEXUS_RUNS"
  ) AS "RUNS",
  LATERAL FLATTEN(INPUT => runs.quality) AS "MEASURED";
