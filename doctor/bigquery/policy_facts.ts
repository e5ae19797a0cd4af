import { messageOf } from '../../procedures/message_of.ts';
import type { Sql } from '../../sql/tag.ts';
import { id, join, sql } from '../../sql/tag.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { spell } from '../../warehouses/warehouse.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { isDenied } from '../../warehouses/bigquery/errors.ts';
import { reasonOf } from '../../warehouses/bigquery/errors.ts';
import { rootOf } from '../errors.ts';
import type { TableName } from './grants.ts';
import type { JobStatistics } from './job.ts';
import { runJob } from './job.ts';

/** Rows of so many days are read, at most so many bytes, to learn what BigQuery does to a query of this caller. */
const DAYS = 30;
const MAXIMUM_BYTES = 2 ** 30;

/** A column with a policy tag or a data policy. */
export interface GuardedColumn {
  readonly name: string;
  readonly tags: readonly string[];
}

interface TableLook {
  readonly isView: boolean;
  readonly columns: readonly GuardedColumn[];
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#TableFieldSchema */
interface TableField {
  readonly name: string;
  readonly fields?: readonly TableField[];
  readonly policyTags?: { readonly names?: readonly string[] };
  readonly dataPolicies?: readonly unknown[];
}

/** What a run reads of a relation, of the last days. Some tables take no query without a filter of their partitions. */
function recentRows({ relation, columns, ingestedAt }: ExternalRelation): Sql {
  const read = join(Object.keys(columns).map(id), ', ');
  const recent =
    ingestedAt === ''
      ? sql``
      : sql` WHERE ${id(ingestedAt)} >= TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL ${DAYS} DAY)`;
  return sql`SELECT ${read} FROM ${relation}${recent} LIMIT 1`;
}

/** The tables behind a relation: a dry run sees through views. */
export async function tablesOf(warehouse: BigQueryWarehouse, external: ExternalRelation): Promise<TableName[]> {
  const { metadata } = await warehouse.dryRun(spell(warehouse, recentRows(external)));
  const { statistics } = metadata as { readonly statistics?: JobStatistics };
  return (statistics?.query?.referencedTables ?? []).map(({ projectId, datasetId, tableId }) => ({
    project: projectId,
    dataset: datasetId,
    table: tableId,
  }));
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/rowAccessPolicies/list */
export async function rowPolicies({ client }: BigQueryWarehouse, table: TableName): Promise<string[] | undefined> {
  const ids: string[] = [];
  let pageToken: string | undefined;
  try {
    do {
      const page = await new Promise<RowAccessPolicies>((resolve, reject) => {
        client
          .dataset(table.dataset, { projectId: table.project })
          .request(
            { uri: `/tables/${table.table}/rowAccessPolicies`, qs: { pageToken } },
            (error: Error | null, body?: RowAccessPolicies) => {
              if (error) reject(error);
              else resolve(body ?? {});
            },
          );
      });
      ids.push(...(page.rowAccessPolicies ?? []).map((policy) => policy.rowAccessPolicyReference?.policyId ?? '?'));
      pageToken = page.nextPageToken ?? undefined;
    } while (pageToken);
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
  return ids;
}

interface RowAccessPolicies {
  readonly rowAccessPolicies?: readonly { readonly rowAccessPolicyReference?: { readonly policyId?: string } }[];
  readonly nextPageToken?: string | null;
}

/** Kind and guarded columns of a table; undefined where it may not be looked at. */
export async function lookAt({ client }: BigQueryWarehouse, table: TableName): Promise<TableLook | undefined> {
  try {
    const [metadata] = await client
      .dataset(table.dataset, { projectId: table.project })
      .table(table.table)
      .getMetadata();
    const { type, schema } = metadata as {
      readonly type?: string;
      readonly schema?: { readonly fields?: readonly TableField[] };
    };
    const isGuarded = ({ policyTags, dataPolicies, fields }: TableField): boolean =>
      (policyTags?.names ?? []).length > 0 || (dataPolicies ?? []).length > 0 || (fields ?? []).some(isGuarded);
    const tagsOf = ({ policyTags, fields }: TableField): string[] => [
      ...(policyTags?.names ?? []),
      ...(fields ?? []).flatMap(tagsOf),
    ];
    const columns = (schema?.fields ?? [])
      .filter(isGuarded)
      .map((field) => ({ name: field.name, tags: tagsOf(field) }));
    return { isView: type === 'VIEW', columns };
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

/**
 * Whether the caller sees every row: the first is asked for by tabledata.list, which is free, and which BigQuery refuses
 * to all whom a policy does not grant the whole table.
 * https://cloud.google.com/bigquery/docs/using-row-level-security-with-features#tabledatalist_in_the_bigquery_api
 */
export async function seesAllRows(
  { client }: BigQueryWarehouse,
  { project, dataset, table }: TableName,
): Promise<boolean> {
  try {
    await client
      .dataset(dataset, { projectId: project })
      .table(table)
      .getRows({ maxResults: 1, autoPaginate: false, wrapIntegers: true });
    return true;
  } catch (error) {
    // Whatever BigQuery refuses it for; what has no reason did not reach it.
    if (reasonOf(error) !== undefined) return false;
    throw error;
  }
}

/** Whether policies act on what the caller reads of a relation: true, false, or why that cannot be told. */
export interface Applied {
  readonly rows: boolean | string;
  readonly columns: boolean | string;
}

/**
 * Reads a little of a relation for real, and takes from the statistics of the job what BigQuery did to it.
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#RowLevelSecurityStatistics
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#DataMaskingStatistics
 */
export async function appliedTo(warehouse: BigQueryWarehouse, external: ExternalRelation): Promise<Applied> {
  try {
    const { rows, statistics } = await runJob(warehouse, spell(warehouse, recentRows(external)), {
      maximumBytesBilled: String(MAXIMUM_BYTES),
    });
    const told = (applied: boolean | undefined): boolean | string => {
      if (applied === true) return true;
      // What reads no row was perhaps not protected because there was nothing to protect.
      return rows.length > 0 && applied === false
        ? false
        : `a query of the last ${String(DAYS)} days gave ${rows.length === 0 ? 'no row' : 'no word on it'}`;
    };
    return {
      rows: told(statistics.rowLevelSecurityStatistics?.rowLevelSecurityApplied),
      columns: told(statistics.dataMaskingStatistics?.dataMaskingApplied),
    };
  } catch (error) {
    const why = messageOf(rootOf(error));
    return { rows: why, columns: isDenied(error) ? true : why };
  }
}
