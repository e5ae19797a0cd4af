import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileTextsQuery, fileViewQuery } from '../../build/file_view.ts';
import type { Sql } from '../../sql/tag.ts';
import { op, sql } from '../../sql/tag.ts';
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

describe('a time in a Parquet file', () => {
  const VALUES: Readonly<Record<string, readonly string[]>> = {
    TIMESTAMP: [
      '2026-01-31 09:30:00.123456',
      '0044-03-15 (BC) 00:00:00',
      '12026-01-01 00:00:00',
      'infinity',
      '-infinity',
    ],
    TIMESTAMPTZ: ['2026-01-31 23:00:00-05:30', '1969-12-31 23:59:59.999999+00', 'infinity', '-infinity'],
    TIMESTAMP_S: ['2026-01-31 09:30:00', '1901-01-01 00:00:00'],
    TIMESTAMP_MS: ['2026-01-31 09:30:00.123', '1901-01-01 00:00:00.001'],
    TIMESTAMP_NS: ['2026-01-31 09:30:00.123456789', '1901-01-01 00:00:00.123456789'],
    DATE: ['2026-01-31', '0044-03-15 (BC)', '5881580-07-10', '5877642-06-25 (BC)', 'infinity', '-infinity'],
    VARCHAR: ['2026-01-31T09:30:00Z', '2026-01-31', 'yesterday', '', 'infinity', '20260131'],
    BLOB: ['2026-01-31T09:30:00Z', 'yesterday'],
    BIGINT: ['20260131', '1767225600'],
    DOUBLE: ['20260131', '2026.5'],
    BOOLEAN: ['true'],
    UUID: ['00000000-0000-0000-0000-000000002026'],
    TIME: ['09:30:00'],
  };

  test.each(Object.entries(VALUES))('of the type %s is what its text says', async (type, values) => {
    const file = join(directory, `times_${type}.parquet`);
    const rows = [...values.map((value, number) => `(${String(number)}, '${value}')`), '(-1, NULL)'].join(', ');
    await sandbox.warehouse.execute(
      `COPY (SELECT number, CAST(value AS ${type}) AS time FROM (VALUES ${rows}) AS given(number, value)) TO '${file}' (FORMAT parquet)`,
    );
    const read = (query: Sql, time: Sql) =>
      sandbox.rows(
        sql`SELECT number, ${time} AS time, ${op.sourceText(sql`time`)} AS told FROM (${query}) AS file_times ORDER BY number`,
      );
    expect(
      await read(fileTextsQuery({ file }, { number: 'string', time: 'timestamp' }), op.readTimestamp(sql`time`)),
    ).toEqual(await read(fileTextsQuery({ file }, { number: 'string', time: 'string' }), op.parseTimestamp(sql`time`)));
  });
});
