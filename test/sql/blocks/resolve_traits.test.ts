import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TraitModel } from '../../../config/model.ts';
import { resolveTraits } from '../../../sql/blocks/resolve_traits.ts';
import type { Row } from '../../support/rows.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const COLUMNS = {
  entity_id: 'string',
  entity_type: 'string',
  trait_name: 'string',
  trait_value: 'string',
  source: 'string',
  event_id: 'string',
  row_id: 'string',
  occurred_at: 'timestamp',
} as const;
const SOURCES = ['crm', 'shop'];
const rule = (name: string, survivorship: TraitModel['survivorship']): TraitModel => ({
  entityType: 'person',
  name,
  survivorship,
  description: '',
});
const RULES = [
  rule('first', 'earliest'),
  rule('ranked', 'source_rank'),
  rule('common', 'most_frequent'),
  rule('last', 'latest'),
];

const candidate = (row: Row): Row => ({
  entity_id: 'per_1',
  entity_type: 'person',
  trait_name: 'last',
  trait_value: 'v',
  source: 'shop',
  event_id: 'e',
  row_id: 'r',
  occurred_at: '2026-01-01T00:00:00Z',
  ...row,
});

const winners = (rows: readonly Row[]): Promise<Row[]> =>
  sandbox.rows(resolveTraits(rowsOf(COLUMNS, rows.map(candidate)), RULES, SOURCES));

/** The values that win, where each entity or trait has one. */
const values = async (rows: readonly Row[]): Promise<unknown[]> =>
  (await winners(rows)).map(({ trait_value }) => trait_value);

const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}T00:00:00Z`;

describe('each rule', () => {
  const rows = [
    { trait_value: 'old', occurred_at: day(1), source: 'crm' },
    { trait_value: 'twice', occurred_at: day(2), event_id: 'e2' },
    { trait_value: 'twice', occurred_at: day(3), event_id: 'e3' },
    { trait_value: 'new', occurred_at: day(4) },
  ];
  test.each([
    ['last', 'new', 'latest'],
    ['undeclared', 'new', 'latest'],
    ['first', 'old', 'earliest'],
    ['ranked', 'old', 'source_rank'],
    ['common', 'twice', 'most_frequent'],
  ])('%s: %s wins', async (trait_name, trait_value, survivorship) => {
    const [winner, ...others] = await winners(rows.map((row) => ({ ...row, trait_name })));
    expect(winner).toMatchObject({ trait_name, trait_value, survivorship });
    expect(others).toEqual([]);
  });

  test('the winner keeps its row', async () => {
    expect(await winners(rows)).toEqual([
      {
        ...candidate({ trait_value: 'new' }),
        survivorship: 'latest',
        occurred_at: '2026-01-04T00:00:00.000000Z',
      },
    ]);
  });

  test('a rule is for its entity type only', async () => {
    const groups = rows.map((row) => ({ ...row, entity_id: 'grp_1', entity_type: 'group', trait_name: 'first' }));
    expect(await values(groups)).toEqual(['new']);
  });
});

describe('ties fall to', () => {
  const tie = async (trait_name: string, winner: Row, loser: Row): Promise<void> => {
    const pair = [
      { trait_name, ...winner, trait_value: 'winner' },
      { trait_name, ...loser, trait_value: 'loser' },
    ];
    expect(await values(pair)).toEqual(['winner']);
    expect(await values(pair.toReversed())).toEqual(['winner']);
  };

  test.each(['last', 'first', 'common', 'ranked'])('a known time before an unknown one (%s)', (trait) =>
    tie(trait, { occurred_at: day(1) }, { occurred_at: null }),
  );
  test.each(['common', 'ranked'])('the newer occurrence (%s)', (trait) =>
    tie(trait, { occurred_at: day(2) }, { occurred_at: day(1) }),
  );
  test.each(['last', 'first', 'common'])('the source that the config names first (%s)', (trait) =>
    tie(trait, { source: 'crm' }, { source: 'shop', event_id: 'z' }),
  );
  test('a source of the config before one that it no longer names', () =>
    tie('ranked', { source: 'shop', occurred_at: day(1) }, { source: 'gone', occurred_at: day(2) }));
  test('the greater event id, by bytes', () =>
    tie('last', { event_id: 'a', row_id: '1' }, { event_id: 'Z', row_id: '2' }));
  test('the greater row id', () => tie('last', { row_id: 'b' }, { row_id: 'a' }));
  test('any row id before none', () => tie('last', { row_id: '0' }, { row_id: null }));
  test('frequency counts rows of the value, then the rules above decide', async () => {
    const rows = [
      { trait_name: 'common', trait_value: 'a', event_id: '1', occurred_at: day(9) },
      { trait_name: 'common', trait_value: 'b', event_id: '2', occurred_at: day(1) },
      { trait_name: 'common', trait_value: 'b', event_id: '3', occurred_at: null },
    ];
    expect(await winners(rows)).toMatchObject([{ trait_value: 'b', event_id: '2' }]);
  });

  test('the value at last, the same way in any order', async () => {
    const names = ['Ann', 'Anna', 'ann', 'Änn'];
    const first = await values(names.map((trait_value) => ({ trait_value })));
    expect(first).toHaveLength(1);
    expect(await values(names.toReversed().map((trait_value) => ({ trait_value })))).toEqual(first);
  });
});

test('every entity and trait has one winner, whatever the order of the rows', async () => {
  const row = fc.record({
    entity_id: fc.constantFrom('per_1', 'per_2'),
    trait_name: fc.constantFrom('last', 'first', 'ranked', 'common'),
    trait_value: fc.constantFrom('a', 'b', 'c'),
    source: fc.constantFrom('crm', 'shop', 'gone'),
    event_id: fc.constantFrom('1', '2', '3'),
    row_id: fc.constantFrom('r', 's', null),
    occurred_at: fc.constantFrom(day(1), day(2), null),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const found = await winners(rows);
      const subject = (given: Row): string => `${String(given['entity_id'])} ${String(given['trait_name'])}`;
      expect(new Set(found.map(subject))).toEqual(new Set(rows.map(subject)));
      expect(found).toHaveLength(new Set(rows.map(subject)).size);
      expect(await winners(rows.toReversed())).toEqual(found);
    }),
    { numRuns: 30 },
  );
});
