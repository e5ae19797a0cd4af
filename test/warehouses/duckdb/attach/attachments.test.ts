import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import { DuckDbWarehouse } from '../../../../warehouses/duckdb/duckdb.ts';

let folder: string;
let people: string;
let crm: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nexus-attachments-'));
  people = join(folder, 'people.duckdb');
  crm = join(folder, 'crm.duckdb');
  const instance = await DuckDBInstance.create(crm);
  const connection = await instance.connect();
  await connection.run("CREATE TABLE contacts AS SELECT 'ada@example.com' AS email");
  connection.closeSync();
  instance.closeSync();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = async (warehouse: DuckDbWarehouse, table: string) =>
  (await warehouse.query(`SELECT * FROM "crm"."${table}"`)).rows;

test('what is attached can only be read, but while somebody asks to write', async () => {
  const warehouse = await DuckDbWarehouse.open(people, 'nexus', { crm: { type: 'duckdb', from: crm } });
  const write = () => warehouse.execute('CREATE OR REPLACE TABLE "crm"."results" AS SELECT 1 AS n');
  await expect(write()).rejects.toThrow('read-only');
  await warehouse.withWriteAccess('crm', async () => {
    await write();
    expect(await read(warehouse, 'contacts')).toEqual([['ada@example.com']]);
  });
  await expect(write()).rejects.toThrow('read-only');
  expect(await read(warehouse, 'results')).toEqual([[1]]);
  await expect(warehouse.withWriteAccess('crm', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(write()).rejects.toThrow('read-only');
  await expect(warehouse.withWriteAccess('erp', write)).rejects.toThrow('There is no attach.erp in the config.');
  await warehouse.close();
});

test('whoever only asks attaches a database where a statement names it', async () => {
  await (await DuckDbWarehouse.open(people, 'nexus')).close();
  const warehouse = await DuckDbWarehouse.open(people, 'nexus', { crm: { type: 'duckdb', from: crm } }, true);
  const attached = async () =>
    (await warehouse.query("SELECT COUNT(*) FROM duckdb_databases() WHERE database_name = 'crm'")).rows;
  expect(await attached()).toEqual([['0']]);
  await expect(warehouse.query('SELECT * FROM "erp"."contacts"')).rejects.toThrow('does not exist');
  expect(await attached()).toEqual([['0']]);
  expect(await read(warehouse, 'contacts')).toEqual([['ada@example.com']]);
  await expect(read(warehouse, 'nobody')).rejects.toThrow('does not exist');
  await warehouse.close();
});
