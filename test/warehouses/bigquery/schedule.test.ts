import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { BigQuery } from '@google-cloud/bigquery';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Schedule } from '../../../warehouses/bigquery/schedule.ts';
import { installSchedule, scheduleCommand } from '../../../warehouses/bigquery/schedule.ts';

const SCHEDULE: Schedule = {
  project: 'acme-data',
  location: 'EU',
  name: "Nexus: ann's",
  query: 'CALL `acme-data`.nexus.nexus_resolve();',
  every: 'every 1 hours',
};
const LOADER = 'loader@acme-data.iam.gserviceaccount.com';

describe('the command', () => {
  test('can be pasted into a shell as it is', () => {
    expect(scheduleCommand(SCHEDULE)).toBe(`bq mk --transfer_config --data_source=scheduled_query \\
  --project_id=acme-data --location=EU \\
  --display_name='Nexus: ann'\\''s' --schedule='every 1 hours' \\
  --params='{"query":"CALL \`acme-data\`.nexus.nexus_resolve();"}'`);
  });

  test('names the service account that alone may run', () => {
    expect(scheduleCommand({ ...SCHEDULE, runAs: LOADER })).toContain(`--service_account_name=${LOADER}`);
    expect(scheduleCommand({ ...SCHEDULE, runAs: 'ann@acme.com' })).not.toContain('service_account');
  });
});

describe('installing', () => {
  const asked: { method: string | undefined; url: string | undefined; body: unknown }[] = [];
  let configs: { name: string; displayName: string }[];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const sent: unknown = body === '' ? undefined : JSON.parse(body);
      asked.push({ method: request.method, url: request.url, body: sent });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.method === 'GET' ? { transferConfigs: configs } : { name: 'made' }));
    });
  });
  let api: string;
  beforeEach(async () => {
    asked.length = 0;
    configs = [{ name: 'projects/1/locations/eu/transferConfigs/other', displayName: 'other' }];
    await new Promise<void>((resolve) => server.listen(0, resolve));
    api = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  // A client that needs no credentials to ask.
  const client = (): BigQuery => {
    const anonymous = new BigQuery({ projectId: 'acme-data' });
    const request = async ({ url = '', method = 'GET', data }: { url?: string; method?: string; data?: unknown }) => {
      const answer = await fetch(url, { method, ...(data === undefined ? {} : { body: JSON.stringify(data) }) });
      return { data: await answer.json() };
    };
    Object.assign(anonymous.authClient, { request });
    return anonymous;
  };
  const sent = {
    displayName: SCHEDULE.name,
    dataSourceId: 'scheduled_query',
    schedule: 'every 1 hours',
    params: { query: SCHEDULE.query },
  };
  const parent = '/projects/acme-data/locations/eu/transferConfigs';

  test('makes one where there is none of its name', async () => {
    expect(await installSchedule(client(), { ...SCHEDULE, runAs: LOADER }, api)).toBe(false);
    expect(asked).toEqual([
      { method: 'GET', url: `${parent}?dataSourceIds=scheduled_query&pageSize=1000`, body: undefined },
      { method: 'POST', url: `${parent}?serviceAccountName=${encodeURIComponent(LOADER)}`, body: sent },
    ]);
  });

  test('changes the one that is there', async () => {
    configs.push({ name: 'projects/1/locations/eu/transferConfigs/7', displayName: SCHEDULE.name });
    expect(await installSchedule(client(), SCHEDULE, api)).toBe(true);
    expect(asked.at(-1)).toEqual({
      method: 'PATCH',
      url: '/projects/1/locations/eu/transferConfigs/7?updateMask=schedule,params&',
      body: sent,
    });
  });
});
