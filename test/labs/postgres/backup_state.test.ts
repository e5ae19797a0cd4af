import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { restoreBackup } from '../../../deploy/backup/restore_backup.ts';
import { backUpState } from '../../../publish/backup_state.ts';
import { restoreState } from '../../../publish/restore_state.ts';
import { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';
import type { Deployment } from '../../deploy/backup/deployment.ts';
import { makeDeployment } from '../../deploy/backup/deployment.ts';
import { extensionsFolder } from '../attach/extensions.ts';
import type { PostgresServer } from './server.ts';
import { startPostgres } from './server.ts';

const KEPT = { type: 'postgres', from: 'env:NEXUS_TEST_KEPT' } as const;

let server: PostgresServer;
let deployment: Deployment;
beforeAll(async () => {
  server = await startPostgres();
  process.env['NEXUS_DUCKDB_EXTENSIONS'] = extensionsFolder();
  process.env['NEXUS_TEST_KEPT'] = await server.createDatabase('kept');
  deployment = await makeDeployment(KEPT);
});
afterAll(async () => {
  deployment.remove();
  await server.stop();
});

const backUp = (of: Deployment) => of.use((warehouse) => backUpState(warehouse, of.config, 'test'));

test('a file comes back from Postgres as it was, and the older of two copies is refused', async () => {
  await deployment.tell([
    {
      event: 'e1',
      identifiers: [
        ['email', 'ada@example.com'],
        ['phone', '+1 415 555 2671'],
      ],
      name: 'paid',
      city: "O'slo ␀ ␀0",
      ingested: 1,
    },
  ]);
  await deployment.resolve();
  await deployment.use((warehouse) =>
    warehouse.execute(
      "INSERT INTO nexus.nexus_overrides (override_id, kind, entity_type, identifier_type_a, identifier_value_a, created_at, reason) VALUES ('o', 'block', 'person', 'user_id', 'x', now(), '␀' || chr(0) || '␀0' || chr(0) || chr(0) || '␀␀')",
    ),
  );
  expect((await backUp(deployment))?.status).toBe('published');
  expect((await backUp(deployment))?.status).toBe('unchanged');
  const before = await deployment.stored();
  const older = deployment.twin();
  rmSync(deployment.path);
  await restoreBackup(
    {
      path: deployment.path,
      suffix: 'aside',
      bring: async (made) => {
        const database = await DuckDbWarehouse.open(made, 'nexus', { kept: KEPT }, false, undefined, ['kept']);
        return { origin: await restoreState(database, 'nexus', { attach: 'kept', schema: 'nexus_state' }), database };
      },
    },
    () => Promise.resolve(),
  );
  expect(await deployment.stored()).toEqual(before);
  await deployment.deploy();
  await deployment.tell([{ event: 'e2', identifiers: [['email', 'bo@example.com']], ingested: 2 }]);
  await deployment.resolve();
  expect((await backUp(deployment))?.status).toBe('published');
  await expect(backUp(older)).rejects.toThrow('does not know that run: it is an older copy');
});
