import { edges, gathered, ids, labels, map, named, states, values } from '../../tables/work.ts';
import { join, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

const countOf = (table: string): Sql => sql`(SELECT COUNT(*) FROM ${work(table)})`;

/** Work tables by the step that fills them, as a run's record shows them. */
const STEPS: Readonly<Record<string, string>> = {
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
 *
 * @param batchRows how many rows the batch has
 */
export function steps(round: Variable, batchRows: Sql): Sql {
  const counts = Object.entries(STEPS).map(([step, table]) => [step, countOf(table)] as const);
  const made = [['stage_batch', batchRows] as const, ...counts].map(([step, rows]) =>
    op.jsonObject({ step: sql`${step}`, rows_made: rows }),
  );
  const contraction = op.jsonObject({ step: sql`'contract'`, rounds: sql`${round}` });
  return sql`CONCAT('[', ${join([...made, contraction], ", ',', ")}, ']')`;
}
