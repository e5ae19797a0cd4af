import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attachable } from '../../../../warehouses/duckdb/attach/attached.ts';
import type { AttachedDatabase } from '../../../../config/types.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nexus-attached-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const here = (path: string): string => join(folder, path);
const of = (given: AttachedDatabase, environment = {}) => attachable('crm', given, here, environment);

test('what the environment says is put in its place, quoted, and counts as secret', () => {
  const url = "host=db password='it''s'";
  const crm = of({ type: 'postgres', from: 'env:CRM_URL' }, { CRM_URL: url });
  expect(crm.statement('read')).toBe(`ATTACH 'host=db password=''it''''s''' AS "crm" (TYPE "postgres", READ_ONLY)`);
  expect(crm.secrets).toContain(url);
  expect(crm.words).toBe('postgres, env:CRM_URL');
});

test('options and a secret of the store are told to DuckDB; an option from the environment is hidden', () => {
  const lake = of(
    { type: 'iceberg', from: 'lake', secret: 'my lake', options: { token: 'env:TOKEN', endpoint: 'https://x' } },
    { TOKEN: 'hunter2' },
  );
  expect(lake.statement('write')).toBe(
    `ATTACH 'lake' AS "crm" (TYPE "iceberg", READ_WRITE, SECRET "my lake", "token" 'hunter2', "endpoint" 'https://x')`,
  );
  expect(lake.secrets).toEqual(['hunter2']);
  expect(lake.extensions).toEqual(['httpfs', 'avro', 'iceberg']);
});

test('a file that the environment names is looked for beside the config', () => {
  writeFileSync(here('crm.db'), '');
  const crm = of({ type: 'sqlite', from: 'env:CRM' }, { CRM: 'crm.db' });
  expect(crm.statement('read')).toBe(`ATTACH '${here('crm.db')}' AS "crm" (TYPE "sqlite", READ_ONLY)`);
  expect(() => of({ type: 'sqlite', from: 'env:CRM' }, { CRM: 'other.db' })).toThrow(
    'attach.crm of the config: there is no file that env:CRM names.',
  );
});

test('a variable that is not there is named', () => {
  expect(() => of({ type: 'postgres', from: 'env:CRM_URL' }, { CRM_URL: '' })).toThrow(
    'attach.crm.from of the config: the environment has no CRM_URL',
  );
});

test('MotherDuck is attached by its address', () => {
  expect(of({ type: 'motherduck', from: 'crm' }).statement('read')).toBe(`ATTACH 'md:crm' AS "crm" (READ_ONLY)`);
});
