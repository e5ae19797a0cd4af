import { expect, test } from '@jest/globals';
import { createWorld } from '../support/duckdb.ts';

test.each([
  [{}, 'No record that was loaded has this identifier'],
  [{ type: 'email', value: 'ada@example.com' }, 'No record that was loaded has this identifier'],
  [{ type: 'email', value: 'ada@example.com', identifiers: [{ type: 'phone', value: '1' }] }, 'No record'],
])('erases nothing for %j', async (options, message) => {
  const world = await createWorld();
  const call = world.warehouse.call('nexus_forget_with', [JSON.stringify({ ...options, confirm: 'x' })]);
  await expect(call).rejects.toThrow(message);
  await world.close();
});
