import type { Limits } from '../../sql/limits.ts';
import { hasWhole } from '../../sql/sources/deliveries.ts';
import { bridges } from '../../sql/steps/checks/bridges.ts';
import { findingNames } from '../../sql/steps/checks/check_result.ts';
import { asLists } from '../../sql/steps/checks/measures.ts';
import { steps as stepsMade } from '../../sql/steps/checks/steps.ts';
import { conclusions, quality, summarized, told, withMoreWarnings } from '../../sql/steps/checks/summarize.ts';
import { identityChanges } from '../../sql/steps/identity/changes.ts';
import { sql } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { v_summary } from './modes.ts';
import { v_rejected, v_rejected_told } from './reject.ts';
import { v_round } from './solve.ts';
import type { ResolveSettings } from './settings.ts';
import { isLarge, probedVariables, v_fence, v_run_id, v_started_at } from './start.ts';

/** Names of the checks that found something; empty where none did. */
const v_finding = variable('v_finding', 'string');
/** Raw values and ids that the run publishes otherwise than they are. */
export const v_identity_changes = variable('v_identity_changes', 'int');
/** Rows of the quarantine that the run adds, changes or takes away. */
export const v_quarantined = variable('v_quarantined', 'int');
export const v_steps = variable('v_steps', 'string');
/** The summary, as the row of the run keeps it. */
export const v_published = variable('v_published', 'string');
/** What {@link v_published} says, with the warnings. */
export const v_told = variable('v_told', 'string');
export const v_quality = variable('v_quality', 'string');
/** Large entities that were solved. */
const v_large = variable('v_large', 'int');
export const v_bridges = variable('v_bridges', 'string');
const v_told_bridges = variable('v_told_bridges', 'string');

/** Nothing may break the rules of identity; and the summary. */
export function checkResult({ model, deliveries }: ResolveSettings, limits: Limits): Node[] {
  const counted = deliveries.filter(hasWhole).map((source) => ({
    source,
    wholeRows: probedVariables(source.source).whole_rows,
  }));
  const totalsOf = {
    model,
    limits,
    counted,
    startedAt: v_started_at,
    lastRun: v_fence,
    rejected: v_rejected,
    isLarge: isLarge(model),
  };
  return [
    {
      kind: 'set',
      step: 'check_result',
      values: [
        { variable: v_finding, value: findingNames(limits) },
        { variable: v_identity_changes, value: identityChanges() },
        { variable: v_steps, value: stepsMade(v_round, conclusions.batchRows) },
        { variable: v_published, value: conclusions.summary },
        { variable: v_told, value: told(v_rejected_told) },
        { variable: v_quality, value: quality(v_rejected_told) },
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
  ];
}

const ifLarge = (then: readonly Node[]): Node => ({
  kind: 'when',
  condition: { left: v_large, operator: '>', right: 0 },
  then,
});

/** Not even a statement where the run touched no large entity. */
export const findBridges: readonly Node[] = [
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

/** The summary, with what was found of large entities. */
export const tellBridges: readonly Node[] = [ifLarge([{ kind: 'assign', variable: v_summary, value: v_told_bridges }])];
