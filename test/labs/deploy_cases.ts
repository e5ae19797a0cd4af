import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { InterruptedDeploy } from '../../deploy/apply.ts';
import { buildBundle } from '../../build/build.ts';
import type { Bundle } from '../../build/bundle.ts';
import { installScript, installScripts } from '../../deploy/install_script.ts';
import { checkSources } from '../../deploy/check_sources.ts';
import { deploy, installedObjects, prepareDeploy } from '../../deploy/deploy.ts';
import { smokeTest } from '../../deploy/smoke_test.ts';
import { uninstall } from '../../deploy/uninstall.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';
import { withoutSources } from '../../deploy/without_sources.ts';
import { op } from '../../sql/tag.ts';
import { asksEveryCase, testWhere } from '../support/every_case.ts';
import { altered, changed, named, stopping, withText } from './deploy_lab.ts';
import type { DeployLab, DeployWorld } from './deploy_lab.ts';
import { spell } from '../../warehouses/warehouse.ts';

/** Bytes: shorter than the installation of any config, and longer than its longest statement. */
const MOST_IN_A_PART = 400_000;
const DDL_OR_DML = /^(CREATE|DROP|ALTER|MERGE|INSERT|DELETE|UPDATE)\b/i;

/** Deploys, upgrades and uninstalls, the same on every warehouse where DDL does not roll back. */
export function deployCases(lab: DeployLab, furtherCases: (world: () => DeployWorld) => void): void {
  let at: DeployWorld;
  const everyCase = asksEveryCase(lab.name);
  // Snowflake's emulator makes a deployment in a third of the time.
  const testOfDeploy = testWhere(everyCase || lab.name === 'snowflake');
  beforeAll(() => lab.start(), 120_000);
  afterAll(() => lab.stop());

  const bundles = new Map<string, Bundle>();
  const built = (config: NexusConfig): Bundle => {
    const key = JSON.stringify(config);
    const bundle = bundles.get(key) ?? buildBundle(config, lab.name);
    bundles.set(key, bundle);
    return bundle;
  };

  /** The table of a source, with one row. */
  const makeSource = async (warehouse: Warehouse, source: string, value: string): Promise<void> => {
    const type = (name: 'string' | 'timestamp'): string => spell(warehouse, op.type(name));
    const columns = ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'role']
      .map((name) => `${name} ${type('string')}`)
      .concat(['occurred_at', '_ingested_at'].map((name) => `${name} ${type('timestamp')}`));
    const table = lab.named('raw', `${source}_person_identifiers`);
    await warehouse.execute(`CREATE OR REPLACE TABLE ${table} (${columns.join(', ')})`);
    const literal = warehouse.context.dialect.literal(value);
    await warehouse.execute(
      `INSERT INTO ${table} (event_id, row_id, identifier_type, identifier_value, occurred_at, _ingested_at) VALUES ('e', 'r', 'user_id', ${literal}, CAST('2026-01-01 00:00:00' AS ${type('timestamp')}), CAST('2026-01-02 00:00:00' AS ${type('timestamp')}))`,
    );
  };

  beforeEach(async () => {
    const { schema } = lab;
    const warehouse = await lab.open(schema);
    await warehouse.execute(lab.createSchema('raw'));
    await makeSource(warehouse, 'crm', "it's \\ 7");
    const configWith: DeployWorld['configWith'] = (changes = {}) => ({
      targets: { test: lab.target(schema) },
      sources: [{ name: 'crm', location: { schema: 'raw' }, relations: { person_identifiers: {} } }],
      identifier_types: { user_id: {} },
      traits: { person: { name: {} } },
      ...changes,
    });
    at = {
      schema,
      warehouse,
      bundle: built(configWith()),
      configWith,
      build: (changes) => built(configWith(changes)),
      changing: async () => (await lab.executed()).map((text) => text.trim()).filter((text) => DDL_OR_DML.test(text)),
      resolve: async (options) => {
        const [procedure, args] = options === undefined ? ['nexus_resolve', []] : ['nexus_resolve_with', [options]];
        return JSON.parse((await warehouse.call(procedure, args)) ?? '') as unknown;
      },
      persons: async () =>
        (await warehouse.query(`SELECT person_id, user_id FROM ${lab.named(schema, 'nexus_persons')} ORDER BY 1`)).rows,
    };
  });
  afterEach(async () => {
    await at.warehouse.execute(lab.dropSchema(at.schema));
    await at.warehouse.close();
  });

  const present = async (): Promise<string[]> => named((await at.warehouse.presentObjects()) ?? []);

  describe('a fresh deploy', () => {
    test('makes every object of the bundle, lists it in the ledger, and answers', async () => {
      const { warehouse, bundle } = at;
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
        .filter(({ kind }) => kind !== 'schema' && kind !== 'seed' && kind !== 'leftover')
        .map(({ kind, name }) => ({ kind: kinds[kind] ?? kind, name }));
      expect(await present()).toEqual(named(wanted));
      expect(await smokeTest(warehouse, bundle)).toMatch(/^\d+ answers of 10 functions$/);
      expect(await at.resolve()).toMatchObject({ status: 'published', person_entities: 1 });
      expect(await at.persons()).toEqual([[expect.stringMatching(/^per_[0-9a-f]{32}$/), "it's \\ 7"]]);
    });

    test('pasted in parts or as one script it comes to the same, and a deploy knows it', async () => {
      const { warehouse, bundle } = at;
      const parts = [...installScripts(bundle, MOST_IN_A_PART).values()];
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts.slice(0, -1)) await lab.runScript(warehouse, part);
      // Begun, and not done: a deploy would make everything anew.
      expect(changed((await prepareDeploy(warehouse, bundle)).changes)).not.toEqual([]);
      await lab.runScript(warehouse, parts.at(-1) ?? '');
      expect(changed((await prepareDeploy(warehouse, bundle)).changes)).toEqual([]);
      expect(await smokeTest(warehouse, bundle)).toContain('answers');
      await lab.runScript(warehouse, installScript(bundle));
      expect(await at.resolve()).toMatchObject({ person_entities: 1 });
    });
  });

  describe('the same deploy again', () => {
    test('plans nothing and changes nothing', async () => {
      const { warehouse, bundle } = at;
      await deploy(warehouse, bundle);
      await at.resolve();
      const before = await at.persons();
      await lab.forget();
      const { changes, notes } = await prepareDeploy(warehouse, bundle);
      expect({ changed: changed(changes), notes }).toEqual({ changed: [], notes: [] });
      await deploy(warehouse, bundle);
      expect(await at.changing()).toEqual([]);
      expect(await at.persons()).toEqual(before);
    });

    testOfDeploy('makes again what somebody dropped', async () => {
      const { warehouse, bundle, schema } = at;
      await deploy(warehouse, bundle);
      await warehouse.execute(`DROP VIEW ${lab.named(schema, 'nexus_timeline')}`);
      expect(changed((await deploy(warehouse, bundle)).changes)).toEqual(['create view nexus_timeline']);
      expect((await warehouse.query(`SELECT * FROM ${lab.named(schema, 'nexus_timeline')}`)).rows).toEqual([]);
    });
  });

  describe('an upgrade', () => {
    test('tells what users will notice, and keeps rows and ids', async () => {
      const { warehouse, bundle } = at;
      await deploy(warehouse, bundle);
      await at.resolve();
      const before = await at.persons();
      const next = at.build({ traits: { person: { name: {}, city: {} } } });
      const { changes, notes } = await prepareDeploy(warehouse, next);
      const noticed = Object.fromEntries(
        changes.filter(({ action }) => action === 'change').map(({ name, notices }) => [name, notices]),
      );
      expect(noticed).toMatchObject({
        nexus_persons: expect.arrayContaining(['new columns: city']),
        nexus_resolve_with: [expect.stringMatching(/^other body \(\+\d+ −\d+ lines\)$/)],
      });
      expect(notes).toEqual([
        'rules of traits, states or the program changed: the next run makes everything anew; ids stay',
      ]);
      await deploy(warehouse, next);
      expect(await at.persons()).toEqual(before);
      await at.resolve();
      expect(await at.persons()).toEqual(before);
      expect(changed((await prepareDeploy(warehouse, next)).changes)).toEqual([]);
    });

    test('adds the columns that a stored table lacks, also when an earlier try was cut short', async () => {
      const { warehouse, bundle, schema } = at;
      const runs = lab.named(schema, 'nexus_runs');
      const old = withText(bundle, 'nexus_runs', (object) => ({
        ...object,
        text: object.text.replace(/^ *[`"]steps[`"].*\n/im, ''),
        hash: 'old',
        columns: (object.columns ?? []).filter(({ name }) => name !== 'steps'),
      }));
      await deploy(warehouse, old);
      await warehouse.execute(
        `INSERT INTO ${runs} (run_id, status, started_at, version, key_function, rules_hash) VALUES ('kept', 'failed', CAST('2026-01-01 00:00:00' AS TIMESTAMP), '0', 'k', 'h')`,
      );
      await lab.forget();
      const { changes } = await prepareDeploy(warehouse, bundle);
      expect(changes.filter(({ action }) => action !== 'unchanged')).toMatchObject([
        { action: 'change', kind: 'table', name: 'nexus_runs', notices: ['new columns: steps'] },
      ]);
      const halting = stopping(warehouse, (text) => text.startsWith('ALTER TABLE'));
      await expect(deploy(halting, bundle)).rejects.toThrow('stopped here');
      await deploy(warehouse, bundle);
      expect((await warehouse.query(`SELECT run_id, steps FROM ${runs}`)).rows).toEqual([['kept', null]]);
      expect((await at.changing()).filter((text) => /^(DROP|CREATE OR REPLACE) TABLE/i.test(text))).toEqual([]);
    });

    testOfDeploy('a view becomes a stored table and a view again', async () => {
      const { warehouse, schema } = at;
      const stored = (persons: boolean): Bundle => at.build({ targets: { test: lab.target(schema, { persons }) } });
      await deploy(warehouse, stored(false));
      await at.resolve();
      const before = await at.persons();
      const kindOf = async (): Promise<unknown> =>
        (await warehouse.presentObjects())?.find(({ name }) => name === 'nexus_persons')?.kind;
      for (const persons of [true, false]) {
        await deploy(warehouse, stored(persons));
        await at.resolve('{"full_refresh":true}');
        expect(await kindOf()).toBe(persons ? 'table' : 'view');
        expect(await at.persons()).toEqual(before);
      }
    });

    testOfDeploy('drops what a new version no longer has, if it is ours', async () => {
      const { warehouse, bundle, schema } = at;
      await deploy(warehouse, at.build({ entity_types: { device: {} } }));
      await warehouse.execute(`CREATE VIEW ${lab.named(schema, 'my_own')} AS SELECT 1 AS x`);
      const { changes } = await deploy(warehouse, bundle);
      expect(changed(changes)).toContain('drop view nexus_devices');
      expect(await present()).not.toContain('view nexus_devices');
      expect(await present()).toContain('view my_own');
    });

    test('a version that cannot be reached says why, and nothing is touched', async () => {
      const { warehouse, bundle } = at;
      const { type, otherType } = lab.keySalt;
      const old = withText(bundle, 'nexus_runs', (object) => ({
        ...object,
        text: object.text.replace(
          new RegExp(`(key_salt[\`"]) ${type.replace(/[()]/g, '\\$&')}`, 'i'),
          `$1 ${otherType}`,
        ),
        hash: 'old',
      }));
      await deploy(warehouse, old);
      await lab.forget();
      const error: unknown = await deploy(warehouse, bundle).catch((thrown: unknown) => thrown);
      expect((error as Error).message).toContain('cannot be brought to this version without losing rows');
      expect((error as Error).message).toContain(
        `Table nexus_runs: column key_salt is ${otherType} and must be ${type}.`,
      );
      await expect(deploy(warehouse, { ...old, version: '0.0.9' })).rejects.toThrow(
        `It holds version ${bundle.version}, and this is 0.0.9.`,
      );
      expect(await at.changing()).toEqual([]);
    });
  });

  describe('what is in the way', () => {
    test.each([
      ['table', 'nexus_runs'],
      ['view', 'nexus_events'],
      ['function', 'parse_name'],
      ['procedure', 'nexus_resolve'],
      ['table', 'nexus_installed'],
    ] as const)('a %s of somebody else called %s stops the deploy before anything is made', async (kind, name) => {
      const { warehouse, bundle, schema } = at;
      await warehouse.execute(lab.createSchema(schema));
      await warehouse.execute(lab.foreign(kind, lab.named(schema, name)));
      await expect(deploy(warehouse, bundle)).rejects.toThrow(
        `The schema ${bundle.location.schema} already holds ${name}, which Nexus did not make.`,
      );
      expect(await warehouse.presentObjects()).toEqual([{ kind, name }]);
    });
  });

  describe('a deploy that is stopped', () => {
    const stops: readonly [where: string, isLast: (text: string) => boolean][] = [
      ['before it could record what it made', (text) => /^MERGE INTO [^]*CREATE OR REPLACE VIEW/.test(text)],
      ['at a view', (text) => /^CREATE OR REPLACE VIEW \S*nexus_timeline\b/i.test(text)],
      ['at a procedure', (text) => text.startsWith('CREATE OR REPLACE PROCEDURE')],
    ];
    test.each(everyCase ? stops : stops.slice(0, 1))('%s goes on where it was', async (_where, isLast) => {
      const { warehouse, bundle } = at;
      const error: unknown = await deploy(stopping(warehouse, isLast), bundle).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InterruptedDeploy);
      const { done, missing } = error as InterruptedDeploy;
      expect(done.length).toBeGreaterThan(5);
      expect(missing.length).toBeGreaterThan(0);
      expect((error as Error).message).toContain('deploy again, and it goes on with the rest');
      const { changes } = await deploy(warehouse, bundle);
      expect(changed(changes).length).toBeLessThan(bundle.objects.length - 1);
      expect(changed(changes).map((change) => change.replace(/^create /, ''))).toEqual(
        expect.arrayContaining([...missing]),
      );
      expect(changed((await prepareDeploy(warehouse, bundle)).changes)).toEqual([]);
      expect(await smokeTest(warehouse, bundle)).toContain('answers');
      expect(await at.resolve()).toMatchObject({ status: 'published' });
    });
  });

  describe('sources that come later', () => {
    testOfDeploy('are left out until they are there; a run says so, and passes over nothing', async () => {
      const { warehouse, configWith } = at;
      const { sources } = configWith();
      const shop = { name: 'shop', location: { schema: 'raw' }, relations: { person_identifiers: {} } };
      const config = configWith({ sources: [...sources, shop] });
      const whole = buildBundle(config, lab.name);
      await expect(checkSources(warehouse, config)).rejects.toThrow(
        /source shop, person_identifiers \(\w+\.raw\.shop_person_identifiers\): there is no such table or view\.[^]*--sources-later/i,
      );
      const waiting = await checkSources(warehouse, config, { later: true });
      expect([...waiting.keys()]).toEqual(['shop']);
      await deploy(warehouse, withoutSources(whole, new Set(waiting.keys())));
      await expect(warehouse.call('nexus_resolve', [])).rejects.toThrow(
        'The tables of source shop were not there when Nexus was deployed. Deploy again now that they are',
      );
      await makeSource(warehouse, 'shop', "it's \\ 8");
      expect(await checkSources(warehouse, config)).toEqual(new Map());
      expect(changed((await deploy(warehouse, whole)).changes).sort()).toEqual([
        'change source_view shop_arrivals',
        'change source_view shop_records',
      ]);
      await at.resolve();
      expect(((await at.persons()) as unknown[][]).map(([, value]) => value).sort()).toEqual([
        "it's \\ 7",
        "it's \\ 8",
      ]);
      await warehouse.execute(`DROP TABLE ${lab.named('raw', 'shop_person_identifiers')}`);
    });
  });

  describe('uninstall', () => {
    beforeEach(async () => {
      const { warehouse, bundle, schema } = at;
      await deploy(warehouse, bundle);
      await warehouse.execute(lab.foreign('table', lab.named(schema, 'my_own')));
      await warehouse.execute(lab.foreign('function', lab.named(schema, 'my_function')));
    });

    test('keeps the data unless told otherwise; a new deploy finds it', async () => {
      const { warehouse, bundle } = at;
      await at.resolve();
      const before = await at.persons();
      const { kept } = await uninstall(warehouse, { withData: false });
      expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(['table', 'seed']));
      const left = new Set(((await warehouse.presentObjects()) ?? []).map(({ kind }) => kind));
      expect(left).toEqual(new Set(['table', 'function']));
      const { changes } = await deploy(warehouse, bundle);
      expect(changes.filter(({ kind, action }) => kind === 'table' && action !== 'unchanged')).toEqual([]);
      expect(await at.persons()).toEqual(before);
      expect(await at.resolve()).toEqual({ status: 'unchanged' });
    });

    test('with data leaves only what others made', async () => {
      const { kept } = await uninstall(at.warehouse, { withData: true });
      expect(kept).toEqual([]);
      expect(await present()).toEqual(['function my_function', 'table my_own']);
    });

    testOfDeploy('goes on where it was stopped', async () => {
      const { warehouse } = at;
      const halting = altered(warehouse, {
        drop: (object) =>
          object.kind === 'table' ? Promise.reject(new Error('stopped here')) : warehouse.drop(object),
      });
      await expect(uninstall(halting, { withData: true })).rejects.toThrow('stopped here');
      await uninstall(warehouse, { withData: true });
      expect(await present()).toEqual(['function my_function', 'table my_own']);
    });
  });

  furtherCases(() => at);
}
