import type { Model } from '../../config/model.ts';
import { noRows } from '../../sql/no_rows.ts';
import type { ReadOf } from '../../sql/steps/load/stage_batch.ts';
import { stageBatch } from '../../sql/steps/load/stage_batch.ts';
import { rememberErased, strip, strippedBatch, suppressed } from '../../sql/steps/load/suppress.ts';
import * as workTables from '../../sql/tables/work.ts';
import type { Node } from '../program.ts';
import type { ResolveSettings } from './settings.ts';
import { changedVariable, since, v_rereading, v_run_id, v_started_at, v_suppressions } from './start.ts';

/** Takes out of the records that came in what was erased before; nothing where nothing ever was. */
const passOverErased = (model: Model): Node[] => [
  {
    kind: 'when',
    condition: { left: v_suppressions, operator: '>', right: 0 },
    then: [
      {
        kind: 'fill',
        step: 'find_suppressed',
        table: workTables.forgotten,
        query: suppressed(model.identifierTypes),
      },
      { kind: 'fill', step: 'strip_records', table: workTables.stripped, query: strip() },
      { kind: 'fill', step: 'stage_stripped', table: workTables.batch, query: strippedBatch() },
      { kind: 'fill', step: 'empty_forgotten', table: workTables.forgotten, query: noRows(workTables.forgotten) },
    ],
  },
];

/** What sources give, less what was erased. */
export function load({ model, deliveries }: ResolveSettings): Node[] {
  const read: ReadOf = { sources: deliveries, since, changed: changedVariable };
  return [
    {
      kind: 'when',
      condition: { left: v_rereading, operator: '>', right: 0 },
      then: [{ kind: 'fill', step: 'stage_everything', table: workTables.batch, query: stageBatch(read, true) }],
      otherwise: [{ kind: 'fill', step: 'stage_batch', table: workTables.batch, query: stageBatch(read, false) }],
    },
    ...passOverErased(model),
  ];
}

/** Link groups and events that a load took something erased out of: others of their records may come later. */
export const rememberSuppressed = (): Node[] => [
  {
    kind: 'when',
    condition: { left: v_suppressions, operator: '>', right: 0 },
    then: [{ kind: 'exec', step: 'remember_erased', statement: rememberErased(v_run_id, v_started_at) }],
  },
];
