import type { Database } from '../database.ts';

/** Everything that a graph is asked for: edges with the lower key first, each once, and all of their ends. */
const finish = (edges: string): string[] => [
  `CREATE TABLE edges AS SELECT DISTINCT LEAST(a, b) AS low_key, GREATEST(a, b) AS high_key FROM (${edges}) WHERE a <> b`,
  'CREATE TABLE nodes AS SELECT low_key AS node FROM edges UNION SELECT high_key FROM edges',
];

/** Keys as the product makes them: hashes of texts. */
const key = (number: string): string => `hash(md5('bench|' || (${number})))`;

/** Shapes that are hard for one method or another. */
export const GRAPHS: Readonly<Record<string, (nodes: number) => string[]>> = {
  chain: (nodes) => finish(`SELECT ${key('range')} AS a, ${key('range + 1')} AS b FROM range(${String(nodes)})`),
  star: (nodes) => finish(`SELECT ${key('0')} AS a, ${key('range + 1')} AS b FROM range(${String(nodes)})`),
  /** As many edges as nodes: one component of 80 % of them, and many small ones. */
  random: (nodes) =>
    finish(
      `SELECT ${key(`hash(range * 2) % ${String(nodes)}`)} AS a, ${key(`hash(range * 2 + 1) % ${String(nodes)}`)} AS b FROM range(${String(nodes)})`,
    ),
};

export async function makeGraph(database: Database, shape: string, nodes: number): Promise<void> {
  const make = GRAPHS[shape];
  if (make === undefined) throw new Error(`There is no graph ${shape}: there are ${Object.keys(GRAPHS).join(', ')}.`);
  for (const text of make(nodes)) await database.execute(text);
}
