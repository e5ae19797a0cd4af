import { PRIVATE_TABLES } from '../../procedures/locations.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Access, BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { isDenied } from '../../warehouses/bigquery/errors.ts';
import { spell } from '../../warehouses/warehouse.ts';
import type { Check } from '../check.ts';
import { command } from '../deployment.ts';
import { rootOf } from '../errors.ts';
import type { DataSet } from './grants.ts';
import { grantOnDataSet, nameOf } from './grants.ts';
import { dataSetCreation } from './rights.ts';

type Finding = Omit<Check, 'name'>;

/** Roles that read and do nothing else: whoever runs Nexus has more. */
const READING: readonly unknown[] = ['READER', 'roles/bigquery.dataViewer'];

/**
 * Whether whoever runs Nexus may read the secret that ids and erasures are hashed with, and readers of the results may not:
 * with it, addresses and numbers can be tried against what was erased.
 */
export async function checkSecrets(warehouse: BigQueryWarehouse, member: string): Promise<Check[]> {
  const place = { project: warehouse.at.project, dataset: warehouse.privateDataset };
  const found = [...(await whereItWas(warehouse, place)), await whereItIs(warehouse, place, member)];
  return found.map((finding) => ({ name: 'Secrets', ...finding }));
}

async function whereItWas(warehouse: BigQueryWarehouse, place: DataSet): Promise<Finding[]> {
  const { project, dataset } = warehouse.at;
  const found: Finding[] = [];
  for (const table of PRIVATE_TABLES) {
    const [isThere] = await warehouse.client.dataset(dataset, { projectId: project }).table(table).exists();
    if (!isThere) continue;
    const detail = `${nameOf({ project, dataset, table })} can be read by everyone who may read ${nameOf({ project, dataset })}; a deploy moves it to ${nameOf(place)}`;
    found.push({ state: 'bad', detail, fix: command('deploy', warehouse) });
  }
  return found;
}

async function whereItIs(warehouse: BigQueryWarehouse, place: DataSet, member: string): Promise<Finding> {
  const called = nameOf(place);
  let access: readonly Access[] | undefined;
  try {
    access = await warehouse.accessTo(place.dataset);
  } catch (error) {
    if (!isDenied(rootOf(error))) throw error;
    const detail = `could not tell who may read ${called}: that takes bigquery.datasets.get`;
    return { state: 'bad', detail, fix: grantOnDataSet('roles/bigquery.dataEditor', place, member) };
  }
  if (access === undefined) {
    const creation = await dataSetCreation(warehouse, place.dataset, member);
    return creation.state === 'good'
      ? {
          state: 'attention',
          detail: `${called} is not there yet; a deploy makes it`,
          fix: command('deploy', warehouse),
        }
      : creation;
  }
  const lacking = await lackingRight(warehouse);
  if (lacking !== undefined) {
    const detail = `may not use ${called}: that takes ${lacking} on it`;
    return { state: 'bad', detail, fix: grantOnDataSet('roles/bigquery.dataEditor', place, member) };
  }
  const readers = access.filter(({ role }) => READING.includes(role)).map(described);
  if (readers.length === 0) return { state: 'good', detail: `${called} is not open to readers` };
  return {
    state: 'bad',
    detail: `${called} holds what erased values could be found out with, and may be read by ${readers.join(', ')}; whoever runs Nexus has roles/bigquery.dataEditor there`,
    fix: withoutThem(place),
  };
}

/** Asked by dry runs: the right to read the tables, or to make those that are not there. */
async function lackingRight(warehouse: BigQueryWarehouse): Promise<string | undefined> {
  for (const table of PRIVATE_TABLES.map(nexus)) {
    let permission = 'bigquery.tables.getData';
    try {
      if ((await warehouse.columns(table)) !== undefined) continue;
      permission = 'bigquery.tables.create';
      await warehouse.dryRun(spell(warehouse, sql`CREATE TABLE ${table} (x INT64)`));
    } catch (error) {
      if (isDenied(rootOf(error))) return permission;
      throw error;
    }
  }
  return undefined;
}

/** Such as `specialGroup projectReaders`. */
const described = (entry: Access): string =>
  Object.entries(entry)
    .filter(([key]) => key !== 'role')
    .map(([kind, name]) => `${kind} ${String(name)}`)
    .join(' ');

/** Shell. SQL does not know all groups. https://cloud.google.com/bigquery/docs/control-access-to-resources-iam#revoke_access_to_a_dataset */
const withoutThem = ({ project, dataset }: DataSet): string =>
  `bq show --format=prettyjson ${project}:${dataset} > ${dataset}.json; take them out of "access" in that file; bq update --source ${dataset}.json ${project}:${dataset}`;
