import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import { deploy } from '../../../deploy/deploy.ts';
import { BigQueryWarehouse } from '../../../warehouses/bigquery/bigquery.ts';
import {
  config,
  EXPECTED_IDS,
  EXPECTED_OUTCOME,
  EXPECTED_REDIRECTS,
  importStatements,
  outcomeQuery,
  REDIRECTS,
  RESOLVED,
  world,
} from '../../dbt/support/dbt_nexus.ts';
import { emulatorClient } from '../bigquery/client.ts';
import type { BigQueryServer } from '../bigquery/server.ts';
import { startBigQuery } from '../bigquery/server.ts';
import { setupBigQuery } from '../setup.ts';

let server: BigQueryServer;
let warehouse: BigQueryWarehouse;

beforeAll(async () => {
  const setup = setupBigQuery();
  if (!setup.ready) throw new Error(setup.reason);
  server = await startBigQuery();
  warehouse = new BigQueryWarehouse(emulatorClient(server), { project: 'test', dataset: 'nexus', location: 'US' });
  await warehouse.execute("CREATE SCHEMA dbt_nexus OPTIONS (location = 'US')");
  for (const statement of world) await warehouse.execute(statement);
  await deploy(warehouse, buildBundle(config, 'bigquery'));
}, 300_000);
afterAll(async () => {
  await warehouse.close();
  await server.stop();
});

test('the import of docs/from_dbt_nexus.md on BigQuery: ids stay as on DuckDB', async () => {
  for (const statement of importStatements) await warehouse.execute(statement);
  await warehouse.call('nexus_resolve', []);
  const rows = async (text: string): Promise<unknown> =>
    (await warehouse.query(text)).rows.map((row) => row.map(String));
  expect(await rows(RESOLVED)).toEqual(EXPECTED_IDS);
  expect(await rows(REDIRECTS)).toEqual(EXPECTED_REDIRECTS);
  expect(await rows(outcomeQuery)).toEqual(EXPECTED_OUTCOME);
});
