import { describe, expect, test } from '@jest/globals';
import type { Json } from '@duckdb/node-api';
import { generateWorld } from '../../fixtures/generate.ts';
import { LOADER_SHAPES } from '../../fixtures/loader_shapes.ts';
import type { ShapedTable } from '../../fixtures/loader_shapes.ts';
import { RAW_TABLES } from '../../fixtures/raw_tables.ts';
import type { IngestedRow, RawTable } from '../../fixtures/raw_tables.ts';
import { CLOSED_LABEL, OUR_DOMAIN, SUPPORT_ADDRESS } from '../../fixtures/world.ts';
import { loadersOf } from '../../sql/sources/given_table.ts';
import { adapters } from '../../sql/sources/index.ts';
import { scans, sourceOf, Warehouse } from './harness.ts';
import type { Row, Source } from './harness.ts';

const world = generateWorld({ people: 200, seed: 7 });
const OPTIONS = { own_domains: [OUR_DOMAIN], support_addresses: [SUPPORT_ADDRESS], closed_labels: [CLOSED_LABEL] };
const RELATIONS = [
  'events',
  'person_identifiers',
  'person_traits',
  'group_identifiers',
  'group_traits',
  'membership_identifiers',
];

/** Records of a raw table, of each what came last: a loader puts the newer in the place of the older. */
function newest(table: string): IngestedRow[] {
  const last = new Map<string, IngestedRow>();
  for (const row of world.tables.find(({ name }) => name === table)?.rows ?? []) {
    if (row._ingested_at >= (last.get(row.id)?._ingested_at ?? '')) last.set(row.id, row);
  }
  return [...last.values(), ...odd(table)];
}

/** Records that say nothing but which they are: by nulls, and by empty texts and objects. */
function odd(table: string): IngestedRow[] {
  const { columns } = RAW_TABLES.find(({ name }) => name === table) as RawTable;
  const filled = (fill: Readonly<Partial<Record<string, IngestedRow[string]>>>): IngestedRow => ({
    ...Object.fromEntries(columns.map(({ name, type }) => [name, fill[type] ?? null])),
    id: `odd ${Object.keys(fill).join(' ')}`,
    _ingested_at: '2025-06-30T00:00:00.000001Z',
  });
  return [filled({}), filled({ string: '' }), filled({ json: {} })];
}

async function givenBy(warehouse: Warehouse, adapter: string): Promise<Record<string, Json[]>> {
  const views = new Set(
    (await warehouse.query('SELECT view_name FROM duckdb_views() WHERE NOT internal')).map((row) => row['view_name']),
  );
  const given: Record<string, Json[]> = {};
  for (const relation of RELATIONS.filter((name) => views.has(`${adapter}_${name}`))) {
    const rows = await warehouse.query(`SELECT * FROM nexus.${adapter}_${relation}`);
    given[relation] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return given;
}

/** What an adapter makes of the API's own tables. */
async function ofApi(
  source: Source,
  rowsOf: (table: string) => readonly Row[] = newest,
): Promise<Record<string, Json[]>> {
  const warehouse = await Warehouse.with(source);
  for (const { name } of source.adapter.rawTables) {
    if (!(source.without ?? []).includes(name)) await warehouse.insert(source, name, rowsOf(name));
  }
  return givenBy(warehouse, source.adapter.name);
}

/** What it makes of the tables that a loader made of the same records. */
async function ofLoader(source: Source, shapes: readonly ShapedTable[]): Promise<Record<string, Json[]>> {
  const warehouse = await Warehouse.over(source, async (made) => {
    for (const shape of shapes) await made.load(shape.table, shape.columns, newest(shape.of).flatMap(shape.rows));
  });
  return givenBy(warehouse, source.adapter.name);
}

/** Rows of one that the other has not, however often; few are enough to see why. */
function differences(found: Readonly<Record<string, Json[]>>, expected: Readonly<Record<string, Json[]>>): string[] {
  const lacking = (some: readonly Json[], others: readonly Json[], sign: string, relation: string): string[] => {
    const left = new Map<Json, number>();
    for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
    const missing = some.filter((row) => {
      const count = left.get(row) ?? 0;
      left.set(row, count - 1);
      return count <= 0;
    });
    return missing.slice(0, 3).map((row) => `${sign} ${relation} ${String(row)}`);
  };
  return Object.keys({ ...expected, ...found }).flatMap((relation) => {
    const [here = [], there = []] = [found[relation], expected[relation]];
    return [...lacking(there, here, '-', relation), ...lacking(here, there, '+', relation)];
  });
}

const LOADER_STAMPS: Readonly<Record<string, string>> = {
  fivetran: '_fivetran_synced',
  airbyte: '_airbyte_extracted_at',
  stitch: '_sdc_batched_at',
};
/** Of these a run reads all rows, and few columns. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  'stripe fivetran': ['charge'],
  'stripe airbyte': ['charges'],
  'google_calendar fivetran': ['attendee'],
};

const pairs = Object.entries(adapters).flatMap(([adapter, one]) =>
  Object.keys(loadersOf(one))
    .filter((loader) => loader !== 'api')
    .map((loader) => ({ adapter, loader })),
);

test('there is a shape for each loader of each adapter', () => {
  const shaped = Object.entries(LOADER_SHAPES).flatMap(([adapter, shapes]) =>
    Object.keys(shapes).map((loader) => ({ adapter, loader })),
  );
  const key = ({ adapter, loader }: { adapter: string; loader: string }): string => `${adapter} ${loader}`;
  expect(shaped.map(key).sort()).toEqual(pairs.map(key).sort());
});

describe.each(pairs)('$adapter by $loader', ({ adapter, loader }) => {
  test('gives the same events, identifiers, traits and memberships as the API, row by row', async () => {
    const source = { ...sourceOf(adapter, OPTIONS), loader };
    const shapes = LOADER_SHAPES[adapter]?.[loader] ?? [];
    const there = Object.keys(loadersOf(source.adapter)[loader]?.tables ?? {});
    const without = source.adapter.rawTables.map(({ name }) => name).filter((name) => !there.includes(name));
    const expected = await ofApi({ ...sourceOf(adapter, OPTIONS), without });
    expect(expected['events']?.length).toBeGreaterThan(50);
    const found = await ofLoader(source, shapes);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    expect(differences(found, expected)).toEqual([]);
  });
});

describe.each(pairs.filter(({ loader }) => loader !== 'dlt'))('$adapter by $loader', ({ adapter, loader }) => {
  test('the filter of a load reaches every raw table but those that are joined', async () => {
    const stamp = LOADER_STAMPS[loader] ?? '';
    const source = { ...sourceOf(adapter, OPTIONS), loader };
    const warehouse = await Warehouse.over(source, async (made) => {
      for (const shape of LOADER_SHAPES[adapter]?.[loader] ?? []) {
        // Of an empty table no scan is left, and of one whose rows all pass no filter.
        const rows = ['2024-01-01T00:00:00Z', '2026-01-01T00:00:00Z'].flatMap((at) =>
          odd(shape.of).flatMap((record) => shape.rows({ ...record, _ingested_at: at })),
        );
        // DuckDB's scans take no filter on what has a zone, which is read by an expression.
        await made.load(shape.table, { ...shape.columns, [stamp]: 'TIMESTAMP' }, rows);
      }
    });
    const joined = new Set<string>();
    for (const view of await warehouse.query('SELECT view_name FROM duckdb_views() WHERE NOT internal')) {
      const name = String(view['view_name']);
      if (!RELATIONS.some((relation) => name === `${adapter}_${relation}`)) continue;
      const filter = `(_ingested_at >= TIMESTAMP '2025-01-01' OR _ingested_at IS NULL)`;
      const [plan] = await warehouse.query(`EXPLAIN (FORMAT json) SELECT * FROM nexus.${name} WHERE ${filter}`);
      const found = scans(JSON.parse(String(plan?.['explain_value'])) as Json);
      expect(found.length).toBeGreaterThan(0);
      for (const { table, filters } of found) if (!filters.includes(stamp)) joined.add(table.split('.').at(-1) ?? '');
    }
    expect([...joined]).toEqual(JOINED[`${adapter} ${loader}`] ?? []);
  });
});

test('Stripe since version 2025-03-31.basil, in which fields moved, gives the same as before', async () => {
  const stripe = sourceOf('stripe');
  const moved = (table: string): Row[] =>
    newest(table).map((record): Row => {
      const { subscription, charge, current_period_start: start, current_period_end: end, ...rest } = record;
      if (table === 'stripe_refunds') return { ...rest, charge };
      if (table === 'stripe_invoices')
        return { ...rest, parent: { type: 'subscription_details', subscription_details: { subscription } } };
      if (table === 'stripe_subscriptions')
        return { ...rest, items: { data: [{ current_period_start: start, current_period_end: end }] } };
      return Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'invoice'));
    });
  const warehouse = await Warehouse.over(stripe, async (made) => {
    for (const { name } of stripe.adapter.rawTables) {
      const rows = moved(name);
      const there = new Set(rows.flatMap((row) => Object.keys(row)));
      const types = { ...made.apiTypes(stripe, name), parent: 'JSON' };
      await made.load(name, Object.fromEntries(Object.entries(types).filter(([column]) => there.has(column))), rows);
    }
  });
  const columns = await warehouse.query("SELECT column_name FROM duckdb_columns() WHERE schema_name = 'raw'");
  const names = columns.map((row) => row['column_name']);
  expect(names).toContain('parent');
  for (const gone of ['invoice', 'subscription', 'current_period_end']) expect(names).not.toContain(gone);
  expect(differences(await givenBy(warehouse, 'stripe'), await ofApi(stripe))).toEqual([]);
});
