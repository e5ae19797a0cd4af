CREATE OR REPLACE VIEW "ACME"."NEXUS"."GMAIL_AIRBYTE_INTERMEDIATE_PARTICIPANTS"
COPY GRANTS
COMMENT = 'One row per mailbox in the From, To and Cc of a message; `address` is null where it has none.'
AS
SELECT
  event_id,
  MD5(
    COALESCE(CAST('gmail_airbyte' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('message' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(message_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('person' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(LOWER(written) AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS person_row_id,
  MD5(
    COALESCE(CAST('gmail_airbyte' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('message' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(message_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('group' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(host AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS group_row_id,
  role,
  written,
  address,
  display_name,
  host,
  occurred_at,
  "_INGESTED_AT" AS "_INGESTED_AT",
  "SOURCE_TABLE" AS "SOURCE_TABLE",
  "SOURCE_KEY" AS "SOURCE_KEY",
  "IS_GONE" AS "IS_GONE"
FROM
  (
    SELECT
      mailboxes.*,
      LOWER(REVERSE(NULLIF(SPLIT_PART(REVERSE(TRIM(address, ' \t\r\n ')), '@', 1), ''))) AS host,
      COALESCE(address, display_name) AS written
    FROM
      (
        SELECT
          lists.event_id,
          lists.message_id,
          lists.role,
          lists.occurred_at,
          lists."_INGESTED_AT" AS "_INGESTED_AT",
          "LISTS"."SOURCE_TABLE" AS "SOURCE_TABLE",
          "LISTS"."SOURCE_KEY" AS "SOURCE_KEY",
          "LISTS"."IS_GONE" AS "IS_GONE",
          CAST("MAILBOX".VALUE['address'] AS VARCHAR) AS address,
          CAST("MAILBOX".VALUE['name'] AS VARCHAR) AS display_name
        FROM
          (
            SELECT
              messages.*,
              roles.role,
              CASE roles.role
                WHEN 'sender' THEN messages."SENDER_HEADER"
                WHEN 'recipient' THEN messages."TO_HEADER"
                WHEN 'copied' THEN messages."CC_HEADER"
              END AS address_list
            FROM
              "ACME"."NEXUS"."GMAIL_AIRBYTE_INTERMEDIATE_MESSAGES" AS messages
              CROSS JOIN (
                SELECT
                  CAST('sender' AS VARCHAR) AS "ROLE"
                UNION ALL
                SELECT
                  CAST('recipient' AS VARCHAR) AS "ROLE"
                UNION ALL
                SELECT
                  CAST('copied' AS VARCHAR) AS "ROLE"
              ) AS "ROLES"
          ) AS "LISTS",
          LATERAL FLATTEN(INPUT => "ACME"."NEXUS"."PARSE_ADDRESS_LIST" (lists.address_list)) AS "MAILBOX"
        WHERE
          lists.address_list IS NOT NULL
      ) AS mailboxes
  ) AS hosted
WHERE
  written IS NOT NULL
