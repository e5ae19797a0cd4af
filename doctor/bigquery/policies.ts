import { messageOf } from '../../procedures/message_of.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { sideBySide } from '../../deploy/side_by_side.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';
import type { TableName } from './grants.ts';
import { grantAllRows, grantUnmasked, nameOf } from './grants.ts';
import type { Applied, GuardedColumn } from './policy_facts.ts';
import { appliedTo, lookAt, rowPolicies, seesAllRows, tablesOf } from './policy_facts.ts';

type Finding = Omit<Check, 'name'>;

/** Policies on one table that a relation reads. */
interface TablePolicies {
  readonly table: TableName;
  /** Ids of row access policies; undefined where they may not be listed. */
  readonly rows: readonly string[] | undefined;
  /** undefined where the table may not be looked at. */
  readonly columns: readonly GuardedColumn[] | undefined;
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
