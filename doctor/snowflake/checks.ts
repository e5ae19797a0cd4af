import { modelOf } from '../../config/model.ts';
import type { NexusConfig, SnowflakeTarget } from '../../config/types.ts';
import { messageOf } from '../../procedures/message_of.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { Bundle } from '../../build/bundle.ts';
import { sourceRelations } from '../../build/source_relations.ts';
import type { PresentObject } from '../../warehouses/warehouse.ts';
import type { SnowflakeWarehouse } from '../../warehouses/snowflake/snowflake.ts';
import { isMissing } from '../../warehouses/snowflake/errors.ts';
import { grantDatabase, paste } from '../../warehouses/snowflake/grants.ts';
import type { Check } from '../check.ts';
import { check, several } from '../check.ts';
import { checkValues } from '../common_values.ts';
import { checkDeployment } from '../deployment.ts';
import { rootOf } from '../errors.ts';
import { functions } from '../functions.ts';
import { checkSourceViews } from '../source_views.ts';
import { owner } from './owner.ts';
import { checkPolicies } from './policies.ts';
import { checkReading } from './reading.ts';
import { checkRights } from './rights.ts';
import type { SessionFacts } from './role.ts';
import { sessionFacts } from './role.ts';
import { sessionParameters } from './session_parameters.ts';
import { virtualWarehouse } from './virtual_warehouse.ts';

type Finding = Omit<Check, 'name'>;

async function place(
  warehouse: SnowflakeWarehouse,
  { role }: SessionFacts,
  present: readonly PresentObject[] | undefined,
): Promise<Finding> {
  if (present !== undefined) return { state: 'good', detail: `${warehouse.place} is there` };
  const own = dialects.snowflake.quote(warehouse.at.database);
  if ((await warehouse.listing(`SHOW SCHEMAS IN DATABASE ${own}`)) !== undefined) {
    return { state: 'attention', detail: `${warehouse.place} is not there yet; a deploy makes it` };
  }
  const database = warehouse.at.database.toUpperCase();
  return {
    state: 'bad',
    detail: `role ${role} sees no database ${database}. If the name is right, it lacks USAGE.`,
    fix: paste([grantDatabase(database, role)]),
  };
}

/** Whether a procedure answers. This one reads nothing and changes nothing. */
async function callable(warehouse: SnowflakeWarehouse): Promise<Finding> {
  const { version } = JSON.parse((await warehouse.call('nexus_version', [])) ?? '{}') as { readonly version?: string };
  return { state: 'good', detail: `nexus_version() answers ${String(version)}` };
}

/**
 * Everything that can be told of a Snowflake target without changing it. Samples of the sources are read, which takes a
 * virtual warehouse some seconds.
 */
export async function checkSnowflake(
  warehouse: SnowflakeWarehouse,
  target: Pick<SnowflakeTarget, 'execute_as'>,
  config: NexusConfig,
  bundle: Bundle,
): Promise<Check[]> {
  const facts = await sessionFacts(warehouse);
  const { account, user, role, version } = facts;
  const model = modelOf(config);
  const { externals, stateRelations, relations } = sourceRelations(model, 'snowflake');
  const read = [...externals, ...stateRelations];
  const checks: Check[] = [
    {
      name: 'Connection',
      state: 'good',
      detail: `account ${account}, user ${user}, role ${role}; Snowflake ${version}`,
    },
    await check('Warehouse', () => virtualWarehouse(warehouse, facts)),
    await check('Session', () => sessionParameters(warehouse, facts)),
  ];
  if (facts.warehouse === '') return checks;
  let present: readonly PresentObject[] | undefined;
  try {
    present = await warehouse.presentObjects();
  } catch (error) {
    return [...checks, { name: 'Place', state: 'bad', detail: messageOf(rootOf(error)) }];
  }
  const where = await check('Place', () => place(warehouse, facts, present));
  if (where.state === 'bad') return [...checks, where];
  const hasProcedures = present?.some(({ kind, name }) => kind === 'procedure' && name === 'nexus_version') === true;
  return [
    ...checks,
    where,
    ...(await several('Rights', () => checkRights(warehouse, role, present !== undefined))),
    ...(target.execute_as === 'caller' || present === undefined
      ? []
      : [await check('Owner', () => owner(warehouse, role))]),
    ...(await several('Reading', () => checkReading(warehouse, read, role))),
    ...(await several('Queries', () => checkSourceViews(warehouse, bundle, isMissing))),
    ...(await several('Policies', () => checkPolicies(warehouse, read, role, warehouse.concurrency))),
    ...(await several('Values', () => checkValues(warehouse, model, relations))),
    await check('Functions', () => Promise.resolve(functions(warehouse, bundle, present))),
    ...(hasProcedures ? [await check('Procedures', () => callable(warehouse))] : []),
    ...(await checkDeployment(warehouse, config, bundle)),
  ];
}
