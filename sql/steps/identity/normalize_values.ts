import type { IdentifierTypeModel } from '../../../config/model.ts';
import { DEFAULT_BLOCKS } from '../../../config/default_blocks.ts';
import type { BaseState } from '../../../config/types.ts';
import { id, join, keyword, list, nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { columnsOf } from '../../columns_of.ts';
import { activeOverrides, isRetracted, overridesInQuestion, retractedNow, retractedRows } from '../../overrides.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { batch } from '../../tables/work.ts';
import { isMasked } from './masked.ts';
import { normalized } from '../load/normalized.ts';
import { registrableDomain } from '../load/registrable_domain.ts';
import { stateRelation } from '../load/state_relation.ts';

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
  const defaults = DEFAULT_BLOCKS.flatMap(({ name, pattern }) => {
    const applies = types.filter(({ defaultBlocks }) => defaultBlocks.some((block) => block.name === name));
    return applies.length === 0
      ? []
      : [
          sql`WHEN named.identifier_type IN (${list(applies.map((type) => type.name))}) AND ${op.regexpContains(sql`LOWER(named.normalized_value)`, sql`${pattern}`)} THEN 'identifier_types.' || named.identifier_type || ${`.block_defaults.${name}`}`,
        ];
  });
  const freeMailTypes = types.filter((type) => type.setAsideFreeMail).map((type) => type.name);
  const maskedTypes = types.filter((type) => type.setAsideMasked).map((type) => type.name);
  return sql`CASE
    WHEN named.identifier_type NOT IN (${list(types.map((type) => type.name))}) THEN 'identifier_types'
    WHEN named.identifier_type IN (${list(maskedTypes)}) AND ${isMasked(sql`named.identifier_value`)} THEN 'identifier_types.' || named.identifier_type || '.set_aside_masked'
    WHEN named.normalized_value IS NULL THEN 'identifier_types.' || named.identifier_type || '.normalizer'
    WHEN blocked.blocked_value IS NOT NULL THEN 'identifier_types.' || named.identifier_type || '.blocked'
    ${join([...patterns, ...defaults], '\n    ')}
    WHEN named.identifier_type IN (${list(freeMailTypes)}) AND free_mail.domain IS NOT NULL THEN 'nexus_free_mail_domains'
  END`;
}

/** Text that an identifier's key is the hash of. Type names hold no `|`; only values may. */
const keyText = (salt: Sql): Sql =>
  sql`${op.text(salt)} || '|' || named.entity_type || '|' || named.identifier_type || '|' || named.normalized_value`;

/** Columns of a record that hold identifiers. */
const IDENTIFIERS = [
  'record_kind',
  'entity_type',
  'identifier_type',
  'identifier_value',
  'group_identifier_type',
  'group_identifier',
  'occurred_at',
];
const identifiersOf = (alias: string): Sql => columnsOf(alias, IDENTIFIERS);

/** Identifiers in the relation of a state, which says nothing of when its rows changed: their entities are always looked at. */
const namedByState = (state: BaseState): Sql => sql`
  UNION ALL
  SELECT 'state', map.entity_type, map.identifier_type, map.identifier_value, ${NO_TEXT}, ${NO_TEXT}, ${nullOf('timestamp')}, 0, 'seed'
  FROM ${stateRelation(state)} AS given
  JOIN ${nexus('nexus_entity_map')} AS map
    ON map.entity_type = ${state.entity_type}
    AND map.identifier_type = given.identifier_type
    AND map.identifier_value = given.identifier_value`;

/** One side of every override that names identifiers. A block that came or went changes what its neighbours are too. */
const namedByOverride = (side: 'a' | 'b'): Sql => {
  const [type, value] = [id(`identifier_type_${side}`), id(`identifier_value_${side}`)];
  return sql`
  UNION ALL
  SELECT 'override', entity_type, ${type}, ${value}, ${NO_TEXT}, ${NO_TEXT}, ${nullOf('timestamp')}, 0,
    CASE WHEN is_changed = 0 THEN 'end' WHEN kind = 'block' THEN 'changed' ELSE 'seed' END
  FROM ${overridesInQuestion()} AS overrides
  WHERE entity_type IS NOT NULL AND ${type} IS NOT NULL AND ${value} IS NOT NULL`;
};

/**
 * The records whose identifiers a run must look at: those that came in, those that they replace, those of events that
 * came in, those that overrides retract or no longer do; everything, where the run is `anew`; and, where it is `judging`,
 * every value that the map knows. `is_current` is 1 for a record that stays; `part` is described at the work table.
 */
const recordsInQuestion = (
  anew: Sql,
  states: readonly BaseState[],
  judging: Sql,
): Sql => sql`SELECT ${identifiersOf('incoming')}, CASE WHEN retracted.event_id IS NULL THEN 1 ELSE 0 END AS is_current, 'seed' AS part
  FROM ${work(batch.name)} AS incoming
  LEFT JOIN ${retractedNow()} AS retracted ON ${isRetracted('retracted', 'incoming')}
  WHERE incoming.action <> 'skip' AND incoming.record_kind NOT IN ('event', 'erased')
  UNION ALL
  SELECT
    ${identifiersOf('stored')},
    CASE WHEN replaced.row_key IS NULL AND retracted.event_id IS NULL THEN 1 ELSE 0 END AS is_current,
    CASE WHEN replaced.row_key IS NULL AND retracted.event_id IS NULL THEN 'seed' ELSE 'changed' END AS part
  FROM ${nexus('nexus_event_log')} AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM ${work(batch.name)} WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  LEFT JOIN (
    SELECT DISTINCT source, event_id FROM ${work(batch.name)} WHERE action <> 'skip' AND record_kind = 'event'
  ) AS happened
    ON happened.source = stored.source AND happened.event_id = stored.event_id
  LEFT JOIN ${retractedNow()} AS retracted ON ${isRetracted('retracted', 'stored')}
  LEFT JOIN (
    ${retractedRows(sql`(SELECT * FROM ${overridesInQuestion()} AS asked WHERE is_changed = 1)`)}
  ) AS reconsidered ON ${isRetracted('reconsidered', 'stored')}
  WHERE stored.record_kind <> 'event'
    AND (${anew} OR replaced.row_key IS NOT NULL OR happened.event_id IS NOT NULL OR reconsidered.event_id IS NOT NULL)${join(states.map(namedByState), '')}${namedByOverride('a')}${namedByOverride('b')}
  UNION ALL
  SELECT 'rules', entity_type, identifier_type, identifier_value, ${NO_TEXT}, ${NO_TEXT}, ${nullOf('timestamp')}, 0, 'judged'
  FROM ${nexus('nexus_entity_map')}
  WHERE ${judging}`;

/**
 * Each distinct raw value of an identifier in the records that a run is about, with its key and whether it is set aside.
 * What the map knows is taken from there; what is new is normalised, once. `narrow` maps the hash to a smaller one; only
 * tests do that, to make two keys meet.
 *
 * @param anew condition: everything is normalised, and the map is not asked
 * @param judging condition: everything is normalised, and what is not what the map says of it is `changed`
 * @param states those that are read from relations
 */
export function normalizeValues(
  types: readonly IdentifierTypeModel[],
  states: readonly BaseState[],
  salt: Sql,
  anew: Sql,
  judging: Sql,
  narrow: (key: Sql) => Sql = (key) => key,
): Sql {
  const domainTypes = types.filter((type) => type.normalizer === 'domain');
  const isDomain = (alias: string): Sql =>
    sql`${id(alias)}.identifier_type IN (${list(domainTypes.map((type) => type.name))})`;
  return sql`WITH records AS (
  ${recordsInQuestion(anew, states, judging)}
),
occurrences AS (
  SELECT entity_type, identifier_type, identifier_value, occurred_at, is_current, part FROM records
  UNION ALL
  SELECT 'group', group_identifier_type, group_identifier, occurred_at, is_current, part
  FROM records
  WHERE record_kind = 'membership'
),
raw_values AS (
  SELECT
    entity_type,
    identifier_type,
    identifier_value,
    MIN(CASE WHEN is_current = 1 THEN occurred_at END) AS first_seen_at,
    MAX(is_current) AS is_present,
    CASE
      WHEN MAX(CASE part WHEN 'changed' THEN 1 ELSE 0 END) = 1 THEN 'changed'
      WHEN MAX(CASE part WHEN 'seed' THEN 1 ELSE 0 END) = 1 THEN 'seed'
      WHEN MAX(CASE part WHEN 'end' THEN 1 ELSE 0 END) = 1 THEN 'end'
      ELSE 'judged'
    END AS part
  FROM occurrences
  GROUP BY entity_type, identifier_type, identifier_value
),
known AS (
  SELECT
    raw_values.*,
    map.normalized_value,
    map.identifier_key,
    aside.reason,
    aside.rule,
    CASE WHEN aside.reason = 'hub' OR aside.rule LIKE 'override %' THEN 1 ELSE 0 END AS is_by_other
  FROM raw_values
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'raw_values')}
  LEFT JOIN (SELECT * FROM ${nexus('nexus_quarantine')} WHERE other_type IS NULL) AS aside
    ON ${sameIdentifier('aside', 'raw_values')}
  WHERE NOT (${anew})
),
unknown AS (
  SELECT raw_values.*
  FROM raw_values
  LEFT JOIN known ON ${sameIdentifier('known', 'raw_values')}
  WHERE known.identifier_value IS NULL OR ${judging}
),
hosts AS (
  SELECT DISTINCT ${byType(domainTypes, sql`identifier_type`, (type) => normalized(type, sql`identifier_value`), NO_TEXT)} AS host
  FROM unknown
  WHERE ${isDomain('unknown')}
),
${registrableDomain()},
candidates AS (
  SELECT
    unknown.*,
    ${byType(types, sql`identifier_type`, (type) => normalized(type, sql`identifier_value`), NO_TEXT)} AS candidate
  FROM unknown
),
named AS (
  SELECT
    candidates.entity_type,
    candidates.identifier_type,
    candidates.identifier_value,
    candidates.first_seen_at,
    candidates.is_present,
    candidates.part,
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
),
compared AS (
  SELECT
    judged.*,
    CASE WHEN known.identifier_value IS NOT NULL THEN COALESCE(known.rule, '') END AS rule_before,
    CASE
      WHEN known.identifier_value IS NOT NULL AND known.normalized_value IS DISTINCT FROM judged.normalized_value THEN 1
      ELSE 0
    END AS is_other,
    known.reason AS reason_before,
    CASE WHEN known.is_by_other = 1 AND known.normalized_value = judged.normalized_value THEN 1 ELSE 0 END AS stays_by_other
  FROM judged
  LEFT JOIN known ON ${sameIdentifier('known', 'judged')}
),
looked_at AS (
  SELECT
    entity_type,
    identifier_type,
    identifier_value,
    normalized_value,
    CASE WHEN normalized_value IS NOT NULL THEN identifier_key END AS identifier_key,
    first_seen_at,
    CASE WHEN set_aside_rule IS NULL AND stays_by_other = 1 THEN reason_before ELSE ${setAsideReason()} END AS reason,
    CASE WHEN set_aside_rule IS NULL AND stays_by_other = 1 THEN rule_before ELSE set_aside_rule END AS rule,
    is_present,
    part,
    is_other,
    rule_before
  FROM compared
  UNION ALL
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, identifier_key, first_seen_at, reason, rule, is_present, part,
    0, ${NO_TEXT}
  FROM known
  WHERE NOT (${judging})
),
blocks AS (
  SELECT looked_at.identifier_key, MIN(overrides.override_id) AS override_id
  FROM looked_at
  JOIN ${activeOverrides()} AS overrides
    ON overrides.entity_type = looked_at.entity_type
    AND overrides.identifier_type_a = looked_at.identifier_type
    AND overrides.identifier_value_a = looked_at.identifier_value
  WHERE overrides.kind = 'block' AND looked_at.identifier_key IS NOT NULL
  GROUP BY looked_at.identifier_key
),
decided AS (
  SELECT
    looked_at.*,
    CASE
      WHEN looked_at.reason <> 'hub' AND looked_at.rule NOT LIKE 'override %' THEN looked_at.reason
      WHEN blocks.override_id IS NOT NULL THEN 'blocked'
      WHEN looked_at.reason = 'hub' THEN looked_at.reason
    END AS set_aside_reason,
    CASE
      WHEN looked_at.reason <> 'hub' AND looked_at.rule NOT LIKE 'override %' THEN looked_at.rule
      WHEN blocks.override_id IS NOT NULL THEN 'override ' || blocks.override_id
      WHEN looked_at.reason = 'hub' THEN looked_at.rule
    END AS set_aside_rule
  FROM looked_at
  LEFT JOIN blocks ON blocks.identifier_key = looked_at.identifier_key
),
parted AS (
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, identifier_key, first_seen_at,
    set_aside_reason, set_aside_rule, is_present,
    CASE WHEN is_other = 1 OR rule_before <> COALESCE(set_aside_rule, '') THEN 'changed' ELSE part END AS part
  FROM decided
)
SELECT * FROM parted WHERE part <> 'judged'`;
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
