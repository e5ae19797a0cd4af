import { sameIdentifier } from '../../same_identifier.ts';
import { edges, values } from '../../tables/work.ts';
import { id, join, nexus, nullOf, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { differ } from '../identity/changes.ts';
import { nodes } from '../identity/nodes.ts';
import { REFUSED } from '../identity/rounds.ts';
import { setAside } from '../identity/set_aside.ts';

const NO_TEXT = nullOf('string');

/** One end of each refused pair, in words. */
const refusedEnds = (
  side: 'low' | 'high',
): Sql => sql`SELECT DISTINCT entity_type, identifier_type, normalized_value, identifier_key, identifier_type || '|' || normalized_value AS name
    FROM (
  ${nodes()}
    ) AS solved_nodes
    WHERE identifier_key IN (SELECT ${id(`${side}_key`)} FROM ${work(edges.name)} WHERE round = ${REFUSED})`;

/** Pairs that a rule keeps apart, in words: the identifier whose type and value sort first comes first. */
const refusedPairs = (): Sql => sql`SELECT
    low_end.entity_type,
    CASE WHEN low_end.name < high_end.name THEN low_end.identifier_type ELSE high_end.identifier_type END AS identifier_type,
    CASE WHEN low_end.name < high_end.name THEN low_end.normalized_value ELSE high_end.normalized_value END AS identifier_value,
    CASE WHEN low_end.name < high_end.name THEN high_end.identifier_type ELSE low_end.identifier_type END AS other_type,
    CASE WHEN low_end.name < high_end.name THEN high_end.normalized_value ELSE low_end.normalized_value END AS other_value,
    refused.rule
  FROM ${work(edges.name)} AS refused
  JOIN (
    ${refusedEnds('low')}
  ) AS low_end ON low_end.identifier_key = refused.low_key
  JOIN (
    ${refusedEnds('high')}
  ) AS high_end ON high_end.identifier_key = refused.high_key
  WHERE refused.round = ${REFUSED}`;

/**
 * Rows of the quarantine by whether a run decides on them anew: then one of the two joined relations has a row. Pairs are
 * named by what their values were compared as when they were refused.
 */
const decidedAnew = (row: string): Sql => sql`LEFT JOIN ${work(values.name)} AS affected
    ON ${id(row)}.other_type IS NULL AND ${sameIdentifier('affected', row)}
  LEFT JOIN (
    SELECT DISTINCT refused.entity_type, refused.identifier_type, refused.identifier_value
    FROM ${nexus('nexus_quarantine')} AS refused
    JOIN (
      SELECT entity_type, identifier_type, normalized_value FROM ${work(values.name)} WHERE normalized_value IS NOT NULL
      UNION ALL
      SELECT entity_type, identifier_type, known_normalized_value
      FROM ${work(values.name)}
      WHERE known_normalized_value IS DISTINCT FROM normalized_value
    ) AS named
      ON named.entity_type = refused.entity_type
      AND named.identifier_type = refused.identifier_type
      AND named.normalized_value = refused.identifier_value
    WHERE refused.other_type IS NOT NULL
  ) AS solved
    ON ${id(row)}.other_type IS NOT NULL AND ${sameIdentifier('solved', row)}`;

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
export const setAsideNow =
  (): Sql => sql`SELECT entity_type, identifier_type, identifier_value, normalized_value, ${NO_TEXT} AS other_type, ${NO_TEXT} AS other_value, reason, rule
  FROM (
    ${setAside()}
  ) AS aside
  UNION ALL
  SELECT entity_type, identifier_type, identifier_value, identifier_value, other_type, other_value, 'refused', rule
  FROM (
    ${refusedPairs()}
  ) AS refused`;

/** Rows of the quarantine that have no reason any more; asks a relation `aside_now`, of {@link setAsideNow}. */
export const goneFromQuarantine = (): Sql => sql`SELECT
    gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.other_type, gone.other_value, gone.reason, gone.rule,
    'drop' AS fate
  FROM ${nexus('nexus_quarantine')} AS gone
  ${decidedAnew('gone')}
  LEFT JOIN aside_now ON ${sameQuarantined('aside_now', 'gone')}
  WHERE aside_now.identifier_value IS NULL AND (affected.identifier_value IS NOT NULL OR solved.identifier_value IS NOT NULL)`;

const shown = (row: string): Sql =>
  sql`${id(row)}.entity_type, ${id(row)}.identifier_type, COALESCE(${id(row)}.normalized_value, ${id(row)}.identifier_value) AS shown_value, ${id(row)}.other_type, ${id(row)}.other_value`;

/**
 * The quarantine as this run will leave it, a row for what is one however often it is spelled: `reason`, which is null for
 * what goes, and `change_count`, how many rows of it the run adds, changes or takes away.
 */
export const quarantineAfter = (): Sql => sql`SELECT
    entity_type, identifier_type, shown_value, other_type, other_value, reason, SUM(is_change) AS change_count
  FROM (
    WITH aside_now AS (
      ${setAsideNow()}
    )
    SELECT ${shown('kept')}, kept.reason, 0 AS is_change
    FROM ${nexus('nexus_quarantine')} AS kept
    ${decidedAnew('kept')}
    WHERE affected.identifier_value IS NULL AND solved.identifier_value IS NULL
    UNION ALL
    SELECT
      ${shown('aside_now')}, aside_now.reason,
      CASE WHEN stored.identifier_value IS NULL OR ${isOtherwise('stored', 'aside_now')} THEN 1 ELSE 0 END
    FROM aside_now
    LEFT JOIN ${nexus('nexus_quarantine')} AS stored ON ${sameQuarantined('stored', 'aside_now')}
    UNION ALL
    SELECT ${shown('gone')}, ${NO_TEXT}, 1
    FROM (
      ${goneFromQuarantine()}
    ) AS gone
  ) AS spelled
  GROUP BY entity_type, identifier_type, shown_value, other_type, other_value, reason`;
