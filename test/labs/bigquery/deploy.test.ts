import { beforeEach, describe, expect, test } from '@jest/globals';
import { checkPlace, checkSources } from '../../../deploy/check_sources.ts';
import { deploy, prepareDeploy } from '../../../deploy/deploy.ts';
import { installScript } from '../../../deploy/install_script.ts';
import { uninstall } from '../../../deploy/uninstall.ts';
import { BigQueryWarehouse } from '../../../warehouses/bigquery/bigquery.ts';
import type { DeployLab, DeployWorld } from '../deploy_lab.ts';
import { asksEveryCase, testWhere } from '../../support/every_case.ts';
import { deployCases } from '../deploy_cases.ts';
import { changed, stopping, withText } from '../deploy_lab.ts';
import { earlierBundle } from './earlier_bundle.ts';
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
  schema: 'nexus_deploy',
  target: (dataset, materialize) => ({
    bigquery: { project: 'test', dataset, location: 'US', ...(materialize === undefined ? {} : { materialize }) },
  }),
  open: (dataset) => Promise.resolve(connect(dataset)),
  runScript: (warehouse, script) => warehouse.execute(script),
  named: (dataset, name) => `${dataset}.${name}`,
  createSchema: (dataset) => `CREATE SCHEMA IF NOT EXISTS ${dataset}`,
  dropSchema: (dataset) =>
    `DROP SCHEMA IF EXISTS ${dataset} CASCADE; DROP SCHEMA IF EXISTS ${dataset}_private CASCADE;`,
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

const everyCase = asksEveryCase('bigquery');

/** Ways to bring an earlier deployment up. */
const WAYS: Readonly<Record<string, (world: DeployWorld) => Promise<unknown>>> = {
  'a deploy': ({ warehouse, bundle }) => deploy(warehouse, bundle),
  'the script': ({ warehouse, bundle }) => warehouse.execute(installScript(bundle)),
};

deployCases(lab, (world) => {
  describe('a deployment of a version that kept the secret where readers may read it', () => {
    /** What is in the two places; undefined where there is no such table. */
    const secrets = (): Promise<unknown[]> =>
      Promise.all(
        [world().schema, `${world().schema}_private`].map((dataset) =>
          world()
            .warehouse.query(`SELECT secret_value FROM ${dataset}.nexus_secrets`)
            .then(
              ({ rows }) => rows.flat(),
              () => undefined,
            ),
        ),
      );
    let secret: unknown;

    beforeEach(async () => {
      const { warehouse, bundle } = world();
      await warehouse.execute(installScript(earlierBundle(bundle)));
      expect(await world().resolve()).toMatchObject({ person_entities: 1 });
      const request = { type: 'user_id', value: "it's \\ 7" };
      const { confirm } = JSON.parse((await warehouse.call('nexus_forget', [request.type, request.value])) ?? '') as {
        confirm: string;
      };
      await warehouse.call('nexus_forget_with', [JSON.stringify({ ...request, confirm })]);
      const [[found] = []] = (await secrets()) as [unknown[]?, unknown?];
      secret = found;
      expect(await secrets()).toEqual([[expect.stringMatching(/^[0-9a-f]{64}$/)], undefined]);
    });

    /** With another secret, she would be back. */
    const staysAway = async (): Promise<void> => {
      await world().resolve('{"full_refresh":true}');
      expect(await world().persons()).toEqual([]);
    };

    test.each(everyCase ? Object.keys(WAYS) : ['the script'])(
      'is moved by %s, and what was erased stays away',
      async (way) => {
        const { warehouse, bundle } = world();
        await WAYS[way]?.(world());
        expect(await secrets()).toEqual([undefined, [secret]]);
        await staysAway();
        expect(changed((await prepareDeploy(warehouse, bundle)).changes)).toEqual([]);
        await warehouse.execute(installScript(bundle));
        expect(await secrets()).toEqual([undefined, [secret]]);
      },
    );

    testWhere(everyCase)(
      'works wherever a deploy is cut short, and the next one goes on',
      async () => {
        const { warehouse, bundle } = world();
        const cuts: readonly [RegExp, unknown[]][] = [
          [/^CREATE TABLE IF NOT EXISTS `test`.`\w+_private`/, [[secret], undefined]],
          [/^BEGIN\nIF EXISTS/, [[secret], []]],
          [/^CREATE OR REPLACE PROCEDURE \S+`nexus_resolve_with`/, [[secret], [secret]]],
          [/^IF EXISTS/, [[secret], [secret]]],
        ];
        for (const [at, found] of cuts) {
          await expect(
            deploy(
              stopping(warehouse, (text) => at.test(text)),
              bundle,
            ),
          ).rejects.toThrow('stopped here');
          expect([at, ...(await secrets())]).toEqual([at, ...found]);
          // By the old procedures, and by the new ones.
          if (found[1] !== undefined) await staysAway();
        }
        await deploy(warehouse, bundle);
        expect(await secrets()).toEqual([undefined, [secret]]);
        await staysAway();
      },
      600_000,
    );

    testWhere(everyCase)('is left as it is where the other place has another secret, which is told', async () => {
      const { warehouse, bundle, schema } = world();
      await deploy(warehouse, bundle);
      await warehouse.execute(
        `CREATE TABLE ${schema}.nexus_secrets AS SELECT 'id_salt' AS secret_name, 'other' AS secret_value`,
      );
      await expect(deploy(warehouse, bundle)).rejects.toThrow('hold different secrets');
      expect(await secrets()).toEqual([['other'], [secret]]);
      await warehouse.execute(`DROP TABLE ${schema}_private.nexus_secrets`);
      expect(changed((await deploy(warehouse, bundle)).changes)).toEqual(
        expect.arrayContaining([
          'create table nexus_secrets',
          'create seed nexus_secrets',
          'create leftover nexus_secrets',
        ]),
      );
      expect(await secrets()).toEqual([undefined, ['other']]);
    });

    testWhere(everyCase)('goes with its data', async () => {
      const { warehouse } = world();
      await uninstall(warehouse, { withData: true });
      expect(await warehouse.presentObjects()).toEqual([]);
    });
  });

  test('the secret is kept where the data set of the results was dropped, and made where it was not', async () => {
    const { warehouse, bundle, schema } = world();
    const secret = async (): Promise<unknown> =>
      (await warehouse.query(`SELECT secret_value FROM ${schema}_private.nexus_secrets`)).rows;
    await deploy(warehouse, bundle);
    const before = await secret();
    await warehouse.execute(`DROP SCHEMA ${schema} CASCADE`);
    await deploy(warehouse, bundle);
    expect(await secret()).toEqual(before);
  });

  testWhere(everyCase)('a data set that someone else made is not made again', async () => {
    const { warehouse, bundle, schema } = world();
    await warehouse.execute(`CREATE SCHEMA ${schema}; CREATE SCHEMA ${schema}_private;`);
    await lab.forget();
    await deploy(warehouse, bundle);
    expect((await world().changing()).filter((text) => /^CREATE SCHEMA/.test(text))).toEqual([]);
  });

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
