CREATE OR REPLACE VIEW `acme-project`.`nexus`.`crm_arrivals`
OPTIONS (description = 'When the rows of crm came in: what a run probes for work.')
AS
SELECT
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`
FROM
  `acme-project`.`raw`.`crm_events`
UNION ALL
SELECT
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`
FROM
  `acme-project`.`raw`.`crm_person_identifiers`
UNION ALL
SELECT
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`
FROM
  `acme-project`.`raw`.`crm_contacts`
UNION ALL
SELECT
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`
FROM
  `acme-project`.`raw`.`crm_membership_identifiers`;
