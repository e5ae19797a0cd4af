import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileViewQuery } from '../../build/file_view.ts';
import type { Sandbox } from '../support/sql.ts';
import { openSandbox } from '../support/sql.ts';

let sandbox: Sandbox;
const directory = mkdtempSync(join(tmpdir(), 'nexus-file-view-'));
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(directory, { recursive: true });
});

describe('an id in a file', () => {
  test.each([
    ['csv', "'42.0'", '42.0'],
    ['parquet', "'42.0'", '42.0'],
    ['parquet', 'CAST(42 AS DOUBLE)', '42'],
    ['parquet', 'CAST(42 AS BIGINT)', '42'],
    ['parquet', 'CAST(42 AS DECIMAL(9, 2))', '42'],
    ['parquet', 'CAST(42.5 AS DOUBLE)', '42.5'],
  ])('of the format %s, %s, is %s', async (format, value, expected) => {
    const file = join(directory, `ids.${format}`);
    await sandbox.warehouse.execute(`COPY (SELECT ${value} AS id) TO '${file}' (FORMAT ${format})`);
    expect(await sandbox.rows(fileViewQuery({ file }, { id: 'string' }))).toEqual([{ id: expected }]);
  });
});
