import { columnsOf } from '../../columns_of.ts';
import type { DeliveredSource, FileBuckets } from '../../sources/deliveries.ts';
import type { WorkTable } from '../../table.ts';
import { nexus_file_buckets } from '../../tables/files.ts';
import { nexus_rejected_records } from '../../tables/rejected.ts';
import { id, join, nexus, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/** Buckets of files that are not what the last run read, as they are now: what a run reads. `fate`: keep or drop. */
export const changedBuckets: WorkTable = {
  name: 'nexus_work_changed_buckets',
  columns: { source: 'string', bucket: 'int', row_count: 'int', bucket_print: 'int', fate: 'string' },
};

/** A source of files of which a part may be read. */
export interface Bucketed {
  readonly source: string;
  readonly buckets: FileBuckets;
  /** Above 0 where something of it is read. */
  readonly changed: Variable;
  /** How many of its rows are ahead of the clock: time makes something else of them. */
  readonly later: Variable;
}

const STORED = nexus(nexus_file_buckets.name);

/**
 * Which buckets of events are not what the last run read. A link group is of one event, so that all its rows, in whatever
 * file of the source, are in one bucket: what is said of it can only be another where its bucket is. All buckets are read
 * where files are read as a whole: see {@link isReadWhole}.
 *
 * @param whole above 0 where they are
 */
export function changedBucketsOf(sources: readonly Bucketed[], whole: Sql): Sql {
  const bySource = (value: (source: Bucketed) => Sql): Sql =>
    sql`CASE COALESCE(given.source, stored.source) ${join(
      sources.map((one) => sql`WHEN ${one.source} THEN ${value(one)}`),
      ' ',
    )} END`;
  return sql`SELECT
  COALESCE(given.source, stored.source) AS source,
  COALESCE(given.bucket, stored.bucket) AS bucket,
  given.row_count,
  given.bucket_print,
  CASE WHEN given.bucket IS NULL OR ${bySource(({ later }) => sql`${later}`)} > 0 THEN 'drop' ELSE 'keep' END AS fate
FROM (
  ${join(
    sources.map(
      ({ source, buckets, changed }) =>
        sql`SELECT ${source} AS source, made.bucket, made.row_count, made.bucket_print FROM ${buckets.relation} AS made WHERE ${changed} > 0`,
    ),
    '\n  UNION ALL\n  ',
  )}
) AS given
FULL OUTER JOIN (
  SELECT kept.source, kept.bucket, kept.row_count, kept.bucket_print
  FROM ${STORED} AS kept
  WHERE ${join(
    sources.map(({ source, changed }) => sql`(kept.source = ${source} AND ${changed} > 0)`),
    ' OR ',
  )}
) AS stored ON stored.source = given.source AND stored.bucket = given.bucket
WHERE COALESCE(given.row_count, -1) <> COALESCE(stored.row_count, -1)
  OR COALESCE(given.bucket_print, -1) <> COALESCE(stored.bucket_print, -1)
  OR ${whole} > 0`;
}

/**
 * Whether more than what changed decides what becomes of a source's records: nothing is kept of its files, time will make
 * something else of a row, or there are records that could not be loaded. As an aggregate over the probe.
 */
export const isReadWhole = (source: string): Sql => {
  const count = (table: string): Sql =>
    sql`(SELECT COUNT(*) FROM ${nexus(table)} AS kept WHERE kept.source = ${source})`;
  return sql`MAX(CASE WHEN seen.source = ${source} AND seen.is_changed = 1 AND (seen.later_count > 0 OR ${count(nexus_file_buckets.name)} = 0 OR ${count(nexus_rejected_records.name)} > 0) THEN 1 ELSE 0 END)`;
};

/** Whether a record is of a bucket that is read. */
export const isOfChanged = (source: DeliveredSource, eventId: Sql): Sql | undefined =>
  source.buckets === undefined
    ? undefined
    : sql`${source.buckets.of(eventId)} IN (SELECT changed.bucket FROM ${work(changedBuckets.name)} AS changed WHERE changed.source = ${source.source})`;

/** Keeps what was read. */
export const keepBuckets = (): Sql => {
  const columns = Object.keys(nexus_file_buckets.columns);
  return sql`MERGE INTO ${STORED} AS stored
USING ${work(changedBuckets.name)} AS given
ON stored.source = given.source AND stored.bucket = given.bucket
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED THEN UPDATE SET row_count = given.row_count, bucket_print = given.bucket_print
WHEN NOT MATCHED AND given.fate = 'keep' THEN INSERT (${join(columns.map(id), ', ')})
VALUES (${columnsOf('given', columns)})`;
};

/** Nothing of rows is kept that somebody is erased from: the next run reads the files as a whole. */
export const forgetBuckets = (): Sql => sql`DELETE FROM ${STORED} WHERE TRUE`;
