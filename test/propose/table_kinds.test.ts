import { expect, test } from '@jest/globals';
import { fileOf, many, readOf } from './support/tables.ts';

const kindOf = (name: string, columns: readonly string[], rows: readonly string[][]): unknown =>
  readOf(fileOf(name, columns, rows))[0]?.kind;
const person = { about: 'person', isEvents: false };

test('a table is of persons, companies, or what happened', () => {
  const emails = many(12, (n) => `p${String(n)}@x.example`);
  expect(
    kindOf(
      'contacts',
      ['Email'],
      emails.map((email) => [email]),
    ),
  ).toEqual(person);
  expect(kindOf('export', ['Name', 'Phone'], [['Ann Lee', '+14155550132']])).toEqual(person);
  expect(kindOf('accounts', ['Name', 'Website'], [['Acme', 'acme.example']])).toEqual({
    about: 'group',
    isEvents: false,
  });
  expect(kindOf('list', ['Name', 'Website'], [['Acme', 'acme.example']])).toEqual({ about: 'group', isEvents: false });
  expect(kindOf('products', ['Title', 'Price'], [['Mug', '3']])).toEqual({ about: 'nobody', isEvents: false });
  const often = emails.map((_, n) => [emails[n % 4] ?? '', '2026-01-31']);
  expect(kindOf('export', ['Email', 'At'], often)).toEqual({ about: 'person', isEvents: true });
  expect(kindOf('tickets', ['Subject', 'Created'], [['Help', '2026-01-31']])).toEqual({
    about: 'nobody',
    isEvents: true,
  });
});
