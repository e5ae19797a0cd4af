import type { Table } from '../table.ts';
import { bool, float, requiredInt, requiredString, requiredTimestamp, since, string, timestamp } from '../table.ts';

const entityBucket = requiredInt(
  'Which of 256 parts of about equal size the entity falls into: the last two hex digits of its id, or 0',
);

export const nexus_traits: Table = {
  name: 'nexus_traits',
  description: 'The winning value of each trait of each entity, with the row that won.',
  bucketed: true,
  clusterBy: ['entity_id', 'trait_name'],
  columns: {
    entity_id: requiredString('Entity'),
    entity_type: requiredString('person, group or a custom type'),
    trait_name: requiredString('Trait'),
    trait_value: requiredString('Winning value'),
    survivorship: requiredString('Rule by which it won'),
    source: requiredString('Source of the winning row'),
    event_id: requiredString('Event of the winning row'),
    row_id: string('Link group of the winning row'),
    occurred_at: timestamp('When the winning row happened, UTC'),
    entity_bucket: entityBucket,
    run_id: requiredString('Run that chose it'),
  },
};

export const nexus_due: Table = {
  name: 'nexus_due',
  description:
    'Entities that have a state which time alone will change, with when: what a run without new rows acts on.',
  clusterBy: ['entity_id'],
  columns: {
    entity_id: requiredString('Entity'),
    due_at: requiredTimestamp('When the first of its waiting rules of states comes due, UTC'),
    run_id: requiredString('Run that found it'),
  },
};

export const nexus_states: Table = {
  name: 'nexus_states',
  description: 'State intervals [entered, exited) of each entity.',
  bucketed: true,
  clusterBy: ['entity_id', 'state_name'],
  columns: {
    state_id: requiredString(
      'Surrogate key of entity_id, state_name and state_entered_at, and of state_unit where there is one',
    ),
    entity_id: requiredString('Entity'),
    entity_type: requiredString('person, group or a custom type'),
    state_name: requiredString('State'),
    state_value: requiredString('Its value in the interval'),
    state_entered_at: requiredTimestamp('Start, inclusive, UTC'),
    state_exited_at: timestamp('End, exclusive, UTC; null while it lasts'),
    is_current: bool('Whether it lasts'),
    trigger_event_id: string('Event that caused the change into it'),
    state_number: since(5, float)('Of a state of numbers: its value in the interval'),
    state_unit: since(5, string)('Unit of the number, such as USD; intervals of several units may overlap'),
    entity_bucket: entityBucket,
    run_id: requiredString('Run that computed it'),
  },
};
