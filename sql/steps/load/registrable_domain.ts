import { join, nexus, sql } from '../../tag.ts';
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
  const parent = levels.map((level) =>
    level === 0
      ? sql`WHEN 0 THEN hosts.host`
      : sql`WHEN ${level} THEN REGEXP_REPLACE(hosts.host, ${`^([^.]+[.]){${String(level)}}`}, '')`,
  );
  return sql`levels AS (
  ${join(
    levels.map((level) => sql`SELECT ${level} AS level`),
    ' UNION ALL ',
  )}
),
host_parents AS (
  SELECT
    hosts.host,
    levels.level,
    CASE levels.level ${join(parent, ' ')} END AS parent,
    LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
  FROM hosts
  CROSS JOIN levels
  WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
),
suffix_matches AS (
  SELECT
    host_parents.host,
    MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END) AS exception_level,
    MIN(
      CASE suffixes.rule
        WHEN 'normal' THEN host_parents.level - 1
        WHEN 'wildcard' THEN host_parents.level - 2
        ELSE host_parents.last_level - 1
      END
    ) AS rule_level
  FROM host_parents
  LEFT JOIN ${nexus('nexus_public_suffixes')} AS suffixes ON suffixes.suffix = host_parents.parent
  GROUP BY host_parents.host
),
registrable AS (
  SELECT host_parents.host AS host, host_parents.parent AS domain
  FROM suffix_matches
  JOIN host_parents ON host_parents.host = suffix_matches.host
  WHERE host_parents.level = COALESCE(suffix_matches.exception_level, suffix_matches.rule_level)
)`;
}
