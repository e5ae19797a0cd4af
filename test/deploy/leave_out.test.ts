import { expect, test } from '@jest/globals';
import type { MappedTable } from '../../config/types.ts';
import { leaveOut } from '../../deploy/leave_out.ts';

const TABLE: MappedTable = {
  key: 'id',
  ingested_at: 'loaded',
  deleted: 'gone',
  where: { kind: 'person' },
  parts: {
    person: {
      identifiers: { email: ['mail', 'other', 'third'], crm_id: 'id' },
      traits: { name: '{first} {last}' },
      role: '{kind}',
    },
  },
  events: {
    bought: { at: 'bought', description: '{what}', value: { amount: 'paid', unit: '{currency}' } },
    left: { at: 'left', where: { kind: 'x' } },
  },
};
const without = (...columns: string[]) => leaveOut(TABLE, ({ column }) => !columns.includes(column));

test.each<[string, string[], unknown]>([
  ['nothing', [], undefined],
  ['the key', ['id'], undefined],
  ['the key and more', ['id', 'last'], undefined],
  ['a flag', ['gone'], { deleted: null }],
  ['one of several identifiers', ['other'], { parts: { person: { identifiers: { email: ['mail', 'third'] } } } }],
  ['two of them', ['mail', 'third'], { parts: { person: { identifiers: { email: ['other'] } } } }],
  ['all of them', ['mail', 'other', 'third'], { parts: { person: { identifiers: { email: null } } } }],
  ['a part of a text', ['last'], { parts: { person: { traits: { name: null } } } }],
  [
    'what a role and conditions read',
    ['kind'],
    { where: null, parts: { person: { role: null } }, events: { left: null } },
  ],
  ['the time of an event, and its text', ['bought', 'what'], { events: { bought: null } }],
  ['the text of an event', ['what'], { events: { bought: { description: null } } }],
  ['a currency', ['currency'], { events: { bought: { value: { unit: null } } } }],
  ['an amount, and its currency', ['paid', 'currency'], { events: { bought: { value: null } } }],
])('without %s', (_what, columns, change) => {
  expect(without(...columns)).toEqual(change);
});
