import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { resolvedIn } from '../support/resolved.ts';

/** Tables with the types that loaders give, where the other tests have texts. */
const TABLES = [
  'CREATE SCHEMA crm',
  'CREATE TABLE crm.contact (id BIGINT, property_email VARCHAR, property_hs_additional_emails VARCHAR, property_firstname VARCHAR, property_lastname VARCHAR, property_phone VARCHAR, property_mobilephone VARCHAR, property_jobtitle VARCHAR, property_lifecyclestage VARCHAR, property_associatedcompanyid DOUBLE, property_createdate TIMESTAMPTZ, property_lastmodifieddate TIMESTAMPTZ, _fivetran_synced TIMESTAMPTZ, _fivetran_deleted BOOLEAN)',
  "INSERT INTO crm.contact SELECT id, email, NULL, name, NULL, NULL, NULL, NULL, NULL, 9000000001, TIMESTAMPTZ '2026-01-05 10:00:00+01', TIMESTAMPTZ '2026-01-05 10:00:00+01', TIMESTAMPTZ '2026-03-01 00:00:00+00', gone FROM (VALUES (51, 'ada@engines.example', 'Ada', false), (52, 'gone@engines.example', 'Gone', true)) AS given (id, email, name, gone)",
  'CREATE TABLE crm.company (id BIGINT, property_domain VARCHAR, property_name VARCHAR, property_industry VARCHAR, property_hs_lastmodifieddate TIMESTAMPTZ, is_deleted BOOLEAN, _fivetran_synced TIMESTAMPTZ)',
  "INSERT INTO crm.company VALUES (9000000001, 'engines.example', 'Engines', NULL, TIMESTAMPTZ '2026-01-05 10:00:00+01', NULL, TIMESTAMPTZ '2026-03-01 00:00:00+00')",
  'CREATE SCHEMA shop',
  'CREATE TABLE shop.customers (id BIGINT, email VARCHAR, phone VARCHAR, first_name VARCHAR, last_name VARCHAR, created_at TIMESTAMPTZ, updated_at TIMESTAMPTZ, _dlt_load_id VARCHAR, _dlt_id VARCHAR)',
  "INSERT INTO shop.customers VALUES (706405506930370084, 'Ada@Engines.example', NULL, 'Ada', 'King', TIMESTAMPTZ '2026-01-06 00:00:00+00', TIMESTAMPTZ '2026-01-06 00:00:00+00', '1778690154.7872941', 'x')",
  'CREATE TABLE shop.orders (id BIGINT, name VARCHAR, email VARCHAR, phone VARCHAR, customer__id BIGINT, total_price DECIMAL(18, 2), currency VARCHAR, test BOOLEAN, cancelled_at TIMESTAMPTZ, created_at TIMESTAMPTZ, updated_at TIMESTAMPTZ, _dlt_load_id VARCHAR)',
  "INSERT INTO shop.orders VALUES (1, '#1', NULL, NULL, 706405506930370084, 12.50, 'GBP', false, NULL, TIMESTAMPTZ '2026-02-02 10:30:00+01', TIMESTAMPTZ '2026-02-02 10:30:00+01', '1778690154.7872941'), (2, '#2', NULL, NULL, 706405506930370084, 99, 'GBP', true, NULL, TIMESTAMPTZ '2026-02-02 10:30:00+01', TIMESTAMPTZ '2026-02-02 10:30:00+01', '1778690154.7872941')",
];
const CONFIG = {
  targets: { dev: { duckdb: { path: 'people.duckdb' } } },
  sources: [
    { name: 'crm', preset: 'hubspot', loader: 'fivetran', location: { schema: 'crm' }, without: ['deals'] },
    { name: 'shop', preset: 'shopify', loader: 'dlt', location: { schema: 'shop' } },
  ],
  identifier_types: {},
};

const directory = mkdtempSync(join(tmpdir(), 'nexus-presets-'));
let warehouse: DuckDbWarehouse;
beforeAll(async () => {
  writeFileSync(join(directory, 'nexus.config.json'), JSON.stringify(CONFIG));
  warehouse = await resolvedIn(directory, async (opened) => {
    for (const statement of TABLES) await opened.execute(statement);
  });
});
afterAll(async () => {
  await warehouse.close();
  rmSync(directory, { recursive: true });
});

test('a person of two tools is one, whatever types their loaders gave, and belongs to the company', async () => {
  const persons = await warehouse.query(
    'SELECT hubspot_contact_id, shopify_customer_id, email FROM nexus_persons ORDER BY 1',
  );
  expect(persons.rows).toEqual([['51', '706405506930370084', 'ada@engines.example']]);
  const groups = await warehouse.query('SELECT hubspot_company_id, domain, name FROM nexus_groups');
  expect(groups.rows).toEqual([['9000000001', 'engines.example', 'Engines']]);
  expect((await warehouse.query('SELECT COUNT(*) FROM nexus_memberships')).rows.map(Number)).toEqual([1]);
});

test('orders are worth what they were, and tests are none', async () => {
  const { rows } = await warehouse.query(
    "SELECT event_name, event_value, value_unit, CAST(occurred_at AS VARCHAR) FROM nexus_events WHERE source = 'shop' ORDER BY 1",
  );
  expect(rows).toEqual([
    ['customer_created', null, null, '2026-01-06 00:00:00'],
    ['order_placed', 12.5, 'GBP', '2026-02-02 09:30:00'],
  ]);
});
