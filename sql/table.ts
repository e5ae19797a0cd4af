import type { LogicalType } from './tag.ts';

export interface Column {
  readonly type: LogicalType;
  readonly description: string;
  readonly required?: boolean;
  /** The stored format that it came with, after the table; never required. */
  readonly since?: number;
}

/** A stored table. Column order is the order in the DDL. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, Column>>;
  /**
   * BigQuery: by month of this timestamp. A day would pass 4,000 partitions a job in eleven years:
   * https://cloud.google.com/bigquery/quotas#partitioned_tables
   */
  readonly partitionByMonth?: string;
  /** BigQuery, where the target says so: by a number, `bucket`, in place of months (`sql/buckets.ts`). */
  readonly bucketed?: true;
  /** Columns that queries filter and join by, the most selective use first. */
  readonly clusterBy?: readonly string[];
}

/** A table that lives for one run. Temporary on BigQuery and DuckDB, transient on Snowflake. */
export interface WorkTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, LogicalType>>;
}

/** Short forms for column definitions: `string('what it holds')`. */
const column =
  (type: LogicalType, required = false) =>
  (description: string): Column => ({ type, description, required });
/** A column that a table has since a stored format: `since(2, string)('what it holds')`. */
export const since =
  (format: number, of: (description: string) => Column) =>
  (description: string): Column => ({ ...of(description), since: format });
export const string = column('string');
export const int = column('int');
export const float = column('float');
export const bool = column('bool');
export const timestamp = column('timestamp');
export const key = column('key');
export const requiredInt = column('int', true);
export const requiredString = column('string', true);
export const requiredTimestamp = column('timestamp', true);
