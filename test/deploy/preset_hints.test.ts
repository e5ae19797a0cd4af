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
  await warehouse.execute(
    'CREATE TABLE crm.people (id BIGINT, email VARCHAR, firstname VARCHAR, lastname VARCHAR, lifecyclestage VARCHAR, associatedcompanyid BIGINT, _dlt_load_id VARCHAR)',
  );
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

/** The tables that a message says to write. */
const saidIn = (message: string): Record<string, unknown> =>
  JSON.parse(/^ {2}"tables": (.*)$/m.exec(message)?.[1] ?? 'null') as Record<string, unknown>;

describe('where tables are not as a preset says', () => {
  test('the loader is named that left them so', async () => {
    const message = await messageFor('fivetran', { deals: null, companies: { table: 'firms' } });
    expect(message).toContain('contacts (crm.contact): there is no such table or view.');
    expect(message).toContain('Source fivetran: its tables look like those of airbyte: "loader": "airbyte".');
  });

  test('and where it is the right one, what to say to do without, which does', async () => {
    const message = await messageFor('airbyte', { companies: { table: 'firms' } });
    expect(message).toContain('deals (crm.deals): there is no such table or view.');
    expect(message).not.toContain('look like those');
    expect(saidIn(message)).toEqual({ deals: null });
  });

  test('of columns too: each takes out what reads it, and no more', async () => {
    const message = await messageFor('dlt', { deals: null, companies: null, contacts: { table: 'people' } });
    const tables = saidIn(message);
    expect(tables).toEqual({
      contacts: {
        occurred_at: null,
        parts: {
          person: { identifiers: { email: ['email'], phone: null }, traits: { job_title: null, office_phone: null } },
        },
        events: { contact_created: null },
      },
    });
    const contacts = { table: 'people', ...(tables['contacts'] as object) };
    expect(await messageFor('dlt', { deals: null, companies: null, contacts })).toBe('');
  });

  test('nothing is said where all is there', async () => {
    expect(await messageFor('airbyte', { deals: null, companies: { table: 'firms' } })).toBe('');
  });
});
