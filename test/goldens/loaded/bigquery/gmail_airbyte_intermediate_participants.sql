CREATE OR REPLACE VIEW `acme-data`.`nexus`.`gmail_airbyte_intermediate_participants`
OPTIONS (description = 'One row per mailbox in the From, To and Cc of a message; `address` is null where it has none.')
AS
SELECT
  event_id,
  TO_HEX(
    MD5(
      COALESCE(CAST('gmail_airbyte' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('message' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(message_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('person' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(LOWER(written) AS STRING), '_dbt_utils_surrogate_key_null_')
    )
  ) AS person_row_id,
  TO_HEX(
    MD5(
      COALESCE(CAST('gmail_airbyte' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('message' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(message_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('group' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(role AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(host AS STRING), '_dbt_utils_surrogate_key_null_')
    )
  ) AS group_row_id,
  role,
  written,
  address,
  display_name,
  host,
  occurred_at,
  `_ingested_at` AS `_ingested_at`,
  `source_table` AS `source_table`,
  `source_key` AS `source_key`,
  `is_gone` AS `is_gone`
FROM
  (
    SELECT
      mailboxes.*,
      LOWER(REVERSE(NULLIF(SPLIT(REVERSE(TRIM(address, ' \t\r\n ')), '@') [SAFE_ORDINAL(1)], ''))) AS host,
      COALESCE(address, display_name) AS written
    FROM
      (
        SELECT
          lists.event_id,
          lists.message_id,
          lists.role,
          lists.occurred_at,
          lists.`_ingested_at` AS `_ingested_at`,
          `lists`.`source_table` AS `source_table`,
          `lists`.`source_key` AS `source_key`,
          `lists`.`is_gone` AS `is_gone`,
          `mailbox`.`address` AS address,
          `mailbox`.`name` AS display_name
        FROM
          (
            SELECT
              messages.*,
              roles.role,
              CASE roles.role
                WHEN 'sender' THEN messages.`sender_header`
                WHEN 'recipient' THEN messages.`to_header`
                WHEN 'copied' THEN messages.`cc_header`
              END AS address_list
            FROM
              `acme-data`.`nexus`.`gmail_airbyte_intermediate_messages` AS messages
              CROSS JOIN UNNEST (ARRAY<STRUCT<`role`STRING>>[STRUCT('sender'), STRUCT('recipient'), STRUCT('copied')]) AS `roles`
          ) AS `lists`
          CROSS JOIN UNNEST (`acme-data`.`nexus`.`parse_address_list` (lists.address_list)) AS `mailbox`
        WHERE
          lists.address_list IS NOT NULL
      ) AS mailboxes
  ) AS hosted
WHERE
  written IS NOT NULL
