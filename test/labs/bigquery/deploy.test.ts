import { expect, test } from '@jest/globals';
import { checkPlace, checkSources } from '../../../deploy/check_sources.ts';
import { deploy } from '../../../deploy/deploy.ts';
import { BigQueryWarehouse } from '../../../warehouses/bigquery/bigquery.ts';
import type { DeployLab } from '../deploy_lab.ts';
import { deployCases } from '../deploy_cases.ts';
import { withText } from '../deploy_lab.ts';
import { emulatorClient } from './client.ts';
import type { BigQueryServer } from './server.ts';
import { startBigQuery } from './server.ts';

let server: BigQueryServer;
const connect = (dataset: string): BigQueryWarehouse =>
  new BigQueryWarehouse(emulatorClient(server), { project: 'test', dataset, location: 'US' });

const lab: DeployLab = {
  name: 'bigquery',
  start: async () => {
    server = await startBigQuery();
  },
  stop: () => server.stop(),
  schemaOf: (number) => `nexus_${String(number)}`,
  target: (dataset, materialize) => ({
    bigquery: { project: 'test', dataset, location: 'US', ...(materialize === undefined ? {} : { materialize }) },
  }),
  open: (dataset) => Promise.resolve(connect(dataset)),
  runScript: (warehouse, script) => warehouse.execute(script),
  named: (dataset, name) => `${dataset}.${name}`,
  createSchema: (dataset) => `CREATE SCHEMA IF NOT EXISTS ${dataset}`,
  dropSchema: (dataset) => `DROP SCHEMA IF EXISTS ${dataset} CASCADE`,
  foreign: (kind, name) =>
    ({
      table: `CREATE TABLE ${name} AS SELECT 42 AS precious`,
      view: `CREATE VIEW ${name} AS SELECT 42 AS precious`,
      function: `CREATE FUNCTION ${name}(x STRING) AS (x)`,
      procedure: `CREATE PROCEDURE ${name}() BEGIN SELECT 42 AS precious; END`,
    })[kind],
  keySalt: { type: 'INT64', otherType: 'STRING' },
  executed: async () => (await server.executed()).map(({ text }) => text),
  forget: () => server.forgetExecuted(),
};

deployCases(lab, (world) => {
  test('jobs are labelled', async () => {
    const { client } = connect(world().schema);
    await world().warehouse.query('SELECT 1 AS one');
    const [jobs] = await client.getJobs({ projection: 'full' });
    const labels = jobs.map(
      ({ metadata }) => (metadata as { configuration: { labels?: unknown } }).configuration.labels,
    );
    expect(labels).toContainEqual({ application: 'nexus' });
  });

  test('a table with other partitions cannot be reached', async () => {
    const { warehouse, bundle } = world();
    await deploy(warehouse, bundle);
    const repartitioned = withText(bundle, 'nexus_event_log', (object) => ({
      ...object,
      text: object.text.replace('MONTH', 'DAY'),
      hash: 'new',
    }));
    await lab.forget();
    await expect(deploy(warehouse, repartitioned)).rejects.toThrow(/Table nexus_event_log: it has PARTITION BY/);
    expect(await world().changing()).toEqual([]);
  });

  test('a data set in another location', async () => {
    const { warehouse, schema, configWith } = world();
    await warehouse.execute(`CREATE SCHEMA ${schema} OPTIONS (location = 'EU')`);
    await expect(checkPlace(warehouse, configWith())).rejects.toThrow(
      new RegExp(`The target's location is US[^]*test\\.${schema} is in EU`),
    );
  });

  test('the columns of a source that insists on a filter over its partitions are known all the same', async () => {
    const { warehouse, configWith } = world();
    const columns =
      'event_id STRING, row_id STRING, identifier_type STRING, identifier_value STRING, role STRING, occurred_at TIMESTAMP, _ingested_at TIMESTAMP';
    await warehouse.execute(
      `CREATE OR REPLACE TABLE raw.crm_person_identifiers (${columns}) PARTITION BY TIMESTAMP_TRUNC(_ingested_at, DAY) OPTIONS (require_partition_filter = TRUE)`,
    );
    expect(await checkSources(warehouse, configWith())).toEqual(new Map());
    await warehouse.execute('DROP TABLE raw.crm_person_identifiers');
  });
});
