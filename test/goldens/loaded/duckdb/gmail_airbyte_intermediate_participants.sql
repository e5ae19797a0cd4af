CREATE OR REPLACE VIEW "nexus"."gmail_airbyte_intermediate_participants"
AS
SELECT
  event_id,
  md5(
    COALESCE(CAST('gmail_airbyte' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('message' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(message_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('person' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(LOWER(written) AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS person_row_id,
  md5(
    COALESCE(CAST('gmail_airbyte' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('message' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(message_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('group' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(host AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS group_row_id,
  role,
  written,
  address,
  display_name,
  host,
  occurred_at,
  "_ingested_at" AS "_ingested_at",
  "source_table" AS "source_table",
  "source_key" AS "source_key",
  "is_gone" AS "is_gone"
FROM
  (
    SELECT
      mailboxes.*,
      LOWER(REVERSE(NULLIF(split_part(REVERSE(TRIM(address, ' 	
 ')), '@', 1), ''))) AS host,
      COALESCE(address, display_name) AS written
    FROM
      (
        SELECT
          lists.event_id,
          lists.message_id,
          lists.role,
          lists.occurred_at,
          lists."_ingested_at" AS "_ingested_at",
          "lists"."source_table" AS "source_table",
          "lists"."source_key" AS "source_key",
          "lists"."is_gone" AS "is_gone",
          struct_extract("mailbox", 'address') AS address,
          struct_extract("mailbox", 'name') AS display_name
        FROM
          (
            SELECT
              "lists".*,
              UNNEST(parse_address_list (lists.address_list)) AS "mailbox"
            FROM
              (
                SELECT
                  messages.*,
                  roles.role,
                  CASE roles.role
                    WHEN 'sender' THEN messages."sender_header"
                    WHEN 'recipient' THEN messages."to_header"
                    WHEN 'copied' THEN messages."cc_header"
                  END AS address_list
                FROM
                  "nexus"."gmail_airbyte_intermediate_messages" AS messages
                  CROSS JOIN (
                    VALUES
                      (CAST('sender' AS VARCHAR)),
                      ('recipient'),
                      ('copied')
                  ) AS "roles" ("role")
              ) AS "lists"
          ) AS "lists"
        WHERE
          lists.address_list IS NOT NULL
      ) AS mailboxes
  ) AS hosted
WHERE
  written IS NOT NULL
