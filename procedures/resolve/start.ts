import { hasClocks } from '../../config/state_rules.ts';
import type { Model } from '../../config/model.ts';
import { NO_LIMIT } from '../../sql/limits.ts';
import type { Limits } from '../../sql/limits.ts';
import { changedOverrideCount, overridesFingerprint } from '../../sql/overrides.ts';
import { isChanged } from '../../sql/rules.ts';
import { hasWhole } from '../../sql/sources/deliveries.ts';
import { tellWindow } from '../../sql/sources/window.ts';
import { vetoCount } from '../../sql/steps/identity/constrain.ts';
import type { Bucketed } from '../../sql/steps/load/changed_buckets.ts';
import { isReadWhole } from '../../sql/steps/load/changed_buckets.ts';
import { fromRelations, statesPrint } from '../../sql/steps/load/state_relation.ts';
import { suppressionCount } from '../../sql/steps/load/suppress.ts';
import * as state from '../../sql/steps/start/begin.ts';
import { optionsProblem } from '../../sql/steps/start/options.ts';
import * as arrivals from '../../sql/steps/start/probe.ts';
import { join, nexus, op, sql } from '../../sql/tag.ts';
import type { Sql, Variable } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { p_options, v_go, v_mode } from './modes.ts';
import type { ResolveSettings } from './settings.ts';

const v_options_problem = variable('v_options_problem', 'string');
export const v_run_id = variable('v_run_id', 'string');
/** Greater than those of all runs before: the clock may step back. */
export const v_run_number = variable('v_run_number', 'int');
export const v_started_at = variable('v_started_at', 'timestamp');
/** Up to when time changes states. */
export const v_as_of = variable('v_as_of', 'timestamp');
/** The run that moved the watermarks last. */
export const v_fence = variable('v_fence', 'string');
export const v_on_busy = variable('v_on_busy', 'string');
const v_caller = variable('v_caller', 'string');

/** The salt that the keys of the last run were made with. */
export const v_key_salt = variable('v_key_salt', 'int');

/** Everything is to be made anew. */
export const v_must_run = variable('v_must_run', 'int');
/** Whether values may be compared as something else, or set aside otherwise, than they are. */
const v_judging = variable('v_judging', 'int');
/** Whether limits are not those of the last run. */
export const v_limiting = variable('v_limiting', 'int');
/** How many sources that are known are read from their beginning. */
export const v_rereading = variable('v_rereading', 'int');
/** How many parts of the rules are not those of the last run, where not everything is made anew anyway. */
export const v_rules = variable('v_rules', 'int');
/** How much there is that makes values beside a changed one be looked at. */
export const v_reopening = variable('v_reopening', 'int');
/** How many limits and vetoes there are. */
export const v_constrained = variable('v_constrained', 'int');
/** How much there is that was erased, and 1 more where a run erases. */
export const v_suppressions = variable('v_suppressions', 'int');
/** How many changes of entities are kept. */
export const v_changes = variable('v_changes', 'int');
/** Whether audiences are others than those of the last run. */
const v_audience_rules = variable('v_audience_rules', 'int');
/** 1 where a plan tries an override that is not written. */
export const v_proposes = variable('v_proposes', 'int');
export const v_override_changes = variable('v_override_changes', 'int');
/** Which overrides stood when the run began. */
export const v_overrides_seen = variable('v_overrides_seen', 'int');

/** Of the relations of states, as the last run saw them; -1 where none did. */
const v_states_before = variable('v_states_before', 'int');
const v_states_now = variable('v_states_now', 'int', null);
/** What a run saw of them. One that reads nothing keeps what the last did. */
export const STATES_PRINT = sql`COALESCE(${v_states_now}, ${v_states_before})`;

/** Whether what the map says of values is held against the rules of today. */
export const JUDGING = sql`(${v_judging} > 0)`;

/** Whether values that are stored may be compared as something else than before. */
export const REJUDGED = sql`(${v_must_run} + ${v_judging} > 0)`;

const sinceVariable = (source: string): Variable => variable(`v_since_${source}`, 'timestamp');
export const newestVariable = (source: string): Variable => variable(`v_newest_${source}`, 'timestamp');
/** What the probe saw of a source. */
export const probedVariables = (source: string) => ({
  rows_in_window: variable(`v_rows_${source}`, 'int', null),
  window_print: variable(`v_print_${source}`, 'int', null),
  whole_rows: variable(`v_whole_${source}`, 'int', null),
});
/** What the files of a source were before they were read, and whether they are those of the last run. */
const filesVariables = (source: string): arrivals.Files => ({
  print: variable(`v_files_${source}`, 'string'),
  isSame: variable(`v_same_files_${source}`, 'int'),
});
/** What to keep of the files of a source. */
export const filesSeenVariable = (source: string): Variable => variable(`v_files_seen_${source}`, 'string');
/** How many of its rows are ahead of the clock. */
const laterVariable = (source: string): Variable => variable(`v_later_${source}`, 'int');
/** How many sources of files changed, and are to be read as a whole. */
export const v_whole_files = variable('v_whole_files', 'int');
const v_files_news = variable('v_files_news', 'int');
/** Whether what is not read from its watermark on is to be read of a source, and then from its beginning. */
export const changedVariable = (source: string): Variable => variable(`v_changed_${source}`, 'int');

/** A batch of more rows lies in nearly all partitions of what is laid out by them, of which there are 4,000 at the most. */
const MOST_IN_PART = 4_000;

/** Whether so much came in, or is made anew, that looking for the partitions which it lies in would be in vain. */
export const isLarge = ({ sources }: Model): Sql =>
  sql`(${v_must_run} + ${v_rules} > 0 OR ${sources.reduce(
    (sum, { name }) => sql`${sum} + COALESCE(${probedVariables(name).rows_in_window}, 0)`,
    sql`0`,
  )} > ${MOST_IN_PART})`;

/** From when on a source is to be read. */
export const since = (source: string): Sql => sql`${sinceVariable(source)}`;

/** Sources that are read from files alone. */
const fromFiles = (deliveries: ResolveSettings['deliveries']) =>
  deliveries.flatMap(({ source, filesPrint }) =>
    filesPrint === undefined ? [] : [{ source, filesPrint, files: filesVariables(source) }],
  );

/** Of these, those that are read by the parts that changed. */
export const bucketed = (deliveries: ResolveSettings['deliveries']): Bucketed[] =>
  deliveries.flatMap(({ source, buckets }) =>
    buckets === undefined ? [] : [{ source, buckets, changed: changedVariable(source), later: laterVariable(source) }],
  );

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

/** A member of the override that a plan tries; null where it tries none, or that has no such. */
export const proposed = (name: string): Sql =>
  op.jsonText(op.tryParseJson(sql`${p_options}`), ['plan', 'override', name]);

/** Run id, time, watermarks and options; who may not run is turned away. */
export function begin(settings: ResolveSettings, limits: Limits): Node[] {
  const { model, rules, runAs, deliveries } = settings;
  const sources = model.sources.map(({ name }) => name);
  // What is no JSON is told by name, and not by the engine.
  const options = op.tryParseJson(sql`${p_options}`);
  const given = (...path: string[]): Sql => op.jsonText(options, path);
  const option = (name: string, otherwise: string): Sql =>
    sql`COALESCE(${given(name)}, ${given('plan', name)}, ${otherwise})`;
  const mode = sql`COALESCE(${given('run')}, 'resolve')`;
  const moment: state.Moment = {
    asked: sql`COALESCE(${given('as_of')}, ${given('plan', 'as_of')})`,
    isFree: sql`${option('full_refresh', 'false')} = 'true'`,
    isLast: sql`${mode} = 'audit'`,
  };
  const proposes = sql`CASE WHEN ${mode} = 'plan' AND ${proposed('kind')} IS NOT NULL THEN 1 ELSE 0 END`;
  const triesLimits = sql`${mode} = 'plan' AND ${p_options} LIKE '%"identifier_types"%'`;
  // Not only new rows are work: rules that changed make other results from the rows that are there. An audit solves all.
  const isOther = (part: Parameters<typeof isChanged>[1]): Sql => isChanged(rules, part, state.RECORDED_RULES);
  const asked: state.Asked = {
    mustRun: sql`${option('full_refresh', 'false')} = 'true' OR ${mode} = 'audit' OR ${isOther('results')} OR COALESCE(${state.RECORDED_KEY_FUNCTION}, '') <> ${op.keyFunction()}`,
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
  return [
    {
      kind: 'set',
      step: 'begin',
      values: [
        {
          variable: v_options_problem,
          value: sql`COALESCE(NULLIF(${optionsProblem(model.identifierTypes, p_options)}, ''), ${state.asOfProblem(moment)}, '')`,
        },
        { variable: v_run_id, value: op.uuid() },
        { variable: v_run_number, value: state.nextRunNumber() },
        { variable: v_started_at, value: op.now() },
        { variable: v_as_of, value: state.asOf(moment) },
        { variable: v_fence, value: sql`COALESCE(MAX(run_id), '')` },
        { variable: v_key_salt, value: sql`COALESCE(${state.ofLastRun('key_salt')}, 0)` },
        { variable: v_states_before, value: sql`COALESCE(${state.ofLastRun('states_print')}, -1)` },
        { variable: v_on_busy, value: option('on_busy', model.onBusy) },
        { variable: v_must_run, value: sql`MAX(must_run)` },
        { variable: v_judging, value: sql`MAX(judging)` },
        { variable: v_limiting, value: sql`MAX(limiting)` },
        { variable: v_rereading, value: sql`SUM(rereading)` },
        { variable: v_rules, value: sql`MAX(judging) + MAX(limiting) + SUM(rereading)` },
        ...(model.changes
          ? [{ variable: v_changes, value: sql`(SELECT COUNT(*) FROM ${nexus('nexus_changes')})` }]
          : []),
        ...(model.keepsAudiences
          ? [
              {
                variable: v_audience_rules,
                value: sql`CASE WHEN ${isChanged(rules, 'audiences', state.ofLastRun('rules_hash'))} THEN 1 ELSE 0 END`,
              },
            ]
          : []),
        { variable: v_proposes, value: proposes },
        { variable: v_override_changes, value: sql`${changedOverrideCount()} + ${proposes}` },
        { variable: v_overrides_seen, value: overridesFingerprint() },
        { variable: v_reopening, value: sql`${state.reopeningCount()} + MAX(judging) + MAX(limiting) + ${proposes}` },
        {
          variable: v_constrained,
          value: sql`${entityLimits} + ${vetoCount()} + ${proposes} + CASE WHEN ${triesLimits} THEN 1 ELSE 0 END`,
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
          value: state.sinceOf(name),
        })),
        ...fromFiles(deliveries).flatMap(({ source, filesPrint, files }) => [
          { variable: files.print, value: filesPrint },
          { variable: files.isSame, value: state.hasSameFiles(source, filesPrint) },
        ]),
      ],
      from: state.runState(
        asked,
        sources,
        model.lateArrivalSeconds,
        model.removedSources.length > 0,
        fromFiles(deliveries).length > 0,
      ),
    },
    {
      kind: 'when',
      condition: { left: v_options_problem, operator: '<>', right: '' },
      then: [{ kind: 'fail', message: [v_options_problem, ' Nothing was done.'] }],
    },
    ...(runAs === undefined ? [] : [refuseOthers(runAs)]),
    ...(settings.windowed ?? []).map((source): Node => ({
      kind: 'exec',
      step: 'tell_window',
      statement: tellWindow(source, since(source)),
    })),
  ];
}

const v_work = variable('v_work', 'int');

/** Whether any source has rows that no run has read, or something else has changed. */
export function probe({ model, deliveries }: ResolveSettings): Node[] {
  const relations = fromRelations(model.states);
  const read = fromFiles(deliveries);
  const filesOf = (name: string): arrivals.Files | undefined => read.find(({ source }) => source === name)?.files;
  return [
    {
      kind: 'set',
      step: 'probe',
      values: [
        {
          variable: v_work,
          value: sql`${arrivals.changedSources()} + ${v_must_run} + ${v_rules} + ${v_override_changes}${model.keepsAudiences ? sql` + ${v_audience_rules}` : sql``}${model.states.some(hasClocks) ? sql` + ${arrivals.dueEntities(v_as_of)}` : sql``}`,
        },
        { variable: v_states_now, value: relations.length === 0 ? sql`0` : statesPrint(relations) },
        ...model.sources.flatMap(({ name }) => [
          { variable: newestVariable(name), value: arrivals.probed(name, 'newest_at') },
          ...arrivals.PROBED.map((column) => ({
            variable: probedVariables(name)[column],
            value: arrivals.probed(name, column),
          })),
        ]),
        ...read.map(({ source, files }) => ({
          variable: filesSeenVariable(source),
          value: arrivals.filesSeen(source, files),
        })),
        ...(bucketed(deliveries).length === 0
          ? []
          : [
              {
                variable: v_whole_files,
                value: sql`${v_must_run} + ${v_rereading} + ${join(
                  bucketed(deliveries).map(({ source }) => isReadWhole(source)),
                  ' + ',
                )}`,
              },
            ]),
        ...bucketed(deliveries).map(({ source, later }) => ({ variable: later, value: arrivals.laterRows(source) })),
        ...(read.length === 0
          ? []
          : [
              {
                variable: v_files_news,
                value: join(
                  read.map(({ source, files }) => arrivals.filesAreNews(source, files)),
                  ' + ',
                ),
              },
            ]),
        ...deliveries.filter(hasWhole).map(({ source }) => ({
          variable: changedVariable(source),
          value: sql`${arrivals.probed(source, 'is_changed')} + ${v_must_run} + ${v_rereading}`,
        })),
      ],
      from: arrivals.probe(deliveries, since, model.lateArrivalSeconds, v_started_at, filesOf),
    },
    {
      kind: 'when',
      condition: { left: v_work, operator: '>', right: 0 },
      then: [{ kind: 'assign', variable: v_go, value: 1 }],
    },
    ...(relations.length === 0
      ? []
      : [
          {
            kind: 'when',
            condition: { left: v_states_now, operator: '<>', right: v_states_before },
            then: [{ kind: 'assign', variable: v_go, value: 1 }],
          } as const,
        ]),
    ...keepFiles(read.map(({ source }) => source)),
  ];
}

/** A run keeps what it read; a call that finds nothing to do keeps that it need not read the same files again. */
function keepFiles(sources: readonly string[]): Node[] {
  if (sources.length === 0) return [];
  const seen = sources.map((source) => ({ source, files: filesSeenVariable(source) }));
  const keeping: Node = {
    kind: 'exec',
    step: 'keep_files',
    statement: arrivals.keepFiles(seen, v_fence),
    atOnce: true,
  };
  return [
    {
      kind: 'when',
      condition: { left: v_go, operator: '=', right: 0 },
      then: [{ kind: 'when', condition: { left: v_files_news, operator: '>', right: 0 }, then: [keeping] }],
    },
  ];
}
