import type { Contestant } from './contestant.ts';

const BOTH_WAYS =
  'CREATE TABLE both_ways AS SELECT low_key AS node, high_key AS neighbour FROM edges UNION ALL SELECT high_key, low_key FROM edges';

/** A recursive query that stops after five hops, as projects on warehouses do. */
export const recursiveQuery: Contestant = {
  name: 'recursive_query',
  title: 'recursive query, depth 5',
  isExact: false,
  async solve(database) {
    await database.execute(BOTH_WAYS);
    await database.execute(`CREATE TABLE labels AS
WITH RECURSIVE reached(node, neighbour, depth) AS (
  SELECT node, node, 0 FROM nodes
  UNION
  SELECT reached.node, both_ways.neighbour, reached.depth + 1
  FROM reached
  JOIN both_ways ON both_ways.node = reached.neighbour
  WHERE reached.depth < 5
)
SELECT node, MIN(neighbour) AS component FROM reached GROUP BY node`);
  },
};

/** The same five hops, a step each. */
export const unrolledQuery: Contestant = {
  name: 'unrolled_query',
  title: 'five hops, unrolled',
  isExact: false,
  async solve(database) {
    await database.execute(BOTH_WAYS);
    await database.execute('CREATE TABLE reached AS SELECT node, node AS neighbour FROM nodes');
    for (let hop = 0; hop < 5; hop += 1) {
      await database.execute(`CREATE OR REPLACE TABLE reached AS
SELECT node, neighbour FROM reached
UNION
SELECT reached.node, both_ways.neighbour FROM reached JOIN both_ways ON both_ways.node = reached.neighbour`);
    }
    await database.execute(
      'CREATE TABLE labels AS SELECT node, MIN(neighbour) AS component FROM reached GROUP BY node',
    );
  },
};
