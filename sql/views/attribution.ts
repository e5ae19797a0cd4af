import type { AttributionModel, Model } from '../../config/model.ts';
import { secondsOf } from '../../config/state_rules.ts';
import type { EventFilter } from '../../config/types.ts';
import { float, int, string, timestamp } from '../table.ts';
import { id, join, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { entityEvents, isAmong, playsRole } from './entity_events.ts';

/** Name of the view with the attributions of an entity type. */
export const attributionName = (entityType: string): string => `nexus_${entityType}_attribution`;

/** What stands for the touch of a conversion that has none. */
export const NO_TOUCH = '(none)';

/**
 * Linear credits are multiples of 1 / 2^30: sums of them are exact in a float, in whatever order, up to 2^23 conversions.
 * 1/3 + 1/3 + 1/3 is, but 1/n of others is not.
 */
const PARTS = 2 ** 30;

/** How many parts the first so many of all touches have, rounded down: what the next has more is its own. */
const partsOfFirst = (count: Sql): Sql =>
  sql`(${count} * ${PARTS} - MOD(${count} * ${PARTS}, GREATEST(touch_count, 1))) / GREATEST(touch_count, 1)`;

const asFloat = (number: Sql): Sql => sql`CAST(${number} AS ${op.type('float')})`;

/** All attributions of a type are of two readings of its events: those that are attributed, and those that credit goes to. */
function attributionView(entityType: string, attributions: readonly AttributionModel[]): View {
  const filters = (of: (one: AttributionModel) => EventFilter): Sql => {
    const roles = rolesOf(of);
    const conditions = attributions.map(
      (one) =>
        sql`WHEN ${one.name} THEN CASE WHEN ${join(isAmong(of(one), playsRole(roles)), ' AND ')} THEN 1 ELSE 0 END`,
    );
    return sql`CASE listed.attribution ${join(conditions, ' ')} END = 1`;
  };
  const rolesOf = (of: (one: AttributionModel) => EventFilter): readonly string[] => [
    ...new Set(attributions.flatMap((one) => of(one).role ?? [])),
  ];
  const chosen = (of: (one: AttributionModel) => EventFilter, columns: readonly Sql[]): Sql => sql`SELECT ${join(
    [
      sql`listed.attribution`,
      ...['entity_id', 'event_id', 'source', 'occurred_at'].map((name) => sql`happened.${id(name)}`),
      ...columns,
    ],
    ', ',
  )}
    FROM (${entityEvents(entityType, rolesOf(of), 'events')}) AS happened
    CROSS JOIN ${op.constants(
      'listed',
      { attribution: 'string', window_seconds: 'int' },
      attributions.map(({ name, window }) => [name, window === undefined ? null : secondsOf(window)]),
    )}
    WHERE ${filters(of)}`;
  const says = join(
    attributions.map(({ name, by }) => sql`WHEN ${name} THEN happened.${id(by)}`),
    ' ',
  );
  const ofConversion = sql`PARTITION BY attribution, entity_id, conversion_source, conversion_event_id`;
  const credit = (condition: Sql): Sql => asFloat(sql`CASE WHEN touch_count = 0 OR ${condition} THEN 1 ELSE 0 END`);
  return {
    name: attributionName(entityType),
    description: `A row for each conversion of a ${entityType} and each earlier touch that has a share in it; one alone where there is no touch.`,
    columns: {
      attribution: string('Attribution of the config'),
      [`${entityType}_id`]: string('Entity id'),
      conversion_source: string('Source of the conversion'),
      conversion_event_id: string('The conversion: id of its event'),
      converted_at: timestamp('When it happened, UTC'),
      conversion_value: float('Its amount'),
      value_unit: string('Unit of the amount, such as USD'),
      touch: string(`What the touch says, of the column that the config names; ${NO_TOUCH} where there is no touch`),
      touch_source: string('Source of the touch; null where there is none'),
      touch_event_id: string('The touch: id of its event; null where there is none'),
      touched_at: timestamp('When it happened, UTC; null where there is none'),
      touch_number: int('Which of the touches of the conversion it is, the earliest 1; 0 where there is none'),
      touch_count: int('How many touches the conversion has'),
      first_credit: float('1 for the first touch, 0 for all others; 1 where there is none'),
      last_credit: float('1 for the last touch, 0 for all others; 1 where there is none'),
      linear_credit: float(
        '1 / touch_count, rounded to 1 / 2^30 so that those of a conversion add up to exactly 1; 1 where there is none',
      ),
    },
    query: sql`SELECT
  attribution,
  entity_id AS ${id(`${entityType}_id`)},
  conversion_source,
  conversion_event_id,
  converted_at,
  conversion_value,
  value_unit,
  CASE WHEN touch_count = 0 THEN ${NO_TOUCH} ELSE touch END AS touch,
  touch_source,
  touch_event_id,
  touched_at,
  touch_number,
  touch_count,
  ${credit(sql`touch_number = 1`)} AS first_credit,
  ${credit(sql`touch_number = touch_count`)} AS last_credit,
  CASE
    WHEN touch_count = 0 THEN 1.0E0
    ELSE ${asFloat(sql`${partsOfFirst(sql`touch_number`)} - ${partsOfFirst(sql`(touch_number - 1)`)}`)} / ${asFloat(sql`${PARTS}`)}
  END AS linear_credit
FROM (
  SELECT
    paired.*,
    COUNT(touch_event_id) OVER (${ofConversion}) AS touch_count,
    CASE
      WHEN touch_event_id IS NULL THEN 0
      ELSE ROW_NUMBER() OVER (${ofConversion} ORDER BY touched_at, touch_source, touch_event_id)
    END AS touch_number
  FROM (
    SELECT
      conversions.attribution,
      conversions.entity_id,
      conversions.source AS conversion_source,
      conversions.event_id AS conversion_event_id,
      conversions.occurred_at AS converted_at,
      conversions.event_value AS conversion_value,
      conversions.value_unit,
      touches.touch,
      touches.source AS touch_source,
      touches.event_id AS touch_event_id,
      touches.occurred_at AS touched_at
    FROM (
    ${chosen(
      ({ conversion }) => conversion,
      [
        sql`happened.event_value`,
        sql`happened.value_unit`,
        sql`CASE WHEN listed.window_seconds IS NOT NULL THEN ${op.addSeconds(sql`happened.occurred_at`, sql`-listed.window_seconds`)} END AS touches_from`,
      ],
    )}
    ) AS conversions
    LEFT JOIN (
    ${chosen(({ touches }) => touches, [sql`CASE listed.attribution ${says} END AS touch`])}
    ) AS touches
      ON touches.attribution = conversions.attribution
      AND touches.entity_id = conversions.entity_id
      AND touches.occurred_at < conversions.occurred_at
      AND (conversions.touches_from IS NULL OR touches.occurred_at > conversions.touches_from)
  ) AS paired
) AS counted`,
  };
}

/** A view for each entity type that has attributions. */
export const attributionViews = ({ entityTypes, attributions }: Model): View[] =>
  entityTypes.flatMap(({ name }) => {
    const ofType = attributions.filter(({ entity_type }) => entity_type === name);
    return ofType.length === 0 ? [] : [attributionView(name, ofType)];
  });
