import type { Binds, Connection, ConnectionOptions } from 'snowflake-sdk';
import { afterAll, beforeAll } from '@jest/globals';
import { setupSnowflake } from '../setup.ts';
import { emulatorConnection } from './client.ts';
import type { SnowflakeServer } from './server.ts';
import { startSnowflake } from './server.ts';

/** A row as the driver gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** What a refused statement says. */
export interface Refusal {
  readonly code: string;
  readonly state: string;
  readonly message: string;
}

/** A session of the driver's. */
export interface Client {
  readonly connection: Connection;
  query(text: string, binds?: Binds, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** The values of the first row. */
  one(text: string, binds?: Binds): Promise<unknown[]>;
  /** Runs statements one by one. */
  run(...texts: string[]): Promise<void>;
  /** How a statement is refused. Throws when it is not. */
  refusal(text: string, binds?: Binds): Promise<Refusal>;
}

export function clientOver(connection: Connection): Client {
  const query: Client['query'] = (text, binds, parameters) =>
    new Promise((resolve, reject) => {
      connection.execute({
        sqlText: text,
        ...(binds === undefined ? {} : { binds }),
        ...(parameters === undefined ? {} : { parameters }),
        complete: (error, _statement, rows) => {
          if (error) reject(error);
          else resolve((rows ?? []) as Row[]);
        },
      });
    });
  return {
    connection,
    query,
    async one(text, binds) {
      const [row] = await query(text, binds);
      return Object.values(row ?? {});
    },
    async run(...texts) {
      for (const text of texts) await query(text);
    },
    async refusal(text, binds) {
      let rows: Row[];
      try {
        rows = await query(text, binds);
      } catch (error) {
        const { code, sqlState, message } = error as { code: string; sqlState: string; message: string };
        return { code, state: sqlState, message };
      }
      throw new Error(`was not refused, and gave ${JSON.stringify(rows)}: ${text}`);
    },
  };
}

/** An emulator for the tests of one file, with a session in the schema LAB.S. */
export interface Emulator extends Client {
  readonly server: SnowflakeServer;
  /** Another session, in the same schema; ended after the tests. */
  another(options?: Partial<ConnectionOptions>): Promise<Client>;
}

/** Starts an emulator before the tests of the file that calls this, and ends it after them. */
export function useEmulator(): Emulator {
  let server: SnowflakeServer | undefined;
  let client: Client | undefined;
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the emulator is there for tests and hooks only');
    return value;
  };
  const connect = async (options: Partial<ConnectionOptions>) =>
    clientOver(await emulatorConnection(started(server), options));

  beforeAll(async () => {
    const setup = setupSnowflake();
    if (!setup.ready) throw new Error(setup.reason);
    server = await startSnowflake();
    client = await connect({});
    await client.run('CREATE DATABASE lab', 'CREATE SCHEMA lab.s');
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
  });

  return {
    get server() {
      return started(server);
    },
    get connection() {
      return started(client).connection;
    },
    query: (...given) => started(client).query(...given),
    one: (...given) => started(client).one(...given),
    run: (...given) => started(client).run(...given),
    refusal: (...given) => started(client).refusal(...given),
    another: (options) => connect({ database: 'LAB', schema: 'S', ...options }),
  };
}
