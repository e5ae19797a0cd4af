import type { BigQuery, Query } from '@google-cloud/bigquery';
import { afterAll, beforeAll } from '@jest/globals';
import { plainValue } from '../../../warehouses/bigquery/values.ts';
import { setupBigQuery } from '../setup.ts';
import { emulatorClient } from './client.ts';
import type { BigQueryServer } from './server.ts';
import { startBigQuery } from './server.ts';

/** A row with its values made plain: text for timestamps and numerics. */
export type Row = Readonly<Record<string, unknown>>;

/** What a refused statement says. */
export interface Refusal {
  readonly reason: string | undefined;
  readonly message: string;
}

/** An emulator for the tests of one file, with an empty data set `lab`. */
export interface Emulator {
  readonly server: BigQueryServer;
  readonly client: BigQuery;
  query(text: string, options?: Omit<Query, 'query'>): Promise<Row[]>;
  /** Runs statements one by one. */
  run(...texts: string[]): Promise<void>;
  /** How a statement is refused. Throws when it is not. */
  refusal(text: string): Promise<Refusal>;
}

/** Starts an emulator before the tests of the file that calls this, and ends it after them. */
export function useEmulator(): Emulator {
  let server: BigQueryServer | undefined;
  let client: BigQuery | undefined;
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the emulator is there for tests and hooks only');
    return value;
  };
  const query: Emulator['query'] = async (text, options) => {
    const [rows] = await started(client).query({ query: text, ...options });
    return (rows as Row[]).map((row) => plainValue(row) as Row);
  };

  beforeAll(async () => {
    const setup = setupBigQuery();
    if (!setup.ready) throw new Error(setup.reason);
    server = await startBigQuery();
    client = emulatorClient(server);
    await query('CREATE SCHEMA lab');
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
  });

  return {
    get server() {
      return started(server);
    },
    get client() {
      return started(client);
    },
    query,
    async run(...texts) {
      for (const text of texts) await query(text);
    },
    async refusal(text) {
      let rows: Row[];
      try {
        rows = await query(text);
      } catch (error) {
        const { errors, message } = error as { errors?: { reason?: string }[]; message: string };
        return { reason: errors?.[0]?.reason, message };
      }
      throw new Error(`was not refused, and gave ${JSON.stringify(rows)}: ${text}`);
    },
  };
}
