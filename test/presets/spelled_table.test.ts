import { expect, test } from '@jest/globals';
import type { MappedTable } from '../../config/types.ts';
import { spelledTable } from '../../presets/spelled_table.ts';

const TABLE: MappedTable = {
  key: ['id', { column: 'line' }],
  occurred_at: 'at',
  deleted: 'gone',
  where: { kind: { not: 'x' }, owner: null },
  parts: {
    person: {
      identifiers: { email: ['mail', { column: 'more', separator: ';' }], crm_id: { column: 'ids', path: ['own'] } },
      traits: { name: '{first} {last}', level: { text: 'gold' }, stage: { column: 'stage', values: { c: null } } },
      role: 'buyer',
      member_of: 'group',
    },
  },
  events: {
    paid: {
      name: '{kind}_paid',
      at: { column: 'paid', as: 'seconds' },
      where: { open: false },
      description: 'Paid {amount}',
      value: { amount: 'amount', unit: 'EUR', minor_units: true },
      type: 'billing',
      significance: 4,
    },
  },
};

test('fields become columns wherever a mapping names one, and texts stay', () => {
  expect(spelledTable(TABLE, (field) => `p_${field}`)).toEqual({
    key: ['p_id', { column: 'p_line' }],
    occurred_at: 'p_at',
    deleted: 'p_gone',
    where: { p_kind: { not: 'x' }, p_owner: null },
    parts: {
      person: {
        identifiers: {
          email: ['p_mail', { column: 'p_more', separator: ';' }],
          crm_id: { column: 'p_ids', path: ['own'] },
        },
        traits: {
          name: '{p_first} {p_last}',
          level: { text: 'gold' },
          stage: { column: 'p_stage', values: { c: null } },
        },
        role: 'buyer',
        member_of: 'group',
      },
    },
    events: {
      paid: {
        name: '{p_kind}_paid',
        at: { column: 'p_paid', as: 'seconds' },
        where: { p_open: false },
        description: 'Paid {p_amount}',
        value: { amount: 'p_amount', unit: 'EUR', minor_units: true },
        type: 'billing',
        significance: 4,
      },
    },
  });
});

test('a field in JSON is its way there, also where a column is an object', () => {
  const { key, parts, where } = spelledTable(TABLE, (field) => `json->${field}`);
  expect(key).toEqual(['json->id', { column: 'json', path: ['line'] }]);
  expect(parts?.['person']?.identifiers?.['crm_id']).toEqual({ column: 'json', path: ['ids', 'own'] });
  expect(Object.keys(where ?? {})).toEqual(['json->kind', 'json->owner']);
});

test('times are texts where it is said, but for those of which the mapping says what they are', () => {
  const { occurred_at, events } = spelledTable(TABLE, (field) => `json->${field}`, 'text');
  expect(occurred_at).toEqual({ column: 'json', path: ['at'], as: 'text' });
  expect(events?.['paid']?.at).toEqual({ column: 'json', path: ['paid'], as: 'seconds' });
});
