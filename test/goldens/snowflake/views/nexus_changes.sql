CREATE OR REPLACE VIEW "ACME"."NEXUS"."NEXUS_CHANGES" (
  "CHANGE_ID" COMMENT 'The row: run_number and entity_id, and `states` or `audience` and a number where it is of these',
  "RUN_NUMBER" COMMENT 'Number of the run: the cursor. Rows of a run come all at once, and none comes with a lesser number later',
  "RUN_ID" COMMENT 'The run',
  "CHANGED_AT" COMMENT 'Start of the run, UTC',
  "ENTITY_TYPE" COMMENT 'person, group or a custom type',
  "ENTITY_ID" COMMENT 'The entity',
  "CHANGE" COMMENT 'created, split (created from what another held) or revived (back under an id that it had before); changed; restated (values of earlier rows were erased, so that all are said again); merged or forgotten (it is no more); redirected (it was no more, and leads elsewhere than before); state_changed; entered_audience or left_audience',
  "OTHER_ID" COMMENT 'split: entity that it was split from; revived: id that it led to; merged, redirected: id that it leads to',
  "AUDIENCE" COMMENT 'entered_audience, left_audience: which; null where the values were erased',
  "CHANGED_COLUMNS" COMMENT 'JSON: by column of the final view, or by state (with its unit, where there is one), or of an audience by `is_held_out`, what it was (`old`) and is (`new`); null where the entity is no more, and where the values were erased',
  "ERASED_RUN_ID" COMMENT 'Run that erased the values; null where they are as they were written'
)
COPY GRANTS
COMMENT = 'No rows: the config does not say `changes`.'
AS
SELECT
  CAST(NULL AS VARCHAR) AS "CHANGE_ID",
  CAST(NULL AS NUMBER(38, 0)) AS "RUN_NUMBER",
  CAST(NULL AS VARCHAR) AS "RUN_ID",
  CAST(NULL AS TIMESTAMP_NTZ(6)) AS "CHANGED_AT",
  CAST(NULL AS VARCHAR) AS "ENTITY_TYPE",
  CAST(NULL AS VARCHAR) AS "ENTITY_ID",
  CAST(NULL AS VARCHAR) AS "CHANGE",
  CAST(NULL AS VARCHAR) AS "OTHER_ID",
  CAST(NULL AS VARCHAR) AS "AUDIENCE",
  CAST(NULL AS VARCHAR) AS "CHANGED_COLUMNS",
  CAST(NULL AS VARCHAR) AS "ERASED_RUN_ID"
FROM
  (
    SELECT
      1 AS nothing
  ) AS no_rows
WHERE
  nothing = 0;
