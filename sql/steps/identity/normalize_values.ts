import type { IdentifierTypeModel } from '../../../config/model.ts';
import { DEFAULT_BLOCKS } from '../../../config/default_blocks.ts';
import type { BaseState } from '../../../config/types.ts';
import { setAside } from '../../set_aside.ts';
import { id, join, keyword, list, nexus, nullOf, op, shared, sql, work } from '../../tag.ts';
import type { Located, Sql, Variable } from '../../tag.ts';
import { among, amongRecords, ofRecords } from '../../buckets.ts';
import { columnsOf } from '../../columns_of.ts';
import { activeOverrides, isRetracted, overridesInQuestion, retractedNow, retractedRows } from '../../overrides.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { lookedUpValues } from '../../tables/shared.ts';
import { batch } from '../../tables/work.ts';
import { isMasked } from './masked.ts';
import { normalized } from '../load/normalized.ts';
import { registrableDomain } from '../load/registrable_domain.ts';
import { stateRelation } from '../load/state_relation.ts';
import { presentText } from '../../white_space.ts';

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
    WHEN named.identifier_type IN (${list(maskedTypes)}) AND (${isMasked(sql`named.identifier_value`)} OR ${isMasked(sql`COALESCE(named.normalized_value, '')`)}) THEN 'identifier_types.' || named.identifier_type || '.set_aside_masked'
    WHEN named.normalized_value IS NULL THEN 'identifier_types.' || named.identifier_type || '.normalizer'
    WHEN blocked.blocked_value IS NOT NULL THEN 'identifier_types.' || named.identifier_type || '.blocked'
    ${join([...patterns, ...defaults], '\n    ')}
    WHEN named.identifier_type IN (${list(freeMailTypes)}) AND free_mail.domain IS NOT NULL THEN 'nexus_free_mail_domains'
  END`;
}

/**
 * A value that stands in for another though what a normaliser makes of it looks like one of somebody: it is not that
 * identifier, whose other spellings are not set aside for it.
 */
const standsIn = (types: readonly IdentifierTypeModel[]): Sql => {
  const maskedTypes = types.filter((type) => type.setAsideMasked).map((type) => type.name);
  return sql`candidates.identifier_type IN (${list(maskedTypes)}) AND ${isMasked(sql`candidates.identifier_value`)} AND NOT ${isMasked(sql`COALESCE(candidates.candidate, '')`)}`;
};

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

/**
 * Identifiers in the relation of a state, which says nothing of when its rows changed: their entities are always looked at.
 * No record need spell them as it does.
 */
const namedByState = (state: BaseState): Sql => sql`
  UNION ALL
  SELECT 'state', ${state.entity_type}, given.identifier_type, given.identifier_value, ${NO_TEXT}, ${NO_TEXT}, ${nullOf('timestamp')}, 0, 'seed'
  FROM ${stateRelation(state)} AS given
  WHERE given.identifier_type IS NOT NULL AND ${presentText(sql`given.identifier_value`)} IS NOT NULL`;

/** Identifiers of entities, which a query gives, each once. */
const heldBy = (entities: Sql): Sql => sql`
  UNION ALL
  SELECT 'state', map.entity_type, map.identifier_type, map.identifier_value, ${NO_TEXT}, ${NO_TEXT}, ${nullOf('timestamp')}, 0, 'seed'
  FROM ${nexus('nexus_entity_map')} AS map
  JOIN (
    ${entities}
  ) AS held ON held.entity_id = map.entity_id`;

/** Those of entities that have such a state: its row may have gone, or may be another's by other rules. */
const heldByState = (states: readonly BaseState[]): Sql =>
  states.length === 0
    ? sql``
    : heldBy(
        sql`SELECT DISTINCT entity_id FROM ${nexus('nexus_states')} WHERE state_name IN (${list(states.map(({ name }) => name))})`,
      );

/** Those of entities of which time has changed a state. */
const dueBy = (asOf: Variable | undefined): Sql =>
  asOf === undefined ? sql`` : heldBy(sql`SELECT entity_id FROM ${nexus('nexus_due')} WHERE due_at <= ${asOf}`);

/**
 * Both sides of every override that names identifiers. A block that came or went changes what its neighbours are too; and so
 * does one that stands, where rules make another identifier of what it names, which no record need spell as it does.
 */
const namedByOverrides = (judging: Sql): Sql => {
  const ofSide = (name: 'identifier_type' | 'identifier_value'): Sql =>
    sql`CASE sides.side WHEN 'a' THEN overrides.${id(`${name}_a`)} ELSE overrides.${id(`${name}_b`)} END`;
  return sql`
  UNION ALL
  SELECT 'override', overrides.entity_type, ${ofSide('identifier_type')}, ${ofSide('identifier_value')}, ${NO_TEXT}, ${NO_TEXT}, ${nullOf('timestamp')}, 0,
    CASE WHEN overrides.is_changed = 0 AND NOT ${judging} THEN 'end' WHEN overrides.kind = 'block' THEN 'changed' ELSE 'seed' END
  FROM ${overridesInQuestion()} AS overrides
  CROSS JOIN ${op.constants('sides', { side: 'string' }, [['a'], ['b']])}
  WHERE overrides.entity_type IS NOT NULL AND ${ofSide('identifier_type')} IS NOT NULL AND ${ofSide('identifier_value')} IS NOT NULL`;
};

/** The partitions of the log that hold records of events that came in, or that overrides retract. */
const looked = (anew: Sql, isLarge: Sql): Located => ({
  name: 'v_looked_buckets',
  among: sql`SELECT bucket FROM ${nexus('nexus_event_log')} WHERE event_id IN (
  SELECT event_id FROM ${work(batch.name)} WHERE action <> 'skip'
  UNION ALL
  SELECT event_id FROM ${overridesInQuestion()} AS asked WHERE event_id IS NOT NULL
)${amongRecords('')}`,
  unless: sql`${anew} OR ${isLarge}`,
  of: ofRecords,
});

/**
 * The records whose identifiers a run must look at: those that came in, those that they replace, those of events that
 * came in, those that overrides retract or no longer do; everything, where the run is `anew`; and, where it is `judging`,
 * every value that the map knows. `is_current` is 1 for a record that stays; `part` is described at the work table.
 */
const recordsInQuestion = (
  anew: Sql,
  states: readonly BaseState[],
  judging: Sql,
  asOf: Variable | undefined,
  isLarge: Sql,
): Sql => sql`SELECT ${identifiersOf('incoming')}, CASE WHEN retracted.event_id IS NULL THEN 1 ELSE 0 END AS is_current, 'seed' AS part
  FROM ${work(batch.name)} AS incoming
  LEFT JOIN ${retractedNow()} AS retracted ON ${isRetracted('retracted', 'incoming')}
  WHERE incoming.action <> 'skip' AND incoming.record_kind NOT IN ('event', 'erased', 'gone')
  UNION ALL
  SELECT
    ${identifiersOf('stored')},
    CASE WHEN replaced.row_key IS NULL AND retracted.event_id IS NULL THEN 1 ELSE 0 END AS is_current,
    CASE WHEN replaced.row_key IS NULL AND retracted.event_id IS NULL THEN 'seed' ELSE 'changed' END AS part
  FROM ${nexus('nexus_event_log')} AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM ${work(batch.name)} WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  LEFT JOIN (
    SELECT DISTINCT source, event_id FROM ${work(batch.name)} WHERE action <> 'skip' AND record_kind IN ('event', 'gone')
  ) AS happened
    ON happened.source = stored.source AND happened.event_id = stored.event_id
  LEFT JOIN ${retractedNow()} AS retracted ON ${isRetracted('retracted', 'stored')}
  LEFT JOIN (
    ${retractedRows(sql`(SELECT * FROM ${overridesInQuestion()} AS asked WHERE is_changed = 1)`)}
  ) AS reconsidered ON ${isRetracted('reconsidered', 'stored')}
  WHERE stored.record_kind <> 'event'${among('stored', looked(anew, isLarge))}
    AND (${anew} OR replaced.row_key IS NOT NULL OR happened.event_id IS NOT NULL OR reconsidered.event_id IS NOT NULL)${join(states.map(namedByState), '')}${heldByState(states)}${dueBy(asOf)}${namedByOverrides(judging)}
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
 * @param asOf up to when time has changed states, where it may
 * @param isLarge condition: too much came in for it to lie in a part of the log
 */
export function normalizeValues(
  types: readonly IdentifierTypeModel[],
  states: readonly BaseState[],
  salt: Sql,
  anew: Sql,
  judging: Sql,
  asOf: Variable | undefined,
  isLarge: Sql,
  narrow: (key: Sql) => Sql = (key) => key,
): Sql {
  const domainTypes = types.filter((type) => type.normalizer === 'domain');
  const isDomain = (alias: string): Sql =>
    sql`${id(alias)}.identifier_type IN (${list(domainTypes.map((type) => type.name))})`;
  const lookedUp = shared(lookedUpValues, lookUp(anew, states, judging, asOf, isLarge));
  const isUnknown = (alias: string): Sql => sql`(${id(alias)}.is_known = 0 OR ${judging})`;
  return sql`WITH candidates AS (
  SELECT
    looked_up.*,
    CASE WHEN ${isUnknown('looked_up')} THEN ${byType(types, sql`looked_up.identifier_type`, (type) => normalized(type, sql`looked_up.identifier_value`), NO_TEXT)} END AS candidate
  FROM ${lookedUp} AS looked_up
),
hosts AS (
  SELECT DISTINCT candidate AS host FROM candidates WHERE ${isDomain('candidates')} AND candidate IS NOT NULL
),
${registrableDomain()},
named AS (
  SELECT
    candidates.*,
    CASE
      WHEN ${standsIn(types)} THEN ${NO_TEXT}
      WHEN ${isDomain('candidates')} THEN registrable.domain
      ELSE candidates.candidate
    END AS normalized_value
  FROM candidates
  LEFT JOIN registrable ON registrable.host = candidates.candidate
),
judged AS (
  SELECT
    named.*,
    CASE WHEN named.normalized_value IS NOT NULL THEN ${narrow(op.hashKey(keyText(salt)))} END AS identifier_key,
    CASE WHEN ${isUnknown('named')} THEN ${setAsideRule(types)} END AS set_aside_rule,
    CASE WHEN named.known_rule_is_by_other = 1 AND named.known_normalized_value = named.normalized_value THEN 1 ELSE 0 END AS stays_by_other
  FROM named
  LEFT JOIN ${nexus('nexus_blocked_values')} AS blocked
    ON blocked.identifier_type = named.identifier_type AND blocked.blocked_value = named.normalized_value
  LEFT JOIN ${nexus('nexus_free_mail_domains')} AS free_mail ON free_mail.domain = named.normalized_value
),
looked_at AS (
  SELECT
    judged.entity_type,
    judged.identifier_type,
    judged.identifier_value,
    CASE WHEN ${isUnknown('judged')} THEN judged.normalized_value ELSE judged.known_normalized_value END AS normalized_value,
    CASE WHEN ${isUnknown('judged')} THEN judged.identifier_key ELSE judged.known_identifier_key END AS identifier_key,
    judged.first_seen_at,
    CASE
      WHEN NOT ${isUnknown('judged')} OR (set_aside_rule IS NULL AND stays_by_other = 1) THEN judged.known_reason
      ELSE ${setAsideReason()}
    END AS reason,
    CASE
      WHEN NOT ${isUnknown('judged')} OR (set_aside_rule IS NULL AND stays_by_other = 1) THEN judged.known_rule
      ELSE set_aside_rule
    END AS rule,
    judged.is_present,
    judged.part,
    CASE
      WHEN judged.is_known = 1 AND ${judging} AND judged.known_normalized_value IS DISTINCT FROM judged.normalized_value THEN 1
      ELSE 0
    END AS is_other,
    CASE WHEN judged.is_known = 1 AND ${judging} THEN COALESCE(judged.known_rule, '') END AS rule_before
  FROM judged
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

/** The distinct raw values in question, each with what the map and the quarantine say of it. */
const lookUp = (
  anew: Sql,
  states: readonly BaseState[],
  judging: Sql,
  asOf: Variable | undefined,
  isLarge: Sql,
): Sql => {
  const ofSide = (own: string, group: string): Sql =>
    sql`CASE sides.is_group WHEN 0 THEN records.${id(own)} ELSE records.${id(group)} END AS ${id(own)}`;
  return sql`WITH records AS (
  ${recordsInQuestion(anew, states, judging, asOf, isLarge)}
),
occurrences AS (
  SELECT
    CASE sides.is_group WHEN 0 THEN records.entity_type ELSE 'group' END AS entity_type,
    ${ofSide('identifier_type', 'group_identifier_type')},
    ${ofSide('identifier_value', 'group_identifier')},
    records.occurred_at,
    records.is_current,
    records.part
  FROM records
  CROSS JOIN ${op.constants('sides', { is_group: 'int' }, [[0], [1]])}
  WHERE sides.is_group = 0 OR records.record_kind = 'membership'
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
)
SELECT
  raw_values.entity_type,
  raw_values.identifier_type,
  raw_values.identifier_value,
  raw_values.first_seen_at,
  raw_values.is_present,
  raw_values.part,
  CASE WHEN known.identifier_value IS NULL THEN 0 ELSE 1 END AS is_known,
  known.normalized_value AS known_normalized_value,
  known.identifier_key AS known_identifier_key,
  aside.reason AS known_reason,
  aside.rule AS known_rule,
  CASE WHEN aside.reason = 'hub' OR aside.rule LIKE 'override %' THEN 1 ELSE 0 END AS known_rule_is_by_other
FROM raw_values
LEFT JOIN (SELECT * FROM ${nexus('nexus_entity_map')} AS map WHERE NOT (${anew})) AS known
  ON ${sameIdentifier('known', 'raw_values')}
LEFT JOIN ${setAside()} AS aside
  ON ${sameIdentifier('aside', 'known')}`;
};

function setAsideReason(): Sql {
  return sql`CASE
    WHEN set_aside_rule IS NULL THEN ${keyword('NULL')}
    WHEN set_aside_rule = 'identifier_types' THEN 'unknown_type'
    WHEN set_aside_rule LIKE '%.normalizer' THEN 'invalid'
    WHEN set_aside_rule = 'nexus_free_mail_domains' THEN 'free_mail'
    ELSE 'blocked'
  END`;
}
