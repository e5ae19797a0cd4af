/**
 * Shapes that hurt: one row of thousands of identifiers, an entity of a million, a log of millions of events. Whole calls
 * of nexus_resolve() on an embedded database, each shape in a process of its own:
 * `npx tsx bench/shapes.ts [--only row,entity,events] [--scale 0.1]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Materialize, NexusConfig } from '../config/types.ts';
import { buildBundle } from '../build/build.ts';
import { deploy } from '../deploy/deploy.ts';
import { nexus, sql } from '../sql/tag.ts';
import { openDuckDb } from '../warehouses/duckdb/duckdb.ts';
import { readObjects } from '../warehouses/warehouse.ts';
import { Database } from './database.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
    /** The one shape that this process measures. */
    one: { type: 'string' },
  },
});

/** What is measured of one thing that is done. */
interface Measured {
  readonly what: string;
  readonly seconds: number;
  /** Of user and system. */
  readonly cpu: number;
  /** Bytes, of the process at its highest up to here. */
  readonly memory: number;
  /** CPU seconds of the steps that took most. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Something that is asked of what a run published, by one entity id. */
type Question = (entityId: string) => ReturnType<typeof sql>;

interface Shape {
  readonly name: string;
  readonly title: string;
  /** Statements that make the source's relations before the first call. */
  readonly first: readonly string[];
  /** Statements before each later call. */
  readonly later?: Readonly<Record<string, readonly string[]>>;
  readonly config?: Partial<NexusConfig>;
  readonly materialize?: Materialize;
  readonly questions?: Readonly<Record<string, Question>>;
}

const scaled = (count: number): number => Math.round(count * Number(values.scale));
const thousands = (count: number): string => count.toLocaleString('en-US');

const AT = "TIMESTAMP '2026-03-01'";
/** A source's rows of identifiers: of `range`, by expressions over it. */
const identifiers = (event: string, row: string, type: string, value: string, rows: string, at = AT): string =>
  `SELECT ${event} AS event_id, ${row} AS row_id, ${type} AS identifier_type, ${value} AS identifier_value, 'user' AS role, ${at} AS occurred_at, ${at} AS _ingested_at FROM ${rows}`;

const IDENTIFIERS = 'CREATE TABLE crm_person_identifiers AS ';

/** One row of so many identifiers, of one type or of two in halves. */
const row = (count: number, types: 1 | 2): Shape => ({
  name: 'row',
  title: `one event with ${thousands(count)} identifiers of ${types === 1 ? 'one type' : 'two types'}`,
  first: [
    IDENTIFIERS +
      identifiers(
        "'e'",
        "'r'",
        types === 1 ? "'email'" : "CASE range % 2 WHEN 0 THEN 'email' ELSE 'device' END",
        "'value' || range || '@example.com'",
        `range(${String(count)})`,
      ),
  ],
});

/** So many events that each hold most of the same identifiers, of two types in halves: a newsletter, a shared calendar. */
const crowd = (events: number, each: number): Shape => ({
  name: 'crowd',
  title: `${thousands(events)} events with most of the same ${thousands(each)} identifiers of two types`,
  first: [
    IDENTIFIERS +
      identifiers(
        "'e' || event",
        "'e' || event",
        "CASE range % 2 WHEN 0 THEN 'email' ELSE 'device' END",
        "'value' || range || '@example.com'",
        `range(${String(each)}), (SELECT range AS event FROM range(${String(events)})) WHERE hash(range, event) % 10 > 0`,
      ),
  ],
});

/** A tree of stars: each three hundred identifiers stand beside one that came before them. */
const entity = (count: number): Shape => {
  const rows = (from: number, to: number, at: string): string =>
    `${identifiers(
      "'e' || range",
      "'r' || range",
      "CASE range % 2 WHEN 0 THEN 'email' ELSE 'device' END",
      "'value' || range || '@example.com'",
      `range(${String(from)}, ${String(to)})`,
      at,
    )} UNION ALL ${identifiers(
      "'e' || range",
      "'r' || range",
      "CASE (range // 300) % 2 WHEN 0 THEN 'email' ELSE 'device' END",
      "'value' || (range // 300) || '@example.com'",
      `range(${String(from)}, ${String(to)})`,
      at,
    )}`;
  return {
    name: 'entity',
    title: `an entity of ${thousands(count)} identifiers`,
    // Over two months, so that the look-back of the second call is a twentieth of it.
    first: [
      IDENTIFIERS +
        rows(1, count, `TIMESTAMP '2026-01-01' + TO_SECONDS(CAST(range * 5000000 // ${String(count)} AS BIGINT))`),
    ],
    later: {
      '200 rows more onto it': [
        `INSERT INTO crm_person_identifiers ${rows(count, count + 200, "TIMESTAMP '2026-03-09'")}`,
      ],
    },
  };
};

/** Customers with ten events each, in the order of time. */
const events = (count: number, stored = false): Shape => {
  const customers = Math.max(1, Math.round(count / 10));
  const customer = `(hash(range) % ${String(customers)})`;
  const at = `TIMESTAMP '2025-01-01' + TO_SECONDS(CAST(range * 30000000 // ${String(count)} AS BIGINT))`;
  const rows = `range(${String(count)})`;
  const email = `'customer' || ${customer} || '@example.com'`;
  return {
    name: 'events',
    title: `${thousands(count)} events of ${thousands(customers)} customers${stored ? ', timeline stored' : ''}`,
    materialize: { timeline: stored },
    first: [
      IDENTIFIERS + identifiers("'e' || range", "'e' || range", "'email'", email, rows, at),
      `CREATE TABLE crm_events AS SELECT 'e' || range AS event_id, CASE range % 4 WHEN 0 THEN 'bought' WHEN 1 THEN 'asked' WHEN 2 THEN 'returned' ELSE 'visited' END AS event_name, 'Order ' || range || ' of a customer' AS event_description, CAST(range % 100 AS DOUBLE) AS event_value, 'USD' AS value_unit, 'order' AS event_type, CAST(NULL AS DOUBLE) AS event_significance, 'orders' AS source_table, ${at} AS synced_at, ${at} AS occurred_at, ${at} AS _ingested_at FROM ${rows}`,
      `CREATE TABLE crm_person_traits AS ${identifiers("'e' || range", "'e' || range", "'email'", email, rows, at).replace(' FROM', ", 'city' AS trait_name, 'City ' || (range % 1000) AS trait_value FROM")} WHERE range % 5 = 0`,
    ],
    config: {
      sources: [
        {
          name: 'crm',
          location: { schema: 'main' },
          relations: { person_identifiers: {}, events: {}, person_traits: {} },
        },
      ],
      traits: { person: { city: {} } },
      states: [
        {
          name: 'buying',
          entity_type: 'person',
          rules: [
            { event_name: 'bought', value: 'customer' },
            { event_name: 'returned', value: 'lost' },
          ],
        },
      ],
    },
    questions: {
      'the timeline of one customer': (entityId) =>
        sql`SELECT * FROM ${nexus('nexus_timeline')} WHERE entity_id = ${entityId} ORDER BY occurred_at`,
    },
  };
};

const SHAPES: readonly Shape[] = [
  ...[10_000, 20_000, 40_000, 80_000].flatMap((count) => [row(scaled(count), 1), row(scaled(count), 2)]),
  crowd(20, scaled(4_000)),
  entity(scaled(100_000)),
  entity(scaled(1_000_000)),
  events(scaled(3_000_000)),
  events(scaled(3_000_000), true),
];

/**
 * What no run can do without: one scan that keys each identifier, and one write of a key and the least key of its row.
 * Nothing is normalised, checked, compared with what is stored, or kept of the records.
 */
const BOUND = `CREATE TABLE bound AS
SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY event_id, row_id) AS least_key
FROM (SELECT DISTINCT event_id, row_id, hash(md5(identifier_type || '|' || identifier_value)) AS identifier_key FROM crm_person_identifiers)`;

const config = (path: string, { config: own, materialize = {} }: Shape): NexusConfig => ({
  targets: { bench: { duckdb: { path, materialize } } },
  sources: [{ name: 'crm', location: { schema: 'main' }, relations: { person_identifiers: {} } }],
  identifier_types: { email: {}, device: {} },
  ...own,
});

async function measured(
  what: string,
  todo: (onStep: (step: { readonly step: string }) => void) => Promise<unknown>,
): Promise<Measured> {
  const steps: Record<string, number> = {};
  const cpuOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
  const started = performance.now();
  const before = process.cpuUsage();
  let last = before;
  await todo(({ step }) => {
    steps[step] = (steps[step] ?? 0) + cpuOf(process.cpuUsage(last));
    last = process.cpuUsage();
  });
  const cpu = cpuOf(process.cpuUsage(before));
  const seconds = (performance.now() - started) / 1000;
  const most = Object.entries(steps)
    .filter(([, took]) => took > 0.02 * cpu)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([step, took]) => [step, Number(took.toFixed(2))]);
  // Kilobytes: https://nodejs.org/api/process.html#processresourceusage
  return { what, seconds, cpu, memory: process.resourceUsage().maxRSS * 1024, steps: Object.fromEntries(most) };
}

/** Calls, and questions, of one shape. */
async function measureShape(shape: Shape, folder: string): Promise<Measured[]> {
  const path = join(folder, 'shape.duckdb');
  const data = await Database.open(path);
  for (const text of shape.first) await data.execute(text);
  const results = [await measured('bound', () => data.execute(BOUND))];
  await data.execute('DROP TABLE bound');
  data.close();
  const given = config(path, shape);
  const warehouse = await openDuckDb(given, 'bench', folder);
  await deploy(warehouse, buildBundle(given, 'duckdb', 'bench'));
  const call = async (what: string): Promise<void> => {
    results.push(await measured(what, (onStep) => warehouse.call('nexus_resolve_with', ['{}'], onStep)));
  };
  await call('first run');
  for (const [what, texts] of Object.entries(shape.later ?? {})) {
    for (const text of texts) await warehouse.execute(text);
    await call(what);
  }
  const [one] = await readObjects(
    warehouse,
    sql`SELECT entity_id FROM ${nexus('nexus_entity_ids')} WHERE status = 'live' ORDER BY entity_id LIMIT 1`,
  );
  for (const [what, question] of Object.entries(shape.questions ?? {})) {
    // The second time: the first one reads the file.
    for (const turn of ['once', 'again']) {
      results.push(
        await measured(`${what}, ${turn}`, () => readObjects(warehouse, question(String(one?.['entity_id'])))),
      );
    }
  }
  await warehouse.close();
  return results;
}

async function measureOne(index: number): Promise<void> {
  const shape = SHAPES[index];
  if (shape === undefined) throw new Error(`There is no shape ${String(index)}.`);
  const folder = mkdtempSync(join(tmpdir(), 'nexus-shapes-'));
  const results = await measureShape(shape, folder);
  rmSync(folder, { recursive: true });
  process.stdout.write(`\n${JSON.stringify(results)}\n`);
}

function main(): void {
  const asked = values.only?.split(',');
  const results: unknown[] = [];
  for (const [index, { name, title }] of SHAPES.entries()) {
    if (asked !== undefined && !asked.some((one) => one === name || title.includes(one))) continue;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), '--one', String(index), '--scale', values.scale],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    process.stdout.write(`${title}\n`);
    if (status !== 0) {
      process.stdout.write(`  ended with ${String(status)}: ${stderr.slice(0, 1000)}\n`);
      results.push({ shape: title, ended: status });
      continue;
    }
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured[];
    for (const { what, seconds, cpu, memory, steps } of found) {
      const most = Object.entries(steps).map(([step, took]) => `${step} ${String(took)}`);
      process.stdout.write(
        `  ${what}: ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU, at most ${(memory / 1e9).toFixed(2)} GB up to here\n${
          most.length === 0 ? '' : `    ${most.join(', ')}\n`
        }`,
      );
    }
    results.push({ shape: title, load: loadavg()[0], results: found });
  }
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'results');
  mkdirSync(folder, { recursive: true });
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version };
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(folder, `shapes-${date}.json`), `${JSON.stringify({ date, machine, results }, null, 2)}\n`);
}

if (values.one === undefined) main();
else await measureOne(Number(values.one));
