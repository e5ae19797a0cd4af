import type { Model } from '../../config/model.ts';
import { derivedState } from '../../sql/blocks/derived_state.ts';
import { bridges } from '../../sql/steps/checks/bridges.ts';
import { assignIds } from '../../sql/steps/identity/assign_ids.ts';
import { baseStates } from '../../sql/steps/results/base_states.ts';
import { findingNames } from '../../sql/steps/checks/check_result.ts';
import { findAffected } from '../../sql/steps/identity/find_affected.ts';
import { gather } from '../../sql/steps/identity/gather.ts';
import { reopenLimited, reopenNeighbours } from '../../sql/steps/identity/reopen.ts';
import { identityChanges, supersedingRecords } from '../../sql/steps/identity/changes.ts';
import { inheritIds } from '../../sql/steps/identity/inherit_ids.ts';
import { linkRows } from '../../sql/steps/identity/link_rows.ts';
import { asLists } from '../../sql/steps/checks/measures.ts';
import { normalizeValues } from '../../sql/steps/identity/normalize_values.ts';
import * as operations from '../../sql/steps/start/operations.ts';
import { audited, auditSummary } from '../../sql/steps/compare/audit.ts';
import { planned, planSummary } from '../../sql/steps/compare/plan_changes.ts';
import { conclusions, summarized, withMoreWarnings } from '../../sql/steps/checks/summarize.ts';
import type { Limits } from '../../sql/limits.ts';
import { emptyWork, receipt, stageErasure } from '../forget/erase.ts';
import { stageBatch } from '../../sql/steps/load/stage_batch.ts';
import { strip, strippedBatch, suppressed } from '../../sql/steps/load/suppress.ts';
import * as workTables from '../../sql/tables/work.ts';
import { noRows } from '../../sql/no_rows.ts';
import { id, join, sql, work } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { constrain } from './constrain.ts';
import { inMode, loading, publishing } from './modes.ts';
import { publishAll } from './publish.ts';
import type { ResolveSettings } from './settings.ts';
import { solve } from './solve.ts';
import {
  ANEW,
  JUDGING,
  NEXT_SALT,
  REJUDGED,
  since,
  v_bad_row,
  v_bad_rows,
  v_collisions,
  v_audited,
  v_edge_count,
  v_superseding,
  v_quarantined,
  v_identity_changes,
  v_forgotten,
  v_planned,
  v_finding,
  v_reopening,
  v_next_salts,
  v_round,
  v_run_id,
  v_suppressions,
  v_limiting,
  v_rereading,
  v_published,
  v_quality,
  v_large,
  v_bridges,
  v_told,
  v_told_bridges,
  v_fence,
  v_started_at,
  v_steps,
  v_summary,
} from './variables.ts';

export const releaseLock = (): Node => ({
  kind: 'exec',
  step: 'release_lock',
  statement: operations.releaseLock(v_run_id),
  atOnce: true,
});

/** Derived states, a statement per entity type that has any. */
const deriveStates = (model: Model): Node[] =>
  model.entityTypes.flatMap((type): Node[] => {
    const definitions = model.derivedStates.filter((state) => state.entity_type === type.name);
    if (definitions.length === 0) return [];
    const columns = join(Object.keys(workTables.states.columns).map(id), ', ');
    return [
      {
        kind: 'exec',
        step: `derive_${type.name}_states`,
        statement: sql`INSERT INTO ${work(workTables.states.name)} (${columns})
${derivedState(work(workTables.states.name), type.name, definitions)}`,
      },
    ];
  });

/** Normalises and links with the salt of the last run, or the next one if two identifiers met on one key. */
function keyRows(settings: ResolveSettings, limits: Limits): Node[] {
  return [
    {
      kind: 'fill',
      step: 'normalize_values',
      table: workTables.named,
      query: normalizeValues(
        settings.model.identifierTypes,
        settings.model.states.filter((state) => state.relation !== undefined),
        NEXT_SALT,
        ANEW,
        JUDGING,
        settings.narrowKey,
      ),
    },
    {
      kind: 'when',
      condition: { left: v_limiting, operator: '>', right: 0 },
      then: [{ kind: 'exec', step: 'reopen_limited', statement: reopenLimited(limits) }],
    },
    {
      kind: 'when',
      condition: { left: v_reopening, operator: '>', right: 0 },
      then: [{ kind: 'exec', step: 'reopen_neighbours', statement: reopenNeighbours() }],
    },
    { kind: 'fill', step: 'gather', table: workTables.gathered, query: gather(ANEW) },
    { kind: 'fill', step: 'find_affected', table: workTables.values, query: findAffected(ANEW) },
    { kind: 'fill', step: 'link_rows', table: workTables.edges, query: linkRows(limits) },
  ];
}

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

/** What a load passed over is nobody's to read, once what must be kept of it is kept. */
const emptyForgotten = (): Node[] => [
  {
    kind: 'when',
    condition: { left: v_suppressions, operator: '>', right: 0 },
    then: [{ kind: 'fill', step: 'empty_forgotten', table: workTables.forgotten, query: noRows(workTables.forgotten) }],
  },
];

const ifLarge = (then: readonly Node[]): Node => ({
  kind: 'when',
  condition: { left: v_large, operator: '>', right: 0 },
  then,
});

/** Not even a statement where the run touched no large entity. */
const findBridges: readonly Node[] = [
  ifLarge([
    {
      kind: 'set',
      step: 'find_bridges',
      values: [
        { variable: v_bridges, value: sql`COALESCE(',' || found.measured_rows, '')` },
        { variable: v_told_bridges, value: withMoreWarnings(v_told, sql`found.warned_rows`) },
      ],
      from: sql`FROM (
  ${asLists(bridges())}
) AS found`,
    },
  ]),
];

/** The work of a run that holds the lock. */
export const resolveAndPublish = (settings: ResolveSettings, limits: Limits): Node[] => {
  const { model } = settings;
  const sources = model.sources.map((source) => source.name);
  const totalsOf = { model, limits, startedAt: v_started_at, lastRun: v_fence };
  return [
    ...loading([
      {
        kind: 'when',
        condition: { left: v_rereading, operator: '>', right: 0 },
        then: [
          { kind: 'fill', step: 'stage_everything', table: workTables.batch, query: stageBatch(sources, since, true) },
        ],
        otherwise: [
          { kind: 'fill', step: 'stage_batch', table: workTables.batch, query: stageBatch(sources, since, false) },
        ],
      },
      ...passOverErased(model),
    ]),
    inMode('audit', [{ kind: 'fill', step: 'empty_batch', table: workTables.batch, query: noRows(workTables.batch) }]),
    inMode('forget', stageErasure()),
    {
      kind: 'repeat',
      step: 'key_rows',
      counter: v_next_salts,
      from: -1,
      by: 1,
      until: { left: v_collisions, operator: '=', right: 0 },
      maximum: 2,
      body: [
        ...keyRows(settings, limits),
        {
          kind: 'set',
          step: 'check_batch',
          values: [
            { variable: v_bad_rows, value: operations.badRowCount(v_started_at) },
            { variable: v_bad_row, value: operations.firstBadRow(v_started_at) },
            { variable: v_collisions, value: operations.collisionCount() },
            { variable: v_edge_count, value: operations.edgeCount() },
            { variable: v_superseding, value: supersedingRecords() },
          ],
        },
        {
          kind: 'when',
          condition: { left: v_next_salts, operator: '=', right: 0 },
          then: [
            {
              kind: 'when',
              condition: { left: v_collisions, operator: '>', right: 0 },
              then: [
                {
                  kind: 'fail',
                  message: [
                    'Different identifiers share a key under two salts in a row, so nothing was published. This is a bug in Nexus: please report it with the run id ',
                    v_run_id,
                    '.',
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'when',
      condition: { left: v_bad_rows, operator: '>', right: 0 },
      then: [
        {
          kind: 'fail',
          message: [
            'Records that cannot be loaded: ',
            v_bad_rows,
            ', so nothing was loaded. The first: ',
            v_bad_row,
            '. Correct these rows in the source, then call again.',
          ],
        },
      ],
    },
    ...solve(settings.javascriptEdges),
    ...constrain(model, limits),
    { kind: 'fill', step: 'inherit_ids', table: workTables.ids, query: inheritIds(model.entityTypes) },
    { kind: 'fill', step: 'assign_ids', table: workTables.map, query: assignIds() },
    { kind: 'fill', step: 'base_states', table: workTables.states, query: baseStates(model) },
    ...deriveStates(model),
    {
      kind: 'set',
      step: 'check_result',
      values: [
        { variable: v_finding, value: findingNames(limits) },
        { variable: v_identity_changes, value: identityChanges() },
        { variable: v_steps, value: operations.steps(v_round) },
        { variable: v_published, value: conclusions.summary },
        { variable: v_told, value: conclusions.told },
        { variable: v_quality, value: conclusions.quality },
        { variable: v_large, value: conclusions.largeCount },
        { variable: v_quarantined, value: conclusions.quarantineChanges },
      ],
      from: summarized(v_run_id, totalsOf),
    },
    {
      kind: 'when',
      condition: { left: v_finding, operator: '<>', right: '' },
      then: [
        {
          kind: 'fail',
          message: [
            'Checks of the result found something, so nothing was published: ',
            v_finding,
            '. This is a bug in Nexus: please report it with the run id ',
            v_run_id,
            '.',
          ],
        },
      ],
    },
    inMode('plan', [
      { kind: 'set', step: 'plan', values: [{ variable: v_planned, value: planSummary(v_run_id) }], from: planned() },
    ]),
    inMode('audit', [
      {
        kind: 'set',
        step: 'audit',
        values: [{ variable: v_audited, value: auditSummary(v_run_id) }],
        from: audited(model),
      },
    ]),
    ...publishing([...findBridges, publishAll(settings)]),
    inMode('forget', [
      { kind: 'set', step: 'receipt', values: [{ variable: v_forgotten, value: receipt() }] },
      ...emptyWork(),
    ]),
    ...loading(emptyForgotten()),
    releaseLock(),
    { kind: 'assign', variable: v_summary, value: v_told },
    ...publishing([ifLarge([{ kind: 'assign', variable: v_summary, value: v_told_bridges }])]),
    inMode('plan', [{ kind: 'assign', variable: v_summary, value: v_planned }]),
    inMode('audit', [{ kind: 'assign', variable: v_summary, value: v_audited }]),
    inMode('forget', [{ kind: 'assign', variable: v_summary, value: v_forgotten }]),
  ];
};
