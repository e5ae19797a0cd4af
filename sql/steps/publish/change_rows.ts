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

const insert = ({ runId, runNumber, startedAt }: Writing, rows: Sql, of: { part: Sql; audience: Sql }): Sql => {
  const values: Readonly<Record<string, Sql>> = {
    change_id: sql`CONCAT(${op.text(sql`${runNumber}`)}, '-', told.entity_id, ${of.part})`,
    audience: of.audience,
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

/** @param rows with entity_type, entity_id, change, other_id and changed_columns */
export const insertChanges = (writing: Writing, rows: Sql): Sql =>
  insert(writing, rows, {
    part: sql`CASE told.change WHEN 'state_changed' THEN '-states' ELSE '' END`,
    audience: nullOf('string'),
  });

/** The id has a number in it and not the name, which an erasure takes. @param rows with audience besides */
export const insertAudienceChanges = (writing: Writing, rows: Sql): Sql =>
  insert(writing, rows, {
    part: sql`CONCAT('-audience-', ${op.text(sql`ROW_NUMBER() OVER (PARTITION BY told.entity_id ORDER BY told.audience)`)})`,
    audience: sql`told.audience`,
  });
