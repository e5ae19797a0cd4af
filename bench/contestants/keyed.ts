/** The key of an identifier, as the product makes it on DuckDB. */
export const KEY = "hash(md5('0|person|' || identifier_type || '|' || identifier_value))";

/** Star edges of rows: table `edges`, and table `nodes` with every key. */
export const EDGES_OF_ROWS = [
  `CREATE TABLE keyed AS
SELECT row_id, ${KEY} AS identifier_key FROM records`,
  `CREATE TABLE edges AS
SELECT DISTINCT hub_key AS low_key, identifier_key AS high_key
FROM (SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY row_id) AS hub_key FROM keyed)
WHERE hub_key <> identifier_key`,
  'CREATE TABLE nodes AS SELECT DISTINCT identifier_key AS node FROM keyed',
];
