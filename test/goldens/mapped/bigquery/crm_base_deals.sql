CREATE OR REPLACE VIEW `acme-data`.`nexus`.`crm_base_deals`
OPTIONS (description = 'What is read of the table, as texts; times of its own in UTC.')
AS
SELECT
  `synced`,
  `created`,
  `deal_id`,
  `line`,
  `deleted`,
  JSON_VALUE(`properties_json`, '$."email"') AS `properties_email`,
  `othermails`,
  `first_name`,
  `last_name`,
  `tier`,
  `column`,
  `kind`,
  `closed`,
  `amount`,
  `currency`,
  `stage`,
  `test`,
  `owner`,
  `synced` AS `_ingested_at`,
  CAST(NULL AS STRING) AS raw_ingested_at
FROM
  (
    SELECT
      CAST(`_synced` AS TIMESTAMP) AS `synced`,
      COLLATE (CAST(`created` AS STRING), '') AS `created`,
      COLLATE (CAST(`Deal ID` AS STRING), '') AS `deal_id`,
      COLLATE (CAST(`Line` AS STRING), '') AS `line`,
      COLLATE (CAST(`_deleted` AS STRING), '') AS `deleted`,
      COLLATE (CAST(`otherMails` AS STRING), '') AS `othermails`,
      COLLATE (CAST(`First Name` AS STRING), '') AS `first_name`,
      COLLATE (CAST(`Last Name` AS STRING), '') AS `last_name`,
      COLLATE (CAST(`tier` AS STRING), '') AS `tier`,
      COLLATE (CAST(`Сайт` AS STRING), '') AS `column`,
      COLLATE (CAST(`Kind` AS STRING), '') AS `kind`,
      CAST(`closed` AS TIMESTAMP) AS `closed`,
      COLLATE (CAST(`amount` AS STRING), '') AS `amount`,
      COLLATE (CAST(`currency` AS STRING), '') AS `currency`,
      COLLATE (CAST(`stage` AS STRING), '') AS `stage`,
      COLLATE (CAST(`test` AS STRING), '') AS `test`,
      COLLATE (CAST(`Owner` AS STRING), '') AS `owner`,
      `properties` AS `properties_json`
    FROM
      `acme-data`.`raw`.`CRM Deals`
  ) AS columns_read
