CREATE OR REPLACE VIEW "nexus"."nexus_state_rules"
AS
SELECT
  "entity_type",
  "state_name",
  "state_value",
  "event_name",
  "source",
  "role",
  "rule_rank",
  "clock",
  "after_seconds",
  "takes_amount"
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
        CAST(0 AS BIGINT),
        CAST(NULL AS VARCHAR),
        CAST(NULL AS BIGINT),
        CAST(NULL AS BIGINT)
      ),
      ('person', 'billing_lifecycle', 'trial', 'came back', NULL, NULL, 0, NULL, NULL, NULL),
      ('person', 'billing_lifecycle', 'paying', 'paid', 'crm', 'payer', 1, NULL, NULL, NULL),
      ('person', 'billing_lifecycle', NULL, 'left', NULL, NULL, 2, NULL, NULL, NULL),
      ('person', 'trial_progress', 'begun', 'signed up', NULL, NULL, 0, NULL, NULL, NULL),
      ('person', 'trial_progress', 'stalled', 'signed up', NULL, NULL, 1, 'start', 259200, NULL),
      ('person', 'trial_progress', 'stalled', 'paid', NULL, NULL, 1, 'stop', 259200, NULL),
      ('person', 'trial_progress', 'stalled', 'left', NULL, NULL, 1, 'stop', 259200, NULL),
      ('person', 'trial_progress', 'silent', NULL, 'crm', NULL, 2, 'start', 2592000, NULL),
      ('person', 'monthly_revenue', NULL, 'paid', NULL, NULL, 0, NULL, NULL, 1),
      ('person', 'monthly_revenue', '0', 'left', NULL, NULL, 1, NULL, NULL, NULL)
  ) AS "listed" (
    "entity_type",
    "state_name",
    "state_value",
    "event_name",
    "source",
    "role",
    "rule_rank",
    "clock",
    "after_seconds",
    "takes_amount"
  )
WHERE
  "state_name" IS NOT NULL;
