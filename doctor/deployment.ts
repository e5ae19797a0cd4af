import type { NexusConfig } from '../config/types.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { Bundle } from '../build/bundle.ts';
import { checkSources } from '../deploy/check_sources.ts';
import { latestFirst } from '../deploy/latest_runs.ts';
import { installedObjects, prepareDeploy } from '../deploy/deploy.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';
import type { Check } from './check.ts';
import { check, several } from './check.ts';
import { unmatchedNames } from './unmatched_names.ts';

type Finding = Omit<Check, 'name'>;

/** A command of ours for the warehouse in question. */
export const command = (name: string, warehouse: Pick<Warehouse, 'name'>): string =>
  `npx nexus-warehouse ${name}${warehouse.name === 'duckdb' ? '' : ` --warehouse ${warehouse.name}`}`;

/** Whether the sources are as the config says. @throws what they lack, all of it */
export async function sourcesAre(warehouse: Warehouse, config: NexusConfig): Promise<Finding> {
  await checkSources(warehouse, config);
  const count = config.sources.length;
  return {
    state: 'good',
    detail: `${String(count)} ${count === 1 ? 'source' : 'sources'} with all relations and columns`,
  };
}

async function deployment(warehouse: Warehouse, bundle: Bundle): Promise<Finding> {
  if ((await installedObjects(warehouse)).size === 0) {
    return { state: 'attention', detail: 'not there yet', fix: command('deploy', warehouse) };
  }
  const { changes } = await prepareDeploy(warehouse, bundle);
  const pending = changes.filter(({ action }) => action !== 'unchanged').length;
  return pending > 0
    ? {
        state: 'attention',
        detail: `${String(pending)} objects are behind the config`,
        fix: command('deploy', warehouse),
      }
    : { state: 'good', detail: `${String(changes.length)} objects, as the config says` };
}

async function lastRun(warehouse: Warehouse): Promise<Finding> {
  if ((await installedObjects(warehouse)).size === 0)
    return { state: 'attention', detail: 'none, nothing is deployed' };
  const { rows } = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT status, started_at, error FROM ${nexus('nexus_runs')} ORDER BY ${await latestFirst(warehouse)} LIMIT 1`,
    ),
  );
  const [state, at, error] = rows[0] ?? [];
  if (state === undefined) return { state: 'attention', detail: 'none yet', fix: command('resolve', warehouse) };
  if (state === 'failed') return { state: 'bad', detail: `failed at ${String(at)}: ${String(error)}` };
  return { state: 'good', detail: `${String(state)} at ${String(at)}` };
}

/** Names that config and data do not share; no line where all do. */
async function names(warehouse: Warehouse, config: NexusConfig): Promise<Check[]> {
  const found = await unmatchedNames(warehouse, config);
  if (found.length === 0) return [];
  return [{ name: 'Names', state: 'attention', detail: found.map(({ says }) => says).join('\n') }];
}

/** What can be told of any warehouse that can be reached, without changing anything. */
export async function checkDeployment(warehouse: Warehouse, config: NexusConfig, bundle: Bundle): Promise<Check[]> {
  const ran = await check('Last run', () => lastRun(warehouse));
  return [
    await check('Sources', () => sourcesAre(warehouse, config)),
    await check('Deployment', () => deployment(warehouse, bundle)),
    ran,
    // Before a first run there are no names to compare with.
    ...(ran.state === 'good' ? await several('Names', () => names(warehouse, config)) : []),
  ];
}
