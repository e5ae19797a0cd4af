import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../../config/types.ts';
import { InterruptedDeploy } from '../../../deploy/apply.ts';
import { buildBundle } from '../../../deploy/build/build.ts';
import type { Bundle, BundleObject } from '../../../deploy/build/bundle.ts';
import { installScript } from '../../../deploy/build/install_script.ts';
import { checkPlace, checkSources } from '../../../deploy/check_sources.ts';
import { deploy, installedObjects, prepareDeploy } from '../../../deploy/deploy.ts';
import type { PlannedChange } from '../../../deploy/plan.ts';
import { smokeTest } from '../../../deploy/smoke_test.ts';
import { uninstall } from '../../../deploy/uninstall.ts';
import { BigQueryWarehouse } from '../../../deploy/warehouses/bigquery.ts';
import { withoutSources } from '../../../deploy/without_sources.ts';
import { emulatorClient } from './client.ts';
import type { BigQueryServer } from './server.ts';
import { startBigQuery } from './server.ts';

const IDENTIFIERS =
  'event_id STRING, row_id STRING, identifier_type STRING, identifier_value STRING, role STRING, occurred_at TIMESTAMP, _ingested_at TIMESTAMP';
const ROW = `INSERT INTO raw.crm_person_identifiers (event_id, row_id, identifier_type, identifier_value, occurred_at, _ingested_at)
VALUES ('e', 'r', 'user_id', "it's \\\\ 7", TIMESTAMP '2026-01-01', TIMESTAMP '2026-01-02')`;

const configOf = (dataset: string, changes: Partial<NexusConfig> = {}): NexusConfig => ({
  targets: { test: { bigquery: { project: 'test', dataset, location: 'US' } } },
  sources: [{ name: 'crm', location: { schema: 'raw' }, relations: { person_identifiers: {} } }],
  identifier_types: { user_id: {} },
  traits: { person: { name: {} } },
  ...changes,
});

const changed = (changes: readonly PlannedChange[]): string[] =>
  changes.filter(({ action }) => action !== 'unchanged').map(({ action, kind, name }) => `${action} ${kind} ${name}`);
const named = (objects: readonly { kind: string; name: string }[]): string[] =>
  objects.map(({ kind, name }) => `${kind} ${name}`).sort();

/** A bundle in which one object has another text. */
const withText = (bundle: Bundle, name: string, change: (object: BundleObject) => BundleObject): Bundle => ({
  ...bundle,
  objects: bundle.objects.map((object) => (object.name === name ? change(object) : object)),
});

let server: BigQueryServer;
beforeAll(async () => {
  server = await startBigQuery();
});
afterAll(() => server.stop());

let count = 0;
let dataset: string;
let warehouse: BigQueryWarehouse;
let bundle: Bundle;
beforeEach(async () => {
  count += 1;
  dataset = `nexus_${String(count)}`;
  warehouse = new BigQueryWarehouse(emulatorClient(server), { project: 'test', dataset, location: 'US' });
  bundle = buildBundle(configOf(dataset), 'bigquery');
  await warehouse.execute('CREATE SCHEMA IF NOT EXISTS raw');
  await warehouse.execute(`CREATE OR REPLACE TABLE raw.crm_person_identifiers (${IDENTIFIERS})`);
  await warehouse.execute(ROW);
});
afterEach(() => warehouse.execute(`DROP SCHEMA IF EXISTS ${dataset} CASCADE`));

const persons = async (): Promise<unknown> =>
  (await warehouse.query(`SELECT person_id, user_id FROM ${dataset}.nexus_persons ORDER BY 1`)).rows;
/** Statements of a kind that the emulator executed since the last call of `forgetExecuted`. */
const executed = async (pattern: RegExp): Promise<string[]> =>
  (await server.executed()).map(({ text }) => text.trim()).filter((text) => pattern.test(text));

describe('a fresh deploy', () => {
  test('makes every object of the bundle, lists it in the ledger, and answers', async () => {
    await deploy(warehouse, bundle);
    const ledger = await installedObjects(warehouse);
    expect([...ledger.keys()].sort()).toEqual(named(bundle.objects.filter(({ kind }) => kind !== 'schema')));
    for (const object of bundle.objects.filter(({ kind }) => kind !== 'schema')) {
      const known = ledger.get(`${object.kind} ${object.name}`);
      expect({ name: object.name, hash: known?.hash, text: known?.definition }).toEqual({
        name: object.name,
        hash: object.hash,
        text: object.text,
      });
    }
    const kinds: Record<string, string> = { source_view: 'view' };
    const wanted = bundle.objects
      .filter(({ kind }) => kind !== 'schema' && kind !== 'seed')
      .map(({ kind, name }) => ({ kind: kinds[kind] ?? kind, name }));
    expect(named((await warehouse.presentObjects()) ?? [])).toEqual(named(wanted));
    expect(await smokeTest(warehouse, bundle)).toMatch(/^\d+ answers of 7 functions$/);
    const summary: unknown = JSON.parse((await warehouse.call('nexus_resolve', [])) ?? '');
    expect(summary).toMatchObject({ status: 'published', person_entities: 1 });
    expect(await persons()).toEqual([[expect.stringMatching(/^per_[0-9a-f]{32}$/), "it's \\ 7"]]);
  });

  test('install.sql, pasted as one job, comes to the same, and a deploy knows it', async () => {
    await warehouse.execute(installScript(bundle));
    expect(changed((await prepareDeploy(warehouse, bundle)).changes)).toEqual([]);
    expect(await smokeTest(warehouse, bundle)).toContain('answers');
    await warehouse.execute(installScript(bundle));
    expect(JSON.parse((await warehouse.call('nexus_resolve', [])) ?? '')).toMatchObject({ person_entities: 1 });
  });

  test('labels its jobs', async () => {
    await warehouse.query('SELECT 1 AS one');
    const [jobs] = await warehouse.client.getJobs({ projection: 'full' });
    const labels = jobs.map(
      ({ metadata }) => (metadata as { configuration: { labels?: unknown } }).configuration.labels,
    );
    expect(labels).toContainEqual({ application: 'nexus' });
  });
});

describe('the same deploy again', () => {
  test('plans nothing and sends no DDL', async () => {
    await deploy(warehouse, bundle);
    await warehouse.call('nexus_resolve', []);
    const before = await persons();
    await server.forgetExecuted();
    const { changes, notes } = await prepareDeploy(warehouse, bundle);
    expect({ changed: changed(changes), notes }).toEqual({ changed: [], notes: [] });
    await deploy(warehouse, bundle);
    expect(await executed(/^(CREATE|DROP|ALTER|MERGE|INSERT|DELETE|UPDATE)\b/i)).toEqual([]);
    expect(await persons()).toEqual(before);
  });

  test('makes again what somebody dropped', async () => {
    await deploy(warehouse, bundle);
    await warehouse.execute(`DROP VIEW ${dataset}.nexus_timeline`);
    expect(changed((await deploy(warehouse, bundle)).changes)).toEqual(['create view nexus_timeline']);
    expect((await warehouse.query(`SELECT * FROM ${dataset}.nexus_timeline`)).rows).toEqual([]);
  });
});

describe('an upgrade', () => {
  test('tells what users will notice, and keeps rows and ids', async () => {
    await deploy(warehouse, bundle);
    await warehouse.call('nexus_resolve', []);
    const before = await persons();
    const next = buildBundle(configOf(dataset, { traits: { person: { name: {}, city: {} } } }), 'bigquery');
    const { changes, notes } = await prepareDeploy(warehouse, next);
    const noticed = Object.fromEntries(
      changes.filter(({ action }) => action === 'change').map(({ name, notices }) => [name, notices]),
    );
    expect(noticed).toMatchObject({
      nexus_persons: ['new columns: city'],
      nexus_resolve_with: [expect.stringMatching(/^other body \(\+\d+ −\d+ lines\)$/)],
    });
    expect(notes).toEqual([
      'the rules or the sources changed: the next run reads every source from its beginning; ids stay',
    ]);
    await deploy(warehouse, next);
    expect(await persons()).toEqual(before);
    await warehouse.call('nexus_resolve', []);
    expect(await persons()).toEqual(before);
    expect(changed((await prepareDeploy(warehouse, next)).changes)).toEqual([]);
  });

  test('adds the columns that a stored table lacks, also when an earlier try was cut short', async () => {
    const old = withText(bundle, 'nexus_runs', (object) => ({
      ...object,
      text: object.text.replace(/^ *`steps`.*\n/m, ''),
      hash: 'old',
      columns: (object.columns ?? []).filter(({ name }) => name !== 'steps'),
    }));
    await deploy(warehouse, old);
    await warehouse.execute(
      `INSERT INTO ${dataset}.nexus_runs (run_id, status, started_at, version, key_function, rules_hash) VALUES ('kept', 'failed', CURRENT_TIMESTAMP(), '0', 'k', 'h')`,
    );
    const { changes } = await prepareDeploy(warehouse, bundle);
    expect(changes.filter(({ action }) => action !== 'unchanged')).toMatchObject([
      { action: 'change', kind: 'table', name: 'nexus_runs', notices: ['new columns: steps'] },
    ]);
    const halting = stopping(warehouse, (text) => text.startsWith('ALTER TABLE'));
    await expect(deploy(halting, bundle)).rejects.toThrow('stopped here');
    await deploy(warehouse, bundle);
    expect((await warehouse.query(`SELECT run_id, steps FROM ${dataset}.nexus_runs`)).rows).toEqual([['kept', null]]);
    const made = await executed(/^(DROP|CREATE OR REPLACE) TABLE/i);
    expect(made.filter((text) => text.includes(dataset))).toEqual([]);
  });

  test('a view becomes a stored table and a view again', async () => {
    const stored = (persist: boolean): Bundle =>
      buildBundle(
        configOf(dataset, {
          targets: {
            test: { bigquery: { project: 'test', dataset, location: 'US', materialize: { persons: persist } } },
          },
        }),
        'bigquery',
      );
    await deploy(warehouse, stored(false));
    await warehouse.call('nexus_resolve', []);
    const before = await persons();
    const kindOf = async (): Promise<unknown> =>
      (await warehouse.presentObjects())?.find(({ name }) => name === 'nexus_persons')?.kind;
    for (const persist of [true, false]) {
      await deploy(warehouse, stored(persist));
      await warehouse.call('nexus_resolve_with', ['{"full_refresh":true}']);
      expect(await kindOf()).toBe(persist ? 'table' : 'view');
      expect(await persons()).toEqual(before);
    }
  });

  test('drops what a new version no longer has, if it is ours', async () => {
    await deploy(warehouse, buildBundle(configOf(dataset, { entity_types: { device: {} } }), 'bigquery'));
    await warehouse.execute(`CREATE VIEW ${dataset}.my_own AS SELECT 1 AS x`);
    const { changes } = await deploy(warehouse, bundle);
    expect(changed(changes)).toContain('drop view nexus_devices');
    const present = named((await warehouse.presentObjects()) ?? []);
    expect(present).not.toContain('view nexus_devices');
    expect(present).toContain('view my_own');
  });

  test('a version that cannot be reached says why, and nothing is touched', async () => {
    const old = withText(bundle, 'nexus_runs', (object) => ({
      ...object,
      text: object.text.replace('`key_salt` INT64', '`key_salt` STRING'),
      hash: 'old',
    }));
    await deploy(warehouse, old);
    await server.forgetExecuted();
    await expect(deploy(warehouse, bundle)).rejects.toThrow(
      /cannot be brought to this version without losing rows[^]*Table nexus_runs: column key_salt is STRING and must be INT64\./,
    );
    await expect(deploy(warehouse, { ...old, version: '0.0.9' })).rejects.toThrow(
      `It holds version ${bundle.version}, and this is 0.0.9.`,
    );
    const repartitioned = withText(old, 'nexus_event_log', (object) => ({
      ...object,
      text: object.text.replace('MONTH', 'DAY'),
      hash: 'new',
    }));
    await expect(deploy(warehouse, repartitioned)).rejects.toThrow(/Table nexus_event_log: it has PARTITION BY/);
    expect(await executed(/^(CREATE|DROP|ALTER|MERGE|INSERT|DELETE|UPDATE)\b/i)).toEqual([]);
  });
});

describe('what is in the way', () => {
  test.each([
    ['table', 'nexus_runs', (at: string) => `CREATE TABLE ${at} AS SELECT 42 AS precious`],
    ['view', 'nexus_events', (at: string) => `CREATE VIEW ${at} AS SELECT 42 AS precious`],
    ['function', 'parse_name', (at: string) => `CREATE FUNCTION ${at}(x STRING) AS (x)`],
    ['procedure', 'nexus_resolve', (at: string) => `CREATE PROCEDURE ${at}() BEGIN SELECT 42 AS precious; END`],
  ])('a %s of somebody else stops the deploy before anything is made', async (kind, name, statement) => {
    await warehouse.execute(`CREATE SCHEMA ${dataset}`);
    await warehouse.execute(statement(`${dataset}.${name}`));
    await expect(deploy(warehouse, bundle)).rejects.toThrow(
      `The schema ${dataset} already holds ${name}, which Nexus did not make.`,
    );
    expect(await warehouse.presentObjects()).toEqual([{ kind, name }]);
  });

  test('a table of somebody else that has the name of our ledger', async () => {
    await warehouse.execute(`CREATE SCHEMA ${dataset}`);
    await warehouse.execute(`CREATE TABLE ${dataset}.nexus_installed AS SELECT 42 AS precious`);
    await expect(deploy(warehouse, bundle)).rejects.toThrow('already holds nexus_installed, which Nexus did not make.');
  });

  test('a data set in another location', async () => {
    await warehouse.execute(`CREATE SCHEMA ${dataset} OPTIONS (location = 'EU')`);
    await expect(checkPlace(warehouse, configOf(dataset))).rejects.toThrow(
      new RegExp(`The target's location is US[^]*test\\.${dataset} is in EU`),
    );
  });
});

/** A connection that fails at the first statement of a kind, as if the network were gone from there on. */
function stopping(real: BigQueryWarehouse, isLast: (text: string) => boolean): BigQueryWarehouse {
  let isGone = false;
  const execute = (text: string): Promise<void> => {
    isGone ||= isLast(text);
    return isGone ? Promise.reject(new Error('stopped here')) : real.execute(text);
  };
  const make = ({ text }: BundleObject): Promise<void> => execute(text);
  return new Proxy(real, {
    get: (target, name) => {
      if (name === 'execute') return execute;
      if (name === 'make') return make;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

describe('a deploy that is stopped', () => {
  test.each([
    ['at a view', (text: string) => text.includes('.`nexus_timeline`')],
    ['before it could record what it made', (text: string) => /^MERGE INTO [^]*CREATE OR REPLACE VIEW/.test(text)],
    ['at a procedure', (text: string) => text.startsWith('CREATE OR REPLACE PROCEDURE')],
  ])('%s goes on where it was', async (_where, isLast) => {
    const error: unknown = await deploy(stopping(warehouse, isLast), bundle).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InterruptedDeploy);
    const { done, missing } = error as InterruptedDeploy;
    expect(done.length).toBeGreaterThan(5);
    expect(missing.length).toBeGreaterThan(0);
    expect((error as Error).message).toContain('deploy again, and it goes on with the rest');
    await server.forgetExecuted();
    const { changes } = await deploy(warehouse, bundle);
    expect(changed(changes).length).toBeLessThan(bundle.objects.length - 1);
    expect(changed(changes).map((change) => change.replace(/^create /, ''))).toEqual(
      expect.arrayContaining([...missing]),
    );
    expect(changed((await prepareDeploy(warehouse, bundle)).changes)).toEqual([]);
    expect(await smokeTest(warehouse, bundle)).toContain('answers');
    expect(JSON.parse((await warehouse.call('nexus_resolve', [])) ?? '')).toMatchObject({ status: 'published' });
  });
});

describe('sources that come later', () => {
  test('are left out until they are there; a run says so, and passes over nothing', async () => {
    const config = configOf(dataset, {
      sources: [
        ...configOf(dataset).sources,
        { name: 'shop', location: { schema: 'raw' }, relations: { person_identifiers: {} } },
      ],
    });
    const whole = buildBundle(config, 'bigquery');
    await expect(checkSources(warehouse, config)).rejects.toThrow(
      /source shop, person_identifiers \(test\.raw\.shop_person_identifiers\): there is no such table or view\.[^]*--sources-later/,
    );
    const waiting = await checkSources(warehouse, config, { later: true });
    expect([...waiting.keys()]).toEqual(['shop']);
    await deploy(warehouse, withoutSources(whole, new Set(waiting.keys())));
    await expect(warehouse.call('nexus_resolve', [])).rejects.toThrow(
      'The tables of source shop were not there when Nexus was deployed. Deploy again now that they are',
    );
    await warehouse.execute(`CREATE TABLE raw.shop_person_identifiers (${IDENTIFIERS})`);
    await warehouse.execute(ROW.replace('crm', 'shop').replace("'user_id'", "'user_id'").replace('7"', '8"'));
    expect(await checkSources(warehouse, config)).toEqual(new Map());
    expect(changed((await deploy(warehouse, whole)).changes).sort()).toEqual([
      'change source_view shop_arrivals',
      'change source_view shop_records',
    ]);
    await warehouse.call('nexus_resolve', []);
    expect(((await persons()) as unknown[][]).map(([, value]) => value).sort()).toEqual(["it's \\ 7", "it's \\ 8"]);
    await warehouse.execute('DROP TABLE raw.shop_person_identifiers');
  });
});

test('the columns of a source that insists on a filter over its partitions are known all the same', async () => {
  await warehouse.execute(
    `CREATE OR REPLACE TABLE raw.crm_person_identifiers (${IDENTIFIERS}) PARTITION BY TIMESTAMP_TRUNC(_ingested_at, DAY) OPTIONS (require_partition_filter = TRUE)`,
  );
  expect(await checkSources(warehouse, configOf(dataset))).toEqual(new Map());
  await warehouse.execute('DROP TABLE raw.crm_person_identifiers');
});

describe('uninstall', () => {
  beforeEach(async () => {
    await deploy(warehouse, bundle);
    await warehouse.call('nexus_resolve', []);
    await warehouse.execute(`CREATE TABLE ${dataset}.my_own AS SELECT 1 AS x`);
    await warehouse.execute(`CREATE FUNCTION ${dataset}.my_function(x STRING) AS (x)`);
  });

  test('keeps the data unless told otherwise; a new deploy finds it', async () => {
    const before = await persons();
    const { kept } = await uninstall(warehouse, { withData: false });
    expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(['table', 'seed']));
    const left = new Set(((await warehouse.presentObjects()) ?? []).map(({ kind }) => kind));
    expect(left).toEqual(new Set(['table', 'function']));
    const { changes } = await deploy(warehouse, bundle);
    expect(changes.filter(({ kind, action }) => kind === 'table' && action !== 'unchanged')).toEqual([]);
    expect(await persons()).toEqual(before);
    expect(JSON.parse((await warehouse.call('nexus_resolve', [])) ?? '')).toEqual({ status: 'unchanged' });
  });

  test('with data leaves only what others made', async () => {
    const { kept } = await uninstall(warehouse, { withData: true });
    expect(kept).toEqual([]);
    expect(named((await warehouse.presentObjects()) ?? [])).toEqual(['function my_function', 'table my_own']);
  });

  test('goes on where it was stopped', async () => {
    const halting = new Proxy(warehouse, {
      get: (target, name) => {
        if (name === 'drop') {
          return (object: Parameters<BigQueryWarehouse['drop']>[0]) =>
            object.kind === 'table' ? Promise.reject(new Error('stopped here')) : target.drop(object);
        }
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await expect(uninstall(halting, { withData: true })).rejects.toThrow('stopped here');
    await uninstall(warehouse, { withData: true });
    expect(named((await warehouse.presentObjects()) ?? [])).toEqual(['function my_function', 'table my_own']);
  });
});
