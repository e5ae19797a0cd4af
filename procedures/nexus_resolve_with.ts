import type { Model } from '../config/model.ts';
import { derivedState } from '../sql/blocks/derived_state.ts';
import { resolveIdentifiers } from '../sql/blocks/resolve_identifiers.ts';
import { assignIds, inheritIds } from '../sql/steps/assign_ids.ts';
import { baseStates } from '../sql/steps/base_states.ts';
import { chooseTraits } from '../sql/steps/choose_traits.ts';
import { composeLabels, contractEdges, rewriteEdges } from '../sql/steps/contract_edges.ts';
import { linkRows } from '../sql/steps/link_rows.ts';
import { normalizeValues } from '../sql/steps/normalize_values.ts';
import * as operations from '../sql/steps/operations.ts';
import * as publish from '../sql/steps/publish.ts';
import { stageBatch } from '../sql/steps/stage_batch.ts';
import type { Table } from '../sql/table.ts';
import { nexus_states, nexus_traits } from '../sql/tables/results.ts';
import * as workTables from '../sql/tables/work.ts';
import { id, join, nexus, op, sql, work } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Node, Procedure } from './program.ts';
import { variable } from './program.ts';

/** Above this many edges SQL contracts; below, one call of JavaScript finishes. */
const JAVASCRIPT_EDGES = 50_000;

/** Each round leaves a third of the edges at the very worst: 60 rounds would take 10^28 of them. */
const MAX_ROUNDS = 60;

/** What a run is made from, besides its options. */
export interface ResolveSettings {
  readonly model: Model;
  /** The relations behind the sources. */
  readonly probed: readonly operations.ProbedRelation[];
  readonly version: string;
  /** Hash of the normalisers, seeds and rules: when it changes, a run has work even without new rows. */
  readonly rulesHash: string;
  /** Views that are stored, each with the query that refreshes it. */
  readonly materialized: readonly { readonly table: Table; readonly query: Sql }[];
  /** Edges up to which JavaScript resolves alone. Default: 50,000. */
  readonly javascriptEdges?: number;
  /** Maps the 64-bit key to a narrower one. Only tests do that, to make two keys meet. */
  readonly narrowKey?: (key: Sql) => Sql;
}

const p_options = variable('p_options', 'string');
const v_run_id = variable('v_run_id', 'string');
const v_started_at = variable('v_started_at', 'timestamp');
const v_fence = variable('v_fence', 'string');
const v_key_salt = variable('v_key_salt', 'int');
const v_on_busy = variable('v_on_busy', 'string');
const v_must_run = variable('v_must_run', 'int');
const v_work = variable('v_work', 'int');
const v_locked = variable('v_locked', 'int');
const v_bad_rows = variable('v_bad_rows', 'int');
const v_bad_row = variable('v_bad_row', 'string');
const v_collisions = variable('v_collisions', 'int');
const v_collisions_left = variable('v_collisions_left', 'int');
const v_next_salts = variable('v_next_salts', 'int');
const v_edge_count = variable('v_edge_count', 'int');
const v_round = variable('v_round', 'int');
const v_remaining = variable('v_remaining', 'int');
const v_back = variable('v_back', 'int');
const v_violations = variable('v_violations', 'int');
const v_fenced = variable('v_fenced', 'int');
const v_error = variable('v_error', 'string');
const v_steps = variable('v_steps', 'string');
const v_summary = variable('v_summary', 'string');

/** The salt that keys are made with. */
const KEY_SALT = sql`${v_key_salt} + ${v_next_salts}`;

const newestVariable = (source: string) => variable(`v_newest_${source}`, 'timestamp');
const rowsVariable = (source: string) => variable(`v_rows_${source}`, 'int');
const sinceVariable = (source: string) => variable(`v_since_${source}`, 'timestamp');

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
function keyRows(settings: ResolveSettings): Node[] {
  return [
    {
      kind: 'fill',
      step: 'normalize_values',
      table: workTables.values,
      query: normalizeValues(settings.model.identifierTypes, KEY_SALT, settings.narrowKey),
    },
    { kind: 'fill', step: 'link_rows', table: workTables.edges, query: linkRows() },
  ];
}

const none = (table: { readonly columns: Readonly<Record<string, string>> }): Sql =>
  sql`SELECT ${join(
    Object.entries(table.columns).map(
      ([name, type]) => sql`CAST(NULL AS ${op.type(type as 'int' | 'key')}) AS ${id(name)}`,
    ),
    ', ',
  )} FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0`;

/** Labels of all connected keys: contraction in SQL while there are many edges, then one call of JavaScript. */
const solve = (javascriptEdges: number): Node[] => [
  {
    kind: 'when',
    condition: { left: v_edge_count, operator: '>', right: javascriptEdges },
    then: [
      {
        kind: 'fill',
        step: 'start_contraction',
        table: workTables.contractions,
        query: none(workTables.contractions),
      },
      {
        kind: 'repeat',
        step: 'contract',
        counter: v_round,
        from: 0,
        by: 1,
        until: { left: v_remaining, operator: '<=', right: javascriptEdges },
        maximum: MAX_ROUNDS,
        body: [
          { kind: 'exec', step: 'contract_edges', statement: contractEdges(v_round) },
          { kind: 'exec', step: 'rewrite_edges', statement: rewriteEdges(v_round), count: v_remaining },
        ],
      },
    ],
  },
  {
    kind: 'fill',
    step: 'resolve_identifiers',
    table: workTables.labels,
    query: resolveIdentifiers(
      sql`SELECT low_key, high_key FROM ${work(workTables.edges.name)} WHERE round = ${v_round}`,
    ),
  },
  {
    kind: 'when',
    condition: { left: v_round, operator: '>', right: 0 },
    then: [
      {
        kind: 'repeat',
        step: 'compose',
        counter: v_back,
        from: v_round,
        by: -1,
        until: { left: v_back, operator: '<=', right: 0 },
        maximum: MAX_ROUNDS,
        body: [{ kind: 'exec', step: 'compose_labels', statement: composeLabels(v_back) }],
      },
    ],
  },
];

const recordRun = (settings: ResolveSettings, status: 'published' | 'failed'): Sql =>
  sql`INSERT INTO ${nexus('nexus_runs')} (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
SELECT
  ${v_run_id}, ${status}, ${v_started_at}, ${op.now()}, ${settings.version}, ${keyFunction()},
  ${KEY_SALT}, ${settings.rulesHash}, ${status === 'published' ? v_summary : null}, ${v_steps}, ${v_error}`;

const keyFunction = (): Sql => op.keyFunction();

const publishAll = (settings: ResolveSettings): Node => ({
  kind: 'transaction',
  body: [
    {
      kind: 'exec',
      step: 'move_watermarks',
      statement: publish.moveWatermarks(
        v_run_id,
        v_fence,
        settings.model.sources.map(({ name }) => ({
          source: name,
          newestAt: newestVariable(name),
          rowsInWindow: rowsVariable(name),
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
            ') was at work, so nothing of this one was kept. Call it again; if it happens often, raise resolution.lock_minutes.',
          ],
        },
      ],
    },
    { kind: 'exec', step: 'log_decisions', statement: publish.logDecisions(v_run_id, v_started_at) },
    { kind: 'exec', step: 'delete_replaced_rows', statement: publish.deleteReplacedRows() },
    { kind: 'exec', step: 'append_to_log', statement: publish.appendToLog(v_run_id) },
    { kind: 'exec', step: 'publish_map', statement: publish.publishMap(v_run_id) },
    { kind: 'exec', step: 'publish_ids', statement: publish.publishIds(v_run_id, v_started_at) },
    { kind: 'exec', step: 'publish_quarantine', statement: publish.publishQuarantine(v_run_id, v_started_at) },
    replaceFrom('publish_traits', nexus_traits, workTables.traits.name),
    replaceFrom('publish_states', nexus_states, workTables.states.name),
    ...settings.materialized.map(({ table, query }): Node => ({
      kind: 'replace',
      step: `publish_${table.name}`,
      table,
      query,
    })),
    { kind: 'exec', step: 'record_run', statement: recordRun(settings, 'published') },
  ],
});

const replaceFrom = (step: string, table: Table, workTable: string): Node => ({
  kind: 'replace',
  step,
  table,
  query: sql`SELECT ${join(
    Object.keys(table.columns).map((name) => (name === 'run_id' ? sql`${v_run_id} AS run_id` : id(name))),
    ', ',
  )} FROM ${work(workTable)}`,
});

const since = (source: string): Sql => sql`${sinceVariable(source)}`;

/** The work of a run that holds the lock. */
const resolveAndPublish = (settings: ResolveSettings): Node[] => {
  const { model } = settings;
  const entityTypes = model.entityTypes.map((type) => type.name);
  const sources = model.sources.map((source) => source.name);
  return [
    { kind: 'fill', step: 'stage_batch', table: workTables.batch, query: stageBatch(sources, since) },
    ...keyRows(settings),
    {
      kind: 'set',
      step: 'check_batch',
      values: [
        { variable: v_bad_rows, value: operations.badRowCount(v_started_at) },
        { variable: v_bad_row, value: operations.firstBadRow(v_started_at) },
        { variable: v_collisions, value: operations.collisionCount() },
        { variable: v_edge_count, value: operations.edgeCount() },
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
            ', so nothing was. The first: ',
            v_bad_row,
            '. Mend the relation, then call again.',
          ],
        },
      ],
    },
    {
      kind: 'when',
      condition: { left: v_collisions, operator: '>', right: 0 },
      then: [
        { kind: 'set', step: 'next_salt', values: [{ variable: v_next_salts, value: sql`1` }] },
        ...keyRows(settings),
        {
          kind: 'set',
          step: 'check_keys',
          values: [{ variable: v_collisions_left, value: operations.collisionCount() }],
        },
        {
          kind: 'when',
          condition: { left: v_collisions_left, operator: '>', right: 0 },
          then: [
            {
              kind: 'fail',
              message: [
                'Different identifiers share a key under two salts in a row, and nothing was published. Please report this.',
              ],
            },
          ],
        },
      ],
    },
    ...solve(settings.javascriptEdges ?? JAVASCRIPT_EDGES),
    { kind: 'fill', step: 'inherit_ids', table: workTables.heirs, query: inheritIds() },
    { kind: 'fill', step: 'assign_ids', table: workTables.map, query: assignIds(model.entityTypes) },
    { kind: 'fill', step: 'choose_traits', table: workTables.traits, query: chooseTraits(model) },
    { kind: 'fill', step: 'base_states', table: workTables.states, query: baseStates(model) },
    ...deriveStates(model),
    {
      kind: 'set',
      step: 'check_result',
      values: [
        { variable: v_violations, value: operations.violationCount() },
        { variable: v_steps, value: operations.steps(v_round) },
        { variable: v_summary, value: operations.summary(v_run_id, v_started_at, entityTypes, sources) },
      ],
    },
    {
      kind: 'when',
      condition: { left: v_violations, operator: '>', right: 0 },
      then: [
        {
          kind: 'fail',
          message: [
            v_violations,
            ' violations of the rules of identity were found, and nothing was published. Please report this.',
          ],
        },
      ],
    },
    publishAll(settings),
    { kind: 'exec', step: 'release_lock', statement: operations.releaseLock(v_run_id) },
  ];
};

/** `nexus_resolve_with(options)`: one run. */
export function nexusResolveWith(settings: ResolveSettings): Procedure {
  const { model } = settings;
  const option = (name: string, otherwise: string): Sql =>
    sql`COALESCE(${op.jsonText(op.parseJson(sql`${p_options}`), [name])}, ${otherwise})`;
  return {
    name: 'nexus_resolve_with',
    description:
      'Reads what is new in the sources, resolves it and publishes. Options, as JSON text: full_refresh (true: rebuild even if nothing is new), on_busy (fail or skip). Returns a summary as JSON.',
    parameters: [p_options],
    variables: [
      ...[v_run_id, v_fence, v_on_busy, v_bad_row, v_error, v_steps].map((name) => ({ variable: name, initial: null })),
      { variable: v_started_at, initial: null },
      ...model.sources.flatMap(({ name }) =>
        [sinceVariable(name), newestVariable(name), rowsVariable(name)].map((each) => ({
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
      ...[v_edge_count, v_round, v_remaining, v_back, v_violations, v_fenced].map((name) => ({
        variable: name,
        initial: 0,
      })),
      { variable: v_summary, initial: '{"status":"unchanged"}' },
    ],
    result: v_summary,
    body: [
      {
        kind: 'set',
        step: 'begin',
        values: [
          { variable: v_run_id, value: op.uuid() },
          { variable: v_started_at, value: op.now() },
          { variable: v_fence, value: sql`COALESCE(MAX(watermarks.run_id), '')` },
          { variable: v_key_salt, value: sql`COALESCE(${operations.ofLastRun('key_salt')}, 0)` },
          { variable: v_on_busy, value: option('on_busy', model.onBusy) },
          {
            variable: v_must_run,
            value: sql`CASE WHEN ${option('full_refresh', 'false')} = 'true' OR COALESCE(${operations.ofLastRun('rules_hash')}, '') <> ${settings.rulesHash} OR COALESCE(${operations.ofLastRun('key_function')}, '') <> ${keyFunction()} THEN 1 ELSE 0 END`,
          },
          ...model.sources.map((source) => ({
            variable: sinceVariable(source.name),
            value: operations.sinceOf(source.name, model.lateArrivalSeconds),
          })),
        ],
        from: sql`FROM ${nexus('nexus_watermarks')} AS watermarks`,
      },
      {
        kind: 'set',
        step: 'probe',
        values: [
          { variable: v_work, value: sql`${operations.changedSources()} + ${v_must_run}` },
          ...model.sources.flatMap(({ name }) => [
            { variable: newestVariable(name), value: operations.probed(name, 'newest_at') },
            { variable: rowsVariable(name), value: operations.probed(name, 'rows_in_window') },
          ]),
        ],
        from: operations.probe(settings.probed, since, model.lateArrivalSeconds),
      },
      {
        kind: 'when',
        condition: { left: v_work, operator: '>', right: 0 },
        then: [
          {
            kind: 'exec',
            step: 'take_lock',
            statement: operations.takeLock(v_run_id, model.lockSeconds),
            count: v_locked,
          },
          {
            kind: 'when',
            condition: { left: v_locked, operator: '=', right: 1 },
            then: [
              {
                kind: 'attempt',
                body: resolveAndPublish(settings),
                error: v_error,
                onError: [
                  { kind: 'exec', step: 'record_failure', statement: recordRun(settings, 'failed') },
                  { kind: 'exec', step: 'release_lock', statement: operations.releaseLock(v_run_id) },
                ],
              },
            ],
            otherwise: [
              {
                kind: 'when',
                condition: { left: v_on_busy, operator: '=', right: 'skip' },
                then: [],
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
