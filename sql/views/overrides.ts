import { comparedOverrides, overrideKeys, retractedRows, activeOverrides } from '../overrides.ts';
import { nexus_overrides_read } from '../tables/identity.ts';
import type { View } from '../view.ts';
import { pick } from './columns.ts';

const flag = (description: string) => ({ type: 'int', description }) as const;

/** What the steps of a run ask of overrides, spelled once: inside a procedure each mention would be text again. */
export const overrideViews = (): View[] => [
  {
    name: 'nexus_overrides_active',
    description: 'Rows of nexus_overrides that are not withdrawn, each once.',
    columns: nexus_overrides_read.columns,
    query: overrideKeys(),
  },
  {
    name: 'nexus_overrides_in_question',
    description: 'Overrides that stand, and those that stood when the last run read them.',
    columns: {
      ...nexus_overrides_read.columns,
      is_active: flag('1: it stands'),
      is_changed: flag('1: it came or went since the last run, so the next has work'),
    },
    query: comparedOverrides(),
  },
  {
    name: 'nexus_retracted_rows',
    description: 'Rows of the event log that overrides retract; row_id is null where the whole event is.',
    columns: pick(nexus_overrides_read, ['source', 'event_id', 'row_id']),
    query: retractedRows(activeOverrides()),
  },
];
