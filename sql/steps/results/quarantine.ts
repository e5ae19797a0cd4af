import { columnsOf } from '../../columns_of.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { edges, values } from '../../tables/work.ts';
import { id, join, keyword, nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { differ } from '../identity/changes.ts';
import { nodes } from '../identity/nodes.ts';
import { REFUSED } from '../identity/rounds.ts';
import { setAside } from '../identity/set_aside.ts';

const NO_TEXT = nullOf('string');

/** Pairs that a rule keeps apart, in words: the identifier whose type and value sort first comes first. */
const refusedPairs = (): Sql => {
  const end = (turn: 1 | 2, column: string): Sql => sql`MAX(CASE turn WHEN ${turn} THEN ordered.${id(column)} END)`;
  return sql`SELECT
    MAX(entity_type) AS entity_type,
    ${end(1, 'identifier_type')} AS identifier_type,
    ${end(1, 'normalized_value')} AS identifier_value,
    ${end(2, 'identifier_type')} AS other_type,
    ${end(2, 'normalized_value')} AS other_value,
    rule
  FROM (
    SELECT
      ends.*,
      ROW_NUMBER() OVER (PARTITION BY low_key, high_key, rule ORDER BY identifier_type || '|' || normalized_value) AS turn
    FROM (
      SELECT DISTINCT
        refused.low_key, refused.high_key, refused.rule,
        solved_nodes.entity_type, solved_nodes.identifier_type, solved_nodes.normalized_value
      FROM ${work(edges.name)} AS refused
      CROSS JOIN ${op.constants('sides', { is_low: 'int' }, [[0], [1]])}
      JOIN (
  ${nodes()}
      ) AS solved_nodes ON solved_nodes.identifier_key = CASE sides.is_low WHEN 1 THEN refused.low_key ELSE refused.high_key END
      WHERE refused.round = ${REFUSED}
    ) AS ends
  ) AS ordered
  GROUP BY low_key, high_key, rule
  HAVING COUNT(*) = 2`;
};

/**
 * Whether an identifier is that of a row of the quarantine that is, or is not, a pair. One value is asked and not the pair
 * beside it: by a condition on the preserved side alone DuckDB compares every row with every other.
 */
const isOfRow = (identifier: string, row: string, pair: 'IS NULL' | 'IS NOT NULL'): Sql =>
  sql`${id(identifier)}.entity_type = ${id(row)}.entity_type AND ${id(identifier)}.identifier_type = ${id(row)}.identifier_type AND ${id(identifier)}.identifier_value = CASE WHEN ${id(row)}.other_type ${keyword(pair)} THEN ${id(row)}.identifier_value END`;

/**
 * Rows of the quarantine by whether a run decides on them anew: then one of the two joined relations has a row. Pairs are
 * named by what their values were compared as when they were refused.
 */
const decidedAnew = (row: string): Sql => sql`LEFT JOIN ${work(values.name)} AS affected
    ON ${isOfRow('affected', row, 'IS NULL')}
  LEFT JOIN (
    SELECT DISTINCT refused.entity_type, refused.identifier_type, refused.identifier_value
    FROM ${nexus('nexus_quarantine')} AS refused
    JOIN (
      SELECT
        affected.entity_type,
        affected.identifier_type,
        CASE times.is_now WHEN 1 THEN affected.normalized_value ELSE affected.known_normalized_value END AS normalized_value
      FROM ${work(values.name)} AS affected
      CROSS JOIN ${op.constants('times', { is_now: 'int' }, [[0], [1]])}
    ) AS named
      ON named.entity_type = refused.entity_type
      AND named.identifier_type = refused.identifier_type
      AND named.normalized_value = refused.identifier_value
    WHERE refused.other_type IS NOT NULL
  ) AS solved
    ON ${isOfRow('solved', row, 'IS NOT NULL')}`;

/** Whether two rows are about the same. */
export const sameQuarantined = (left: string, right: string): Sql =>
  sql`${sameIdentifier(left, right)} AND ${join(
    ['other_type', 'other_value'].map(
      (name) => sql`COALESCE(${id(left)}.${id(name)}, '') = COALESCE(${id(right)}.${id(name)}, '')`,
    ),
    ' AND ',
  )}`;

export const isOtherwise = (left: string, right: string): Sql => differ(left, right, ['rule', 'normalized_value']);

/** What this run sets aside. */
const setAsideNow =
  (): Sql => sql`SELECT entity_type, identifier_type, identifier_value, normalized_value, ${NO_TEXT} AS other_type, ${NO_TEXT} AS other_value, reason, rule
  FROM (
    ${setAside()}
  ) AS aside
  UNION ALL
  SELECT entity_type, identifier_type, identifier_value, identifier_value, other_type, other_value, 'refused', rule
  FROM (
    ${refusedPairs()}
  ) AS refused`;

/** Columns of the quarantine that a run decides. */
const DECIDED = [
  'entity_type',
  'identifier_type',
  'identifier_value',
  'normalized_value',
  'other_type',
  'other_value',
  'reason',
  'rule',
];

/**
 * The quarantine held against what this run sets aside, a row for each that is in one of them, by its `fate`: `add`,
 * `change`, `drop` for what has no reason any more, and `stay`.
 */
export const comparedQuarantine = (): Sql => sql`SELECT
    ${join(
      DECIDED.map(
        (name) =>
          sql`CASE WHEN aside_now.is_there IS NULL THEN stored.${id(name)} ELSE aside_now.${id(name)} END AS ${id(name)}`,
      ),
      ',\n    ',
    )},
    CASE
      WHEN aside_now.is_there IS NULL THEN CASE stored.is_decided_anew WHEN 1 THEN 'drop' ELSE 'stay' END
      WHEN stored.is_decided_anew IS NULL THEN 'add'
      WHEN ${isOtherwise('stored', 'aside_now')} THEN 'change'
      ELSE 'stay'
    END AS fate
  FROM (
    SELECT given.*, 1 AS is_there FROM (
      ${setAsideNow()}
    ) AS given
  ) AS aside_now
  FULL OUTER JOIN (
    SELECT
      ${columnsOf('known', DECIDED)},
      CASE WHEN affected.identifier_value IS NULL AND solved.identifier_value IS NULL THEN 0 ELSE 1 END AS is_decided_anew
    FROM ${nexus('nexus_quarantine')} AS known
    ${decidedAnew('known')}
  ) AS stored ON ${sameQuarantined('stored', 'aside_now')}`;

/**
 * The quarantine as this run will leave it, a row for what is one however often it is spelled: `reason`, which is null for
 * what goes, and `change_count`, how many rows of it the run adds, changes or takes away.
 */
export const quarantineAfter = (): Sql => sql`SELECT
    entity_type, identifier_type, shown_value, other_type, other_value, reason,
    SUM(CASE fate WHEN 'stay' THEN 0 ELSE 1 END) AS change_count
  FROM (
    SELECT
      compared.entity_type, compared.identifier_type, compared.other_type, compared.other_value, compared.fate,
      COALESCE(compared.normalized_value, compared.identifier_value) AS shown_value,
      CASE WHEN compared.fate <> 'drop' THEN compared.reason END AS reason
    FROM (
      ${comparedQuarantine()}
    ) AS compared
  ) AS spelled
  GROUP BY entity_type, identifier_type, shown_value, other_type, other_value, reason`;
