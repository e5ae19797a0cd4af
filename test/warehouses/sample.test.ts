import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contextOf } from '../../procedures/locations.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { sampleFile, sampleTable, tablesIn } from '../../warehouses/sample.ts';
import type { Rows, Warehouse } from '../../warehouses/warehouse.ts';
import { ColumnTypes, StatementError } from '../../warehouses/warehouse.ts';

describe('on DuckDB', () => {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-sample-'));
  let warehouse: DuckDbWarehouse;
  beforeAll(async () => {
    warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    await warehouse.execute(
      `CREATE TABLE main.people AS SELECT range AS id, range + 0.0 AS score, TIMESTAMP '2026-01-31 09:30:00' AS at, DATE '2026-01-31' AS day,
  {'email': 'a@x.example', 'tags': [1, 2]} AS properties, 'x'::BLOB AS picture, NULL::VARCHAR AS nothing FROM range(50)`,
    );
  });
  afterAll(async () => {
    await warehouse.close();
    rmSync(directory, { recursive: true });
  });

  test('a table gives its first rows as texts, and how many there are', async () => {
    const sample = await sampleTable(warehouse, { schema: 'main', table: 'people' }, 2);
    const at = '2026-01-31T09:30:00.000000Z';
    const properties = '{"email":"a@x.example","tags":[1,2]}';
    expect(sample?.total).toBe(50);
    expect(sample?.columns.map(({ name }) => name)).toEqual([
      'id',
      'score',
      'at',
      'day',
      'properties',
      'picture',
      'nothing',
    ]);
    expect(sample?.rows).toEqual([
      ['0', '0', at, '2026-01-31T00:00:00.000000Z', properties, null, null],
      ['1', '1', at, '2026-01-31T00:00:00.000000Z', properties, null, null],
    ]);
    expect(await sampleTable(warehouse, { schema: 'main', table: 'nobody' }, 2)).toBeUndefined();
    expect(await tablesIn(warehouse, { schema: 'main' })).toEqual([{ schema: 'main', table: 'people' }]);
  });

  test.each([
    [
      'of semicolons in windows-1252',
      'list.csv',
      Buffer.from('Name;Straße\nJürgen;"a;b"\n', 'latin1'),
      [['Jürgen', 'a;b']],
      'windows-1252',
    ],
    ['of tabs', 'list.tsv', Buffer.from('Name\tStraße\nJürgen\tx\n'), [['Jürgen', 'x']], undefined],
    [
      'of JSON lines',
      'list.jsonl',
      Buffer.from('{"Name":"Jürgen","Straße":{"a":1}}\n'),
      [['Jürgen', '{"a":1}']],
      undefined,
    ],
  ])('a file %s', async (_, name, bytes, rows, encoding) => {
    const file = join(directory, name);
    writeFileSync(file, bytes);
    const sample = await sampleFile(warehouse, { file }, 10);
    expect([sample.rows, sample.place, sample.columns.map((column) => column.name)]).toEqual([
      rows,
      encoding === undefined ? { file } : { file, encoding },
      ['Name', 'Straße'],
    ]);
  });

  test('a file that cannot be read says why', async () => {
    const file = join(directory, 'broken.csv');
    writeFileSync(file, 'a,b\n1,2,3,4\n');
    await expect(sampleFile(warehouse, { file }, 10)).rejects.toThrow(/^Line 2 has 4 fields/);
  });
});

/** A client that keeps what it is asked, and has one table. */
function fakeClient(name: WarehouseName, total: number, refused = /^$/): { warehouse: Warehouse; asked: string[] } {
  const asked: string[] = [];
  const query = (text: string): Promise<Rows> => {
    asked.push(text);
    if (refused.test(text)) return Promise.reject(new StatementError('not for views', text));
    return Promise.resolve({ columns: ['n'], rows: [[/COUNT/.test(text) ? total : 'x']] });
  };
  const columns = [
    ['ID', 'INT64'],
    ['At', 'TIMESTAMP'],
    ['data', name === 'snowflake' ? 'VARIANT' : 'JSON'],
  ] as const;
  const context = contextOf(dialects[name], { database: 'db', schema: 'nexus' });
  const warehouse = {
    name,
    context,
    query,
    columns: () => Promise.resolve(new ColumnTypes(columns)),
  } as unknown as Warehouse;
  return { warehouse, asked };
}

describe('elsewhere', () => {
  const place = { database: 'crm', schema: 'RAW', table: 'contacts' };

  test('Snowflake is asked for the first rows', async () => {
    const { warehouse, asked } = fakeClient('snowflake', 5_000_000);
    await sampleTable(warehouse, place, 100);
    expect(asked[1]).toMatch(
      /^SELECT .*"At".* AS c1, TO_JSON\(TO_VARIANT\("data"\)\) AS c2 FROM "CRM"\."RAW"\."CONTACTS" LIMIT 100$/,
    );
    await tablesIn(warehouse, { database: 'crm', schema: 'raw' });
    expect(asked[2]).toBe(
      `SELECT table_schema, table_name FROM "CRM"."INFORMATION_SCHEMA"."TABLES" WHERE table_schema <> 'INFORMATION_SCHEMA' AND table_schema = 'RAW' ORDER BY table_schema, table_name`,
    );
  });

  test('BigQuery reads some blocks of a large table, and a small one or a view as it is', async () => {
    const large = fakeClient('bigquery', 5_000_000);
    await sampleTable(large.warehouse, place, 1000);
    expect(large.asked[1]).toMatch(
      /TO_JSON_STRING\(`data`\) AS c2 FROM `crm`\.`RAW`\.`contacts` TABLESAMPLE SYSTEM \(1 PERCENT\) LIMIT 1000$/,
    );
    const view = fakeClient('bigquery', 5_000_000, /TABLESAMPLE/);
    expect((await sampleTable(view.warehouse, place, 1000))?.rows).toEqual([['x']]);
    const small = fakeClient('bigquery', 1500);
    await sampleTable(small.warehouse, place, 1000);
    expect(small.asked[1]).not.toMatch(/TABLESAMPLE/);
    await tablesIn(small.warehouse, { database: 'crm', schema: 'RAW' });
    expect(small.asked[2]).toMatch(/FROM `crm`\.`RAW`\.INFORMATION_SCHEMA\.TABLES WHERE TRUE/);
  });
});
