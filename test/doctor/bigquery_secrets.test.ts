import { afterEach, describe, expect, test } from '@jest/globals';
import { checkRights } from '../../doctor/bigquery/rights.ts';
import { checkSecrets } from '../../doctor/bigquery/secrets.ts';
import type { Answer, RestServer } from './support/rest_server.ts';
import { denied, Done, onGet, onQuery, startRestServer } from './support/rest_server.ts';

let server: RestServer | undefined;
const start = async (...answers: Answer[]): Promise<RestServer> => (server = await startRestServer(...answers));
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const open = (...access: object[]): Answer =>
  onGet('test/datasets/nexus_private', { kind: 'bigquery#dataset', access });
const OWNER = { role: 'OWNER', userByEmail: 'ann@example.com' };
const CALLER = { role: 'WRITER', userByEmail: 'nexus@test.iam.gserviceaccount.com' };

describe('the secret that erasures are hashed with', () => {
  const said = async (...answers: Answer[]) => {
    const { warehouse } = await start(...answers);
    return checkSecrets(warehouse);
  };

  test('is closed to readers', async () => {
    expect(await said(open(OWNER, CALLER))).toEqual([
      { name: 'Secrets', state: 'good', detail: 'test.nexus_private is not open to readers' },
    ]);
  });

  test('is open to readers, whom a statement turns away', async () => {
    expect(
      await said(
        open(
          OWNER,
          CALLER,
          { role: 'READER', specialGroup: 'projectReaders' },
          { role: 'READER', groupByEmail: 'analysts@example.com' },
          { role: 'roles/bigquery.dataViewer', userByEmail: 'bi@test.iam.gserviceaccount.com' },
          { role: 'READER', iamMember: 'allAuthenticatedUsers' },
        ),
      ),
    ).toEqual([
      {
        name: 'Secrets',
        state: 'bad',
        detail:
          'test.nexus_private holds what erased values could be found out with, and may be read by specialGroup:projectReaders, group:analysts@example.com, serviceAccount:bi@test.iam.gserviceaccount.com, allAuthenticatedUsers. Who calls nexus_resolve keeps the right to.',
        fix: "REVOKE `roles/bigquery.dataViewer` ON SCHEMA `test`.`nexus_private` FROM 'specialGroup:projectReaders', 'group:analysts@example.com', 'serviceAccount:bi@test.iam.gserviceaccount.com', 'allAuthenticatedUsers';",
      },
    ]);
  });

  test('is still where every reader may read it', async () => {
    expect(
      await said(onGet('test/datasets/nexus/tables/nexus_secrets', { kind: 'bigquery#table' }), open(OWNER)),
    ).toMatchObject([
      {
        state: 'bad',
        detail: expect.stringContaining('test.nexus.nexus_secrets can be read by everyone who may read test.nexus'),
        fix: 'npx nexus deploy --warehouse bigquery',
      },
    ]);
  });

  test('is not there yet, or cannot be asked about', async () => {
    expect(await said()).toMatchObject([{ state: 'attention', detail: expect.stringContaining('is not there yet') }]);
    await server?.stop();
    expect(
      await said(onGet('test/datasets/nexus_private', denied('bigquery.datasets.get', 'Dataset test:nexus_private'))),
    ).toMatchObject([{ state: 'attention', detail: expect.stringContaining('bigquery.datasets.get') }]);
  });

  test('is needed by whoever runs Nexus', async () => {
    const { warehouse } = await start(
      onQuery(/nexus_private/, denied('bigquery.tables.getData', 'Table test:nexus_private.nexus_secrets'), true),
      onQuery(/./, new Done(), true),
    );
    const [, missing] = await checkRights(warehouse, 'user:ann@example.com', [
      { kind: 'table', name: 'nexus_secrets' },
    ]);
    expect(missing).toEqual({
      name: 'Rights',
      state: 'bad',
      detail: 'may not read the secret: that takes bigquery.tables.getData on test.nexus_private.',
      fix: "GRANT `roles/bigquery.dataViewer` ON SCHEMA `test`.`nexus_private` TO 'user:ann@example.com';",
    });
  });
});
