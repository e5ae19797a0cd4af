import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOADER_SHAPES } from '../../fixtures/loader_shapes.ts';
import type { Source } from '../../config/types.ts';
import { validateConfig } from '../../config/validate.ts';
import { checkSources, SourceError } from '../../deploy/check_sources.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';

let warehouse: DuckDbWarehouse;
beforeAll(async () => {
  warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  await warehouse.execute('CREATE SCHEMA nexus');
  for (const [adapter, loaders] of Object.entries(LOADER_SHAPES)) {
    for (const [loader, tables] of Object.entries(loaders)) {
      await warehouse.execute(`CREATE SCHEMA ${adapter}_${loader}`);
      for (const { table, columns } of tables) {
        const list = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
        await warehouse.execute(`CREATE TABLE ${adapter}_${loader}."${table}" (${list.join(', ')})`);
      }
    }
  }
});
afterAll(() => warehouse.close());

/** What is found and said of a source over the tables that a loader left. */
async function messageFor(adapter: string, by: string, more: Partial<Source> = {}): Promise<string> {
  const source = { name: 'billing', adapter, location: { schema: `${adapter}_${by}` }, ...more };
  const given = {
    targets: { dev: { duckdb: { path: 'people.duckdb' } } },
    sources: [source],
    identifier_types: { email: {} },
  };
  try {
    await checkSources(warehouse, validateConfig(given, catalogue).config);
    return '';
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

const pairs = Object.entries(LOADER_SHAPES).flatMap(([adapter, loaders]) =>
  Object.keys(loaders).map((loader) => [adapter, loader] as const),
);

describe('where the raw tables of an adapter are not as they are said to be', () => {
  test.each(pairs)('%s by %s: nothing is found where the loader is said, types too', async (adapter, loader) => {
    expect(await messageFor(adapter, loader, { loader })).toBe('');
  });

  test.each(pairs)('%s by %s: the loader is named that left them so', async (adapter, loader) => {
    const said = `Source billing: its tables look like those of ${loader}: "loader": "${loader}".`;
    expect(await messageFor(adapter, loader)).toContain(said);
    const other = Object.keys(LOADER_SHAPES[adapter] ?? {}).find((name) => name !== loader);
    if (other !== undefined) expect(await messageFor(adapter, loader, { loader: other })).toContain(said);
  });

  test('and where it is the right one, what to say to do without, which does', async () => {
    await warehouse.execute('ALTER TABLE stripe_dlt.customer DROP COLUMN metadata__shop_domain');
    await warehouse.execute('DROP TABLE stripe_dlt.refund');
    const message = await messageFor('stripe', 'dlt', { loader: 'dlt' });
    expect(message).toContain('column metadata__shop_domain is missing');
    const [, said = ''] = /^ {2}("raw": .*)$/m.exec(message) ?? [];
    const changes = JSON.parse(`{${said}}`) as Partial<Source>;
    expect(changes).toEqual({
      raw: { stripe_customers: { lacks: ['metadata->shop_domain'] } },
      without: ['stripe_refunds'],
    });
    expect(await messageFor('stripe', 'dlt', { loader: 'dlt', ...changes })).toBe('');
  });

  test('of a column that would say what is gone too', async () => {
    await warehouse.execute('ALTER TABLE stripe_airbyte.customers DROP COLUMN is_deleted');
    const message = await messageFor('stripe', 'airbyte', { loader: 'airbyte' });
    expect(message).toContain('column is_deleted is missing');
    const raw = { stripe_customers: { lacks: ['is_deleted'] } };
    expect(message).toContain(`"raw": ${JSON.stringify(raw)}`);
    expect(await messageFor('stripe', 'airbyte', { loader: 'airbyte', raw })).toBe('');
  });

  test('of what no record can be without nothing is said', async () => {
    await warehouse.execute('ALTER TABLE stripe_dlt.charge DROP COLUMN created');
    const message = await messageFor('stripe', 'dlt', { loader: 'dlt' });
    expect(message).toContain('column created is missing');
    expect(message).not.toContain('left out by');
  });

  test('a column that is called otherwise is named', async () => {
    await warehouse.execute('ALTER TABLE gmail_airbyte.messages_details RENAME COLUMN internalDate TO sent_millis');
    const raw = { gmail_messages: { columns: { internalDate: 'sent_millis' } } };
    expect(await messageFor('gmail', 'airbyte', { loader: 'airbyte', raw })).toBe('');
  });
});
