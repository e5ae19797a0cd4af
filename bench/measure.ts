import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Database } from './database.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

export interface Measured {
  readonly seconds: number;
  readonly statements: number;
  /** Bytes, of the whole process at its highest. */
  readonly memory: number;
  /** Nodes whose component is not the one that it should be. */
  readonly wrong: number;
}

/** Ends of a contestant that are results, too. */
const OUT_OF_MEMORY = /out of memory/i;

/**
 * Runs one contestant over a copy of a database, and counts where its labels differ from the known ones.
 *
 * @param memory DuckDB's limit, such as `4GB`
 */
export async function measure(
  name: string,
  path: string,
  seconds: number,
  memory: string | undefined,
): Promise<Measured | string> {
  const copy = `${path}.${name}`;
  rmSync(copy, { force: true });
  copyFileSync(path, copy);
  const limit = memory === undefined ? [] : [memory];
  const [command, ...args] =
    name === 'splink'
      ? [join(HERE, 'splink', '.venv', 'bin', 'python'), join(HERE, 'splink', 'cluster.py'), copy, ...limit]
      : [process.execPath, '--import', 'tsx', join(HERE, 'run_one.ts'), name, copy, ...limit];
  try {
    const { stdout, stderr, status, error } = spawnSync(command ?? '', args, {
      encoding: 'utf8',
      timeout: seconds * 1000,
      cwd: join(HERE, '..'),
    });
    if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT') return `over ${String(seconds)} s`;
    if (status !== 0 && OUT_OF_MEMORY.test(stderr)) return 'out of memory';
    if (status !== 0) throw new Error(`${name} ended with ${String(status)}: ${stderr.slice(-2000)}`);
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Omit<Measured, 'wrong'>;
    return { ...found, wrong: await wrongLabels(path, copy) };
  } finally {
    for (const file of [copy, `${copy}.wal`]) rmSync(file, { force: true });
  }
}

/**
 * Labels need not be named alike: a component is right if its nodes are those of one true component. Without a truth in
 * the database the labels become it.
 */
async function wrongLabels(truth: string, found: string): Promise<number> {
  const database = await Database.open(truth);
  await database.execute(`ATTACH '${found}' AS found`);
  const [has] = await database.one(
    "SELECT COUNT(*) FROM duckdb_tables() WHERE table_name = 'truth' AND database_name <> 'found'",
  );
  if (has === 0n) {
    await database.execute(
      'CREATE TABLE truth AS SELECT node, MIN(node) OVER (PARTITION BY component) AS component FROM found.labels',
    );
  }
  const [wrong] = await database.one(
    `SELECT COUNT(*) FROM truth
LEFT JOIN (SELECT node, MIN(node) OVER (PARTITION BY component) AS component, COUNT(*) OVER (PARTITION BY component) AS size FROM found.labels) AS given USING (node)
WHERE given.component IS DISTINCT FROM truth.component`,
  );
  database.close();
  return Number(wrong);
}
