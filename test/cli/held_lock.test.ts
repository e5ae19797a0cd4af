import { expect, test } from '@jest/globals';
import { HELD_LOCK, holderOf } from '../../cli/held_lock.ts';
import { spell } from '../../warehouses/warehouse.ts';
import { createWorld } from '../support/duckdb.ts';

test('who has the lock is told as nexus_unlock() answers it', async () => {
  const world = await createWorld();
  const held = () => world.warehouse.query(spell(world.warehouse, HELD_LOCK));
  const lock = async (kept: string): Promise<void> =>
    world.warehouse.execute(
      `UPDATE nexus.nexus_lock SET run_id = 'run-1', taken_by = 'ann', acquired_at = TIMESTAMP '2026-01-01 09:00:00', kept_at = ${kept}, expires_at = TIMESTAMP '2026-01-01 09:30:00'`,
    );
  expect(holderOf(await held())).toBeUndefined();

  await lock("TIMESTAMP '2026-01-01 09:05:00'");
  expect(holderOf(await held())).toBe(
    'run run-1, called by ann at 2026-01-01T09:00:00.000000Z, last seen at work at 2026-01-01T09:05:00.000000Z; it counts as abandoned from 2026-01-01T09:30:00.000000Z on',
  );
  await lock('NULL');
  expect(holderOf(await held())).toContain('last seen at work at unknown;');

  const { columns } = await held();
  const answer = JSON.parse((await world.warehouse.call('nexus_unlock', [])) ?? '{}') as object;
  expect(['status', ...columns]).toEqual(Object.keys(answer));
  expect(holderOf(await held())).toBeUndefined();
  await world.close();
});
