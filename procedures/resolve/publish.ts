import type { Model } from '../../config/model.ts';
import { chooseTraits } from '../../sql/steps/results/choose_traits.ts';
import { logDecisions } from '../../sql/steps/results/log_decisions.ts';
import * as publish from '../../sql/steps/publish/publish.ts';
import { publishIds } from '../../sql/steps/publish/publish_ids.ts';
import { publishNames } from '../../sql/steps/publish/publish_names.ts';
import { publishQuarantine } from '../../sql/steps/results/quarantine.ts';
import { rulesText } from '../../sql/rules.ts';
import type { Table } from '../../sql/table.ts';
import { followedOverrides } from '../../sql/overrides.ts';
import { nexus_overrides_read } from '../../sql/tables/identity.ts';
import { nexus_states, nexus_traits } from '../../sql/tables/results.ts';
import * as workTables from '../../sql/tables/work.ts';
import { nexus, nullOf, op, sql, work } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { scrub, suppress } from '../forget/erase.ts';
import { inMode } from './modes.ts';
import type { ResolveSettings } from './settings.ts';
import {
  KEY_SALT,
  newestVariable,
  rowsVariable,
  v_error,
  v_fence,
  v_fenced,
  v_override_changes,
  v_overrides_seen,
  v_run_id,
  v_started_at,
  v_steps,
  v_suppressions,
  v_published,
  v_superseding,
  v_quarantined,
  v_identity_changes,
  v_quality,
  v_bridges,
} from './variables.ts';

/** The row of a run, whatever came of it. */
export const recordRun = (settings: ResolveSettings, status: 'published' | 'failed'): Sql =>
  sql`INSERT INTO ${nexus('nexus_runs')} (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, quality, steps, error)
SELECT
  ${v_run_id}, ${status}, ${v_started_at}, ${op.now()}, ${settings.version}, ${op.keyFunction()},
  ${KEY_SALT}, ${rulesText(settings.rules)}, ${status === 'published' ? v_published : null}, ${status === 'published' ? sql`'[' || ${v_quality} || COALESCE(${v_bridges}, '') || ']'` : nullOf('string')}, ${v_steps}, ${v_error}`;

/** What a load passed over, or an erasure took: others of its records may come later. */
const keepErased = (model: Model): Node => ({
  kind: 'when',
  condition: { left: v_suppressions, operator: '>', right: 0 },
  then: suppress(model),
});

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
    {
      kind: 'when',
      condition: { left: v_superseding, operator: '>', right: 0 },
      then: [{ kind: 'exec', step: 'delete_replaced_rows', statement: publish.deleteReplacedRows() }],
    },
    { kind: 'exec', step: 'append_to_log', statement: publish.appendToLog(v_run_id) },
    {
      kind: 'exec',
      step: 'publish_traits',
      statement: ofEntities(nexus_traits, sql`(${chooseTraits(settings.model)})`, ['entity_id', 'trait_name']),
    },
    {
      kind: 'exec',
      step: 'publish_states',
      statement: ofEntities(nexus_states, work(workTables.states.name), [
        'entity_id',
        'state_name',
        'state_entered_at',
      ]),
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
        { kind: 'exec', step: 'publish_ids', statement: publishIds(v_run_id, v_started_at) },
        { kind: 'exec', step: 'publish_map', statement: publish.publishMap(v_run_id) },
      ],
    },
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
    ...settings.materialized.map(({ table, query }): Node => ({
      kind: 'exec',
      step: `publish_${table.name}`,
      statement: publish.publishFinal(table, query),
    })),
    keepErased(settings.model),
    inMode('forget', scrub()),
    { kind: 'exec', step: 'record_run', statement: recordRun(settings, 'published') },
  ],
});

/** A stored table of what entities have, with the columns that are the same for all or follow from the id. */
const ofEntities = (table: Table, made: Sql, key: readonly string[]): Sql =>
  publish.publishOfEntities(table, made, key, {
    run_id: sql`${v_run_id}`,
    entity_bucket: publish.entityBucket(sql`made.entity_id`),
  });
