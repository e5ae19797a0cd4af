import { expect, test } from '@jest/globals';
import { readColumns } from '../../propose/readings.ts';
import { columnOf } from './support/tables.ts';

const kinds = (columns: Readonly<Record<string, string[]>>): (readonly [string, string, string])[] =>
  readColumns(
    Object.entries(columns).map(([name, values]) => columnOf(name, values)),
    ['tickets', 'ticket'],
    { warehouse: 'duckdb', isFile: true },
  ).map(({ column, kind, role }) => [column.label, kind, role] as const);

test('a column is what its values are, and its name says whose', () => {
  expect(
    kinds({
      'Requester email': ['a@x.example'],
      Ticket_Email: ['a@x.example'],
      Notes: ['b@x.example'],
      'First Name': ['Ann'],
      'Account Name': ['Acme'],
      'Company size': ['Large'],
      'Product Name': ['Mug'],
      'LinkedIn URL': ['https://linkedin.com/in/a', 'https://linkedin.com/in/b'],
      Homepage: ['acme.example'],
      'Created at': ['2026-01-31'],
      'Order number': ['1700000000'],
      Total: ['12.50'],
      Currency: ['usd'],
      Blank: [],
    }),
  ).toEqual([
    ['Requester email', 'email', 'requester'],
    ['Ticket_Email', 'email', ''],
    ['Notes', 'email', 'notes'],
    ['First Name', 'first', ''],
    ['Account Name', 'company', 'account'],
    ['Company size', 'other', 'company_size'],
    ['Product Name', 'other', 'product'],
    ['LinkedIn URL', 'other', 'linked_in_url'],
    ['Homepage', 'domain', ''],
    ['Created at', 'time', 'created_at'],
    ['Order number', 'id', 'order'],
    ['Total', 'amount', 'total'],
    ['Currency', 'currency', 'currency'],
    ['Blank', 'empty', 'blank'],
  ]);
});

test('an address that is blank or broken in a third of the rows is one by its name alone', () => {
  const values = ['a@x.example', 'b@x.example', '?'];
  expect([kinds({ Email: values })[0]?.[1], kinds({ Text: values })[0]?.[1]]).toEqual(['email', 'other']);
});
