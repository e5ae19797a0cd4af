import { generateSurrogateKey } from '../../blocks/generate_surrogate_key.ts';
import { nexus_audience_intervals } from '../../tables/audiences.ts';
import { nexus_changes } from '../../tables/changes.ts';
import { ids } from '../../tables/work.ts';
import { id, join, nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { insertAudienceChanges } from './change_rows.ts';
import type { Writing } from './change_rows.ts';

const COLUMNS = Object.keys(nexus_audience_intervals.columns);

/**
 * All audiences at once: what differs between who is found and who is in. Found out are those too who live no more, and
 * those of an audience that is no more. To be run when the row of the run is there, whose moment windows go by.
 *
 * @param found audience, entity_type, entity_id and is_held_out of all members
 */
export const publishAudiences = (
  found: Sql,
  { runNumber, startedAt }: Pick<Writing, 'runNumber' | 'startedAt'>,
): Sql => {
  const ended = sql`found.entity_id IS NULL`;
  const values: Readonly<Record<string, Sql>> = {
    audience_interval_id: sql`COALESCE(held.audience_interval_id, ${generateSurrogateKey([sql`found.audience`, sql`found.entity_id`, op.text(sql`${runNumber}`)])})`,
    audience: sql`COALESCE(found.audience, held.audience)`,
    entity_type: sql`COALESCE(found.entity_type, held.entity_type)`,
    entity_id: sql`COALESCE(found.entity_id, held.entity_id)`,
    is_held_out: sql`COALESCE(found.is_held_out, held.is_held_out)`,
    entered_at: sql`COALESCE(held.entered_at, ${startedAt})`,
    entered_run_number: sql`COALESCE(held.entered_run_number, ${runNumber})`,
    exited_at: sql`CASE WHEN ${ended} THEN ${startedAt} END`,
    exited_run_number: sql`CASE WHEN ${ended} THEN ${runNumber} END`,
  };
  return sql`MERGE INTO ${nexus(nexus_audience_intervals.name)} AS stored
USING (
  ${op.readFirst(sql`SELECT
    ${join(
      COLUMNS.map((name) => sql`${values[name] ?? id(name)} AS ${id(name)}`),
      ',\n    ',
    )}
  FROM (
  ${found}
  ) AS found
  FULL OUTER JOIN (
    SELECT ${join(COLUMNS.map(id), ', ')}
    FROM ${nexus(nexus_audience_intervals.name)}
    WHERE exited_run_number IS NULL
  ) AS held
    ON held.audience = found.audience
    AND held.entity_id = found.entity_id
    AND held.is_held_out = found.is_held_out
  WHERE found.entity_id IS NULL OR held.entity_id IS NULL`)}
) AS given
ON stored.audience_interval_id = given.audience_interval_id
WHEN MATCHED THEN UPDATE SET exited_at = given.exited_at, exited_run_number = given.exited_run_number
WHEN NOT MATCHED THEN INSERT (${join(COLUMNS.map(id), ', ')})
VALUES (${join(
    COLUMNS.map((name) => sql`given.${id(name)}`),
    ', ',
  )})`;
};

/**
 * When who of those that an erasure solves was in what: it may have been for what is erased. Who lives of them and is found
 * again begins anew.
 */
export const eraseAudiences = (): Sql => sql`DELETE FROM ${nexus(nexus_audience_intervals.name)}
WHERE entity_id IN (SELECT entity_id FROM ${work(ids.name)})`;

const flag = (number: Sql): Sql => sql`CASE ${number} WHEN 1 THEN TRUE WHEN 0 THEN FALSE END`;

/** Those of whom all is said anew, joined to the intervals: what they were in before is not said. */
interface Anew {
  readonly joined: Sql;
  /** Not null of these. */
  readonly is: Sql;
}

/** Rows of what audiences an entity entered and left, one for each: where both, because it is held out now or no more, it entered. */
const moves = (chosen: Sql, anew?: Anew): Sql => {
  const heldOut = (condition: Sql): Sql =>
    sql`MAX(CASE WHEN ${condition} THEN CASE WHEN intervals.is_held_out THEN 1 ELSE 0 END END)`;
  const json = op.jsonObject({ old: flag(sql`held_before`), new: flag(sql`held_now`) });
  return sql`SELECT
    entity_type,
    entity_id,
    CASE WHEN held_now IS NULL THEN 'left_audience' ELSE 'entered_audience' END AS change,
    ${nullOf('string')} AS other_id,
    audience,
    '{"is_held_out":' || ${json} || '}' AS changed_columns
  FROM (
    SELECT
      intervals.entity_type,
      intervals.entity_id,
      intervals.audience,
      ${heldOut(sql`intervals.exited_run_number IS NULL`)} AS held_now,
      ${heldOut(sql`intervals.exited_run_number IS NOT NULL${anew === undefined ? sql`` : sql` AND ${anew.is} IS NULL`}`)} AS held_before
    FROM ${nexus(nexus_audience_intervals.name)} AS intervals
    LEFT JOIN ${work(ids.name)} AS gone ON gone.entity_id = intervals.entity_id AND gone.entity_key IS NULL${anew?.joined ?? sql``}
    WHERE gone.entity_id IS NULL AND (${chosen})
    GROUP BY intervals.entity_type, intervals.entity_id, intervals.audience
  ) AS moved
  WHERE held_now IS NOT NULL OR held_before IS NOT NULL`;
};

/** What is said, by how much was said before the run: of its own, or, where nothing ever was, all that are in. */
const toTell = (told: Variable, ofRun: Sql): Sql =>
  sql`(${told} > 0 AND (${ofRun})) OR (${told} = 0 AND intervals.exited_run_number IS NULL)`;

const cameOrWent = (runNumber: Variable): Sql =>
  sql`intervals.exited_run_number = ${runNumber} OR (intervals.exited_run_number IS NULL AND intervals.entered_run_number = ${runNumber})`;

/**
 * What a run changes of who is in which audience: of entities that live, as all of one that does not ends with it.
 *
 * @param told how many changes were kept before the run
 */
export const publishAudienceChanges = (told: Variable, writing: Writing): Sql =>
  insertAudienceChanges(writing, moves(toTell(told, cameOrWent(writing.runNumber))));

/** After an erasure: also all that those are in of whom all is said anew. To be run when that is said. */
export const restateAudienceChanges = (told: Variable, writing: Writing): Sql =>
  insertAudienceChanges(
    writing,
    moves(
      toTell(
        told,
        sql`${cameOrWent(writing.runNumber)} OR (restated.entity_id IS NOT NULL AND intervals.exited_run_number IS NULL)`,
      ),
      {
        joined: sql`
    LEFT JOIN (
      SELECT entity_id FROM ${nexus(nexus_changes.name)} WHERE run_number = ${writing.runNumber} AND change = 'restated'
    ) AS restated ON restated.entity_id = intervals.entity_id`,
        is: sql`restated.entity_id`,
      },
    ),
  );
