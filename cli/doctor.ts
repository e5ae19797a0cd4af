import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf } from '../procedures/message_of.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import { buildBundle } from '../build/build.ts';
import type { Bundle } from '../build/bundle.ts';
import type { Check } from '../doctor/check.ts';
import { check, several } from '../doctor/check.ts';
import { checkDeployment, sourcesAre } from '../doctor/deployment.ts';
import { checkSourceViews } from '../doctor/source_views.ts';
import { ToldError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import { engines } from './package.ts';
import type { CommonOptions, Session } from './session.ts';
import { databasePath, mayBeThere, openBigQueryOf, openSession, openSnowflakeOf, withWarehouse } from './session.ts';

export interface DoctorOptions extends CommonOptions {
  readonly probe?: boolean;
  readonly yes?: boolean;
}

/** An older one has not come so far: nexus.mjs ends it. */
const NODE: Check = {
  name: 'Node',
  state: 'good',
  detail: `${process.version}, needed: ${engines.node.replace('>=', '')} or later`,
};

/** Holds the sources against the config where there is no database yet: as the first deploy would. */
async function checkSourcesBefore({ config, target, directory }: Session, bundle: Bundle): Promise<Check[]> {
  const { openDuckDb } = await import('../warehouses/duckdb/duckdb.ts');
  const inMemory = { ...config.targets[target]?.duckdb, path: ':memory:' };
  const targets = { ...config.targets, [target]: { ...config.targets[target], duckdb: inMemory } };
  const warehouse = await openDuckDb({ ...config, targets }, target, directory);
  try {
    const sources = await check('Sources', () => sourcesAre(warehouse, config));
    // What is not there has no columns to read.
    return [sources, ...(sources.state === 'bad' ? [] : await checkSourceViews(warehouse, bundle))];
  } finally {
    await warehouse.close();
  }
}

/** Whether a deploy may make the database. */
async function madeLater(path: string): Promise<Omit<Check, 'name'>> {
  const folder = dirname(path);
  try {
    await access(folder, constants.W_OK);
    return { state: 'attention', detail: `${path} is made by the first deploy` };
  } catch (error) {
    return {
      state: 'bad',
      detail: `no deploy can make ${path}: ${messageOf(error)}`,
      fix: `mkdir -p ${folder}, or another path of the target in the config`,
    };
  }
}

async function checkDatabase(session: Session, output: Output, bundle: Bundle): Promise<Check[]> {
  const name = 'Database';
  if (!mayBeThere(session)) {
    return [
      { name, ...(await madeLater(databasePath(session))) },
      ...(await several('Sources', () => checkSourcesBefore(session, bundle))),
    ];
  }
  return withWarehouse(
    session,
    output,
    async (warehouse) => [
      await check(name, () => Promise.resolve({ state: 'good', detail: warehouse.place })),
      ...(await checkDeployment(warehouse, session.config, bundle)),
    ],
    'read',
  );
}

async function checkBigQueryTarget(session: Session, output: Output, bundle: Bundle): Promise<Check[]> {
  const { checkBigQuery } = await import('../doctor/bigquery/checks.ts');
  const warehouse = await openBigQueryOf(session, output);
  return checkBigQuery(warehouse, session.config.targets[session.target]?.bigquery ?? {}, session.config, bundle);
}

async function checkSnowflakeTarget(session: Session, output: Output, bundle: Bundle): Promise<Check[]> {
  const { checkSnowflake } = await import('../doctor/snowflake/checks.ts');
  const warehouse = await openSnowflakeOf(session, output);
  try {
    return await checkSnowflake(
      warehouse,
      session.config.targets[session.target]?.snowflake ?? {},
      session.config,
      bundle,
    );
  } finally {
    await warehouse.close();
  }
}

/** The checks of each warehouse, under the name of the line that says that there is none to ask. */
const CHECKS: Readonly<Record<WarehouseName, readonly [name: string, checks: typeof checkDatabase]>> = {
  duckdb: ['Database', checkDatabase],
  bigquery: ['Connection', checkBigQueryTarget],
  snowflake: ['Connection', checkSnowflakeTarget],
};

/** `nexus doctor`: everything that can be told without changing anything. @throws ToldError if anything is bad */
export async function doctor(output: Output, options: DoctorOptions): Promise<void> {
  if (options.probe === true) {
    const { probe } = await import('./probe.ts');
    await probe(await openSession(options, output), output, options.yes);
    return;
  }
  const checks: Check[] = [NODE];
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
    if (bundle !== undefined) {
      const opened = session;
      const built = bundle;
      const [name, work] = CHECKS[warehouse];
      checks.push(...(await several(name, () => work(opened, output, built))));
    }
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
