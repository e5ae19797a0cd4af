import { takesAmounts } from '../../../config/state_rules.ts';
import type { BaseState } from '../../../config/types.ts';
import { op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { worthChanges } from './ruled_changes.ts';
import { namesOf } from './run_clocks.ts';

/**
 * What events do to states of numbers, each unit for itself. A number that a rule gives is of the event's unit; where the
 * event has none, it is said of every unit that the entity has amounts of, or of no unit. An event without an amount says nothing where
 * that is what is asked for.
 *
 * Whether a number asks for units stands in the value that is compared: as a condition beside it, on the preserved side
 * alone, it makes DuckDB hold every row against every other.
 */
export const numberChanges = (states: readonly BaseState[]): Sql => {
  const said = worthChanges(sql`rules.state_name IN (${namesOf(states.filter(takesAmounts))})`);
  return sql`WITH said AS (
  ${said}
)
SELECT numbers.*, ${op.sourceText(sql`numbers.state_number`)} AS state_value
  FROM (
    SELECT
      said.entity_id,
      said.entity_type,
      said.state_name,
      CASE WHEN said.takes_amount = 1 THEN said.event_value ELSE ${op.safeCast(sql`said.state_value`, 'float')} END AS state_number,
      COALESCE(said.value_unit, units.value_unit) AS state_unit,
      said.rule_rank,
      said.occurred_at,
      said.event_id
    FROM said
    LEFT JOIN (
      SELECT DISTINCT amounts.entity_id, amounts.state_name, amounts.value_unit
      FROM said AS amounts
      WHERE amounts.takes_amount = 1 AND amounts.event_value IS NOT NULL
    ) AS units
      ON units.entity_id = CASE WHEN said.takes_amount IS NULL AND said.value_unit IS NULL THEN said.entity_id END
      AND units.state_name = said.state_name
    WHERE said.event_value IS NOT NULL OR said.takes_amount IS NULL
  ) AS numbers`;
};
