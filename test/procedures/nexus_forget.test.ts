import { expect, test } from '@jest/globals';
import { createWorld } from '../support/duckdb.ts';

test('asks nexus_forget_with for a preview, whatever the texts hold', async () => {
  const world = await createWorld();
  const call = async (procedure: string, args: readonly string[]): Promise<unknown> =>
    JSON.parse((await world.warehouse.call(procedure, args)) ?? '');
  const value = `o'neil "x" \\ {}`;
  const preview = await call('nexus_forget', ['email', value]);
  expect(preview).toMatchObject({ status: 'unknown', identifiers_erased: 0, confirm: null });
  expect(await call('nexus_forget_with', [JSON.stringify({ type: 'email', value })])).toEqual(preview);
  await world.close();
});
