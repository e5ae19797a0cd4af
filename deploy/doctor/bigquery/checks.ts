import { modelOf } from '../../../config/model.ts';
import type { BigQueryTarget, NexusConfig } from '../../../config/types.ts';
import { messageOf } from '../../../procedures/message_of.ts';
import { relationsIn } from '../../../sql/tag.ts';
import type { Bundle } from '../../build/bundle.ts';
import { sourceRelations } from '../../build/source_relations.ts';
import type { PresentObject } from '../../warehouse.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery.ts';
import { reasonOf } from '../../warehouses/bigquery_errors.ts';
import { dataSetsOf } from '../../warehouses/bigquery_location.ts';
import type { Check } from '../check.ts';
import { check } from '../check.ts';
import { checkDeployment } from '../deployment.ts';
import type { DataSet } from './grants.ts';
import { grantOnDataSet, grantOnProject, nameOf } from './grants.ts';
import { checkPolicies } from './policies.ts';
import { addressInCredentials, memberOf, principalOf } from './principal.ts';
import { checkRights, isDenied, rootOf } from './rights.ts';

type Finding = Omit<Check, 'name'>;

/** Why not even a query without a table runs, and what to do. */
async function notConnected(warehouse: BigQueryWarehouse, error: unknown): Promise<Finding> {
  const { project } = warehouse.at;
  const root = rootOf(error);
  const message = messageOf(root);
  const bad = (detail: string, fix?: string): Finding => ({ state: 'bad', detail, ...(fix === undefined ? {} : { fix }) });
  if (/could not load the default credentials/i.test(message)) {
    return bad('no credentials for Google Cloud were found', 'gcloud auth application-default login, or --key-file FILE');
  }
  if (/invalid_grant|invalid_rapt|reauth/i.test(message)) {
    return bad(`Google does not accept the credentials any more (${message})`, 'gcloud auth application-default login');
  }
  if (/has not been used in project|SERVICE_DISABLED|accessNotConfigured/i.test(`${message} ${reasonOf(root) ?? ''}`)) {
    return bad(
      `the BigQuery API is off in project ${project}`,
      `gcloud services enable bigquery.googleapis.com --project=${project}`,
    );
  }
  if (isDenied(root)) {
    const address = await addressInCredentials(warehouse);
    const member = address === undefined ? 'user:YOUR_ADDRESS' : memberOf(address);
    return bad(
      `${address ?? 'the credentials'} may not run queries in project ${project}: that takes bigquery.jobs.create. ${message}`,
      grantOnProject('roles/bigquery.jobUser', project, member),
    );
  }
  if (reasonOf(root) === 'notFound') {
    return bad(`there is no project ${project} for these credentials. ${message}`, 'gcloud projects list');
  }
  return bad(`BigQuery cannot be reached. ${message}`);
}

/**
 * A statement of DML, without which no run publishes; the sandbox has none. It writes one row to a table that ends with
 * the script, and bills nothing. https://cloud.google.com/bigquery/docs/sandbox#limitations
 */
async function billing(warehouse: BigQueryWarehouse): Promise<Finding> {
  const { project } = warehouse.at;
  try {
    await warehouse.execute(
      'CREATE TEMP TABLE nexus_doctor_write (x INT64); INSERT INTO nexus_doctor_write (x) VALUES (1); DROP TABLE nexus_doctor_write;',
    );
    return { state: 'good', detail: `project ${project} runs DML` };
  } catch (error) {
    const root = rootOf(error);
    if (reasonOf(root) !== 'billingNotEnabled' && !/billing|free tier/i.test(messageOf(root))) throw root;
    return {
      state: 'bad',
      detail: `project ${project} has no billing: BigQuery's sandbox runs no DML, and so no procedure of Nexus`,
      fix: `https://console.cloud.google.com/billing/linkedaccount?project=${project}`,
    };
  }
}

const runAs = (wanted: string, principal: string): Finding =>
  wanted.toLowerCase() === principal
    ? { state: 'good', detail: `nexus_resolve may be called by ${principal}, who asks` }
    : {
        state: 'attention',
        detail: `nexus_resolve refuses ${principal}: "run_as" of the target lets only ${wanted} call it. What is said here of sources and policies is about ${principal}.`,
        fix: wanted.endsWith('.gserviceaccount.com')
          ? `gcloud auth application-default login --impersonate-service-account=${wanted}, then npx nexus doctor --warehouse bigquery`
          : `npx nexus doctor --warehouse bigquery, as ${wanted}`,
      };

/** Where the data sets are. A job, a routine and a view reach only what is in their own location. */
async function locations(warehouse: BigQueryWarehouse, sources: readonly DataSet[], member: string): Promise<Check[]> {
  const name = 'Location';
  const { at } = warehouse;
  const others = sources.filter(({ project, dataset }) => project !== at.project || dataset !== at.dataset);
  return Promise.all(
    [at, ...others].map(async (dataSet): Promise<Check> => {
      const called = nameOf({ project: dataSet.project, dataset: dataSet.dataset });
      try {
        const location = await warehouse.locationOf(dataSet.dataset, dataSet.project);
        if (location === undefined) {
          return dataSet === at
            ? { name, state: 'attention', detail: `${called} is not there yet; a deploy makes it in ${at.location}` }
            : { name, state: 'bad', detail: `there is no data set ${called}, which sources are read from` };
        }
        if (location.toLowerCase() === at.location.toLowerCase()) {
          return { name, state: 'good', detail: `${called} is in ${location}` };
        }
        return {
          name,
          state: 'bad',
          detail: `${called} is in ${location}, and the target's location is ${at.location}`,
          fix:
            dataSet === at
              ? `set "location" of the target in the config to "${location}", or "dataset" to a name that is free`
              : `set "location" of the target in the config to "${location}", and "dataset" to one that is there, or is not there yet`,
        };
      } catch (error) {
        if (!isDenied(rootOf(error))) throw error;
        return {
          name,
          state: 'attention',
          detail: `could not tell where ${called} is: that takes bigquery.datasets.get`,
          fix: grantOnDataSet('roles/bigquery.metadataViewer', dataSet, member),
        };
      }
    }),
  );
}

/** Whether the data sets that sources are in can be read; whether each relation is as the config says is another check. */
async function reading(
  warehouse: BigQueryWarehouse,
  relations: ReadonlyMap<string, { readonly dataSet: DataSet; readonly spelled: readonly string[] }>,
  member: string,
): Promise<Check[]> {
  const name = 'Reading';
  const checks = await Promise.all(
    [...relations].map(async ([called, { dataSet, spelled }]): Promise<Check[]> => {
      for (const relation of spelled) {
        try {
          await warehouse.dryRun(`SELECT * FROM ${relation}`);
        } catch (error) {
          // What else may be wrong with a source, its own check says.
          if (!isDenied(rootOf(error))) continue;
          const detail = `may not read ${relation}: that takes bigquery.tables.getData on ${called}`;
          return [{ name, state: 'bad', detail, fix: grantOnDataSet('roles/bigquery.dataViewer', dataSet, member) }];
        }
      }
      return [];
    }),
  );
  const bad = checks.flat();
  return bad.length > 0 ? bad : [{ name, state: 'good', detail: `may read ${[...relations.keys()].join(', ')}` }];
}

function functions(bundle: Bundle, present: readonly PresentObject[] | undefined): Finding {
  const wanted = bundle.objects.filter(({ kind }) => kind === 'function').map(({ name }) => name);
  const there = new Set((present ?? []).filter(({ kind }) => kind === 'function').map(({ name }) => name));
  const missing = wanted.filter((name) => !there.has(name));
  if (missing.length === 0) return { state: 'good', detail: `all ${String(wanted.length)} are there` };
  const fix = 'npx nexus deploy --warehouse bigquery';
  return missing.length === wanted.length
    ? { state: 'attention', detail: 'not there yet', fix }
    : { state: 'bad', detail: `missing: ${missing.join(', ')}`, fix };
}

/** Everything that can be told of a BigQuery target without changing it. Only a source with policies costs a query. */
export async function checkBigQuery(
  warehouse: BigQueryWarehouse,
  target: BigQueryTarget,
  config: NexusConfig,
  bundle: Bundle,
): Promise<Check[]> {
  let principal: string;
  try {
    principal = await principalOf(warehouse);
  } catch (error) {
    return [{ name: 'Connection', ...(await notConnected(warehouse, error)) }];
  }
  const member = memberOf(principal);
  const { externals, stateRelations } = sourceRelations(modelOf(config), 'bigquery');
  const all = [...externals, ...stateRelations];
  const relations = all.flatMap(({ relation }) => relationsIn(relation));
  const byDataSet = new Map(
    dataSetsOf(relations, warehouse.at).map((dataSet) => [
      nameOf(dataSet),
      {
        dataSet,
        spelled: relations
          .filter((one) => dataSetsOf([one], warehouse.at).some((its) => nameOf(its) === nameOf(dataSet)))
          .map((one) => warehouse.context.relationName(one)),
      },
    ]),
  );
  const checks: Check[] = [
    { name: 'Connection', state: 'good', detail: `${warehouse.place}, as ${principal}` },
    await check('Billing', () => billing(warehouse)),
    ...(target.run_as === undefined ? [] : [{ name: 'run_as', ...runAs(target.run_as, principal) }]),
    ...(await locations(
      warehouse,
      [...byDataSet.values()].map(({ dataSet }) => dataSet),
      member,
    )),
  ];
  let present: readonly PresentObject[] | undefined;
  try {
    present = await warehouse.presentObjects();
  } catch (error) {
    if (!isDenied(rootOf(error))) throw error;
    const detail = `may not list ${nameOf(warehouse.at)}: that takes bigquery.tables.list and bigquery.routines.list`;
    const fix = grantOnDataSet('roles/bigquery.dataEditor', warehouse.at, member);
    return [...checks, { name: 'Rights', state: 'bad', detail, fix }];
  }
  return [
    ...checks,
    ...(await checkRights(warehouse, member, present)),
    ...(await reading(warehouse, byDataSet, member)),
    ...(await checkPolicies(warehouse, all, member)),
    await check('Functions', () => Promise.resolve(functions(bundle, present))),
    ...(await checkDeployment(warehouse, config, bundle)),
  ];
}
