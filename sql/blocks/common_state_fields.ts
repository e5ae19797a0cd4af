import { generateSurrogateKey } from './generate_surrogate_key.ts';
import { nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * The columns that every state has, from a query with entity_id, entity_type, state_name, state_value,
 * state_entered_at, state_exited_at and trigger_event_id, and of numbers state_number and state_unit.
 *
 * @param hasNumbers whether there are any
 */
export const commonStateFields = (hasNumbers = false): Sql => {
  const key = [sql`entity_id`, sql`state_name`, op.timestampText(sql`state_entered_at`)];
  const plain = generateSurrogateKey(key);
  return sql`${hasNumbers ? sql`CASE WHEN state_unit IS NULL THEN ${plain} ELSE ${generateSurrogateKey([...key, sql`state_unit`])} END` : plain} AS state_id,
  entity_id,
  entity_type,
  state_name,
  state_value,
  state_entered_at,
  state_exited_at,
  state_exited_at IS NULL AS is_current,
  trigger_event_id,
  ${hasNumbers ? sql`state_number` : sql`${nullOf('float')} AS state_number`},
  ${hasNumbers ? sql`state_unit` : sql`${nullOf('string')} AS state_unit`}`;
};
