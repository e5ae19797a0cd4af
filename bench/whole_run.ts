/**
 * A whole nexus_resolve(), beside a bound: `tsx bench/whole_run.ts [--identifiers 500000] [--source table|parquet|csv]`. The
 * first run, one that finds a hundredth more, one that finds a ten-thousandth more, one that finds nothing, and a full
 * refresh. A file is written anew with what is more in it. Results are written to `bench/results/` too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { NexusConfig } from '../config/types.ts';
import { buildBundle } from '../build/build.ts';
import { deploy } from '../deploy/deploy.ts';
import { openDuckDb } from '../warehouses/duckdb/duckdb.ts';
import { makePeople } from './data/people.ts';
import { Database } from './database.ts';

const { values } = parseArgs({
  options: {
    identifiers: { type: 'string', default: '500000' },
    source: { type: 'string', default: 'table' },
    /** What a process of its own does: makes the data, or the bound, in this folder. */
    make: { type: 'string' },
    bound: { type: 'string' },
  },
});
if (!['table', 'parquet', 'csv'].includes(values.source)) throw new Error('--source is table, parquet or csv.');
const ofFile = values.source !== 'table';

/** How long a file must lie before it is known by its inode: `AT_REST` of `files_print.ts`, and a second more. */
const REST = 61_000;
const PARTS = ['first', 'hundredth', 'ten_thousandth'] as const;
const LATER = "hash('later', row_id) % 100";

/** @param start when the first came in, and for how many seconds more came */
const rows = (from: string, start: string, seconds: number): string => `SELECT
  row_id AS event_id, row_id, identifier_type, identifier_value, 'user' AS role,
  TIMESTAMP '2026-01-01' AS occurred_at, TIMESTAMP '${start}' + TO_SECONDS(CAST(hash('hour', row_id) % ${String(seconds)} AS BIGINT)) AS _ingested_at
FROM ${from}`;

const database = (folder: string): string => join(folder, 'run.duckdb');
const file = (folder: string, name: string): string => join(folder, `${name}.${values.source}`);

/** Most of the rows, a hundredth that comes later, and a ten-thousandth that comes after it. */
async function makeData(folder: string): Promise<void> {
  const data = await Database.open(ofFile ? ':memory:' : database(folder));
  await makePeople(data, Number(values.identifiers));
  await data.execute(
    `CREATE TABLE late AS SELECT *, ROW_NUMBER() OVER (ORDER BY row_id) % 101 = 0 AS is_last FROM records WHERE ${LATER} = 0`,
  );
  await data.execute(`CREATE TABLE first AS ${rows(`records WHERE ${LATER} <> 0`, '2026-02-01', 60 * 86_400)}`);
  await data.execute(`CREATE TABLE hundredth AS ${rows('late WHERE NOT is_last', '2026-04-05', 3_600)}`);
  await data.execute(`CREATE TABLE ten_thousandth AS ${rows('late WHERE is_last', '2026-04-06', 3_600)}`);
  await data.execute('DROP TABLE records');
  for (const [index, part] of PARTS.entries()) {
    const upTo = PARTS.slice(0, index + 1).map((name) => `SELECT * FROM ${name}`);
    if (ofFile) await data.execute(`COPY (${upTo.join(' UNION ALL ')}) TO '${file(folder, part)}'`);
  }
  if (!ofFile) await data.execute('CREATE TABLE crm_person_identifiers AS FROM first');
  data.close();
}

/**
 * No contestant: what nobody gets by without. One scan that reads the rows, hashes them and groups them by link group and by
 * identifier, and one write of the rows and of the identifiers.
 */
async function makeBound(folder: string): Promise<void> {
  const from = ofFile ? `'${file(folder, 'first')}'` : 'source.main.first';
  const data = await Database.open(join(folder, 'bound.duckdb'));
  if (!ofFile) await data.execute(`ATTACH '${database(folder)}' AS source (READ_ONLY)`);
  const before = process.cpuUsage();
  await data.execute(
    `CREATE TABLE log AS SELECT event_id, row_id, identifier_type, identifier_value, MAX(CAST(_ingested_at AS TIMESTAMP)) AS ingested_at, hash(md5(event_id || '|' || row_id)) AS row_key FROM ${from} GROUP BY ALL`,
  );
  await data.execute(
    `CREATE TABLE map AS SELECT identifier_type, identifier_value, hash(md5(identifier_type || '|' || identifier_value)) AS identifier_key, MIN(row_key) AS component FROM log GROUP BY ALL`,
  );
  await data.execute('CHECKPOINT');
  const { user, system } = process.cpuUsage(before);
  data.close();
  writeFileSync(join(folder, 'bound.json'), JSON.stringify({ cpuSeconds: (user + system) / 1e6, ...peak() }));
}

/** Gigabytes, of all that the process did up to now: https://nodejs.org/api/process.html#processresourceusage */
const peak = (): { memory: number } => ({ memory: process.resourceUsage().maxRSS / 1e6 });

async function run(folder: string): Promise<void> {
  const given = file(folder, 'given');
  const config: NexusConfig = {
    targets: { bench: { duckdb: { path: database(folder) } } },
    sources: [
      ofFile
        ? { name: 'crm', relations: { person_identifiers: { file: given } } }
        : { name: 'crm', location: { schema: 'main' }, relations: { person_identifiers: {} } },
    ],
    identifier_types: { customer_id: {}, email: { normalizer: 'lower' }, phone: {}, device: {} },
  };
  const { size: bytesBefore } = statSync(ofFile ? file(folder, 'first') : database(folder));
  if (ofFile) renameSync(file(folder, 'first'), given);
  const warehouse = await openDuckDb(config, 'bench', folder);
  await deploy(warehouse, buildBundle(config, 'duckdb', 'bench'));
  const bound = JSON.parse(readFileSync(join(folder, 'bound.json'), 'utf8')) as { cpuSeconds: number; memory: number };
  const results: object[] = [{ title: 'bound', ...bound }];
  process.stdout.write(`bound: ${bound.cpuSeconds.toFixed(2)} s of CPU\n`);
  let first = 0;
  const call = async (title: string, options = '{}'): Promise<void> => {
    const steps: Record<string, number> = {};
    const started = performance.now();
    const before = process.cpuUsage();
    let stepBefore = before;
    await warehouse.call('nexus_resolve_with', [options], ({ step }) => {
      const { user, system } = process.cpuUsage(stepBefore);
      stepBefore = process.cpuUsage();
      steps[step] = (steps[step] ?? 0) + (user + system) / 1e6;
    });
    const { user, system } = process.cpuUsage(before);
    const cpuSeconds = (user + system) / 1e6;
    const seconds = (performance.now() - started) / 1000;
    first ||= cpuSeconds;
    const told = { title, seconds, cpuSeconds, ofFirst: cpuSeconds / first, ...peak(), load: loadavg()[0] };
    results.push({ ...told, steps });
    const long = Object.entries(steps).filter(([, cpu]) => cpu > 0.03);
    process.stdout.write(
      `${title}: ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of CPU, ${(cpuSeconds / first).toFixed(4)} of the first, at most ${told.memory.toFixed(2)} GB up to here\n  CPU: ${long.map(([step, cpu]) => `${step} ${cpu.toFixed(2)}`).join(', ')}\n`,
    );
  };
  await call('first');
  for (const part of PARTS.slice(1)) {
    if (ofFile) renameSync(file(folder, part), given);
    else await warehouse.execute(`INSERT INTO main.crm_person_identifiers SELECT * FROM main.${part}`);
    await call(part);
  }
  if (ofFile) await setTimeout(REST);
  await call('nothing, which a file is read for');
  await call('nothing');
  await call('full refresh', '{"full_refresh": true}');
  await warehouse.close();
  const bytes = statSync(database(folder)).size - (ofFile ? 0 : bytesBefore);
  process.stdout.write(
    `database: ${(bytes / 1e6).toFixed(0)} MB${ofFile ? `, ${(bytes / bytesBefore).toFixed(2)} of the file` : ''}\n`,
  );
  const kept = fileURLToPath(new URL(`results/whole_run_${values.source}.json`, import.meta.url));
  mkdirSync(join(kept, '..'), { recursive: true });
  const { source, identifiers } = values;
  const about = { source, identifiers: Number(identifiers), cores: cpus().length, bytes };
  writeFileSync(kept, `${JSON.stringify({ ...about, results }, undefined, 2)}\n`);
}

async function main(): Promise<void> {
  if (values.make !== undefined) return makeData(values.make);
  if (values.bound !== undefined) return makeBound(values.bound);
  const folder = mkdtempSync(join(tmpdir(), 'nexus-whole-run-'));
  // Each in a process of its own, so that its memory is not counted.
  const inOwnProcess = (what: string): number | null =>
    spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2), what, folder],
      { stdio: 'inherit' },
    ).status;
  const status = inOwnProcess('--make') || inOwnProcess('--bound');
  if (status === 0) await run(folder);
  rmSync(folder, { recursive: true });
  process.exitCode = status ?? 1;
}

await main();
