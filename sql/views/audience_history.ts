import { bool, int, string, timestamp } from '../table.ts';
import { nexus_audience_intervals } from '../tables/audiences.ts';
import { nexus, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';

/** A run that will never be. */
const NEVER = 2_000_000_000;

/**
 * Intervals of the ids that an entity has now, those that led to it among them. Those that meet or overlap are one: of two
 * members that became one, and where the id that left and the one that stays change places.
 */
export const audienceHistory: View = {
  name: 'nexus_audience_history',
  description:
    'When each entity of today was in which audience: intervals [entered, exited), with those of entities that became part of it.',
  columns: {
    audience: string('Audience, also one that the config has no more'),
    entity_type: string('person, group or a custom type'),
    entity_id: string('Entity id of today; of an entity that is no more its last'),
    entered_at: timestamp('Start of the run that found it in, UTC'),
    exited_at: timestamp('Start of the run that found it out, UTC; null while it is in'),
    is_current: bool('Whether it is in'),
    was_held_out: bool('Whether it was held out at any time of the interval'),
    entered_run_number: int('Number of the run that found it in, inclusive'),
    exited_run_number: int('Number of the run that found it out, exclusive; null while it is in'),
  },
  query: sql`SELECT
  audience,
  entity_type,
  entity_id,
  MIN(entered_at) AS entered_at,
  CASE WHEN MAX(is_open) = 0 THEN MAX(exited_at) END AS exited_at,
  MAX(is_open) = 1 AS is_current,
  MAX(is_out) = 1 AS was_held_out,
  MIN(entered_run_number) AS entered_run_number,
  CASE WHEN MAX(is_open) = 0 THEN MAX(until_run) END AS exited_run_number
FROM (
  SELECT
    reached.*,
    SUM(CASE WHEN reached_before >= entered_run_number THEN 0 ELSE 1 END) OVER (
      PARTITION BY audience, entity_type, entity_id ORDER BY entered_run_number, until_run, audience_interval_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS part
  FROM (
    SELECT
      placed.*,
      MAX(until_run) OVER (
        PARTITION BY audience, entity_type, entity_id ORDER BY entered_run_number, until_run, audience_interval_id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) AS reached_before
    FROM (
      SELECT
        intervals.audience_interval_id,
        intervals.audience,
        intervals.entity_type,
        COALESCE(ids.redirect_to, intervals.entity_id) AS entity_id,
        intervals.entered_at,
        intervals.exited_at,
        intervals.entered_run_number,
        COALESCE(intervals.exited_run_number, ${NEVER}) AS until_run,
        CASE WHEN intervals.exited_run_number IS NULL THEN 1 ELSE 0 END AS is_open,
        CASE WHEN intervals.is_held_out THEN 1 ELSE 0 END AS is_out
      FROM ${nexus(nexus_audience_intervals.name)} AS intervals
      LEFT JOIN ${nexus('nexus_entity_ids')} AS ids ON ids.entity_id = intervals.entity_id
    ) AS placed
  ) AS reached
) AS parted
GROUP BY audience, entity_type, entity_id, part`,
};

const upTo = (number: Sql): Sql => sql`CAST(SUM(${number}) OVER (
    PARTITION BY audience ORDER BY run_number ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS ${op.type('int')})`;

/** Made of what came and went, so that no run writes it. */
export const audienceSizes: View = {
  name: 'nexus_audience_sizes',
  description:
    'How many were in each audience after each run that published, how many it found in and out, and how many were held out. Who was erased is not counted, of no run.',
  columns: {
    audience: string('Audience, also one that the config has no more'),
    run_number: int('Number of the run'),
    run_id: string('The run'),
    started_at: timestamp('Its start, UTC'),
    members: int('How many were in it when the run had ended, those held out among them'),
    held_out: int('How many of these were held out'),
    entered: int('How many the run found in that were not'),
    exited: int('How many the run found out that were in, those among them that are part of another entity now'),
  },
  query: sql`SELECT
  audience,
  run_number,
  run_id,
  started_at,
  ${upTo(sql`entered - exited`)} AS members,
  ${upTo(sql`held_out_more`)} AS held_out,
  CAST(entered AS ${op.type('int')}) AS entered,
  CAST(exited AS ${op.type('int')}) AS exited
FROM (
  SELECT
    begun.audience,
    runs.run_number,
    runs.run_id,
    runs.started_at,
    COALESCE(moved.entered, 0) AS entered,
    COALESCE(moved.exited, 0) AS exited,
    COALESCE(moved.held_out_more, 0) AS held_out_more
  FROM (
    SELECT audience, MIN(entered_run_number) AS first_run
    FROM ${nexus(nexus_audience_intervals.name)}
    GROUP BY audience
  ) AS begun
  JOIN ${nexus('nexus_runs')} AS runs ON runs.status = 'published' AND runs.run_number >= begun.first_run
  LEFT JOIN (
    SELECT
      audience,
      run_number,
      SUM(CASE WHEN change > 0 THEN change ELSE 0 END) AS entered,
      SUM(CASE WHEN change < 0 THEN -change ELSE 0 END) AS exited,
      SUM(held_out_more) AS held_out_more
    FROM (
      SELECT audience, entity_id, run_number, SUM(step) AS change, SUM(CASE WHEN is_held_out THEN step ELSE 0 END) AS held_out_more
      FROM (
        SELECT audience, entity_id, is_held_out, entered_run_number AS run_number, 1 AS step
        FROM ${nexus(nexus_audience_intervals.name)}
        UNION ALL
        SELECT audience, entity_id, is_held_out, exited_run_number, -1
        FROM ${nexus(nexus_audience_intervals.name)}
        WHERE exited_run_number IS NOT NULL
      ) AS steps
      GROUP BY audience, entity_id, run_number
    ) AS changes
    GROUP BY audience, run_number
  ) AS moved ON moved.audience = begun.audience AND moved.run_number = runs.run_number
) AS sized`,
};
