import type { Model } from '../../config/model.ts';
import { toForget } from '../../sql/forget/candidates.ts';
import {
  insertReceipt,
  scrubCauses,
  scrubErrors,
  scrubIds,
  scrubLog,
  scrubNames,
  scrubOverrides,
  scrubOverridesRead,
  scrubReasons,
  scrubQuality,
  scrubRejected,
  suppressIdentifiers,
} from '../../sql/forget/scrub.ts';
import { noRows } from '../../sql/no_rows.ts';
import { rememberErased, strip, strippedBatch } from '../../sql/steps/load/suppress.ts';
import type { WorkTable } from '../../sql/table.ts';
import { sharedTables } from '../../sql/tables/index.ts';
import * as workTables from '../../sql/tables/work.ts';
import { op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Fill, Node } from '../program.ts';
import { variable } from '../program.ts';
import { v_fence, v_rules, v_run_id, v_started_at } from '../resolve/start.ts';
import { request, v_entities, v_erased, v_kept, v_seen_run } from './confirm.ts';

export const v_forgotten = variable('v_forgotten', 'string');

/** In the place of the records that come in: those of the log that must go or change. */
export const stageErasure = (): Node[] => [
  {
    kind: 'when',
    condition: { left: v_seen_run, operator: '<>', right: v_fence },
    then: [
      {
        kind: 'fail',
        message: ['Another run published in between, so nothing was erased. Ask nexus_forget again, and confirm.'],
      },
    ],
  },
  {
    kind: 'when',
    condition: { left: v_rules, operator: '>', right: 0 },
    then: [
      {
        kind: 'fail',
        message: [
          'Rules or normalisers changed since the last run, so nothing was erased. Call nexus_resolve() first, then ask nexus_forget again, and confirm.',
        ],
      },
    ],
  },
  { kind: 'fill', step: 'empty_batch', table: workTables.batch, query: noRows(workTables.batch) },
  {
    kind: 'fill',
    step: 'find_forgotten',
    table: workTables.forgotten,
    query: toForget(request),
  },
  { kind: 'fill', step: 'strip_records', table: workTables.stripped, query: strip() },
  { kind: 'fill', step: 'stage_stripped', table: workTables.batch, query: strippedBatch() },
];

/** What is kept of what a run took out, in its transaction, and what goes of it besides what a run publishes. */
export const suppress = ({ identifierTypes }: Model): Node[] => [
  { kind: 'exec', step: 'suppress', statement: suppressIdentifiers(identifierTypes, v_run_id, v_started_at) },
  { kind: 'exec', step: 'remember_erased', statement: rememberErased(v_run_id, v_started_at) },
  { kind: 'exec', step: 'scrub_log', statement: scrubLog() },
  { kind: 'exec', step: 'scrub_ids', statement: scrubIds() },
  { kind: 'exec', step: 'scrub_names', statement: scrubNames() },
];

/** What else goes with an erasure: what stays is hashes. */
export const scrub = (): Node[] => [
  { kind: 'exec', step: 'scrub_causes', statement: scrubCauses() },
  { kind: 'exec', step: 'scrub_reasons', statement: scrubReasons() },
  { kind: 'exec', step: 'scrub_overrides', statement: scrubOverrides() },
  { kind: 'exec', step: 'scrub_overrides_read', statement: scrubOverridesRead() },
  { kind: 'exec', step: 'scrub_errors', statement: scrubErrors() },
  { kind: 'exec', step: 'scrub_rejected', statement: scrubRejected() },
  { kind: 'exec', step: 'scrub_quality', statement: scrubQuality() },
  {
    kind: 'exec',
    step: 'insert_receipt',
    statement: insertReceipt(v_run_id, v_started_at, request, {
      entities: v_entities,
      erased: v_erased,
      kept: v_kept,
    }),
  },
];

/** What the caller gets. */
const receipt = (): Sql =>
  op.jsonObject({
    status: sql`'erased'`,
    run_id: sql`${v_run_id}`,
    receipt_id: sql`'receipt_' || ${v_run_id}`,
    entities: sql`${v_entities}`,
    identifiers_erased: sql`${v_erased}`,
    identifiers_kept: sql`${v_kept}`,
    history: op.historyKept(),
  });

export const giveReceipt: Node = {
  kind: 'set',
  step: 'receipt',
  values: [{ variable: v_forgotten, value: receipt() }],
};

/** Work tables outlive a run on Snowflake, and a session on BigQuery, and would show what it erased until the next one. */
const HOLDING = [
  workTables.forgotten,
  workTables.batch,
  workTables.named,
  workTables.gathered,
  workTables.values,
  workTables.ids,
  workTables.map,
  workTables.states,
  workTables.explainMembers,
];

export const emptyWork = (): Node[] => {
  const empty = (table: WorkTable): Fill => ({
    kind: 'fill',
    step: `empty_${table.name.replace('nexus_work_', '')}`,
    table,
    query: noRows(table),
  });
  return [...HOLDING.map(empty), ...sharedTables.map((table): Fill => ({ ...empty(table), ofShared: true }))];
};
