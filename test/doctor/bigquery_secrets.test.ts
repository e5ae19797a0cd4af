import { afterEach, describe, expect, test } from '@jest/globals';
import { checkSecrets } from '../../doctor/bigquery/secrets.ts';
import type { Check } from '../../doctor/check.ts';
import type { Answer, RestServer } from './support/rest_server.ts';
import { denied, Done, notFound, onGet, onQuery, startRestServer } from './support/rest_server.ts';

let server: RestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const MEMBER = 'user:ann@example.com';
const GRANT = `GRANT \`roles/bigquery.dataEditor\` ON SCHEMA \`test\`.\`nexus_private\` TO '${MEMBER}';`;
const OWNER = { role: 'OWNER', userByEmail: 'ann@example.com' };
const CALLER = { role: 'WRITER', userByEmail: 'nexus@test.iam.gserviceaccount.com' };
const open = (...access: object[]): Answer =>
  onGet('test/datasets/nexus_private', { kind: 'bigquery#dataset', access });
const MAKING = /^CREATE SCHEMA `test`\.`nexus_private` OPTIONS \(location = 'EU'\)$/;
const READING = /^SELECT \* FROM `test`\.`nexus_private`\.`nexus_secrets`/;
const readable = onQuery(READING, new Done(), true);

async function said(...answers: Answer[]): Promise<Check[]> {
  server = await startRestServer(...answers);
  return checkSecrets(server.warehouse, MEMBER);
}

describe('the secret that erasures are hashed with', () => {
  test('is closed to readers, and open to whoever runs Nexus', async () => {
    expect(await said(open(OWNER, CALLER), readable)).toEqual([
      { name: 'Secrets', state: 'good', detail: 'test.nexus_private is not open to readers' },
    ]);
    expect(server?.queries().every(({ dryRun }) => dryRun)).toBe(true);
  });

  test('is open to readers: to whom, and what turns them away', async () => {
    const [found, ...more] = await said(
      open(
        OWNER,
        CALLER,
        { role: 'READER', specialGroup: 'projectReaders' },
        { role: 'READER', groupByEmail: 'analysts@example.com' },
        { role: 'roles/bigquery.dataViewer', iamMember: 'allUsers' },
        { view: { projectId: 'test', datasetId: 'other', tableId: 'view' } },
      ),
      readable,
    );
    expect(more).toEqual([]);
    expect(found).toEqual({
      name: 'Secrets',
      state: 'bad',
      detail:
        'test.nexus_private holds what erased values could be found out with, and may be read by specialGroup projectReaders, groupByEmail analysts@example.com, iamMember allUsers; whoever runs Nexus has roles/bigquery.dataEditor there',
      fix: 'bq show --format=prettyjson test:nexus_private > nexus_private.json; take them out of "access" in that file; bq update --source nexus_private.json test:nexus_private',
    });
  });

  test('is still where every reader may read it, of a deployment of an earlier version', async () => {
    const was = onGet('test/datasets/nexus/tables/nexus_secrets', { kind: 'bigquery#table' });
    const fix = 'npx nexus-warehouse deploy --warehouse bigquery';
    expect(await said(was, onQuery(MAKING, new Done(), true))).toEqual([
      {
        name: 'Secrets',
        state: 'bad',
        detail:
          'test.nexus.nexus_secrets can be read by everyone who may read test.nexus; a deploy moves it to test.nexus_private',
        fix,
      },
      { name: 'Secrets', state: 'attention', detail: 'test.nexus_private is not there yet; a deploy makes it', fix },
    ]);
  });

  test('has no data set yet, and who asks may not make one', async () => {
    expect(await said(onQuery(MAKING, denied('bigquery.datasets.create', 'Project test'), true))).toEqual([
      {
        name: 'Secrets',
        state: 'bad',
        detail:
          'may not make the data set test.nexus_private: that takes bigquery.datasets.create on project test. Or let someone else make it in EU and grant roles/bigquery.dataOwner on it.',
        fix: 'gcloud projects add-iam-policy-binding test --member="user:ann@example.com" --role="roles/bigquery.user"',
      },
    ]);
  });

  const TABLE = 'Table test:nexus_private.nexus_secrets';
  test.each<[string, Answer[], string]>([
    [
      'read',
      [open(OWNER), onQuery(READING, denied('bigquery.tables.getData', TABLE), true)],
      'bigquery.tables.getData',
    ],
    [
      'made in a data set that someone else made',
      [
        open(OWNER),
        onQuery(READING, notFound(TABLE), true),
        onQuery(/^CREATE TABLE `test`\.`nexus_private`/, denied('bigquery.tables.create', TABLE), true),
      ],
      'bigquery.tables.create',
    ],
    [
      'looked for',
      [onGet('test/datasets/nexus_private', denied('bigquery.datasets.get', 'Dataset test:nexus_private'))],
      'bigquery.datasets.get',
    ],
  ])('may not be %s by who asks', async (_what, answers, permission) => {
    expect(await said(...answers)).toEqual([
      { name: 'Secrets', state: 'bad', detail: expect.stringContaining(`that takes ${permission}`), fix: GRANT },
    ]);
  });

  test('may be made by who asks', async () => {
    const making = onQuery(/^CREATE TABLE `test`\.`nexus_private`/, new Done(), true);
    expect(await said(open(OWNER), onQuery(READING, notFound(TABLE), true), making)).toMatchObject([{ state: 'good' }]);
  });
});
