import { expect, test } from '@jest/globals';
import { deploy, prepareDeploy } from '../../../deploy/deploy.ts';
import { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';
import type { DeployLab } from '../deploy_lab.ts';
import { deployCases } from '../deploy_cases.ts';
import { changed, withText } from '../deploy_lab.ts';
import { setupSnowflake } from '../setup.ts';
import { emulatorConnection } from './client.ts';
import type { SnowflakeServer } from './server.ts';
import { startSnowflake } from './server.ts';

const DATABASE = 'LAB';
let server: SnowflakeServer;

const lab: DeployLab = {
  name: 'snowflake',
  start: async () => {
    const setup = setupSnowflake();
    if (!setup.ready) throw new Error(setup.reason);
    server = await startSnowflake();
    const first = new SnowflakeWarehouse(await emulatorConnection(server), { database: DATABASE, schema: 'RAW' });
    await first.execute(`CREATE DATABASE ${DATABASE}`);
    await first.close();
  },
  stop: () => server.stop(),
  // The same for all: the emulator remembers what it has read once.
  schema: 'NEXUS',
  target: (schema, materialize) => ({
    snowflake: { database: DATABASE, schema, ...(materialize === undefined ? {} : { materialize }) },
  }),
  open: async (schema) => new SnowflakeWarehouse(await emulatorConnection(server), { database: DATABASE, schema }),
  runScript: (warehouse, script) => (warehouse as SnowflakeWarehouse).executeScript(script),
  named: (schema, name) => `${DATABASE}.${schema}.${name}`,
  createSchema: (schema) => `CREATE SCHEMA IF NOT EXISTS ${DATABASE}.${schema}`,
  dropSchema: (schema) => `DROP SCHEMA IF EXISTS ${DATABASE}.${schema} CASCADE`,
  foreign: (kind, name) =>
    ({
      table: `CREATE TABLE ${name} AS SELECT 42 AS precious`,
      view: `CREATE VIEW ${name} AS SELECT 42 AS precious`,
      function: `CREATE FUNCTION ${name}(x VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS 'return X;'`,
      procedure: `CREATE PROCEDURE ${name}() RETURNS VARCHAR LANGUAGE JAVASCRIPT AS 'return null;'`,
    })[kind],
  keySalt: { type: 'NUMBER(38,0)', otherType: 'VARCHAR' },
  executed: async () => (await server.executed()).map(({ text }) => text),
  forget: () => server.forgetExecuted(),
};

deployCases(lab, (world) => {
  test('a routine whose arguments changed leaves no second one behind', async () => {
    const { warehouse, bundle, schema } = world();
    const old = withText(bundle, 'nexus_resolve_with', (object) => ({
      ...object,
      text: object.text.replace(/\((\w+) VARCHAR\)/, '($1 VARCHAR, MORE VARCHAR)'),
      hash: 'old',
    }));
    await deploy(warehouse, old);
    const overloads = async (): Promise<unknown[]> =>
      (await warehouse.query(`SHOW PROCEDURES LIKE 'NEXUS_RESOLVE_WITH' IN SCHEMA ${DATABASE}.${schema}`)).rows.map(
        (row) => row.find((value) => String(value).includes(') RETURN ')),
      );
    expect(await overloads()).toEqual([expect.stringContaining('(VARCHAR, VARCHAR)')]);
    expect(changed((await deploy(warehouse, bundle)).changes)).toEqual(['change procedure nexus_resolve_with']);
    expect(await overloads()).toEqual([expect.stringContaining('NEXUS_RESOLVE_WITH(VARCHAR)')]);
    expect(changed((await prepareDeploy(warehouse, bundle)).changes)).toEqual([]);
  });
});
