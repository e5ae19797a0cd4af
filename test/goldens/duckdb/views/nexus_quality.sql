CREATE OR REPLACE VIEW "nexus"."nexus_quality"
AS
SELECT
  runs."run_id" AS "run_id",
  runs."started_at" AS "started_at",
  json_extract_string("measured", '$."measure"') AS "measure",
  json_extract_string("measured", '$."entity_type"') AS "entity_type",
  json_extract_string("measured", '$."entity_id"') AS "entity_id",
  json_extract_string("measured", '$."identifier_type"') AS "identifier_type",
  json_extract_string("measured", '$."source"') AS "source",
  json_extract_string("measured", '$."event_id"') AS "event_id",
  json_extract_string("measured", '$."row_id"') AS "row_id",
  TRY_CAST (json_extract_string("measured", '$."value"') AS DOUBLE) AS "value",
  TRY_CAST (json_extract_string("measured", '$."compared_value"') AS DOUBLE) AS "compared_value",
  TRY_CAST (json_extract_string("measured", '$."threshold"') AS DOUBLE) AS "threshold",
  TRY_CAST (json_extract_string("measured", '$."is_warning"') AS BIGINT) AS "is_warning",
  json_extract_string("measured", '$."says"') AS "says"
FROM
  (
    SELECT
      "runs".*,
      UNNEST(json_extract(runs.quality, '$[*]')) AS "measured"
    FROM
      (
        SELECT
          "run_id",
          "started_at",
          CAST("quality" AS JSON) AS quality
        FROM
          "nexus"."nexus_runs"
      ) AS "runs"
  ) AS "runs";
