import * as publish from '../../sql/steps/publish.ts';
import type { Table } from '../../sql/table.ts';
import { nexus_states, nexus_traits } from '../../sql/tables/results.ts';
import * as workTables from '../../sql/tables/work.ts';
import { id, join, nexus, op, sql, work } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import type { ResolveSettings } from './settings.ts';
import {
  KEY_SALT,
  newestVariable,
  rowsVariable,
  v_error,
  v_fence,
  v_fenced,
  v_run_id,
  v_started_at,
  v_steps,
  v_published,
} from './variables.ts';

/** The row of a run, whatever came of it. */
export const recordRun = (settings: ResolveSettings, status: 'published' | 'failed'): Sql =>
  sql`INSERT INTO ${nexus('nexus_runs')} (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
SELECT
  ${v_run_id}, ${status}, ${v_started_at}, ${op.now()}, ${settings.version}, ${op.keyFunction()},
  ${KEY_SALT}, ${settings.rulesHash}, ${status === 'published' ? v_published : null}, ${v_steps}, ${v_error}`;

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
            ') was at work: its lock had expired after resolution.lock_minutes. Nothing of this one was kept. Call it again; if it happens often, raise lock_minutes.',
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

/** Columns that a work table need not hold: a run's own id, and what follows from the others. */
const PUBLISHED: Readonly<Record<string, Sql>> = {
  run_id: sql`${v_run_id}`,
  entity_bucket: publish.entityBucket(sql`entity_id`),
};

const replaceFrom = (step: string, table: Table, workTable: string): Node => ({
  kind: 'replace',
  step,
  table,
  query: sql`SELECT ${join(
    Object.keys(table.columns).map((name) => {
      const value = PUBLISHED[name];
      return value === undefined ? id(name) : sql`${value} AS ${id(name)}`;
    }),
    ', ',
  )} FROM ${work(workTable)}`,
});
