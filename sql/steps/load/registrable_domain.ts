import { join, nexus, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** A host of more labels is not one that a company registers; the longest public suffix has five. */
const MAX_LABELS = 12;

/**
 * Common table expressions after `hosts(host)`: `registrable(host, domain)` holds the registrable domain of each host
 * that has one, by the algorithm of https://publicsuffix.org/list/: an exception rule prevails, else the rule with
 * most labels, else the last label is the suffix.
 */
export function registrableDomain(): Sql {
  const levels = Array.from({ length: MAX_LABELS }, (_, level) => level);
  /** A host without its first labels, so many; null where it is a suffix itself. */
  const parent = (host: Sql, level: Sql): Sql =>
    sql`CASE ${level} ${join(
      levels.map((count) =>
        count === 0
          ? sql`WHEN 0 THEN ${host}`
          : sql`WHEN ${count} THEN REGEXP_REPLACE(${host}, ${`^([^.]+[.]){${String(count)}}`}, '')`,
      ),
      ' ',
    )} END`;
  return sql`host_parents AS (
  SELECT
    hosts.host,
    levels.level,
    ${parent(sql`hosts.host`, sql`levels.level`)} AS parent,
    LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
  FROM hosts
  CROSS JOIN ${op.constants(
    'levels',
    { level: 'int' },
    levels.map((level) => [level]),
  )}
  WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
),
suffix_matches AS (
  SELECT
    host_parents.host,
    COALESCE(
      MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END),
      MIN(
        CASE suffixes.rule
          WHEN 'normal' THEN host_parents.level - 1
          WHEN 'wildcard' THEN host_parents.level - 2
          ELSE host_parents.last_level - 1
        END
      )
    ) AS level
  FROM host_parents
  LEFT JOIN ${nexus('nexus_public_suffixes')} AS suffixes ON suffixes.suffix = host_parents.parent
  GROUP BY host_parents.host
),
registrable AS (
  SELECT host, ${parent(sql`host`, sql`level`)} AS domain FROM suffix_matches WHERE level >= 0
)`;
}
