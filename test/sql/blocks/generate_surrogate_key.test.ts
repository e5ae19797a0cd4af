import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateSurrogateKey } from '../../../sql/blocks/generate_surrogate_key.ts';
import { sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, spell } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

/** The formula that dbt_utils documents: md5 of the fields as text, nulls named, with dashes between. */
const dbtUtils = (fields: readonly (string | number | null)[]): string =>
  createHash('md5')
    .update(fields.map((field) => field ?? '_dbt_utils_surrogate_key_null_').join('-'))
    .digest('hex');

test.each<[(string | number | null)[]]>([
  [['a']],
  [['a', 'b']],
  [['a', null]],
  [[null, null]],
  [['', null]],
  [[12, 'x']],
  [["it's", 'é😀\n']],
  [['a-b', 'c']],
])('of %j is the one of dbt_utils', async (fields) => {
  const key = generateSurrogateKey(fields.map((field) => sql`${field}`));
  expect(await sandbox.value(key)).toBe(dbtUtils(fields));
});

test('a null is not an empty text', () => {
  expect(dbtUtils([null])).not.toBe(dbtUtils(['']));
});

test('as BigQuery gets it', () => {
  expect(spell('bigquery', generateSurrogateKey([sql`a`, sql`b`]))).toBe(
    "TO_HEX(MD5(COALESCE(CAST(a AS STRING), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(b AS STRING), '_dbt_utils_surrogate_key_null_')))",
  );
});
