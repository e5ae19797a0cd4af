import { isNumber } from '../../../config/state_rules.ts';
import type { BaseState } from '../../../config/types.ts';
import { isFinite } from '../../blocks/record_faults.ts';
import { presentText } from '../../white_space.ts';
import { id, join, nullOf, op, relation, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

const COLUMNS = [
  'identifier_type',
  'identifier_value',
  'state_value',
  'raw_state_value',
  'state_unit',
  'occurred_at',
  'event_id',
];

/** States that are read from relations of the user's. */
export const fromRelations = (states: readonly BaseState[]): readonly BaseState[] =>
  states.filter((state) => state.relation !== undefined);

/** A number that is another where a row of the relations is, or is there no more: nothing says when they changed. */
export const statesPrint = (states: readonly BaseState[]): Sql =>
  join(
    states.map(
      (state) =>
        sql`(SELECT COALESCE(SUM(shown.row_print), 0) + COUNT(*) FROM (
    SELECT ${op.rowPrint([sql`${state.name}`, ...COLUMNS.map((name) => sql`given.${id(name)}`)])} AS row_print FROM ${stateRelation(state)} AS given
  ) AS shown)`,
    ),
    ' + ',
  );

/**
 * The relation of the user's that a state is read from, in our types: an item of `FROM`. Of a number its value is the text of
 * the number, and `raw_state_value` what was there; of others that is null, as are `state_number` and `state_unit`.
 */
export function stateRelation(state: BaseState): Sql {
  const { name, relation: ref } = state;
  const given = relation({ kind: 'external', database: ref?.database, schema: ref?.schema, name: ref?.table ?? name });
  const text = op.sourceText(sql`state_value`);
  const shared = sql`${op.sourceText(sql`identifier_type`)} AS identifier_type,
      ${op.sourceText(sql`identifier_value`)} AS identifier_value,
      ${op.instant(sql`occurred_at`)} AS occurred_at,
      ${op.sourceText(sql`event_id`)} AS event_id`;
  if (!isNumber(state)) {
    return sql`(
    SELECT
      ${shared},
      ${text} AS state_value,
      ${nullOf('string')} AS raw_state_value,
      ${nullOf('float')} AS state_number,
      ${nullOf('string')} AS state_unit
    FROM ${given}
  )`;
  }
  const number = op.safeCast(sql`typed.raw_state_value`, 'float');
  return sql`(
    SELECT
      counted.identifier_type,
      counted.identifier_value,
      counted.occurred_at,
      counted.event_id,
      ${op.sourceText(sql`counted.state_number`)} AS state_value,
      counted.raw_state_value,
      counted.state_number,
      counted.state_unit
    FROM (
      SELECT typed.*, CASE WHEN ${isFinite(number)} THEN ${number} END AS state_number
      FROM (
        SELECT ${shared}, ${presentText(text)} AS raw_state_value, ${op.sourceText(sql`state_unit`)} AS state_unit
        FROM ${given}
      ) AS typed
    ) AS counted
  )`;
}
