import { buildBundle } from '../build/build.ts';
import { checkSources } from '../check_sources.ts';
import { deploy, installedObjects } from '../deploy.ts';
import { planDeploy } from '../plan.ts';
import { confirmed } from './confirm.ts';
import { NotAvailableError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import { plan } from './plan.ts';
import { isDestructive, renderPlan } from './planned_changes.ts';
import type { CommonOptions } from './session.ts';
import { openSession, withNewDatabase } from './session.ts';

interface DeployOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `nexus deploy`: asks before it changes or drops what is there. */
export async function deployCommand(output: Output, options: DeployOptions): Promise<void> {
  if (options.dryRun === true) {
    await plan(output, options);
    return;
  }
  const session = await openSession(options, output);
  if (session.warehouse !== 'duckdb') throw new NotAvailableError('deploy', session.warehouse);
  const bundle = await output.stage(
    'Build the bundle',
    () => Promise.resolve(buildBundle(session.config, 'duckdb', session.target)),
    ({ objects }) => counted(objects.length, 'object'),
  );
  const changes = await withNewDatabase(session, async (database) => {
    await output.stage('Check the sources', () => checkSources(database, session.config));
    const planned = planDeploy(bundle, await installedObjects(database, bundle));
    output.print(renderPlan(planned, output));
    const touched = planned.filter(isDestructive).length;
    if (touched > 0) await confirmed(output, `Change or drop ${counted(touched, 'object')}?`, options.yes);
    const report = await output.stage('Deploy', (at) =>
      deploy(database, bundle, ({ kind, name }) => {
        at(`${kind} ${name}`);
      }),
    );
    return report.changes;
  });
  output.result({ target: session.target, warehouse: 'duckdb', changes });
  output.print(`Next: ${output.color.bold('npx nexus resolve')}`);
}
