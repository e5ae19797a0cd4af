import { BigQueryWarehouse } from '../../../../warehouses/bigquery/bigquery.ts';
import { SnowflakeWarehouse } from '../../../../warehouses/snowflake/snowflake.ts';
import type { Warehouse } from '../../../../warehouses/warehouse.ts';
import type { Target } from '../../../../config/types.ts';
import { emulatorClient } from '../../bigquery/client.ts';
import { startBigQuery } from '../../bigquery/server.ts';
import type { Setup } from '../../setup.ts';
import { setupBigQuery, setupSnowflake } from '../../setup.ts';
import { emulatorConnection } from '../../snowflake/client.ts';
import { startSnowflake } from '../../snowflake/server.ts';

/** An emulator that dbt builds on, with the place for Nexus in it. */
export interface DbtLab {
  readonly warehouse: Warehouse;
  /** What leads to the place in a config. */
  readonly target: Target;
  /** What the profile of `profiles/` reads from the environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** The statements of clients that it executed, with their first word, since they were forgotten. */
  executed(): Promise<readonly { readonly kind: string; readonly text: string }[]>;
  forgetExecuted(): Promise<void>;
  stop(): Promise<void>;
}

export interface DbtLabKind {
  /** Of the profile's output too. */
  readonly name: 'bigquery' | 'snowflake';
  /** Database of the place for Nexus, as dbt names it. */
  readonly database: string;
  setup(): Setup;
  start(): Promise<DbtLab>;
}

interface Executed {
  readonly kind: string;
  readonly text: string;
  readonly procedure: string | null;
}

const ofClients = (executed: readonly Executed[]): Executed[] => executed.filter(({ procedure }) => procedure === null);

export const bigqueryLab: DbtLabKind = {
  name: 'bigquery',
  database: 'test',
  setup: setupBigQuery,
  async start() {
    const server = await startBigQuery();
    const place = { project: this.database, location: 'US' };
    const warehouse = new BigQueryWarehouse(emulatorClient(server), { ...place, dataset: 'nexus' });
    return {
      warehouse,
      target: { bigquery: place },
      environment: { BIGQUERY_EMULATOR_URL: server.endpoint },
      executed: async () => ofClients(await server.executed()),
      forgetExecuted: () => server.forgetExecuted(),
      async stop() {
        await warehouse.close();
        await server.stop();
      },
    };
  },
};

export const snowflakeLab: DbtLabKind = {
  name: 'snowflake',
  database: 'LAB',
  setup: setupSnowflake,
  async start() {
    const server = await startSnowflake();
    const { database } = this;
    const warehouse = new SnowflakeWarehouse(await emulatorConnection(server), { database, schema: 'NEXUS' });
    await warehouse.execute(`CREATE DATABASE ${database}`);
    return {
      warehouse,
      target: { snowflake: { database } },
      environment: { SNOWFLAKE_EMULATOR_PORT: String(server.port) },
      executed: async () => ofClients(await server.executed()),
      forgetExecuted: () => server.forgetExecuted(),
      async stop() {
        await warehouse.close();
        await server.stop();
      },
    };
  },
};
