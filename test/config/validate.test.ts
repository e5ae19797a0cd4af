import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../config/findings.ts';
import { validateConfig } from '../../config/validate.ts';
import { CATALOGUE, findingsOf, validConfig } from './support/configs.ts';
import { MISTAKES } from './support/mistakes.ts';

describe('validateConfig', () => {
  test('accepts what is valid, and gives it back', () => {
    expect(validateConfig(validConfig(), CATALOGUE)).toEqual({ config: validConfig(), notes: [] });
  });

  test.each(MISTAKES)('finds %s', (_what, change, ...expected) => {
    const config = validConfig();
    change(config);
    const found = findingsOf(config).map(({ path, found, nearest }) => ({ path, found, nearest }));
    expect(found).toEqual(expected.map(([path, value, nearest]) => ({ path, found: value, nearest })));
  });

  test.each([null, undefined, 3, 'text', []].map((value) => [value]))('refuses %j as a whole', (value) => {
    expect(findingsOf(value)).toEqual([expect.objectContaining({ path: '', expected: 'an object' })]);
  });

  test('says in its message where, what, what else, and what is near', () => {
    const config = { ...validConfig(), default_target: 'pord' };
    expect(() => validateConfig(config, CATALOGUE, 'nexus.config.json')).toThrow(
      new ConfigError(`1 problem in nexus.config.json

  default_target
    found     "pord"
    expected  a target: one of dev, prod
    nearest   prod`),
    );
  });

  test('says why there is no such loader', () => {
    const config = validConfig();
    config.sources[0] = { name: 'gmail', adapter: 'gmail', loader: 'stitch' };
    expect(findingsOf(config)).toEqual([
      expect.objectContaining({ expected: 'one of api, airbyte; Stitch has no connector for mail' }),
    ]);
  });

  test('notes what is allowed and has no effect', () => {
    const config = validConfig();
    config.resolution = { maxRecursion: 10 };
    config.identifier_types['imei'] = { default_region: 'US' };
    config.sources[1] = { name: 'crm', relations: { person_identifiers: { file: 'people.csv' } } };
    expect(validateConfig(config, CATALOGUE).notes.map((note) => note.split(': ')[0])).toEqual([
      'sources[1].relations.person_identifiers.file',
      'identifier_types.imei.default_region',
      'resolution.maxRecursion',
    ]);
  });
});
