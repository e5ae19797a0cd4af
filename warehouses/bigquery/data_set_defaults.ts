/** The defaults of a data set that its new tables take over. https://cloud.google.com/bigquery/docs/reference/rest/v2/datasets */
export interface DataSetDefaults {
  readonly defaultTableExpirationMs?: string;
  readonly defaultPartitionExpirationMs?: string;
  readonly defaultCollation?: string;
}

/** What is wrong with a data set, and the statement that mends it. */
export interface DataSetFault {
  readonly what: string;
  readonly fix: string;
}

/** A data set whose defaults would take away what a deployment keeps, or change which texts are the same. */
export class DataSetError extends Error {}

const DAY_MS = 86_400_000;
const days = (milliseconds: string): string => `${String(Number(milliseconds) / DAY_MS)} days`;

/**
 * What of the defaults of a data set a deployment cannot live with.
 *
 * @param dataSet its name in backticks
 */
export function faultsOfDefaults(defaults: DataSetDefaults, dataSet: string): DataSetFault[] {
  const { defaultTableExpirationMs: table, defaultPartitionExpirationMs: partition, defaultCollation } = defaults;
  const set = (option: string): string => `ALTER SCHEMA ${dataSet} SET OPTIONS (${option} = NULL);`;
  return [
    ...(table === undefined || Number(table) === 0
      ? []
      : [
          {
            what: `deletes tables after ${days(table)}: with them would go the secret that ids are made with, who is who, and every record`,
            fix: set('default_table_expiration_days'),
          },
        ]),
    ...(partition === undefined || Number(partition) === 0
      ? []
      : [
          {
            what: `deletes partitions after ${days(partition)}: records and decisions of older months would go`,
            fix: set('default_partition_expiration_days'),
          },
        ]),
    ...(defaultCollation === undefined || defaultCollation === ''
      ? []
      : [
          {
            what: `has the collation ${defaultCollation}: texts would be the same that have different keys`,
            fix: `ALTER SCHEMA ${dataSet} SET DEFAULT COLLATE '';`,
          },
        ]),
  ];
}

/** @throws DataSetError that lists all of it, with what mends it */
export function refuseFaults(faults: readonly DataSetFault[], dataSet: string): void {
  if (faults.length === 0) return;
  throw new DataSetError(
    `The data set ${dataSet.replaceAll('`', '')} cannot hold a deployment:\n${faults.map(({ what }) => `  it ${what}`).join('\n')}\nTake that off, or choose another data set. Whoever owns it runs:\n${faults.map(({ fix }) => `  ${fix}`).join('\n')}`,
  );
}
