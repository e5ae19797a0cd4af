import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FileReading } from '../../../../build/file_view.ts';
import { fileReading, fileRows } from '../../../../build/file_view.ts';
import { DuckDbWarehouse } from '../../../../warehouses/duckdb/duckdb.ts';
import { ReadableFiles, SETTLED } from '../../../../warehouses/duckdb/files/readable_files.ts';
import { spell } from '../../../../warehouses/warehouse.ts';

const CSV: FileReading = fileReading({}, 'csv');
const JSON_LINES: FileReading = fileReading({}, 'json');
const NOW = Date.UTC(2026, 0, 1);
const SECOND = 1000;

let directory: string;
let files: ReadableFiles;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-readable-'));
  files = new ReadableFiles(() => NOW);
});
afterEach(() => {
  files.close();
  rmSync(directory, { recursive: true });
});

/** A file that was written so long ago. */
const write = (name: string, content: string | Buffer, age = SETTLED): string => {
  const path = join(directory, name);
  writeFileSync(path, content);
  utimesSync(path, new Date(NOW - age), new Date(NOW - age));
  return path;
};
const read = (path: string, reading = CSV): string =>
  files
    .paths(path, reading)
    .map((one) => readFileSync(one, 'utf8'))
    .join('');

describe('a last line without a line end', () => {
  test('is not read until it has one', () => {
    const path = write('people.csv', 'id,name\n1,ann\n2,bo', 5 * SECOND);
    expect(read(path)).toBe('id,name\n1,ann\n');
    expect(files.leftOut).toEqual([path]);
    write('people.csv', 'id,name\n1,ann\n2,bob\n', 5 * SECOND);
    expect(read(path)).toBe('id,name\n1,ann\n2,bob\n');
    expect(files.leftOut).toEqual([]);
  });

  test('is read when nobody has written for ten minutes', () => {
    const path = write('people.csv', 'id,name\n1,ann\n2,bob', SETTLED - SECOND);
    expect(read(path)).toBe('id,name\n1,ann\n');
    write('people.csv', 'id,name\n1,ann\n2,bob', SETTLED);
    expect(files.paths(path, CSV)).toEqual([path]);
    expect(files.leftOut).toEqual([]);
  });

  test('may be the first of several, of a value that goes on', () => {
    expect(read(write('notes.csv', 'id,note\n1,"ann\nand bo\n', 5 * SECOND))).toBe('id,note\n');
  });

  test('of JSON is read if it is a whole value', () => {
    expect(read(write('a.jsonl', '{"id":1}\n{"id":2}', 5 * SECOND), JSON_LINES)).toBe('{"id":1}\n{"id":2}');
    expect(read(write('b.jsonl', '{"id":1}\n{"id":2', 5 * SECOND), JSON_LINES)).toBe('{"id":1}\n');
    expect(read(write('c.json', '[{"id":1},\n{"id":2}]', 5 * SECOND), JSON_LINES)).toBe('[{"id":1},\n{"id":2}]');
  });

  test('and nothing before it is a file without a line', () => {
    const path = write('people.csv', 'id,na', 5 * SECOND);
    expect(() => files.paths(path, CSV)).toThrow(`${path} has no whole line yet.`);
  });
});

test('what is whole and in UTF-8 is read where it lies; a change while it is read is noticed', () => {
  const path = write('people.csv', 'id\n1\n', 60 * SECOND);
  expect(files.paths(path, CSV)).toEqual([path]);
  expect(files.changed()).toBeUndefined();
  files.paths(path, CSV);
  appendFileSync(path, '2\n');
  expect(files.changed()).toBe(path);
  expect(files.changed()).toBeUndefined();
});

test('copies are for their user alone, made once, and gone at the end', () => {
  const path = write('people.csv', '\uFEFFid\n1\n2', 5 * SECOND);
  const [copy = ''] = files.paths(path, CSV);
  expect(files.paths(path, CSV)).toEqual([copy]);
  expect((statSync(copy).mode & 0o777).toString(8)).toBe('600');
  expect((statSync(dirname(copy)).mode & 0o777).toString(8)).toBe('700');
  files.close();
  expect(existsSync(dirname(copy))).toBe(false);
});

describe('encodings', () => {
  const TEXT = 'id,name\n1,Zoë\n2,Ærø\n';
  const latin1 = { ...CSV, encoding: 'latin1' };
  test.each([
    ['UTF-16 by its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), CSV],
    ['UTF-16 of the other order by its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), CSV],
    ['UTF-16 as the config says', Buffer.from(TEXT, 'utf16le'), { ...CSV, encoding: 'utf-16le' }],
    ['Latin-1 as the config says', Buffer.from(TEXT, 'latin1'), latin1],
    ['a mark that says otherwise than the config', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), latin1],
  ])('%s', (_, bytes, reading) => {
    expect(read(write('people.csv', bytes), reading)).toBe(TEXT);
  });

  test('what Windows writes as Latin-1, packed too', () => {
    const bytes = Buffer.concat([Buffer.from('id,price\n1,'), Buffer.from([0x80, 0x35, 0x0a])]);
    expect(read(write('prices.csv', bytes), latin1)).toBe('id,price\n1,€5\n');
    expect(read(write('prices.csv.gz', gzipSync(bytes)), latin1)).toBe('id,price\n1,€5\n');
  });

  test('JSON in UTF-16, and with a mark in UTF-8', () => {
    const text = '{"name":"Zoë"}\n';
    expect(read(write('a.jsonl', Buffer.from(`\uFEFF${text}`, 'utf16le')), JSON_LINES)).toBe(text);
    expect(read(write('b.jsonl', `\uFEFF${text}`), JSON_LINES)).toBe(text);
  });

  test('one that a file is not in', () => {
    const path = write('people.csv', Buffer.from('id\n1\n\xff\xff\n', 'latin1'));
    expect(() => read(path, { ...CSV, encoding: 'shift_jis' })).toThrow(`${path} is not shift_jis throughout`);
  });
});

test('what is not there, empty, or has its columns between something else', () => {
  expect(() => read(join(directory, 'none.csv'))).toThrow(`There is no file ${join(directory, 'none.csv')}.`);
  expect(() => read(write('empty.csv', ''))).toThrow('empty.csv is empty, without a header.');
  const path = write('other.csv', 'id;name\n1;a,b\n');
  expect(() => read(path)).toThrow(
    `${path} has its columns between ";", and is read as if between ",": deploy again, or set "delimiter".`,
  );
  expect(files.paths(path, { ...CSV, delimiter: ';' })).toEqual([path]);
  write('one.csv', 'id\n1\n');
  expect(files.paths(join(directory, 'o*.csv'), { ...CSV, delimiter: ';' })).toEqual([
    join(directory, 'one.csv'),
    path,
  ]);
});

describe('DuckDB, asked for rows of files', () => {
  let warehouse: DuckDbWarehouse;
  beforeEach(async () => {
    warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  });
  afterEach(() => warehouse.close());
  const rows = async (ref: Parameters<typeof fileRows>[0], columns = {}) =>
    (await warehouse.query(`SELECT * FROM ${spell(warehouse, fileRows(ref, columns))} AS r`)).rows;

  test('takes quotes as quotes also where the first 20,000 rows have none, and no sign for a comment', async () => {
    const file = write('ids.csv', `id,name\n${'#1,a\n'.repeat(25_000)}C7,b\n"C7",c\n'C7',d\n"C""7",e\n`);
    expect((await rows({ file })).slice(-5)).toEqual([
      ['#1', 'a'],
      ['C7', 'b'],
      ['C7', 'c'],
      ["'C7'", 'd'],
      ['C"7', 'e'],
    ]);
  });

  test('fails where a row does not fit, however late', async () => {
    const rest = '1,a\n'.repeat(25_000);
    for (const odd of ['2,b,c\n', '2\n', '2,"b\n', '2,"b"c\n', '2,b\r\n']) {
      const file = write('late.csv', `id,name\n${rest}${odd}3,c\n`);
      await expect(rows({ file })).rejects.toThrow(/CSV/);
    }
  });

  test('follows a view as its file grows, and takes no half of a value', async () => {
    const file = join(directory, 'live.csv');
    writeFileSync(file, 'id,email\n1,ann@x.example\n2,bob@x.ex');
    await warehouse.execute(`CREATE VIEW live AS SELECT * FROM ${spell(warehouse, fileRows({ file }, {}))} AS r`);
    const read = async () => (await warehouse.query('SELECT id, email FROM live')).rows;
    expect(await read()).toEqual([['1', 'ann@x.example']]);
    expect(warehouse.unfinishedFiles).toEqual([file]);
    appendFileSync(file, 'ample\n3,');
    expect(await read()).toEqual([
      ['1', 'ann@x.example'],
      ['2', 'bob@x.example'],
    ]);
    appendFileSync(file, 'cat@x.example\n');
    expect(await read()).toHaveLength(3);
    expect(warehouse.unfinishedFiles).toEqual([]);
  });

  test('reads a list of JSON, and values over several lines', async () => {
    const values = [{ id: '1', n: 12345678901234567890n.toString() }, { id: '2' }];
    const list = write('list.json', JSON.stringify(values, null, 2));
    const lines = write('lines.jsonl', values.map((value) => JSON.stringify(value)).join('\n'));
    for (const file of [list, lines]) {
      expect(await rows({ file }, { id: 'string', n: 'string' })).toEqual([
        ['1', '12345678901234567890'],
        ['2', null],
      ]);
    }
  });
});
