import type { BigQuery } from '@google-cloud/bigquery';
import { openBigQuery } from '../../../warehouses/bigquery/connection.ts';
import { bigQueryTarget } from '../../../warehouses/bigquery/target.ts';
import { emulatorClient } from '../bigquery/client.ts';
import { PROJECT, startBigQuery } from '../bigquery/server.ts';
import { emulatorOfWorker } from './emulators.ts';

/** A project that scratch data sets may be made in. */
export interface Account {
  readonly client: BigQuery;
  readonly project: string;
  readonly location: string;
  close(): Promise<void>;
}

export const isLive = (): boolean => process.env['NEXUS_LIVE'] === 'bigquery';

/** The account that the environment names, with Application Default Credentials. @throws why there is none */
async function openLive(): Promise<Account> {
  const { project, location = 'US' } = bigQueryTarget({}, {}, process.env);
  if (project === undefined) throw new Error('NEXUS_BIGQUERY_PROJECT names no project to make scratch data sets in.');
  const { client } = await openBigQuery({ project, location }, {});
  return { client, project, location, close: () => Promise.resolve() };
}

async function openEmulator(): Promise<Account> {
  const endpoint = emulatorOfWorker();
  if (endpoint !== undefined) {
    const client = emulatorClient({ endpoint, project: PROJECT });
    return { client, project: PROJECT, location: 'US', close: () => Promise.resolve() };
  }
  const server = await startBigQuery();
  return { client: emulatorClient(server), project: server.project, location: 'US', close: () => server.stop() };
}

/** The emulator, started for the occasion; with NEXUS_LIVE=bigquery a live account. */
export const openAccount = (): Promise<Account> => (isLive() ? openLive() : openEmulator());
