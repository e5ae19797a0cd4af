import { expect, test } from '@jest/globals';
import type { Fact } from '../../propose/facts.ts';
import { factId, factText, mappingOf, shown } from '../../propose/facts.ts';

const why = '';
const identifier = (part: string, name: string, value: string, entityType = 'person'): Fact => ({
  kind: 'identifier',
  part,
  entityType,
  name,
  value,
  why,
});
const facts: Fact[] = [
  { kind: 'key', key: ['Order', 'Line'], why },
  { kind: 'where', column: 'Order', why },
  { kind: 'occurred_at', time: { sql: `try_strptime("At", ['%d'])` }, why },
  { kind: 'deleted', column: 'Gone', why },
  identifier('requester', 'email', 'Email'),
  identifier('requester', 'email', 'Email 2'),
  identifier('payer', 'email', 'Paid by'),
  identifier('group', 'domain', 'Website', 'group'),
  { kind: 'trait', part: 'group', entityType: 'group', name: 'name', value: 'Company', why },
  { kind: 'trait', part: 'nobody', entityType: 'person', name: 'name', value: 'Name', why },
  { kind: 'event', name: 'order_created', event: { at: 'At' }, why },
];

test('facts come to a mapping; what has no identifier is left out', () => {
  expect(mappingOf(facts)).toEqual({
    key: ['Order', 'Line'],
    where: { Order: { not: null } },
    occurred_at: { sql: `try_strptime("At", ['%d'])` },
    deleted: 'Gone',
    parts: {
      requester: { entity_type: 'person', identifiers: { email: ['Email', 'Email 2'] }, member_of: 'group' },
      payer: { entity_type: 'person', identifiers: { email: 'Paid by' }, member_of: [] },
      group: { identifiers: { domain: 'Website' }, traits: { name: 'Company' } },
    },
    events: { order_created: { at: 'At' } },
  });
});

test('facts are shown by the column that they read', () => {
  expect(facts.map((fact) => factText(fact).join(' '))).toEqual([
    'key Order, Line',
    'only rows with Order',
    'occurred_at At',
    'deleted Gone',
    'requester.email Email',
    'requester.email Email 2',
    'payer.email Paid by',
    'group.domain Website',
    'group.traits.name Company',
    'nobody.traits.name Name',
    'event order_created At',
  ]);
  expect(new Set(facts.map(factId)).size).toBe(facts.length);
  expect(shown({ column: 'a->b' })).toBe('a->b');
});
