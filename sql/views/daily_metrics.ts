import { columnsOf } from '../columns_of.ts';
import { float, int, string } from '../table.ts';
import { nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { selectList } from './columns.ts';

const LINE = ['entity_type', 'state_name', 'state_value', 'state_unit'];
const ofLine = selectList(LINE);
const OVER_LINE = sql`OVER (PARTITION BY ${columnsOf('days', LINE)} ORDER BY days.day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;

const dayOf = (timestamp: Sql): Sql => sql`SUBSTR(${op.timestampText(timestamp)}, 1, 10)`;
const count = (value: Sql): Sql => sql`CAST(${value} AS ${op.type('int')})`;
/** Sums of floats depend on their order in the last digits. */
const amount = (value: Sql): Sql => sql`ROUND(${value}, 6)`;

/** Numbers of a state are one line for each unit, whatever they are; of any other state each value is one. */
const moves = (timestamp: Sql, entered: number): Sql => sql`SELECT
    ${dayOf(timestamp)} AS day,
    entity_type,
    state_name,
    CASE WHEN state_number IS NULL THEN state_value END AS state_value,
    state_unit,
    ${entered} AS entered,
    ${1 - entered} AS exited,
    CASE WHEN state_number IS NULL THEN ${nullOf('float')} ELSE ${entered === 1 ? sql`` : sql`-`}state_number END AS added
  FROM ${nexus('nexus_states')}
  WHERE ${timestamp} IS NOT NULL`;

/** How many entities are in each state, and what their numbers come to, by day. */
export const dailyMetricsView = (): View => ({
  name: 'nexus_daily_metrics',
  description:
    'How many entities were in each state at the end of each day, and what their numbers came to; how many came and went. A row for each day on which one did; in between it is as on the day before.',
  columns: {
    day: string('The day in UTC, such as 2026-01-31'),
    entity_type: string('person, group or a custom type'),
    state_name: string('State'),
    state_value: string('Its value; null of a state of numbers'),
    state_unit: string('Of a state of numbers: the unit, such as USD'),
    entered_count: int('How often an entity came into it on that day; of numbers: how often one changed'),
    exited_count: int('How often one left it'),
    entity_count: int('How many entities were in it at the end of the day'),
    number_change: float('Of a state of numbers: how much more they came to than the day before'),
    number_total: float('Of a state of numbers: what those of all entities came to at the end of the day'),
  },
  query: sql`SELECT
  ${columnsOf('days', ['day', ...LINE, 'entered_count', 'exited_count'])},
  ${count(sql`SUM(days.entered_count - days.exited_count) ${OVER_LINE}`)} AS entity_count,
  ${amount(sql`days.number_change`)} AS number_change,
  ${amount(sql`SUM(days.number_change) ${OVER_LINE}`)} AS number_total
FROM (
  SELECT
    day,
    ${ofLine},
    ${count(sql`SUM(entered)`)} AS entered_count,
    ${count(sql`SUM(exited)`)} AS exited_count,
    SUM(added) AS number_change
  FROM (
  ${moves(sql`state_entered_at`, 1)}
  UNION ALL
  ${moves(sql`state_exited_at`, 0)}
  ) AS moves
  GROUP BY day, ${ofLine}
) AS days`,
});
