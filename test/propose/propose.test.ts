import { describe, expect, test } from '@jest/globals';
import { factText } from '../../propose/facts.ts';
import { propose } from '../../propose/propose.ts';
import { hubspot } from './support/crm_exports.ts';
import { sampled } from './support/schema.ts';
import { schemas } from './support/schemas.ts';
import { proposalOf, scoreOf } from './support/scores.ts';
import { fileOf } from './support/tables.ts';

describe.each(schemas().map((schema) => [schema.title, schema] as const))('%s', (_, schema) => {
  test('is proposed as somebody who knows it would', () => {
    const { wrong, missed } = scoreOf(schema);
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });
});

test('the same tables give the same proposal, each fact with its reason', () => {
  const [once, again] = [proposalOf(hubspot()), proposalOf(hubspot())];
  expect(JSON.stringify(once)).toBe(JSON.stringify(again));
  const why = once.tables.flatMap(({ facts }) => facts).map((fact) => `${factText(fact)[0]}: ${fact.why}`);
  expect(why).toContain('person.email: 95 % filled, all different; normalize_email takes 100 %');
  expect(why).toContain(
    'group.hubspot_company_id: 100 % filled, 40 different; 100 % of its values are in crm_companies."Record ID"',
  );
  expect(why.filter((text) => text.endsWith(': '))).toEqual([]);
});

test('a table with nothing to go by says why', () => {
  const without = (columns: string[], rows: string[][]): (string | undefined)[] =>
    propose([fileOf('t', columns, rows)], { warehouse: 'duckdb', freeMail: new Set() }).tables.map(
      (table) => table.without,
    );
  expect(without(['Email'], [])).toEqual(['it has no rows']);
  expect(without(['Title'], [['Mug']])).toEqual([
    'no column holds an e-mail address, a phone, a website or an id of somebody',
  ]);
  expect(without(['Email'], [['a@x.example'], ['a@x.example']])).toEqual(['no columns tell its rows apart']);
});

test('types and region of a config are kept', () => {
  const { types } = propose(
    hubspot().tables.map((table) => sampled(table)),
    { warehouse: 'duckdb', freeMail: new Set(), types: { phone: 'tel' }, region: 'GB' },
  );
  expect(types.find(({ name }) => name === 'tel')).toMatchObject({
    normalizer: 'phone',
    region: 'GB',
    why: 'as the config has it',
  });
});
