CREATE OR REPLACE VIEW "nexus"."stripe_dlt_base_customers"
AS
SELECT
  CASE
    WHEN regexp_matches(typeof("id"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("id" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("id" AS VARCHAR)
  END AS "id",
  CASE
    WHEN regexp_matches(typeof("address__country"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("address__country" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("address__country" AS VARCHAR)
  END AS "address_country",
  CASE
    WHEN ABS(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(CAST(ROUND(TRY_CAST (CAST("created" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT))
  END AS "created",
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
    WHEN regexp_matches(typeof("metadata__shop_domain"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("metadata__shop_domain" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("metadata__shop_domain" AS VARCHAR)
  END AS "metadata_shop_domain",
  CASE
    WHEN regexp_matches(typeof("metadata__website"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("metadata__website" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("metadata__website" AS VARCHAR)
  END AS "metadata_website",
  CASE
    WHEN regexp_matches(typeof("name"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("name" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("name" AS VARCHAR)
  END AS "name",
  CASE
    WHEN regexp_matches(typeof("phone"), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST("phone" AS VARCHAR), '[.]0+$', '')
    ELSE CAST("phone" AS VARCHAR)
  END AS "phone",
  CASE
    WHEN ABS(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE)) < 253402300800 THEN make_timestamp(
      CAST(ROUND(TRY_CAST (CAST("_dlt_load_id" AS VARCHAR) AS DOUBLE) * CAST(1000000 AS BIGINT)) AS BIGINT)
    )
  END AS "_ingested_at",
  FALSE AS "is_gone"
FROM
  "raw_dlt"."customer"
