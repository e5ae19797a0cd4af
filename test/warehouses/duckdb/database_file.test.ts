import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';
import { makeDatabase } from '../../../warehouses/duckdb/database_file.ts';

let directory: string;
let file: string;
let usual: number;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-file-'));
  file = join(directory, 'people.duckdb');
  usual = process.umask(0o002);
});
afterEach(() => {
  process.umask(usual);
  rmSync(directory, { recursive: true });
});
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test('a new database, its log and what spills out of memory are for their user alone, whatever the umask', async () => {
  const warehouse = await DuckDbWarehouse.open(file, 'nexus');
  await warehouse.execute('CREATE TABLE people (id INTEGER)');
  await warehouse.execute('SET threads = 1');
  await warehouse.execute("SET memory_limit = '60MB'");
  await warehouse.execute(
    'CREATE TEMP TABLE spilled AS SELECT md5(i::VARCHAR) || md5((i + 1)::VARCHAR) AS name FROM range(1500000) AS r(i)',
  );
  const spilled = readdirSync(`${file}.tmp`).map((name) => modeOf(join(`${file}.tmp`, name)));
  expect([...new Set([modeOf(`${file}.tmp`), ...spilled])]).toEqual(['700', '600']);
  expect([modeOf(file), modeOf(`${file}.wal`)]).toEqual(['600', '600']);
  await warehouse.close();
  expect(modeOf(file)).toBe('600');
  expect(process.umask()).toBe(0o002);
});

test('who may read a database that was there is left alone, and its log follows it', async () => {
  await (await DuckDbWarehouse.open(file, 'nexus')).close();
  chmodSync(file, 0o640);
  const warehouse = await DuckDbWarehouse.open(file, 'nexus');
  await warehouse.execute('CREATE TABLE people (id INTEGER)');
  expect([modeOf(file), modeOf(`${file}.wal`)]).toEqual(['640', '640']);
  await warehouse.close();
});

test('only one of many makes a database, and nothing else is left', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => makeDatabase(file)));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(readdirSync(directory)).toEqual(['people.duckdb']);
  expect(await makeDatabase(file)).toBe(false);
});

test('a database is removed only by the opening that made it', async () => {
  const maker = await DuckDbWarehouse.open(file, 'nexus');
  await maker.execute('CREATE TABLE people AS SELECT 1 AS id');
  await maker.discardIfNew();
  expect(readdirSync(directory)).toEqual([]);

  const first = await DuckDbWarehouse.open(file, 'nexus');
  await first.execute('CREATE TABLE people AS SELECT 1 AS id');
  await first.close();
  const second = await DuckDbWarehouse.open(file, 'nexus');
  await second.discardIfNew();
  const third = await DuckDbWarehouse.open(file, 'nexus');
  expect((await third.query('SELECT id FROM people')).rows).toEqual([[1]]);
  await third.close();
});

test('an attached file that is not there is named, and no database is made', async () => {
  const missing = join(directory, 'crm.duckdb');
  await expect(DuckDbWarehouse.open(file, 'nexus', { crm: missing })).rejects.toThrow(
    `attach.crm of the config: there is no file ${missing}.`,
  );
  expect(readdirSync(directory)).toEqual([]);
});

test('an attached file that is no database is told of, and the new database does not stay', async () => {
  const letter = join(directory, 'crm.duckdb');
  writeFileSync(letter, 'a letter\n'.repeat(1000));
  await expect(DuckDbWarehouse.open(file, 'nexus', { crm: letter })).rejects.toThrow(
    `${letter} exists and is not a DuckDB database.`,
  );
  expect(readdirSync(directory)).toEqual(['crm.duckdb']);
});

test('a disk without room for a new database is told of, and nothing stays', () => {
  const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`;
  const work = ['--import', 'tsx', 'test/support/other_process.ts', 'open', file];
  const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, ...work], {
    encoding: 'utf8',
    // The loader's cache would meet the limit first.
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  expect(stdout).toBe(`The disk that holds ${file} is full. Nothing was changed; make room and try again.`);
  expect(readdirSync(directory)).toEqual([]);
});
