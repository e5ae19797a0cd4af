import type { PublishTo } from '../config/types.ts';
import { messageOf } from '../procedures/message_of.ts';
import { backupPlace } from '../publish/backup_state.ts';
import type { Publication } from '../publish/publish.ts';
import { placeOf, publishResults, refuseOlderState } from '../publish/publish_results.ts';
import type { Release } from '../publish/run_lock.ts';
import { takeRunLock } from '../publish/run_lock.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { withDeployment } from './deployed.ts';
import { ToldError, UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { CommonOptions, Session } from './session.ts';
import { openSession } from './session.ts';

interface PublishCommandOptions extends CommonOptions {
  readonly full?: boolean;
  readonly replace?: boolean;
}

/** A publication that failed: nothing changed there. */
export interface FailedPublication {
  readonly status: 'failed';
  readonly to: string;
  readonly message: string;
}

/** What was sent, in words. */
export function summaryOf({ status, inserted, updated, deleted, compared }: Publication): string {
  if (status === 'no_run') return 'nothing: no run has published yet';
  if (status === 'unchanged') return 'nothing new';
  const rows = [
    [inserted, 'new'],
    [updated, 'changed'],
    [deleted, 'gone'],
  ] as const;
  const changed = rows.filter(([count]) => count > 0).map(([count, how]) => `${counted(count, 'row')} ${how}`);
  const read = compared.length === 0 ? [] : [`${counted(compared.length, 'table')} compared row by row`];
  return [...(changed.length === 0 ? ['no row differs'] : changed), ...read].join(', ');
}

/** Publishes results where the target's config says where to; undefined where it does not. */
async function published(
  warehouse: Warehouse,
  { config, target }: Session,
  output: Output,
  how: Pick<PublishCommandOptions, 'full' | 'replace'>,
): Promise<Publication | undefined> {
  const publishTo = config.targets[target]?.duckdb?.publish_to;
  if (publishTo === undefined || warehouse.name !== 'duckdb') return undefined;
  return output.stage(
    `Publish to ${placeOf(publishTo)}`,
    (at) => publishResults(warehouse as DuckDbWarehouse, config, target, { ...how, onTable: at }),
    (done) => (done === undefined ? '' : summaryOf(done)),
  );
}

/** Where a run brings something: its results, its state. */
const placesOf = ({ config, target }: Session): Pick<PublishTo, 'attach' | 'schema'>[] =>
  [config.targets[target]?.duckdb?.publish_to, backupPlace(config, target)].filter((place) => place !== undefined);

/** @throws where what is published is of a run that this database does not know */
export async function checkNotOlder(warehouse: Warehouse, session: Session): Promise<void> {
  if (warehouse.name !== 'duckdb') return;
  for (const place of placesOf(session)) await refuseOlderState(warehouse as DuckDbWarehouse, place);
}

/**
 * Works while no other run brings anything to where this target's results and state go, on whatever machine.
 *
 * @throws where one is at work
 */
export async function withRunLocks<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const { config, target, directory } = session;
  const releases: Release[] = [];
  try {
    for (const place of placesOf(session)) {
      const release = await takeRunLock(config, target, directory, place);
      if (release !== undefined) releases.push(release);
    }
    return await work();
  } finally {
    for (const release of releases) await release();
  }
}

/** The same after what changed the results. Where it fails, that is said, and what was done stays done. */
export async function publishedAfter(
  warehouse: Warehouse,
  session: Session,
  output: Output,
): Promise<Publication | FailedPublication | undefined> {
  const publishTo = session.config.targets[session.target]?.duckdb?.publish_to;
  try {
    return await published(warehouse, session, output, {});
  } catch (error) {
    const to = publishTo === undefined ? '' : placeOf(publishTo);
    return { status: 'failed', to, message: messageOf(error) };
  }
}

/** @throws what a command ends with whose publication failed, when its result is told */
export function checkPublished(
  publication: Publication | FailedPublication | undefined,
  { isJson }: Output,
  place: string,
  done: string,
): void {
  if (publication?.status !== 'failed') return;
  const { to, message } = publication;
  const text = `${done} in ${place}, and could not be published to ${to}: ${message}\nWhat is published there is as it was before. The next run publishes this too, or \`npx nexus-warehouse publish\`.`;
  throw isJson ? new ToldError(text) : new Error(text);
}

/** `nexus publish`. */
export async function publishCommand(
  output: Output,
  { full = false, replace = false, ...options }: PublishCommandOptions,
): Promise<void> {
  const session = await openSession(options, output);
  const { config, target, path, warehouse: name } = session;
  if (name !== 'duckdb' || config.targets[target]?.duckdb?.publish_to === undefined) {
    throw new UsageError(
      `Target ${target} of ${path} does not say where to: give its duckdb part a publish_to, such as {"attach": "crm"}, with crm under attach.`,
    );
  }
  const publication = await withDeployment(session, output, (warehouse) =>
    published(warehouse, session, output, { full, replace }),
  );
  output.result(publication);
}
