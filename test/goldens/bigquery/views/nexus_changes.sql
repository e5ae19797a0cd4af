CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_changes` (
  `change_id` OPTIONS (description = 'The row: run_number and entity_id, and `states` or `audience` and a number where it is of these'),
  `run_number` OPTIONS (description = 'Number of the run: the cursor. Rows of a run come all at once, and none comes with a lesser number later'),
  `run_id` OPTIONS (description = 'The run'),
  `changed_at` OPTIONS (description = 'Start of the run, UTC'),
  `entity_type` OPTIONS (description = 'person, group or a custom type'),
  `entity_id` OPTIONS (description = 'The entity'),
  `change` OPTIONS (description = 'created, split (created from what another held) or revived (back under an id that it had before); changed; restated (values of earlier rows were erased, so that all are said again); merged or forgotten (it is no more); redirected (it was no more, and leads elsewhere than before); state_changed; entered_audience or left_audience'),
  `other_id` OPTIONS (description = 'split: entity that it was split from; revived: id that it led to; merged, redirected: id that it leads to'),
  `audience` OPTIONS (description = 'entered_audience, left_audience: which; null where the values were erased'),
  `changed_columns` OPTIONS (description = 'JSON: by column of the final view, or by state (with its unit, where there is one), or of an audience by `is_held_out`, what it was (`old`) and is (`new`); null where the entity is no more, and where the values were erased'),
  `erased_run_id` OPTIONS (description = 'Run that erased the values; null where they are as they were written')
)
OPTIONS (description = 'No rows: the config does not say `changes`.')
AS
SELECT
  CAST(NULL AS STRING) AS `change_id`,
  CAST(NULL AS INT64) AS `run_number`,
  CAST(NULL AS STRING) AS `run_id`,
  CAST(NULL AS TIMESTAMP) AS `changed_at`,
  CAST(NULL AS STRING) AS `entity_type`,
  CAST(NULL AS STRING) AS `entity_id`,
  CAST(NULL AS STRING) AS `change`,
  CAST(NULL AS STRING) AS `other_id`,
  CAST(NULL AS STRING) AS `audience`,
  CAST(NULL AS STRING) AS `changed_columns`,
  CAST(NULL AS STRING) AS `erased_run_id`
FROM
  (
    SELECT
      1 AS nothing
  ) AS no_rows
WHERE
  nothing = 0;
