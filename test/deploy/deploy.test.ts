import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { buildBundle } from '../../build/build.ts';
import type { Bundle } from '../../build/bundle.ts';
import { deploy, installedObjects } from '../../deploy/deploy.ts';
import type { PlannedChange } from '../../deploy/plan.ts';
import { uninstall } from '../../deploy/uninstall.ts';
import { openDuckDb } from '../../warehouses/duckdb/duckdb.ts';
import type { World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';
import { configOf } from '../support/world.ts';
import { sql } from '../../sql/tag.ts';

const BASE: Partial<NexusConfig> = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: { user_id: {} },
  traits: { person: { name: {} } },
};
/** A config of its own for a database in memory. */
const inMemory = (config: Partial<NexusConfig> = BASE): NexusConfig =>
  configOf({ targets: { test: { duckdb: { path: ':memory:' } } }, ...config });
/** Deploys to a world with persons as a stored table, or as a view. */
const deployStored = (persons: boolean, config: Partial<NexusConfig> = {}) => {
  const duckdb = { path: ':memory:', materialize: { persons } };
  return deploy(world.warehouse, buildBundle({ ...world.config, ...config, targets: { test: { duckdb } } }, 'duckdb'));
};
const ROW = {
  event_id: 'e',
  row_id: 'r',
  identifier_type: 'user_id',
  identifier_value: "it's \\ 7",
  occurred_at: '2026-01-01T00:00:00Z',
  _ingested_at: '2026-01-01T00:00:00Z',
};

const changed = (changes: readonly PlannedChange[]): string[] =>
  changes.filter(({ action }) => action !== 'unchanged').map(({ action, kind, name }) => `${action} ${kind} ${name}`);
/** Everything in the schema: tables and views, and the ledger without its times. */
async function contents(world: World): Promise<unknown> {
  return {
    relations: await world.query(
      sql`SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = 'nexus'`,
    ),
    views: await world.query(sql`SELECT view_name, sql FROM duckdb_views() WHERE schema_name = 'nexus'`),
    ledger: await world.read('nexus_installed', ['object_name', 'kind', 'content_hash', 'definition', 'version']),
  };
}
const relationNames = async (world: World): Promise<unknown[]> =>
  (await world.query(sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'nexus'`)).map(
    ({ name }) => name,
  );
const withBrokenView = (bundle: Bundle, name: string): Bundle => ({
  ...bundle,
  objects: bundle.objects.map((object) =>
    object.name === name
      ? { ...object, text: 'CREATE OR REPLACE VIEW nexus.broken AS SELECT nothing', hash: 'new' }
      : object,
  ),
});

let world: World;
beforeEach(async () => {
  world = await createWorld(BASE);
});
afterEach(() => world.close());

describe('a fresh deploy', () => {
  test('makes every object of the bundle and lists it in the ledger', async () => {
    const ledger = await installedObjects(world.warehouse);
    const wanted = world.bundle.objects
      .filter(({ kind }) => kind !== 'schema')
      .map(({ kind, name }) => `${kind} ${name}`);
    expect([...ledger.keys()].sort()).toEqual(wanted.sort());
    const relations = world.bundle.objects.filter(({ kind }) => ['table', 'view', 'source_view'].includes(kind));
    expect(await relationNames(world)).toEqual(expect.arrayContaining(relations.map(({ name }) => name)));
  });

  test('tells what it does as it goes', async () => {
    const fresh = await createWorld(BASE);
    const told: string[] = [];
    await deploy(fresh.warehouse, fresh.bundle, ({ name }) => void told.push(name));
    expect(told.sort()).toEqual(fresh.bundle.objects.map(({ name }) => name).sort());
    await fresh.close();
  });
});

describe('the same deploy again', () => {
  test('changes nothing but makes the schema if it is missing', async () => {
    await world.insert('crm', 'person_identifiers', [ROW]);
    await world.resolve();
    const before = await contents(world);
    const persons = await world.read('nexus_persons');
    const { changes } = await deploy(world.warehouse, world.bundle);
    expect(changed(changes).filter((change) => !change.includes(' schema '))).toEqual([]);
    expect(await contents(world)).toEqual(before);
    expect(await world.read('nexus_persons')).toEqual(persons);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
  });

  test('from a bundle that is built again', async () => {
    const { changes } = await deploy(world.warehouse, buildBundle(world.config, 'duckdb'));
    expect(changed(changes).filter((change) => !change.includes(' schema '))).toEqual([]);
  });
});

describe('a changed config', () => {
  test('changes the views that show it, and keeps the data and the ids', async () => {
    await world.insert('crm', 'person_identifiers', [ROW]);
    await world.resolve();
    const [person] = await world.read('nexus_persons');
    const { changes } = await world.redeploy({ traits: { person: { name: {}, city: {} } } });
    expect(changed(changes)).toContain('change view nexus_persons');
    expect(changed(changes)).not.toContain('change view nexus_groups');
    expect(changed(changes).filter((change) => change.includes(' table '))).toEqual([]);
    const { columns } = await world.warehouse.query('SELECT * FROM nexus.nexus_persons');
    expect(columns).toContain('city');
    await world.resolve();
    expect(await world.read('nexus_persons')).toEqual([person]);
  });

  test('drops the views of a source and of an entity type that are gone', async () => {
    await world.redeploy({
      sources: [...(BASE.sources ?? []), { name: 'shop', relations: { events: {} } }],
      entity_types: { device: {} },
    });
    expect(await relationNames(world)).toEqual(expect.arrayContaining(['nexus_devices', 'shop_records']));
    const { changes } = await world.redeploy({});
    expect(changed(changes)).toEqual(
      expect.arrayContaining(['drop view nexus_devices', 'drop source_view shop_records']),
    );
    expect(await relationNames(world)).not.toEqual(expect.arrayContaining(['nexus_devices']));
    expect(await relationNames(world)).not.toEqual(expect.arrayContaining(['shop_records']));
    expect((await world.read('nexus_watermarks', ['source'])).map(({ source }) => source)).toEqual(['crm']);
  });

  test('a view becomes a stored table, a view again, and a table again, with the same rows', async () => {
    await world.insert('crm', 'person_identifiers', [ROW]);
    await world.resolve();
    const persons = await world.read('nexus_persons');
    expect(persons).toHaveLength(1);
    const kind = async (): Promise<unknown> =>
      (
        await world.query(
          sql`SELECT table_type AS kind FROM information_schema.tables WHERE table_name = 'nexus_persons'`,
        )
      )[0]?.['kind'];
    for (const persist of [true, false, true]) {
      await deployStored(persist);
      await world.resolve({ full_refresh: true });
      expect(await kind()).toBe(persist ? 'BASE TABLE' : 'VIEW');
      expect(await world.read('nexus_persons')).toEqual(persons);
    }
  });

  test('a stored table that lacks a column gets it', async () => {
    await deployStored(true);
    await deployStored(true, { traits: { person: { name: {}, city: {} } } });
    const { columns } = await world.warehouse.query('SELECT * FROM nexus.nexus_persons');
    expect(columns).toContain('city');
    await world.insert('crm', 'person_identifiers', [ROW]);
    expect((await world.resolve()).summary).toMatchObject({ person_entities: 1 });
    expect(await world.read('nexus_persons', ['user_id'])).toEqual([{ user_id: ROW.identifier_value }]);
  });
});

describe('what is in the way', () => {
  test('a table or view of somebody else stops the deploy before anything is made', async () => {
    const other = await openDuckDb(inMemory(), undefined, '.');
    await other.execute('CREATE SCHEMA nexus');
    await other.execute('CREATE TABLE nexus.nexus_runs AS SELECT 42 AS precious');
    await other.execute('CREATE VIEW nexus.nexus_events AS SELECT 1 AS mine');
    await expect(deploy(other, world.bundle)).rejects.toThrow(
      /The schema nexus already holds (nexus_events, nexus_runs|nexus_runs, nexus_events), which Nexus did not make\./,
    );
    expect((await other.query('SELECT precious FROM nexus.nexus_runs')).rows).toEqual([[42]]);
    expect(
      (await other.query("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'nexus'")).rows,
    ).toEqual([['2']]);
    await other.close();
  });

  test('other relations of the schema are no concern', async () => {
    await world.warehouse.execute('CREATE TABLE nexus.my_own AS SELECT 1 AS x');
    await world.redeploy({});
    expect(await world.query(sql`SELECT x FROM nexus.my_own`)).toEqual([{ x: 1 }]);
  });
});

describe('a statement that fails', () => {
  test('undoes the whole deploy, and the next one works', async () => {
    const before = await contents(world);
    const next = withBrokenView(
      buildBundle(inMemory({ ...BASE, entity_types: { device: {} } }), 'duckdb'),
      'nexus_timeline',
    );
    await expect(deploy(world.warehouse, next)).rejects.toThrow(/nothing/);
    expect(await contents(world)).toEqual(before);
    await world.insert('crm', 'person_identifiers', [ROW]);
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', person_entities: 1 });
    await world.redeploy({ entity_types: { device: {} } });
    expect(await relationNames(world)).toContain('nexus_devices');
  });

  test('leaves an empty database empty', async () => {
    const empty = await openDuckDb(inMemory(), undefined, '.');
    await expect(deploy(empty, withBrokenView(world.bundle, 'nexus_timeline'))).rejects.toThrow();
    const { rows } = await empty.query("SELECT COUNT(*) FROM duckdb_schemas() WHERE schema_name = 'nexus'");
    expect(rows).toEqual([['0']]);
    await empty.close();
  });
});

describe('uninstall', () => {
  beforeEach(async () => {
    await world.insert('crm', 'person_identifiers', [ROW]);
    await world.resolve();
    await world.warehouse.execute('CREATE TABLE nexus.my_own AS SELECT 1 AS x');
  });

  test('keeps the data unless told otherwise; a new deploy finds it', async () => {
    const persons = await world.read('nexus_persons');
    const { removed, kept } = await uninstall(world.warehouse, { withData: false });
    expect(new Set(removed.map(({ kind }) => kind))).toEqual(new Set(['view', 'source_view', 'function', 'procedure']));
    expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(['table', 'seed']));
    const { rows } = await world.warehouse.query("SELECT COUNT(*) FROM duckdb_views() WHERE schema_name = 'nexus'");
    expect(rows).toEqual([['0']]);
    await expect(world.resolve()).rejects.toThrow('There is no procedure nexus_resolve');
    expect(await world.query(sql`SELECT entity_id FROM nexus.nexus_entity_map`)).toHaveLength(1);
    const { changes } = await deploy(world.warehouse, world.bundle);
    expect(changes.filter(({ kind, action }) => kind === 'table' && action !== 'unchanged')).toEqual([]);
    expect(await world.read('nexus_persons')).toEqual(persons);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
  });

  test('with data leaves only what others made', async () => {
    const { removed, kept } = await uninstall(world.warehouse, { withData: true });
    expect(kept).toEqual([]);
    expect(removed.length).toBe(world.bundle.objects.length - 1);
    expect((await relationNames(world)).sort()).toEqual(['crm_person_identifiers', 'my_own']);
    expect(await world.query(sql`SELECT x FROM nexus.my_own`)).toEqual([{ x: 1 }]);
    await world.redeploy({});
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', person_entities: 1 });
  });
});

test('a database file can be closed and opened again', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-deploy-'));
  const config = configOf({ ...BASE, targets: { test: { duckdb: { path: 'file.duckdb' } } } });
  const first = await openDuckDb(config, undefined, directory);
  await first.execute('CREATE SCHEMA nexus');
  await first.execute(
    'CREATE TABLE nexus.crm_person_identifiers (event_id VARCHAR, row_id VARCHAR, identifier_type VARCHAR, identifier_value VARCHAR, role VARCHAR, occurred_at TIMESTAMP, _ingested_at TIMESTAMP)',
  );
  await deploy(first, buildBundle(config, 'duckdb'));
  await first.close();
  const second = await openDuckDb(config, undefined, directory);
  expect(JSON.parse((await second.call('nexus_resolve', [])) ?? '')).toMatchObject({ status: 'published' });
  await second.close();
  rmSync(directory, { recursive: true });
});
