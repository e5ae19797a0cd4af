/**
 * A whole nexus_resolve(), one that finds a hundredth more, one that finds nothing, and a full refresh:
 * `tsx bench/whole_run.ts [--identifiers 500000] [--parquet]`. With `--parquet` the source is one file, which is written anew
 * with the hundredth in it; else a table.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    parquet: { type: 'boolean', default: false },
    /** Only makes the data, in this folder. */
    make: { type: 'string' },
  },
});

/** @param start day of the year on which the first came in, and for how many seconds more came */
const rows = (from: string, start: string, seconds: number): string => `SELECT
  row_id AS event_id, row_id, identifier_type, identifier_value, 'user' AS role,
  TIMESTAMP '2026-01-01' AS occurred_at, TIMESTAMP '${start}' + TO_SECONDS(CAST(hash('hour', row_id) % ${String(seconds)} AS BIGINT)) AS _ingested_at
FROM ${from}`;

const database = (folder: string): string => join(folder, 'run.duckdb');
const file = (folder: string, name: string): string => join(folder, `${name}.parquet`);

/** A hundredth of the rows comes later. */
async function makeData(folder: string): Promise<void> {
  const data = await Database.open(values.parquet ? ':memory:' : database(folder));
  await makePeople(data, Number(values.identifiers));
  await data.execute(
    `CREATE TABLE crm_person_identifiers AS ${rows("records WHERE hash('later', row_id) % 100 <> 0", '2026-02-01', 60 * 86_400)}`,
  );
  await data.execute(
    `CREATE TABLE later AS ${rows("records WHERE hash('later', row_id) % 100 = 0", '2026-04-05', 3_600)}`,
  );
  await data.execute('DROP TABLE records');
  if (values.parquet) {
    await data.execute(`COPY crm_person_identifiers TO '${file(folder, 'first')}'`);
    await data.execute(
      `COPY (SELECT * FROM crm_person_identifiers UNION ALL SELECT * FROM later) TO '${file(folder, 'second')}'`,
    );
  }
  data.close();
}

async function run(folder: string): Promise<void> {
  const given = file(folder, 'given');
  const config: NexusConfig = {
    targets: { bench: { duckdb: { path: database(folder) } } },
    sources: [
      values.parquet
        ? { name: 'crm', relations: { person_identifiers: { file: given } } }
        : { name: 'crm', location: { schema: 'main' }, relations: { person_identifiers: {} } },
    ],
    identifier_types: { customer_id: {}, email: { normalizer: 'lower' }, phone: {}, device: {} },
  };
  if (values.parquet) renameSync(file(folder, 'first'), given);
  const warehouse = await openDuckDb(config, 'bench', folder);
  await deploy(warehouse, buildBundle(config, 'duckdb', 'bench'));
  const call = async (title: string, options = '{}'): Promise<void> => {
    const steps: string[] = [];
    const started = performance.now();
    const before = process.cpuUsage();
    let stepBefore = before;
    const result = await warehouse.call('nexus_resolve_with', [options], ({ step, milliseconds }) => {
      const { user, system } = process.cpuUsage(stepBefore);
      stepBefore = process.cpuUsage();
      if (milliseconds > 30) steps.push(`${step} ${((user + system) / 1e6).toFixed(2)}`);
    });
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - started) / 1000;
    // Kilobytes, of all calls up to this one: https://nodejs.org/api/process.html#processresourceusage
    const memory = process.resourceUsage().maxRSS / 1e6;
    process.stdout.write(
      `${title}: ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of CPU, at most ${memory.toFixed(2)} GB up to here\n  CPU: ${steps.join(', ')}\n  ${String(result)}\n`,
    );
  };
  await call('first');
  if (values.parquet) renameSync(file(folder, 'second'), given);
  else await warehouse.execute('INSERT INTO main.crm_person_identifiers SELECT * FROM main.later');
  await call('a hundredth');
  await call('nothing');
  await call('a full refresh', '{"full_refresh": true}');
  await warehouse.close();
}

async function main(): Promise<void> {
  if (values.make !== undefined) return makeData(values.make);
  const folder = mkdtempSync(join(tmpdir(), 'nexus-whole-run-'));
  // In a process of its own, so that its memory is not counted.
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2), '--make', folder],
    { stdio: 'inherit' },
  );
  if (status === 0) await run(folder);
  rmSync(folder, { recursive: true });
  process.exitCode = status ?? 1;
}

await main();
