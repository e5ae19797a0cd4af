/** A whole nexus_resolve(), one that finds a hundredth more, and a full refresh: `tsx bench/whole_run.ts 500000`. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NexusConfig } from '../config/types.ts';
import { buildBundle } from '../build/build.ts';
import { deploy } from '../deploy/deploy.ts';
import { openDuckDb } from '../warehouses/duckdb/duckdb.ts';
import { makePeople } from './data/people.ts';
import { Database } from './database.ts';

const identifiers = Number(process.argv[2] ?? 500_000);
const folder = tmpdir();
const path = join(folder, 'nexus-whole-run.duckdb');

/** @param start day of the year on which the first came in, and for how many seconds more came */
const rows = (from: string, start: string, seconds: number): string => `SELECT
  row_id AS event_id, row_id, identifier_type, identifier_value, 'user' AS role,
  TIMESTAMP '2026-01-01' AS occurred_at, TIMESTAMP '${start}' + TO_SECONDS(CAST(hash('hour', row_id) % ${String(seconds)} AS BIGINT)) AS _ingested_at
FROM ${from}`;

async function main(): Promise<void> {
  rmSync(path, { force: true });
  const data = await Database.open(path);
  await makePeople(data, identifiers);
  // A hundredth of the rows comes later.
  await data.execute(
    `CREATE TABLE crm_person_identifiers AS ${rows("records WHERE hash('later', row_id) % 100 <> 0", '2026-02-01', 60 * 86_400)}`,
  );
  await data.execute(
    `CREATE TABLE later AS ${rows("records WHERE hash('later', row_id) % 100 = 0", '2026-04-05', 3_600)}`,
  );
  data.close();
  const config: NexusConfig = {
    targets: { bench: { duckdb: { path } } },
    sources: [{ name: 'crm', location: { schema: 'main' }, relations: { person_identifiers: {} } }],
    identifier_types: { customer_id: {}, email: { normalizer: 'lower' }, phone: {}, device: {} },
  };
  const warehouse = await openDuckDb(config, 'bench', folder);
  await deploy(warehouse, buildBundle(config, 'duckdb', 'bench'));
  const call = async (title: string, options = '{}'): Promise<void> => {
    const steps: string[] = [];
    const started = performance.now();
    const result = await warehouse.call('nexus_resolve_with', [options], ({ step, milliseconds }) => {
      if (milliseconds > 30) steps.push(`${step} ${(milliseconds / 1000).toFixed(2)}`);
    });
    process.stdout.write(
      `${title}: ${((performance.now() - started) / 1000).toFixed(2)} s\n  ${steps.join(', ')}\n  ${String(result)}\n`,
    );
  };
  await call('first');
  await warehouse.execute('INSERT INTO crm_person_identifiers SELECT * FROM later');
  await call('a hundredth');
  await call('nothing');
  await call('a full refresh', '{"full_refresh": true}');
  await warehouse.close();
}

await main();
