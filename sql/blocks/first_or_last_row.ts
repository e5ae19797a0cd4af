import { id, join, keyword, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * One row per partition: the first or the last in the given order. `orderBy` must be total within a partition, or two
 * warehouses may choose differently. Not for the base layer of an adapter: a window stops the `_ingested_at` filter.
 */
export function firstOrLastRow(options: {
  from: Sql;
  columns: readonly string[];
  partitionBy: readonly Sql[];
  orderBy: readonly Sql[];
  which: 'first' | 'last';
}): Sql {
  const direction = keyword(options.which === 'first' ? ' ASC' : ' DESC');
  const order = join(
    options.orderBy.map((expression) => sql`${expression}${direction}`),
    ', ',
  );
  return sql`SELECT ${join(options.columns.map(id), ', ')}
FROM (
  SELECT source_rows.*, ROW_NUMBER() OVER (PARTITION BY ${join(options.partitionBy, ', ')} ORDER BY ${order}) AS position_in_partition
  FROM ${options.from} AS source_rows
) AS ranked_rows
WHERE position_in_partition = 1`;
}
