import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entityBucket } from '../../../../sql/steps/publish/publish.ts';
import { sql } from '../../../../sql/tag.ts';
import type { Sandbox } from '../../../support/sql.ts';
import { openSandbox } from '../../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

test.each<[string, number]>([
  ['per_0123456789abcdef0123456789abcd00', 0],
  ['per_0123456789abcdef0123456789abcd7f', 127],
  ['grp_0123456789abcdef0123456789abcdff', 255],
  // Ids that were given from outside need not be ours.
  ['customer-zz', 0],
  ['', 0],
])('%j is in bucket %d', async (entityId, bucket) => {
  expect(await sandbox.rows(sql`SELECT ${entityBucket(sql`${entityId}`)} AS bucket`)).toEqual([{ bucket }]);
});
