import type { Table } from '../table.ts';
import { requiredInt, requiredString, requiredTimestamp, since, string } from '../table.ts';

export const nexus_changes: Table = {
  name: 'nexus_changes',
  description:
    'What each run changed of the final views of entities, a row per entity and run, of the states that last, another, and of the audiences that it is in, one for each; replayed in the order of run_number and change_id they give all three. Empty where the config does not say `changes`.',
  clusterBy: ['run_number', 'entity_id'],
  columns: {
    change_id: requiredString(
      'The row: run_number and entity_id, and `states` or `audience` and a number where it is of these',
    ),
    run_number: requiredInt(
      'Number of the run: the cursor. Rows of a run come all at once, and none comes with a lesser number later',
    ),
    run_id: requiredString('The run'),
    changed_at: requiredTimestamp('Start of the run, UTC'),
    entity_type: requiredString('person, group or a custom type'),
    entity_id: requiredString('The entity'),
    change: requiredString(
      'created, split (created from what another held) or revived (back under an id that it had before); changed; restated (values of earlier rows were erased, so that all are said again); merged or forgotten (it is no more); redirected (it was no more, and leads elsewhere than before); state_changed; entered_audience or left_audience',
    ),
    other_id: string(
      'split: entity that it was split from; revived: id that it led to; merged, redirected: id that it leads to',
    ),
    audience: since(6, string)('entered_audience, left_audience: which; null where the values were erased'),
    changed_columns: string(
      'JSON: by column of the final view, or by state (with its unit, where there is one), or of an audience by `is_held_out`, what it was (`old`) and is (`new`); null where the entity is no more, and where the values were erased',
    ),
    erased_run_id: string('Run that erased the values; null where they are as they were written'),
  },
};
