import { describe, expect, test } from '@jest/globals';
import { columnRef, deliveryOf, ingestedAtOf, memberships, valueOrigin } from '../../config/mapping.ts';
import { columnUses } from '../../config/mapping_uses.ts';
import { modelOf } from '../../config/model.ts';
import type { MappedTable, NexusConfig } from '../../config/types.ts';
import { validateConfig } from '../../config/validate.ts';
import { CATALOGUE, findingsOf } from './support/configs.ts';
import { MAPPING_MISTAKES, mappedConfig } from './support/mapping_mistakes.ts';

const column = (name: string, ...path: string[]) => ({ column: name, isExact: false, path });

describe('a column', () => {
  test.each([
    ['Email', column('Email')],
    ['address.city', column('address.city')],
    ['properties->address->city', column('properties', 'address', 'city')],
    [' padded ', column(' padded ')],
    ['"firstName"', { column: 'firstName', isExact: true, path: [] }],
    ['"Props"->e mail', { column: 'Props', isExact: true, path: ['e mail'] }],
  ])('of %j', (text, ref) => {
    expect(columnRef(text)).toEqual(ref);
  });
});

describe('a value', () => {
  test('is a column, a text with columns, or SQL', () => {
    expect(valueOrigin('Name', 'column')).toEqual({ kind: 'column', ref: column('Name') });
    expect(valueOrigin('Name', 'text')).toEqual({ kind: 'text', pieces: ['Name'] });
    expect(valueOrigin('{First Name} {p->last}!', 'column')).toEqual({
      kind: 'text',
      pieces: [column('First Name'), ' ', column('p', 'last'), '!'],
    });
    expect(valueOrigin({ text: 'Shop' }, 'column')).toEqual({ kind: 'text', pieces: ['Shop'] });
    expect(valueOrigin({ column: 'a->{b}', path: ['c.d'] }, 'text')).toEqual({
      kind: 'column',
      ref: column('a->{b}', 'c.d'),
    });
    expect(valueOrigin({ sql: 'lower(x)' }, 'text')).toEqual({ kind: 'sql', sql: 'lower(x)' });
  });
});

describe('what goes without saying', () => {
  test.each<[string, MappedTable, string, unknown]>([
    ['a table without a stamp', {}, 'snapshot', undefined],
    ['a table with one', { ingested_at: 'at' }, 'replace', 'at'],
    ['a file', { file: 'a.csv' }, 'snapshot', undefined],
    ['a file that is said to replace', { file: 'a.csv', delivery: 'replace' }, 'replace', { file_time: true }],
    ['files by a pattern', { file: 'a_*.csv' }, 'replace', { file_time: true }],
  ])('of %s', (_what, table, delivery, stamp) => {
    expect([deliveryOf({}, table), ingestedAtOf({}, table)]).toEqual([delivery, stamp]);
  });

  test('of memberships: the one person of the one group, and else what is said', () => {
    const pairs = (table: MappedTable): string[] =>
      memberships(table).map(({ person, group }) => `${person.name} ${group.name}`);
    const person = { identifiers: { email: 'e' } };
    expect(pairs({ parts: { person, group: person } })).toEqual(['person group']);
    expect(pairs({ parts: { person: { ...person, member_of: [] }, group: person } })).toEqual([]);
    const agent = { ...person, entity_type: 'person' };
    expect(pairs({ parts: { person, agent, group: person } })).toEqual([]);
    expect(pairs({ parts: { person, agent: { ...agent, member_of: 'group' }, group: person } })).toEqual([
      'agent group',
    ]);
  });

  test('of traits: those of a mapping are columns too, by the rule that the config has for them', () => {
    const config = mappedConfig();
    config.traits = { person: { name: { survivorship: 'source_rank' }, city: {} } };
    expect(
      modelOf(config).traits.map(({ entityType, name, survivorship }) => [entityType, name, survivorship]),
    ).toEqual([
      ['person', 'name', 'source_rank'],
      ['person', 'city', 'latest'],
      ['person', 'stage', 'latest'],
      ['group', 'name', 'latest'],
    ]);
  });
});

test('every column that a mapping names is found with its place', () => {
  const table = mappedConfig().sources[0]?.tables?.['contacts'] ?? {};
  expect(
    columnUses(table).map(({ path, ref }) => `${path.join('.')}: ${[ref.column, ...ref.path].join('->')}`),
  ).toEqual([
    'key: Record ID',
    'ingested_at: loaded',
    'occurred_at: Created',
    'deleted: gone',
    'where.Status: Status',
    'parts.person.identifiers.email.0: Email',
    'parts.person.identifiers.email.1: Other',
    'parts.person.traits.name: First',
    'parts.person.traits.name: Last',
    'parts.person.traits.stage: Stage',
    'parts.group.identifiers.domain: company->url',
    'parts.group.traits.name: Company',
    'events.created.at: Created',
    'events.created.where.Stage: Stage',
    'events.created.description: First',
    'events.created.value.amount: Amount',
    'events.created.value.unit: Currency',
  ]);
});

describe('a config with mappings', () => {
  test('is valid, and says what is probably not meant', () => {
    expect(validateConfig(mappedConfig(), CATALOGUE).notes).toEqual([]);
    const config = mappedConfig();
    const parts = config.sources[0]?.tables?.['contacts']?.parts ?? {};
    parts['agent'] = { entity_type: 'person', identifiers: { email: 'Agent' } };
    expect(validateConfig(config, CATALOGUE).notes).toEqual([
      'sources[0].tables.contacts.parts: who of person, agent belongs to group is not said, so nobody does: "member_of" says it',
    ]);
  });

  test.each(MAPPING_MISTAKES)('finds %s', (_what, change, ...expected) => {
    const config = mappedConfig();
    const table = config.sources[0]?.tables?.['contacts'];
    if (table === undefined) throw new Error('the table is not there');
    change(table, config);
    const found = findingsOf(config).map(({ path, found, nearest }) => ({ path, found, nearest }));
    expect(found).toEqual(
      expected.map(([path, value, nearest]) => ({
        path: path.startsWith('.') ? `sources[0].tables.contacts${path}` : path,
        found: value,
        nearest,
      })),
    );
  });

  test('has a finding for every mistake at once', () => {
    const config: NexusConfig = mappedConfig();
    const table = config.sources[0]?.tables?.['contacts'] ?? {};
    delete table.key;
    table.occurred_at = ' ';
    table.parts = { prson: { identifiers: { mail: 'Email' } } };
    expect(findingsOf(config).map(({ path }) => path.replace('sources[0].tables.contacts.', ''))).toEqual([
      'key',
      'occurred_at',
      'parts.prson.entity_type',
      'parts.prson.identifiers.mail',
    ]);
  });
});
