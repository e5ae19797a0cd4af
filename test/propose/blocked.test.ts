import { expect, test } from '@jest/globals';
import { blockedValues } from '../../propose/blocked.ts';
import { fileOf, many, readOf } from './support/tables.ts';

const FIRST = ['Ann Lee', 'Bo Ray', 'Cy Fox', 'Di Orr'];

test('values of several people are blocked; those of a family, of one person in many spellings, and known ones are not', () => {
  const rows = [
    ...FIRST.map((name) => ['Office@acme.example', name]),
    ...['Ann Lee', 'Bo Lee', 'Cy Lee'].map((name) => ['lees@acme.example', name]),
    ...['Ada', 'Ada King', 'King, A.'].map((name) => ['ada@acme.example', name]),
    ...FIRST.map((name) => ['noreply@acme.example', name]),
    ...many(25, () => '').map(() => ['desk@acme.example', null]),
    ...FIRST.slice(0, 2).map((name) => ['two@acme.example', name]),
  ];
  const [table] = readOf(fileOf('contacts', ['Email', 'Full name'], rows));
  if (table === undefined) throw new Error('nothing was read');
  const [email, name] = table.readings.map(({ column }) => column);
  if (email === undefined || name === undefined) throw new Error('columns are missing');
  const used = {
    table: { ...table, kind: { about: 'person' as const, isEvents: false } },
    identifiers: new Set([email]),
    names: [name],
  };
  expect(blockedValues([used], undefined)).toEqual([
    { normalizer: 'email', value: 'desk@acme.example', why: 'in 25 rows, contacts."Email"' },
    {
      normalizer: 'email',
      value: 'office@acme.example',
      why: 'in 4 rows of 4 people by their names, contacts."Email"',
    },
  ]);
  expect(blockedValues([{ ...used, identifiers: new Set() }], undefined)).toEqual([]);
});
