CREATE OR REPLACE VIEW `acme-project`.`nexus`.`fleet_arrivals`
OPTIONS (description = 'When the rows of fleet came in: what a run probes for work.')
AS
SELECT
  CAST(`_ingested_at` AS TIMESTAMP) AS `_ingested_at`
FROM
  `acme-project`.`fleet`.`fleet_device_identifiers`;
