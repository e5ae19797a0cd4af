import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { saysDeleted } from '../../../sql/blocks/deleted.ts';
import { sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

test.each([
  ['a flag', sql`TRUE`, true],
  ['a flag that is not set', sql`FALSE`, false],
  ['a number', sql`1`, true],
  ['none', sql`0`, false],
  ['a text', sql`'Yes'`, true],
  ['a text that says no', sql`' NO '`, false],
  ['a blank', sql`' '`, false],
  ['a time', sql`TIMESTAMP '2026-01-02 00:00:00'`, true],
  ['no time', sql`CAST(NULL AS TIMESTAMP)`, undefined],
])('%s', async (_, value, expected) => {
  const rows = await sandbox.rows(
    sql`SELECT ${saysDeleted(sql`mark`)} AS is_deleted FROM (SELECT ${value} AS mark) AS given`,
  );
  expect(rows).toEqual([expected === undefined ? {} : { is_deleted: expected }]);
});
