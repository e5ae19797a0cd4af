import { hasClocks, hearsAll, takesAmounts } from '../../config/state_rules.ts';
import type { Limits } from '../../sql/limits.ts';
import { assignIds } from '../../sql/steps/identity/assign_ids.ts';
import { supersedingRecords } from '../../sql/steps/identity/changes.ts';
import * as batch from '../../sql/steps/identity/check_batch.ts';
import { findAffected } from '../../sql/steps/identity/find_affected.ts';
import { gather } from '../../sql/steps/identity/gather.ts';
import { inheritIds } from '../../sql/steps/identity/inherit_ids.ts';
import { linkRows } from '../../sql/steps/identity/link_rows.ts';
import { normalizeValues } from '../../sql/steps/identity/normalize_values.ts';
import { fromRelations } from '../../sql/steps/load/state_relation.ts';
import { reopenLimited, reopenNeighbours } from '../../sql/steps/identity/reopen.ts';
import { oldestRejection, rejectionCount } from '../../sql/steps/load/rejected_records.ts';
import * as workTables from '../../sql/tables/work.ts';
import { sql } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { constrain } from './constrain.ts';
import { judgeRejected, v_oldest_rejection, v_rejections } from './reject.ts';
import type { ResolveSettings } from './settings.ts';
import { solve, v_edge_count } from './solve.ts';
import { JUDGING, isLarge, v_as_of, v_key_salt, v_limiting, v_must_run, v_reopening, v_run_id } from './start.ts';

const v_bad_overrides = variable('v_bad_overrides', 'int');
const v_bad_override = variable('v_bad_override', 'string');
const v_collisions = variable('v_collisions', 'int');
/** How many passes have made keys, less one. */
const v_next_salts = variable('v_next_salts', 'int');
/** Records that take the place of others. */
export const v_superseding = variable('v_superseding', 'int');

/** The salt that keys were made with. */
export const KEY_SALT = sql`${v_key_salt} + ${v_next_salts}`;

/** The salt of the pass that makes keys: `v_next_salts` is -1 in the first, and counts on after it. */
const NEXT_SALT = sql`${v_key_salt} + ${v_next_salts} + 1`;

/** Whether a run resolves everything: it was asked to, or other keys or rules make it. */
const ANEW = sql`(${v_must_run} + ${v_next_salts} + 1 > 0)`;

/** Normalises and links with the salt of the last run, or the next one if two identifiers met on one key. */
function keyRows(settings: ResolveSettings, limits: Limits): Node[] {
  return [
    {
      kind: 'fill',
      step: 'normalize_values',
      table: workTables.named,
      query: normalizeValues(
        settings.model.identifierTypes,
        fromRelations(settings.model.states),
        NEXT_SALT,
        ANEW,
        JUDGING,
        settings.model.states.some(hasClocks) ? v_as_of : undefined,
        isLarge(settings.model),
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
    {
      kind: 'fill',
      step: 'gather',
      table: workTables.gathered,
      query: gather(
        ANEW,
        isLarge(settings.model),
        settings.model.states.some(hearsAll),
        settings.model.states.some(takesAmounts),
      ),
    },
    { kind: 'fill', step: 'find_affected', table: workTables.values, query: findAffected(ANEW) },
    { kind: 'fill', step: 'link_rows', table: workTables.edges, query: linkRows(limits) },
  ];
}

/** From the raw values of a batch to the entity and the id of each. */
export const resolveIdentity = (settings: ResolveSettings, limits: Limits): Node[] => [
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
          { variable: v_bad_overrides, value: batch.badOverrideCount() },
          { variable: v_bad_override, value: batch.firstBadOverride() },
          { variable: v_rejections, value: rejectionCount() },
          { variable: v_oldest_rejection, value: sql`(${oldestRejection()})` },
          { variable: v_collisions, value: batch.collisionCount() },
          { variable: v_edge_count, value: batch.edgeCount() },
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
    condition: { left: v_bad_overrides, operator: '>', right: 0 },
    then: [
      {
        kind: 'fail',
        message: [
          'Overrides that cannot be followed: ',
          v_bad_overrides,
          ', so nothing was loaded. The first: ',
          v_bad_override,
          '. Correct it, then call again.',
        ],
      },
    ],
  },
  ...judgeRejected(settings),
  ...solve(settings.javascriptEdges),
  ...constrain(settings.model, limits),
  { kind: 'fill', step: 'inherit_ids', table: workTables.ids, query: inheritIds(settings.model.entityTypes) },
  { kind: 'fill', step: 'assign_ids', table: workTables.map, query: assignIds() },
];
