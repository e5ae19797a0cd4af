/**
 * What it takes to publish a million rows of a timeline to Postgres, against plain COPY of the same rows.
 *
 *     NEXUS_DUCKDB_EXTENSIONS=… NEXUS_BENCH_POSTGRES=postgresql://… npx tsx bench/publish.ts [--rows 1000000]
 *
 * The database is to be one of its own: schemas `nexus` and `plain` are dropped.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import { modelOf } from '../config/model.ts';
import { publish } from '../publish/publish.ts';
import { publishedTables } from '../publish/published_tables.ts';
import { toPostgres } from '../publish/to_postgres.ts';
import { nexus_installed, nexus_runs } from '../sql/tables/operations.ts';
import { id, join, nexus, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { spell } from '../warehouses/warehouse.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
const config = { targets: {}, sources: [], identifier_types: {} };
const tables = publishedTables(modelOf(config)).filter(({ name }) => name === 'nexus_timeline');
const [timeline] = tables;
if (timeline === undefined) throw new Error('There is no timeline.');

const folder = await mkdtemp(joinPath(tmpdir(), 'nexus-bench-'));
const warehouse = await DuckDbWarehouse.open(joinPath(folder, 'results.duckdb'), 'nexus', {
  crm: { type: 'postgres', from: 'env:NEXUS_BENCH_POSTGRES' },
});
const run = (statement: Sql): Promise<void> => warehouse.execute(spell(warehouse, statement));

async function measured(name: string, work: () => Promise<unknown>): Promise<void> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const done = (await work()) as { inserted?: number; updated?: number; deleted?: number } | undefined;
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - begun) / 1000;
  const sent = done?.inserted === undefined ? rows : done.inserted + (done.updated ?? 0) + (done.deleted ?? 0);
  process.stdout.write(
    `${name.padEnd(44)} ${seconds.toFixed(2).padStart(7)} s  ${((user + system) / 1e6).toFixed(2).padStart(7)} s CPU here  ${String(sent).padStart(8)} rows sent  ${Math.round(
      sent / seconds,
    )
      .toLocaleString('en-US')
      .padStart(9)} rows/s\n`,
  );
}

/** A row of a timeline by its number, and by a version of it. */
const made = (from: Sql, version: string): Sql => sql`SELECT
  'per_' || md5(CAST(n % 50000 AS VARCHAR)) AS entity_id, 'person' AS entity_type,
  TIMESTAMP '2025-01-01' + INTERVAL (n) MINUTE AS occurred_at, 0 AS tie_order, 'event' AS item,
  md5(CAST(n AS VARCHAR)) AS item_id, 'email_received' AS name,
  'Subject of mail ' || n || ${version} AS description, 'sender' AS role, 'email' AS event_type,
  CAST(NULL AS DOUBLE) AS significance, n / 7.0 AS amount, 'USD' AS unit, 'gmail' AS source, 'event ' || n AS event_id,
  TIMESTAMP '2025-01-01' + INTERVAL (n) MINUTE AS ingested_at
FROM ${from}`;
const numbers = (where: Sql): Sql => sql`(SELECT range AS n FROM range(${rows}) WHERE ${where})`;
let runs = 0;
async function resolved(): Promise<void> {
  runs += 1;
  await run(
    sql`INSERT INTO ${nexus('nexus_runs')} (run_id, run_number, status) VALUES (${`run ${String(runs)}`}, ${runs}, 'published')`,
  );
}

try {
  await run(sql`CREATE SCHEMA ${id('nexus')}`);
  for (const { name, columns } of [nexus_runs, nexus_installed]) {
    const typed = Object.entries(columns).map(([column, { type }]) => sql`${id(column)} ${op.type(type)}`);
    await run(sql`CREATE TABLE ${nexus(name)} (${join(typed, ', ')})`);
  }
  await run(sql`CREATE TABLE ${nexus('nexus_timeline')} AS ${made(numbers(sql`TRUE`), '')}`);
  await warehouse.withWriteAccess('crm', async () => {
    for (const schema of ['nexus', 'plain']) await run(sql`DROP SCHEMA IF EXISTS ${id('crm')}.${id(schema)} CASCADE`);
    await run(sql`CREATE SCHEMA ${id('crm')}.${id('plain')}`);
    await measured('plain COPY, no key, no index', () =>
      run(sql`CREATE TABLE ${id('crm')}.${id('plain')}.${id('timeline')} AS SELECT * FROM ${nexus('nexus_timeline')}`),
    );
    const postgres = toPostgres(warehouse, 'crm', 'plain');
    await measured('its key and its index', async () => {
      await postgres.finish({ ...timeline, name: 'timeline' });
      return { inserted: 0 };
    });
    await measured('plain COPY back', () =>
      run(sql`CREATE TEMP TABLE back AS SELECT * FROM ${id('crm')}.${id('plain')}.${id('timeline')}`),
    );
    await resolved();
    const go = (full = false) =>
      publish(warehouse, toPostgres(warehouse, 'crm', 'nexus'), { tables, schema: 'nexus', full });
    await measured('first publication', () => go());
    await measured('nothing new', () => go());
    await run(sql`CREATE OR REPLACE TEMP TABLE other AS ${made(numbers(sql`range % 100 = 0`), ' (corrected)')}`);
    await run(sql`DELETE FROM ${nexus('nexus_timeline')} WHERE item_id IN (SELECT item_id FROM other)`);
    await run(sql`INSERT INTO ${nexus('nexus_timeline')} SELECT * FROM other`);
    await resolved();
    await measured('a hundredth corrected', () => go());
    await run(
      sql`INSERT INTO ${nexus('nexus_timeline')} SELECT * REPLACE (md5(item_id) AS item_id, 'event x ' || event_id AS event_id) FROM other`,
    );
    await resolved();
    await measured('a hundredth more', () => go());
    await measured('compared row by row', () => go(true));
  });
} finally {
  await warehouse.close();
  await rm(folder, { recursive: true });
}
