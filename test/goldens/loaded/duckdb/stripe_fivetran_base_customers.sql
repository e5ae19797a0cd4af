CREATE OR REPLACE VIEW "nexus"."stripe_fivetran_base_customers"
AS
SELECT
  "id" AS "id",
  "address_country" AS "address_country",
  "created" AS "created",
  "currency" AS "currency",
  "email" AS "email",
  "livemode" AS "livemode",
  json_extract_string("metadata_json", '$."shop_domain"') AS "metadata_shop_domain",
  json_extract_string("metadata_json", '$."website"') AS "metadata_website",
  "name" AS "name",
  "phone" AS "phone",
  "_ingested_at" AS "_ingested_at",
  "is_gone" AS "is_gone"
FROM
  (
    SELECT
      CASE
        WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("id" AS VARCHAR)
      END AS "id",
      CASE
        WHEN regexp_matches(typeof("address_country"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("address_country" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("address_country" AS VARCHAR)
      END AS "address_country",
      CAST("created" AS TIMESTAMP) AS "created",
      CASE
        WHEN regexp_matches(typeof("currency"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("currency" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("currency" AS VARCHAR)
      END AS "currency",
      CASE
        WHEN regexp_matches(typeof("email"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("email" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("email" AS VARCHAR)
      END AS "email",
      CAST("livemode" AS BOOLEAN) AS "livemode",
      CASE
        WHEN regexp_matches(typeof("name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("name" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("name" AS VARCHAR)
      END AS "name",
      CASE
        WHEN regexp_matches(typeof("phone"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("phone" AS VARCHAR), '[.]0+$', '')
        ELSE CAST("phone" AS VARCHAR)
      END AS "phone",
      CAST("_fivetran_synced" AS TIMESTAMP) AS "_ingested_at",
      TRY_CAST ("metadata" AS JSON) AS "metadata_json",
      COALESCE(LOWER(TRIM(CAST("is_deleted" AS VARCHAR))) NOT IN ('', 'false', 'f', 'no', 'n', '0'), FALSE) AS "is_gone"
    FROM
      "raw_fivetran"."customer"
  ) AS raw_rows
