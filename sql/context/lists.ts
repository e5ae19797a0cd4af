import type { Model } from '../../config/model.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { id, join, list, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';
import { EVERYTHING, timelineEvents } from '../views/timeline.ts';

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

/** Of nulls the last. */
const nullsLast = (value: Sql): Sql => sql`CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`;

/** Identifiers, each with the rows that hold it, those that tie it to another, and the first of these. */
const identifiers = ({ entityId, longestText }: Subject): Sql => sql`${listed(
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
      tied_by_source: sql`tied_by_source`,
      tied_at: op.timestampText(sql`tied_at`),
    },
    { value: sql`normalized_value`, tied_by_event_id: sql`tied_by_event_id` },
    longestText,
  ),
  [sql`own_rows`, sql`own_ties`, sql`CASE WHEN tying_row_count = 1 THEN 1 ELSE 0 END`],
)}
FROM (
  SELECT
    identifier_type,
    normalized_value,
    MIN(first_seen_at) AS first_seen_at,
    MAX(occurred_at) AS last_seen_at,
    COUNT(DISTINCT row_key) AS row_count,
    COUNT(DISTINCT source) AS source_count,
    COUNT(DISTINCT CASE WHEN is_tie = 1 THEN row_key END) AS tying_row_count,
    COUNT(DISTINCT CASE WHEN identifier_name = first_name THEN row_key END) AS own_rows,
    COUNT(DISTINCT CASE WHEN is_tie = 1 AND identifier_name = first_name THEN row_key END) AS own_ties,
    MAX(CASE WHEN is_tie = 1 AND standing = 1 THEN source END) AS tied_by_source,
    MAX(CASE WHEN is_tie = 1 AND standing = 1 THEN event_id END) AS tied_by_event_id,
    MAX(CASE WHEN is_tie = 1 AND standing = 1 THEN occurred_at END) AS tied_at
  FROM (
    SELECT
      tied.*,
      ROW_NUMBER() OVER (
        PARTITION BY identifier_name
        ORDER BY is_tie DESC, ${nullsLast(sql`occurred_at`)}, occurred_at, source, event_id, row_key
      ) AS standing
    FROM (
      SELECT
        seen.*,
        MIN(identifier_name) OVER (PARTITION BY row_key) AS first_name,
        CASE
          WHEN row_key IS NULL THEN 0
          WHEN MIN(identifier_name) OVER (PARTITION BY row_key) = MAX(identifier_name) OVER (PARTITION BY row_key) THEN 0
          ELSE 1
        END AS is_tie
      FROM (
        SELECT
          map.identifier_type,
          map.normalized_value,
          map.identifier_type || ' ' || map.normalized_value AS identifier_name,
          map.first_seen_at,
          log.row_key,
          log.source,
          log.event_id,
          log.occurred_at
        FROM ${nexus('nexus_entity_map')} AS map
        LEFT JOIN (SELECT * FROM ${nexus('nexus_records')} WHERE record_kind = 'identifier') AS log
          ON ${sameIdentifier('log', 'map')}
        WHERE map.entity_id = ${entityId}
      ) AS seen
    ) AS tied
  ) AS ranked
  GROUP BY identifier_type, normalized_value
) AS known`;

/** Ids that lead to the entity, the last that was given first. */
const formerIds = ({ entityId }: Subject): Sql => sql`${listed(
  sql`'former_ids'`,
  sql`created_at DESC, entity_id`,
  op.jsonObject({ entity_id: sql`entity_id`, created_at: op.timestampText(sql`created_at`) }),
)}
FROM ${nexus('nexus_entity_ids')}
WHERE redirect_to = ${entityId} AND status <> 'live'`;

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
WHERE entity_id = ${entityId} AND entity_type = ${entityType}`;
};

/** The other side of each membership: of a person their companies, of a company its people. */
const related = ({ entityId }: Subject): Sql => sql`SELECT
    CASE WHEN person_id = ${entityId} THEN group_id ELSE person_id END AS other_id,
    CASE WHEN person_id = ${entityId} THEN 'group' ELSE 'person' END AS other_type,
    role,
    first_seen_at,
    last_seen_at,
    evidence_count
  FROM ${nexus('nexus_memberships')}
  WHERE person_id = ${entityId} OR group_id = ${entityId}`;

const memberships = (subject: Subject): Sql => sql`${listed(
  sql`'memberships'`,
  sql`${nullsLast(sql`related.last_seen_at`)}, related.last_seen_at DESC, related.other_id`,
  itemOf(
    {
      entity_id: sql`related.other_id`,
      entity_type: sql`related.other_type`,
      first_seen_at: op.timestampText(sql`related.first_seen_at`),
      last_seen_at: op.timestampText(sql`related.last_seen_at`),
      evidence_count: sql`related.evidence_count`,
    },
    { name: sql`others.name`, role: sql`related.role` },
    subject.longestText,
  ),
)}
FROM (
  ${related(subject)}
) AS related
LEFT JOIN ${nexus('nexus_entities')} AS others ON others.entity_id = related.other_id`;

/** Whether somebody has something to do while a state has its value, as the config says: 1 or 0. */
function isOpen({ states, derivedStates }: Model): Sql {
  const open = [...states, ...derivedStates].flatMap(({ name, open_while: values = [] }) =>
    values.length === 0 ? [] : [sql`(states.state_name = ${name} AND states.state_value IN (${list(values)}))`],
  );
  return open.length === 0 ? sql`0` : sql`CASE WHEN ${join(open, ' OR ')} THEN 1 ELSE 0 END`;
}

/**
 * What the entity, and the other side of its memberships, is in now, with the event that caused it; the open matters among
 * it are a list of their own besides. A value of a relation was written by others, one of a rule by the config.
 */
function states(model: Model, subject: Subject): Sql {
  const ofRelations = model.states.filter(({ relation }) => relation !== undefined).map(({ name }) => name);
  const isForeign = sql`standing.state_name IN (${list(ofRelations)})`;
  return sql`${listed(
    sql`lists.name`,
    sql`standing.is_open DESC, standing.whose_order, standing.entity_id, standing.state_name, standing.state_unit`,
    itemOf(
      {
        state: sql`standing.state_name`,
        value: sql`CASE WHEN ${isForeign} OR standing.state_number IS NOT NULL THEN ${nullOf('string')} ELSE standing.state_value END`,
        number: sql`standing.state_number`,
        since: op.timestampText(sql`standing.state_entered_at`),
        entity_id: sql`standing.entity_id`,
        entity_type: sql`standing.entity_type`,
        event_source: sql`standing.source`,
      },
      {
        value: sql`CASE WHEN ${isForeign} THEN standing.state_value END`,
        unit: sql`standing.state_unit`,
        event_id: sql`standing.trigger_event_id`,
        event_name: sql`standing.event_name`,
        event_description: sql`standing.event_description`,
      },
      subject.longestText,
    ),
  )}
FROM (
  SELECT
    subjects.whose_order,
    states.*,
    ${isOpen(model)} AS is_open,
    events.source,
    events.event_name,
    events.event_description,
    ROW_NUMBER() OVER (PARTITION BY states.state_id ORDER BY events.source) AS nth_event
  FROM (
    SELECT ${subject.entityId} AS entity_id, 0 AS whose_order
    UNION ALL
    SELECT related.other_id, 1 FROM (
      ${related(subject)}
    ) AS related
  ) AS subjects
  JOIN ${nexus('nexus_states')} AS states ON states.entity_id = subjects.entity_id AND states.is_current
  LEFT JOIN ${nexus('nexus_events')} AS events ON events.event_id = states.trigger_event_id
) AS standing
CROSS JOIN ${op.constants('lists', { name: 'string', only_open: 'int' }, [
    ['states', 0],
    ['open_matters', 1],
  ])}
WHERE standing.nth_event = 1 AND standing.is_open >= lists.only_open`;
}

/** Of all others nothing is to be made where the timeline is no table. */
const ownEvents = ({ entityId }: Subject): Sql =>
  timelineEvents({
    ...EVERYTHING,
    map: sql`(SELECT * FROM ${nexus('nexus_entity_map')} WHERE entity_id = ${entityId})`,
  });

const storedEvents = ({ entityId }: Subject): Sql =>
  sql`SELECT * FROM ${nexus('nexus_timeline')} WHERE entity_id = ${entityId} AND item = 'event'`;

/** What the entity took part in, the last first. */
const events = (subject: Subject, isStored: boolean): Sql => sql`${listed(
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
    subject.longestText,
  ),
)}
FROM (
  ${isStored ? storedEvents(subject) : ownEvents(subject)}
) AS told`;

/** Audiences that the entity is in. */
export const audiences = ({ entityId, entityType }: Subject): Sql => sql`${listed(
  sql`'audiences'`,
  sql`audience`,
  op.jsonObject({ audience: sql`audience`, is_held_out: sql`is_held_out` }),
)}
FROM ${nexus('nexus_audience_members')}
WHERE entity_id = ${entityId} AND entity_type = ${entityType}`;

/**
 * All other lists, a row for each item of each.
 *
 * @param isStored whether the timeline is a table
 */
export const listsOf = (model: Model, subject: Subject, isStored: boolean): Sql =>
  join(
    [
      identifiers(subject),
      formerIds(subject),
      traits(model, subject),
      memberships(subject),
      states(model, subject),
      events(subject, isStored),
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
