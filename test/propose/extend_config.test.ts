import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { configText, extendConfig, isIn, newConfig, placesIn } from '../../propose/extend_config.ts';

const table = (file: string) => ({ file, key: 'id', parts: { person: { identifiers: { email: 'Email' } } } });
const addition = {
  target: { duckdb: { path: 'people.duckdb', attach: { crm: 'crm.duckdb' } } },
  sources: [{ name: 'crm', tables: { contacts: table('b.csv') } }],
  identifier_types: {
    email: { normalizer: 'email' as const, blocked: ['x@y.example'] },
    phone: { normalizer: 'phone' as const },
  },
};
const TEXT = `{
   "$schema":    "./nexus.schema.json",
   "targets": {
     "prod": { "duckdb": { "path": "own.duckdb" } }
   },
   "sources": [
     { "name": "shop",   "relations": { "events": {} } },
     { "name": "crm",
       "tables": {
         "contacts": ${JSON.stringify(table('a.csv'))}
       } }
   ],
   "identifier_types": {
     "email": {"normalizer":"email"}
   }
}
`;
const parse = (text: string): NexusConfig => JSON.parse(text) as NexusConfig;

describe('a config that is there', () => {
  test('keeps all that it has, lines that nothing is put into letter by letter, and gets what it lacks', () => {
    const extended = extendConfig(TEXT, parse(TEXT), 'prod', addition);
    expect(extended).toContain('"$schema":    "./nexus.schema.json"');
    expect(extended).toContain('{ "name": "shop",   "relations": { "events": {} } }');
    expect(parse(extended)).toEqual({
      $schema: './nexus.schema.json',
      targets: { prod: { duckdb: { path: 'own.duckdb', attach: { crm: 'crm.duckdb' } } } },
      sources: [
        { name: 'shop', relations: { events: {} } },
        { name: 'crm', tables: { contacts: table('a.csv'), contacts_2: table('b.csv') } },
      ],
      identifier_types: { email: { normalizer: 'email' }, phone: { normalizer: 'phone' } },
    });
  });

  test('gets a source of another name where its own is of another kind', () => {
    const config = { ...parse(TEXT), sources: [{ name: 'crm', relations: { events: {} } }] };
    const extended = parse(extendConfig(JSON.stringify(config), config, 'prod', addition));
    expect(extended.sources.map(({ name }) => name)).toEqual(['crm', 'crm_2']);
  });

  test('knows the places that it reads', () => {
    const places = placesIn(parse(TEXT));
    expect([isIn(places, { file: 'a.csv' }, 'contacts'), isIn(places, { file: 'b.csv' }, 'contacts')]).toEqual([
      true,
      false,
    ]);
    const inSchema = placesIn({ sources: [{ name: 's', location: { schema: 'RAW' }, tables: { contacts: {} } }] });
    expect(isIn(inSchema, { schema: 'RAW', table: 'contacts' }, 'x')).toBe(true);
  });
});

test('a new config has the target, and traits where adapters give them', () => {
  expect(parse(configText(newConfig(addition)))).toEqual({
    targets: { dev: addition.target },
    sources: addition.sources,
    identifier_types: addition.identifier_types,
  });
  expect(newConfig({ ...addition, sources: [{ name: 'stripe', adapter: 'stripe' }] }, 'prod').traits).toEqual({
    person: { name: {} },
    group: { name: {} },
  });
});
