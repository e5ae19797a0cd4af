import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../sql/tag.ts';
import { presentText, trimmed } from '../../sql/white_space.ts';
import type { Sandbox } from '../support/sql.ts';
import { openSandbox, spell } from '../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

describe('presentText', () => {
  test.each([
    ['a', 'a'],
    [' \t\r\n\u00a0a b\tc\u00a0 ', 'a b\tc'],
    [' \t\r\n\u00a0', null],
    ['', null],
    [null, null],
  ])('of %j is %j', async (text, expected) => {
    expect(await sandbox.value(presentText(sql`CAST(${text} AS VARCHAR)`))).toBe(expected);
  });
});

test('each warehouse is told the characters', () => {
  expect(spell('bigquery', trimmed(sql`x`))).toBe("TRIM(x, ' \\t\\r\\n\u00a0')");
  expect(spell('snowflake', trimmed(sql`x`))).toBe("TRIM(x, ' \\t\\r\\n\u00a0')");
  expect(spell('duckdb', trimmed(sql`x`))).toBe("TRIM(x, ' \t\r\n\u00a0')");
});
