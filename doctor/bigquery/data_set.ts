import { messageOf } from '../../procedures/message_of.ts';
import type { Bundle } from '../../build/bundle.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { reasonOf } from '../../warehouses/bigquery/errors.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';

type Finding = Omit<Check, 'name'>;

/** The parts of a table's listing that say when it goes. https://cloud.google.com/bigquery/docs/reference/rest/v2/tables/list */
interface Listed {
  readonly expirationTime?: string;
  readonly timePartitioning?: { readonly expirationMs?: string };
}

/** Defaults of the data sets of a deployment, and tables of ours that were made under other ones, which would go. */
export async function dataSets(warehouse: BigQueryWarehouse, bundle: Bundle): Promise<Finding[]> {
  const found = [
    await faultsOf(warehouse, bundle, warehouse.at.dataset),
    await faultsOf(warehouse, bundle, warehouse.privateDataset),
  ].filter((faults) => faults !== undefined);
  return found.length > 0 && found.every((faults) => faults.length === 0)
    ? [{ state: 'good', detail: 'nothing in it expires, and it has no collation' }]
    : found.flat();
}

/** Undefined where there is no such data set. */
async function faultsOf(warehouse: BigQueryWarehouse, bundle: Bundle, dataset: string): Promise<Finding[] | undefined> {
  const { project } = warehouse.at;
  const called = `${project}.${dataset}`;
  const faults = await warehouse.faultsOfDataSet(dataset);
  if (faults === undefined) return undefined;
  const ours = new Set(bundle.objects.filter(({ kind }) => kind === 'table').map(({ name }) => name));
  const [tables] = await warehouse.client.dataset(dataset, { projectId: project }).getTables();
  const expiring = tables.flatMap(({ id = '', metadata }): Finding[] => {
    const { expirationTime, timePartitioning } = metadata as Listed;
    const options = [
      ...(expirationTime === undefined ? [] : ['expiration_timestamp']),
      ...(timePartitioning?.expirationMs === undefined ? [] : ['partition_expiration_days']),
    ];
    if (!ours.has(id) || options.length === 0) return [];
    return [
      {
        state: 'bad',
        detail: `table ${id} of ${called} is set to expire (${options.join(', ')}): its rows would go for good`,
        fix: `ALTER TABLE \`${project}\`.\`${dataset}\`.\`${id}\` SET OPTIONS (${options.map((option) => `${option} = NULL`).join(', ')});`,
      },
    ];
  });
  return [...faults.map(({ what, fix }): Finding => ({ state: 'bad', detail: `${called} ${what}`, fix })), ...expiring];
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/datasets */
interface DataSetKey {
  readonly defaultEncryptionConfiguration?: { readonly kmsKeyName?: string };
}

/** Shorter than this, the project may end a first run. */
const LONG_ENOUGH_MS = 6 * 3_600_000;

/** The key of the data set, which its tables take; undefined where there is none, or no data set. */
async function keyOfDataSet({ client, at }: BigQueryWarehouse): Promise<string | undefined> {
  try {
    const [metadata] = await client.dataset(at.dataset, { projectId: at.project }).getMetadata();
    return (metadata as DataSetKey).defaultEncryptionConfiguration?.kmsKeyName;
  } catch (error) {
    if (reasonOf(error) === 'notFound') return undefined;
    throw error;
  }
}

/**
 * Options that a project, or its organisation, gives to every job.
 * https://cloud.google.com/bigquery/docs/information-schema-effective-project-options
 */
export async function projectOptions(warehouse: BigQueryWarehouse): Promise<Finding[]> {
  const { project, location } = warehouse.at;
  let options: Map<string, string>;
  try {
    const { columns, rows } = await warehouse.query(
      `SELECT * FROM \`${project}\`.\`region-${location.toLowerCase()}\`.INFORMATION_SCHEMA.EFFECTIVE_PROJECT_OPTIONS`,
    );
    const [name, value] = ['option_name', 'option_value'].map((wanted) =>
      columns.findIndex((column) => column.toLowerCase() === wanted),
    );
    options = new Map(rows.map((row) => [String(row[name ?? -1]), String(row[value ?? -1] ?? '')]));
  } catch (error) {
    return [
      {
        state: 'attention',
        detail: `could not tell what the project sets for every job: that takes bigquery.config.get. ${messageOf(rootOf(error))}`,
      },
    ];
  }
  const region = `region-${location.toLowerCase()}`;
  const found: Finding[] = [];
  const timeout = Number(options.get('default_query_job_timeout_ms') ?? 0);
  if (timeout > 0 && timeout < LONG_ENOUGH_MS) {
    found.push({
      state: 'attention',
      detail: `project ${project} ends every query after ${String(Math.round(timeout / 60_000))} minutes: a run that takes longer is killed, and its lock stands until it counts as abandoned`,
      fix: `ALTER PROJECT \`${project}\` SET OPTIONS (\`${region}.default_query_job_timeout_ms\` = NULL); or run npx nexus-warehouse unlock after it`,
    });
  }
  // Temporary tables take the project's key and no other: https://cloud.google.com/bigquery/docs/default-configuration
  const key = await keyOfDataSet(warehouse);
  if (key !== undefined && (options.get('default_kms_key_name') ?? '') === '') {
    found.push({
      state: 'attention',
      detail: `${project}.${warehouse.at.dataset} is encrypted with a key of yours, and project ${project} has no default key: temporary tables of a run, which hold the records that it works on, are encrypted with a key of Google's`,
      fix: `ALTER PROJECT \`${project}\` SET OPTIONS (\`${region}.default_kms_key_name\` = '${key}');`,
    });
  }
  if (found.length > 0) return found;
  const zone = options.get('default_time_zone') ?? '';
  return [
    {
      state: 'good',
      detail: `the project ends no run${zone === '' ? '' : `; its time zone is ${zone}, and runs set UTC for themselves`}`,
    },
  ];
}
