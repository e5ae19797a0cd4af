import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../deploy/build/build.ts';
import { deploy } from '../../deploy/deploy.ts';
import { openDuckDb } from '../../deploy/warehouses/duckdb.ts';
import { configOf } from '../support/duckdb.ts';
import { readRows } from '../support/rows.ts';
import { engines } from './engines.ts';
import { day, identifierRows, partition } from './records.ts';

const CONFIG = { sources: [{ name: 'crm', relations: { person_identifiers: {} } }], identifier_types: { user_id: {} } };

describe.each(engines)('runs on $engine', ({ createWorld }) => {
  test('a run that finds another at work fails, or is skipped if asked to', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'a']] }]));
    await world.warehouse.execute(
      "UPDATE nexus.nexus_lock SET run_id = 'other', expires_at = CAST(get_current_timestamp() AS TIMESTAMP) + INTERVAL 1 HOUR",
    );
    await expect(world.resolve()).rejects.toThrow('Another run is at work');
    expect((await world.resolve({ on_busy: 'skip' })).summary).toEqual({ status: 'busy' });
    expect(await world.read('nexus_entity_map')).toEqual([]);
    expect(await world.query('SELECT run_id FROM nexus.nexus_lock')).toEqual([{ run_id: 'other' }]);
    await world.close();
  });

  test('a lock that expired is taken over', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'a']] }]));
    await world.warehouse.execute("UPDATE nexus.nexus_lock SET run_id = 'dead', expires_at = TIMESTAMP '2020-01-01'");
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a']]);
    expect(await world.query('SELECT run_id FROM nexus.nexus_lock')).toEqual([{}]);
    await world.close();
  });

  test('a run that comes back after another one published is undone by the fence', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'a']] }]));
    await world.resolve();
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ id: '2', identifiers: [['user_id', 'b']], ingestedAt: day(2) }]),
    );
    // Between this run's reading and its publishing, another one moves the watermark.
    const late = world.warehouse.call('nexus_resolve', [], async ({ step }) => {
      if (step === 'check_result') await world.warehouse.execute("UPDATE nexus.nexus_watermarks SET run_id = 'other'");
    });
    await expect(late).rejects.toThrow('Another run published while this one');
    expect(await partition(world)).toEqual([['user_id a']]);
    expect(await world.query('SELECT status FROM nexus.nexus_runs ORDER BY ALL')).toEqual([
      { status: 'failed' },
      { status: 'published' },
    ]);
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    await world.close();
  });

  test('a key function that changed re-keys the map and keeps the ids', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'a']] }]));
    await world.resolve();
    const before = await world.read('nexus_persons');
    await world.warehouse.execute("UPDATE nexus.nexus_runs SET key_function = 'hash of yesterday'");
    await world.warehouse.execute('UPDATE nexus.nexus_entity_map SET identifier_key = 1');
    await world.resolve();
    expect(await world.read('nexus_persons')).toEqual(before);
    expect(await world.query('SELECT COUNT(*) AS stale FROM nexus.nexus_entity_map WHERE identifier_key = 1')).toEqual([
      { stale: 0 },
    ]);
    await world.close();
  });
});

test('killed after any statement, the next run ends as if it had not been', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-killed-'));
  const config = configOf({ ...CONFIG, targets: { test: { duckdb: { path: 'killed.duckdb' } } } });
  const bundle = buildBundle(config, 'duckdb');
  const rows = (event: string, users: string, ingested: string): string =>
    `INSERT INTO nexus.crm_person_identifiers SELECT '${event}', '${event}', 'user_id', u, NULL, NULL, TIMESTAMP '2026-01-01', TIMESTAMP '${ingested}' FROM (SELECT UNNEST(string_split('${users}', '')) AS u)`;
  const open = async (name: string) => {
    config.targets['test'] = { duckdb: { path: `${name}.duckdb` } };
    return openDuckDb(config, undefined, directory);
  };
  const prepared = await open('prepared');
  await prepared.execute('CREATE SCHEMA nexus');
  await prepared.execute(
    'CREATE TABLE nexus.crm_person_identifiers (event_id VARCHAR, row_id VARCHAR, identifier_type VARCHAR, identifier_value VARCHAR, role VARCHAR, source VARCHAR, occurred_at TIMESTAMP, _ingested_at TIMESTAMP)',
  );
  await deploy(prepared, bundle);
  await prepared.execute(rows('one', 'abc', '2026-02-01'));
  await prepared.execute(rows('two', 'xy', '2026-02-01'));
  await prepared.call('nexus_resolve', []);
  await prepared.execute(rows('three', 'cx', '2026-02-02'));
  await prepared.close();
  const copy = async (name: string) => {
    copyFileSync(join(directory, 'prepared.duckdb'), join(directory, `${name}.duckdb`));
    return open(name);
  };
  const READ = [
    'SELECT entity_type, identifier_value, entity_id FROM nexus.nexus_entity_map',
    'SELECT event_id, identifier_value FROM nexus.nexus_event_log',
    'SELECT entity_id, status, redirect_to FROM nexus.nexus_entity_ids',
    'SELECT subject, subject_value, from_value, to_value, kind FROM nexus.nexus_resolution_log',
    'SELECT source, watermark, rows_in_window FROM nexus.nexus_watermarks',
  ];
  type Warehouse = Awaited<ReturnType<typeof open>>;
  const read = (warehouse: Warehouse) => Promise.all(READ.map((text) => readRows(warehouse, text)));

  const whole = await copy('whole');
  const steps: string[] = [];
  await whole.call('nexus_resolve', [], ({ step }) => void steps.push(step));
  const expected = await read(whole);
  await whole.close();
  expect(steps.length).toBeGreaterThan(20);

  for (const stop of steps.keys()) {
    const name = `killed${String(stop)}`;
    const killed = await copy(name);
    let count = 0;
    // Closing the connection in the middle is what a kill is to the database: no handler can write any more.
    const call = killed.call('nexus_resolve', [], () => {
      if (count++ === stop) void killed.close();
    });
    await call.catch(() => undefined);
    const next = await open(name);
    await next.call('nexus_resolve', []);
    expect({ stop: steps[stop], contents: await read(next) }).toEqual({ stop: steps[stop], contents: expected });
    await next.close();
  }
  rmSync(directory, { recursive: true });
});
