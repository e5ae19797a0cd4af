import type { MappedTable, NexusConfig } from '../../../config/types.ts';
import { force } from './mistake.ts';

/** A valid config of one table, whose mapping says most of what one can say. */
export const mappedConfig = (): NexusConfig => ({
  targets: { dev: { duckdb: { path: 'people.duckdb' } } },
  sources: [
    {
      name: 'crm',
      tables: {
        contacts: {
          key: 'Record ID',
          ingested_at: 'loaded',
          occurred_at: { column: 'Created', as: 'text' },
          deleted: 'gone',
          where: { Status: { not: ['spam', 'test'] } },
          parts: {
            person: {
              identifiers: { email: ['Email', { column: 'Other', separator: ';' }] },
              traits: {
                name: '{First} {Last}',
                stage: { column: 'Stage', values: { c: 'customer' }, otherwise: null },
              },
              role: 'contact',
            },
            group: { identifiers: { domain: 'company->url' }, traits: { name: 'Company' } },
          },
          events: {
            created: {
              at: 'Created',
              where: { Stage: null },
              description: 'Contact {First}',
              value: { amount: 'Amount', unit: '{Currency}', minor_units: true, decimal: ',' },
              significance: 3,
              type: 'crm',
            },
          },
        },
      },
    },
  ],
  identifier_types: { email: { normalizer: 'email' }, domain: { normalizer: 'domain' } },
});

/** A change to its table, and the findings that it must give: path, from the table where it starts with a dot; found; nearest. */
type MappingMistake = [
  what: string,
  change: (table: MappedTable, config: NexusConfig) => unknown,
  ...findings: [path: string, found: string, nearest?: string][],
];

const personOf = (table: MappedTable) => table.parts?.['person'] ?? {};
const eventOf = (table: MappedTable) => table.events?.['created'] ?? {};
const identifierOf = (table: MappedTable, email: unknown): void => {
  force(personOf(table), { identifiers: { email } });
};

export const MAPPING_MISTAKES: MappingMistake[] = [
  ['no key', (t) => delete t.key, ['.key', 'nothing']],
  ['an empty key', (t) => (t.key = []), ['.key', '[]']],
  ['no parts', (t) => delete t.parts, ['.parts', 'nothing']],
  ['a key in a table that is unknown', (t) => force(t, { kye: 'id' }), ['.kye', '"id"', 'key']],
  [
    'a key of a value that is unknown',
    (t) => identifierOf(t, { colum: 'Email' }),
    ['.parts.person.identifiers.email.colum', '"Email"', 'column'],
  ],
  [
    'one in a list',
    (t) => identifierOf(t, ['Email', { seperator: ',', column: 'x' }]),
    ['.parts.person.identifiers.email[1].seperator', '","', 'separator'],
  ],
  [
    'two ways at once',
    (t) => identifierOf(t, { column: 'a', sql: 'b' }),
    ['.parts.person.identifiers.email', '["column","sql"]'],
  ],
  [
    'no way at all',
    (t) => identifierOf(t, { separator: ';' }),
    ['.parts.person.identifiers.email', '{"separator":";"}'],
  ],
  ['a brace that is not closed', (t) => identifierOf(t, '{First'), ['.parts.person.identifiers.email', '"{First"']],
  ['braces with nothing in them', (t) => identifierOf(t, 'a{ }b'), ['.parts.person.identifiers.email', '"a{ }b"']],
  ['no column before an arrow', (t) => identifierOf(t, '->email'), ['.parts.person.identifiers.email', '"->email"']],
  ['a quote in a name', (t) => identifierOf(t, "it's"), ['.parts.person.identifiers.email', '"it\'s"']],
  ['a quote in a member', (t) => identifierOf(t, "a->b'c"), ['.parts.person.identifiers.email', '"b\'c"']],
  [
    'two statements',
    (t) => identifierOf(t, { sql: 'a; DROP TABLE b' }),
    ['.parts.person.identifiers.email.sql', '"a; DROP TABLE b"'],
  ],
  [
    'a path without a column',
    (t) => identifierOf(t, { text: 'x', path: ['a'] }),
    ['.parts.person.identifiers.email.path', '["a"]'],
  ],
  [
    'an otherwise without values',
    (t) => (personOf(t).traits = { name: { column: 'a', otherwise: 'b' } }),
    ['.parts.person.traits.name.otherwise', '"b"'],
  ],
  [
    'several values where there is one',
    (t) => (personOf(t).traits = { name: { column: 'a', separator: ';' } }),
    ['.parts.person.traits.name.separator', '";"'],
  ],
  [
    'a name of a trait that is none',
    (t) => (personOf(t).traits = { 'full name': 'a' }),
    ['.parts.person.traits["full name"]', '"full name"'],
  ],
  [
    'an identifier type that is unknown',
    (t) => (personOf(t).identifiers = { emial: 'Email' }),
    ['.parts.person.identifiers.emial', '"emial"', 'email'],
  ],
  ['a part without identifiers', (t) => delete personOf(t).identifiers, ['.parts.person.identifiers', 'nothing']],
  [
    'a part that is no entity type',
    (t) => (t.parts = { contact: personOf(t) }),
    ['.parts.contact.entity_type', 'nothing'],
  ],
  [
    'an entity type that is unknown',
    (t) => (personOf(t).entity_type = 'persn'),
    ['.parts.person.entity_type', '"persn"', 'person'],
  ],
  ['a member of no group', (t) => (personOf(t).member_of = 'grop'), ['.parts.person.member_of', '"grop"', 'group']],
  [
    'a member that is no person',
    (t) => force(t.parts?.['group'] ?? {}, { member_of: 'group' }),
    ['.parts.group.member_of', '"group"'],
  ],
  ['a time that is a text', (t) => (t.occurred_at = '{Created}'), ['.occurred_at', '"{Created}"']],
  [
    'a time in two ways',
    (t) => (t.occurred_at = { column: 'a', sql: 'b' }),
    ['.occurred_at', '{"column":"a","sql":"b"}'],
  ],
  [
    'a way of times that is unknown',
    (t) => force(t, { occurred_at: { column: 'a', as: 'sec' } }),
    ['.occurred_at.as', '"sec"'],
  ],
  [
    'the time of a file, where there is none',
    (t) => (t.ingested_at = { file_time: true }),
    ['.ingested_at.file_time', 'true'],
  ],
  [
    'a delivery that nothing tells',
    (t) => {
      delete t.ingested_at;
      t.delivery = 'append';
    },
    ['.ingested_at', 'nothing'],
  ],
  [
    'an event without a time',
    (t) => {
      delete t.ingested_at;
      delete t.occurred_at;
      delete eventOf(t).at;
    },
    ['.events.created.at', 'nothing'],
  ],
  ['a significance below 1', (t) => (eventOf(t).significance = 0), ['.events.created.significance', '0']],
  [
    'an amount that is not there',
    (t) => force(eventOf(t), { value: { unit: 'EUR' } }),
    ['.events.created.value.amount', 'nothing'],
  ],
  [
    'a condition that is none',
    (t) => force(t, { where: { Status: { is: 'a' } } }),
    ['.where.Status.not', 'nothing'],
    ['.where.Status.is', '"a"'],
  ],
  [
    'a name of a table that is none',
    (_t, c) => force(c.sources[0]?.tables ?? {}, { 'a b': c.sources[0]?.tables?.['contacts'] }),
    ['sources[0].tables["a b"]', '"a b"'],
  ],
  [
    'tables beside relations',
    (_t, c) => force(c.sources[0] ?? {}, { relations: { person_identifiers: {} } }),
    ['sources[0]', '{"tables":"…","relations":"…"}'],
  ],
  ['raw tables beside tables', (_t, c) => force(c.sources[0] ?? {}, { raw: {} }), ['sources[0].raw', '{}']],
  ['a file and a table', (t) => force(t, { file: 'a.csv', table: 'b' }), ['.table', '"b"']],
];
