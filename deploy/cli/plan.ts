import { existsSync } from 'node:fs';
import { buildBundle } from '../build/build.ts';
import { installedObjects } from '../deploy.ts';
import type { PlannedChange } from '../plan.ts';
import { planDeploy } from '../plan.ts';
import type { Output } from './output.ts';
import { renderPlan } from './planned_changes.ts';
import type { CommonOptions, Session } from './session.ts';
import { databasePath, openSession, withDatabase } from './session.ts';

/** What a deploy would do. Nothing is made or changed, no database file either. */
export async function plannedChanges(session: Session, output: Output): Promise<PlannedChange[]> {
  const bundle = buildBundle(session.config, session.warehouse, session.target);
  if (session.warehouse !== 'duckdb') {
    output.note(`without a connection to ${session.warehouse} the plan is that of a first deploy`);
    return planDeploy(bundle, new Map());
  }
  if (!existsSync(databasePath(session))) return planDeploy(bundle, new Map());
  return withDatabase(session, async (database) => planDeploy(bundle, await installedObjects(database, bundle)));
}

/** `nexus plan`, and `nexus deploy --dry-run`. */
export async function plan(output: Output, options: CommonOptions & { readonly diff?: boolean }): Promise<void> {
  const session = await openSession(options, output);
  const changes = await plannedChanges(session, output);
  output.result({ target: session.target, warehouse: session.warehouse, changes });
  output.print(renderPlan(changes, output, options.diff === true));
}
