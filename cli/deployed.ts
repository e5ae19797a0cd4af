import { installedObjects } from '../deploy/deploy.ts';
import { nameInKey } from '../deploy/ledger.ts';
import { command } from '../doctor/deployment.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import type { Access, Session } from './session.ts';
import { withWarehouse } from './session.ts';

/** Why there is no deployment to ask, in words; undefined where there is one. */
async function whyNot(warehouse: Warehouse): Promise<string | undefined> {
  const installed = [...(await installedObjects(warehouse)).values()];
  const deploy = command('deploy', warehouse);
  if (installed.length === 0) return `Nexus is not deployed in ${warehouse.place}. Run \`${deploy}\` first.`;
  const procedures = installed.filter(({ kind }) => kind === 'procedure');
  if (procedures.length === 0) {
    return `Nexus was uninstalled from ${warehouse.place}, and its data kept. Run \`${deploy}\` to use it again.`;
  }
  // An empty hash: begun, and not said to be done.
  return procedures.some(({ hash }) => hash === '')
    ? `A deploy to ${warehouse.place} was begun and not finished. Run \`${deploy}\` again, and it goes on with the rest.`
    : undefined;
}

/**
 * Does work that needs what a deploy made. Where it fails since there is no deployment, the error says that; it is only
 * looked up then, since it is a query or two.
 */
export async function needingDeployment<T>(warehouse: Warehouse, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What cannot be asked is no answer: the first error is the one to tell.
    const reason = await whyNot(warehouse).catch(() => undefined);
    throw reason === undefined ? error : new UsageError(reason, { cause: error });
  }
}

/** Works with what a deploy made. */
export const withDeployment = <T>(
  session: Session,
  output: Output,
  work: (warehouse: Warehouse) => Promise<T>,
  access: Access = 'write',
): Promise<T> =>
  withWarehouse(session, output, (warehouse) => needingDeployment(warehouse, () => work(warehouse)), access);

/** Names of what is deployed, in lower case. */
export const installedRelations = async (warehouse: Warehouse): Promise<ReadonlySet<string>> =>
  new Set([...(await installedObjects(warehouse)).keys()].map((key) => nameInKey(key).toLowerCase()));
