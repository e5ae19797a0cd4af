import { buildBundle } from '../build/build.ts';
import type { Bundle } from '../build/bundle.ts';
import { prepareDeploy } from '../deploy/deploy.ts';
import type { DeployPlan } from '../deploy/deploy.ts';
import { planDeploy } from '../deploy/plan.ts';
import type { Output } from './output.ts';
import { renderPlan } from './planned_changes.ts';
import type { CommonOptions, Session } from './session.ts';
import { mayBeThere, openSession, withWarehouse } from './session.ts';

export interface PlanOptions extends CommonOptions {
  readonly diff?: boolean;
}

/** What a deploy would do. Nothing is made or changed, no database file either. */
export async function plannedChanges(session: Session, output: Output, bundle: Bundle): Promise<DeployPlan> {
  if (!mayBeThere(session)) return { changes: planDeploy(bundle, new Map()), notes: [], questions: [] };
  return withWarehouse(session, output, (warehouse) => prepareDeploy(warehouse, bundle), 'read');
}

/** `nexus plan-deploy`, and `nexus deploy --dry-run`. */
export async function plan(output: Output, options: PlanOptions): Promise<void> {
  if (options.command === 'plan') {
    output.note('plan is plan-deploy now: what a deploy would change. What a run would change is plan-run.');
  }
  const session = await openSession(options, output);
  const bundle = buildBundle(session.config, session.warehouse, session.target);
  const { changes, notes, questions } = await plannedChanges(session, output, bundle);
  output.result({ target: session.target, warehouse: session.warehouse, changes, notes, questions });
  output.print(renderPlan(changes, output, options.diff === true));
  for (const note of notes) output.note(note);
}
