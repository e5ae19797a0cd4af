import { expect, test } from '@jest/globals';
import { checkSources } from '../../deploy/check_sources.ts';
import { buildBundle } from '../../build/build.ts';
import { deploy, prepareDeploy } from '../../deploy/deploy.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { withoutSources } from '../../deploy/without_sources.ts';
import { configOf } from '../support/world.ts';

const COLUMNS =
  'event_id VARCHAR, row_id VARCHAR, identifier_type VARCHAR, identifier_value VARCHAR, role VARCHAR, occurred_at TIMESTAMP, _ingested_at TIMESTAMP';
const location = { schema: 'raw' };
const config = configOf({
  targets: { test: { duckdb: { path: ':memory:' } } },
  sources: [
    { name: 'crm', location, relations: { person_identifiers: {} } },
    { name: 'shop', location, relations: { person_identifiers: {} } },
  ],
});

test('a source that is not there yet is left out, and a run says so until it is deployed', async () => {
  const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  const whole = buildBundle(config, 'duckdb');
  await warehouse.execute(`CREATE SCHEMA raw; CREATE TABLE raw.crm_person_identifiers (${COLUMNS})`);
  const waiting = await checkSources(warehouse, config, { later: true });
  expect([...waiting]).toEqual([
    ['shop', ['source shop, person_identifiers (raw.shop_person_identifiers): there is no such table or view.']],
  ]);
  await deploy(warehouse, withoutSources(whole, new Set(waiting.keys())));
  await expect(warehouse.call('nexus_resolve', [])).rejects.toThrow(
    'The tables of source shop were not there when Nexus was deployed. Deploy again now that they are: npx nexus-warehouse deploy.',
  );
  await warehouse.execute(`CREATE TABLE raw.shop_person_identifiers (${COLUMNS})`);
  expect((await checkSources(warehouse, config, { later: true })).size).toBe(0);
  const { changes } = await prepareDeploy(warehouse, whole);
  expect(changes.filter(({ action }) => action !== 'unchanged').map(({ action, name }) => `${action} ${name}`)).toEqual(
    ['change shop_records', 'change shop_arrivals'],
  );
  await deploy(warehouse, whole);
  expect(JSON.parse((await warehouse.call('nexus_resolve', [])) ?? '')).toMatchObject({ status: 'published' });
  await warehouse.close();
});

test('columns that are wrong are no reason to wait', async () => {
  const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  await warehouse.execute(`CREATE SCHEMA raw; CREATE TABLE raw.crm_person_identifiers (event_id VARCHAR)`);
  await expect(checkSources(warehouse, config, { later: true })).rejects.toThrow('column row_id is missing');
  await warehouse.close();
});
