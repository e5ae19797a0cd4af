CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_quality` (
  `run_id` OPTIONS (description = 'The run'),
  `started_at` OPTIONS (description = 'UTC'),
  `measure` OPTIONS (description = 'entities, identifiers, singletons, largest_entity, large_entity, grown_entity, near_entity_limit, near_hub_limit, bridge, not_searched or rejected_records'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `entity_id` OPTIONS (description = 'Entity that it is about; near_entity_limit, near_hub_limit: one of them'),
  `identifier_type` OPTIONS (description = 'near_entity_limit, near_hub_limit: type that has the limit'),
  `source` OPTIONS (description = 'bridge: source of the row; rejected_records: source of the records; shrunk_source: the source'),
  `event_id` OPTIONS (description = 'bridge: event of the row'),
  `row_id` OPTIONS (description = 'bridge: the row'),
  `value` OPTIONS (description = 'entities, identifiers: how many there are; singletons: share of entities with a single identifier, 0 to 1; largest_entity, large_entity, grown_entity: identifiers it holds; near_entity_limit: entities near it; near_hub_limit: identifiers near it; bridge: identifiers of the second largest part without the row; not_searched: pairs of row and identifier, or identifiers where these are too many already; rejected_records: records that cannot be loaded; shrunk_source: rows of its files and snapshots'),
  `compared_value` OPTIONS (description = 'entities, identifiers, singletons, largest_entity: value of the last run; large_entity, grown_entity: identifiers before the run; near_entity_limit: most values that one holds; bridge: identifiers of the largest part; shrunk_source: rows in the last run'),
  `threshold` OPTIONS (description = 'From where on it is a warning, or the limit that it is near'),
  `is_warning` OPTIONS (description = '1: somebody should look'),
  `says` OPTIONS (description = 'The same in a sentence, with what to do')
)
OPTIONS (description = 'What each run measured: sizes, growth, limits that are near, rows that alone hold an entity together.')
AS
SELECT
  runs.`run_id` AS `run_id`,
  runs.`started_at` AS `started_at`,
  JSON_VALUE(`measured`, '$."measure"') AS `measure`,
  JSON_VALUE(`measured`, '$."entity_type"') AS `entity_type`,
  JSON_VALUE(`measured`, '$."entity_id"') AS `entity_id`,
  JSON_VALUE(`measured`, '$."identifier_type"') AS `identifier_type`,
  JSON_VALUE(`measured`, '$."source"') AS `source`,
  JSON_VALUE(`measured`, '$."event_id"') AS `event_id`,
  JSON_VALUE(`measured`, '$."row_id"') AS `row_id`,
  SAFE_CAST(JSON_VALUE(`measured`, '$."value"') AS FLOAT64) AS `value`,
  SAFE_CAST(JSON_VALUE(`measured`, '$."compared_value"') AS FLOAT64) AS `compared_value`,
  SAFE_CAST(JSON_VALUE(`measured`, '$."threshold"') AS FLOAT64) AS `threshold`,
  SAFE_CAST(JSON_VALUE(`measured`, '$."is_warning"') AS INT64) AS `is_warning`,
  JSON_VALUE(`measured`, '$."says"') AS `says`
FROM
  (
    SELECT
      `run_id`,
      `started_at`,
      PARSE_JSON (`quality`) AS quality
    FROM
      `acme-project`.`nexus`.`nexus_runs`
  ) AS `runs`
  CROSS JOIN UNNEST (JSON_QUERY_ARRAY(runs.quality, '$')) AS `measured`;
