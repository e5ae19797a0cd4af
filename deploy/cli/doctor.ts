import { buildBundle } from '../build/build.ts';
import type { Bundle } from '../build/bundle.ts';
import type { Check } from '../doctor/check.ts';
import { check, several } from '../doctor/check.ts';
import { checkDeployment } from '../doctor/deployment.ts';
import { ToldError, UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { CommonOptions, Session } from './session.ts';
import { databasePath, mayBeThere, openBigQueryOf, openSession, withWarehouse } from './session.ts';

export interface DoctorOptions extends CommonOptions {
  readonly probe?: boolean;
  readonly yes?: boolean;
}

const NEEDED_NODE = 20;

function checkNode(): Check {
  const isRecent = Number(process.versions.node.split('.')[0]) >= NEEDED_NODE;
  return {
    name: 'Node',
    state: isRecent ? 'good' : 'bad',
    detail: `${process.version}, needed: ${String(NEEDED_NODE)} or newer`,
  };
}

async function checkDatabase(session: Session, output: Output, bundle: Bundle): Promise<Check[]> {
  const name = 'Database';
  if (!mayBeThere(session)) {
    return [{ name, state: 'attention', detail: `${databasePath(session)} is made by the first deploy` }];
  }
  return withWarehouse(session, output, async (warehouse) => [
    await check(name, () => Promise.resolve({ state: 'good', detail: warehouse.place })),
    ...(await checkDeployment(warehouse, session.config, bundle)),
  ]);
}

async function checkBigQueryTarget(session: Session, output: Output, bundle: Bundle): Promise<Check[]> {
  const { checkBigQuery } = await import('../doctor/bigquery/checks.ts');
  const warehouse = await openBigQueryOf(session, output);
  return checkBigQuery(warehouse, session.config.targets[session.target]?.bigquery ?? {}, session.config, bundle);
}

const checkWarehouse = (session: Session, output: Output, bundle: Bundle): Promise<Check[]> =>
  session.warehouse === 'bigquery'
    ? several('Connection', () => checkBigQueryTarget(session, output, bundle))
    : several(session.warehouse === 'duckdb' ? 'Database' : 'Connection', () => checkDatabase(session, output, bundle));

/** `nexus doctor`: everything that can be told without changing anything. @throws ToldError if anything is bad */
export async function doctor(output: Output, options: DoctorOptions): Promise<void> {
  if (options.probe === true) {
    if (options.warehouse !== 'bigquery') {
      throw new UsageError('There are probes for BigQuery only: add --warehouse bigquery.');
    }
    const { probeBigQuery } = await import('./probe.ts');
    await probeBigQuery(await openSession(options, output), output, options.yes);
    return;
  }
  const checks: Check[] = [checkNode()];
  let session: Session | undefined;
  checks.push(
    await check('Config', async () => {
      session = await openSession(options, output);
      return {
        state: session.notes.length > 0 ? 'attention' : 'good',
        detail: `${session.path}, target ${session.target}`,
      };
    }),
  );
  if (session !== undefined) {
    const { config, target, warehouse } = session;
    let bundle: Bundle | undefined;
    checks.push(
      await check('Bundle', () => {
        bundle = buildBundle(config, warehouse, target);
        return Promise.resolve({ state: 'good', detail: counted(bundle.objects.length, 'object') });
      }),
    );
    if (bundle !== undefined) checks.push(...(await checkWarehouse(session, output, bundle)));
  }
  output.result({ checks });
  const { color } = output;
  const marks = { good: color.green('✔'), attention: color.yellow('!'), bad: color.red('✘') };
  const indent = `\n${' '.repeat(15)}`;
  for (const { name, state, detail, fix } of checks) {
    const text = fix === undefined ? detail : `${detail}\n→ ${fix}`;
    output.print(`${marks[state]} ${name.padEnd(12)} ${text.replaceAll('\n', indent)}`);
  }
  const bad = checks.filter(({ state }) => state === 'bad').length;
  if (bad > 0) throw new ToldError(`${counted(bad, 'check')} failed.`);
}
