import { id, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * The rows that a load reads: those from `since` on (a variable, never a subquery: only so does BigQuery prune
 * partitions). Rows without `_ingested_at` pass, for the checks to find.
 * https://cloud.google.com/bigquery/docs/querying-partitioned-tables
 */
export const eventFilter = (since: Sql, ingestedAt: Sql = id('_ingested_at')): Sql =>
  sql`(${ingestedAt} >= ${since} OR ${ingestedAt} IS NULL)`;
