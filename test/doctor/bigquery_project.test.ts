import { expect, test } from '@jest/globals';
import { projectOptions } from '../../doctor/bigquery/data_set.ts';
import { projectOptions as given } from './support/account.ts';
import { healthyServers } from './support/healthy_server.ts';
import type { Answer } from './support/rest_server.ts';
import { denied, onGet, onQuery } from './support/rest_server.ts';

const servers = healthyServers();

/** What is said of a project that sets these options for every job. */
const of = async (options: Record<string, string>, ...answers: Answer[]) =>
  projectOptions((await servers.start(given(options), ...answers)).warehouse);

test('a timeout that would kill a run', async () => {
  expect(await of({ default_query_job_timeout_ms: '600000' })).toEqual([
    {
      state: 'attention',
      detail: expect.stringContaining('ends every query after 10 minutes') as unknown,
      fix: expect.stringContaining('npx nexus-warehouse unlock') as unknown,
    },
  ]);
});

test('a time zone, which a run does without', async () => {
  expect(await of({ default_time_zone: 'America/Los_Angeles' })).toEqual([
    {
      state: 'good',
      detail: 'the project ends no run; its time zone is America/Los_Angeles, and runs set UTC for themselves',
    },
  ]);
});

const KEY = 'projects/test/locations/europe/keyRings/ours/cryptoKeys/tables';
test.each<[Record<string, string>, string[]]>([
  [{}, [`ALTER PROJECT \`test\` SET OPTIONS (\`region-eu.default_kms_key_name\` = '${KEY}');`]],
  [{ default_kms_key_name: KEY }, []],
])('where the data set has a key: %j', async (options, fixes) => {
  const encrypted = onGet('test/datasets/nexus', {
    kind: 'bigquery#dataset',
    datasetReference: { projectId: 'test', datasetId: 'nexus' },
    location: 'EU',
    defaultEncryptionConfiguration: { kmsKeyName: KEY },
  });
  const told = await of(options, encrypted);
  expect(told.flatMap(({ fix }) => fix ?? [])).toEqual(fixes);
});

test('that cannot be told', async () => {
  const { warehouse } = await servers.start(
    onQuery(/EFFECTIVE_PROJECT_OPTIONS/, denied('bigquery.config.get', 'Project test')),
  );
  expect(await projectOptions(warehouse)).toMatchObject([{ state: 'attention' }]);
});
