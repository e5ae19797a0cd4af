import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LAB } from './binaries.ts';

/** The part of node-postgres that the lab uses. What it reads, DuckDB has no part in. */
export interface Client {
  connect(): Promise<void>;
  query<R = Record<string, unknown>>(text: string): Promise<{ rows: R[] }>;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): Promise<void>;
}

interface NodePostgres {
  readonly Client: new (options: { connectionString: string }) => Client;
}

/** Opens a connection. */
export async function connect(connectionString: string): Promise<Client> {
  const { Client } = createRequire(join(LAB, 'package.json'))('pg') as NodePostgres;
  const client = new Client({ connectionString });
  // A server that is stopped ends its connections, and whoever waits for an answer hears of it there.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
