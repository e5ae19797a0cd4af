import { NO_TIME_BEFORE } from '../beginning.ts';
import { id, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * The rows that a load reads: those from `since` on (a variable, never a subquery: only so does BigQuery prune
 * partitions). Rows whose `_ingested_at` is none, or is from before there were loads, pass: which of them cannot be
 * loaded is then known whatever a source is read from.
 * https://cloud.google.com/bigquery/docs/querying-partitioned-tables
 */
export const eventFilter = (since: Sql, ingestedAt: Sql = id('_ingested_at')): Sql =>
  sql`(${ingestedAt} >= ${since} OR ${ingestedAt} IS NULL OR ${ingestedAt} < ${op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`)})`;
