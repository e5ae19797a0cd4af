import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DuckDbWarehouse } from '../../../../warehouses/duckdb/duckdb.ts';
import { findExtension, FOLDERS } from '../../../../warehouses/duckdb/attach/extensions.ts';

let folder: string;
const before = process.env[FOLDERS];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nexus-extensions-'));
});
afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, FOLDERS);
  else process.env[FOLDERS] = before;
  rmSync(folder, { recursive: true });
});

const ENGINE = { version: 'v1.5.5', platform: 'linux_amd64' };

test.each([
  'delta.duckdb_extension',
  'v1.5.5/linux_amd64/delta.duckdb_extension',
  'duckdb_extension_delta/extensions/v1.5.5/delta.duckdb_extension',
])('%s is found, in any of several folders', (layout) => {
  const file = join(folder, layout);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  expect(findExtension('delta', ENGINE, { [FOLDERS]: ['/nowhere', folder].join(delimiter) })).toBe(file);
  expect(findExtension('avro', ENGINE, { [FOLDERS]: folder })).toBeUndefined();
  expect(findExtension('delta', ENGINE, {})).toBeUndefined();
});

test('one of another version or platform is not taken', () => {
  const file = join(folder, 'v1.4.0/linux_amd64/delta.duckdb_extension');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  expect(findExtension('delta', ENGINE, { [FOLDERS]: folder })).toBeUndefined();
});

test('one that is missing is named, with who needs it and how it is had', async () => {
  const opening = DuckDbWarehouse.open(':memory:', 'nexus', { erp: { type: 'no_such_type', from: 'x' } });
  await expect(opening).rejects.toThrow(
    /^attach\.erp of the config \(type no_such_type\) needs the extension no_such_type of DuckDB, which is not installed\. .*duckdb -c "INSTALL no_such_type FROM community"/,
  );
});

test('a file that is no extension is told of by its path', async () => {
  const file = join(folder, 'no_such_type.duckdb_extension');
  writeFileSync(file, 'no extension');
  process.env[FOLDERS] = folder;
  const opening = DuckDbWarehouse.open(':memory:', 'nexus', { erp: { type: 'no_such_type', from: 'x' } });
  await expect(opening).rejects.toThrow(
    `needs the extension no_such_type of DuckDB, which cannot be loaded (${file}):`,
  );
});
