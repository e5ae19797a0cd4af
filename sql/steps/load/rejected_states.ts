import { isNumber } from '../../../config/state_rules.ts';
import type { BaseState } from '../../../config/types.ts';
import { firstOf, missing, noNumber, outOfYears, tooLong, untypedIdentifier } from '../../blocks/record_faults.ts';
import { contentKey } from '../../content_key.ts';
import { id, join, nullOf, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { CONTENT } from './content.ts';
import { CONTENT_COLUMNS } from '../../blocks/process_records.ts';
import { rejectedKey } from './rejected_records.ts';
import { stateRelation } from './state_relation.ts';

const TEXTS = ['identifier_type', 'identifier_value', 'state_value', 'event_id'];

/**
 * Rows of the relation of a state that no interval can be made of, as records of the batch that cannot be loaded. The
 * relation has no stamps and is read whole by each run.
 */
export function rejectedStates(state: BaseState): Sql {
  const name = state.relation?.table ?? state.name;
  const fault = firstOf({ name, calledThere: (column) => column }, [
    missing('occurred_at'),
    outOfYears('occurred_at'),
    untypedIdentifier(),
    ...(isNumber(state) ? [noNumber('state_value')] : []),
    ...TEXTS.map(tooLong),
  ]);
  const said: Readonly<Record<string, Sql>> = {
    record_kind: sql`'state'`,
    source: sql`${state.name}`,
    entity_type: sql`${state.entity_type}`,
    event_id: id('event_id'),
    identifier_type: id('identifier_type'),
    identifier_value: id('identifier_value'),
    occurred_at: id('occurred_at'),
  };
  const key = contentKey([
    sql`${state.name}`,
    ...TEXTS.map(id),
    op.text(id('occurred_at')),
    ...(isNumber(state) ? ['raw_state_value', 'state_unit'].map(id) : []),
  ]);
  return sql`
UNION ALL
SELECT
  ${join(
    CONTENT.map((column) => said[column] ?? nullOf(CONTENT_COLUMNS[column] ?? 'string')),
    ', ',
  )},
  ${rejectedKey(sql`record_key`)}, ${nullOf('string')}, record_key, 'skip', fault
FROM (
  SELECT given.*, ${key} AS record_key, ${fault} AS fault
  FROM ${stateRelation(state)} AS given
) AS judged_states
WHERE fault IS NOT NULL`;
}
