CREATE OR REPLACE VIEW "nexus"."crm_base_deals"
AS
SELECT
  "synced",
  "created",
  "deal_id",
  "line",
  "deleted",
  json_extract_string("properties_json", '$."email"') AS "properties_email",
  "othermails",
  "first_name",
  "last_name",
  "tier",
  "column",
  "kind",
  "closed",
  "amount",
  "currency",
  "stage",
  "test",
  "owner",
  "synced" AS "_ingested_at",
  CAST(NULL AS VARCHAR) AS raw_ingested_at
FROM
  (
    SELECT
      CAST("_synced" AS TIMESTAMP) AS "synced",
      CASE
        WHEN regexp_matches(typeof("created"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("created" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("created" AS VARCHAR)
      END AS "created",
      CASE
        WHEN regexp_matches(typeof("Deal ID"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("Deal ID" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("Deal ID" AS VARCHAR)
      END AS "deal_id",
      CASE
        WHEN regexp_matches(typeof("Line"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("Line" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("Line" AS VARCHAR)
      END AS "line",
      CASE
        WHEN regexp_matches(typeof("_deleted"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("_deleted" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("_deleted" AS VARCHAR)
      END AS "deleted",
      CASE
        WHEN regexp_matches(typeof("otherMails"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("otherMails" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("otherMails" AS VARCHAR)
      END AS "othermails",
      CASE
        WHEN regexp_matches(typeof("First Name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("First Name" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("First Name" AS VARCHAR)
      END AS "first_name",
      CASE
        WHEN regexp_matches(typeof("Last Name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("Last Name" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("Last Name" AS VARCHAR)
      END AS "last_name",
      CASE
        WHEN regexp_matches(typeof("tier"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("tier" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("tier" AS VARCHAR)
      END AS "tier",
      CASE
        WHEN regexp_matches(typeof("Сайт"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("Сайт" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("Сайт" AS VARCHAR)
      END AS "column",
      CASE
        WHEN regexp_matches(typeof("Kind"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("Kind" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("Kind" AS VARCHAR)
      END AS "kind",
      CAST("closed" AS TIMESTAMP) AS "closed",
      CASE
        WHEN regexp_matches(typeof("amount"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("amount" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("amount" AS VARCHAR)
      END AS "amount",
      CASE
        WHEN regexp_matches(typeof("currency"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("currency" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("currency" AS VARCHAR)
      END AS "currency",
      CASE
        WHEN regexp_matches(typeof("stage"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("stage" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("stage" AS VARCHAR)
      END AS "stage",
      CASE
        WHEN regexp_matches(typeof("test"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("test" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("test" AS VARCHAR)
      END AS "test",
      CASE
        WHEN regexp_matches(typeof("Owner"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("Owner" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("Owner" AS VARCHAR)
      END AS "owner",
      TRY_CAST ("properties" AS JSON) AS "properties_json"
    FROM
      "raw"."CRM Deals"
  ) AS columns_read
