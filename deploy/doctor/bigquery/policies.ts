import { messageOf } from '../../../procedures/message_of.ts';
import type { Sql } from '../../../sql/tag.ts';
import { id, join, sql } from '../../../sql/tag.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { sideBySide } from '../../side_by_side.ts';
import { spell } from '../../warehouse.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery.ts';
import { reasonOf } from '../../warehouses/bigquery_errors.ts';
import type { Check } from '../check.ts';
import type { TableName } from './grants.ts';
import { grantAllRows, grantUnmasked, nameOf } from './grants.ts';
import type { JobStatistics } from './job.ts';
import { runJob } from './job.ts';
import { isDenied, rootOf } from './errors.ts';

type Finding = Omit<Check, 'name'>;

/** Rows of so many days are read, at most so many bytes, to learn what BigQuery does to a query of this caller. */
const DAYS = 30;
const MAXIMUM_BYTES = 2 ** 30;

/** A column with a policy tag or a data policy. */
interface GuardedColumn {
  readonly name: string;
  readonly tags: readonly string[];
}

interface TableLook {
  readonly isView: boolean;
  readonly columns: readonly GuardedColumn[];
}

/** Policies on one table that a relation reads. */
interface TablePolicies {
  readonly table: TableName;
  /** Ids of row access policies; undefined where they may not be listed. */
  readonly rows: readonly string[] | undefined;
  /** undefined where the table may not be looked at. */
  readonly columns: readonly GuardedColumn[] | undefined;
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
async function tablesOf(warehouse: BigQueryWarehouse, external: ExternalRelation): Promise<TableName[]> {
  const { metadata } = await warehouse.dryRun(spell(warehouse, recentRows(external)));
  const { statistics } = metadata as { readonly statistics?: JobStatistics };
  return (statistics?.query?.referencedTables ?? []).map(({ projectId, datasetId, tableId }) => ({
    project: projectId,
    dataset: datasetId,
    table: tableId,
  }));
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/rowAccessPolicies/list */
async function rowPolicies({ client }: BigQueryWarehouse, table: TableName): Promise<string[] | undefined> {
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
async function lookAt({ client }: BigQueryWarehouse, table: TableName): Promise<TableLook | undefined> {
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
async function seesAllRows({ client }: BigQueryWarehouse, { project, dataset, table }: TableName): Promise<boolean> {
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
interface Applied {
  readonly rows: boolean | string;
  readonly columns: boolean | string;
}

/**
 * Reads a little of a relation for real, and takes from the statistics of the job what BigQuery did to it.
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#RowLevelSecurityStatistics
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#DataMaskingStatistics
 */
async function appliedTo(warehouse: BigQueryWarehouse, external: ExternalRelation): Promise<Applied> {
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

const list = (names: readonly string[]): string => names.join(', ');

/** What the policies on the tables of one relation mean for a run of this caller; nothing where there are none. */
async function inspect(warehouse: BigQueryWarehouse, external: ExternalRelation, member: string): Promise<Finding[]> {
  const tables = await tablesOf(warehouse, external);
  const where = `source ${external.source}, ${external.part}`;
  const isRead = (column: string): boolean =>
    // Behind a view, a column may have any name.
    tables.length !== 1 || Object.keys(external.columns).some((name) => name.toLowerCase() === column.toLowerCase());
  const policies = await Promise.all(
    tables.map(async (table): Promise<TablePolicies> => {
      const look = await lookAt(warehouse, table);
      // Policies stand on the tables below a view, which are in the list themselves.
      const rows = look?.isView === true ? [] : await rowPolicies(warehouse, table);
      return { table, rows, columns: look?.columns.filter(({ name }) => isRead(name)) };
    }),
  );
  const findings: Finding[] = [];
  let applied: Promise<Applied> | undefined;
  const ask = (): Promise<Applied> => (applied ??= appliedTo(warehouse, external));
  for (const { table, rows, columns } of policies) {
    const name = nameOf(table);
    if (rows?.length !== 0) {
      if (await seesAllRows(warehouse, table)) {
        const what = rows === undefined ? 'policies that may not be listed' : `row access policies ${list(rows)}`;
        findings.push({ state: 'good', detail: `${where}: all rows of ${name} are seen, whatever its ${what}` });
      } else if (rows === undefined) {
        findings.push({
          state: 'attention',
          detail: `${where}: could not tell whether row access policies hide rows of ${name}: listing them takes bigquery.rowAccessPolicies.list, and it may not be read past them.`,
          fix: `someone who may looks: bq ls --row_access_policies ${table.project}:${table.dataset}.${table.table}`,
        });
      } else findings.push(rowFinding(`${where}: row access policies ${list(rows)} on ${name}`, (await ask()).rows));
      const last = findings.at(-1);
      if (last?.state === 'bad') findings.splice(-1, 1, { ...last, fix: orRunAs(grantAllRows(table, member)) });
    }
    if (columns === undefined) {
      findings.push({
        state: 'attention',
        detail: `${where}: could not tell whether columns of ${name} are masked: looking at the table takes bigquery.tables.get.`,
      });
    } else if (columns.length > 0) {
      const tags = columns.flatMap((column) => column.tags);
      // `projects/{project}/locations/…/policyTags/…`: who may read behind a tag is said where the tag is.
      const project = tags[0]?.split('/')[1] ?? table.project;
      const grant = grantUnmasked(tags.length > 0, project, member);
      const what = `${where}: policies on the columns ${list(columns.map((column) => column.name))} of ${name}`;
      findings.push(columnFinding(what, (await ask()).columns, grant));
    }
  }
  return findings;
}

const orRunAs = (grant: string): string =>
  `${grant}\nor let a principal that sees everything run Nexus, and name it as "run_as" of the target in the config`;

const WATERMARK = 'A run would see a part, and pass over the rest for good.';

function rowFinding(what: string, applied: boolean | string): Finding {
  if (applied === false) return { state: 'good', detail: `${what} do not act on this caller` };
  if (applied === true) return { state: 'bad', detail: `${what} hide rows from this caller. ${WATERMARK}` };
  return { state: 'bad', detail: `${what} may hide rows from this caller (${applied}). ${WATERMARK}` };
}

function columnFinding(what: string, applied: boolean | string, grant: string): Finding {
  const fix = orRunAs(grant);
  if (applied === false) return { state: 'good', detail: `${what} do not act on this caller` };
  if (applied === true) return { state: 'bad', detail: `${what} mask or deny them to this caller. ${WATERMARK}`, fix };
  return { state: 'bad', detail: `${what} may mask them to this caller (${applied}). ${WATERMARK}`, fix };
}

/** Row access policies and column policies on everything that the sources read, where they act on this caller. */
export async function checkPolicies(
  warehouse: BigQueryWarehouse,
  externals: readonly ExternalRelation[],
  member: string,
): Promise<Check[]> {
  const name = 'Policies';
  const found = new Map<ExternalRelation, Finding[]>();
  await sideBySide(externals, warehouse.concurrency, async (external) => {
    try {
      found.set(external, await inspect(warehouse, external, member));
    } catch (error) {
      // A relation that is missing, or may not be read, is the business of another check.
      found.set(external, [
        {
          state: 'attention',
          detail: `source ${external.source}, ${external.part}: could not look for policies. ${messageOf(rootOf(error))}`,
        },
      ]);
    }
  });
  const findings = externals.flatMap((external) => found.get(external) ?? []);
  if (findings.length === 0) {
    return [{ name, state: 'good', detail: 'no row or column policies on what the sources read' }];
  }
  return findings.map((finding) => ({ name, ...finding }));
}
