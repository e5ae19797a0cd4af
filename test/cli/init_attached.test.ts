import { afterEach, expect, test } from '@jest/globals';
import { askedDatabase } from '../../cli/init_attached.ts';

const VARIABLE = 'NEXUS_TEST_CRM_URL';
afterEach(() => {
  Reflect.deleteProperty(process.env, VARIABLE);
});

test('an entry of attach is meant before a file', () => {
  const crm = { type: 'postgres', from: 'env:CRM_URL' };
  const existing = { duckdb: { path: 'people.duckdb', attach: { crm } } };
  expect(askedDatabase('crm', 'nexus.config.json', existing)).toEqual({ name: 'crm', written: crm, opened: crm });
  expect(() => askedDatabase('erp', 'nexus.config.json', existing)).toThrow('There is no database erp.');
});

test('the type of an address in the environment is known by how it begins, and the address is not told', () => {
  process.env[VARIABLE] = 'postgresql://a:hunter2@db/crm';
  const database = { type: 'postgres', from: `env:${VARIABLE}` };
  expect(askedDatabase(`env:${VARIABLE}`, 'nexus.config.json', {})).toEqual({
    name: 'nexus_test_crm',
    written: database,
    opened: database,
  });
  process.env[VARIABLE] = 'host=db password=hunter2';
  const asking = () => askedDatabase(`env:${VARIABLE}`, 'nexus.config.json', {});
  expect(asking).toThrow(`${VARIABLE} of the environment is to hold an address`);
  expect(asking).not.toThrow('hunter2');
});
