import { messageOf } from '../../procedures/message_of.ts';
import { existsSync } from 'node:fs';
import { buildBundle } from '../build/build.ts';
import type { Bundle } from '../build/bundle.ts';
import { checkSources } from '../check_sources.ts';
import { installedObjects } from '../deploy.ts';
import { planDeploy } from '../plan.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb.ts';
import { ToldError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import { useSchema } from './query.ts';
import type { CommonOptions, Session } from './session.ts';
import { databasePath, needsDuckDb, openSession, withDatabase } from './session.ts';

interface Check {
  readonly name: string;
  readonly state: 'good' | 'attention' | 'bad';
  readonly detail: string;
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

/** A check that is good unless it throws, and says what it throws. */
async function check(name: string, work: () => Promise<Omit<Check, 'name'>>): Promise<Check> {
  try {
    return { name, ...(await work()) };
  } catch (error) {
    return { name, state: 'bad', detail: messageOf(error) };
  }
}

async function checkDeployment(database: DuckDbWarehouse, bundle: Bundle): Promise<Omit<Check, 'name'>> {
  if (!(await database.isInstalled())) return { state: 'attention', detail: 'not there yet: npx nexus deploy' };
  const changes = planDeploy(bundle, await installedObjects(database, bundle));
  const pending = changes.filter(({ action }) => action !== 'unchanged').length;
  if (pending > 0)
    return { state: 'attention', detail: `${counted(pending, 'object')} behind the config: npx nexus deploy` };
  return { state: 'good', detail: `${counted(changes.length, 'object')}, as the config says` };
}

async function checkLastRun(database: DuckDbWarehouse, session: Session): Promise<Omit<Check, 'name'>> {
  if (!(await database.isInstalled())) return { state: 'attention', detail: 'none, nothing is deployed' };
  await useSchema(database, session);
  const { rows } = await database.query(
    'SELECT status, started_at, error FROM nexus_runs ORDER BY started_at DESC LIMIT 1',
  );
  const [state, at, error] = rows[0] ?? [];
  if (state === undefined) return { state: 'attention', detail: 'none yet: npx nexus resolve' };
  if (state === 'failed') return { state: 'bad', detail: `failed at ${String(at)}: ${String(error)}` };
  return { state: 'good', detail: `${String(state)} at ${String(at)}` };
}

async function checkDatabase(session: Session, bundle: Bundle): Promise<Check[]> {
  const path = databasePath(session);
  if (!existsSync(path))
    return [{ name: 'Database', state: 'attention', detail: `${path} is made by the first deploy` }];
  const opened = await check('Database', () => Promise.resolve({ state: 'good', detail: path }));
  try {
    return await withDatabase(session, async (database) => [
      opened,
      await check('Sources', async () => {
        await checkSources(database, session.config);
        return {
          state: 'good',
          detail: `${counted(session.config.sources.length, 'source')} with all relations and columns`,
        };
      }),
      await check('Deployment', () => checkDeployment(database, bundle)),
      await check('Last run', () => checkLastRun(database, session)),
    ]);
  } catch (error) {
    return [await check('Database', () => Promise.reject(error as Error))];
  }
}

/** `nexus doctor`: everything that can be told without changing anything. @throws ToldError if anything is bad */
export async function doctor(output: Output, options: CommonOptions): Promise<void> {
  needsDuckDb('doctor', options);
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
    const { config, target } = session;
    let bundle: Bundle | undefined;
    checks.push(
      await check('Bundle', () => {
        bundle = buildBundle(config, 'duckdb', target);
        return Promise.resolve({ state: 'good', detail: counted(bundle.objects.length, 'object') });
      }),
    );
    if (bundle !== undefined) checks.push(...(await checkDatabase(session, bundle)));
  }
  output.result({ checks });
  const { color } = output;
  const marks = { good: color.green('✔'), attention: color.yellow('!'), bad: color.red('✘') };
  for (const { name, state, detail } of checks) {
    output.print(`${marks[state]} ${name.padEnd(12)} ${detail.replaceAll('\n', `\n${' '.repeat(15)}`)}`);
  }
  const bad = checks.filter(({ state }) => state === 'bad').length;
  if (bad > 0) throw new ToldError(`${counted(bad, 'check')} failed.`);
}
