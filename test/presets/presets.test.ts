import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { columnUses } from '../../config/mapping_uses.ts';
import { validateConfig } from '../../config/validate.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { presetEntries, presets } from '../../presets/index.ts';

const each = Object.values(presets).flatMap((preset) =>
  Object.keys(preset.loaders).map((loader) => ({ name: `${preset.name}_${loader}`, preset: preset.name, loader })),
);
const { config, notes } = validateConfig(
  {
    targets: {
      all: {
        duckdb: { path: 'p.duckdb' },
        bigquery: { project: 'my-project', dataset: 'd', location: 'US' },
        snowflake: { database: 'D', schema: 'S' },
      },
    },
    sources: each,
    identifier_types: {},
  },
  catalogue,
);

test('every preset is a valid mapping for each of its loaders, of which nothing is left to say', () => {
  expect(config.sources.map(({ name }) => name)).toEqual(each.map(({ name }) => name));
  expect(notes).toEqual([]);
});

test.each(['duckdb', 'bigquery', 'snowflake'] as const)('all of them build for %s', (warehouse) => {
  const names = buildBundle(config, warehouse).objects.map(({ name }) => name);
  const missing = each.map(({ name }) => `${name}_person_identifiers`).filter((name) => !names.includes(name));
  expect(missing).toEqual([]);
});

describe.each(Object.values(presets))('$name', (preset) => {
  test('says where each loader says what it makes', () => {
    const pages = Object.values(preset.loaders).map((loader) => loader.pages);
    expect(pages.filter((all) => all.length === 0 || all.some((page) => !/^https:\/\/\S+$/.test(page)))).toEqual([]);
  });

  test('brings the types of all identifiers that it names, and no others', () => {
    const named = Object.values(preset.tables)
      .flatMap(({ parts = {} }) => Object.values(parts))
      .flatMap(({ identifiers = {} }) => Object.keys(identifiers));
    expect([...new Set(named)].sort()).toEqual(Object.keys(preset.identifierTypes).sort());
  });

  test('gives types that several tools share one meaning in all presets', () => {
    for (const [type, meaning] of Object.entries(preset.identifierTypes)) {
      const others = Object.values(presets).flatMap(({ identifierTypes }) => identifierTypes[type] ?? []);
      expect(others).toEqual(others.map(() => meaning));
    }
  });

  test.each(Object.keys(preset.loaders))(
    'of %s has the tables that the loader has, and a column for each field',
    (loader) => {
      const tables = presetEntries[preset.name]?.tables(loader) ?? {};
      expect(Object.keys(tables)).toEqual(Object.keys(preset.loaders[loader]?.tables ?? {}));
      const columns = Object.values(tables)
        .flatMap(columnUses)
        .map(({ ref }) => ref.column);
      expect(columns.filter((column) => column.trim() === '' || /[{}]/.test(column))).toEqual([]);
    },
  );
});
