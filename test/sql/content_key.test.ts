import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentKey, floatText } from '../../sql/content_key.ts';
import { op, sql } from '../../sql/tag.ts';
import type { Sandbox } from '../support/sql.ts';
import { openSandbox, spell } from '../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

type Texts = readonly (string | null)[];

/** The key by its definition: the length in characters before each text, a dash for null. */
const keyOf = (texts: Texts): string =>
  createHash('md5')
    .update(texts.map((text) => (text === null ? '-' : `${String([...text].length)}:${text}`)).join(''))
    .digest('hex');

const inSql = (texts: Texts): Promise<unknown> =>
  sandbox.value(contentKey(texts.map((text) => sql`CAST(${text} AS ${op.type('string')})`)));

test.each<[Texts]>([[['a']], [['a', 'b']], [['', null]], [[null]], [['it\'s\n"', 'é😀']]])('of %j', async (texts) => {
  expect(await inSql(texts)).toBe(keyOf(texts));
});

test('of two lists differs where the lists do', async () => {
  const lists: Texts[] = [
    ['ab', 'c'],
    ['a', 'bc'],
    ['abc', ''],
    ['abc', null],
    ['-', ''],
    [null, ''],
    ['1:a', ''],
    ['a', '1:'],
  ];
  const keys = await Promise.all(lists.map(inSql));
  expect(new Set(keys).size).toBe(lists.length);
});

test('of any texts is that of its definition', async () => {
  const text = fc.option(fc.string({ maxLength: 12 }).map((given) => given.replaceAll('\0', '')));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
      expect(await inSql(texts)).toBe(keyOf(texts));
    }),
    { numRuns: 60 },
  );
});

test('is one call of CONCAT, however many texts', () => {
  expect(spell('bigquery', contentKey([sql`a`, sql`b`]))).toBe(
    "TO_HEX(MD5(CONCAT(COALESCE(CAST(LENGTH(a) AS STRING) || ':' || a, '-'), COALESCE(CAST(LENGTH(b) AS STRING) || ':' || b, '-'))))",
  );
});

test.each([
  ['29', '29'],
  ['29.00', '29'],
  ['-0.0', '0'],
  ['29.95', '29.95'],
  ['1e14', '100000000000000'],
  [null, null],
])('the text of the float %s is %s', async (given, text) => {
  expect(await sandbox.value(floatText(sql`CAST(${given} AS ${op.type('float')})`))).toBe(text);
});
