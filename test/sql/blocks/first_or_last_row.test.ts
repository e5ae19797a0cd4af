import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { firstOrLastRow } from '../../../sql/blocks/first_or_last_row.ts';
import { sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const ROWS = rowsOf({ customer: 'string', region: 'string', made_at: 'int', tie: 'string', note: 'string' }, [
  { customer: 'a', region: 'eu', made_at: 1, tie: 'x', note: 'a1' },
  { customer: 'a', region: 'eu', made_at: 2, tie: 'x', note: 'a2x' },
  { customer: 'a', region: 'eu', made_at: 2, tie: 'y', note: 'a2y' },
  { customer: 'a', region: 'us', made_at: 5, tie: 'x', note: 'us' },
  { customer: 'b', region: 'eu', made_at: 9, tie: 'x' },
]);

const notes = (which: 'first' | 'last') =>
  sandbox.rows(
    firstOrLastRow({
      from: sql`(${ROWS})`,
      columns: ['customer', 'note'],
      partitionBy: [sql`customer`, sql`region`],
      orderBy: [sql`made_at`, sql`tie`],
      which,
    }),
  );

test('the first of each partition', async () => {
  expect(await notes('first')).toEqual([
    { customer: 'a', note: 'a1' },
    { customer: 'a', note: 'us' },
    { customer: 'b' },
  ]);
});

test('the last: every part of the order is turned round', async () => {
  expect(await notes('last')).toEqual([
    { customer: 'a', note: 'a2y' },
    { customer: 'a', note: 'us' },
    { customer: 'b' },
  ]);
});
