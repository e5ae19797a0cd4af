import { hasClocks, hearsAll } from '../../../config/state_rules.ts';
import type { BaseState } from '../../../config/types.ts';
import { isWithinYears } from '../../blocks/record_faults.ts';
import { statements } from '../../tables/work.ts';
import { join, list, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { ruledChanges, unnamedChanges } from './ruled_changes.ts';

/** From then on no clock starts: the longest time that a rule may name would end beyond what engines can say. */
const NO_START_FROM = '8000-01-01T00:00:00.000000Z';

export const namesOf = (states: readonly BaseState[]): Sql => list(states.map(({ name }) => name));

/**
 * What speaks for the values of states that time may change, and when: an event from its time on, a rule with a clock from
 * when its time is up until its next start or stop, unless that comes first or at once.
 */
export function runClocks(states: readonly BaseState[]): Sql {
  const timed = states.filter(hasClocks);
  const isTimed = sql`rules.state_name IN (${namesOf(timed)})`;
  const heard = [ruledChanges(isTimed), ...(timed.some(hearsAll) ? [unnamedChanges(isTimed)] : [])];
  return sql`WITH changes AS (
  ${join(heard, '\n  UNION ALL\n  ')}
),
heard AS (
  SELECT changes.*, CASE WHEN clock IS NULL THEN -1 ELSE rule_rank END AS speaker
  FROM changes
  WHERE ${isWithinYears(sql`occurred_at`)}
),
ranked AS (
  SELECT
    heard.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id, state_name, speaker, occurred_at
      ORDER BY CASE clock WHEN 'stop' THEN 0 ELSE 1 END, rule_rank DESC, event_id DESC, COALESCE(state_value, '') DESC
    ) AS standing
  FROM heard
),
followed AS (
  SELECT
    ranked.*,
    CASE
      WHEN clock IS NULL THEN occurred_at
      WHEN clock = 'start' AND occurred_at < ${op.parseTimestamp(sql`${NO_START_FROM}`)} THEN ${op.addSeconds(sql`occurred_at`, sql`after_seconds`)}
    END AS starts_at,
    CASE WHEN clock IS NOT NULL THEN LEAD(occurred_at) OVER (PARTITION BY entity_id, state_name, speaker ORDER BY occurred_at) END AS ends_at,
    CASE WHEN clock IS NOT NULL THEN LEAD(event_id) OVER (PARTITION BY entity_id, state_name, speaker ORDER BY occurred_at) END AS end_event_id
  FROM ranked
  WHERE standing = 1
)
SELECT entity_id, entity_type, state_name, state_value, speaker, rule_rank, starts_at, ends_at, event_id, end_event_id
FROM followed
WHERE starts_at IS NOT NULL AND (ends_at IS NULL OR ends_at > starts_at)`;
}

/**
 * The changes of these states up to a moment. At each instant the last to have begun to speak is heard, of those that still do;
 * where one falls silent the one before it is heard again. Of several that began at once it is the greatest (rank of rule,
 * event id).
 */
export const spokenChanges = (asOf: Variable): Sql => {
  const spoken = sql`(SELECT * FROM ${work(statements.name)} WHERE speaker < 0 OR starts_at <= ${asOf})`;
  const ofSpeaker = sql`PARTITION BY entity_id, state_name, speaker`;
  return sql`SELECT entity_id, entity_type, state_name, CASE WHEN is_heard = 1 THEN state_value END AS state_value, rule_rank, occurred_at, CASE WHEN since = occurred_at THEN event_id ELSE end_event_id END AS event_id
  FROM (
    SELECT
      held.*,
      CASE WHEN until IS NULL OR until > occurred_at THEN 1 ELSE 0 END AS is_heard,
      ROW_NUMBER() OVER (
        PARTITION BY entity_id, state_name, occurred_at
        ORDER BY CASE WHEN until IS NULL OR until > occurred_at THEN 0 ELSE 1 END, since DESC, rule_rank DESC, event_id DESC
      ) AS turn
    FROM (
      SELECT
        entity_id,
        entity_type,
        state_name,
        occurred_at,
        end_event_id,
        MAX(state_value) OVER (${ofSpeaker}, statement_number) AS state_value,
        MAX(rule_rank) OVER (${ofSpeaker}, statement_number) AS rule_rank,
        MAX(starts_at) OVER (${ofSpeaker}, statement_number) AS since,
        MAX(ends_at) OVER (${ofSpeaker}, statement_number) AS until,
        MAX(event_id) OVER (${ofSpeaker}, statement_number) AS event_id
      FROM (
        SELECT
          speakers.entity_id,
          speakers.entity_type,
          speakers.state_name,
          speakers.speaker,
          moments.occurred_at,
          moments.end_event_id,
          spoken.state_value,
          spoken.rule_rank,
          spoken.starts_at,
          spoken.ends_at,
          spoken.event_id,
          COUNT(spoken.starts_at) OVER (
            PARTITION BY speakers.entity_id, speakers.state_name, speakers.speaker
            ORDER BY moments.occurred_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS statement_number
        FROM (
          SELECT entity_id, state_name, occurred_at, MAX(end_event_id) AS end_event_id
          FROM (
            SELECT entity_id, state_name, starts_at AS occurred_at, ${nullOf('string')} AS end_event_id FROM ${spoken} AS begun
            UNION ALL
            SELECT entity_id, state_name, ends_at, end_event_id FROM ${spoken} AS ended WHERE ends_at IS NOT NULL
          ) AS instants
          GROUP BY entity_id, state_name, occurred_at
        ) AS moments
        JOIN (
          SELECT DISTINCT entity_id, entity_type, state_name, speaker FROM ${spoken} AS spoken
        ) AS speakers ON speakers.entity_id = moments.entity_id AND speakers.state_name = moments.state_name
        LEFT JOIN ${spoken} AS spoken
          ON spoken.entity_id = speakers.entity_id
          AND spoken.state_name = speakers.state_name
          AND spoken.speaker = speakers.speaker
          AND spoken.starts_at = moments.occurred_at
      ) AS numbered
      WHERE statement_number > 0
    ) AS held
  ) AS ordered
  WHERE turn = 1`;
};
