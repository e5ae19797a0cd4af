import type { DerivedState } from '../../config/types.ts';
import { commonStateFields } from './common_state_fields.ts';
import { list, op, sql, udf } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** States that `definitions` are made from, but for those that they make themselves. */
function baseComponents(definitions: readonly DerivedState[]): string[] {
  const derived = new Set(definitions.map((definition) => definition.name));
  return [...new Set(definitions.flatMap((definition) => definition.components))].filter((name) => !derived.has(name));
}

/**
 * Intervals of derived states, one call of `merge_states` per entity over its component intervals.
 *
 * @param states a relation with the columns of a state
 * @param definitions of one entity type, each after the derived states that it uses
 */
export function derivedState(states: Sql, entityType: string, definitions: readonly DerivedState[]): Sql {
  const argument = JSON.stringify(
    definitions.map(({ name, components, rules, default: otherwise }) => ({
      name,
      components,
      rules,
      default: otherwise ?? null,
    })),
  );
  return sql`WITH merged AS (
  SELECT
    entity_id,
    entity_type,
    ${udf(
      'merge_states',
      op.structArray({
        state_name: sql`state_name`,
        state_value: sql`state_value`,
        entered_at: op.timestampText(sql`state_entered_at`),
        exited_at: op.timestampText(sql`state_exited_at`),
        trigger_event_id: sql`trigger_event_id`,
      }),
      sql`${argument}`,
    )} AS intervals
  FROM ${states} AS component_states
  WHERE entity_type = ${entityType} AND state_name IN (${list(baseComponents(definitions))})
  GROUP BY entity_id, entity_type
),
spans AS (
  SELECT
    merged_rows.entity_id,
    merged_rows.entity_type,
    ${op.field('span', 'state_name')} AS state_name,
    ${op.field('span', 'state_value')} AS state_value,
    ${op.parseTimestamp(op.field('span', 'entered_at'))} AS state_entered_at,
    ${op.parseTimestamp(op.field('span', 'exited_at'))} AS state_exited_at,
    ${op.field('span', 'trigger_event_id')} AS trigger_event_id
  FROM ${op.unnestArray({ relation: sql`merged`, alias: 'merged_rows' }, sql`merged_rows.intervals`, 'span')}
)
SELECT
  ${commonStateFields()}
FROM spans`;
}
