CREATE OR REPLACE VIEW "ACME"."NEXUS"."GOOGLE_CALENDAR_FIVETRAN_INTERMEDIATE_PARTICIPANTS"
COPY GRANTS
COMMENT = 'One row per organiser and attendee of a meeting, without rooms.'
AS
SELECT
  event_id,
  MD5(
    COALESCE(CAST('google_calendar_fivetran' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(moment AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(meeting_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('person' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(
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
    COALESCE(CAST('google_calendar_fivetran' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(moment AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(meeting_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST('group' AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(
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
          "ACME"."NEXUS"."GOOGLE_CALENDAR_FIVETRAN_INTERMEDIATE_MEETINGS" AS meetings
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
            WHEN COALESCE(attendee."ORGANIZER", 'false') = 'true' THEN 'organizer'
            WHEN attendee."RESPONSESTATUS" = 'declined' THEN 'declined'
            ELSE 'attendee'
          END AS role,
          attendee."EMAIL" AS address,
          attendee."DISPLAYNAME" AS display_name
        FROM
          "ACME"."NEXUS"."GOOGLE_CALENDAR_FIVETRAN_INTERMEDIATE_MEETINGS" AS meetings
          JOIN "ACME"."NEXUS"."GOOGLE_CALENDAR_FIVETRAN_BASE_ATTENDEES" AS attendee ON attendee.event_id = meetings.meeting_id
          AND NOT attendee."IS_GONE"
        WHERE
          COALESCE(attendee."RESOURCE", 'false') <> 'true'
          AND NOT (
            COALESCE(attendee."ORGANIZER", 'false') = 'true'
            AND meetings.organizer_email IS NOT NULL
          )
      ) AS named
  ) AS hosted
WHERE
  TRIM(address, ' \t\r\n ') <> ''
  AND host NOT LIKE '%calendar.google.com'
