import { describe, expect, test } from '@jest/globals';
import { expandPresets } from '../../config/expand_presets.ts';
import type { PresetEntries } from '../../config/preset_entry.ts';
import type { MappedTable } from '../../config/types.ts';
import { validateConfig } from '../../config/validate.ts';
import { CATALOGUE, findingsOf } from './support/configs.ts';

const people = (prefix: string): MappedTable => ({
  table: `${prefix}people`,
  key: 'id',
  deleted: 'gone',
  where: { kind: 'person', owner: null },
  parts: {
    person: {
      identifiers: { crm_id: 'id', email: [`${prefix}email`, 'other'] },
      traits: { name: '{first} {last}', stage: { column: 'stage', values: { c: 'customer' } } },
    },
  },
  events: { joined: { at: 'joined', value: { amount: 'paid', unit: 'EUR' } } },
});
const deals: MappedTable = { key: 'id', parts: { group: { identifiers: { domain: 'site' } } } };
const presets: PresetEntries = {
  crm: {
    loaders: ['plain', 'odd'],
    identifierTypes: { crm_id: {}, email: { normalizer: 'email' }, domain: { normalizer: 'domain' } },
    tables: (loader) => ({ people: people(loader === 'odd' ? 'odd_' : ''), deals }),
  },
  alone: { loaders: ['only'], identifierTypes: {}, tables: () => ({ deals }) },
};
const catalogue = { ...CATALOGUE, presets };
const SOURCE = { name: 'crm', preset: 'crm', loader: 'plain' };
const configOf = (source: object): object => ({
  targets: { dev: { duckdb: { path: 'a.duckdb' } } },
  sources: [source],
  identifier_types: { user_id: {} },
});
/** The tables that come of a source. */
const tablesOf = (source: object): unknown => validateConfig(configOf(source), catalogue).config.sources[0]?.tables;

describe('a source with a preset', () => {
  test('has its tables as the loader leaves them, and the config their types of identifiers', () => {
    const { config } = validateConfig(configOf({ ...SOURCE, loader: 'odd' }), catalogue);
    expect(config.sources[0]?.tables).toEqual({ people: people('odd_'), deals });
    expect(config.identifier_types).toEqual({ user_id: {}, ...presets['crm']?.identifierTypes });
  });

  test('needs no loader where there is one', () => {
    const given = { ...configOf({ name: 'one', preset: 'alone' }), identifier_types: { domain: {} } };
    expect(validateConfig(given, catalogue).config.sources[0]?.tables).toEqual({ deals });
  });

  test('says over it, name by name, however deep', () => {
    const { parts, ...rest } = people('');
    const said = {
      people: {
        table: 'humans',
        where: { kind: { not: 'robot' }, vip: true },
        parts: {
          person: {
            identifiers: { email: 'mail', user_id: 'uid' },
            traits: { stage: { column: 'phase' } },
            role: 'lead',
          },
          group: { identifiers: { domain: 'site' } },
        },
        events: { joined: { value: { unit: 'USD' } }, left: { at: 'left' } },
      },
    };
    expect(tablesOf({ ...SOURCE, tables: said })).toEqual({
      deals,
      people: {
        ...rest,
        table: 'humans',
        where: { kind: { not: 'robot' }, owner: null, vip: true },
        parts: {
          person: {
            identifiers: { crm_id: 'id', email: 'mail', user_id: 'uid' },
            traits: { name: '{first} {last}', stage: { column: 'phase' } },
            role: 'lead',
          },
          group: { identifiers: { domain: 'site' } },
        },
        events: { joined: { at: 'joined', value: { amount: 'paid', unit: 'USD' } }, left: { at: 'left' } },
      },
    });
    expect(parts).toEqual(people('').parts);
  });

  test('takes out what is null, and what it does not have; in a condition null is a value', () => {
    const said = {
      people: {
        deleted: null,
        where: { kind: null },
        parts: { person: { identifiers: { email: null }, traits: { name: null } } },
        events: null,
      },
    };
    const config = validateConfig(configOf({ ...SOURCE, without: ['deals'], tables: said }), catalogue).config;
    expect(config.sources[0]?.tables).toEqual({
      people: {
        table: 'people',
        key: 'id',
        where: { kind: null, owner: null },
        parts: {
          person: { identifiers: { crm_id: 'id' }, traits: { stage: people('').parts?.['person']?.traits?.['stage'] } },
        },
      },
    });
    expect(Object.keys(config.identifier_types)).toEqual(['user_id', 'crm_id']);
    expect(Object.keys(tablesOf({ ...SOURCE, tables: { people: null } }) ?? {})).toEqual(['deals']);
  });

  test('goes before the preset with what it says of all tables, and a file before its table', () => {
    const tables = tablesOf({ ...SOURCE, deleted: 'erased', tables: { people: { file: 'people.csv' } } });
    const { key, where, parts, events } = people('');
    expect(tables).toEqual({ people: { file: 'people.csv', key, where, parts, events }, deals });
  });

  test('of types of identifiers those of the config stand as they are', () => {
    const given = { ...configOf(SOURCE), identifier_types: { email: { normalizer: 'lower' } } };
    const { config } = validateConfig(given, catalogue);
    expect(config.identifier_types['email']).toEqual({ normalizer: 'lower' });
  });

  test('leaves what is given as it is', () => {
    const given = Object.freeze(configOf(Object.freeze({ ...SOURCE, tables: Object.freeze({ people: null }) })));
    expandPresets(given, presets);
    expect(given).toEqual(configOf({ ...SOURCE, tables: { people: null } }));
  });
});

const crm = { loader: 'plain', preset: 'crm' };
/** What is wrong, where, what is expected there, and the nearest name. */
const MISTAKES: readonly [string, object, string, string, string?][] = [
  ['a preset that there is not', { preset: 'crn' }, 'sources[0].preset', 'a preset: one of crm, alone', 'crm'],
  [
    'no loader where there are several',
    { preset: 'crm' },
    'sources[0].loader',
    'what brought the tables into the warehouse: one of plain, odd',
  ],
  [
    'a loader that there is not',
    { preset: 'crm', loader: 'plan' },
    'sources[0].loader',
    'what brought the tables into the warehouse: one of plain, odd',
    'plain',
  ],
  [
    'a loader without a preset',
    { loader: 'plain', tables: { deals } },
    'sources[0].loader',
    'nothing: it belongs to a preset or an adapter',
  ],
  [
    'relations beside it',
    { ...crm, relations: { person_identifiers: {} } },
    'sources[0].preset',
    'nothing beside relations: a preset gives tables',
  ],
  ['options beside it', { ...crm, options: { a: ['b'] } }, 'sources[0].options', 'nothing: it belongs to an adapter'],
  [
    'a table that it does not have',
    { ...crm, without: ['deal'] },
    'sources[0].without[0]',
    'a table of the preset: people, deals',
    'deals',
  ],
  [
    'null for what is not there',
    { ...crm, tables: { deal: null } },
    'sources[0].tables',
    'a name that the preset has here: one of people, deals',
    'deals',
  ],
  [
    'null for what is not there, deep down',
    { ...crm, tables: { people: { parts: { person: { traits: { nam: null } } } } } },
    'sources[0].tables.people.parts.person.traits',
    'a name that the preset has here: one of name, stage',
    'name',
  ],
  [
    'null without a preset',
    { tables: { deals: null, people: { ...deals } } },
    'sources[0].tables',
    'something: null takes out what a preset says',
  ],
  [
    'a table of its own without a key',
    { ...crm, tables: { more: { parts: deals.parts } } },
    'sources[0].tables.more.key',
    'the column with the id of a record, or a list of columns that tell records apart, such as ["Order", "Line"]',
  ],
];

describe('a mistake is one finding, with the nearest name', () => {
  test.each(MISTAKES.map(([what, source, path, expected, nearest]) => ({ what, source, path, expected, nearest })))(
    '$what',
    ({ source, path, expected, nearest }) => {
      const given = { ...configOf({ name: 'crm', ...source }), identifier_types: { domain: {} } };
      const findings = findingsOf(given, catalogue);
      expect(findings.map((finding) => [finding.path, finding.expected, finding.nearest])).toEqual([
        [path, expected, nearest],
      ]);
    },
  );

  test('of a preset that is not known, nothing else that it would have brought', () => {
    const source = {
      name: 'crm',
      preset: 'crn',
      tables: { people: { deleted: null, parts: { person: {} } }, deals: null },
    };
    const findings = findingsOf({ ...configOf(source), identifier_types: {} }, catalogue);
    expect(findings.map(({ path }) => path)).toEqual(['sources[0].preset']);
  });

  test('of a loader that is not known, nothing that follows of it, and what else is wrong', () => {
    const source = { name: 'crm', preset: 'crm', loader: 'plan', tables: { people: { key: 7 }, deals: null } };
    const findings = findingsOf({ ...configOf(source), identifier_types: {} }, catalogue);
    expect(findings.map(({ path }) => path).sort()).toEqual(['sources[0].loader', 'sources[0].tables.people.key']);
  });

  test.each([[null], [7], [[]], [{ sources: 7 }], [{ sources: [7, null, { preset: 7, tables: 7, without: 7 }] }]])(
    'what is no config at all, %j, is left to the schema',
    (value) => {
      expect(() => expandPresets(value, presets)).not.toThrow();
      expect(findingsOf(value, catalogue).length).toBeGreaterThan(0);
    },
  );
});
