import { computedType } from '../../config/computed_traits.ts';
import type { Model } from '../../config/model.ts';
import { computedTraitsName, entityViewName } from '../../sql/views/index.ts';
import { id, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import { words } from './semantic_model.ts';

/** A question as people ask it, and the query that answers it. */
export interface VerifiedQuestion {
  readonly name: string;
  readonly question: string;
  readonly query: Sql;
}

/** How a table of the model is named where the query stands. */
export type TableName = (name: string) => Sql;

/** What the model of a config can be asked; an order that ties cannot change, so that answers can be compared. */
export function verifiedQuestions(model: Model, table: TableName): VerifiedQuestion[] {
  const states = [...model.states, ...model.derivedStates];
  const named = states.filter((state) => !('type' in state && state.type === 'number'));
  const numbers = model.states.filter(({ type }) => type === 'number');
  const ranked = model.computedTraits.filter((trait) => ['int', 'float'].includes(computedType(trait)));
  return [
    ...model.entityTypes.map(({ name }) => ({
      name: `how_many_${name}s`,
      question: `How many entities of type ${name} are there?`,
      query: sql`SELECT COUNT(*) AS ${id(`${name}_count`)} FROM ${table(entityViewName(name))}`,
    })),
    ...named.map(({ name, entity_type }) => ({
      name: `${name}_now`,
      question: `How many entities of type ${entity_type} are in each value of ${words(name)} now?`,
      query: sql`SELECT state_value, COUNT(DISTINCT entity_id) AS entities
FROM ${table('nexus_states')}
WHERE state_name = ${name} AND is_current
GROUP BY state_value
ORDER BY entities DESC, state_value`,
    })),
    ...numbers.map(({ name, entity_type }) => ({
      name: `${name}_now`,
      question: `What is ${words(name)} of all entities of type ${entity_type} together now, by unit?`,
      query: sql`SELECT state_unit, SUM(state_number) AS total, COUNT(DISTINCT entity_id) AS entities
FROM ${table('nexus_states')}
WHERE state_name = ${name} AND is_current
GROUP BY state_unit
ORDER BY state_unit`,
    })),
    ...numbers.map(({ name }) => ({
      name: `${name}_changes`,
      question: `How did ${words(name)} change, by kind of change and unit?`,
      query: sql`SELECT state_unit, change_kind, COUNT(*) AS changes, SUM(delta) AS delta
FROM ${table('nexus_number_changes')}
WHERE state_name = ${name}
GROUP BY state_unit, change_kind
ORDER BY state_unit, change_kind`,
    })),
    {
      name: 'who_belongs_where',
      question: 'Who belongs to which company, and in which role?',
      query: sql`SELECT persons.name AS person, companies.name AS company, memberships.role, memberships.last_seen_at
FROM ${table('nexus_memberships')} AS memberships
JOIN ${table('nexus_entities')} AS persons ON persons.entity_id = memberships.person_id
JOIN ${table('nexus_entities')} AS companies ON companies.entity_id = memberships.group_id
ORDER BY company, person, memberships.membership_id`,
    },
    {
      name: 'events_by_name',
      question: 'Which events happened how often, and when last?',
      query: sql`SELECT source, name, COUNT(DISTINCT item_id) AS events, MAX(occurred_at) AS last_at
FROM ${table('nexus_timeline')}
WHERE item = 'event'
GROUP BY source, name
ORDER BY events DESC, source, name`,
    },
    {
      name: 'latest_events',
      question: 'What happened last, and to whom?',
      query: sql`SELECT items.occurred_at, entities.name AS entity, items.entity_type, items.name AS event, items.description
FROM ${table('nexus_timeline')} AS items
JOIN ${table('nexus_entities')} AS entities ON entities.entity_id = items.entity_id
WHERE items.item = 'event'
ORDER BY items.occurred_at DESC, items.item_id, items.entity_id
LIMIT 20`,
    },
    ...(model.derivedStates.length + model.states.length === 0
      ? []
      : [
          {
            name: 'states_entered_by_day',
            question: 'How many entities entered which state on which day?',
            query: sql`SELECT CAST(state_entered_at AS DATE) AS entered_on, state_name, state_value, COUNT(*) AS entered
FROM ${table('nexus_states')}
GROUP BY CAST(state_entered_at AS DATE), state_name, state_value
ORDER BY entered_on DESC, state_name, state_value`,
          },
        ]),
    ...ranked.map(({ entityType, name }) => ({
      name: `most_${entityType}_${name}`,
      question: `Which ten entities of type ${entityType} have the highest ${words(name)}?`,
      query: sql`SELECT entities.name, traits.${id(name)}
FROM ${table(computedTraitsName(entityType))} AS traits
JOIN ${table('nexus_entities')} AS entities ON entities.entity_id = traits.${id(`${entityType}_id`)}
WHERE traits.${id(name)} IS NOT NULL
ORDER BY traits.${id(name)} DESC, entities.entity_id
LIMIT 10`,
    })),
    ...model.audiences.map(({ name }) => ({
      name: `members_of_${name}`,
      question: `Who is in the audience ${words(name)} now?`,
      query: sql`SELECT name, email, entity_id
FROM ${table('nexus_audience_members')}
WHERE audience = ${name} AND NOT is_held_out
ORDER BY name, entity_id`,
    })),
  ];
}
