import { availableParallelism } from 'node:os';
import { startBigQuery } from '../bigquery/server.ts';
import { startSnowflake } from '../snowflake/server.ts';

/** Emulators of one warehouse that are running, one for each of jest's workers. */
export interface Emulators {
  /** For {@link emulatorOfWorker}. */
  readonly environment: Readonly<Record<string, string>>;
  readonly workers: number;
  /** Throws where one of them had ended by itself, with the end of its log. */
  stop(): Promise<void>;
}

const VARIABLE = 'NEXUS_EMULATORS';

const START = {
  bigquery: async () => {
    const { endpoint, stop } = await startBigQuery();
    return { url: endpoint, stop };
  },
  snowflake: async () => {
    const { accessUrl, stop } = await startSnowflake();
    return { url: accessUrl, stop };
  },
};

/**
 * Starts an emulator for each worker. What an emulator has learnt of a statement it need not learn again, so one that
 * outlives a file of tests does the next ones in half the time.
 */
export async function startEmulators(warehouse: keyof typeof START): Promise<Emulators> {
  const servers = await Promise.all(Array.from({ length: availableParallelism() }, () => START[warehouse]()));
  return {
    environment: { [VARIABLE]: servers.map(({ url }) => url).join(' ') },
    workers: servers.length,
    stop: async () => {
      await Promise.all(servers.map(({ stop }) => stop()));
    },
  };
}

/** Address of the emulator that jest's worker has for itself; undefined where it is to start one. */
export const emulatorOfWorker = (): string | undefined =>
  process.env[VARIABLE]?.split(' ')[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];

const used = new Set<number>();

/**
 * A number that no open place of this worker has, to be given back when the place is closed. Names that come again let an
 * emulator recognise statements that hold them.
 */
export function takeNumber(): number {
  let number = 1;
  while (used.has(number)) number++;
  used.add(number);
  return number;
}

export const giveBack = (number: number): void => {
  used.delete(number);
};
