CREATE OR REPLACE VIEW "nexus"."nexus_state_rules"
AS
SELECT
  "entity_type",
  "state_name",
  "state_value",
  "event_name",
  "source",
  "role",
  "rule_rank"
FROM
  (
    VALUES
      (
        CAST('person' AS VARCHAR),
        CAST('billing_lifecycle' AS VARCHAR),
        CAST('trial' AS VARCHAR),
        CAST('signed up' AS VARCHAR),
        CAST(NULL AS VARCHAR),
        CAST(NULL AS VARCHAR),
        CAST(0 AS BIGINT)
      ),
      ('person', 'billing_lifecycle', 'trial', 'came back', NULL, NULL, 0),
      ('person', 'billing_lifecycle', 'paying', 'paid', 'crm', 'payer', 1),
      ('person', 'billing_lifecycle', NULL, 'left', NULL, NULL, 2)
  ) AS "listed" ("entity_type", "state_name", "state_value", "event_name", "source", "role", "rule_rank")
WHERE
  "state_name" IS NOT NULL;
