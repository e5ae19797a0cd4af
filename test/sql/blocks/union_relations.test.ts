import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unionRelations } from '../../../sql/blocks/union_relations.ts';
import { sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

test('goes by name, whatever the order; what a relation lacks is null; doubles stay', async () => {
  await sandbox.warehouse.execute("CREATE TABLE one AS SELECT 'x' AS b, 1 AS a, 'unasked' AS other");
  await sandbox.warehouse.execute('CREATE TABLE two AS SELECT 1 AS a UNION ALL SELECT 1');
  const query = unionRelations(
    [
      { relation: sql`one`, columns: ['a', 'b'] },
      { relation: sql`two`, columns: ['a'] },
    ],
    { a: 'int', b: 'string' },
  );
  expect(await sandbox.rows(query)).toEqual(
    [{ a: 1 }, { a: 1 }, { a: 1, b: 'x' }].sort((l, r) => (JSON.stringify(l) < JSON.stringify(r) ? -1 : 1)),
  );
  const { columns } = await sandbox.warehouse.query(sandbox.spell(query));
  expect(columns).toEqual(['a', 'b']);
});

test('a column that none of them has keeps its type', async () => {
  const query = unionRelations([{ relation: sql`(SELECT 1 AS a) AS one`, columns: ['a'] }], {
    a: 'int',
    made_at: 'timestamp',
  });
  expect(await sandbox.value(sql`(SELECT typeof(made_at) FROM (${query}) AS united)`)).toBe('TIMESTAMP');
});
