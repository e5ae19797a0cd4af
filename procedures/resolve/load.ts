import type { Model } from '../../config/model.ts';
import { noRows } from '../../sql/no_rows.ts';
import { changedBuckets, changedBucketsOf } from '../../sql/steps/load/changed_buckets.ts';
import type { ReadOf } from '../../sql/steps/load/stage_batch.ts';
import { stageBatch } from '../../sql/steps/load/stage_batch.ts';
import { fromRelations } from '../../sql/steps/load/state_relation.ts';
import { strip, strippedBatch, suppressed } from '../../sql/steps/load/suppress.ts';
import { sql } from '../../sql/tag.ts';
import * as workTables from '../../sql/tables/work.ts';
import type { Node } from '../program.ts';
import type { ResolveSettings } from './settings.ts';
import {
  bucketed,
  changedVariable,
  isLarge,
  REJUDGED,
  since,
  v_rereading,
  v_suppressions,
  v_whole_files,
} from './start.ts';

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
        query: suppressed(model.identifierTypes, REJUDGED),
      },
      { kind: 'fill', step: 'strip_records', table: workTables.stripped, query: strip() },
      { kind: 'fill', step: 'stage_stripped', table: workTables.batch, query: strippedBatch() },
    ],
  },
];

/** What sources give, less what was erased. */
export function load({ model, deliveries }: ResolveSettings): Node[] {
  const read: ReadOf = {
    sources: deliveries,
    since,
    changed: changedVariable,
    removed: model.removedSources,
    states: fromRelations(model.states),
    isLarge: isLarge(model),
  };
  const files = bucketed(deliveries);
  const stage = (step: string, isAnew: boolean, inParts = false): Node => ({
    kind: 'fill',
    step,
    table: workTables.batch,
    query: stageBatch({ ...read, inParts }, isAnew),
  });
  const staging: Node[] =
    files.length === 0
      ? [stage('stage_batch', false)]
      : [
          {
            kind: 'when',
            condition: { left: v_whole_files, operator: '>', right: 0 },
            then: [stage('stage_batch', false)],
            otherwise: [stage('stage_changed', false, true)],
          },
        ];
  return [
    ...(files.length === 0
      ? []
      : [
          {
            kind: 'fill',
            step: 'find_changed_buckets',
            table: changedBuckets,
            query: changedBucketsOf(files, sql`${v_whole_files}`),
          } as const,
        ]),
    {
      kind: 'when',
      condition: { left: v_rereading, operator: '>', right: 0 },
      then: [stage('stage_everything', true)],
      otherwise: staging,
    },
    ...passOverErased(model),
  ];
}

/** What a load passed over is nobody's to read, once what must be kept of it is kept. */
export const emptyForgotten: readonly Node[] = [
  {
    kind: 'when',
    condition: { left: v_suppressions, operator: '>', right: 0 },
    then: [{ kind: 'fill', step: 'empty_forgotten', table: workTables.forgotten, query: noRows(workTables.forgotten) }],
  },
];
