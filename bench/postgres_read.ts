/**
 * Rows in from Postgres, against COPY of the same rows: `tsx bench/postgres_read.ts [--rows 1000000]`. It starts a server of its
 * own, as the labs do (`npm run test:emulators` sets them up).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundle } from '../build/build.ts';
import type { NexusConfig } from '../config/types.ts';
import { deploy } from '../deploy/deploy.ts';
import { extensionsFolder } from '../test/labs/attach/extensions.ts';
import { binariesOf } from '../test/labs/postgres/binaries.ts';
import { startPostgres } from '../test/labs/postgres/server.ts';
import { FOLDERS } from '../warehouses/duckdb/attach/extensions.ts';
import { openDuckDb } from '../warehouses/duckdb/duckdb.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
process.env[FOLDERS] = extensionsFolder();
const folder = mkdtempSync(join(tmpdir(), 'nexus-bench-'));
const server = await startPostgres();

function tell(what: string, seconds: number, of = rows): void {
  process.stdout.write(
    `${what.padEnd(56)} ${seconds.toFixed(2)} s  ${Math.round(of / seconds).toLocaleString('en')} rows/s\n`,
  );
}
async function timed(what: string, work: () => Promise<unknown>, of = rows): Promise<void> {
  const begun = performance.now();
  await work();
  tell(what, (performance.now() - begun) / 1000, of);
}

try {
  await server.createDatabase('crm');
  const owner = await server.connect('crm');
  const insert = (first: number, last: number, stamp: string) =>
    owner.query(
      `INSERT INTO contacts SELECT i, 'person' || i / 3 || '@example.com', 'Person ' || i, 'pro', ${stamp} FROM generate_series(${String(first)}, ${String(last)}) AS i`,
    );
  await owner.query(
    'CREATE TABLE contacts (id bigint PRIMARY KEY, email text, name text, plan text, changed_at timestamptz); CREATE INDEX ON contacts (changed_at)',
  );
  await insert(1, rows, `now() - interval '60 days' + i * interval '50 days' / ${String(rows)}`);
  await owner.query('VACUUM ANALYZE contacts');

  const begun = performance.now();
  const copied = spawnSync(join(binariesOf(undefined), 'psql'), [server.url('crm'), '-c', 'COPY contacts TO STDOUT'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (copied.status !== 0) throw new Error('psql failed');
  tell('psql, COPY contacts TO STDOUT', (performance.now() - begun) / 1000);

  process.env['CRM_URL'] = server.url('crm');
  const config: NexusConfig = {
    targets: {
      bench: {
        duckdb: { path: join(folder, 'people.duckdb'), attach: { crm: { type: 'postgres', from: 'env:CRM_URL' } } },
      },
    },
    sources: [
      {
        name: 'crm',
        location: { database: 'crm' },
        tables: {
          contacts: {
            key: 'id',
            ingested_at: 'changed_at',
            occurred_at: 'changed_at',
            parts: { person: { identifiers: { email: 'email' }, traits: { name: 'name', plan: 'plan' } } },
          },
        },
      },
    ],
    identifier_types: { email: { normalizer: 'email' } },
  };
  const warehouse = await openDuckDb(config, undefined, folder);
  await timed('DuckDB, the table as it is', () =>
    warehouse.execute('CREATE TEMP TABLE c AS SELECT * FROM crm.contacts'),
  );
  await warehouse.execute('DROP TABLE c');
  await deploy(warehouse, buildBundle(config, 'duckdb'));
  await timed('DuckDB, what the probe reads', () =>
    warehouse.query('SELECT COUNT(*), SUM(row_print) FROM nexus.crm_arrivals'),
  );
  await timed('first run', () =>
    warehouse.call('nexus_resolve', [], ({ step, milliseconds }) => {
      if (['probe', 'stage_batch', 'stage_everything'].includes(step)) tell(`– ${step}`, milliseconds / 1000);
    }),
  );
  await timed('a call that finds nothing new', () => warehouse.call('nexus_resolve', []));
  await insert(rows + 1, rows + rows / 100, 'now()');
  await timed(
    'a hundredth more',
    () =>
      warehouse.call('nexus_resolve', [], ({ step, milliseconds }) => {
        if (['probe', 'stage_batch'].includes(step)) tell(`– ${step}`, milliseconds / 1000, rows / 100);
      }),
    rows / 100,
  );
  await warehouse.close();
  await owner.end();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
