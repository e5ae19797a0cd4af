CREATE OR REPLACE VIEW "ACME"."NEXUS"."GOOGLE_CALENDAR_AIRBYTE_INTERMEDIATE_PARTICIPANTS"
COPY GRANTS
COMMENT = 'One row per organiser and attendee of a meeting, without rooms.'
AS
SELECT
  event_id,
  MD5(
    COALESCE(CAST('google_calendar_airbyte' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(moment AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(meeting_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('person' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(
      CAST(
        CASE role
          WHEN 'declined' THEN 'attendee'
          ELSE role
        END AS VARCHAR
      ),
      '_dbt_utils_surrogate_key_null_'
    ) || '-' || COALESCE(CAST(LOWER(TRIM(address, ' \t\r\n ')) AS VARCHAR), '_dbt_utils_surrogate_key_null_')
  ) AS person_row_id,
  MD5(
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
  "_INGESTED_AT" AS "_INGESTED_AT",
  "SOURCE_TABLE" AS "SOURCE_TABLE",
  "SOURCE_KEY" AS "SOURCE_KEY",
  "IS_GONE" AS "IS_GONE"
FROM
  (
    SELECT
      named.*,
      LOWER(REVERSE(NULLIF(SPLIT_PART(REVERSE(TRIM(address, ' \t\r\n ')), '@', 1), ''))) AS host
    FROM
      (
        SELECT
          meetings.event_id,
          meetings.moment,
          meetings.meeting_id,
          meetings.occurred_at,
          meetings."_INGESTED_AT" AS "_INGESTED_AT",
          "MEETINGS"."SOURCE_TABLE" AS "SOURCE_TABLE",
          "MEETINGS"."SOURCE_KEY" AS "SOURCE_KEY",
          "MEETINGS"."IS_GONE" AS "IS_GONE",
          'organizer' AS role,
          meetings.organizer_email AS address,
          meetings.organizer_name AS display_name
        FROM
          "ACME"."NEXUS"."GOOGLE_CALENDAR_AIRBYTE_INTERMEDIATE_MEETINGS" AS meetings
        UNION ALL
        SELECT
          meetings.event_id,
          meetings.moment,
          meetings.meeting_id,
          meetings.occurred_at,
          meetings."_INGESTED_AT" AS "_INGESTED_AT",
          "MEETINGS"."SOURCE_TABLE" AS "SOURCE_TABLE",
          "MEETINGS"."SOURCE_KEY" AS "SOURCE_KEY",
          "MEETINGS"."IS_GONE" AS "IS_GONE",
          CASE
            WHEN COALESCE(CAST("ATTENDEE".VALUE['organizer'] AS VARCHAR), 'false') = 'true' THEN 'organizer'
            WHEN CAST("ATTENDEE".VALUE['responseStatus'] AS VARCHAR) = 'declined' THEN 'declined'
            ELSE 'attendee'
          END AS role,
          CAST("ATTENDEE".VALUE['email'] AS VARCHAR) AS address,
          CAST("ATTENDEE".VALUE['displayName'] AS VARCHAR) AS display_name
        FROM
          "ACME"."NEXUS"."GOOGLE_CALENDAR_AIRBYTE_INTERMEDIATE_MEETINGS" AS "MEETINGS",
          LATERAL FLATTEN(INPUT => meetings.attendees) AS "ATTENDEE"
        WHERE
          COALESCE(CAST("ATTENDEE".VALUE['resource'] AS VARCHAR), 'false') <> 'true'
          AND NOT (
            COALESCE(CAST("ATTENDEE".VALUE['organizer'] AS VARCHAR), 'false') = 'true'
            AND meetings.organizer_email IS NOT NULL
          )
      ) AS named
  ) AS hosted
WHERE
  TRIM(address, ' \t\r\n ') <> ''
  AND host NOT LIKE '%calendar.google.com'
