import { messageOf } from '../../procedures/message_of.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { isDenied, reasonOf } from '../../warehouses/bigquery/errors.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';
import { grantOnProject } from './grants.ts';
import { addressInCredentials, memberOf } from './principal.ts';

type Finding = Omit<Check, 'name'>;

/** Why not even a query without a table runs, and what to do. */
export async function notConnected(warehouse: BigQueryWarehouse, error: unknown): Promise<Finding> {
  const { project } = warehouse.at;
  const root = rootOf(error);
  const message = messageOf(root);
  const bad = (detail: string, fix?: string): Finding => ({
    state: 'bad',
    detail,
    ...(fix === undefined ? {} : { fix }),
  });
  if (/could not load the default credentials/i.test(message)) {
    return bad(
      'no credentials for Google Cloud were found',
      'gcloud auth application-default login, or --key-file FILE',
    );
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
export async function billing(warehouse: BigQueryWarehouse): Promise<Finding> {
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

/** Whether the caller is the one whom `run_as` lets call. */
export const runAs = (wanted: string, principal: string): Finding =>
  wanted.toLowerCase() === principal
    ? { state: 'good', detail: `nexus_resolve may be called by ${principal}, who asks` }
    : {
        state: 'attention',
        detail: `nexus_resolve refuses ${principal}: "run_as" of the target lets only ${wanted} call it. What is said here of sources and policies is about ${principal}.`,
        fix: wanted.endsWith('.gserviceaccount.com')
          ? `gcloud auth application-default login --impersonate-service-account=${wanted}, then npx nexus-warehouse doctor --warehouse bigquery`
          : `npx nexus-warehouse doctor --warehouse bigquery, as ${wanted}`,
      };
