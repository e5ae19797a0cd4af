import type { validConfig } from './configs.ts';

type Config = ReturnType<typeof validConfig>;
/** A change to the valid config, and the findings that it must give: path, found, nearest. */
export type Mistake = [
  what: string,
  change: (config: Config) => unknown,
  ...findings: [path: string, found: string, nearest?: string][],
];

/** Sets values that the types forbid. */
const force = (target: object, values: Record<string, unknown>): void => void Object.assign(target, values);

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
  [
    'a region that is none',
    (c) => (c.identifier_types['phone'] = { normalizer: 'phone', default_region: 'UK' }),
    ['identifier_types.phone.default_region', '"UK"'],
  ],
  [
    'patterns that RE2 or Snowflake lack',
    (c) =>
      (c.identifier_types['email'] = {
        normalizer: 'email',
        blocked_patterns: ['a(?=b)', '(a)\\1', '(?:a)', 'a+?', '\\p{L}', '('],
      }),
    ...[
      ['[0]', 'a(?=b)'],
      ['[1]', '(a)\\1'],
      ['[2]', '(?:a)'],
      ['[3]', 'a+?'],
      ['[4]', '\\p{L}'],
      ['[5]', '('],
    ].map(([at, found]): [string, string] => [
      `identifier_types.email.blocked_patterns${String(at)}`,
      JSON.stringify(found),
    ]),
  ],

  ['traits of an unknown entity type', (c) => (c.traits['persona'] = {}), ['traits.persona', '"persona"', 'person']],
  [
    'a trait called as a column',
    (c) => (c.traits['group'] = { First_Seen_At: {} }),
    ['traits.group.First_Seen_At', '"First_Seen_At"'],
  ],
  ['a trait called as the id', (c) => (c.traits['group'] = { group_id: {} }), ['traits.group.group_id', '"group_id"']],
  [
    'a trait whose column another one has',
    (c) => (c.traits['person'] = { trait_email: {}, email: {} }),
    ['traits.person.email', '"email"'],
  ],
  [
    'two traits that differ in case',
    (c) => (c.traits['person'] = { title: {}, Title: {} }),
    ['traits.person.Title', '"Title"'],
  ],

  [
    'a state of one word',
    (c) => c.states.push({ name: 'billing', entity_type: 'group', relation: { table: 'x' } }),
    ['states[2].name', '"billing"'],
  ],
  [
    'a state in capitals',
    (c) => c.states.push({ name: 'Billing_State', entity_type: 'group', relation: { table: 'x' } }),
    ['states[2].name', '"Billing_State"'],
  ],
  [
    'a state twice, base and derived',
    (c) => (c.derived_states[1] = { ...c.derived_states[1], name: 'support_status' } as never),
    ['derived_states[1].name', '"support_status"'],
  ],
  [
    'a state of an unknown entity type',
    (c) => (c.states[1] = { name: 'support_status', entity_type: 'grup', relation: { table: 'x' } }),
    ['states[1].entity_type', '"grup"', 'group'],
    ['derived_states[0].components[1]', '"support_status"'],
  ],
  [
    'rules and relation',
    (c) =>
      (c.states[1] = {
        name: 'support_status',
        entity_type: 'group',
        relation: { table: 'x' },
        rules: [
          { event_name: 'a', value: 'anything' },
          { event_name: 'b', value: 'else' },
        ],
      }),
    ['states[1]', '{"rules":"…","relation":"…"}'],
  ],
  [
    'neither rules nor relation',
    (c) => (c.states[1] = { name: 'support_status', entity_type: 'group' }),
    ['states[1]', 'nothing'],
  ],
  [
    'a rule over an unknown source',
    (c) => (c.states[0]?.rules ?? []).push({ event_name: 'x', source: 'gmial', value: 'y' }),
    ['states[0].rules[2].source', '"gmial"', 'gmail'],
  ],
  [
    'an unknown component',
    (c) => c.derived_states[1]?.components.push('suport_status'),
    ['derived_states[1].components[1]', '"suport_status"', 'support_status'],
  ],
  [
    'a component that comes later',
    (c) => c.derived_states.reverse(),
    ['derived_states[0].components[0]', '"customer_lifecycle"'],
  ],
  [
    'a component of itself',
    (c) => c.derived_states[1]?.components.push('customer_health_overall'),
    ['derived_states[1].components[1]', '"customer_health_overall"'],
  ],
  [
    'a component of another entity type',
    (c) => {
      c.states.push({ name: 'person_mood', entity_type: 'person', relation: { table: 'x' } });
      c.derived_states[1]?.components.push('person_mood');
    },
    ['derived_states[1].components[1]', '"person_mood"'],
  ],
  [
    'a condition on what is no component',
    (c) => c.derived_states[1]?.rules.push({ when: { support_status: 'x' }, value: 'y' }),
    ['derived_states[1].rules[1].when.support_status', '"support_status"'],
  ],
  [
    'a condition on a value that never is',
    (c) => c.derived_states[1]?.rules.push({ when: { customer_lifecycle: ['hapy'] }, value: 'y' }),
    ['derived_states[1].rules[1].when.customer_lifecycle', '"hapy"', 'happy'],
  ],
];
