import { nexus_changes } from '../../tables/changes.ts';
import { id, join, nexus, nullOf, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/** The run that writes changes. */
export interface Writing {
  readonly runId: Variable;
  readonly runNumber: Variable;
  readonly startedAt: Variable;
}

const COLUMNS = Object.keys(nexus_changes.columns);

/** @param rows with entity_type, entity_id, change, other_id and changed_columns */
export const insertChanges = ({ runId, runNumber, startedAt }: Writing, rows: Sql): Sql => {
  const values: Readonly<Record<string, Sql>> = {
    change_id: sql`CONCAT(${op.text(sql`${runNumber}`)}, '-', told.entity_id, CASE told.change WHEN 'state_changed' THEN '-states' ELSE '' END)`,
    run_number: sql`${runNumber}`,
    run_id: sql`${runId}`,
    changed_at: sql`${startedAt}`,
    erased_run_id: nullOf('string'),
  };
  return sql`INSERT INTO ${nexus(nexus_changes.name)} (${join(COLUMNS.map(id), ', ')})
${op.readFirst(sql`SELECT ${join(
  COLUMNS.map((name) => sql`${values[name] ?? sql`told.${id(name)}`} AS ${id(name)}`),
  ', ',
)}
FROM (
  ${rows}
) AS told`)}`;
};
