import type { Model } from '../../config/model.ts';
import type { BaseState, StateRule } from '../../config/types.ts';
import { commonStateFields } from '../blocks/common_state_fields.ts';
import { map } from '../tables/work.ts';
import { join, op, relation, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { currentLog } from './current_log.ts';

const text = (value: string | null | undefined): Sql => sql`CAST(${value ?? null} AS ${op.type('string')})`;

const names = (rule: StateRule): readonly string[] =>
  typeof rule.event_name === 'string' ? [rule.event_name] : rule.event_name;

/** The rules as rows, so that one join finds every change of every state. */
const ruleRows = (states: readonly BaseState[]): Sql[] =>
  states.flatMap((state) =>
    (state.rules ?? []).flatMap((rule, rank) =>
      names(rule).map(
        (eventName) =>
          sql`SELECT ${text(state.entity_type)} AS entity_type, ${text(state.name)} AS state_name, ${text(rule.value)} AS state_value, ${text(eventName)} AS event_name, ${text(rule.source)} AS source, ${text(rule.role)} AS role, ${rank} AS rule_rank`,
      ),
    ),
  );

const changesFromRules = (rules: readonly Sql[]): Sql => sql`SELECT
    map.entity_id,
    rules.entity_type,
    rules.state_name,
    rules.state_value,
    rules.rule_rank,
    happened.occurred_at,
    happened.event_id
  FROM (
    ${join(rules, '\n    UNION ALL\n    ')}
  ) AS rules
  JOIN (
    ${currentLog(['event_name', 'source', 'event_id', 'occurred_at'], ['event'])}
  ) AS happened
    ON happened.event_name = rules.event_name AND happened.source = COALESCE(rules.source, happened.source)
  JOIN (
    ${currentLog(['source', 'event_id', 'entity_type', 'identifier_type', 'identifier_value', 'role'], ['identifier'])}
  ) AS participants
    ON participants.source = happened.source
    AND participants.event_id = happened.event_id
    AND participants.entity_type = rules.entity_type
    AND COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')
  JOIN ${work(map.name)} AS map
    ON map.entity_type = participants.entity_type
    AND map.identifier_type = participants.identifier_type
    AND map.identifier_value = participants.identifier_value
  WHERE map.entity_id IS NOT NULL AND happened.occurred_at IS NOT NULL`;

const changesFromRelation = (state: BaseState): Sql =>
  sql`SELECT
    map.entity_id,
    map.entity_type,
    ${text(state.name)} AS state_name,
    ${op.text(sql`given.state_value`)} AS state_value,
    0 AS rule_rank,
    CAST(given.occurred_at AS ${op.type('timestamp')}) AS occurred_at,
    ${op.text(sql`given.event_id`)} AS event_id
  FROM ${relation({ kind: 'external', database: state.relation?.database, schema: state.relation?.schema, name: state.relation?.table ?? state.name })} AS given
  JOIN ${work(map.name)} AS map
    ON map.entity_type = ${state.entity_type}
    AND map.identifier_type = given.identifier_type
    AND map.identifier_value = given.identifier_value
  WHERE map.entity_id IS NOT NULL AND given.occurred_at IS NOT NULL`;

/**
 * Intervals of the base states of every entity. At one instant the greatest (rank of rule, event id) wins; then equal
 * neighbours join; a null value is a gap. Recomputed, never patched: a split cannot be derived from intervals.
 */
export function baseStates(model: Model): Sql {
  const rules = ruleRows(model.states);
  const changes = [
    ...(rules.length > 0 ? [changesFromRules(rules)] : []),
    ...model.states.filter((state) => state.relation !== undefined).map(changesFromRelation),
  ];
  const none = sql`SELECT ${text(null)} AS entity_id, ${text(null)} AS entity_type, ${text(null)} AS state_name, ${text(null)} AS state_value, 0 AS rule_rank, CAST(NULL AS ${op.type('timestamp')}) AS occurred_at, ${text(null)} AS event_id`;
  return sql`WITH changes AS (
  ${join(changes.length > 0 ? changes : [none], '\n  UNION ALL\n  ')}
),
ranked AS (
  SELECT
    changes.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id, state_name, occurred_at
      ORDER BY rule_rank DESC, event_id DESC, COALESCE(state_value, '') DESC
    ) AS standing
  FROM changes
  WHERE entity_id IS NOT NULL
),
decided AS (
  SELECT
    ranked.*,
    LAG(state_value) OVER (PARTITION BY entity_id, state_name ORDER BY occurred_at) AS previous_value
  FROM ranked
  WHERE standing = 1
),
spans AS (
  SELECT
    entity_id,
    entity_type,
    state_name,
    state_value,
    occurred_at AS state_entered_at,
    LEAD(occurred_at) OVER (PARTITION BY entity_id, state_name ORDER BY occurred_at) AS state_exited_at,
    event_id AS trigger_event_id
  FROM decided
  WHERE state_value IS DISTINCT FROM previous_value
)
SELECT
  ${commonStateFields()}
FROM spans
WHERE state_value IS NOT NULL`;
}
