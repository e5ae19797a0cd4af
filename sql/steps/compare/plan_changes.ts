import { batch, edges } from '../../tables/work.ts';
import { id, join, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { decisions } from '../results/decisions.ts';
import { REFUSED } from '../identity/rounds.ts';

/** How many changes are named; the rest is counted. */
const NAMED_CHANGES = 10;

/** The order in which changes are named. Only those that are named are numbered: a window over all would be one sort. */
const SIZE = sql`identifier_count DESC, kind, COALESCE(from_value, ''), COALESCE(to_value, '')`;

const times = (subject: 'identifier' | 'id', kind: string): Sql =>
  sql`COALESCE(SUM(CASE WHEN subject = ${subject} AND kind = ${kind} THEN 1 ELSE 0 END), 0)`;

/** What a run would do, each a number. */
const COUNTS: Readonly<Record<string, Sql>> = {
  entities_born: times('id', 'born'),
  entities_merged: times('id', 'merged'),
  entities_split: sql`COUNT(DISTINCT CASE WHEN subject = 'identifier' AND kind = 'split' THEN from_value END)`,
  entities_revived: times('id', 'revived'),
  entities_gone: times('id', 'forgotten'),
  identifiers_born: times('identifier', 'born'),
  identifiers_accreted: times('identifier', 'accreted'),
  identifiers_merged: times('identifier', 'merged'),
  identifiers_split: times('identifier', 'split'),
  identifiers_set_aside: times('identifier', 'set_aside'),
  identifiers_returned: times('identifier', 'returned'),
  identifiers_gone: times('identifier', 'forgotten'),
};

/** `FROM` clause of one row: what a run would decide, and the biggest changes to entities that are there already. */
export const planned = (): Sql => sql`FROM (
  WITH decided AS (
    ${decisions()}
  )
  SELECT counted.*, named_changes.*
  FROM (
    SELECT ${join(
      Object.entries(COUNTS).map(([name, count]) => sql`${count} AS ${id(name)}`),
      ', ',
    )}
    FROM decided
  ) AS counted
  CROSS JOIN (
    SELECT
      ${join(
        Array.from(
          { length: NAMED_CHANGES },
          (_, place) => sql`MAX(CASE place WHEN ${place + 1} THEN described END) AS ${id(`change_${String(place)}`)}`,
        ),
        ',\n      ',
      )}
    FROM (
      SELECT
        ${op.jsonObject({
          kind: id('kind'),
          entity_type: id('entity_type'),
          from: id('from_value'),
          to: id('to_value'),
          identifiers: id('identifier_count'),
          such_as: id('least_name'),
        })} AS described,
        ROW_NUMBER() OVER (ORDER BY ${SIZE}) AS place
      FROM (
        SELECT
          kind, entity_type, from_value, to_value,
          COUNT(*) AS identifier_count,
          MIN(subject_type || ' ' || subject_value) AS least_name
        FROM decided
        WHERE subject = 'identifier' AND kind NOT IN ('born', 'accreted')
        GROUP BY kind, entity_type, from_value, to_value
        ORDER BY ${SIZE}
        LIMIT ${NAMED_CHANGES}
      ) AS changes
    ) AS ranked
  ) AS named_changes
) AS changed
CROSS JOIN (
  SELECT COALESCE(SUM(CASE WHEN action <> 'skip' THEN 1 ELSE 0 END), 0) AS rows_loaded FROM ${work(batch.name)}
) AS loaded
CROSS JOIN (
  SELECT COUNT(*) AS pairs_refused FROM ${work(edges.name)} WHERE round = ${REFUSED}
) AS refused`;

/** What a plan tells its caller, as one JSON object over {@link planned}. */
export function planSummary(runId: Variable): Sql {
  const counts = op.jsonObject({
    run_id: sql`${runId}`,
    status: sql`'planned'`,
    rows_loaded: sql`loaded.rows_loaded`,
    ...Object.fromEntries(Object.keys(COUNTS).map((name) => [name, sql`changed.${id(name)}`])),
    pairs_refused: sql`refused.pairs_refused`,
  });
  const changes = Array.from({ length: NAMED_CHANGES }, (_, place) => {
    const change = sql`changed.${id(`change_${String(place)}`)}`;
    return place === 0 ? sql`COALESCE(${change}, '')` : sql`COALESCE(',' || ${change}, '')`;
  });
  // An object is text here: the list takes the place of its closing brace.
  return sql`CONCAT(SUBSTR(${counts}, 1, LENGTH(${counts}) - 1), ',"changes":[', ${join(changes, ', ')}, ']}')`;
}
