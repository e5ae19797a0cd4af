import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pivot, pivotIdentifiers } from '../../../sql/blocks/pivot.ts';
import { sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const ROWS = rowsOf({ entity_id: 'string', identifier_type: 'string', identifier_value: 'string' }, [
  { entity_id: 'a', identifier_type: 'email', identifier_value: 'z@b.c' },
  { entity_id: 'a', identifier_type: 'email', identifier_value: 'a@b.c' },
  { entity_id: 'a', identifier_type: "it's", identifier_value: 'odd' },
  { entity_id: 'b', identifier_type: 'email', identifier_value: null },
  { entity_id: 'b', identifier_type: 'unasked', identifier_value: 'x' },
]);

describe('pivotIdentifiers', () => {
  test('one column per type, in the order asked for, the smallest of several values', async () => {
    const query = sql`SELECT entity_id, ${pivotIdentifiers(['phone', 'email', "it's"], 'given')} FROM (${ROWS}) AS given GROUP BY entity_id`;
    expect(await sandbox.rows(query)).toEqual([{ entity_id: 'a', email: 'a@b.c', "it's": 'odd' }, { entity_id: 'b' }]);
    const { columns } = await sandbox.warehouse.query(sandbox.spell(query));
    expect(columns).toEqual(['entity_id', 'phone', 'email', "it's"]);
  });
});

describe('pivot', () => {
  test('takes any columns of names and values', async () => {
    const query = sql`SELECT ${pivot(['a', 'b'], sql`entity_id`, sql`identifier_type`)} FROM (${ROWS}) AS given`;
    expect(await sandbox.rows(query)).toEqual([{ a: 'email', b: 'email' }]);
  });
});
