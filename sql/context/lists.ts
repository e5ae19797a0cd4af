import { ofOneEntity } from '../buckets.ts';
import type { Model } from '../../config/model.ts';
import { nexus_audience_intervals } from '../tables/audiences.ts';
import { nexus_context_items } from '../tables/context.ts';
import { id, join, list, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';
import { EVERYTHING, timelineEvents } from '../views/timeline.ts';
import { evidence, nullsLast, statesOf } from './items.ts';

/** Lists of an answer, each with its share of the characters, in hundredths. */
export const SHARES = {
  identifiers: 12,
  former_ids: 3,
  traits: 15,
  memberships: 10,
  states: 20,
  open_matters: 10,
  events: 27,
  audiences: 3,
} as const;
export type ListName = keyof typeof SHARES;

/** Whose lists, and how long a text in them may be. */
export interface Subject {
  readonly entityType: Variable;
  readonly entityId: Variable;
  readonly longestText: Variable;
}

/** Characters of a text of a record, at most, in an answer that is shorter than usual, and in any other. */
export const LONGEST_TEXTS = [60, 250] as const;

/** A text of a record, cut where it is longer than one of {@link LONGEST_TEXTS}. */
export const cut = (text: Sql, longest: Variable): Sql => {
  const [less, more] = LONGEST_TEXTS;
  return sql`CASE
    WHEN ${text} IS NULL OR LENGTH(${text}) <= ${longest} THEN ${text}
    WHEN ${longest} = ${less} THEN CONCAT(SUBSTR(${text}, 1, ${less}), '…')
    ELSE CONCAT(SUBSTR(${text}, 1, ${more}), '…')
  END`;
};

/**
 * A JSON object of a list. What stands in `untrusted` is as others wrote it: whoever reads an answer, a machine above all,
 * is to take it for data. Everything else is ours or of the config.
 */
export const itemOf = (
  fields: Readonly<Record<string, Sql>>,
  untrusted: Readonly<Record<string, Sql>>,
  longest: Variable,
): Sql =>
  op.jsonObject({
    ...fields,
    untrusted: op.parseJson(
      op.jsonObject(Object.fromEntries(Object.entries(untrusted).map(([name, text]) => [name, cut(text, longest)]))),
    ),
  });

/** Rows in their order, each an item of a list. What they count is of identifiers alone. */
const listed = (name: Sql, order: Sql, item: Sql, counts?: readonly [rows: Sql, ties: Sql, isThin: Sql]): Sql => {
  const [rows, ties, isThin] = counts ?? [nullOf('int'), nullOf('int'), nullOf('int')];
  return sql`SELECT
  ${name} AS list_name,
  ROW_NUMBER() OVER (ORDER BY ${order}) AS position,
  ${item} AS item,
  ${rows} AS counted_rows,
  ${ties} AS counted_ties,
  ${isThin} AS is_thin`;
};

/** What there is of one entity: queries, in the columns of `nexus_context_items`; events in those of the timeline. */
export interface Told {
  readonly entity: Sql;
  readonly identifiers: Sql;
  readonly formerIds: Sql;
  readonly memberships: Sql;
  readonly states: Sql;
  readonly events: Sql;
}

/** The other side of each membership: of a person their companies, of a company its people. */
const related = ({ entityId }: Subject): Sql => sql`SELECT
    CASE WHEN person_id = ${entityId} THEN group_id ELSE person_id END AS other_id,
    CASE WHEN person_id = ${entityId} THEN 'group' ELSE 'person' END AS entity_type,
    role,
    first_seen_at,
    last_seen_at,
    evidence_count AS row_count
  FROM ${nexus('nexus_memberships')}
  WHERE person_id = ${entityId} OR group_id = ${entityId}`;

/** Of all others nothing is to be made where the timeline is no table. */
const ownEvents = ({ entityId }: Subject): Sql =>
  timelineEvents({
    ...EVERYTHING,
    map: sql`(SELECT * FROM ${nexus('nexus_entity_map')} WHERE entity_id = ${entityId})`,
  });

const storedEvents = ({ entityId }: Subject): Sql =>
  sql`SELECT * FROM ${nexus('nexus_timeline')} WHERE entity_id = ${entityId} AND item = 'event'`;

/** What nexus_context is told from: the log, the log and a stored timeline, or a table of items as well. */
export type Stored = 'nothing' | 'timeline' | 'items';

/** Read where it is stored by entity, else made from the map and the log. */
export function toldOf(subject: Subject, stored: Stored): Told {
  const { entityId } = subject;
  const events = stored === 'nothing' ? ownEvents(subject) : storedEvents(subject);
  if (stored === 'items') {
    const kept = (item: string): Sql =>
      sql`SELECT * FROM ${nexus(nexus_context_items.name)} WHERE entity_id = ${entityId} AND item = ${item}`;
    return {
      entity: kept('entity'),
      identifiers: kept('identifier'),
      formerIds: kept('former_id'),
      memberships: kept('membership'),
      states: kept('state'),
      events,
    };
  }
  return {
    entity: sql`SELECT
    entities.entity_id, entities.entity_type, entities.name, entities.first_seen_at, entities.identifier_count, ids.created_at
  FROM ${nexus('nexus_entities')} AS entities
  JOIN ${nexus('nexus_entity_ids')} AS ids ON ids.entity_id = entities.entity_id
  WHERE entities.entity_id = ${entityId}`,
    identifiers: evidence(
      sql`(SELECT * FROM ${nexus('nexus_entity_map')} WHERE entity_id = ${entityId})`,
      EVERYTHING.identifiers,
    ),
    formerIds: sql`SELECT entity_id AS other_id, created_at
  FROM ${nexus('nexus_entity_ids')}
  WHERE redirect_to = ${entityId} AND status <> 'live'`,
    memberships: sql`SELECT related.*, others.name
  FROM (
  ${related(subject)}
  ) AS related
  LEFT JOIN ${nexus('nexus_entities')} AS others ON others.entity_id = related.other_id`,
    states: statesOf(sql`SELECT ${entityId} AS entity_id, ${entityId} AS other_id
    UNION ALL
    SELECT ${entityId}, related.other_id FROM (
      ${related(subject)}
    ) AS related`),
    events,
  };
}

/** Whose context it is, one row. */
const entityRow = ({ longestText }: Subject, told: Told): Sql => sql`SELECT
  'entity' AS list_name,
  1 AS position,
  ${itemOf(
    {
      entity_id: sql`entity_id`,
      entity_type: sql`entity_type`,
      created_at: op.timestampText(sql`created_at`),
      first_seen_at: op.timestampText(sql`first_seen_at`),
    },
    { name: sql`SUBSTR(name, 1, 100)` },
    longestText,
  )} AS item,
  identifier_count AS counted_rows,
  0 AS counted_ties,
  0 AS is_thin
FROM (
  ${told.entity}
) AS entities`;

/** Identifiers, each with the rows that hold it, those that tie it to another, and the first of these. */
const identifiers = ({ longestText }: Subject, told: Told): Sql => sql`${listed(
  sql`'identifiers'`,
  sql`${nullsLast(sql`first_seen_at`)}, first_seen_at, identifier_type, normalized_value`,
  itemOf(
    {
      identifier_type: sql`identifier_type`,
      first_seen_at: op.timestampText(sql`first_seen_at`),
      last_seen_at: op.timestampText(sql`last_seen_at`),
      row_count: sql`row_count`,
      source_count: sql`source_count`,
      tying_row_count: sql`tying_row_count`,
      tied_by_source: sql`source`,
      tied_at: op.timestampText(sql`occurred_at`),
    },
    { value: sql`normalized_value`, tied_by_event_id: sql`event_id` },
    longestText,
  ),
  [sql`own_row_count`, sql`own_tying_row_count`, sql`CASE WHEN tying_row_count = 1 THEN 1 ELSE 0 END`],
)}
FROM (
  ${told.identifiers}
) AS known`;

/** Ids that lead to the entity, the last that was given first. */
const formerIds = (told: Told): Sql => sql`${listed(
  sql`'former_ids'`,
  sql`created_at DESC, other_id`,
  op.jsonObject({ entity_id: sql`other_id`, created_at: op.timestampText(sql`created_at`) }),
)}
FROM (
  ${told.formerIds}
) AS former`;

/** Traits with the row that won. A name that the config does not have was given by a source. */
const traits = (model: Model, { entityType, entityId, longestText }: Subject): Sql => {
  const known = model.traits.map((trait) => sql`(${entityType} = ${trait.entityType} AND trait_name = ${trait.name})`);
  const isKnown = known.length === 0 ? sql`1 = 0` : join(known, ' OR ');
  return sql`${listed(
    sql`'traits'`,
    sql`CASE WHEN trait_name = 'name' THEN 0 WHEN ${isKnown} THEN 1 ELSE 2 END, trait_name`,
    itemOf(
      {
        trait: sql`CASE WHEN ${isKnown} THEN trait_name END`,
        survivorship: sql`survivorship`,
        source: sql`source`,
        occurred_at: op.timestampText(sql`occurred_at`),
      },
      { name: sql`trait_name`, value: sql`trait_value`, event_id: sql`event_id` },
      longestText,
    ),
  )}
FROM ${nexus('nexus_traits')}
WHERE entity_id = ${entityId} AND entity_type = ${entityType}${ofOneEntity(sql`${entityId}`)}`;
};

const memberships = ({ longestText }: Subject, told: Told): Sql => sql`${listed(
  sql`'memberships'`,
  sql`${nullsLast(sql`last_seen_at`)}, last_seen_at DESC, other_id`,
  itemOf(
    {
      entity_id: sql`other_id`,
      entity_type: sql`entity_type`,
      first_seen_at: op.timestampText(sql`first_seen_at`),
      last_seen_at: op.timestampText(sql`last_seen_at`),
      evidence_count: sql`row_count`,
    },
    { name: sql`name`, role: sql`role` },
    longestText,
  ),
)}
FROM (
  ${told.memberships}
) AS related`;

/** Whether somebody has something to do while a state has its value, as the config says: 1 or 0. */
function isOpen({ states, derivedStates }: Model): Sql {
  const open = [...states, ...derivedStates].flatMap(({ name, open_while: values = [] }) =>
    values.length === 0 ? [] : [sql`(told.state_name = ${name} AND told.state_value IN (${list(values)}))`],
  );
  return open.length === 0 ? sql`0` : sql`CASE WHEN ${join(open, ' OR ')} THEN 1 ELSE 0 END`;
}

/**
 * What the entity, and the other side of its memberships, is in now, with the event that caused it; the open matters among
 * it are a list of their own besides. A value of a relation was written by others, one of a rule by the config.
 */
function states(model: Model, { entityId, longestText }: Subject, told: Told): Sql {
  const ofRelations = model.states.filter(({ relation }) => relation !== undefined).map(({ name }) => name);
  const isForeign = sql`standing.state_name IN (${list(ofRelations)})`;
  return sql`${listed(
    sql`lists.name`,
    sql`standing.is_open DESC, standing.whose_order, standing.other_id, standing.state_name, standing.state_unit`,
    itemOf(
      {
        state: sql`standing.state_name`,
        value: sql`CASE WHEN ${isForeign} OR standing.state_number IS NOT NULL THEN ${nullOf('string')} ELSE standing.state_value END`,
        number: sql`standing.state_number`,
        since: op.timestampText(sql`standing.occurred_at`),
        entity_id: sql`standing.other_id`,
        entity_type: sql`standing.entity_type`,
        event_source: sql`standing.source`,
      },
      {
        value: sql`CASE WHEN ${isForeign} THEN standing.state_value END`,
        unit: sql`standing.state_unit`,
        event_id: sql`standing.event_id`,
        event_name: sql`standing.event_name`,
        event_description: sql`standing.event_description`,
      },
      longestText,
    ),
  )}
FROM (
  SELECT
    told.*,
    CASE WHEN told.other_id = ${entityId} THEN 0 ELSE 1 END AS whose_order,
    ${isOpen(model)} AS is_open
  FROM (
  ${told.states}
  ) AS told
) AS standing
CROSS JOIN ${op.constants('lists', { name: 'string', only_open: 'int' }, [
    ['states', 0],
    ['open_matters', 1],
  ])}
WHERE standing.is_open >= lists.only_open`;
}

/** What the entity took part in, the last first. */
const events = ({ longestText }: Subject, told: Told): Sql => sql`${listed(
  sql`'events'`,
  sql`${nullsLast(sql`occurred_at`)}, occurred_at DESC, source, event_id`,
  itemOf(
    {
      occurred_at: op.timestampText(sql`occurred_at`),
      source: sql`source`,
      significance: sql`significance`,
      amount: sql`amount`,
    },
    {
      name: sql`name`,
      description: sql`description`,
      type: sql`event_type`,
      unit: sql`unit`,
      role: sql`role`,
      event_id: sql`event_id`,
    },
    longestText,
  ),
)}
FROM (
  ${told.events}
) AS told`;

/** Audiences that the entity is in: where they are kept, without the view, which has names of members too. */
export const audiences = (model: Model, { entityId, entityType }: Subject): Sql => sql`${listed(
  sql`'audiences'`,
  sql`audience`,
  op.jsonObject({ audience: sql`audience`, is_held_out: sql`is_held_out` }),
)}
FROM ${nexus(model.keepsAudiences ? nexus_audience_intervals.name : 'nexus_audience_members')}
WHERE entity_id = ${entityId} AND entity_type = ${entityType}${
  model.keepsAudiences
    ? sql` AND audience IN (${list(model.audiences.map(({ name }) => name))}) AND exited_run_number IS NULL`
    : sql``
}`;

/** The entity, and all other lists, a row for each item of each. */
export const listsOf = (model: Model, subject: Subject, told: Told): Sql =>
  join(
    [
      entityRow(subject, told),
      identifiers(subject, told),
      formerIds(told),
      traits(model, subject),
      memberships(subject, told),
      states(model, subject, told),
      events(subject, told),
    ],
    '\nUNION ALL\n',
  );

/**
 * `FROM` clause of the items of some lists, each with whether it fits: an item does where it and those before it have no
 * more characters than the share of their list.
 *
 * @param characters how many there are for all lists
 */
export const fitted = (items: Sql, characters: Variable): Sql => sql`FROM (
  SELECT
    items.*,
    CASE WHEN 100 * SUM(LENGTH(item) + 1) OVER (PARTITION BY list_name ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) <= ${characters} * CASE list_name ${join(
      Object.entries(SHARES).map(([name, share]) => sql`WHEN ${name} THEN ${share}`),
      ' ',
    )} ELSE 0 END THEN 1 ELSE 0 END AS fits
  FROM (
${items}
  ) AS items
) AS fitted`;

/** A list of {@link fitted} as JSON, an aggregate. */
export const listText = (name: ListName): Sql =>
  sql`CONCAT('[', COALESCE(${op.textList(sql`CASE WHEN list_name = ${name} AND fits = 1 THEN item END`, id('position'))}, ''), ']')`;

/** How many items of it do not fit, an aggregate. */
export const leftOut = (name: ListName): Sql => sql`COUNT(CASE WHEN list_name = ${name} AND fits = 0 THEN 1 END)`;
