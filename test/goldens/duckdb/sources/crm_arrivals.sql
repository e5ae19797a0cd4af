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
            given."event_id",
            given."occurred_at",
            given."event_name",
            given."event_description",
            given."event_value",
            given."value_unit",
            given."event_significance",
            given."event_type",
            given."source_table",
            given."synced_at",
            given."_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_events" AS given
UNION ALL
SELECT
  CAST(given."_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."event_id",
            given."edge_id",
            given."identifier_type",
            given."identifier_value",
            given."occurred_at",
            given."_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_person_identifiers" AS given
UNION ALL
SELECT
  CAST(given."_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."event_id",
            given."row_id",
            given."identifier_type",
            given."identifier_value",
            given."trait_name",
            given."trait_value",
            given."occurred_at",
            given."_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_contacts" AS given
UNION ALL
SELECT
  CAST(given."_ingested_at" AS TIMESTAMP) AS "_ingested_at",
  0 AS is_whole,
  CAST(
    hash(
      md5(
        CAST(
          row(
            given."event_id",
            given."occurred_at",
            given."person_identifier",
            given."person_identifier_type",
            given."group_identifier",
            given."group_identifier_type",
            given."role",
            given."_ingested_at"
          ) AS VARCHAR
        )
      )
    ) % 4294967296 AS BIGINT
  ) AS row_print
FROM
  "raw"."crm_membership_identifiers" AS given;
