import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findTables } from '../../../cli/init_tables.ts';
import type { Output } from '../../../cli/output.ts';
import { buildBundle } from '../../../build/build.ts';
import type { NexusConfig } from '../../../config/types.ts';
import { checkSources } from '../../../deploy/check_sources.ts';
import { deploy } from '../../../deploy/deploy.ts';
import { FOLDERS } from '../../../warehouses/duckdb/attach/extensions.ts';
import type { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';
import { openDuckDb } from '../../../warehouses/duckdb/duckdb.ts';
import { sampleTable, tablesIn } from '../../../warehouses/sample.ts';
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

test('a row that is committed after a run, with a stamp of before it, is read by the next', async () => {
  const warehouse = await deployed(config('late', ['signups']));
  const late = await server.connect('crm');
  await late.query('BEGIN');
  await late.query("INSERT INTO signups (email, loaded_at) VALUES ('late@example.com', now() AT TIME ZONE 'UTC')");
  await owner.query("INSERT INTO signups (email, loaded_at) VALUES ('early@example.com', now() AT TIME ZONE 'UTC')");
  const known = async () =>
    (
      await warehouse.query(
        "SELECT email FROM nexus.nexus_persons WHERE email IN ('late@example.com', 'early@example.com')",
      )
    ).rows;
  await resolve(warehouse);
  expect(await known()).toEqual([['early@example.com']]);
  await late.query('COMMIT');
  await late.end();
  expect(await resolve(warehouse)).toMatchObject({ status: 'published' });
  expect((await known()).length).toBe(2);
  await warehouse.close();
});

describe('a source that cannot be read stops a run before it writes', () => {
  let warehouse: DuckDbWarehouse;
  beforeAll(async () => {
    warehouse = await deployed(config('failing', ['signups']));
    await resolve(warehouse);
  });
  afterAll(() => warehouse.close());

  /** What a run says that fails; nothing of the secret is in it, or in what it says besides. */
  async function failure(): Promise<string> {
    const before = await count(warehouse, 'nexus_event_log');
    const error = await resolve(warehouse).then(
      () => new Error('it went well'),
      (given: unknown) => given as Error,
    );
    expect(inspect(error, { depth: null })).not.toContain(PASSWORD);
    const lock = await warehouse.query('SELECT COUNT(*) FROM nexus.nexus_lock WHERE run_id IS NOT NULL');
    expect([lock.rows, await count(warehouse, 'nexus_event_log')]).toEqual([[['0']], before]);
    return error.message;
  }

  const unread = (said: string): string =>
    `attach.crm of the config (postgres, env:CRM_URL) could not be read: ${said} Nothing was published; once it can be read, run again.`;

  test('a right that was taken away', async () => {
    await owner.query('REVOKE SELECT ON signups FROM reader');
    expect(await failure()).toBe(unread('ERROR: permission denied for table signups.'));
    await owner.query('GRANT SELECT ON signups TO reader');
    await resolve(warehouse);
  });

  test('a table that is gone', async () => {
    await owner.query('ALTER TABLE signups RENAME TO moved');
    expect(await failure()).toBe(
      'Table with name signups does not exist. Nothing was published. Is it still there, in attach.crm of the config (postgres, env:CRM_URL)?',
    );
    await owner.query('ALTER TABLE moved RENAME TO signups');
    await resolve(warehouse);
  });

  test('a connection that is ended while it is read', async () => {
    await owner.query(`ALTER TABLE signups RENAME TO moved;
      CREATE FUNCTION slow(text) RETURNS text LANGUAGE sql AS 'SELECT $1 FROM pg_sleep(0.05)';
      CREATE VIEW signups AS SELECT id, slow(email) AS email, plan, loaded_at FROM moved;
      UPDATE moved SET loaded_at = now() AT TIME ZONE 'UTC'`);
    let isOver = false;
    const failing = failure().finally(() => (isOver = true));
    while (!isOver) {
      await owner.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader' AND state = 'active' AND query LIKE 'COPY%email%'",
      );
    }
    // Which of the two a client is told depends on what it was doing.
    expect(await failing).toMatch(
      /^attach\.crm of the config \(postgres, env:CRM_URL\) could not be read: .*(terminating connection due to administrator command|server closed the connection unexpectedly).* Nothing was published; /,
    );
    await owner.query('DROP VIEW signups; ALTER TABLE moved RENAME TO signups');
    await resolve(warehouse);
  });

  test('a server that is down, for a run and for a command that begins', async () => {
    await server.crash();
    expect(await failure()).toContain('Connection refused');
    const opening = await openDuckDb(config('failing2', ['signups']), undefined, folder).catch(
      (error: unknown) => error,
    );
    expect((opening as Error).message).toMatch(
      /^attach\.crm of the config \(postgres, env:CRM_URL\) cannot be attached: .*Connection refused.* Nothing was written\.$/,
    );
    expect(inspect(opening, { depth: null })).not.toContain(PASSWORD);
    expect(existsSync(join(folder, 'failing2.duckdb'))).toBe(false);
    await server.restart();
    owner = await server.connect('crm');
    expect(await resolve(warehouse)).toMatchObject({ status: 'unchanged' });
  });
});

describe('columns of a server', () => {
  let warehouse: DuckDbWarehouse;
  beforeAll(async () => {
    await owner.query(`CREATE TABLE odd AS SELECT 1 AS id, 'ada@example.com'::text AS email, E'tab\\t, "quote", \\u2603'::text AS note,
      true AS is_paying, 12345678901234567890::numeric(20) AS big, 1234567890123456789::numeric AS rounded, 'infinity'::timestamptz AS at_end, '2026-01-31'::date AS day,
      '2026-01-31T09:30:00+02:00'::text AS at_text, 1769844600::bigint AS at_seconds, ARRAY[1, 2] AS numbers, '{"b": [1]}'::json AS plain,
      point(1, 2) AS place, '10.0.0.1'::inet AS address, interval '1 day' AS span, '\\x00ff'::bytea AS bytes`);
    warehouse = await openDuckDb(config('columns', []), undefined, folder);
  });
  afterAll(() => warehouse.close());

  const odd = (table: Record<string, unknown>): NexusConfig => ({
    ...config('columns', []),
    sources: [
      {
        name: 'odd',
        location: { database: 'crm' },
        tables: { odd: { key: 'id', parts: identified('email'), ...table } },
      },
    ] as NexusConfig['sources'],
  });

  test.each([
    ['a date', 'day', '2026-01-31 00:00:00'],
    ['a text', { column: 'at_text', as: 'text' }, '2026-01-31 07:30:00'],
    ['seconds', { column: 'at_seconds', as: 'seconds' }, '2026-01-31 07:30:00'],
  ])('%s is a stamp', async (_what, stamp, instant) => {
    const given = odd({ ingested_at: stamp, occurred_at: stamp });
    await checkSources(warehouse, given);
    await deploy(warehouse, buildBundle(given, 'duckdb'));
    const { rows } = await warehouse.query('SELECT _ingested_at FROM nexus.odd_arrivals');
    expect(rows).toEqual([[instant]]);
  });

  test('are told where they are missing, or of no type that can be read', async () => {
    const wrong = (table: Record<string, unknown>) =>
      checkSources(warehouse, odd({ ingested_at: 'day', occurred_at: 'day', ...table }));
    await expect(wrong({ key: 'nr' })).rejects.toThrow(/source odd, odd \(crm\.odd\): .*nr/);
    await expect(wrong({ table: 'nowhere' })).rejects.toThrow('(crm.nowhere): there is no such table or view.');
    await expect(wrong({ key: 'bytes' })).rejects.toThrow(/bytes.*BLOB/);
    const noRight = 'CREATE TABLE hidden AS SELECT * FROM odd; REVOKE ALL ON hidden FROM reader';
    await owner.query(noRight);
    await expect(wrong({ table: 'hidden' })).rejects.toThrow(
      /source odd, odd \(crm\.hidden\): attach\.crm .* could not be read: ERROR: permission denied for table hidden/,
    );
  });

  test('have the types of the table also where rows are asked for by its own SQL', async () => {
    const typesOf = async (from: string) =>
      (await warehouse.query(`DESCRIBE SELECT * FROM ${from}`)).rows.map(([name, type]) => [name, type]);
    const other = await typesOf("postgres_query('crm', 'SELECT * FROM odd')");
    // A point is a structure in the one and a text in the other; a view over both has the text.
    const differing = (await typesOf('crm.odd')).filter(
      ([name, type]) => !other.some((one) => one[0] === name && one[1] === type),
    );
    expect(differing).toEqual([['place', 'STRUCT(x DOUBLE, y DOUBLE)']]);
    expect(other.length).toBeGreaterThan(10);
  });

  test('come as texts that say the same, and are listed and sampled', async () => {
    const sample = await sampleTable(warehouse, { database: 'crm', schema: 'public', table: 'odd' }, 10);
    const texts = Object.fromEntries(
      (sample?.columns ?? []).map(({ name }, index) => [name, sample?.rows[0]?.[index]]),
    );
    expect(texts).toMatchObject({
      email: 'ada@example.com',
      note: 'tab\t, "quote", ☃',
      big: '12345678901234567890',
      numbers: '[1,2]',
      plain: expect.stringMatching(/^\{"b": \[1\]\}$/),
      rounded: expect.stringMatching(/^1\.23456789012345\d+e\+18$/),
      address: '10.0.0.1/32',
      bytes: null,
    });
    expect((await tablesIn(warehouse, { database: 'crm', schema: 'sales' })).map(({ table }) => table)).toEqual([
      'Contacts v2',
    ]);
  });
});

test('init looks into a database that the environment names, and writes no address into the config', async () => {
  const options = {
    config: join(folder, 'nexus.config.json'),
    sample: '100',
    database: 'env:CRM_URL',
    schema: 'sales',
  };
  const found = await findTables(
    [],
    options,
    undefined,
    { note: () => undefined } as unknown as Output,
    () => undefined,
  );
  expect(found.target.duckdb?.attach).toEqual({ crm: { type: 'postgres', from: 'env:CRM_URL' } });
  expect(found.tables.map(({ name, place }) => [name, place])).toEqual([
    ['Contacts v2', { database: 'crm', schema: 'sales', table: 'Contacts v2' }],
  ]);
  expect(found.tables[0]?.rows.length).toBe(100);
});
