import type { Connection } from 'snowflake-sdk';
import type { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';
import { openSnowflake } from '../../../warehouses/snowflake/connection.ts';
import { emulatorConnection } from '../snowflake/client.ts';
import { startSnowflake } from '../snowflake/server.ts';
import { emulatorOfWorker } from './emulators.ts';

/** A database that scratch schemas may be made in. */
export interface SnowflakeAccount {
  readonly database: string;
  /** Opens a session. */
  connect(): Promise<Connection>;
  close(): Promise<void>;
}

export const isLive = (): boolean => process.env['NEXUS_LIVE'] === 'snowflake';

/** What a client of Nexus connects to by itself, in the database that the environment names. @throws why there is none */
async function openLive(): Promise<SnowflakeAccount> {
  const database = process.env['NEXUS_SNOWFLAKE_DATABASE'];
  if (database === undefined) {
    throw new Error('NEXUS_SNOWFLAKE_DATABASE names no database to make scratch schemas in.');
  }
  const open = (): Promise<SnowflakeWarehouse> => openSnowflake({ database: database.toUpperCase() }, {});
  await (await open()).close();
  return {
    database: database.toUpperCase(),
    connect: async () => (await open()).connection,
    close: () => Promise.resolve(),
  };
}

async function openEmulator(): Promise<SnowflakeAccount> {
  const accessUrl = emulatorOfWorker();
  const server =
    accessUrl === undefined ? await startSnowflake() : { accessUrl, stop: (): Promise<void> => Promise.resolve() };
  const connection = await emulatorConnection(server);
  await new Promise<void>((resolve, reject) => {
    connection.execute({
      sqlText: 'CREATE DATABASE IF NOT EXISTS LAB',
      complete: (error) => {
        if (error) reject(error);
        else resolve();
      },
    });
  });
  return { database: 'LAB', connect: () => emulatorConnection(server), close: () => server.stop() };
}

/** The emulator, started for the occasion; with NEXUS_LIVE=snowflake a live account. */
export const openSnowflakeAccount = (): Promise<SnowflakeAccount> => (isLive() ? openLive() : openEmulator());
