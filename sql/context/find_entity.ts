import type { EntityTypeModel, IdentifierTypeModel } from '../../config/model.ts';
import { ENTITY_ID } from '../explain/find_ends.ts';
import { matchIdentifiers, nearestIdentifiers, wantedIdentifiers } from '../explain/match_identifiers.ts';
import { ruleOf } from '../steps/load/normalized.ts';
import { nexus_context_values } from '../tables/context.ts';
import { join, nexus, list, nullOf, op, sql } from '../tag.ts';
import type { Interpolation, Sql, Variable } from '../tag.ts';
import { setAside } from '../set_aside.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { presentText } from '../white_space.ts';

/** In the place of an identifier type: the value is of whatever type knows it. */
export const ANY = 'any';

/** The one who is asked for, as the caller names them. */
export interface AskedEntity {
  readonly type: Interpolation;
  readonly value: Interpolation;
  /** Of which entity type they are to be; null for any. */
  readonly entityType: Sql;
}

/** What was asked for as identifiers: of each type that it may be, one. */
function askedFor(types: readonly IdentifierTypeModel[], { type, value }: AskedEntity): Sql {
  // An address has a domain too, and is not asked for as that of its company.
  const isOther = sql`(listed.normalizer <> 'domain' OR ${value} NOT LIKE '%@%')`;
  const listed = op.constants(
    'listed',
    { name: 'string', normalizer: 'string' },
    types.map(({ name, normalizer }) => [name, normalizer]),
  );
  return sql`SELECT '1' AS asked, listed.name AS identifier_type, ${value} AS identifier_value
  FROM ${listed}
  WHERE listed.name = ${type} OR (${type} = ${ANY} AND ${isOther})
  UNION ALL
  SELECT '1' AS asked, ${type} AS identifier_type, ${value} AS identifier_value
  FROM (SELECT 1 AS one) AS single
  WHERE ${type} NOT IN (${list(types.map(({ name }) => name))})`;
}

/** What a value is compared as, where it is asked for as one of some types: all of them are compared by one rule. */
export interface Compared {
  readonly types: readonly string[];
  readonly value: Variable;
}

/** Where the one who is asked for is looked up: in the map and the quarantine, or by value. */
interface LookedUp {
  /** Common table expressions that end in `matched`. */
  readonly matched: Sql;
  /** A relation of what is set aside. */
  readonly aside: Sql;
}

export const inMap = (types: readonly IdentifierTypeModel[], asked: AskedEntity): LookedUp => ({
  matched: matchIdentifiers(types, askedFor(types, asked), nexus('nexus_entity_map')),
  aside: setAside(),
});

/** Types by the rule that their values are compared by; what is compared as it is needs none. */
export const comparedTypes = (types: readonly IdentifierTypeModel[]): readonly (readonly string[])[] => {
  const byRule = new Map<string, string[]>();
  for (const type of types) {
    const rule = JSON.stringify(ruleOf(type));
    if (type.normalizer !== 'exact') byRule.set(rule, [...(byRule.get(rule) ?? []), type.name]);
  }
  return [...byRule.values()];
};

/** What the value is compared as by each rule: columns of a query of one row. */
export const comparedValues = (
  types: readonly IdentifierTypeModel[],
  asked: AskedEntity,
  compared: readonly Compared[],
): { readonly values: readonly { readonly variable: Variable; readonly value: Sql }[]; readonly from: Sql } => ({
  values: compared.map(({ types: ofRule, value }) => ({
    variable: value,
    value: sql`MAX(CASE WHEN identifier_type IN (${list(ofRule)}) THEN compared END)`,
  })),
  from: sql`FROM (
WITH ${wantedIdentifiers(types, askedFor(types, asked))}
SELECT identifier_type, compared FROM wanted
) AS wanted`,
});

/** By value, so that the blocks of a text alone are read: `compared` was found by the statement before. */
export function byValue(
  types: readonly IdentifierTypeModel[],
  asked: AskedEntity,
  compared: readonly Compared[],
): LookedUp {
  const found = sql`(
    SELECT DISTINCT entity_type, identifier_type, identifier_value, normalized_value, entity_id, ${nullOf('string')} AS component_id, reason, rule, since
    FROM ${nexus(nexus_context_values.name)}
    WHERE value IN (${join(
      [asked.value, ...compared.map(({ value }) => value)].map((value) => sql`${value}`),
      ', ',
    )})
  )`;
  const branches = compared.map(
    ({ types: ofRule, value }) => sql`WHEN identifier_type IN (${list(ofRule)}) THEN ${value} `,
  );
  return {
    matched: sql`asked_values AS (
  ${askedFor(types, asked)}
),
wanted AS (
  SELECT asked_values.*, ${branches.length === 0 ? sql`identifier_value` : sql`CASE ${join(branches, '')}ELSE identifier_value END`} AS compared FROM asked_values
),
${nearestIdentifiers(found)}`,
    aside: found,
  };
}

/**
 * `FROM` clause of a row for each entity that is meant: its id and type, whether the id that was asked for leads there from
 * before, and what sets an identifier aside that belongs to nobody (its entity is null).
 */
export const findEntities = (asked: AskedEntity, { matched, aside }: LookedUp): Sql => sql`FROM (
WITH ${matched},
meant AS (
  SELECT
    matched.entity_type,
    matched.entity_id,
    0 AS is_redirected,
    CASE WHEN matched.entity_id IS NULL THEN matched.identifier_type || ' ' || matched.normalized_value END AS set_aside,
    aside.reason,
    aside.rule,
    aside.since
  FROM matched
  LEFT JOIN ${aside} AS aside
    ON ${sameIdentifier('aside', 'matched')} AND matched.entity_id IS NULL
  UNION ALL
  SELECT
    ids.entity_type,
    CASE ids.status WHEN 'live' THEN ids.entity_id ELSE ids.redirect_to END,
    CASE ids.status WHEN 'live' THEN 0 ELSE 1 END,
    ${nullOf('string')},
    CASE WHEN ids.status <> 'live' AND ids.redirect_to IS NULL THEN 'retired' END,
    ${nullOf('string')},
    ${nullOf('timestamp')}
  FROM ${nexus('nexus_entity_ids')} AS ids
  WHERE ids.entity_id = ${asked.value} AND ${asked.type} IN (${list([ENTITY_ID, ANY])})
)
SELECT
  entity_type,
  entity_id,
  MIN(is_redirected) AS is_redirected,
  MIN(set_aside) AS set_aside,
  MIN(reason) AS reason,
  MIN(rule) AS rule,
  MIN(since) AS since
FROM meant
WHERE entity_type = COALESCE(${asked.entityType}, entity_type)
GROUP BY entity_type, entity_id
) AS found`;

/** What was found, as aggregates over {@link findEntities}. */
export const foundEntity = {
  entityType: sql`MAX(CASE WHEN entity_id IS NOT NULL THEN entity_type END)`,
  entityId: sql`MAX(entity_id)`,
  isRedirected: sql`COALESCE(MAX(CASE WHEN entity_id IS NOT NULL THEN is_redirected END), 0)`,
};

/** Names of entity types, for a message. */
const namesOf = (types: readonly { readonly name: string }[]): string => types.map(({ name }) => name).join(', ');

/** Why what was found is not one entity, in words; the empty text where it is. An aggregate over {@link findEntities}. */
export function problemOfEntity(
  types: readonly IdentifierTypeModel[],
  entityTypes: readonly EntityTypeModel[],
  { type, value, entityType }: AskedEntity,
): Sql {
  const named = sql`CASE ${type} WHEN ${ANY} THEN ${value} ELSE CONCAT(${type}, ' ', ${value}) END`;
  const known = sql`${type} IN (${list([...types.map(({ name }) => name), ENTITY_ID, ANY])})`;
  const each = sql`CASE WHEN entity_id IS NOT NULL THEN CONCAT(entity_type, ' ', entity_id) END`;
  const several = sql`CONCAT(MIN(${each}), ', ', MAX(${each}), CASE WHEN COUNT(entity_id) > 2 THEN ' and others' ELSE '' END)`;
  return sql`CASE
    WHEN ${presentText(sql`${type}`)} IS NULL OR ${presentText(sql`${value}`)} IS NULL THEN 'nexus_context takes an identifier as type and value, and one of the two is missing.'
    WHEN ${entityType} NOT IN (${list(entityTypes.map(({ name }) => name))}) THEN CONCAT('There is no entity type ', ${entityType}, ${`. The config has ${namesOf(entityTypes)}.`})
    WHEN COUNT(entity_id) = 1 THEN ''
    WHEN COUNT(entity_id) > 1 THEN CONCAT(${named}, ' is of several: ', ${several}, '. Ask for one of them by its id, with the type entity_id, or say which entity_type is meant.')
    WHEN MAX(set_aside) IS NOT NULL THEN CONCAT(MAX(set_aside), ' is set aside (', COALESCE(MAX(reason), 'unknown'), ') since ', COALESCE(SUBSTR(${op.timestampText(sql`MIN(since)`)}, 1, 10), 'an earlier run'), ', by ', COALESCE(MAX(rule), 'a rule'), ': it ties nobody, and belongs to nobody.')
    WHEN MAX(reason) = 'retired' THEN CONCAT(${value}, ' is no more: none of its identifiers is left, and it leads to nobody.')
    WHEN NOT (${known}) THEN CONCAT('There is no identifier type ', ${type}, ${`. The config has ${namesOf(types)}.`})
    ELSE CONCAT(${named}, ' is unknown: no record that was loaded has it.')
  END`;
}
