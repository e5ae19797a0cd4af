import { expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { modelOf } from '../../config/model.ts';
import type { NexusConfig } from '../../config/types.ts';
import { publishedTables } from '../../publish/published_tables.ts';
import { readProjectFile } from '../docs/support.ts';

const CONFIG = {
  ...(JSON.parse(readProjectFile('nexus.config.json')) as NexusConfig),
  entity_types: { workspace: { id_prefix: 'wsp' } },
  changes: true,
};
const CONFIG_TYPES = ['person', 'group', 'workspace'];
const tables = publishedTables(modelOf(CONFIG));
const { objects } = buildBundle(CONFIG, 'duckdb', Object.keys(CONFIG.targets)[0]);

test('are all that a reader gets, but for two joins of two of them, and what leads to an entity, and changes', () => {
  const results = objects.filter(({ isResult }) => isResult === true).map(({ name }) => name);
  const more = [
    'nexus_changes',
    'nexus_entity_redirects',
    ...CONFIG_TYPES.map((type) => `nexus_resolved_${type}_identifiers`),
  ];
  const expected = [...results, ...more].filter((name) => !/^nexus_membership_(timeline|states)$/.test(name));
  expect(tables.map(({ name }) => name).sort()).toEqual(expected.sort());
});

test('have the columns of what is deployed, and keys and indexes of these', () => {
  for (const { name, columns, key, indexes } of tables) {
    const deployed = objects.find((object) => object.name === name && object.columns !== undefined);
    expect([name, Object.keys(columns)]).toEqual([name, deployed?.columns?.map((column) => column.name)]);
    const named = [...key, ...indexes.flatMap((index) => index.columns)];
    expect(named.filter((column) => !(column in columns))).toEqual([]);
    // There is no type of Postgres for it, and none of them has one.
    expect(Object.values(columns).filter(({ type }) => type === 'json' || type === 'key')).toEqual([]);
  }
});

test('are those of a config without changes, audiences and attributions where it has none', () => {
  const names = publishedTables(modelOf({ targets: {}, sources: [], identifier_types: {} })).map(({ name }) => name);
  expect(names).not.toContain('nexus_changes');
  expect(names).not.toContain('nexus_email_lists');
  expect(names).toContain('nexus_persons');
});
