import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { BuildError, buildBundle } from '../../build/build.ts';
import type { Bundle, BundleObject } from '../../build/bundle.ts';
import { bundleFiles } from '../../deploy/write_bundle.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { sharedTables } from '../../sql/tables/index.ts';
import { UDFS } from '../../udfs/index.ts';
import { SAMPLE_CONFIG } from './support/sample_config.ts';

const WAREHOUSES: readonly WarehouseName[] = ['duckdb', 'snowflake', 'bigquery'];
const keysOf = (bundle: Bundle, but: (object: BundleObject) => boolean = () => false): string[] =>
  bundle.objects.filter((object) => !but(object)).map(({ kind, name }) => `${kind} ${name}`);

let bundles: Record<WarehouseName, Bundle>;
beforeAll(() => {
  bundles = {
    duckdb: buildBundle(SAMPLE_CONFIG, 'duckdb'),
    snowflake: buildBundle(SAMPLE_CONFIG, 'snowflake'),
    bigquery: buildBundle(SAMPLE_CONFIG, 'bigquery'),
  };
});

/** Whether a seed gives a table its later columns: one by one, or all at once. */
const isLaterColumn = ({ name: table, columns = [] }: BundleObject, seed: string): boolean =>
  columns.some(({ name, since }) => since !== undefined && [`${table}_${name}`, `${table}_columns`].includes(seed));

describe.each(WAREHOUSES)('the bundle for %s', (warehouse) => {
  test('has one object of a kind and name, in one file', () => {
    const { objects } = bundles[warehouse];
    expect(new Set(keysOf(bundles[warehouse])).size).toBe(objects.length);
    expect(new Set(objects.map(({ file }) => file.toLowerCase())).size).toBe(objects.length);
  });

  test('is the same whenever it is built', () => {
    expect(buildBundle(SAMPLE_CONFIG, warehouse)).toEqual(bundles[warehouse]);
  });

  test('carries the hash of each text', () => {
    for (const { hash, text } of bundles[warehouse].objects) {
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  test('makes what an object reads before the object', () => {
    const { objects } = bundles[warehouse];
    const folded = (name: string): string => name.toLowerCase();
    const position = new Map(objects.map((object, index) => [folded(object.name), index]));
    const late = objects
      .filter(({ kind }) => kind === 'view' || kind === 'source_view')
      .flatMap((view, index) => {
        const own = objects.indexOf(view, index);
        const body = view.text.slice(view.text.search(/\nAS\n/));
        const names = body.match(/(?<=["`])[A-Za-z_]+(?=["`])/g) ?? [];
        return names
          .filter((name) => (position.get(folded(name)) ?? -1) > own)
          .map((name) => `${view.name} reads ${name}`);
      });
    expect(late).toEqual([]);
  });

  test('deploys every function of the catalogue', () => {
    const functions = bundles[warehouse].objects.filter(({ kind }) => kind === 'function').map(({ name }) => name);
    expect(functions).toEqual(UDFS.map(({ name }) => name));
  });

  test('has install scripts that the warehouse takes at once, and that hold every object', () => {
    const files = bundleFiles(bundles[warehouse]);
    const { install } = JSON.parse(files.get('manifest.json') ?? '') as { install: string[] };
    const scripts = install.map((file) => files.get(file) ?? '');
    // A megabyte on both; DuckDB has no limit.
    const most = warehouse === 'duckdb' ? Infinity : 1024 * 1024;
    for (const script of scripts) expect(Buffer.byteLength(script)).toBeLessThan(most);
    const script = scripts.join('\n');
    // DuckDB keeps functions and procedures in the ledger.
    const rows = (object: BundleObject): boolean =>
      warehouse === 'duckdb' && ['function', 'procedure'].includes(object.kind);
    for (const object of bundles[warehouse].objects) {
      const { kind, name, hash } = object;
      if (!rows(object)) expect(script).toContain(`-- ${kind} ${name}\n`);
      if (kind !== 'schema') expect(script).toContain(hash);
    }
  });

  test('has a manifest of all its objects without their texts', () => {
    const manifest = JSON.parse(bundleFiles(bundles[warehouse]).get('manifest.json') ?? '') as Bundle;
    const ledger = manifest.objects.filter(({ file }) => /nexus_installed(_begun)?\.sql$/.test(file));
    expect(ledger.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'table nexus_installed',
      'seed nexus_installed_begun',
      'seed nexus_installed',
    ]);
    // Columns that came after the first version are given to tables that are there already, by the script alone.
    const ofScript = ({ kind, name }: BundleObject): boolean =>
      kind === 'seed' &&
      bundles[warehouse].objects.some((table) => table.kind === 'table' && isLaterColumn(table, name));
    const isLedgerRow = (object: BundleObject): boolean => object.kind === 'seed' && ledger.includes(object);
    const rest = manifest.objects.filter((object) => !isLedgerRow(object) && !ofScript(object));
    expect(rest).toEqual(
      bundles[warehouse].objects.map((object) => {
        const { text, ...rest } = object;
        expect(text).not.toBe('');
        return rest;
      }),
    );
  });
});

describe('sizes', () => {
  const bytes = (object: BundleObject): number => Buffer.byteLength(object.text);

  test.each([
    ['bigquery', 'function', 32_768 + 1_000],
    ['bigquery', 'procedure', 1024 * 1024],
    ['snowflake', 'function', 100_000],
    ['snowflake', 'procedure', 100_000],
  ] as const)('%s: each %s is under %i bytes', (warehouse, kind, limit) => {
    const large = bundles[warehouse].objects.filter((object) => object.kind === kind && bytes(object) >= limit);
    expect(large.map((object) => `${object.name}: ${String(bytes(object))}`)).toEqual([]);
  });
});

describe('the three warehouses', () => {
  test('have the same objects but work tables, which only Snowflake stores, and what each target materialises', () => {
    const { duckdb, snowflake, bigquery } = bundles;
    const perTarget = ({ name }: BundleObject): boolean => ['nexus_persons', 'nexus_groups'].includes(name);
    const own = (object: BundleObject): boolean =>
      perTarget(object) || object.kind === 'schema' || object.name.startsWith('nexus_work_');
    expect(keysOf(snowflake, own)).toEqual(keysOf(duckdb, own));
    // Of BigQuery alone: what an earlier version kept elsewhere.
    expect(keysOf(bigquery, own)).toEqual([...keysOf(duckdb, own), 'leftover nexus_secrets']);
    const kindOf = ({ objects }: Bundle, name: string): string[] =>
      objects.filter((object) => object.name === name).map(({ kind }) => kind);
    expect(WAREHOUSES.map((warehouse) => kindOf(bundles[warehouse], 'nexus_persons'))).toEqual([
      ['view'],
      ['table'],
      ['table'],
    ]);
    expect(WAREHOUSES.map((warehouse) => kindOf(bundles[warehouse], 'nexus_groups'))).toEqual([
      ['view'],
      ['view'],
      ['view'],
    ]);
    const workTables = snowflake.objects.filter(({ name }) => name.startsWith('nexus_work_')).map(({ name }) => name);
    expect(workTables).toEqual(snowflake.workTables.map(({ name }) => name));
    const shared = sharedTables.map(({ name }) => name);
    expect(bigquery.workTables.map(({ name }) => name)).toEqual([...workTables, ...shared]);
  });

  test('have the same columns in each table and view', () => {
    const columns = ({ objects }: Bundle): [string, string[]][] =>
      objects
        .filter((object) => object.columns !== undefined && !object.name.startsWith('nexus_work_'))
        .map((object): [string, string[]] => [object.name, (object.columns ?? []).map(({ name }) => name)])
        .sort(([left], [right]) => (left < right ? -1 : 1));
    expect(columns(bundles.snowflake)).toEqual(columns(bundles.duckdb));
    expect(columns(bundles.bigquery)).toEqual(columns(bundles.duckdb));
  });

  test('name the relations that they read, with their columns', () => {
    const names = bundles.bigquery.externals.map(({ name }) => name);
    expect(names).toContain('`acme-project`.`raw`.`crm_events`');
    expect(names).toContain('`acme-project`.`raw`.`crm_contacts`');
    expect(names).toContain('`acme-project`.`fleet`.`fleet_device_identifiers`');
    expect(bundles.snowflake.externals.map(({ name }) => name)).toContain('"ACME"."RAW"."CRM_EVENTS"');
    const identifiers = bundles.duckdb.externals.find(({ name }) => name === '"raw"."crm_person_identifiers"');
    expect(identifiers?.columns.map(({ name }) => name)).toEqual([
      'event_id',
      'edge_id',
      'identifier_type',
      'identifier_value',
      'occurred_at',
      '_ingested_at',
    ]);
  });
});

describe('a bundle that cannot be shipped', () => {
  const withBlocked = (blocked: readonly string[]): NexusConfig => ({
    ...SAMPLE_CONFIG,
    identifier_types: { ...SAMPLE_CONFIG.identifier_types, email: { normalizer: 'email', blocked: [...blocked] } },
  });

  test.each(['snowflake', 'bigquery'] as const)(
    'a statement over a megabyte on %s: what, the limit, what was found',
    (warehouse) => {
      const blocked = Array.from({ length: 1_200 }, (_, index) => `${String(index)}${'x'.repeat(1_000)}@example.com`);
      expect(() => buildBundle(withBlocked(blocked), warehouse)).toThrow(
        /is too large; limit: (256,000|1,048,576|1,024,000) bytes, found: 1,\d{3},\d{3} bytes; its length follows the config: list fewer/,
      );
    },
  );

  test('a name that clients of Snowflake would read as a variable', () => {
    const config: NexusConfig = {
      ...SAMPLE_CONFIG,
      sources: [{ name: 'crm', relations: { events: { table: 'R&D events' } } }],
    };
    expect(() => buildBundle(config, 'snowflake')).toThrow(BuildError);
    expect(() => buildBundle(config, 'snowflake')).toThrow(
      /crm_records \(snowflake\): clients of Snowflake would read & as a variable; allowed: none, found: .*R&D.*through a view of yours/,
    );
    expect(buildBundle(config, 'bigquery').externals[0]?.name).toContain('`R&D events`');
  });

  test('a file as a source is a table of the convention anywhere but on DuckDB', () => {
    const config: NexusConfig = {
      ...SAMPLE_CONFIG,
      sources: [{ name: 'crm', relations: { events: { file: 'events.csv' } } }],
      states: [],
      derived_states: [],
    };
    expect(buildBundle(config, 'bigquery').externals.map(({ name }) => name)).toEqual([
      expect.stringMatching(/`crm_events`$/),
    ]);
    expect(buildBundle(config, 'duckdb').objects.map(({ name }) => name)).toContain('crm_file_events');
  });

  test('a target that is not there, or has no part for the warehouse', () => {
    expect(() => buildBundle(SAMPLE_CONFIG, 'duckdb', 'prod')).toThrow('There is no target prod; the config has dev.');
    const config: NexusConfig = { ...SAMPLE_CONFIG, targets: { dev: { duckdb: { path: ':memory:' } } } };
    expect(() => buildBundle(config, 'snowflake')).toThrow('Target dev has no snowflake part in the config.');
  });
});

test('values of the config stand in every bundle as texts, and break nothing', () => {
  const blocked = [
    ...["'; DROP TABLE x; --", '$$', "'''", '"""', '${x} `y`', 'a\r\nb', '\\'],
    ...['R&D', 'a&&b', '&{x}', '<% x %>', '{{ x }}', '{% x %}', '{# x #}', '{{{', '$$$'],
  ];
  const config: NexusConfig = { ...SAMPLE_CONFIG, identifier_types: { user_id: { blocked } }, traits: {} };
  for (const warehouse of WAREHOUSES) expect(buildBundle(config, warehouse).objects).not.toEqual([]);
  for (const { kind, text } of buildBundle(config, 'snowflake').objects) {
    if (kind === 'procedure' || kind === 'function') expect(text.split('$$')).toHaveLength(3);
  }
});

test('the command lines of Snowflake find nothing to put something else for', () => {
  // What `snow sql` and SnowSQL read as a variable or as an escape of one.
  const templating = /&(&|[_a-z]|\{)|<%|\{[{%#]/i;
  const files = bundleFiles(bundles.snowflake);
  for (const [file, text] of files) expect([file, templating.exec(text)?.[0]]).toEqual([file, undefined]);
  expect([...files.keys()]).toContain('install.sql');
});

test('tables on Snowflake have clustering keys where the target asks for them, and only there', () => {
  const keys = (bundle: Bundle): Record<string, string> =>
    Object.fromEntries(
      bundle.objects.flatMap(({ kind, name, text }) => {
        const key = /^CLUSTER BY (\(.*\))$/m.exec(text)?.[1];
        return kind === 'table' && key !== undefined ? [[name, key]] : [];
      }),
    );
  expect(keys(bundles.snowflake)).toEqual({});
  const snowflake = { database: 'ACME', schema: 'NEXUS', cluster: true };
  const clustered = buildBundle(
    { ...SAMPLE_CONFIG, targets: { test: { snowflake } }, default_target: 'test' },
    'snowflake',
  );
  expect(keys(clustered)).toMatchObject({
    nexus_event_log: '("RECORD_KIND", "ROW_KEY")',
    nexus_traits: '(SUBSTR("ENTITY_ID", 1, 4), SUBSTR("ENTITY_ID", 5, 5), "TRAIT_NAME")',
  });
  expect(Object.keys(keys(clustered)).filter((name) => name.startsWith('nexus_work_'))).toEqual([]);
});
