import { batch, edges, gathered, ids, labels, map, named, states, values } from '../../tables/work.ts';
import { join, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

const countOf = (table: string, condition: Sql): Sql => sql`(SELECT COUNT(*) FROM ${work(table)} WHERE ${condition})`;

/** Work tables by the step that fills them, as a run's record shows them. */
const STEPS: Readonly<Record<string, string>> = {
  stage_batch: batch.name,
  normalize_values: named.name,
  gather: gathered.name,
  find_affected: values.name,
  link_rows: edges.name,
  resolve_identifiers: labels.name,
  inherit_ids: ids.name,
  assign_ids: map.name,
  base_states: states.name,
};

/**
 * The steps of a run as a JSON array: each with the rows that it made, and the rounds of the contraction. How long each
 * took is in the warehouse's own history, where each statement is a job or query of its own.
 */
export function steps(round: Variable): Sql {
  const made = Object.entries(STEPS).map(([step, table]) =>
    op.jsonObject({ step: sql`${step}`, rows_made: countOf(table, sql`1 = 1`) }),
  );
  const contraction = op.jsonObject({ step: sql`'contract'`, rounds: sql`${round}` });
  return sql`CONCAT('[', ${join([...made, contraction], ", ',', ")}, ']')`;
}
