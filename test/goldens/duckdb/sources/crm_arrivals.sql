CREATE OR REPLACE VIEW "nexus"."crm_arrivals"
AS
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            "event_id",
            "occurred_at",
            "event_name",
            "event_description",
            "event_value",
            "value_unit",
            "event_significance",
            "event_type",
            "source_table",
            "synced_at",
            "_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_events"
UNION ALL
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row("event_id", "edge_id", "identifier_type", "identifier_value", "occurred_at", "_ingested_at") AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_person_identifiers"
UNION ALL
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            "event_id",
            "row_id",
            "identifier_type",
            "identifier_value",
            "trait_name",
            "trait_value",
            "occurred_at",
            "_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_contacts"
UNION ALL
SELECT
  CAST("_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            "event_id",
            "occurred_at",
            "person_identifier",
            "person_identifier_type",
            "group_identifier",
            "group_identifier_type",
            "role",
            "_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_membership_identifiers";
