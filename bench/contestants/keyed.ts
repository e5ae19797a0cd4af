import { createEdges } from '../../sql/blocks/create_edges.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { render, sql } from '../../sql/tag.ts';

/** The key of an identifier, as the product makes it on DuckDB. */
export const KEY = "hash(md5('0|person|' || identifier_type || '|' || identifier_value))";

/** Star edges of rows, as they are usually made: table `edges`. */
export const EDGES_OF_ROWS = [
  `CREATE TABLE keyed AS
SELECT row_id, ${KEY} AS identifier_key FROM records`,
  `CREATE TABLE edges AS
SELECT DISTINCT hub_key AS low_key, identifier_key AS high_key
FROM (SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY row_id) AS hub_key FROM keyed)
WHERE hub_key <> identifier_key`,
];

/** Table `nodes`, with every key. */
export const NODES_OF_ROWS = 'CREATE TABLE nodes AS SELECT DISTINCT identifier_key AS node FROM keyed';

const context = contextOf(dialects.duckdb, { database: undefined, schema: 'main' });

/** The same edges, as the product makes them: table `edges_by_nexus`. */
export const EDGES_BY_NEXUS = [
  `CREATE TABLE edges_by_nexus AS
WITH keyed_rows AS (
  SELECT row_id AS row_key, ${KEY} AS identifier_key FROM records
)
${render(sql`SELECT * FROM (${createEdges(sql`SELECT row_key, identifier_key FROM keyed_rows`)}) AS made`, context).text}`,
];
