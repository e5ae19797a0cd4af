import { DuckDBDataChunk, UBIGINT } from '@duckdb/node-api';
import type { Contestant } from './contestant.ts';

/** A lower bound: the edges are read into JavaScript, united there, and the labels written back. */
export const unionFind: Contestant = {
  name: 'union_find',
  title: 'union-find outside, in JavaScript',
  isExact: true,
  async solve(database) {
    database.statements += 2;
    const read = await database.connection.runAndReadAll(
      `WITH numbered AS (SELECT node, ROW_NUMBER() OVER (ORDER BY node) - 1 AS position FROM nodes)
SELECT low_side.position, high_side.position
FROM edges
JOIN numbered AS low_side ON low_side.node = edges.low_key
JOIN numbered AS high_side ON high_side.node = edges.high_key`,
    );
    const nodes =
      (await database.connection.runAndReadAll('SELECT node FROM nodes ORDER BY node')).getColumns()[0] ?? [];
    const parent = Uint32Array.from({ length: nodes.length }, (_, node) => node);
    const root = (start: number): number => {
      let node = start;
      for (;;) {
        const up = parent[node] ?? node;
        if (up === node) return node;
        node = parent[node] = parent[up] ?? up;
      }
    };
    const [lows = [], highs = []] = read.getColumns();
    lows.forEach((low, index) => {
      const [one, other] = [root(Number(low)), root(Number(highs[index]))];
      if (one < other) parent[other] = one;
      else parent[one] = other;
    });
    await database.execute('CREATE TABLE labels (node UBIGINT, component UBIGINT)');
    const appender = await database.connection.createAppender('labels');
    const rows = 2048;
    for (let start = 0; start < nodes.length; start += rows) {
      const part = nodes.slice(start, start + rows);
      const chunk = DuckDBDataChunk.create([UBIGINT, UBIGINT], part.length);
      chunk.setColumns([part, part.map((_, index) => nodes[root(start + index)] ?? null)]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  },
};

/** A lower bound that finds nothing: one scan of the edges and one group by. */
export const scan: Contestant = {
  name: 'scan',
  title: 'one scan with a group by (finds nothing)',
  isExact: false,
  async solve(database) {
    await database.execute(
      'CREATE TABLE labels AS SELECT high_key AS node, MIN(low_key) AS component FROM edges GROUP BY high_key',
    );
  },
};
