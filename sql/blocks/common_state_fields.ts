import { generateSurrogateKey } from './generate_surrogate_key.ts';
import { op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * The columns that every state has, from a query with entity_id, entity_type, state_name, state_value,
 * state_entered_at, state_exited_at and trigger_event_id.
 */
export const commonStateFields = (): Sql => sql`${generateSurrogateKey([
  sql`entity_id`,
  sql`state_name`,
  op.timestampText(sql`state_entered_at`),
])} AS state_id,
  entity_id,
  entity_type,
  state_name,
  state_value,
  state_entered_at,
  state_exited_at,
  state_exited_at IS NULL AS is_current,
  trigger_event_id`;
