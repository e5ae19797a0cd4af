/**
 * Components of graphs, by Nexus and by others, on one DuckDB: `npm run bench -- [--identifiers 500000] [--only nexus,splink] [--shape people] [--memory 4GB]`.
 *
 * Prints a table, and writes bench/results/<date>.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { CONTESTANTS } from './contestants/index.ts';
import { EDGES_BY_NEXUS, EDGES_OF_ROWS, NODES_OF_ROWS } from './contestants/keyed.ts';
import { makeGraph } from './data/graphs.ts';
import { makePeople } from './data/people.ts';
import { Database } from './database.ts';
import type { Measured } from './measure.ts';
import { measure } from './measure.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

interface Shape {
  readonly title: string;
  /** @returns seconds from rows to edges, by who made them; nothing for graphs that are edges from the beginning */
  make(database: Database): Promise<Readonly<Record<string, number>>>;
}

/** @returns seconds */
async function timed(database: Database, statements: readonly string[]): Promise<number> {
  const started = performance.now();
  for (const text of statements) await database.execute(text);
  return (performance.now() - started) / 1000;
}

async function makeRows(database: Database, identifiers: number): Promise<Readonly<Record<string, number>>> {
  await makePeople(database, identifiers);
  const edges = await timed(database, EDGES_OF_ROWS);
  const nexus = await timed(database, EDGES_BY_NEXUS);
  const [differing] = await database.one(
    'SELECT COUNT(*) FROM (SELECT low_key, high_key FROM edges EXCEPT SELECT low_key, high_key FROM edges_by_nexus)',
  );
  if (differing !== 0n) throw new Error('The edges that Nexus makes of rows are others.');
  await database.execute('DROP TABLE edges_by_nexus');
  await database.execute(NODES_OF_ROWS);
  return { edges, nexus };
}

async function makeEdges(database: Database, shape: Parameters<typeof makeGraph>[1], count: number) {
  await makeGraph(database, shape, count);
  return {};
}

const thousands = (count: number): string => count.toLocaleString('en-US');

function shapes(identifiers: readonly number[]): Shape[] {
  return [
    ...identifiers.map((count) => ({
      title: `people, about ${thousands(count)} identifiers`,
      make: (database: Database) => makeRows(database, count),
    })),
    { title: 'chain of 100,000 links', make: (database) => makeEdges(database, 'chain', 100_000) },
    { title: 'random graph of 1,000,000 edges', make: (database) => makeEdges(database, 'random', 1_000_000) },
    { title: 'star of 1,000,000', make: (database) => makeEdges(database, 'star', 1_000_000) },
  ];
}

/** The environment of the one peer that is not JavaScript. */
function setupSplink(): void {
  const folder = join(HERE, 'splink');
  if (existsSync(join(folder, '.venv', 'bin', 'python'))) return;
  spawnSync('python3', ['-m', 'venv', join(folder, '.venv')], { stdio: 'inherit' });
  spawnSync(join(folder, '.venv', 'bin', 'pip'), ['install', '-q', '-r', join(folder, 'requirements.txt')], {
    stdio: 'inherit',
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      identifiers: { type: 'string', default: '500000,5000000' },
      only: { type: 'string' },
      patience: { type: 'string', default: '300' },
      shape: { type: 'string' },
      memory: { type: 'string' },
    },
  });
  const names = [...CONTESTANTS.map(({ name }) => name), 'splink'].filter(
    (name) => values.only === undefined || values.only.split(',').includes(name),
  );
  if (names.includes('splink')) setupSplink();
  const folder = mkdtempSync(join(tmpdir(), 'nexus-bench-'));
  const results: unknown[] = [];
  for (const { title, make } of shapes(values.identifiers.split(',').map(Number))) {
    if (values.shape !== undefined && !title.includes(values.shape)) continue;
    const path = join(folder, 'data.duckdb');
    const database = await Database.open(path);
    const made = await make(database);
    const [nodes] = await database.one('SELECT COUNT(*) FROM nodes');
    const [edges] = await database.one('SELECT COUNT(*) FROM edges');
    database.close();
    process.stdout.write(`\n${title}: ${thousands(Number(nodes))} nodes, ${thousands(Number(edges))} edges\n`);
    if (made['edges'] !== undefined && made['nexus'] !== undefined) {
      process.stdout.write(
        `From rows to these edges: ${made['edges'].toFixed(2)} s by a window, ${made['nexus'].toFixed(2)} s by Nexus\n`,
      );
      results.push({ shape: title, nodes: Number(nodes), edges: Number(edges), secondsFromRows: made });
    }
    const table = new Table({
      head: ['', 'seconds', 'statements', 'memory, MB', 'wrong nodes'],
      style: { head: [], border: [] },
    });
    // The lower bound outside is also the truth that the others are held against.
    for (const name of ['union_find', ...names.filter((one) => one !== 'union_find')]) {
      const measured: Measured | string = await measure(name, path, Number(values.patience), values.memory);
      results.push({ shape: title, nodes: Number(nodes), edges: Number(edges), name, measured });
      const label = CONTESTANTS.find((one) => one.name === name)?.title ?? 'Splink, its own clustering';
      table.push(
        typeof measured === 'string'
          ? [label, measured, '', '', '']
          : [
              label,
              measured.seconds.toFixed(2),
              measured.statements,
              Math.round(measured.memory / 1e6),
              name === 'scan' ? '' : thousands(measured.wrong),
            ],
      );
    }
    process.stdout.write(`${table.toString()}\n`);
    rmSync(path, { force: true });
  }
  rmSync(folder, { recursive: true });
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version };
  mkdirSync(join(HERE, 'results'), { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(HERE, 'results', `${date}.json`), `${JSON.stringify({ date, machine, results }, null, 2)}\n`);
}

await main();
