import type { IdentifierTypeModel } from '../../config/model.ts';
import { id, join, keyword, list, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { currentLog } from './current_log.ts';
import { isMasked } from './masked.ts';
import { normalized } from './normalized.ts';
import { registrableDomain } from './registrable_domain.ts';

/** A `CASE` over the identifier types, or null where there is none to decide on. */
function byType(
  types: readonly IdentifierTypeModel[],
  column: Sql,
  value: (type: IdentifierTypeModel) => Sql,
  otherwise: Sql,
): Sql {
  if (types.length === 0) return otherwise;
  const branches = types.map((type) => sql`WHEN ${type.name} THEN ${value(type)}`);
  return sql`CASE ${column} ${join(branches, ' ')} ELSE ${otherwise} END`;
}

const NO_TEXT = nullOf('string');

/** The rule that sets a value aside, as its path in the config; null for none. */
function setAsideRule(types: readonly IdentifierTypeModel[]): Sql {
  const patterns = types.flatMap((type) =>
    type.blockedPatterns.map(
      (pattern, index) =>
        sql`WHEN named.identifier_type = ${type.name} AND ${op.regexpContains(sql`named.normalized_value`, sql`${pattern}`)} THEN ${`identifier_types.${type.name}.blocked_patterns[${String(index)}]`}`,
    ),
  );
  const freeMailTypes = types.filter((type) => type.setAsideFreeMail).map((type) => type.name);
  const maskedTypes = types.filter((type) => type.setAsideMasked).map((type) => type.name);
  return sql`CASE
    WHEN named.identifier_type NOT IN (${list(types.map((type) => type.name))}) THEN 'identifier_types'
    WHEN named.identifier_type IN (${list(maskedTypes)}) AND ${isMasked(sql`named.identifier_value`)} THEN 'identifier_types.' || named.identifier_type || '.set_aside_masked'
    WHEN named.normalized_value IS NULL THEN 'identifier_types.' || named.identifier_type || '.normalizer'
    WHEN blocked.blocked_value IS NOT NULL THEN 'identifier_types.' || named.identifier_type || '.blocked'
    ${join(patterns, '\n    ')}
    WHEN named.identifier_type IN (${list(freeMailTypes)}) AND free_mail.domain IS NOT NULL THEN 'nexus_free_mail_domains'
  END`;
}

/** Text that an identifier's key is the hash of. Type names hold no `|`; only values may. */
const keyText = (salt: Sql): Sql =>
  sql`${op.text(salt)} || '|' || named.entity_type || '|' || named.identifier_type || '|' || named.normalized_value`;

/**
 * Each distinct raw value of an identifier in the log, normalised once, with its key, its earliest appearance, and
 * whether it is set aside. `narrow` maps the hash to a smaller one; only tests do that, to make two keys meet.
 */
export function normalizeValues(
  types: readonly IdentifierTypeModel[],
  salt: Sql,
  narrow: (key: Sql) => Sql = (key) => key,
): Sql {
  const domainTypes = types.filter((type) => type.normalizer === 'domain');
  const isDomain = (alias: string): Sql =>
    sql`${id(alias)}.identifier_type IN (${list(domainTypes.map((type) => type.name))})`;
  return sql`WITH records AS (
  ${currentLog(
    [
      'record_kind',
      'entity_type',
      'identifier_type',
      'identifier_value',
      'group_identifier_type',
      'group_identifier',
      'occurred_at',
    ],
    ['identifier', 'trait', 'membership'],
  )}
),
occurrences AS (
  SELECT entity_type, identifier_type, identifier_value, occurred_at FROM records
  UNION ALL
  SELECT 'group', group_identifier_type, group_identifier, occurred_at FROM records WHERE record_kind = 'membership'
),
raw_values AS (
  SELECT entity_type, identifier_type, identifier_value, MIN(occurred_at) AS first_seen_at
  FROM occurrences
  GROUP BY entity_type, identifier_type, identifier_value
),
hosts AS (
  SELECT DISTINCT ${byType(domainTypes, sql`identifier_type`, (type) => normalized(type, sql`identifier_value`), NO_TEXT)} AS host
  FROM raw_values
  WHERE ${isDomain('raw_values')}
),
${registrableDomain()},
candidates AS (
  SELECT
    raw_values.*,
    ${byType(types, sql`identifier_type`, (type) => normalized(type, sql`identifier_value`), NO_TEXT)} AS candidate
  FROM raw_values
),
named AS (
  SELECT
    candidates.entity_type,
    candidates.identifier_type,
    candidates.identifier_value,
    candidates.first_seen_at,
    CASE WHEN ${isDomain('candidates')} THEN registrable.domain ELSE candidates.candidate END AS normalized_value
  FROM candidates
  LEFT JOIN registrable ON registrable.host = candidates.candidate
),
judged AS (
  SELECT
    named.*,
    ${narrow(op.hashKey(keyText(salt)))} AS identifier_key,
    ${setAsideRule(types)} AS set_aside_rule
  FROM named
  LEFT JOIN ${nexus('nexus_blocked_values')} AS blocked
    ON blocked.identifier_type = named.identifier_type AND blocked.blocked_value = named.normalized_value
  LEFT JOIN ${nexus('nexus_free_mail_domains')} AS free_mail ON free_mail.domain = named.normalized_value
)
SELECT
  entity_type,
  identifier_type,
  identifier_value,
  normalized_value,
  CASE WHEN normalized_value IS NOT NULL THEN identifier_key END AS identifier_key,
  first_seen_at,
  ${setAsideReason()} AS set_aside_reason,
  set_aside_rule
FROM judged`;
}

function setAsideReason(): Sql {
  return sql`CASE
    WHEN set_aside_rule IS NULL THEN ${keyword('NULL')}
    WHEN set_aside_rule = 'identifier_types' THEN 'unknown_type'
    WHEN set_aside_rule LIKE '%.normalizer' THEN 'invalid'
    WHEN set_aside_rule = 'nexus_free_mail_domains' THEN 'free_mail'
    ELSE 'blocked'
  END`;
}
