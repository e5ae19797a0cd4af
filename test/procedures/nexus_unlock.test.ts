import { expect, test } from '@jest/globals';
import { op, sql } from '../../sql/tag.ts';
import { createWorld } from '../support/duckdb.ts';

test('frees the lock and says whose it was, once', async () => {
  const world = await createWorld();
  const at = (text: string) => op.parseTimestamp(sql`${text}`);
  await world.execute(
    sql`UPDATE nexus.nexus_lock SET run_id = 'dead', taken_by = 'ann', acquired_at = ${at('2026-01-01T00:00:00Z')}, kept_at = ${at('2026-01-01T00:05:00Z')}, expires_at = ${at('2026-01-01T00:35:00Z')} WHERE TRUE`,
  );
  // What a plan tried that was killed, and what somebody decided.
  const override = (overrideId: string, author: string, withdrawnAt: string) =>
    world.execute(
      sql`INSERT INTO nexus.nexus_overrides (override_id, kind, created_at, author, withdrawn_at) VALUES (${overrideId}, 'retract', ${at('2026-01-01T00:00:00Z')}, ${author}, ${at(withdrawnAt)})`,
    );
  await override('proposed dead', 'nexus_plan_with', '2126-01-01T00:35:00Z');
  await override('proposed by ann', 'ann', '2026-01-01T00:35:00Z');
  const unlock = async (): Promise<unknown> => JSON.parse((await world.warehouse.call('nexus_unlock', [])) ?? '');
  expect(await unlock()).toEqual({
    status: 'unlocked',
    run_id: 'dead',
    taken_by: 'ann',
    acquired_at: '2026-01-01T00:00:00.000000Z',
    last_seen_at: '2026-01-01T00:05:00.000000Z',
    expires_at: '2026-01-01T00:35:00.000000Z',
  });
  expect(await world.query(sql`SELECT * FROM nexus.nexus_lock`)).toEqual([{ lock_name: 'resolve' }]);
  expect(await world.query(sql`SELECT override_id FROM nexus.nexus_overrides`)).toEqual([
    { override_id: 'proposed by ann' },
  ]);
  expect(await unlock()).toEqual({ status: 'free' });
  await world.close();
});
