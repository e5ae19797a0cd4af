MERGE INTO `acme-project`.`nexus`.`nexus_watermarks` AS stored
USING (
  SELECT configured.source, 'configured' AS standing FROM UNNEST(ARRAY<STRUCT<`source` STRING>>[STRUCT('crm'), STRUCT('fleet')]) AS `configured`
  UNION ALL
  SELECT source, 'gone' AS standing FROM `acme-project`.`nexus`.`nexus_watermarks` AS watermarks
  WHERE source NOT IN ('crm', 'fleet')
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.source);
