CREATE OR REPLACE VIEW "nexus"."crm_arrivals"
AS
SELECT
  CAST(given."_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."synced",
            given."created",
            given."deal_id",
            given."line",
            given."deleted",
            given."properties_email",
            given."othermails",
            given."first_name",
            given."last_name",
            given."tier",
            given."column",
            given."kind",
            given."closed",
            given."amount",
            given."currency",
            given."stage",
            given."test",
            given."owner"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "nexus"."crm_base_deals" AS given
UNION ALL
SELECT
  CAST(given."_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  1 AS is_whole,
  CAST(hash(md5(CAST(row(given."email") AS VARCHAR))) % 4294967296 AS BIGINT) AS row_print
FROM
  "nexus"."crm_base_members" AS given
