import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';
import { columnsOf } from '../columns_of.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { setAside } from '../set_aside.ts';
import { nexus_context_items } from '../tables/context.ts';
import { id, join, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** Of nulls the last. */
export const nullsLast = (value: Sql): Sql => sql`CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`;

/**
 * Identifiers of entities, each with the rows that hold it, those that tie it to another, and the first of these.
 *
 * @param map rows of the map of these entities
 * @param identifiers records of identifiers
 */
export const evidence = (map: Sql, identifiers: Sql): Sql => sql`SELECT
    entity_id,
    entity_type,
    identifier_type,
    normalized_value,
    MIN(ranked.first_seen_at) AS first_seen_at,
    MAX(ranked.occurred_at) AS last_seen_at,
    COUNT(DISTINCT ranked.row_key) AS row_count,
    COUNT(DISTINCT ranked.source) AS source_count,
    COUNT(DISTINCT CASE WHEN ranked.is_tie = 1 THEN ranked.row_key END) AS tying_row_count,
    COUNT(DISTINCT CASE WHEN ranked.identifier_name = ranked.first_name THEN ranked.row_key END) AS own_row_count,
    COUNT(DISTINCT CASE WHEN ranked.is_tie = 1 AND ranked.identifier_name = ranked.first_name THEN ranked.row_key END) AS own_tying_row_count,
    MAX(CASE WHEN ranked.is_tie = 1 AND ranked.standing = 1 THEN ranked.source END) AS source,
    MAX(CASE WHEN ranked.is_tie = 1 AND ranked.standing = 1 THEN ranked.event_id END) AS event_id,
    MAX(CASE WHEN ranked.is_tie = 1 AND ranked.standing = 1 THEN ranked.occurred_at END) AS occurred_at
  FROM (
    SELECT
      tied.*,
      ROW_NUMBER() OVER (
        PARTITION BY entity_id, identifier_name
        ORDER BY is_tie DESC, ${nullsLast(sql`occurred_at`)}, occurred_at, source, event_id, row_key
      ) AS standing
    FROM (
      SELECT
        seen.*,
        MIN(identifier_name) OVER (PARTITION BY entity_id, row_key) AS first_name,
        CASE
          WHEN row_key IS NULL THEN 0
          WHEN MIN(identifier_name) OVER (PARTITION BY entity_id, row_key) = MAX(identifier_name) OVER (PARTITION BY entity_id, row_key) THEN 0
          ELSE 1
        END AS is_tie
      FROM (
        SELECT
          map.entity_id,
          map.entity_type,
          map.identifier_type,
          map.normalized_value,
          map.identifier_type || ' ' || map.normalized_value AS identifier_name,
          map.first_seen_at,
          log.row_key,
          log.source,
          log.event_id,
          log.occurred_at
        FROM ${map} AS map
        LEFT JOIN ${identifiers} AS log ON ${sameIdentifier('log', 'map')}
      ) AS seen
    ) AS tied
  ) AS ranked
  GROUP BY entity_id, entity_type, identifier_type, normalized_value`;

/** Columns of a state that is told of, with the event that caused it: see {@link statesOf}. */
const STATE = ['entity_type', 'state_id', 'state_name', 'state_value', 'state_number', 'state_unit'];

/**
 * What those whom entities are told of are in now.
 *
 * @param subjects a query of `entity_id`, and of `other_id`, whose states are told to it
 */
export const statesOf = (subjects: Sql): Sql => sql`SELECT
    entity_id,
    other_id,
    ${columnsOf('told', STATE)},
    occurred_at,
    event_id,
    source,
    event_name,
    event_description
  FROM (
    SELECT
      subjects.entity_id,
      subjects.other_id,
      ${columnsOf('states', STATE)},
      states.state_entered_at AS occurred_at,
      states.trigger_event_id AS event_id,
      events.source,
      events.event_name,
      events.event_description,
      ROW_NUMBER() OVER (
        PARTITION BY subjects.entity_id, states.state_id
        ORDER BY events.source, events.event_name, events.event_description
      ) AS nth_event
    FROM (
      ${subjects}
    ) AS subjects
    JOIN ${nexus('nexus_states')} AS states ON states.entity_id = subjects.other_id AND states.is_current
    LEFT JOIN ${nexus('nexus_events')} AS events ON events.event_id = states.trigger_event_id
  ) AS told
  WHERE nth_event = 1`;

/** Both sides of memberships: to a person their companies, to a company its people. */
const related = (memberships: Sql): Sql => sql`SELECT
    CASE sides.is_group WHEN 0 THEN memberships.person_id ELSE memberships.group_id END AS entity_id,
    CASE sides.is_group WHEN 0 THEN memberships.group_id ELSE memberships.person_id END AS other_id,
    CASE sides.is_group WHEN 0 THEN 'group' ELSE 'person' END AS entity_type,
    memberships.role,
    memberships.first_seen_at,
    memberships.last_seen_at,
    memberships.evidence_count
  FROM ${memberships} AS memberships
  CROSS JOIN ${op.constants('sides', { is_group: 'int' }, [[0], [1]])}`;

/** What items are made from. Where only some entities are wanted, items of others that tell of them are made too. */
export interface ContextParts {
  /** Rows of the map that have an entity. */
  readonly map: Sql;
  /** Entities that these are of, as `nexus_entities` has them. */
  readonly entities: Sql;
  /** Records of identifiers. */
  readonly identifiers: Sql;
  /** In the columns of `nexus_memberships`. */
  readonly memberships: Sql;
  /** Names by `entity_id`, of the other sides too. */
  readonly names: Sql;
  /** A query of the ids whose part in anything is wanted. */
  readonly ids?: Sql;
}

const COLUMNS = Object.entries(nexus_context_items.columns);

/** One kind of items, in all columns of the table. @param alias of what they are taken from, by their names */
function itemsOf(
  item: string,
  itemId: Sql,
  alias: string,
  taken: readonly string[],
  from: Sql,
  given: Readonly<Record<string, Sql>> = {},
): Sql {
  const values: Readonly<Record<string, Sql>> = { item: sql`${item}`, item_id: itemId, ...given };
  return sql`SELECT
  ${join(
    COLUMNS.map(
      ([name, { type }]) =>
        sql`${values[name] ?? (taken.includes(name) ? sql`${id(alias)}.${id(name)}` : nullOf(type))} AS ${id(name)}`,
    ),
    ',\n  ',
  )}
FROM ${from}`;
}

/** Rows of `nexus_context_items`. */
export function contextItems({ map, entities, identifiers, memberships, names, ids }: ContextParts): Sql {
  const wanted = (of: (list: Sql) => Sql): Sql => (ids === undefined ? sql`` : sql` AND (${of(ids)})`);
  return join(
    [
      itemsOf(
        'entity',
        sql`entities.entity_id`,
        'entities',
        ['entity_id', 'entity_type', 'name', 'first_seen_at', 'identifier_count'],
        sql`(
${entities}
) AS entities
JOIN ${nexus('nexus_entity_ids')} AS ids ON ids.entity_id = entities.entity_id`,
        { created_at: sql`ids.created_at` },
      ),
      itemsOf(
        'identifier',
        generateSurrogateKey([sql`known.identifier_type`, sql`known.normalized_value`]),
        'known',
        [
          ...['entity_id', 'entity_type', 'identifier_type', 'normalized_value', 'first_seen_at', 'last_seen_at'],
          ...['row_count', 'source_count', 'tying_row_count', 'own_row_count', 'own_tying_row_count'],
          ...['occurred_at', 'source', 'event_id'],
        ],
        sql`(
  ${evidence(map, identifiers)}
) AS known`,
      ),
      itemsOf(
        'former_id',
        sql`former.entity_id`,
        'former',
        ['entity_type', 'created_at'],
        sql`${nexus('nexus_entity_ids')} AS former
WHERE former.status <> 'live' AND former.redirect_to IS NOT NULL${wanted(
          (list) => sql`former.entity_id IN (${list}) OR former.redirect_to IN (${list})`,
        )}`,
        { entity_id: sql`former.redirect_to`, other_id: sql`former.entity_id` },
      ),
      itemsOf(
        'membership',
        sql`related.other_id`,
        'related',
        ['entity_id', 'other_id', 'entity_type', 'role', 'first_seen_at', 'last_seen_at'],
        sql`(
  ${related(memberships)}
) AS related
LEFT JOIN ${names} AS names ON names.entity_id = related.other_id`,
        { name: sql`names.name`, row_count: sql`related.evidence_count` },
      ),
      itemsOf(
        'state',
        sql`told.state_id`,
        'told',
        [
          ...['entity_id', 'other_id', 'entity_type', 'state_name', 'state_value', 'state_number', 'state_unit'],
          ...['occurred_at', 'source', 'event_id', 'event_name', 'event_description'],
        ],
        sql`(
  ${statesOf(sql`SELECT DISTINCT map.entity_id, map.entity_id AS other_id FROM ${map} AS map
      UNION ALL
      SELECT related.entity_id, related.other_id FROM (
  ${related(memberships)}
      ) AS related`)}
) AS told`,
      ),
    ],
    '\nUNION ALL\n',
  );
}

/** Rows of `nexus_context_values`. @param map rows of the map */
export const contextValues = (map: Sql): Sql => sql`SELECT
    CASE texts.is_raw WHEN 1 THEN map.identifier_value ELSE map.normalized_value END AS value,
    map.entity_type,
    map.identifier_type,
    map.identifier_value,
    map.normalized_value,
    map.entity_id,
    aside.reason,
    aside.rule,
    aside.since
  FROM ${map} AS map
  CROSS JOIN ${op.constants('texts', { is_raw: 'int' }, [[1], [0]])}
  LEFT JOIN ${setAside()} AS aside
    ON ${sameIdentifier('aside', 'map')} AND map.entity_id IS NULL
  WHERE texts.is_raw = 1 OR map.normalized_value <> map.identifier_value`;
