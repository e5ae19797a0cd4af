import type { NexusConfig, PublishTo } from '../config/types.ts';
import { sql } from '../sql/tag.ts';
import { openDuckDb } from '../warehouses/duckdb/duckdb.ts';
import { DEFAULT_SCHEMA, destinationOf } from './publish_results.ts';
import { PublishError } from './destination.ts';

/** Another run that publishes to the same place is at work, on whatever machine. */
export class RunLockedError extends PublishError {
  override readonly name = 'PublishError';
}

/** Gives a lock back. */
export type Release = () => Promise<void>;

/**
 * Keeps all other runs that bring something to a place out, on whatever machine they are, until it is given back: the lock of
 * a DuckDB file is respected on one machine alone. Postgres holds it for a connection of its own, which ends with this process
 * however that ends. A DuckDB file, which has one process, and a lake have no such lock.
 *
 * @returns undefined where the place has none, or cannot be reached, which is for the publication to say
 * @throws {RunLockedError}
 */
export async function takeRunLock(
  config: NexusConfig,
  target: string,
  directory: string,
  { attach, schema = DEFAULT_SCHEMA }: Pick<PublishTo, 'attach' | 'schema'>,
): Promise<Release | undefined> {
  const given = config.targets[target]?.duckdb?.attach?.[attach];
  if (typeof given !== 'object' || given.type !== 'postgres') return undefined;
  const duckdb = { path: ':memory:', attach: { [attach]: given } };
  const lender = await openDuckDb(
    { targets: { [target]: { duckdb } }, sources: [], identifier_types: {} },
    target,
    directory,
  ).catch(() => undefined);
  if (lender === undefined) return undefined;
  const release = async (): Promise<void> => {
    // Where the server ended the connection: DuckDB must not find that out while it closes, which would end this process.
    await lender.execute('ROLLBACK').catch(() => undefined);
    await lender.close();
  };
  try {
    // Of the transaction, which stays open: DuckDB says nothing of which connection of its pool a later one would have.
    await lender.execute('BEGIN TRANSACTION');
    const to = await destinationOf(lender, { attach, schema });
    const [[, isOurs] = []] = await to.query(
      sql`SELECT set_config('idle_in_transaction_session_timeout', '0', true) AS timeout, pg_try_advisory_xact_lock(hashtext('nexus_run'), hashtext(${schema})) AS is_ours`,
    );
    if (isOurs === true) return release;
  } catch {
    await release();
    return undefined;
  }
  await release();
  throw new RunLockedError(
    `Another run that publishes to ${attach}.${schema} is at work, on this machine or another. Nothing was begun; run again when it is over.`,
  );
}
