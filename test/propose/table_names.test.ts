import { expect, test } from '@jest/globals';
import { tableNames } from '../../propose/table_names.ts';
import { fileOf } from './support/tables.ts';

test('a table is named after its file, its source after the tool or the folder', () => {
  const names = ['hubspot-crm-exports-contacts', 'Kundenliste 2026', 'orders', 'orders-2025', '2026'].map((name) =>
    fileOf(name, [], []),
  );
  expect(tableNames(names).map(({ source, table, noun, isTool }) => [source, table, noun, isTool])).toEqual([
    ['hubspot', 'crm_contacts', 'contact', true],
    ['data', 'kundenliste', 'kundenliste', false],
    ['data', 'orders', 'order', false],
    ['data', 'orders_2', 'order', false],
    ['data', 'rows_2026', '2026', false],
  ]);
  expect(tableNames([fileOf('CONTACTS', [], [], 'FIVETRAN_HUBSPOT')])[0]?.source).toBe('hubspot');
});
