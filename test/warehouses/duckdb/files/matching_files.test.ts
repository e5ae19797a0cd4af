import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DuckDbWarehouse } from '../../../../warehouses/duckdb/duckdb.ts';
import { literalPath, matchingFiles } from '../../../../warehouses/duckdb/files/matching_files.ts';

const NAMES = [
  'a.csv',
  'b.csv',
  '.hidden.csv',
  'c1.csv',
  'c[1].csv',
  'c*.csv',
  'd (1).csv',
  'd (2).csv',
  'e{x,y}.csv',
  '!f.csv',
  "g's.csv",
  'é.csv',
  'sub/a.csv',
  'sub/deep/b.csv',
];
let folder: string;
let plain: string;
let warehouse: DuckDbWarehouse;

beforeAll(async () => {
  plain = mkdtempSync(join(tmpdir(), 'nexus-match-'));
  folder = join(plain, "it's [1] (x) {a,b} é");
  for (const root of [plain, folder]) {
    for (const name of NAMES) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), `x\n${name}\n`);
    }
  }
  warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
});
afterAll(async () => {
  await warehouse.close();
  rmSync(plain, { recursive: true });
});
const rows = async (text: string): Promise<string[]> =>
  (await warehouse.query(text)).rows.map(([value]) => String(value));
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

test.each([
  '*.csv',
  'c?.csv',
  'c[0-9].csv',
  'd (*).csv',
  'e{*.csv',
  '!*.csv',
  '[a-b].csv',
  '*/a.csv',
  'sub/*/*.csv',
  '**/b.csv',
  'none*.csv',
])('%s finds what DuckDB finds, and in folders whose names look like patterns too', async (pattern) => {
  const found = matchingFiles(join(plain, pattern));
  expect(found).toEqual((await rows(`SELECT file FROM glob(${text(join(plain, pattern))})`)).sort());
  expect(matchingFiles(join(folder, pattern)).map((path) => path.slice(folder.length))).toEqual(
    found.filter((path) => !path.startsWith(folder)).map((path) => path.slice(plain.length)),
  );
});

test('a name that looks like a pattern is that file alone, and DuckDB reads it', async () => {
  for (const name of NAMES) {
    const path = join(folder, name);
    expect(matchingFiles(path)).toEqual([path]);
    expect(
      await rows(
        `SELECT x FROM read_csv([${text(literalPath(path))}], header = true, all_varchar = true, delim = ';')`,
      ),
    ).toEqual([name]);
  }
  expect(matchingFiles(join(folder, 'none.csv'))).toEqual([]);
});
