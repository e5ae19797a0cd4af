import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';
import { float, string, timestamp } from '../table.ts';
import { nexus, nullOf, sql } from '../tag.ts';
import type { View } from '../view.ts';

const OF_LINE = sql`OVER (PARTITION BY states.entity_id, states.state_name, states.state_unit ORDER BY states.state_entered_at)`;

/** A state of numbers by its changes. Units are never brought together: of each there is a line of its own. */
export const numberChangesView = (): View => ({
  name: 'nexus_number_changes',
  description: 'Every change of every state of numbers, with what it is more or less than before, in its unit.',
  columns: {
    change_id: string('Surrogate key of the state_id and the kind of change'),
    entity_id: string('Entity id'),
    entity_type: string('person, group or a custom type'),
    state_name: string('State'),
    state_unit: string('Unit of the numbers, such as USD: what has another unit is not to be added'),
    occurred_at: timestamp('When, UTC'),
    change_kind: string('began (there was none before), rose, fell, ended (there is none after), or resumed'),
    number_before: float('Number until then; null where there was none'),
    number_after: float('Number from then on; null where there is none'),
    delta: float('How much more; none counts as 0'),
    event_id: string('Event that caused it; null where it ended'),
  },
  query: sql`WITH followed AS (
  SELECT
    states.*,
    LAG(states.state_exited_at) ${OF_LINE} AS exited_before_at,
    LAG(states.state_number) ${OF_LINE} AS last_number,
    LEAD(states.state_entered_at) ${OF_LINE} AS entered_next_at
  FROM ${nexus('nexus_states')} AS states
  WHERE states.state_number IS NOT NULL
),
changes AS (
  SELECT
    followed.*,
    followed.state_entered_at AS changed_at,
    CASE
      WHEN followed.last_number IS NULL THEN 'began'
      WHEN followed.exited_before_at < followed.state_entered_at THEN 'resumed'
      WHEN followed.state_number > followed.last_number THEN 'rose'
      ELSE 'fell'
    END AS change_kind,
    CASE WHEN followed.exited_before_at = followed.state_entered_at THEN followed.last_number END AS number_before,
    followed.state_number AS number_after,
    followed.trigger_event_id AS event_id
  FROM followed
  UNION ALL
  SELECT followed.*, followed.state_exited_at, 'ended', followed.state_number, ${nullOf('float')}, ${nullOf('string')}
  FROM followed
  WHERE followed.state_exited_at IS NOT NULL
    AND (followed.entered_next_at IS NULL OR followed.entered_next_at > followed.state_exited_at)
)
SELECT
  ${generateSurrogateKey([sql`changes.state_id`, sql`changes.change_kind`])} AS change_id,
  changes.entity_id,
  changes.entity_type,
  changes.state_name,
  changes.state_unit,
  changes.changed_at AS occurred_at,
  changes.change_kind,
  changes.number_before,
  changes.number_after,
  COALESCE(changes.number_after, 0) - COALESCE(changes.number_before, 0) AS delta,
  changes.event_id
FROM changes`,
});
