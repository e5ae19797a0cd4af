MERGE INTO `acme-project`.`nexus`.`nexus_watermarks` AS stored
USING (
  WITH renamed AS (
    SELECT CAST(NULL AS STRING) AS source, CAST(NULL AS STRING) AS new_source, 'none' AS standing
  )
  SELECT source, new_source, standing FROM renamed WHERE standing = 'renamed'
  UNION ALL
  SELECT source, source AS new_source, 'configured' AS standing
  FROM UNNEST(ARRAY<STRUCT<`source` STRING>>[STRUCT('crm'), STRUCT('fleet')]) AS `configured`
  WHERE source NOT IN (SELECT new_source FROM renamed WHERE standing = 'renamed')
  UNION ALL
  SELECT source, source AS new_source, 'gone' AS standing
  FROM `acme-project`.`nexus`.`nexus_watermarks` AS watermarks
  WHERE source NOT IN ('crm', 'fleet') AND source NOT IN (SELECT source FROM renamed WHERE standing = 'renamed')
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN MATCHED AND given.standing = 'renamed' THEN UPDATE SET source = given.new_source
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.new_source);
