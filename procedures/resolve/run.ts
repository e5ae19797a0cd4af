import { limitsOf } from '../../sql/limits.ts';
import { noRows } from '../../sql/no_rows.ts';
import * as workTables from '../../sql/tables/work.ts';
import { confirmErasure } from '../forget/confirm.ts';
import { emptyWork, giveReceipt, stageErasure, v_forgotten } from '../forget/erase.ts';
import type { Node, Procedure } from '../program.ts';
import { checkResult, findBridges, tellBridges, v_told } from './checks.ts';
import { audit, plan, v_audited, v_planned } from './compare.ts';
import { resolveIdentity } from './identity.ts';
import { emptyForgotten, load } from './load.ts';
import { beating, releaseLock, underLock } from './lock.ts';
import { inPart, p_options, v_go, v_summary } from './modes.ts';
import { propose, withdrawProposed } from './propose.ts';
import { findReplaced, publishAll, recordRun, v_error } from './publish.ts';
import { makeStates } from './results.ts';
import type { ResolveSettings } from './settings.ts';
import { begin, probe, proposed, v_run_id } from './start.ts';

/**
 * The program of every run. Plans, audits and erasures are runs that load or publish something else: one program with
 * branches, since each is most of the text of an installation, which BigQuery takes up to 1 MB of at once.
 *
 * Options, as JSON text: those of `nexus_resolve_with`, and what the other procedures put in: `run` (the mode), `plan`
 * (the options of a plan), and the request of an erasure.
 */
export function runProcedure(settings: ResolveSettings, description: string): Procedure {
  const { model } = settings;
  const limits = limitsOf(model.identifierTypes);
  const work: Node[] = [
    ...propose(model.lockSeconds, proposed),
    ...beating(
      [
        ...inPart('load', load(settings)),
        ...inPart('audit', [
          { kind: 'fill', step: 'empty_batch', table: workTables.batch, query: noRows(workTables.batch) },
        ]),
        ...inPart('erase', stageErasure()),
        ...inPart('solve', [
          ...resolveIdentity(settings, limits),
          ...makeStates(model),
          ...checkResult(settings, limits),
        ]),
        ...inPart('plan', plan),
        ...inPart('audit', audit(model)),
        ...inPart('publish', [...findBridges, findReplaced, publishAll(settings)]),
      ],
      settings.beatSeconds,
    ),
    ...inPart('erase', [giveReceipt, ...emptyWork()]),
    ...inPart('load', emptyForgotten),
    ...withdrawProposed(),
    releaseLock(),
    { kind: 'assign', variable: v_summary, value: v_told },
    ...inPart('publish', tellBridges),
    ...inPart('plan', [{ kind: 'assign', variable: v_summary, value: v_planned }]),
    ...inPart('audit', [{ kind: 'assign', variable: v_summary, value: v_audited }]),
    ...inPart('erase', [{ kind: 'assign', variable: v_summary, value: v_forgotten }]),
  ];
  const failed: Node[] = [
    ...withdrawProposed(),
    // The lock first: the record may fail too, on a full disk.
    releaseLock(),
    ...inPart('publish', [
      { kind: 'exec', step: 'record_failure', statement: recordRun(settings, 'failed'), atOnce: true },
    ]),
  ];
  return {
    name: 'nexus_resolve_with',
    description,
    label: 'resolve',
    parameters: [p_options],
    result: v_summary,
    run: v_run_id,
    body: [
      ...begin(settings, limits),
      ...inPart('load', probe(settings)),
      ...inPart('audit', [{ kind: 'assign', variable: v_go, value: 1 }]),
      ...inPart('confirm', confirmErasure(model)),
      {
        kind: 'when',
        condition: { left: v_go, operator: '=', right: 1 },
        then: underLock(model.lockSeconds, [{ kind: 'attempt', body: work, error: v_error, onError: failed }]),
      },
    ],
  };
}
