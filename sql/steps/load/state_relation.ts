import type { BaseState } from '../../../config/types.ts';
import { id, join, op, relation, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

const COLUMNS = ['identifier_type', 'identifier_value', 'state_value', 'occurred_at', 'event_id'];

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

/** The relation of the user's that a state is read from, in our types: an item of `FROM`. */
export function stateRelation({ name, relation: ref }: BaseState): Sql {
  const given = relation({ kind: 'external', database: ref?.database, schema: ref?.schema, name: ref?.table ?? name });
  return sql`(
    SELECT
      ${op.sourceText(sql`identifier_type`)} AS identifier_type,
      ${op.sourceText(sql`identifier_value`)} AS identifier_value,
      ${op.sourceText(sql`state_value`)} AS state_value,
      ${op.instant(sql`occurred_at`)} AS occurred_at,
      ${op.sourceText(sql`event_id`)} AS event_id
    FROM ${given}
  )`;
}
