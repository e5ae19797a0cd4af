import { expect, test } from '@jest/globals';
import { parseManifest, relationsOf } from '../../deploy/dbt/manifest.ts';

const manifest = (sources: object, nodes: object) =>
  parseManifest(JSON.stringify({ metadata: {}, nodes, sources }), 'manifest.json');
const model = {
  resource_type: 'model',
  name: 'stg_contacts',
  alias: 'contacts',
  package_name: 'p',
  schema: 'staging',
  database: 'crm',
};

test('the tables of a project are what loaders fill, else what models make', () => {
  const nodes = { 'model.p.stg_contacts': model, 'test.p.x': { ...model, resource_type: 'test' } };
  const sources = {
    'source.p.raw.people': {
      source_name: 'raw',
      name: 'people',
      identifier: 'PEOPLE_V2',
      schema: 'RAW',
      database: null,
    },
  };
  expect(relationsOf(manifest(sources, nodes))).toEqual([{ database: undefined, schema: 'RAW', table: 'PEOPLE_V2' }]);
  expect(relationsOf(manifest({}, nodes))).toEqual([{ database: 'crm', schema: 'staging', table: 'contacts' }]);
});
