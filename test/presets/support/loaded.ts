import { expect } from '@jest/globals';
import { modelOf } from '../../../config/model.ts';
import type { Source } from '../../../config/types.ts';
import { validateConfig } from '../../../config/validate.ts';
import { sourceRelations } from '../../../build/source_relations.ts';
import { catalogue } from '../../../deploy/config_file.ts';
import { id, join, nexus, sql } from '../../../sql/tag.ts';
import { createWorld } from '../../support/duckdb.ts';
import type { Row, World } from '../../support/world.ts';

/** A record as the tool's API names its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Table of a preset to what a loader makes of a record: the row of its table, whole, with what it adds; none if it leaves it out. */
export type Shape = Readonly<Record<string, (fields: Fields) => Row | undefined>>;

/** Names changed by a rule. */
export const renamed = (fields: Fields, rule: (name: string) => string): Row =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [rule(name), value]));

export const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** When a loader brought it, as each says so. */
export const AT = '2026-03-01T06:00:00Z';
export const FIVETRAN = { _fivetran_synced: AT, _fivetran_deleted: false };
export const AIRBYTE = {
  _airbyte_extracted_at: AT,
  _airbyte_raw_id: 'r',
  _airbyte_generation_id: 1,
  _airbyte_meta: {},
};
export const STITCH = { _sdc_batched_at: AT, _sdc_received_at: AT, _sdc_sequence: 1, _sdc_table_version: 1 };
export const DLT = { _dlt_load_id: String(Date.parse(AT) / 1000), _dlt_id: 'r' };

/** What two loaders of one tool may differ in: ids are made of names of sources, and a snapshot has no stamps. */
const COMPARED = {
  events: [
    'event_name',
    'occurred_at',
    'event_description',
    'event_value',
    'value_unit',
    'event_significance',
    'event_type',
  ],
  person_identifiers: ['identifier_type', 'identifier_value', 'role', 'occurred_at'],
  person_traits: ['identifier_type', 'identifier_value', 'trait_name', 'trait_value', 'occurred_at'],
  group_identifiers: ['identifier_type', 'identifier_value', 'role', 'occurred_at'],
  group_traits: ['identifier_type', 'identifier_value', 'trait_name', 'trait_value', 'occurred_at'],
  membership_identifiers: [
    'person_identifier_type',
    'person_identifier',
    'group_identifier_type',
    'group_identifier',
    'role',
    'occurred_at',
  ],
} as const;

/** Without one of these a row says nothing. */
const VALUES = ['identifier_value', 'trait_value', 'person_identifier', 'group_identifier'];

export type Given = Readonly<Partial<Record<keyof typeof COMPARED, readonly Row[]>>>;

/** What a config says that names the preset once for each loader, each in a schema of its own. */
export function configFor(preset: string, loaders: readonly string[], source: Partial<Source> = {}) {
  const sources = loaders.map((loader) => ({
    name: loader,
    preset,
    loader,
    location: { schema: `raw_${loader}` },
    ...source,
  }));
  const { config } = validateConfig(
    { targets: { test: { duckdb: { path: 'presets.duckdb' } } }, sources, identifier_types: {} },
    catalogue,
  );
  return config;
}

/** A place where each loader has brought the same records, as it does. */
export async function loadedWorld(
  preset: string,
  shapes: Readonly<Record<string, Shape>>,
  records: Readonly<Record<string, readonly Fields[]>>,
): Promise<World> {
  const config = configFor(preset, Object.keys(shapes));
  const world = await createWorld(config);
  for (const { source, part, columns } of sourceRelations(modelOf(config), 'duckdb').externals) {
    const rows = (records[part] ?? []).flatMap((fields): Row[] => {
      const row = shapes[source]?.[part]?.(fields);
      return row === undefined ? [] : [row];
    });
    const names = Object.keys(columns);
    // A column that the mapping names and the loader does not make would be blank without a word.
    const unknown = names.filter((name) => !rows.some((row) => Object.hasOwn(row, name)));
    expect({ loader: source, table: part, unknown }).toEqual({ loader: source, table: part, unknown: [] });
    await world.insert(
      source,
      part,
      rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
    );
  }
  return world;
}

/** What a source gives, relation by relation. */
export async function givenBy(world: World, source: string): Promise<Given> {
  const there = world.bundle.objects.map(({ name }) => name);
  const given: Record<string, readonly Row[]> = {};
  for (const [relation, columns] of Object.entries(COMPARED)) {
    const view = `${source}_${relation}`;
    if (!there.includes(view)) continue;
    const rows = await world.query(sql`SELECT ${join(columns.map(id), ', ')} FROM ${nexus(view)}`);
    // A column that is blank says nothing.
    given[relation] = rows.filter(
      (row) => !VALUES.some((value) => (columns as readonly string[]).includes(value) && !(value in row)),
    );
  }
  return given;
}

/** What is given, a line for each thing that is said, however often. */
export function said(given: Given): Readonly<Record<string, readonly string[]>> {
  const hidden = ['role', 'event_significance', 'event_type'];
  return Object.fromEntries(
    (Object.entries(given) as [keyof Given, readonly Row[]][]).map(([relation, rows]) => {
      const columns = COMPARED[relation].filter(
        (name) => !hidden.includes(name) && (relation === 'events' || name !== 'occurred_at'),
      );
      const lines = rows.map((row) => columns.flatMap((name) => row[name] ?? []).join(' '));
      return [relation, [...new Set(lines)].sort()];
    }),
  );
}
