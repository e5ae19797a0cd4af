import { applyDeploy } from '../deploy/apply.ts';
import { buildBundle } from '../build/build.ts';
import type { Bundle } from '../build/bundle.ts';
import { checkPlace, checkSources } from '../deploy/check_sources.ts';
import { prepareDeploy } from '../deploy/deploy.ts';
import { smokeTest } from '../deploy/smoke_test.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { withoutSources } from '../deploy/without_sources.ts';
import { confirmed } from './confirm.ts';
import type { GrantOptions } from './grants.ts';
import { checkGrantOptions, granted } from './grants.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import { isDestructive, renderPlan } from './planned_changes.ts';
import type { CommonOptions, Session } from './session.ts';
import { openSession, withNewWarehouse } from './session.ts';
import type { PlanOptions } from './plan.ts';
import { plan } from './plan.ts';
import type { ScheduleOptions } from './schedule.ts';
import { checkScheduleOptions, scheduled } from './schedule.ts';

interface DeployOptions extends PlanOptions, ScheduleOptions, GrantOptions {
  readonly dryRun?: boolean;
  readonly sourcesLater?: boolean;
  readonly forceDowngrade?: boolean;
  readonly yes?: boolean;
}

interface Checked {
  /** Without the sources that are not there yet. */
  readonly bundle: Bundle;
  readonly waiting: readonly string[];
}

/** Checks what must be as the config says. */
async function checked(
  warehouse: Warehouse,
  session: Session,
  output: Output,
  bundle: Bundle,
  later: boolean,
): Promise<Checked> {
  await checkPlace(warehouse, session.config);
  const waiting = await output.stage('Check the sources', () => checkSources(warehouse, session.config, { later }));
  for (const [source, reasons] of waiting) {
    output.note(`${source} is left out until it is there:\n${reasons.map((reason) => `        ${reason}`).join('\n')}`);
  }
  return { bundle: withoutSources(bundle, new Set(waiting.keys())), waiting: [...waiting.keys()] };
}

/** `nexus deploy`: build, plan, confirm what changes or goes, apply, smoke test. */
export async function deployCommand(output: Output, options: DeployOptions): Promise<void> {
  if (options.dryRun === true) {
    await plan(output, options);
    return;
  }
  const session = await openSession(options, output);
  checkScheduleOptions(session, options);
  checkGrantOptions(session, options);
  const built = await output.stage(
    'Build the bundle',
    () => Promise.resolve(buildBundle(session.config, session.warehouse, session.target)),
    ({ objects }) => counted(objects.length, 'object'),
  );
  const result = await withNewWarehouse(session, output, async (warehouse) => {
    const { bundle, waiting } = await checked(warehouse, session, output, built, options.sourcesLater === true);
    const {
      changes: planned,
      notes,
      questions,
    } = await output.stage('Plan', () =>
      prepareDeploy(warehouse, bundle, { forceDowngrade: options.forceDowngrade === true }),
    );
    output.print(renderPlan(planned, output, options.diff === true));
    for (const note of notes) output.note(note);
    for (const question of questions) await confirmed(output, question, options.yes);
    const touched = planned.filter(isDestructive).length;
    if (touched > 0) await confirmed(output, `Change or drop ${counted(touched, 'object')}?`, options.yes);
    const total = planned.length;
    let done = 0;
    await output.stage('Deploy', (at) =>
      applyDeploy(warehouse, bundle, planned, ({ kind, name }) => {
        done++;
        at(`${String(done)} of ${String(total)}: ${kind.replace('_', ' ')} ${name}`);
      }),
    );
    await output.stage(
      'Smoke test',
      () => smokeTest(warehouse, bundle),
      (tried) => tried,
    );
    const grants = await granted(warehouse, session, bundle, options, output);
    await scheduled(warehouse, session, options, output);
    return {
      changes: planned,
      ...(grants.length === 0 ? {} : { grants }),
      ...(waiting.length === 0 ? {} : { waiting }),
    };
  });
  output.result({ target: session.target, warehouse: session.warehouse, ...result });
  nextSteps(session, options, output, result.waiting ?? []);
}

function nextSteps(
  { warehouse }: Session,
  { target }: CommonOptions,
  output: Output,
  waiting: readonly string[],
): void {
  const flags = `${warehouse === 'duckdb' ? '' : ` --warehouse ${warehouse}`}${target === undefined ? '' : ` --target ${target}`}`;
  const command = (name: string): string => output.color.bold(`npx nexus-warehouse ${name}${flags}`);
  output.print(
    waiting.length === 0
      ? `Next: ${command('resolve')}`
      : `Next: make the tables of ${waiting.join(', ')}, then ${command('deploy')} again. A run fails until then.`,
  );
}
