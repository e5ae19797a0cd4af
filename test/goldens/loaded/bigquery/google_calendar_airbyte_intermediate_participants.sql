CREATE OR REPLACE VIEW `acme-data`.`nexus`.`google_calendar_airbyte_intermediate_participants`
OPTIONS (description = 'One row per organiser and attendee of a meeting, without rooms.')
AS
SELECT
  event_id,
  TO_HEX(
    MD5(
      COALESCE(CAST('google_calendar_airbyte' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(moment AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(meeting_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('person' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(
        CAST(
          CASE role
            WHEN 'declined' THEN 'attendee'
            ELSE role
          END AS STRING
        ),
        '_dbt_utils_surrogate_key_null_'
      ) || '-' || COALESCE(CAST(LOWER(TRIM(address, ' \t\r\n ')) AS STRING), '_dbt_utils_surrogate_key_null_')
    )
  ) AS person_row_id,
  TO_HEX(
    MD5(
      COALESCE(CAST('google_calendar_airbyte' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(moment AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(meeting_id AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('group' AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(
        CAST(
          CASE role
            WHEN 'declined' THEN 'attendee'
            ELSE role
          END AS STRING
        ),
        '_dbt_utils_surrogate_key_null_'
      ) || '-' || COALESCE(CAST(host AS STRING), '_dbt_utils_surrogate_key_null_')
    )
  ) AS group_row_id,
  moment,
  role,
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
      named.*,
      LOWER(REVERSE(NULLIF(SPLIT(REVERSE(TRIM(address, ' \t\r\n ')), '@') [SAFE_ORDINAL(1)], ''))) AS host
    FROM
      (
        SELECT
          meetings.event_id,
          meetings.moment,
          meetings.meeting_id,
          meetings.occurred_at,
          meetings.`_ingested_at` AS `_ingested_at`,
          `meetings`.`source_table` AS `source_table`,
          `meetings`.`source_key` AS `source_key`,
          `meetings`.`is_gone` AS `is_gone`,
          'organizer' AS role,
          meetings.organizer_email AS address,
          meetings.organizer_name AS display_name
        FROM
          `acme-data`.`nexus`.`google_calendar_airbyte_intermediate_meetings` AS meetings
        UNION ALL
        SELECT
          meetings.event_id,
          meetings.moment,
          meetings.meeting_id,
          meetings.occurred_at,
          meetings.`_ingested_at` AS `_ingested_at`,
          `meetings`.`source_table` AS `source_table`,
          `meetings`.`source_key` AS `source_key`,
          `meetings`.`is_gone` AS `is_gone`,
          CASE
            WHEN COALESCE(JSON_VALUE(`attendee`, '$."organizer"'), 'false') = 'true' THEN 'organizer'
            WHEN JSON_VALUE(`attendee`, '$."responseStatus"') = 'declined' THEN 'declined'
            ELSE 'attendee'
          END AS role,
          JSON_VALUE(`attendee`, '$."email"') AS address,
          JSON_VALUE(`attendee`, '$."displayName"') AS display_name
        FROM
          `acme-data`.`nexus`.`google_calendar_airbyte_intermediate_meetings` AS `meetings`
          CROSS JOIN UNNEST (JSON_QUERY_ARRAY(meetings.attendees, '$')) AS `attendee`
        WHERE
          COALESCE(JSON_VALUE(`attendee`, '$."resource"'), 'false') <> 'true'
          AND NOT (
            COALESCE(JSON_VALUE(`attendee`, '$."organizer"'), 'false') = 'true'
            AND meetings.organizer_email IS NOT NULL
          )
      ) AS named
  ) AS hosted
WHERE
  TRIM(address, ' \t\r\n ') <> ''
  AND host NOT LIKE '%calendar.google.com'
