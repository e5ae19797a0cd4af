CREATE OR REPLACE VIEW "nexus"."google_calendar_airbyte_intermediate_participants"
AS
SELECT
  event_id,
  md5(
    COALESCE(CAST('google_calendar_airbyte' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(moment AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(meeting_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('person' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(
      CAST(
        CASE role
          WHEN 'declined' THEN 'attendee'
          ELSE role
        END AS VARCHAR
      ),
      '_dbt_utils_surrogate_key_null_'
    ) || '-' || COALESCE(CAST(LOWER(TRIM(address, ' 	
 ')) AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS person_row_id,
  md5(
    COALESCE(CAST('google_calendar_airbyte' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(moment AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(meeting_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('group' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(
      CAST(
        CASE role
          WHEN 'declined' THEN 'attendee'
          ELSE role
        END AS VARCHAR
      ),
      '_dbt_utils_surrogate_key_null_'
    ) || '-' || COALESCE(CAST(host AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS group_row_id,
  moment,
  role,
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
      named.*,
      LOWER(REVERSE(NULLIF(split_part(REVERSE(TRIM(address, ' 	
 ')), '@', 1), ''))) AS host
    FROM
      (
        SELECT
          meetings.event_id,
          meetings.moment,
          meetings.meeting_id,
          meetings.occurred_at,
          meetings."_ingested_at" AS "_ingested_at",
          "meetings"."source_table" AS "source_table",
          "meetings"."source_key" AS "source_key",
          "meetings"."is_gone" AS "is_gone",
          'organizer' AS role,
          meetings.organizer_email AS address,
          meetings.organizer_name AS display_name
        FROM
          "nexus"."google_calendar_airbyte_intermediate_meetings" AS meetings
        UNION ALL
        SELECT
          meetings.event_id,
          meetings.moment,
          meetings.meeting_id,
          meetings.occurred_at,
          meetings."_ingested_at" AS "_ingested_at",
          "meetings"."source_table" AS "source_table",
          "meetings"."source_key" AS "source_key",
          "meetings"."is_gone" AS "is_gone",
          CASE
            WHEN COALESCE(json_extract_string("attendee", '$."organizer"'), 'false') = 'true' THEN 'organizer'
            WHEN json_extract_string("attendee", '$."responseStatus"') = 'declined' THEN 'declined'
            ELSE 'attendee'
          END AS role,
          json_extract_string("attendee", '$."email"') AS address,
          json_extract_string("attendee", '$."displayName"') AS display_name
        FROM
          (
            SELECT
              "meetings".*,
              UNNEST(json_extract(meetings.attendees, '$[*]')) AS "attendee"
            FROM
              "nexus"."google_calendar_airbyte_intermediate_meetings" AS "meetings"
          ) AS "meetings"
        WHERE
          COALESCE(json_extract_string("attendee", '$."resource"'), 'false') <> 'true'
          AND NOT (
            COALESCE(json_extract_string("attendee", '$."organizer"'), 'false') = 'true'
            AND meetings.organizer_email IS NOT NULL
          )
      ) AS named
  ) AS hosted
WHERE
  TRIM(address, ' 	
 ') <> ''
  AND host NOT LIKE '%calendar.google.com'
