import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { NexusConfig } from '../../config/types.ts';
import { modelOf } from '../../config/model.ts';
import { deploy } from '../../deploy/deploy.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { join, render, sql } from '../../sql/tag.ts';
import { ruleViews } from '../../sql/views/rules.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { configOf } from '../support/world.ts';

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const CRM: Partial<NexusConfig> = {
  targets: {
    test: {
      duckdb: { path: 'x.duckdb' },
      snowflake: { database: 'ACME' },
      bigquery: { project: 'acme-data', location: 'EU' },
    },
  },
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {} } }],
};

test('a piece of SQL has as many parts as it takes', async () => {
  const pieces = many(300_000, (index) => sql`${index}`);
  const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  const { text } = render(sql`SELECT (${join(pieces, ', ')})`, warehouse.context);
  expect(text.length).toBeGreaterThan(2_000_000);
  expect(text).toMatch(/^SELECT \(0, 1, 2, .* 299999\)$/);
  await warehouse.close();
});

describe('long lists are spelled in another way and say the same', () => {
  const rowsOf = async (config: NexusConfig, name: string): Promise<readonly (readonly unknown[])[]> => {
    const view = ruleViews(modelOf(config)).find((one) => one.name === name);
    if (view === undefined) throw new Error(name);
    const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    const { rows } = await warehouse.query(`${render(view.query, warehouse.context).text} ORDER BY ALL`);
    await warehouse.close();
    return rows;
  };
  const VALUES = [
    "it's",
    'a "b"',
    'back\\slash',
    'a|b',
    'tab\there',
    'line\nend',
    '  padded ',
    'ünï',
    '{{x}}',
    '$1 $& $$',
  ];

  test.each([10, 210, 250])('%i blocked values', async (count) => {
    const blocked = many(count, (index) => VALUES[index] ?? `value ${String(index)}`);
    const config = configOf({ ...CRM, identifier_types: { note: { normalizer: 'exact', blocked }, other: {} } });
    const sorted = blocked.map((value) => ['note', value]);
    expect(new Set((await rowsOf(config, 'nexus_blocked_values')).map((row) => JSON.stringify(row)))).toEqual(
      new Set(sorted.map((row) => JSON.stringify(row))),
    );
  });

  test.each([10, 300])('%i rules of states', async (count) => {
    const states = many(count, (index) => ({
      name: `billing_${String(index)}`,
      entity_type: 'person',
      rules: [
        { event_name: VALUES[index] ?? `event ${String(index)}`, value: index % 3 === 0 ? null : `v|${String(index)}` },
        { event_name: ['x', 'y'], value: 'on', source: 'crm', ...(index % 2 === 0 ? { role: 'buyer' } : {}) },
      ],
    }));
    const late = { after: '3 days', from: 'z', value: 'late' };
    const config = configOf({ ...CRM, states: states.map((state) => ({ ...state, rules: [...state.rules, late] })) });
    const atOnce = [null, null, null];
    const wanted = states.flatMap(({ name, rules: [first, second] }) => [
      ['person', name, first?.value ?? null, first?.event_name, null, null, '0', ...atOnce],
      ['person', name, 'late', 'z', null, null, '2', 'start', String(3 * 86_400), null],
      ...['x', 'y'].map((event) => [
        'person',
        name,
        'on',
        event,
        'crm',
        second && 'role' in second ? second.role : null,
        '1',
        ...atOnce,
      ]),
    ]);
    const texts = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => JSON.stringify(row.map((field) => (typeof field === 'number' ? String(field) : field)))).sort();
    expect(texts(await rowsOf(config, 'nexus_state_rules'))).toEqual(texts(wanted));
  });
});

test('20,000 blocked values, 20,000 patterns and 5,000 states deploy, and work', async () => {
  const config = configOf({
    ...CRM,
    identifier_types: {
      email: {
        blocked: many(20_000, (index) => `blocked${String(index)}@x.example`),
        blocked_patterns: many(20_000, (index) => `^pattern${String(index)}@`),
      },
    },
    states: many(5_000, (index) => ({
      name: `billing_${String(index)}`,
      entity_type: 'person',
      rules: [{ event_name: `event_${String(index)}`, value: 'active' }],
    })),
  });
  const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  await warehouse.execute('CREATE SCHEMA nexus');
  const at = "TIMESTAMP '2026-01-01' AS occurred_at, TIMESTAMP '2026-01-02' AS _ingested_at";
  await warehouse.execute(
    `CREATE TABLE nexus.crm_events AS SELECT 'e1' AS event_id, 'event_4999' AS event_name, 'd' AS event_description, ${at}, 1.0::DOUBLE AS event_value, 'u' AS value_unit, 1.0::DOUBLE AS event_significance, 't' AS event_type, 's' AS source_table, TIMESTAMP '2026-01-02' AS synced_at`,
  );
  await warehouse.execute(
    `CREATE TABLE nexus.crm_person_identifiers AS SELECT 'e1' AS event_id, 'r' || i AS row_id, 'email' AS identifier_type, value AS identifier_value, 'buyer' AS role, ${at} FROM (VALUES (1, 'ann@x.example'), (2, 'blocked19999@x.example'), (3, 'pattern19999@x.example')) AS given(i, value)`,
  );
  await deploy(warehouse, buildBundle(config, 'duckdb'));
  await warehouse.call('nexus_resolve', []);
  const read = async (text: string) => (await warehouse.query(text)).rows;
  expect(await read('SELECT email FROM nexus.nexus_persons')).toEqual([['ann@x.example']]);
  expect(await read('SELECT identifier_value, rule FROM nexus.nexus_quarantine ORDER BY 1')).toEqual([
    ['blocked19999@x.example', 'identifier_types.email.blocked'],
    ['pattern19999@x.example', 'identifier_types.email.blocked_patterns[19999]'],
  ]);
  expect(await read('SELECT state_name, state_value FROM nexus.nexus_states')).toEqual([['billing_4999', 'active']]);
  await warehouse.close();
});

test('20,000 traits and 5,000 identifier types build, and what a warehouse takes no more is told at the build', () => {
  const traits = { person: Object.fromEntries(many(20_000, (index) => [`trait_${String(index)}`, {}])) };
  const identifier_types = Object.fromEntries(many(5_000, (index) => [`type_${String(index)}`, {}]));
  const told = (config: NexusConfig, warehouse: WarehouseName): string => {
    try {
      return `${String(buildBundle(config, warehouse).objects.length)} objects`;
    } catch (error) {
      return String(error);
    }
  };
  const limits =
    /^Error: The bundle breaks limits of its warehouse:\n.*is too large; limit: [\d,]+ bytes, found: [\d,]+ bytes; its length follows the config: list fewer/;
  const withTraits = configOf({ ...CRM, traits });
  expect(told(withTraits, 'duckdb')).toMatch(/^\d+ objects$/);
  expect(told(withTraits, 'bigquery')).toMatch(limits);
  const withTypes = configOf({ ...CRM, identifier_types });
  expect(told(withTypes, 'duckdb')).toMatch(/^\d+ objects$/);
  expect(told(withTypes, 'snowflake')).toMatch(limits);
});

test('changes of many entity types are told in as many statements as BigQuery plans', () => {
  const entity_types = Object.fromEntries(many(4, (index) => [`kind_${String(index)}`, {}]));
  // What is too large to be planned is no bundle.
  const { objects } = buildBundle(configOf({ ...CRM, entity_types, changes: true }), 'bigquery');
  const steps = objects.flatMap(({ statements = [] }) => statements.map(({ step }) => step));
  expect(steps.filter((step) => step.startsWith('publish_changes'))).toEqual(['publish_changes', 'publish_changes_2']);
});
