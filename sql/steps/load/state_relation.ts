import type { BaseState } from '../../../config/types.ts';
import { op, relation, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** States that are read from relations of the user's. */
export const fromRelations = (states: readonly BaseState[]): readonly BaseState[] =>
  states.filter((state) => state.relation !== undefined);

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
