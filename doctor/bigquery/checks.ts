import { modelOf } from '../../config/model.ts';
import type { BigQueryTarget, NexusConfig } from '../../config/types.ts';
import { messageOf } from '../../procedures/message_of.ts';
import { relationsIn } from '../../sql/tag.ts';
import type { Bundle } from '../../build/bundle.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { sourceRelations } from '../../build/source_relations.ts';
import type { PresentObject } from '../../warehouses/warehouse.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { isDenied } from '../../warehouses/bigquery/errors.ts';
import { dataSetsOf } from '../../warehouses/bigquery/location.ts';
import type { Check } from '../check.ts';
import { check, several } from '../check.ts';
import { checkDeployment } from '../deployment.ts';
import { rootOf } from '../errors.ts';
import { functions } from '../functions.ts';
import { billing, notConnected, runAs } from './connection.ts';
import { dataSets, projectOptions } from './data_set.ts';
import { grantOnDataSet, nameOf } from './grants.ts';
import type { SourceDataSet } from './places.ts';
import { checkLocations, checkReading } from './places.ts';
import { checkPolicies } from './policies.ts';
import { memberOf, principalOf } from './principal.ts';
import { checkQueries } from './real_queries.ts';
import { checkRights } from './rights.ts';
import { checkSecrets } from './secrets.ts';

type Finding = Omit<Check, 'name'>;

function notListed(warehouse: BigQueryWarehouse, error: unknown, member: string): Finding {
  if (!isDenied(rootOf(error))) return { state: 'bad', detail: messageOf(rootOf(error)) };
  return {
    state: 'bad',
    detail: `may not list ${nameOf(warehouse.at)}: that takes bigquery.tables.list and bigquery.routines.list`,
    fix: grantOnDataSet('roles/bigquery.dataEditor', warehouse.at, member),
  };
}

/** The data sets that sources are in, with what is read from each. */
function sourceDataSets(warehouse: BigQueryWarehouse, externals: readonly ExternalRelation[]): SourceDataSet[] {
  const relations = externals.flatMap(({ relation }) => relationsIn(relation));
  return dataSetsOf(relations, warehouse.at).map((dataSet) => ({
    ...dataSet,
    relations: relations
      .filter((one) => dataSetsOf([one], warehouse.at).some((its) => nameOf(its) === nameOf(dataSet)))
      .map((one) => warehouse.context.relationName(one)),
  }));
}

/**
 * Everything that can be told of a BigQuery target without changing it. What the project sets for its jobs costs a query of
 * 10 MB, and a source with policies one of a sample.
 */
export async function checkBigQuery(
  warehouse: BigQueryWarehouse,
  target: BigQueryTarget,
  config: NexusConfig,
  bundle: Bundle,
): Promise<Check[]> {
  let principal: string;
  try {
    principal = await principalOf(warehouse);
  } catch (error) {
    return [{ name: 'Connection', ...(await notConnected(warehouse, error)) }];
  }
  const member = memberOf(principal);
  const { externals, stateRelations } = sourceRelations(modelOf(config), 'bigquery');
  const relations = [...externals, ...stateRelations];
  const sources = sourceDataSets(warehouse, relations);
  const checks: Check[] = [
    { name: 'Connection', state: 'good', detail: `${warehouse.place}, as ${principal}` },
    await check('Billing', () => billing(warehouse)),
    ...(target.run_as === undefined ? [] : [{ name: 'run_as', ...runAs(target.run_as, principal) }]),
    ...(await several('Location', () => checkLocations(warehouse, sources, member))),
    ...(await several('Data set', async () =>
      (await dataSets(warehouse, bundle)).map((finding) => ({ name: 'Data set', ...finding })),
    )),
    ...(await several('Project', async () =>
      (await projectOptions(warehouse)).map((finding) => ({ name: 'Project', ...finding })),
    )),
  ];
  let present: readonly PresentObject[] | undefined;
  try {
    present = await warehouse.presentObjects();
  } catch (error) {
    return [...checks, { name: 'Rights', ...notListed(warehouse, error, member) }];
  }
  return [
    ...checks,
    ...(await several('Rights', () => checkRights(warehouse, member, present))),
    ...(await several('Secrets', () => checkSecrets(warehouse, member))),
    ...(await several('Reading', () => checkReading(warehouse, sources, member))),
    ...(await several('Queries', () => checkQueries(warehouse, relations, present))),
    ...(await several('Policies', () => checkPolicies(warehouse, relations, member))),
    await check('Functions', () => Promise.resolve(functions(warehouse, bundle, present))),
    ...(await checkDeployment(warehouse, config, bundle)),
  ];
}
