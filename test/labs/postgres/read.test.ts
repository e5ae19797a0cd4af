import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import type { NexusConfig } from '../../../config/types.ts';
import { checkSources } from '../../../deploy/check_sources.ts';
import { deploy } from '../../../deploy/deploy.ts';
import { FOLDERS } from '../../../warehouses/duckdb/attach/extensions.ts';
import type { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';
import { openDuckDb } from '../../../warehouses/duckdb/duckdb.ts';
import { extensionsFolder } from '../attach/extensions.ts';
import type { Client } from './client.ts';
import type { PostgresServer } from './server.ts';
import { startPostgres } from './server.ts';

const PASSWORD = 'tell-n0body';
let server: PostgresServer;
let owner: Client;
let folder: string;
beforeAll(async () => {
  process.env[FOLDERS] = extensionsFolder();
  folder = mkdtempSync(join(tmpdir(), 'nexus-read-'));
  server = await startPostgres();
  await server.createDatabase('crm');
  owner = await server.connect('crm');
  process.env['CRM_URL'] = server.url('crm', 'reader', PASSWORD);
  await owner.query(`
    CREATE ROLE reader LOGIN PASSWORD '${PASSWORD}';
    CREATE SCHEMA sales;
    GRANT USAGE ON SCHEMA sales TO reader;
    ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader;
    CREATE TYPE sales.stage AS ENUM ('lead', 'customer');
    CREATE TABLE sales."Contacts v2" (
      id uuid PRIMARY KEY, "E-Mail" text, prefs jsonb, spent numeric(12, 2), tags text[], stage sales.stage,
      changed_at timestamptz);
    CREATE TABLE signups (id bigserial PRIMARY KEY, email varchar(200), plan text, loaded_at timestamp, born date);
    CREATE TABLE shop_person_identifiers (
      event_id text, row_id text, identifier_type text, identifier_value text, role text,
      occurred_at timestamptz, _ingested_at timestamptz NOT NULL);
    INSERT INTO sales."Contacts v2"
      SELECT md5(i::text)::uuid, 'Person' || i || '@Example.com', '{"phone": "020 7946 0123"}', i / 100.0, ARRAY['a', 'b'],
        'customer', now() - interval '40 days' + i * interval '1 minute' FROM generate_series(1, 500) AS i;
    INSERT INTO signups (email, plan, loaded_at, born)
      SELECT 'person' || i || '@example.com', 'pro', now() AT TIME ZONE 'UTC' - interval '40 days' + i * interval '1 minute', '2000-02-29' FROM generate_series(1, 500) AS i;
    INSERT INTO shop_person_identifiers SELECT 'e' || i, 'r' || i, 'email', 'person' || i || '@example.com', 'buyer', now(),
      now() - interval '40 days' + i * interval '1 minute' FROM generate_series(1, 500) AS i;
  `);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await server.stop();
  rmSync(folder, { recursive: true });
});

const identified = (email: string) => ({ person: { identifiers: { email } } });
const config = (name: string, sources: readonly string[] = ['crm', 'signups', 'shop']): NexusConfig => ({
  targets: {
    test: {
      duckdb: { path: join(folder, `${name}.duckdb`), attach: { crm: { type: 'postgres', from: 'env:CRM_URL' } } },
    },
  },
  sources: (
    [
      {
        name: 'crm',
        location: { database: 'crm', schema: 'sales' },
        tables: {
          contacts: {
            table: 'Contacts v2',
            key: 'id',
            ingested_at: 'changed_at',
            occurred_at: 'changed_at',
            parts: {
              person: {
                identifiers: { email: 'E-Mail', contact: 'id' },
                traits: { spent: 'spent', stage: 'stage', phone: { column: 'prefs', path: ['phone'] } },
              },
            },
          },
        },
      },
      {
        name: 'signups',
        location: { database: 'crm' },
        tables: {
          signups: { key: 'id', ingested_at: 'loaded_at', occurred_at: 'loaded_at', parts: identified('email') },
        },
      },
      { name: 'shop', location: { database: 'crm' }, relations: { person_identifiers: {} } },
    ] satisfies NexusConfig['sources']
  ).filter((source) => sources.includes(source.name)),
  identifier_types: {
    email: { normalizer: 'email' },
    contact: {},
  },
});

async function deployed(given: NexusConfig): Promise<DuckDbWarehouse> {
  const warehouse = await openDuckDb(given, undefined, folder);
  await checkSources(warehouse, given);
  await deploy(warehouse, buildBundle(given, 'duckdb'));
  return warehouse;
}
const resolve = async (warehouse: DuckDbWarehouse) =>
  JSON.parse((await warehouse.call('nexus_resolve', [])) ?? '{}') as Record<string, unknown>;
const count = async (warehouse: DuckDbWarehouse, table: string): Promise<number> =>
  Number((await warehouse.query(`SELECT COUNT(*) FROM nexus.${table}`)).rows[0]?.[0]);

/** What the server was asked for rows of tables since the log was looked at last. */
let looked = 0;
async function scans(): Promise<string[]> {
  const log = await server.log();
  const said = log.slice(looked);
  looked = log.length;
  return said.split('\n').filter((line) => line.includes('COPY (SELECT'));
}

describe('three sources on a server', () => {
  test('are read by a run, later only from their look-back on, and in an idle call too', async () => {
    const warehouse = await deployed(config('window'));
    await scans();
    expect(await resolve(warehouse)).toMatchObject({ status: 'published' });
    expect(await count(warehouse, 'nexus_persons')).toBe(500);
    const { rows } = await warehouse.query(
      "SELECT email, contact, phone, spent, stage FROM nexus.nexus_persons WHERE email = 'person250@example.com'",
    );
    expect(rows).toEqual([
      ['person250@example.com', expect.stringMatching(/^[0-9a-f-]{36}$/), '020 7946 0123', '2.50', 'customer'],
    ]);

    await scans();
    const idle = await resolve(warehouse);
    expect(idle).toMatchObject({ status: 'unchanged' });
    const window = /"?(changed_at|loaded_at|_ingested_at)"? (>= '20\d\d-|IS NULL)/;
    const asked = await scans();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((text) => !window.test(text))).toEqual([]);

    await owner.query(
      `INSERT INTO signups (email, plan, loaded_at) VALUES ('new@example.com', 'pro', now() AT TIME ZONE 'UTC');
       INSERT INTO sales."Contacts v2" (id, "E-Mail", changed_at) VALUES (gen_random_uuid(), 'new2@example.com', now())`,
    );
    expect(await resolve(warehouse)).toMatchObject({ status: 'published' });
    expect(await count(warehouse, 'nexus_persons')).toBe(502);
    expect((await scans()).filter((text) => !window.test(text))).toEqual([]);

    // A stamp that is none is told, as of any source; a view that nobody reads for a run shows all rows.
    await owner.query(`INSERT INTO signups (email) VALUES ('unstamped@example.com')`);
    expect(await resolve(warehouse)).toMatchObject({ status: 'published' });
    const rejected = await warehouse.query('SELECT source, column_name, reason FROM nexus.nexus_rejected_records');
    expect(rejected.rows).toEqual([['signups', 'ingested_at', 'is missing']]);
    expect(await count(warehouse, 'signups_arrivals')).toBe(502);
    await warehouse.close();
  });
});
