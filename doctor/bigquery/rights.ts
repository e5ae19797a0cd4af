import { messageOf } from '../../procedures/message_of.ts';
import type { Sql } from '../../sql/tag.ts';
import { id, nexus, sql } from '../../sql/tag.ts';
import { sideBySide } from '../../deploy/side_by_side.ts';
import type { PresentObject } from '../../warehouses/warehouse.ts';
import { spell } from '../../warehouses/warehouse.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { isDenied } from '../../warehouses/bigquery/errors.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';
import { grantOnDataSet, grantOnProject, nameOf } from './grants.ts';

/** What Nexus does in its data set, by the right that it takes. */
interface Operation {
  readonly name: string;
  readonly permission: string;
  /** The one that BigQuery is asked about, without running it. */
  readonly statement: Sql;
  /** The object that it is about, which a first deploy has yet to make. */
  readonly on?: string;
}

const SCRATCH = nexus('nexus_doctor_dry_run');

/** Rights by statement: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language */
const OPERATIONS: readonly Operation[] = [
  { name: 'make tables', permission: 'bigquery.tables.create', statement: sql`CREATE TABLE ${SCRATCH} (x INT64)` },
  { name: 'make views', permission: 'bigquery.tables.create', statement: sql`CREATE VIEW ${SCRATCH} AS SELECT 1 AS x` },
  {
    name: 'make functions',
    permission: 'bigquery.routines.create',
    statement: sql`CREATE FUNCTION ${SCRATCH}(x STRING) RETURNS STRING LANGUAGE js AS ${'return x'}`,
  },
  {
    name: 'make procedures',
    permission: 'bigquery.routines.create',
    statement: sql`CREATE PROCEDURE ${SCRATCH}() BEGIN SELECT 1 AS x; END`,
  },
  {
    name: 'change tables',
    permission: 'bigquery.tables.update',
    statement: sql`ALTER TABLE ${nexus('nexus_runs')} SET OPTIONS (friendly_name = NULL)`,
    on: 'nexus_runs',
  },
  {
    name: 'replace procedures',
    permission: 'bigquery.routines.update',
    statement: sql`CREATE OR REPLACE PROCEDURE ${nexus('nexus_version')}() BEGIN SELECT 1 AS x; END`,
    on: 'nexus_version',
  },
  {
    name: 'drop procedures',
    permission: 'bigquery.routines.delete',
    statement: sql`DROP PROCEDURE ${nexus('nexus_version')}`,
    on: 'nexus_version',
  },
  {
    name: 'drop tables',
    permission: 'bigquery.tables.delete',
    statement: sql`DROP TABLE ${nexus('nexus_runs')}`,
    on: 'nexus_runs',
  },
  {
    name: 'call procedures',
    permission: 'bigquery.routines.get',
    statement: sql`CALL ${nexus('nexus_resolve')}()`,
    on: 'nexus_resolve',
  },
  {
    name: 'read tables',
    permission: 'bigquery.tables.getData',
    statement: sql`SELECT run_id FROM ${nexus('nexus_runs')} WHERE FALSE`,
    on: 'nexus_runs',
  },
  {
    name: 'write rows',
    permission: 'bigquery.tables.updateData',
    statement: sql`DELETE FROM ${nexus('nexus_lock')} WHERE FALSE`,
    on: 'nexus_lock',
  },
];

/**
 * The rights in the data set. A dry run bills nothing, changes nothing, and is refused as the statement itself would be;
 * that this holds for DDL is known from those who run into it (https://github.com/mozilla/bigquery-etl/pull/1805).
 */
export async function checkRights(
  warehouse: BigQueryWarehouse,
  member: string,
  present: readonly PresentObject[] | undefined,
): Promise<Check[]> {
  const name = 'Rights';
  const { at } = warehouse;
  if (present === undefined) return [{ name, ...(await dataSetCreation(warehouse, at.dataset, member)) }];
  const names = new Set(present.map((object) => object.name));
  const asked = OPERATIONS.filter(({ on }) => on === undefined || names.has(on));
  const failed = new Map<Operation, Omit<Check, 'name'>>();
  await sideBySide(asked, warehouse.concurrency, async (operation) => {
    try {
      await warehouse.dryRun(spell(warehouse, operation.statement));
    } catch (error) {
      failed.set(operation, lacking(operation, rootOf(error), nameOf(at)));
    }
  });
  const allowed = asked.filter((operation) => !failed.has(operation)).map((operation) => operation.name);
  const fix = grantOnDataSet('roles/bigquery.dataEditor', at, member);
  return [
    ...(allowed.length > 0 ? [{ name, state: 'good' as const, detail: `may ${allowed.join(', ')}` }] : []),
    ...asked.flatMap((operation) => {
      const finding = failed.get(operation);
      return finding === undefined ? [] : [{ name, ...finding, ...(finding.state === 'bad' ? { fix } : {}) }];
    }),
  ];
}

const lacking = ({ name, permission }: Operation, error: unknown, where: string): Omit<Check, 'name'> =>
  isDenied(error)
    ? { state: 'bad', detail: `may not ${name}: that takes ${permission} on ${where}.` }
    : { state: 'attention', detail: `could not tell whether it may ${name}. BigQuery said: ${messageOf(error)}` };

/** Who makes a data set owns it, so that no other right has to be asked for. */
export async function dataSetCreation(
  warehouse: BigQueryWarehouse,
  dataset: string,
  member: string,
): Promise<Omit<Check, 'name'>> {
  const { project, location } = warehouse.at;
  const dataSet = nameOf({ project, dataset });
  try {
    await warehouse.dryRun(
      spell(warehouse, sql`CREATE SCHEMA ${id(project)}.${id(dataset)} OPTIONS (location = ${location})`),
    );
    return { state: 'good', detail: `may make the data set ${dataSet}, and will own it` };
  } catch (error) {
    const root = rootOf(error);
    if (!isDenied(root)) {
      return {
        state: 'attention',
        detail: `could not tell whether it may make ${dataSet}. BigQuery said: ${messageOf(root)}`,
      };
    }
    return {
      state: 'bad',
      detail: `may not make the data set ${dataSet}: that takes bigquery.datasets.create on project ${project}. Or let someone else make it in ${location} and grant roles/bigquery.dataOwner on it.`,
      fix: grantOnProject('roles/bigquery.user', project, member),
    };
  }
}
