import { id, join, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * `FROM` item: a relation crossed with the moments of its records, for a record that holds the times of several
 * events. Adds `moment`, the name, and `moment_at`, the time, null where the record has not come to it.
 *
 * @param times name of the moment to its time, as an expression over `alias`
 */
export function moments(relation: Sql, alias: string, times: Readonly<Record<string, Sql>>): Sql {
  const names = op.constants(
    'moments',
    { moment: 'string' },
    Object.keys(times).map((name) => [name]),
  );
  const time = join(
    Object.entries(times).map(([name, at]) => sql`WHEN ${name} THEN ${at}`),
    ' ',
  );
  return sql`(
  SELECT ${id(alias)}.*, moments.moment, CASE moments.moment ${time} END AS moment_at
  FROM ${relation} AS ${id(alias)}
  CROSS JOIN ${names}
) AS ${id(alias)}`;
}
