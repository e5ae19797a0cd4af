import { changedOverrideCount } from '../../sql/overrides.ts';
import { constraintCount } from '../../sql/steps/constrain.ts';
import * as operations from '../../sql/steps/operations.ts';
import { suppressionCount } from '../../sql/steps/suppress.ts';
import { op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Limits } from '../../sql/limits.ts';
import type { Node, Procedure, SetVariables } from '../program.ts';
import { releaseLock, resolveAndPublish } from './resolve_and_publish.ts';
import type { ResolveSettings } from './settings.ts';
import {
  newestVariable,
  p_options,
  rowsVariable,
  since,
  sinceVariable,
  v_back,
  v_broken,
  v_constrained,
  v_suppressions,
  v_finding,
  v_override_changes,
  v_reopening,
  v_bad_row,
  v_bad_rows,
  v_caller,
  v_collisions,
  v_collisions_left,
  v_edge_count,
  v_error,
  v_fence,
  v_fenced,
  v_key_salt,
  v_locked,
  v_must_run,
  v_next_salts,
  v_on_busy,
  v_remaining,
  v_round,
  v_published,
  v_run_id,
  v_started_at,
  v_steps,
  v_summary,
  v_work,
} from './variables.ts';

const refuseOthers = (runAs: string): Node => ({
  kind: 'when',
  condition: { left: v_caller, operator: '<>', right: runAs.toLowerCase() },
  then: [
    {
      kind: 'fail',
      message: [
        `Only ${runAs} may run this (run_as of the target in the config), and you are `,
        v_caller,
        `. Others may be shown fewer rows of the sources, and a run would pass over the rest for good. No source was read, and nothing was changed. Call it as ${runAs}, or change run_as and deploy again.`,
      ],
    },
  ],
});

/** One procedure that runs the pipeline: to publish, or to say what publishing would change. */
export interface Run extends Pick<Procedure, 'name' | 'description'> {
  readonly label: string;
  readonly limits: Limits;
  /** Fixed options of one that takes none. */
  readonly options?: string;
  /** The records that come in; of one that loads none no source is asked. */
  readonly batch?: Sql;
  /** How the batch is made instead, by a run that loads none and takes records away. */
  readonly stage?: readonly Node[];
  /** Why there is work besides new rows and changed rules; a condition. */
  readonly workAnyway: Sql;
  /** What the caller gets, from the work tables of the run. */
  readonly answer: Pick<SetVariables, 'from'> & { readonly value: Sql };
  /** What the run does with its result. */
  readonly publish: readonly Node[];
  /** What it does after it failed and let go of the lock. */
  readonly onError: readonly Node[];
}

/** The procedure of a run. */
export function runProcedure(settings: ResolveSettings, run: Run): Procedure {
  const { model, runAs } = settings;
  const loads = run.batch === undefined && run.stage === undefined;
  const option = (name: string, otherwise: string): Sql =>
    sql`COALESCE(${op.jsonText(op.parseJson(sql`${p_options}`), [name])}, ${otherwise})`;
  // Not only new rows are work: rules that changed make other results from the rows that are there.
  const mustRun = sql`${option('full_refresh', 'false')} = 'true' OR ${run.workAnyway} OR COALESCE(${operations.ofLastRun('rules_hash')}, '') <> ${settings.rulesHash} OR COALESCE(${operations.ofLastRun('key_function')}, '') <> ${op.keyFunction()}`;
  const probe: Node = {
    kind: 'set',
    step: 'probe',
    values: [
      { variable: v_work, value: sql`${operations.changedSources()} + ${v_must_run} + ${v_override_changes}` },
      ...model.sources.flatMap(({ name }) => [
        { variable: newestVariable(name), value: operations.probed(name, 'newest_at') },
        { variable: rowsVariable(name), value: operations.probed(name, 'rows_in_window') },
      ]),
    ],
    from: operations.probe(
      model.sources.map((source) => source.name),
      since,
      model.lateArrivalSeconds,
    ),
  };
  return {
    name: run.name,
    description: run.description,
    label: run.label,
    parameters: run.options === undefined ? [p_options] : [],
    variables: [
      ...(run.options === undefined ? [] : [{ variable: p_options, initial: run.options }]),
      ...(runAs === undefined ? [] : [{ variable: v_caller, initial: null }]),
      ...[v_run_id, v_fence, v_on_busy, v_bad_row, v_error, v_steps, v_published, v_finding].map((name) => ({
        variable: name,
        initial: null,
      })),
      { variable: v_started_at, initial: null },
      ...model.sources.flatMap(({ name }) =>
        [...(loads ? [sinceVariable(name)] : []), newestVariable(name), rowsVariable(name)].map((each) => ({
          variable: each,
          initial: null,
        })),
      ),
      ...[v_key_salt, v_must_run, v_work, v_locked, v_bad_rows, v_collisions, v_collisions_left, v_next_salts].map(
        (name) => ({
          variable: name,
          initial: 0,
        }),
      ),
      ...[
        v_edge_count,
        v_round,
        v_remaining,
        v_back,
        v_fenced,
        v_override_changes,
        v_reopening,
        v_constrained,
        v_broken,
        ...(loads ? [v_suppressions] : []),
      ].map((name) => ({
        variable: name,
        initial: 0,
      })),
      { variable: v_summary, initial: '{"status":"unchanged"}' },
    ],
    result: v_summary,
    run: v_run_id,
    body: [
      {
        kind: 'set',
        step: 'begin',
        values: [
          { variable: v_run_id, value: op.uuid() },
          { variable: v_started_at, value: op.now() },
          { variable: v_fence, value: sql`COALESCE(MAX(run_id), '')` },
          { variable: v_key_salt, value: sql`COALESCE(${operations.ofLastRun('key_salt')}, 0)` },
          { variable: v_on_busy, value: option('on_busy', model.onBusy) },
          { variable: v_must_run, value: sql`MAX(must_run)` },
          { variable: v_override_changes, value: changedOverrideCount() },
          { variable: v_reopening, value: operations.reopeningCount() },
          { variable: v_constrained, value: constraintCount(run.limits) },
          // Not a statement of its own: what is read with it are tables of ours.
          ...(runAs === undefined ? [] : [{ variable: v_caller, value: sql`LOWER(${op.caller()})` }]),
          ...(loads
            ? [
                { variable: v_suppressions, value: suppressionCount() },
                ...model.sources.map(({ name }) => ({
                  variable: sinceVariable(name),
                  value: operations.sinceOf(name),
                })),
              ]
            : []),
        ],
        from: operations.runState(mustRun, model.lateArrivalSeconds),
      },
      ...(runAs === undefined ? [] : [refuseOthers(runAs)]),
      loads ? probe : { kind: 'assign', variable: v_work, value: 1 },
      {
        kind: 'when',
        condition: { left: v_work, operator: '>', right: 0 },
        then: [
          {
            kind: 'exec',
            step: 'take_lock',
            statement: operations.takeLock(v_run_id, model.lockSeconds),
            count: v_locked,
            atOnce: true,
          },
          {
            kind: 'when',
            condition: { left: v_locked, operator: '=', right: 1 },
            then: [
              {
                kind: 'attempt',
                body: resolveAndPublish(settings, run),
                error: v_error,
                onError: [
                  // The lock first: the record may fail too, on a full disk.
                  releaseLock(),
                  ...run.onError,
                ],
              },
            ],
            otherwise: [
              {
                kind: 'when',
                condition: { left: v_on_busy, operator: '=', right: 'skip' },
                then: [{ kind: 'assign', variable: v_summary, value: '{"status":"busy"}' }],
                otherwise: [
                  {
                    kind: 'fail',
                    message: [
                      'Another run is at work (see nexus_lock). Wait for it, or call nexus_resolve_with(\'{"on_busy": "skip"}\').',
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
