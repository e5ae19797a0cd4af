import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../../config/types.ts';
import { RunLockedError, takeRunLock } from '../../../publish/run_lock.ts';
import { nexus } from '../../cli/support/terminal.ts';
import { extensionsFolder } from '../attach/extensions.ts';
import type { Client } from './client.ts';
import type { PostgresServer } from './server.ts';
import { startPostgres } from './server.ts';

const PASSWORD = 'not-for-a-log';
const CONFIG = {
  targets: {
    dev: {
      duckdb: {
        path: 'people.duckdb',
        attach: { crm: { type: 'postgres', from: 'env:NEXUS_TEST_CRM' } },
        publish_to: { attach: 'crm', schema: 'customers', reader_role: 'support' },
      },
    },
  },
  sources: [
    {
      name: 'crm',
      location: { database: 'crm', schema: 'raw' },
      relations: { events: {}, person_identifiers: { lacks: ['role', 'occurred_at'] } },
    },
  ],
  identifier_types: { email: { normalizer: 'email' }, phone: { normalizer: 'phone', default_region: 'US' } },
  states: [{ name: 'billing_lifecycle', entity_type: 'person', rules: [{ event_name: 'paid', value: 'active' }] }],
};
const EVENTS = `CREATE TABLE raw.crm_events (event_id text, occurred_at timestamptz, event_name text, event_description text,
  event_value double precision, value_unit text, event_significance double precision, event_type text, source_table text,
  synced_at timestamptz, _ingested_at timestamptz)`;
const IDENTIFIERS = `CREATE TABLE raw.crm_person_identifiers (event_id text, row_id text, identifier_type text, identifier_value text, _ingested_at timestamptz)`;

let server: PostgresServer;
let owner: Client;
let directory: string;
const run = (...args: string[]) => nexus(...args, '--config', join(directory, 'nexus.config.json'));

/** So many people, each with an address and a payment. */
async function arrive(first: number, last: number): Promise<void> {
  const numbers = `generate_series(${String(first)}, ${String(last)}) AS n`;
  await owner.query(
    `INSERT INTO raw.crm_events (event_id, occurred_at, event_name, event_description, _ingested_at) SELECT 'e' || n, timestamptz '2026-01-01T00:00:00Z' + n * interval '1 minute', 'paid', 'Invoice ' || n, clock_timestamp() FROM ${numbers}`,
  );
  await owner.query(
    `INSERT INTO raw.crm_person_identifiers SELECT 'e' || n, 'r' || n, 'email', 'p' || n || '@example.com', clock_timestamp() FROM ${numbers}`,
  );
}

/** What a reader sees at one moment, of tables that belong together. */
const SEEN = `SELECT (SELECT count(*)::int FROM customers.nexus_persons) AS persons, (SELECT count(*)::int FROM customers.nexus_timeline) AS items,
  (SELECT count(*)::int FROM customers.nexus_resolved_person_identifiers) AS identifiers, (SELECT min(run_number)::int FROM customers.nexus_published) AS run`;

beforeAll(async () => {
  server = await startPostgres();
  await server.createDatabase('shop');
  owner = await server.connect('shop');
  await owner.query(`CREATE SCHEMA raw; ${EVENTS}; ${IDENTIFIERS}`);
  await owner.query(`CREATE ROLE nexus_app LOGIN PASSWORD '${PASSWORD}'; CREATE ROLE support LOGIN`);
  await owner.query(`GRANT USAGE ON SCHEMA raw TO nexus_app; GRANT SELECT ON ALL TABLES IN SCHEMA raw TO nexus_app`);
  await owner.query(`CREATE SCHEMA customers AUTHORIZATION nexus_app`);
  directory = mkdtempSync(join(tmpdir(), 'nexus-shop-'));
  writeFileSync(join(directory, 'nexus.config.json'), JSON.stringify(CONFIG));
  process.env['NEXUS_TEST_CRM'] = server.url('shop', 'nexus_app', PASSWORD);
  process.env['NEXUS_DUCKDB_EXTENSIONS'] = extensionsFolder();
});
afterAll(async () => {
  await owner.end();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('a role that may read sources and write one schema brings results to who may only read', async () => {
  await arrive(1, 50);
  const deploy = await run('deploy', '--json');
  expect(deploy).toMatchObject({ code: 0, stderr: '' });
  const deployed = JSON.parse(deploy.stdout) as { grants: { grants: string[] }[] };
  const publisher = await server.connect('shop', 'nexus_app');
  for (const grant of deployed.grants.flatMap(({ grants }) => grants)) await publisher.query(grant);
  await publisher.end();

  const resolved = await run('resolve', '--json');
  expect(JSON.parse(resolved.stdout)).toMatchObject({
    summary: { status: 'published' },
    publication: { status: 'published', to: 'crm.customers', updated: 0, deleted: 0 },
  });
  const support = await server.connect('shop', 'support');
  const page = await support.query(
    `SELECT p.email, s.state_value FROM customers.nexus_resolved_person_identifiers AS i
JOIN customers.nexus_persons AS p ON p.person_id = i.person_id
JOIN customers.nexus_states AS s ON s.entity_id = p.person_id AND s.is_current
WHERE i.identifier_value = 'p7@example.com'`,
  );
  expect(page.rows).toEqual([{ email: 'p7@example.com', state_value: 'active' }]);
  expect((await support.query(SEEN)).rows).toEqual([{ persons: 50, items: 100, identifiers: 50, run: 1 }]);
  await expect(support.query('DELETE FROM customers.nexus_persons')).rejects.toThrow('permission denied');
  await expect(support.query('SELECT * FROM raw.crm_events')).rejects.toThrow('permission denied');

  // What comes later is readable too, and a batch sends what is new of it.
  await arrive(51, 52);
  const second = JSON.parse((await run('resolve', '--json')).stdout) as { publication: Record<string, number> };
  expect(second.publication['compared']).toEqual([]);
  expect(second.publication['inserted']).toBeLessThan(2 * 15);
  expect((await support.query(SEEN)).rows).toEqual([{ persons: 52, items: 104, identifiers: 52, run: 2 }]);
  await support.end();
  expect(await server.log()).not.toContain('AccessExclusiveLock');
});

test('a database that refuses to be written to fails the publication, not the run', async () => {
  await owner.query('ALTER SCHEMA customers OWNER TO postgres');
  await arrive(53, 53);
  const { code, stdout, stderr } = await run('resolve');
  expect(code).toBe(1);
  expect(stdout).toMatch(/person entities +53/);
  expect(stderr).toContain('could not be published to crm.customers: ');
  expect(stderr).toContain('permission denied for schema customers');
  expect(stderr).not.toContain(PASSWORD);
  expect((await owner.query(SEEN)).rows).toEqual([{ persons: 52, items: 104, identifiers: 52, run: 2 }]);
  await owner.query('ALTER SCHEMA customers OWNER TO nexus_app');
  const next = await run('resolve');
  expect(next).toMatchObject({ code: 0, stderr: '' });
  expect((await owner.query(SEEN)).rows).toEqual([{ persons: 53, items: 106, identifiers: 53, run: 3 }]);
});

test('a run elsewhere that publishes to the same place keeps this one from beginning, until its process is gone', async () => {
  const config = JSON.parse(readFileSync(join(directory, 'nexus.config.json'), 'utf8')) as NexusConfig;
  const place = { attach: 'crm', schema: 'customers' };
  const release = await takeRunLock(config, 'dev', directory, place);
  await expect(takeRunLock(config, 'dev', directory, place)).rejects.toThrow(RunLockedError);
  const { code, stdout, stderr } = await run('resolve');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Another run that publishes to crm.customers is at work, on this machine or another.');
  const other = await takeRunLock(config, 'dev', directory, { ...place, schema: 'others' });
  await other?.();
  await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'`);
  expect(await run('resolve')).toMatchObject({ code: 0, stderr: '' });
  await release?.();
});

describe('a command that is killed', () => {
  const busy = `SELECT 1 FROM pg_stat_activity WHERE usename = 'nexus_app' AND xact_start IS NOT NULL AND query ~ 'customers|nexus_publishing'`;

  test.each([0, 1])('in the middle of a publication leaves what was there, or what is (%i)', async () => {
    const before = (await owner.query(SEEN)).rows[0] as { persons: number; run: number };
    await arrive(before.persons + 1, before.persons + 1000);
    // The environment of a test is a copy, which a child is given only by name.
    const child = spawn(
      process.execPath,
      ['cli/nexus.mjs', 'resolve', '--config', join(directory, 'nexus.config.json')],
      { stdio: 'ignore', env: { ...process.env } },
    );
    const ended = once(child, 'exit');
    while (child.exitCode === null && (await owner.query(busy)).rows.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(child.exitCode).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
    child.kill('SIGKILL');
    await ended;
    const left = `SELECT 1 FROM pg_stat_activity WHERE usename = 'nexus_app'`;
    while ((await owner.query(left)).rows.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const people = before.persons + 1000;
    const after = { persons: people, items: 2 * people, identifiers: people, run: before.run + 1 };
    expect([before, after]).toContainEqual((await owner.query(SEEN)).rows[0]);
    const next = await run('resolve', '--json');
    expect(next.code).toBe(0);
    expect((await owner.query(SEEN)).rows[0]).toEqual(after);
  });
});
