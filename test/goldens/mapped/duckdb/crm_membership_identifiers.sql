CREATE OR REPLACE VIEW "nexus"."crm_membership_identifiers"
AS
SELECT
  "event_id",
  "row_id",
  "occurred_at",
  "person_identifier",
  "person_identifier_type",
  "group_identifier",
  "group_identifier_type",
  "role",
  "source",
  "_ingested_at"
FROM
  (
    SELECT
      "event_id" AS "event_id",
      "row_id" AS "row_id",
      "occurred_at" AS "occurred_at",
      "identifier_value" AS "person_identifier",
      "identifier_type" AS "person_identifier_type",
      "group_identifier" AS "group_identifier",
      "group_identifier_type" AS "group_identifier_type",
      "role" AS "role",
      "source" AS "source",
      "_ingested_at" AS "_ingested_at"
    FROM
      "nexus"."crm_intermediate_deals" AS records
    WHERE
      record_kind = 'membership'
      AND is_deleted = 0
  ) AS contributed
