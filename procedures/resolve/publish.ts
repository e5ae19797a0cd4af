import type { Model } from '../../config/model.ts';
import { hasClocks } from '../../config/state_rules.ts';
import { eraseChanges } from '../../sql/forget/scrub.ts';
import { followedOverrides } from '../../sql/overrides.ts';
import { forgetBuckets, keepBuckets } from '../../sql/steps/load/changed_buckets.ts';
import { logDecisions } from '../../sql/steps/publish/log_decisions.ts';
import { publishContextItems, publishContextValues } from '../../sql/steps/publish/publish_context.ts';
import * as publish from '../../sql/steps/publish/publish.ts';
import {
  eraseAudiences,
  publishAudienceChanges,
  publishAudiences,
  restateAudienceChanges,
} from '../../sql/steps/publish/publish_audiences.ts';
import { publishIds } from '../../sql/steps/publish/publish_ids.ts';
import { publishNames } from '../../sql/steps/publish/publish_names.ts';
import { publishQuarantine } from '../../sql/steps/publish/publish_quarantine.ts';
import { beginChanges, publishChanges, restateChanges } from '../../sql/steps/publish/publish_changes.ts';
import { publishDue, publishStates, publishTraits } from '../../sql/steps/publish/publish_results.ts';
import { recordRun as rowOfRun } from '../../sql/steps/publish/record_run.ts';
import { nexus_overrides_read } from '../../sql/tables/identity.ts';
import type { Sql } from '../../sql/tag.ts';
import { foundMembers } from '../../sql/views/index.ts';
import { scrub, suppress } from '../forget/erase.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { v_bridges, v_identity_changes, v_published, v_quality, v_quarantined, v_steps } from './checks.ts';
import { KEY_SALT, v_superseding } from './identity.ts';
import { inPart } from './modes.ts';
import { publishRejections } from './reject.ts';
import type { ResolveSettings } from './settings.ts';
import {
  STATES_PRINT,
  bucketed,
  filesSeenVariable,
  newestVariable,
  probedVariables,
  v_as_of,
  v_changes,
  v_fence,
  v_must_run,
  v_override_changes,
  v_overrides_seen,
  v_run_id,
  v_suppressions,
  v_run_number,
  v_started_at,
} from './start.ts';

const v_fenced = variable('v_fenced', 'int');
/** The oldest stamp of a stored record that the run replaces. */
const v_oldest_replaced = variable('v_oldest_replaced', 'timestamp');
/** Why the run failed. */
export const v_error = variable('v_error', 'string');

/** The row of a run, whatever came of it. */
export const recordRun = (settings: ResolveSettings, status: 'published' | 'failed'): Sql =>
  rowOfRun({
    runId: v_run_id,
    runNumber: v_run_number,
    startedAt: v_started_at,
    asOf: v_as_of,
    statesPrint: STATES_PRINT,
    version: settings.version,
    keySalt: KEY_SALT,
    rules: settings.rules,
    steps: v_steps,
    error: v_error,
    ...(status === 'failed' ? {} : { published: { summary: v_published, quality: v_quality, bridges: v_bridges } }),
  });

/** What a load passed over, or an erasure took: others of its records may come later. */
const keepErased = (model: Model): Node => ({
  kind: 'when',
  condition: { left: v_suppressions, operator: '>', right: 0 },
  then: suppress(model),
});

/** How far back the log is read by what replaces records in it; a transaction is DML alone. */
export const findReplaced: Node = {
  kind: 'when',
  condition: { left: v_superseding, operator: '>', right: 0 },
  then: [
    {
      kind: 'set',
      step: 'find_replaced_rows',
      values: [{ variable: v_oldest_replaced, value: publish.oldestReplaced() }],
    },
  ],
};

const WRITING = { runId: v_run_id, runNumber: v_run_number, startedAt: v_started_at };
const isTold = { left: v_changes, operator: '>', right: 0 } as const;

const hasStates = ({ states, derivedStates }: Model): boolean => states.length + derivedStates.length > 0;

/** Entity types whose changes are one statement: each adds half a dozen relations to what is planned at once. */
const MOST_TYPES = 5;

const partsOf = <T>(all: readonly T[], most: number): (readonly T[])[] =>
  all.length <= most ? [all] : [all.slice(0, most), ...partsOf(all.slice(most), most)];

/** States and stored final views, and what changes of both. */
function finals({ model, materialized, timeline, storesContext = false }: ResolveSettings): Node[] {
  const change = (step: string, statement: Sql): Node => ({ kind: 'exec', step, statement });
  const publishing = [
    change('publish_states', publishStates(v_run_id)),
    ...(model.states.some(hasClocks) ? [change('publish_due', publishDue(v_as_of, v_run_id))] : []),
    ...materialized.map(({ table, query }) => change(`publish_${table.name}`, publish.publishFinal(table, query))),
    ...(timeline === undefined
      ? []
      : [change(`publish_${timeline.table.name}`, publish.publishTimeline(timeline.table, timeline.query))]),
    ...(storesContext ? [change('publish_context_items', publishContextItems())] : []),
  ];
  if (!model.changes) return publishing;
  const goOn = partsOf(materialized, MOST_TYPES).map((types, index) =>
    change(
      index === 0 ? 'publish_changes' : `publish_changes_${String(index + 1)}`,
      publishChanges(types, index === 0 && hasStates(model), WRITING),
    ),
  );
  const anew = [
    change('erase_changes', eraseChanges(v_run_id)),
    change('restate_changes', restateChanges(materialized, hasStates(model), WRITING)),
  ];
  return [
    // What an erasure changes is not said by what it was.
    { kind: 'when', condition: isTold, then: inPart('load', goOn) },
    ...publishing,
    {
      kind: 'when',
      condition: isTold,
      then: inPart('erase', anew),
      otherwise: [change('begin_changes', beginChanges(materialized, hasStates(model), WRITING))],
    },
  ];
}

/**
 * By what identifiers are asked for, where that is stored: where one changes, or what is set aside, and where everything is
 * made anew, which is how the table begins.
 */
function contextValues({ storesContext = false }: ResolveSettings): Node[] {
  if (!storesContext) return [];
  const publishing: Node = { kind: 'exec', step: 'publish_context_values', statement: publishContextValues() };
  return [v_quarantined, v_must_run].reduce<Node[]>(
    (otherwise, reason) => [
      { kind: 'when', condition: { left: reason, operator: '>', right: 0 }, then: [publishing], otherwise },
    ],
    [{ kind: 'when', condition: { left: v_identity_changes, operator: '>', right: 0 }, then: [publishing] }],
  );
}

/** Who is in which audience by all that was published, at the moment of the run. */
function audiences({ model }: ResolveSettings): Node[] {
  if (!model.keepsAudiences) return [];
  const step = (name: string, statement: Sql): Node => ({ kind: 'exec', step: name, statement });
  return [
    ...inPart('erase', [step('erase_audiences', eraseAudiences())]),
    step('publish_audiences', publishAudiences(foundMembers(model), WRITING)),
    ...(model.changes
      ? [
          ...inPart('load', [step('publish_audience_changes', publishAudienceChanges(v_changes, WRITING))]),
          ...inPart('erase', [step('restate_audience_changes', restateAudienceChanges(v_changes, WRITING))]),
        ]
      : []),
  ];
}

/** Where files are read by the parts that changed. */
function ofBuckets({ deliveries }: ResolveSettings): Node[] {
  if (bucketed(deliveries).length === 0) return [];
  return [
    ...inPart('load', [{ kind: 'exec', step: 'keep_buckets', statement: keepBuckets() }]),
    ...inPart('erase', [{ kind: 'exec', step: 'forget_buckets', statement: forgetBuckets() }]),
  ];
}

/** Everything that readers see, in one transaction behind the fence. */
export const publishAll = (settings: ResolveSettings): Node => ({
  kind: 'transaction',
  body: [
    {
      kind: 'exec',
      step: 'move_watermarks',
      statement: publish.moveWatermarks(
        v_run_id,
        v_fence,
        settings.deliveries.map(({ source, filesPrint }) => ({
          source,
          newestAt: newestVariable(source),
          probed: probedVariables(source),
          ...(filesPrint === undefined ? {} : { files: filesSeenVariable(source) }),
        })),
      ),
      count: v_fenced,
    },
    {
      kind: 'when',
      condition: { left: v_fenced, operator: '<>', right: settings.model.sources.length },
      then: [
        {
          kind: 'fail',
          message: [
            'Another run published while this one (',
            v_run_id,
            ') was at work: its lock had expired after resolution.lock_minutes. Nothing of this one was kept. Call it again; if it happens often, raise lock_minutes.',
          ],
        },
      ],
    },
    ...ofBuckets(settings),
    {
      kind: 'when',
      condition: { left: v_superseding, operator: '>', right: 0 },
      then: [{ kind: 'exec', step: 'delete_replaced_rows', statement: publish.deleteReplacedRows(v_oldest_replaced) }],
    },
    { kind: 'exec', step: 'append_to_log', statement: publish.appendToLog(v_run_id) },
    ...publishRejections(settings),
    {
      kind: 'exec',
      step: 'publish_traits',
      statement: publishTraits(settings.model, v_run_id),
    },
    {
      kind: 'when',
      condition: { left: v_quarantined, operator: '>', right: 0 },
      then: [{ kind: 'exec', step: 'publish_quarantine', statement: publishQuarantine(v_run_id, v_started_at) }],
    },
    {
      kind: 'when',
      condition: { left: v_identity_changes, operator: '>', right: 0 },
      then: [
        { kind: 'exec', step: 'log_decisions', statement: logDecisions(v_run_id, v_started_at) },
        { kind: 'exec', step: 'publish_names', statement: publishNames(v_run_id) },
        { kind: 'exec', step: 'publish_ids', statement: publishIds(v_run_id, v_run_number, v_started_at) },
        { kind: 'exec', step: 'publish_map', statement: publish.publishMap(v_run_id) },
      ],
    },
    ...contextValues(settings),
    {
      kind: 'when',
      condition: { left: v_override_changes, operator: '>', right: 0 },
      then: [
        {
          kind: 'replace',
          step: 'publish_overrides',
          table: nexus_overrides_read,
          query: followedOverrides(v_overrides_seen),
        },
      ],
    },
    ...finals(settings),
    keepErased(settings.model),
    ...inPart('erase', scrub()),
    { kind: 'exec', step: 'record_run', statement: recordRun(settings, 'published') },
    ...audiences(settings),
  ],
});
