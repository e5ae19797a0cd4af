import { expect, test } from '@jest/globals';
import { stateTables } from '../../publish/state_tables.ts';
import { tables } from '../../sql/tables/index.ts';

test('of every stored table something tells the rows apart', () => {
  const state = stateTables(
    tables.map(({ name }) => name),
    [],
  );
  const unnamed = state.flatMap(({ name, columns, key }) =>
    key.filter((column) => !(column in columns)).map((column) => `${name}.${column}`),
  );
  expect(unnamed).toEqual([]);
  const left = tables.map(({ name }) => name).filter((name) => !state.some((table) => table.name === name));
  expect(left.sort()).toEqual(['nexus_free_mail_domains', 'nexus_lock', 'nexus_public_suffixes']);
});
