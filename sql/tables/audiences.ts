import type { Table } from '../table.ts';
import { bool, int, requiredInt, requiredString, requiredTimestamp, timestamp } from '../table.ts';

/**
 * Ids are those of when it was: one that is merged leaves, and the one that stays enters. What became of them is said by
 * nexus_entity_ids, so that a merge or a split changes no row.
 */
export const nexus_audience_intervals: Table = {
  name: 'nexus_audience_intervals',
  description:
    'When which entity was in which audience, as runs found it: intervals [entered, exited) by the id of then. nexus_audience_history has them by the entities of today.',
  clusterBy: ['audience', 'entity_id'],
  columns: {
    audience_interval_id: requiredString('Surrogate key of audience, entity_id and entered_run_number'),
    audience: requiredString('Audience'),
    entity_type: requiredString('person, group or a custom type'),
    entity_id: requiredString('The entity, by its id of then; one that is merged into another leaves'),
    is_held_out: bool(
      'Whether it was of the share that is held out; where that changes, an interval ends and one begins',
    ),
    entered_at: requiredTimestamp('Start of the run that found it in, UTC'),
    entered_run_number: requiredInt('Number of that run, inclusive'),
    exited_at: timestamp('Start of the run that found it out, UTC; null while it is in'),
    exited_run_number: int('Number of that run, exclusive; null while it is in'),
  },
};
