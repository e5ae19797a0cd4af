import { messageOf } from '../procedures/message_of.ts';
import type { Publication } from '../publish/publish.ts';
import { backupPlace, backUpState } from '../publish/backup_state.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { withDeployment } from './deployed.ts';
import { ToldError, UsageError } from './errors.ts';
import type { Output } from './output.ts';
import type { FailedPublication } from './publish.ts';
import { summaryOf } from './publish.ts';
import type { Session } from './session.ts';

const placeIn = ({ config, target }: Session): string => {
  const place = backupPlace(config, target);
  return place === undefined ? '' : `${place.attach}.${place.schema}`;
};

/** Brings what backup_to of a target keeps up to date; undefined where it has none. */
async function backedUp(
  warehouse: Warehouse,
  session: Session,
  output: Output,
  replace: boolean,
): Promise<Publication | undefined> {
  const { config, target } = session;
  if (backupPlace(config, target) === undefined || warehouse.name !== 'duckdb') return undefined;
  return output.stage(
    `Back up to ${placeIn(session)}`,
    (at) => backUpState(warehouse as DuckDbWarehouse, config, target, { replace, onTable: at }),
    (done) => (done === undefined ? '' : summaryOf(done)),
  );
}

/** The same after what changed the state. Where it fails, that is said, and what was done stays done. */
export async function backedUpAfter(
  warehouse: Warehouse,
  session: Session,
  output: Output,
): Promise<Publication | FailedPublication | undefined> {
  try {
    return await backedUp(warehouse, session, output, false);
  } catch (error) {
    return { status: 'failed', to: placeIn(session), message: messageOf(error) };
  }
}

/** @throws what a command ends with whose backup failed, when its result is told */
export function checkBackedUp(state: Publication | FailedPublication | undefined, { isJson }: Output): void {
  if (state?.status !== 'failed') return;
  const text = `The state could not be backed up to ${state.to}: ${state.message}\nWhat is there is as it was before. The next run makes it good, or \`npx nexus-warehouse backup\`.`;
  throw isJson ? new ToldError(text) : new Error(text);
}

/** `nexus backup` without a file. */
export async function backUpAttached(
  session: Session,
  output: Output,
  replace: boolean,
): Promise<Publication | undefined> {
  if (session.warehouse !== 'duckdb' || backupPlace(session.config, session.target) === undefined) {
    throw new UsageError(
      `Name a file or a folder: target ${session.target} of ${session.path} has no backup_to that says where else.`,
    );
  }
  return withDeployment(session, output, (warehouse) => backedUp(warehouse, session, output, replace));
}
