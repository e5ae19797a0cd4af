import { changedOverrideCount, overridesFingerprint } from '../../sql/overrides.ts';
import { vetoCount } from '../../sql/steps/identity/constrain.ts';
import * as operations from '../../sql/steps/start/operations.ts';
import { suppressionCount } from '../../sql/steps/load/suppress.ts';
import { isChanged } from '../../sql/rules.ts';
import { op, sql } from '../../sql/tag.ts';
import type { Sql, Variable } from '../../sql/tag.ts';
import { limitsOf, NO_LIMIT } from '../../sql/limits.ts';
import type { Node, Procedure } from '../program.ts';
import { ERASURE_NUMBERS, ERASURE_TEXTS } from '../forget/variables.ts';
import { inMode, loading, publishing } from './modes.ts';
import { confirmErasure } from '../forget/confirm.ts';
import { recordRun } from './publish.ts';
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
  v_forgotten,
  v_go,
  v_mode,
  v_audited,
  v_planned,
  v_override_changes,
  v_superseding,
  v_quarantined,
  v_identity_changes,
  v_overrides_seen,
  v_reopening,
  v_bad_row,
  v_bad_rows,
  v_caller,
  v_collisions,
  v_edge_count,
  v_error,
  v_fence,
  v_fenced,
  v_key_salt,
  v_locked,
  v_must_run,
  v_judging,
  v_limiting,
  v_rereading,
  v_rules,
  v_next_salts,
  v_on_busy,
  v_remaining,
  v_round,
  v_published,
  v_run_id,
  v_started_at,
  v_steps,
  v_summary,
  v_quality,
  v_large,
  v_bridges,
  v_told,
  v_told_bridges,
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

/**
 * The program of every run. Plans, audits and erasures are runs that load or publish something else: one program with
 * branches, since each is most of the text of an installation, which BigQuery takes up to 1 MB of at once.
 *
 * Options, as JSON text: those of `nexus_resolve_with`, and what the other procedures put in: `run` (the mode), `plan`
 * (the options of a plan), and the request of an erasure.
 */
export function runProcedure(settings: ResolveSettings, description: string): Procedure {
  const { model, rules, runAs } = settings;
  const sources = model.sources.map(({ name }) => name);
  const limits = limitsOf(model.identifierTypes);
  const options = op.parseJson(sql`${p_options}`);
  const given = (...path: string[]): Sql => op.jsonText(options, path);
  const option = (name: string, otherwise: string): Sql =>
    sql`COALESCE(${given(name)}, ${given('plan', name)}, ${otherwise})`;
  const mode = sql`COALESCE(${given('run')}, 'resolve')`;
  const triesLimits = sql`${mode} = 'plan' AND ${p_options} LIKE '%"identifier_types"%'`;
  // Not only new rows are work: rules that changed make other results from the rows that are there. An audit solves all.
  const isOther = (part: Parameters<typeof isChanged>[1]): Sql => isChanged(rules, part, operations.RECORDED_RULES);
  const asked: operations.Asked = {
    mustRun: sql`${option('full_refresh', 'false')} = 'true' OR ${mode} = 'audit' OR ${isOther('results')} OR COALESCE(${operations.RECORDED_KEY_FUNCTION}, '') <> ${op.keyFunction()}`,
    judging: isOther('identifiers'),
    limiting: sql`(${triesLimits}) OR ${isOther('limits')}`,
    rereading: (source) => isOther(`source ${source}`),
  };
  const tried = (type: string, setting: string, configured: number): Sql =>
    sql`COALESCE(CASE WHEN ${mode} = 'plan' THEN ${op.safeCast(given('plan', 'identifier_types', type, setting), 'int')} END, ${configured})`;
  const limitValues = model.identifierTypes.flatMap(({ name, entityLimit, hubLimit }, index) => [
    { variable: limits.entity[index]?.most, value: tried(name, 'entity_limit', entityLimit ?? NO_LIMIT) },
    { variable: limits.hub[index]?.most, value: tried(name, 'hub_limit', hubLimit) },
  ]) as { readonly variable: Variable; readonly value: Sql }[];
  const entityLimits = model.identifierTypes.filter(({ entityLimit }) => entityLimit !== null).length;
  const probe: Node = {
    kind: 'set',
    step: 'probe',
    values: [
      {
        variable: v_work,
        value: sql`${operations.changedSources()} + ${v_must_run} + ${v_rules} + ${v_override_changes}`,
      },
      ...model.sources.flatMap(({ name }) => [
        { variable: newestVariable(name), value: operations.probed(name, 'newest_at') },
        { variable: rowsVariable(name), value: operations.probed(name, 'rows_in_window') },
      ]),
    ],
    from: operations.probe(sources, since, model.lateArrivalSeconds),
  };
  return {
    name: 'nexus_resolve_with',
    description,
    label: 'resolve',
    parameters: [p_options],
    variables: [
      ...(runAs === undefined ? [] : [{ variable: v_caller, initial: null }]),
      ...[
        v_run_id,
        v_fence,
        v_on_busy,
        v_bad_row,
        v_error,
        v_steps,
        v_published,
        v_told,
        v_quality,
        v_bridges,
        v_told_bridges,
        v_finding,
        v_mode,
        v_planned,
        v_audited,
        v_forgotten,
        ...ERASURE_TEXTS,
      ].map((name) => ({
        variable: name,
        initial: null,
      })),
      { variable: v_started_at, initial: null },
      ...model.sources.flatMap(({ name }) =>
        [sinceVariable(name), newestVariable(name), rowsVariable(name)].map((each) => ({
          variable: each,
          initial: null,
        })),
      ),
      ...[
        v_key_salt,
        v_must_run,
        v_judging,
        v_limiting,
        v_rereading,
        v_rules,
        v_work,
        v_locked,
        v_bad_rows,
        v_collisions,
        v_next_salts,
      ].map((name) => ({
        variable: name,
        initial: 0,
      })),
      ...[
        v_edge_count,
        v_round,
        v_remaining,
        v_back,
        v_fenced,
        v_override_changes,
        v_superseding,
        v_quarantined,
        v_identity_changes,
        v_overrides_seen,
        v_reopening,
        v_constrained,
        v_broken,
        v_large,
        v_suppressions,
        v_go,
        ...ERASURE_NUMBERS,
        ...limitValues.map(({ variable }) => variable),
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
          { variable: v_judging, value: sql`MAX(judging)` },
          { variable: v_limiting, value: sql`MAX(limiting)` },
          { variable: v_rereading, value: sql`SUM(rereading)` },
          { variable: v_rules, value: sql`MAX(judging) + MAX(limiting) + SUM(rereading)` },
          { variable: v_override_changes, value: changedOverrideCount() },
          { variable: v_overrides_seen, value: overridesFingerprint() },
          { variable: v_reopening, value: sql`${operations.reopeningCount()} + MAX(judging) + MAX(limiting)` },
          {
            variable: v_constrained,
            value: sql`${entityLimits} + ${vetoCount()} + CASE WHEN ${triesLimits} THEN 1 ELSE 0 END`,
          },
          // Not a statement of its own: what is read with it are tables of ours.
          ...(runAs === undefined ? [] : [{ variable: v_caller, value: sql`LOWER(${op.caller()})` }]),
          { variable: v_mode, value: mode },
          ...limitValues,
          {
            variable: v_suppressions,
            value: sql`${suppressionCount()} + CASE WHEN ${mode} = 'forget' THEN 1 ELSE 0 END`,
          },
          ...model.sources.map(({ name }) => ({
            variable: sinceVariable(name),
            value: operations.sinceOf(name),
          })),
        ],
        from: operations.runState(asked, sources, model.lateArrivalSeconds),
      },
      ...(runAs === undefined ? [] : [refuseOthers(runAs)]),
      ...loading([
        probe,
        {
          kind: 'when',
          condition: { left: v_work, operator: '>', right: 0 },
          then: [{ kind: 'assign', variable: v_go, value: 1 }],
        },
      ]),
      inMode('audit', [{ kind: 'assign', variable: v_go, value: 1 }]),
      inMode('forget', confirmErasure(model)),
      {
        kind: 'when',
        condition: { left: v_go, operator: '=', right: 1 },
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
                body: resolveAndPublish(settings, limits),
                error: v_error,
                onError: [
                  // The lock first: the record may fail too, on a full disk.
                  releaseLock(),
                  ...publishing([
                    { kind: 'exec', step: 'record_failure', statement: recordRun(settings, 'failed'), atOnce: true },
                  ]),
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
