import { expect, test } from '@jest/globals';
import type { DuckDbTarget, NexusConfig } from '../../config/types.ts';
import { findingsOf, validConfig } from './support/configs.ts';

/** What is said of a config whose target, or entity types, are these. */
const found = (target: Partial<DuckDbTarget>, entityTypes: NexusConfig['entity_types'] = {}): string[] => {
  const config = validConfig();
  Object.assign(config.targets['dev']?.duckdb ?? {}, { attach: undefined }, target);
  if (config.targets['dev']?.duckdb?.attach === undefined) delete config.targets['dev']?.duckdb?.attach;
  Object.assign(config.entity_types ?? (config.entity_types = {}), entityTypes);
  return findingsOf(config).map(({ path, expected }) => `${path}: ${expected}`);
};
const CRM = { crm: { type: 'postgres', from: 'env:CRM_URL' } };

test.each([
  [{ attach: CRM, publish_to: { attach: 'crm' } }],
  [{ attach: CRM, publish_to: { attach: 'crm', schema: 'customers', reader_role: 'support' } }],
  [{ attach: { shop: 'shop.duckdb' }, publish_to: { attach: 'shop' } }],
])('%j is taken', (target) => {
  expect(found(target)).toEqual([]);
});

test.each<[Partial<DuckDbTarget>, string]>([
  [{ publish_to: { attach: 'crm' } }, 'targets.dev.duckdb.publish_to.attach: a name of attach, which is empty'],
  [{ attach: CRM, publish_to: { attach: 'shop' } }, 'targets.dev.duckdb.publish_to.attach: a name of attach: crm'],
  [
    { attach: { crm: { type: 'mysql', from: 'env:CRM_URL' } }, publish_to: { attach: 'crm' } },
    'targets.dev.duckdb.publish_to.attach: a database of type one of duckdb, postgres, not mysql',
  ],
  [
    { attach: CRM, publish_to: { attach: 'crm', schema: 'a.b' } },
    'targets.dev.duckdb.publish_to.schema: a name of letters, digits and underscores, a letter first, at most 255',
  ],
  [
    { attach: { shop: 'shop.duckdb' }, publish_to: { attach: 'shop', reader_role: 'support' } },
    'targets.dev.duckdb.publish_to.reader_role: nothing: a database of type duckdb has no roles',
  ],
])('%j is refused', (target, finding) => {
  expect(found(target)).toEqual([finding]);
});

test('an entity type whose tables Postgres would cut the names of is refused', () => {
  const type = 'a'.repeat(37);
  expect(found({ attach: CRM, publish_to: { attach: 'crm' } }, { [type]: { id_prefix: 'aaa' } })).toEqual([
    `entity_types.${type}: a name of at most 36 characters: results are published to Postgres, whose names have at most 63`,
  ]);
});
