import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreBackup } from '../../deploy/backup/restore_backup.ts';
import type { Restored } from '../../deploy/backup/restore_backup.ts';
import { backUpState } from '../../publish/backup_state.ts';
import { restoreState } from '../../publish/restore_state.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Deployment } from '../deploy/backup/deployment.ts';
import { makeDeployment } from '../deploy/backup/deployment.ts';

let deployment: Deployment;
beforeAll(async () => {
  deployment = await makeDeployment();
});
afterAll(() => {
  deployment.remove();
});

const PLACE = { attach: 'kept', schema: 'nexus_state' };
const backUp = (replace = false) =>
  deployment.use((warehouse) => backUpState(warehouse, deployment.config, 'test', { replace }));
const restore = (): Promise<Restored> =>
  restoreBackup(
    {
      path: deployment.path,
      suffix: 'aside',
      bring: async (made) => {
        const attach = { kept: join(deployment.directory, 'kept.duckdb') };
        const database = await DuckDbWarehouse.open(made, 'nexus', attach, false, undefined, ['kept']);
        return { origin: await restoreState(database, 'nexus', PLACE), database };
      },
    },
    () => Promise.resolve(),
  );

test('a state that is kept in another database follows by what differs, and makes the file again', async () => {
  await deployment.tell([
    {
      event: 'e1',
      identifiers: [
        ['email', 'ada@example.com'],
        ['phone', '+1 415 555 2671'],
      ],
      name: 'paid',
      city: 'Oslo',
      ingested: 1,
    },
    {
      event: 'e2',
      identifiers: [
        ['email', 'bo@example.com'],
        ['phone', 'no number'],
      ],
      city: 'Lima',
      ingested: 1,
    },
  ]);
  await deployment.resolve();
  expect((await backUp())?.status).toBe('published');
  expect((await backUp())?.status).toBe('unchanged');
  await deployment.tell([
    {
      event: 'e3',
      identifiers: [
        ['email', 'bo@example.com'],
        ['user_id', 'u1'],
      ],
      ingested: 2,
    },
  ]);
  await deployment.resolve();
  // Names, records and decisions of one person, and not what there is of the other.
  const { inserted, compared } = (await backUp()) ?? { inserted: -1, compared: [] };
  expect(compared).toEqual([]);
  expect(inserted).toBeLessThan(20);

  const before = await deployment.stored();
  const lost = deployment.twin();
  rmSync(deployment.path);
  const { origin, present } = await restore();
  expect(present).toEqual({ is: 'nothing' });
  expect(origin.run_id).toBe((await lost.rows('SELECT run_id FROM nexus_runs ORDER BY run_number DESC LIMIT 1'))[0]);
  expect(await deployment.stored()).toEqual(before);

  // It goes on as the file that was lost would have, with views over the sources.
  await deployment.deploy();
  await deployment.tell([
    {
      event: 'e4',
      identifiers: [
        ['user_id', 'u1'],
        ['email', 'cy@example.com'],
      ],
      ingested: 3,
    },
  ]);
  await deployment.resolve();
  await lost.resolve();
  const map = 'SELECT * EXCLUDE (run_id) FROM nexus_entity_map';
  expect(await deployment.rows(map)).toEqual(await lost.rows(map));
  expect((await backUp())?.status).toBe('published');
  // The other copy is the older one now.
  await expect(lost.use((warehouse) => backUpState(warehouse, lost.config, 'test'))).rejects.toThrow(
    'does not know that run: it is an older copy',
  );

  // What somebody changed there is no backup.
  await deployment.use((warehouse) =>
    warehouse.withWriteAccess('kept', () =>
      warehouse.execute("UPDATE kept.nexus_state.nexus_secrets SET secret_value = 'x'"),
    ),
  );
  await expect(restore()).rejects.toThrow('kept.nexus_state is not as Nexus left it: somebody changed nexus_secrets.');
  await backUp();
  expect((await restore()).present).toMatchObject({ is: 'later', runs: 0 });
});
