import { describe, expect, test } from '@jest/globals';
import type { Json } from '@duckdb/node-api';
import type { WarehouseName } from '../../sql/dialect.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { baseColumn } from '../../sql/sources/base_view.ts';
import { adapters } from '../../sql/sources/index.ts';
import { relationKinds, STANDARD_COLUMNS } from '../../sql/sources/relations.ts';
import type { Source } from './harness.ts';
import { scans, sourceViews, viewStatements, Warehouse } from './harness.ts';

const OPTIONS = {
  own_domains: ['harborlight.app'],
  support_addresses: ['support@harborlight.app'],
  closed_labels: ['Label_12'],
};
const sources: readonly Source[] = Object.values(adapters).map((adapter) => ({ adapter, options: OPTIONS }));
const quoteEnd: Record<WarehouseName, string> = { duckdb: '"', snowflake: '"', bigquery: '`' };
const KINDS = relationKinds(['person', 'group']);
const warehouse = await Warehouse.with(...sources);
// A scan of an empty table, or one whose rows all pass, would be planned away or lose its filter.
for (const source of sources) {
  for (const { name } of source.adapter.rawTables) {
    await warehouse.insert(source, name, [
      { id: 'old', _ingested_at: '2024-01-01T00:00:00Z' },
      { id: 'new', _ingested_at: '2026-01-01T00:00:00Z' },
    ]);
  }
}

const unioned = sources.flatMap((source) =>
  sourceViews(source)
    .filter(({ layer }) => layer === 'unioned')
    .map(({ name }) => ({ source: source.adapter.name, name })),
);

test('each adapter gives the relations that its tool has something for', () => {
  const given = Object.fromEntries(
    sources.map(({ adapter }) => [
      adapter.name,
      unioned.filter(({ source }) => source === adapter.name).map(({ name }) => name),
    ]),
  );
  const common = ['events', 'membership_identifiers', 'person_identifiers', 'person_traits', 'group_identifiers'];
  expect(given).toEqual({
    gadget_shopify_app: [...common, 'group_traits'],
    gmail: common,
    google_calendar: common,
    stripe: [...common, 'group_traits'],
  });
});

test.each(sources)('$adapter.name: names say the layer, and each layer reads the one below', (source) => {
  const order = ['base', 'normalized', 'intermediate', 'unioned'];
  for (const view of sourceViews(source)) {
    expect(order).toContain(view.layer);
    if (view.layer === 'unioned') expect(Object.keys(KINDS)).toContain(view.name);
    else expect(view.name).toMatch(new RegExp(`^${view.layer}_[a-z_]+$`));
    const text = viewStatements(source, 'duckdb').get(`${source.adapter.name}_${view.name}`) ?? '';
    expect(text.includes('"raw".')).toBe(view.layer === 'base');
  }
});

describe.each(unioned)('$source $name', ({ source, name }) => {
  const view = `nexus.${source}_${name}`;

  test('has just the standard columns, in order, with their types, and where a row comes from', async () => {
    const kind = KINDS[name]?.kind ?? 'event';
    const expected = Object.entries(STANDARD_COLUMNS[kind]).map(([column, type]) => [
      column,
      { string: 'VARCHAR', timestamp: 'TIMESTAMP', float: 'DOUBLE' }[type as 'string' | 'timestamp' | 'float'],
    ]);
    const described = await warehouse.query(`DESCRIBE ${view}`);
    expect(described.map((row) => [row['column_name'], row['column_type']])).toEqual([
      ...expected,
      ...(kind === 'event' ? [] : [['source_table', 'VARCHAR']]),
      ['source_key', 'VARCHAR'],
      ['is_gone', 'BOOLEAN'],
    ]);
  });

  test.each([
    ['a plain filter', `_ingested_at >= TIMESTAMP '2025-01-01'`],
    ['the filter of a load', `(_ingested_at >= TIMESTAMP '2025-01-01' OR _ingested_at IS NULL)`],
  ])('%s on _ingested_at reaches every raw table', async (_, filter) => {
    const [plan] = await warehouse.query(`EXPLAIN (FORMAT json) SELECT * FROM ${view} WHERE ${filter}`);
    const found = scans(JSON.parse(String(plan?.['explain_value'])) as Json);
    expect(found.length).toBeGreaterThan(0);
    const unfiltered = found.filter(({ filters }) => !filters.includes('_ingested_at')).map(({ table }) => table);
    // A refund does not name its customer; the ids of charges do.
    expect(unfiltered).toEqual(view === 'nexus.stripe_group_identifiers' ? ['memory.raw.stripe_charges'] : []);
  });
});

test.each(sources)('$adapter.name: nothing but joins by equality, filters and expressions over the row', (source) => {
  for (const [name, text] of viewStatements(source, 'duckdb')) {
    expect([name, /\b(OVER|GROUP BY|DISTINCT|ORDER BY|LIMIT)\b/.exec(text)?.[0]]).toEqual([name, undefined]);
  }
});

describe.each(Object.keys(dialects) as WarehouseName[])('%s', (name) => {
  test.each(sources)('$adapter.name names the columns of its raw tables, each once', (source) => {
    const statements = viewStatements(source, name);
    for (const { name: view } of sourceViews(source).filter(({ layer }) => layer === 'base')) {
      const text = statements.get(`${source.adapter.name}_${view}`) ?? '';
      expect(text).not.toMatch(/SELECT [*]|["`\w][.][*]/);
      const table = source.adapter.rawTables.find((one) => text.toLowerCase().includes(`${one.name}${quoteEnd[name]}`));
      // Where an object is unpacked, what is read of the table stands below.
      const [shown = ''] = text.split(/ FROM [("`]/);
      const given = [...shown.matchAll(/ AS ["`](\w+)["`](?=,|$)/g)].map(([, column]) => column?.toLowerCase());
      const fields = Object.keys(table?.columns ?? {}).map((field) => baseColumn(field).toLowerCase());
      expect(given).toEqual([...fields, 'is_gone']);
    }
  });

  test.each(sources)('$adapter.name has no spelling of one warehouse outside the dialects', (source) => {
    const statements = viewStatements(source, name);
    expect(statements.size).toBe(sourceViews(source).length);
    for (const text of statements.values()) {
      expect(text).not.toMatch(/::|QUALIFY|LEFT JOIN|undefined|\[object/);
      if (name !== 'duckdb') expect(text).not.toMatch(/json_extract|struct_extract|VARCHAR\[\]|lambda /);
      if (name !== 'snowflake') expect(text).not.toMatch(/FLATTEN|TIMESTAMP_NTZ/);
      if (name !== 'bigquery') expect(text).not.toMatch(/`|SAFE_|STRING\b/);
    }
  });
});

describe('a raw table that is not there', () => {
  const without = (name: string, ...tables: string[]) => {
    const adapter = adapters[name];
    if (adapter === undefined) throw new Error(name);
    return viewStatements({ adapter, without: tables }, 'duckdb');
  };

  test('takes what is made from it with it, and nothing else', () => {
    const views = [...without('stripe', 'stripe_invoices', 'stripe_customers').keys()];
    expect(views.filter((view) => view.includes('invoices') || view.includes('customers'))).toEqual([]);
    expect(views).toEqual(
      expect.arrayContaining(['stripe_intermediate_charges', 'stripe_events', 'stripe_person_identifiers']),
    );
  });

  test('takes a relation that has nothing left', () => {
    const views = [...without('gadget_shopify_app', 'gadget_shops', 'gadget_shop_contacts').keys()];
    expect(views.filter((view) => !/_(base|normalized|intermediate)_/.test(view))).toEqual([
      'gadget_shopify_app_events',
      'gadget_shopify_app_group_identifiers',
      'gadget_shopify_app_group_traits',
    ]);
  });

  test('leaves refunds without their customers, where it is the charges', async () => {
    const statements = without('stripe', 'stripe_charges');
    expect(statements.get('stripe_events')).toContain('intermediate_refunds');
    expect(statements.get('stripe_group_identifiers')).not.toContain('refunds');
  });

  test('leaves nothing, where it is the only one', () => {
    expect(without('gmail', 'gmail_messages').size).toBe(0);
    expect(without('google_calendar', 'google_calendar_events').size).toBe(0);
  });
});
