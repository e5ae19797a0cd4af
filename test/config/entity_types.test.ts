import { expect, test } from '@jest/globals';
import { modelOf } from '../../config/model.ts';
import { buildBundle } from '../../build/build.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { findingsOf, validConfig } from './support/configs.ts';

const base = {
  targets: { dev: { duckdb: { path: 'x.duckdb' } } },
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: { email: {} },
};

test('the catalogue names what a build makes, with all that a config may ask for', () => {
  const types = ['person', 'group', 'device'];
  const asked = {
    targets: { dev: { duckdb: { path: 'x.duckdb', materialize: { context: true } } } },
    computed_traits: Object.fromEntries(types.map((type) => [type, { events: { compute: 'count' } as const }])),
    attribution: Object.fromEntries(
      types.map((type) => [type, { entity_type: type, conversion: { source: 'crm' }, touches: { source: 'crm' } }]),
    ),
    sources: [{ name: 'crm', relations: { person_identifiers: { file: 'people.csv' } } }],
    audiences: { all_of_them: { entity_type: 'device', where: { state: 'app_setup', is: null } } },
  };
  const { objects } = buildBundle({ ...base, entity_types: { device: {} }, ...asked }, 'duckdb');
  const made = objects.filter(({ kind }) => kind === 'table' || kind === 'view').map(({ name }) => name);
  expect([...catalogue.objectNames(['device'])].sort()).toEqual(made.sort());
});

test.each(['event', 'entity', 'membership', 'run', 'state', 'Trait', 'watermark', 'resolved_person'])(
  'the entity type %s is refused, since its views would be called like others',
  (type) => {
    const paths = findingsOf({ ...base, entity_types: { [type]: { id_prefix: 'x' } } }, catalogue).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([`entity_types.${type}`]);
  },
);

test.each(['animal', 'ticket', 'constructor', 'entities'])('the entity type %s is taken', (type) => {
  expect(findingsOf({ ...base, entity_types: { [type]: {} } }, catalogue)).toEqual([]);
});

test('the prefix of ids has a default that every name allows', () => {
  const config = { ...validConfig(), entity_types: { my_device: {}, constructor: {}, Ox: {} } };
  expect(modelOf(config).entityTypes).toEqual([
    { name: 'person', idPrefix: 'per' },
    { name: 'group', idPrefix: 'grp' },
    { name: 'my_device', idPrefix: 'myd' },
    { name: 'constructor', idPrefix: 'con' },
    { name: 'Ox', idPrefix: 'ox' },
  ]);
});
