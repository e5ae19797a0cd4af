import type { BigQuery } from '@google-cloud/bigquery';

export interface Schedule {
  readonly project: string;
  readonly location: string;
  /** Name under which the console lists it. */
  readonly name: string;
  readonly query: string;
  /** As BigQuery reads it, such as `every 1 hours`. */
  readonly every: string;
  /** The service account that it runs as; default: whoever makes it. */
  readonly runAs?: string;
}

const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * The command that makes a scheduled query.
 * https://cloud.google.com/bigquery/docs/scheduling-queries#set_up_scheduled_queries
 */
export function scheduleCommand({ project, location, name, query, every, runAs }: Schedule): string {
  return [
    'bq mk --transfer_config --data_source=scheduled_query',
    `  --project_id=${project} --location=${location}`,
    `  --display_name=${inShell(name)} --schedule=${inShell(every)}`,
    ...(runAs?.endsWith('.gserviceaccount.com') === true ? [`  --service_account_name=${runAs}`] : []),
    `  --params=${inShell(JSON.stringify({ query }))}`,
  ].join(' \\\n');
}

interface TransferConfig {
  readonly name: string;
  readonly displayName?: string;
}

/**
 * Makes a scheduled query, or changes the one that has its name. The BigQuery Data Transfer Service must be enabled.
 * https://cloud.google.com/bigquery/docs/reference/datatransfer/rest/v1/projects.locations.transferConfigs
 *
 * @returns whether there was one already
 */
export async function installSchedule(client: BigQuery, schedule: Schedule, api: string = API): Promise<boolean> {
  const { project, location, name, query, every, runAs } = schedule;
  const parent = `${api}/projects/${project}/locations/${location.toLowerCase()}/transferConfigs`;
  const config = { displayName: name, dataSourceId: 'scheduled_query', schedule: every, params: { query } };
  const account =
    runAs?.endsWith('.gserviceaccount.com') === true ? `serviceAccountName=${encodeURIComponent(runAs)}` : '';
  const { data } = await client.authClient.request<{ readonly transferConfigs?: readonly TransferConfig[] }>({
    url: `${parent}?dataSourceIds=scheduled_query&pageSize=1000`,
  });
  const known = (data.transferConfigs ?? []).find(({ displayName }) => displayName === name);
  await client.authClient.request(
    known === undefined
      ? { url: `${parent}?${account}`, method: 'POST', data: config }
      : {
          url: `${api}/${known.name}?updateMask=schedule,params&${account}`,
          method: 'PATCH',
          data: config,
        },
  );
  return known !== undefined;
}

const API = 'https://bigquerydatatransfer.googleapis.com/v1';
