import { installedObjects } from '../deploy/deploy.ts';
import { command } from '../doctor/deployment.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import type { Session } from './session.ts';
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
 * Works with what a deploy made. Where the work fails since there is no deployment, the error says that; it is only
 * looked up then, since it is a query or two.
 */
export const withDeployment = <T>(
  session: Session,
  output: Output,
  work: (warehouse: Warehouse) => Promise<T>,
): Promise<T> =>
  withWarehouse(session, output, async (warehouse) => {
    try {
      return await work(warehouse);
    } catch (error) {
      // What cannot be asked is no answer: the first error is the one to tell.
      const reason = await whyNot(warehouse).catch(() => undefined);
      throw reason === undefined ? error : new UsageError(reason, { cause: error });
    }
  });
