import type { Model } from '../../../config/model.ts';
import { hasClocks, isNumber, takesAmounts } from '../../../config/state_rules.ts';
import type { BaseState } from '../../../config/types.ts';
import { isWithinYears } from '../../blocks/record_faults.ts';
import { commonStateFields } from '../../blocks/common_state_fields.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { map, values } from '../../tables/work.ts';
import { id, join, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { fromRelations, stateRelation } from '../load/state_relation.ts';
import { numberChanges } from './number_changes.ts';
import { ruledChanges } from './ruled_changes.ts';
import { namesOf, spokenChanges } from './run_clocks.ts';

const CHANGE = ['entity_id', 'entity_type', 'state_name', 'state_value', 'rule_rank', 'occurred_at', 'event_id'];
const OF_NUMBER = ['state_number', 'state_unit'];
const NO_NUMBER = [sql`${nullOf('float')} AS state_number`, sql`${nullOf('string')} AS state_unit`];

const text = (value: string | null): Sql => sql`CAST(${value} AS ${op.type('string')})`;

/** By what identifiers are compared as: a relation need not spell them as records do. */
const changesFromRelations = (states: readonly BaseState[]): Sql =>
  sql`SELECT
    entities.entity_id,
    given.entity_type,
    given.state_name,
    given.state_value,
    given.state_number,
    given.state_unit,
    0 AS rule_rank,
    given.occurred_at,
    given.event_id
  FROM (
    ${join(
      states.map(
        (state) =>
          sql`SELECT changed.*, ${text(state.entity_type)} AS entity_type, ${text(state.name)} AS state_name FROM ${stateRelation(state)} AS changed`,
      ),
      '\n    UNION ALL\n    ',
    )}
  ) AS given
  JOIN ${work(values.name)} AS spelled ON ${sameIdentifier('spelled', 'given')}
  JOIN (SELECT DISTINCT identifier_key, entity_id FROM ${work(map.name)} WHERE entity_id IS NOT NULL) AS entities
    ON entities.identifier_key = spelled.identifier_key
  WHERE given.state_number IS NOT NULL OR given.raw_state_value IS NULL`;

/**
 * Intervals of the base states of every entity. At one instant the greatest (rank of rule, event id) wins; then equal
 * neighbours join; a null value is a gap. Recomputed, never patched: a split cannot be derived from intervals.
 *
 * @param asOf up to when time changes states
 */
export function baseStates(model: Model, asOf: Variable): Sql {
  const given = fromRelations(model.states);
  const timed = model.states.filter(hasClocks);
  const counted = model.states.filter(takesAmounts);
  const hasNumbers = model.states.some(isNumber);
  const others = [...timed, ...counted];
  const change = (changed: Sql, isCounted: boolean): Sql => {
    const numbers = isCounted ? OF_NUMBER.map(id) : NO_NUMBER;
    return sql`SELECT ${join([...CHANGE.map(id), ...(hasNumbers ? numbers : [])], ', ')} FROM (${changed}) AS changed`;
  };
  const changes = [
    change(ruledChanges(others.length === 0 ? sql`TRUE` : sql`rules.state_name NOT IN (${namesOf(others)})`), false),
    ...(timed.length === 0 ? [] : [change(spokenChanges(asOf), false)]),
    ...(counted.length === 0 ? [] : [change(numberChanges(counted), true)]),
    ...(given.length === 0 ? [] : [change(changesFromRelations(given), true)]),
  ];
  // Each unit of a number is a line of its own.
  const line = hasNumbers ? sql`entity_id, state_name, state_unit` : sql`entity_id, state_name`;
  return sql`WITH changes AS (
  ${join(changes, '\n  UNION ALL\n  ')}
),
ranked AS (
  SELECT
    changes.*,
    ROW_NUMBER() OVER (
      PARTITION BY ${line}, occurred_at
      ORDER BY rule_rank DESC, event_id DESC, COALESCE(state_value, '') DESC
    ) AS standing
  FROM changes
  WHERE ${isWithinYears(sql`occurred_at`)}
),
decided AS (
  SELECT
    ranked.*,
    LAG(state_value) OVER (PARTITION BY ${line} ORDER BY occurred_at) AS previous_value
  FROM ranked
  WHERE standing = 1
),
spans AS (
  SELECT
    entity_id,
    entity_type,
    state_name,
    state_value,${hasNumbers ? sql`\n    state_number,\n    state_unit,` : sql``}
    occurred_at AS state_entered_at,
    LEAD(occurred_at) OVER (PARTITION BY ${line} ORDER BY occurred_at) AS state_exited_at,
    event_id AS trigger_event_id
  FROM decided
  WHERE state_value IS DISTINCT FROM previous_value
)
SELECT
  ${commonStateFields(hasNumbers)}
FROM spans
WHERE state_value IS NOT NULL`;
}
