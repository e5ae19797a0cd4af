import { id, join, op, sql } from '../tag.ts';
import { IS_GONE } from './base_view.ts';
import type { Sql } from '../tag.ts';

/**
 * `FROM` item: a relation crossed with the moments of its records, for a record that holds the times of several
 * events. Adds `moment`, the name, and `moment_at`, the time; a row for each that the record has come to. Of a record that
 * is gone all are there, and so are those that may be taken back, where they are: `is_gone` then.
 *
 * @param relation has `is_gone`
 * @param times name of the moment to its time, as an expression over `alias`
 */
export function moments(
  relation: Sql,
  alias: string,
  times: Readonly<Record<string, Sql>>,
  takenBack: readonly string[] = [],
): Sql {
  const names = op.constants(
    'moments',
    { moment: 'string' },
    Object.keys(times).map((name) => [name]),
  );
  const time = join(
    Object.entries(times).map(([name, at]) => sql`WHEN ${name} THEN ${at}`),
    ' ',
  );
  const isShown = [sql`moment_at IS NOT NULL`, id(IS_GONE), ...takenBack.map((name) => sql`moment = ${name}`)];
  return sql`(
  SELECT *
  FROM (
    SELECT ${id(alias)}.*, moments.moment, CASE moments.moment ${time} END AS moment_at
    FROM ${relation} AS ${id(alias)}
    CROSS JOIN ${names}
  ) AS all_moments
  WHERE ${join(isShown, ' OR ')}
) AS ${id(alias)}`;
}

/** Whether the event of a moment is gone, over {@link moments}: with its record, or because it was taken back. */
export const isMomentGone = (): Sql => sql`(${id(IS_GONE)} OR moment_at IS NULL)`;
