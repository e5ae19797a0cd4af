import { expect, test } from '@jest/globals';
import { op, sql } from '../../sql/tag.ts';
import { createWorld } from '../support/duckdb.ts';

test('puts off when the lock of a run counts as abandoned, and no lock of another', async () => {
  const world = await createWorld({ resolution: { lock_minutes: 10 } });
  const left = sql`SELECT ROUND((${op.epochMicros(sql`expires_at`)} - ${op.epochMicros(op.now())}) / 60000000) AS minutes_left FROM nexus.nexus_lock`;
  await world.execute(
    sql`UPDATE nexus.nexus_lock SET run_id = 'mine', expires_at = ${op.addSeconds(op.now(), sql`60`)} WHERE TRUE`,
  );
  await world.warehouse.call('nexus_keep_lock', ['another']);
  expect(await world.query(left)).toEqual([{ minutes_left: 1 }]);
  await world.warehouse.call('nexus_keep_lock', ['mine']);
  expect(await world.query(left)).toEqual([{ minutes_left: 10 }]);
  await world.close();
});
