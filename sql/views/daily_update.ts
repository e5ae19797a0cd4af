import { bool, float, int, string, timestamp } from '../table.ts';
import { id, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';

const SECONDS_OF_DAY = 86_400;
/** How many of those who took part are named. */
const NAMED = 3;

const lastRun = (): Sql =>
  sql`SELECT MAX(runs.run_number) AS last_number, MAX(runs.started_at) AS last_started_at FROM ${nexus('nexus_runs')} AS runs WHERE runs.status = 'published'`;

/** Runs of the last day that published, and which of them is the last. */
const recentRuns = (): Sql => sql`SELECT
    recent.run_id,
    recent.run_number,
    recent.started_at,
    recent.run_number = last_run.last_number AS is_last_run
  FROM ${nexus('nexus_runs')} AS recent
  CROSS JOIN (${lastRun()}) AS last_run
  WHERE recent.status = 'published'
    AND recent.started_at > ${op.addSeconds(sql`last_run.last_started_at`, sql`${-SECONDS_OF_DAY}`)}`;

/** A name in words for people: `charge_failed` is charge failed. */
const inWords = (name: Sql): Sql => sql`REPLACE(${name}, '_', ' ')`;

/** Who took part in each of some events, companies first, the names of a few and how many more there are. */
const whoTookPart = (): Sql => sql`SELECT
    source,
    event_id,
    SUBSTR(${op.textList(sql`CASE WHEN standing <= ${NAMED} THEN ' ' || name END`, sql`standing`)}, 2)
      || CASE WHEN COUNT(*) > ${NAMED} THEN ' and ' || ${op.text(sql`COUNT(*) - ${NAMED}`)} || ' more' ELSE '' END AS who
  FROM (
    SELECT
      part.source,
      part.event_id,
      entities.name,
      ROW_NUMBER() OVER (
        PARTITION BY part.source, part.event_id
        ORDER BY CASE entities.entity_type WHEN 'group' THEN 0 ELSE 1 END, entities.name, entities.entity_id
      ) AS standing
    FROM (
      SELECT DISTINCT log.source, log.event_id, map.entity_id
      FROM ${nexus('nexus_records')} AS log
      JOIN (
        SELECT news.source, news.event_id
        FROM ${nexus('nexus_event_log')} AS news
        JOIN (${recentRuns()}) AS runs ON runs.run_id = news.run_id
        WHERE news.record_kind = 'event'
      ) AS told ON told.source = log.source AND told.event_id = log.event_id
      JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'log')}
      WHERE log.record_kind = 'identifier' AND map.entity_id IS NOT NULL
    ) AS part
    JOIN ${nexus('nexus_entities')} AS entities ON entities.entity_id = part.entity_id
  ) AS ranked
  GROUP BY source, event_id`;

const events = (): Sql => sql`SELECT
  runs.run_number,
  runs.started_at,
  runs.is_last_run,
  'event' AS item,
  ${generateSurrogateKey([sql`happened.source`, sql`happened.event_id`])} AS item_id,
  happened.occurred_at,
  happened.event_significance AS significance,
  happened.event_name AS name,
  took_part.who,
  COALESCE(took_part.who || ': ', '')
    || COALESCE(happened.event_description, ${inWords(sql`happened.event_name`)}, 'something happened') AS says,
  happened.event_value AS amount,
  happened.value_unit AS unit,
  happened.source,
  happened.event_id
FROM ${nexus('nexus_records')} AS happened
JOIN (${recentRuns()}) AS runs ON runs.run_id = happened.run_id
LEFT JOIN (
  ${whoTookPart()}
) AS took_part ON took_part.source = happened.source AND took_part.event_id = happened.event_id
WHERE happened.record_kind = 'event'`;

/** The value of a state. Engines write a float in ways of their own. */
const valueText = (alias: string): Sql => {
  const number = sql`${id(alias)}.state_number`;
  return sql`CASE
      WHEN ${number} IS NULL THEN ${id(alias)}.state_value
      WHEN ${number} = FLOOR(${number}) THEN ${op.text(sql`CAST(${number} AS ${op.type('int')})`)}
      ELSE ${op.text(sql`ROUND(${number}, 2)`)}
    END`;
};

/** States that last and that a run brought about, or changed. */
const states = (): Sql => sql`SELECT
  runs.run_number,
  runs.started_at,
  runs.is_last_run,
  'state' AS item,
  states.state_id AS item_id,
  states.state_entered_at AS occurred_at,
  causes.significance,
  states.state_name AS name,
  entities.name AS who,
  entities.name || ': ' || ${inWords(sql`states.state_name`)} || ' is ' || ${valueText('states')}
    || COALESCE(' ' || states.state_unit, '')
    || COALESCE(' (was ' || ${valueText('earlier')} || ')', '') AS says,
  states.state_number AS amount,
  states.state_unit AS unit,
  ${nullOf('string')} AS source,
  states.trigger_event_id AS event_id
FROM ${nexus('nexus_states')} AS states
JOIN (${recentRuns()}) AS runs ON runs.run_id = states.run_id
JOIN ${nexus('nexus_entities')} AS entities ON entities.entity_id = states.entity_id
LEFT JOIN ${nexus('nexus_states')} AS earlier
  ON earlier.entity_id = states.entity_id
  AND earlier.state_name = states.state_name
  AND earlier.state_exited_at = states.state_entered_at
  AND COALESCE(earlier.state_unit, '') = COALESCE(states.state_unit, '')
LEFT JOIN (
  SELECT event_id, MAX(event_significance) AS significance FROM ${nexus('nexus_events')} GROUP BY event_id
) AS causes ON causes.event_id = states.trigger_event_id
WHERE states.is_current`;

/** What is new, for whoever reads it in the morning. */
export const dailyUpdateView = (): View => ({
  name: 'nexus_daily_update',
  description:
    'What the runs of the last day brought: events that were loaded, and states that last and are new, each in a sentence. What the last run alone brought has is_last_run.',
  columns: {
    run_number: int('Run that brought it: who keeps the greatest number that they read, reads on from there'),
    started_at: timestamp('Start of that run, UTC'),
    is_last_run: bool('Whether it is the last run that published'),
    item: string('event or state'),
    item_id: string('As in nexus_timeline, which says whose it is'),
    occurred_at: timestamp('When it happened, UTC'),
    significance: float('How much it matters, as the source says; of a state that of the event that caused it'),
    name: string('Name of the event or of the state'),
    who: string('Who took part, companies first; of a state whose it is'),
    says: string('A sentence for people'),
    amount: float('Amount of the event; of a state of numbers its value'),
    unit: string('Unit of the amount'),
    source: string('Source of the event'),
    event_id: string('Event; of a state the one that caused it'),
  },
  query: sql`${events()}
UNION ALL
${states()}`,
});
