import { LATER_MISTAKES } from './later_mistakes.ts';
import { force } from './mistake.ts';
import type { Mistake } from './mistake.ts';

export const MISTAKES: Mistake[] = [
  ['a missing key', (c) => delete (c as { sources?: unknown }).sources, ['sources', 'nothing']],
  ['an empty list', (c) => (c.sources = []), ['sources', '[]']],
  [
    'an unknown key',
    (c) => {
      force(c, { sorces: 1 });
    },
    ['sorces', '1', 'sources'],
  ],
  [
    'an unknown key deep inside',
    (c) => {
      force(c.sources[0]?.raw?.['messages'] ?? {}, { tabel: 'x' });
    },
    ['sources[0].raw.messages.tabel', '"x"', 'table'],
  ],
  [
    'a wrong type',
    (c) => {
      force(c, { default_target: 3 });
    },
    ['default_target', '3'],
  ],
  [
    'a wrong alternative',
    (c) => {
      force(c.states[0]?.rules?.[0] ?? {}, { event_name: 3 });
    },
    ['states[0].rules[0].event_name', '3'],
  ],
  [
    'a value outside a choice',
    (c) => {
      force(c.identifier_types['email'] ?? {}, { normalizer: 'e-mail' });
    },
    ['identifier_types.email.normalizer', '"e-mail"', 'email'],
  ],
  [
    'a number below its minimum',
    (c) => {
      force(c, { resolution: { lock_minutes: 0 } });
    },
    ['resolution.lock_minutes', '0'],
  ],
  [
    'a broken part, and a fault in another',
    (c) => {
      force(c.sources[0] ?? {}, { nam: 1 });
      c.default_target = 'dve';
    },
    ['sources[0].nam', '1', 'name'],
    ['default_target', '"dve"', 'dev'],
  ],
  [
    'a fault beside a broken part of one list',
    (c) => {
      c.sources.unshift({} as never);
      force(c.sources[2] ?? {}, { without: ['x'] });
    },
    ['sources[0].name', 'nothing'],
    ['sources[2].without', '["x"]'],
  ],

  ['an unknown target', (c) => (c.default_target = 'pord'), ['default_target', '"pord"', 'prod']],
  ['a target without a warehouse', (c) => (c.targets['dev'] = {}), ['targets.dev', '{}']],
  [
    'a schema that needs quoting',
    (c) => {
      force(c.targets['dev']?.duckdb ?? {}, { schema: 'my schema' });
    },
    ['targets.dev.duckdb.schema', '"my schema"'],
  ],
  [
    'a database with a quote',
    (c) => {
      force(c.targets['prod']?.snowflake ?? {}, { database: 'A"B' });
    },
    ['targets.prod.snowflake.database', '"A\\"B"'],
  ],
  [
    'a data set with a hyphen',
    (c) => {
      force(c.targets['prod']?.bigquery ?? {}, { dataset: 'a-b' });
    },
    ['targets.prod.bigquery.dataset', '"a-b"'],
  ],
  [
    'a project that is none',
    (c) => {
      force(c.targets['prod']?.bigquery ?? {}, { project: 'My Project' });
    },
    ['targets.prod.bigquery.project', '"My Project"'],
  ],
  [
    'a principal that is no address',
    (c) => {
      force(c.targets['prod']?.bigquery ?? {}, { run_as: 'user:ann@acme.com' });
    },
    ['targets.prod.bigquery.run_as', '"user:ann@acme.com"'],
  ],
  [
    'less than any query bills',
    (c) => {
      force(c.targets['prod']?.bigquery ?? {}, { maximum_bytes_billed: 1_000_000 });
    },
    ['targets.prod.bigquery.maximum_bytes_billed', '1000000'],
  ],
  [
    'a part of a byte',
    (c) => {
      force(c.targets['prod']?.bigquery ?? {}, { maximum_bytes_billed: 10_485_760.5 });
    },
    ['targets.prod.bigquery.maximum_bytes_billed', '10485760.5'],
  ],
  [
    'an attached file called as a catalog of DuckDB',
    (c) => {
      force(c.targets['dev']?.duckdb ?? {}, { attach: { temp: 'x.duckdb' } });
    },
    ['targets.dev.duckdb.attach.temp', '"temp"'],
  ],

  [
    'a way of delivering that there is not',
    (c) => Object.assign(c.sources[1] ?? {}, { delivery: 'snapshots' }),
    ['sources[1].delivery', '"snapshots"', 'snapshot'],
  ],
  [
    'how one raw table of an adapter is delivered',
    (c) =>
      (c.sources[0] = {
        name: 'gmail',
        adapter: 'gmail',
        raw: { messages: { delivery: 'snapshot', deleted: 'gone' } },
        deleted: '_fivetran_deleted',
      }),
    ['sources[0].raw.messages.delivery', '"snapshot"'],
  ],
  [
    'a column that cannot be quoted',
    (c) => Object.assign(c.sources[1] ?? {}, { deleted: 'a"b' }),
    ['sources[1].deleted', '"a\\"b"'],
  ],
  ['two sources of one name', (c) => c.sources.push({ name: 'crm', adapter: 'stripe' }), ['sources[2].name', '"crm"']],
  ['a reserved prefix', (c) => c.sources.push({ name: 'v_crm', adapter: 'stripe' }), ['sources[2].name', '"v_crm"']],
  ['neither adapter nor relations', (c) => c.sources.push({ name: 'erp' }), ['sources[2]', 'nothing']],
  [
    'adapter and relations',
    (c) => c.sources.push({ name: 'erp', adapter: 'stripe', relations: { person_identifiers: {} } }),
    ['sources[2]', '{"adapter":"stripe","relations":"…"}'],
  ],
  [
    'an unknown raw table',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', raw: { mesages: {} } }),
    ['sources[0].raw.mesages', '"mesages"', 'messages'],
  ],
  [
    'an unknown raw table to do without',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', without: ['label'] }),
    ['sources[0].without[0]', '"label"', 'labels'],
  ],
  [
    'no raw table left',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', without: ['labels', 'messages'] }),
    ['sources[0].without', '["labels","messages"]'],
  ],
  [
    'an unknown option',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', options: { own_domain: ['x.com'] } }),
    ['sources[0].options.own_domain', '"own_domain"', 'own_domains'],
  ],
  [
    'an unknown field of a raw table',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', raw: { messages: { columns: { snipet: 'x' } } } }),
    ['sources[0].raw.messages.columns.snipet', '"snipet"', 'snippet'],
  ],
  [
    'a field that a raw table cannot lack',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', raw: { messages: { lacks: ['id'] } } }),
    ['sources[0].raw.messages.lacks[0]', '"id"'],
  ],
  [
    'a loader that an adapter does not know',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', loader: 'airbite' }),
    ['sources[0].loader', '"airbite"', 'airbyte'],
  ],
  [
    'a loader that there is none of',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', loader: 'stitch' }),
    ['sources[0].loader', '"stitch"'],
  ],
  [
    'a raw table that a loader does not have',
    (c) => (c.sources[0] = { name: 'gmail', adapter: 'gmail', loader: 'airbyte', raw: { labels: {} } }),
    ['sources[0].raw.labels', '"labels"'],
  ],
  [
    'an unknown relation',
    (c) => (c.sources[1] = { name: 'crm', relations: { person_identifiers: {}, event: {} } }),
    ['sources[1].relations.event', '"event"', 'events'],
  ],
  [
    'no relation with identifiers',
    (c) => (c.sources[1] = { name: 'crm', relations: { events: {} } }),
    ['sources[1].relations', '["events"]'],
  ],
  [
    'an unknown standard column',
    (c) => (c.sources[1] = { name: 'crm', relations: { person_identifiers: { columns: { rowid: 'x' } } } }),
    ['sources[1].relations.person_identifiers.columns.rowid', '"rowid"', 'row_id'],
  ],
  [
    'a column that cannot lack',
    (c) => (c.sources[1] = { name: 'crm', relations: { person_identifiers: { lacks: ['event_id'] } } }),
    ['sources[1].relations.person_identifiers.lacks[0]', '"event_id"'],
  ],
  [
    'a table with a backtick',
    (c) => (c.sources[1] = { name: 'crm', relations: { person_identifiers: { table: 'a`b' } } }),
    ['sources[1].relations.person_identifiers.table', '"a`b"'],
  ],
  [
    'a file without a known ending',
    (c) => {
      delete c.targets['prod'];
      c.sources[1] = { name: 'crm', relations: { person_identifiers: { file: 'x.xls' } } };
    },
    ['sources[1].relations.person_identifiers.file', '"x.xls"'],
  ],
  [
    'a file, and no DuckDB',
    (c) => {
      delete c.targets['dev'];
      c.default_target = 'prod';
      c.sources[1] = { name: 'crm', relations: { person_identifiers: { file: 'x.csv' } } };
    },
    ['sources[1].relations.person_identifiers.file', '"x.csv"'],
  ],
  [
    'a file and a table',
    (c) => (c.sources[1] = { name: 'crm', relations: { person_identifiers: { file: 'x.csv', table: 'x' } } }),
    ['sources[1].relations.person_identifiers.table', '"x"'],
  ],

  [
    'an entity type called as our own views',
    (c) => {
      force(c, { entity_types: { device: { id_prefix: 'dev' }, event: {} } });
    },
    ['entity_types.event', '"event"'],
  ],
  [
    'an entity type in another case',
    (c) => {
      force(c, { entity_types: { device: {}, Person: { id_prefix: 'pp' } } });
    },
    ['entity_types.Person', '"Person"'],
  ],
  [
    'a prefix that another entity type has',
    (c) => {
      force(c, { entity_types: { device: {}, developer: {} } });
    },
    ['entity_types.developer.id_prefix', '"dev"'],
  ],
  ['no identifier type', (c) => (c.identifier_types = {}), ['identifier_types', '{}']],
  [
    'an identifier type that is no name',
    (c) => (c.identifier_types['e-mail'] = {}),
    ['identifier_types["e-mail"]', '"e-mail"'],
  ],
  [
    'an identifier type of an unknown entity type',
    (c) => (c.identifier_types['imei'] = { entity_types: ['devise'] }),
    ['identifier_types.imei.entity_types[0]', '"devise"', 'device'],
  ],
  ...LATER_MISTAKES,
];
