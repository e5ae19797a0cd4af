import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Source } from '../../config/types.ts';
import { checkSources, SourceError } from '../../deploy/check_sources.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { configFor } from '../presets/support/loaded.ts';

let warehouse: DuckDbWarehouse;
beforeAll(async () => {
  warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  await warehouse.execute('CREATE SCHEMA nexus');
  await warehouse.execute('CREATE SCHEMA crm');
  const stamps = '_airbyte_extracted_at TIMESTAMPTZ, archived BOOLEAN';
  await warehouse.execute(`CREATE TABLE crm.contacts (id VARCHAR, properties JSON, ${stamps})`);
  await warehouse.execute(`CREATE TABLE crm.firms (id VARCHAR, properties JSON, ${stamps})`);
});
afterAll(() => warehouse.close());

/** What is found and said of HubSpot's tables, without the place that each is in. */
async function messageFor(loader: string, tables: Record<string, unknown> = {}): Promise<string> {
  const config = configFor('hubspot', [loader], {
    location: { schema: 'crm' },
    tables: tables as NonNullable<Source['tables']>,
  });
  try {
    await checkSources(warehouse, config);
    return '';
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

describe('where tables are not as a preset says', () => {
  test('the loader is named that left them so', async () => {
    const message = await messageFor('fivetran', { deals: null, companies: { table: 'firms' } });
    expect(message).toContain('contacts (crm.contact): there is no such table or view.');
    expect(message).toContain('Source fivetran: its tables look like those of airbyte: "loader": "airbyte".');
  });

  test('and where it is the right one, how to do without', async () => {
    const message = await messageFor('airbyte', { companies: { table: 'firms' } });
    expect(message).toContain('deals (crm.deals): there is no such table or view.');
    expect(message).toContain('Source airbyte: what its preset reads and you do not have is taken out by null');
    expect(message).not.toContain('look like those');
  });

  test('nothing is said where all is there', async () => {
    expect(await messageFor('airbyte', { deals: null, companies: { table: 'firms' } })).toBe('');
  });
});
