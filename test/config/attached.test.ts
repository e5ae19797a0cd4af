import { describe, expect, test } from '@jest/globals';
import { attachedPath, holdsLogin, isSecretOption, variableOf } from '../../config/attached.ts';
import type { AttachedDatabase } from '../../config/types.ts';
import { force } from './support/mistake.ts';
import { findingsOf, validConfig } from './support/configs.ts';

/** What is said of a config that attaches one database, in JSON. */
function said(attached: unknown): string {
  const config = validConfig();
  force(config.targets['dev']?.duckdb ?? {}, { attach: { crm: attached } });
  return JSON.stringify(findingsOf(config));
}

test.each<AttachedDatabase>([
  { type: 'postgres', from: 'env:CRM_URL' },
  { type: 'postgres', from: 'host=db.internal dbname=crm user=reader' },
  { type: 'postgres', from: 'postgresql://reader@db.internal/crm?sslmode=require' },
  { type: 'postgres', secret: 'crm' },
  { type: 'iceberg', from: 'lake', options: { endpoint: 'https://catalog.internal', token: 'env:LAKE_TOKEN' } },
  { type: 'delta', from: 's3://lake/people', extensions: ['aws'] },
  { type: 'mssql', from: 'env:ERP_URL' },
])('%j is sound', (attached) => {
  expect(said(attached)).toBe('[]');
});

test.each<[string, unknown, string]>([
  ['a password in words', { type: 'postgres', from: 'host=x password=hunter2' }, 'attach.crm.from'],
  ['a password in an address', { type: 'postgres', from: 'postgres://a:hunter2@x/crm' }, 'attach.crm.from'],
  ['a password of MySQL', { type: 'mysql', from: "host=x passwd='hunter2'" }, 'attach.crm.from'],
  ['a token in an address', { type: 'motherduck', from: 'md:crm?motherduck_token=hunter2' }, 'attach.crm.from'],
  ['a token as an option', { type: 'iceberg', options: { token: 'hunter2' } }, 'attach.crm.options.token'],
])('%s is refused, and not shown', (_what, attached, path) => {
  const message = said(attached);
  expect(message).toContain(`targets.dev.duckdb.${path}`);
  expect(message).toContain('env:');
  expect(message).not.toContain('hunter2');
});

test.each<[string, unknown, string]>([
  ['no type', { from: 'x' }, 'attach.crm.type'],
  ['a type that is no name', { type: 'Postgres; DROP' }, 'attach.crm.type'],
  ['a key that is not known', { type: 'postgres', form: 'x' }, 'attach.crm.form'],
  ['a variable without a name', { type: 'postgres', from: 'env:' }, 'attach.crm.from'],
  ['a variable that is none', { type: 'postgres', from: 'env:CRM-URL' }, 'attach.crm.from'],
  ['rights to write', { type: 'sqlite', from: 'x.db', options: { read_only: false } }, 'attach.crm.options.read_only'],
  ['an option that is none', { type: 'sqlite', from: 'x.db', options: { '2nd': 1 } }, 'attach.crm.options['],
  ['a database in memory', { type: 'duckdb', from: ':memory:' }, 'attach.crm.from'],
  ['an extension that is a path', { type: 'delta', from: 'x', extensions: ['../x'] }, 'attach.crm.extensions[0]'],
])('%s is refused', (_what, attached, path) => {
  expect(said(attached)).toContain(`targets.dev.duckdb.${path}`);
});

describe('a path of this machine', () => {
  test.each([
    [{ type: 'sqlite', from: 'crm.db' }, 'crm.db'],
    [{ type: 'delta', from: 'lake/day=2026-01-01' }, 'lake/day=2026-01-01'],
    [{ type: 'ducklake', from: 'C:\\lake\\meta.ducklake' }, 'C:\\lake\\meta.ducklake'],
    [{ type: 'ducklake', from: 'postgres:dbname=lake' }, undefined],
    [{ type: 'delta', from: 's3://lake/people' }, undefined],
    [{ type: 'sqlite', from: 'env:CRM' }, undefined],
    [{ type: 'postgres', from: 'dbname=crm' }, undefined],
    [{ type: 'sqlite' }, undefined],
  ])('%j: %s', (attached, path) => {
    expect(attachedPath(attached)).toBe(path);
  });
});

test('what is a secret, and what is not', () => {
  expect(variableOf('env:CRM_URL')).toBe('CRM_URL');
  expect(variableOf('crm.duckdb')).toBeUndefined();
  expect(['host=x user=a', 'postgres://a@x/crm', 's3://bucket/token/x'].filter(holdsLogin)).toEqual([]);
  expect(['token', 'client_secret', 'Access_Key_ID'].every(isSecretOption)).toBe(true);
  expect(['endpoint', 'schema', 'default_region'].some(isSecretOption)).toBe(false);
});
