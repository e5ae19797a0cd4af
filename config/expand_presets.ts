import type { Finding, Path } from './findings.ts';
import { findingAt, oneOf } from './findings.ts';
import type { Json } from './json.ts';
import { isObject, valueAt } from './json.ts';
import { mergeTables } from './merge_tables.ts';
import type { PresetEntries, PresetEntry } from './preset_entry.ts';
import { entryOf, loaderOf } from './preset_entry.ts';

export interface Expanded {
  /** The value with the tables of presets in it; whatever else is wrong with it is as it was. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

type Report = (...told: Parameters<typeof findingAt>) => void;

/** Which preset a source names, and how its tables came here; undefined where there is no such preset. */
function chosen(
  source: Json,
  at: Path,
  presets: PresetEntries,
  report: Report,
): { readonly preset: PresetEntry; readonly loader: string } | undefined {
  const { preset: name, loader: said } = source;
  if (name === undefined) {
    if (said !== undefined && source['adapter'] === undefined)
      report([...at, 'loader'], said, 'nothing: it belongs to a preset or an adapter');
    return undefined;
  }
  for (const other of ['adapter', 'relations']) {
    if (source[other] !== undefined) report([...at, 'preset'], name, `nothing beside ${other}: a preset gives tables`);
  }
  const names = Object.keys(presets);
  const preset = entryOf(presets, name);
  if (preset === undefined) {
    report([...at, 'preset'], name, `a preset: ${oneOf(names)}`, names);
    return undefined;
  }
  const loader = loaderOf(preset, said);
  if (loader === undefined) {
    const { loaders } = preset;
    report([...at, 'loader'], said, `what brought the tables into the warehouse: ${oneOf(loaders)}`, loaders);
    // Any will do to look at the rest.
    return { preset, loader: loaders[0] ?? '' };
  }
  return { preset, loader };
}

/** A table of a preset, without what its source says for all of them, and without its own name beside a file. */
function underSource(source: Json, name: string, table: Json): Json {
  const isFile = valueAt(source, ['tables', name])?.['file'] !== undefined;
  const gone = [...['deleted', 'delivery'].filter((key) => source[key] !== undefined), ...(isFile ? ['table'] : [])];
  return Object.fromEntries(Object.entries(table).filter(([key]) => !gone.includes(key)));
}

/** The preset's tables that a source has. */
function wantedTables(source: Json, at: Path, tables: Readonly<Record<string, object>>, report: Report): Json {
  const without: readonly unknown[] = Array.isArray(source['without']) ? source['without'] : [];
  const names = Object.keys(tables);
  for (const [position, name] of without.entries()) {
    if (!names.includes(String(name)))
      report([...at, 'without', position], name, `a table of the preset: ${names.join(', ')}`, names);
  }
  return Object.fromEntries(
    Object.entries(tables)
      .filter(([name]) => !without.includes(name))
      .map(([name, table]) => [name, underSource(source, name, table as Json)]),
  );
}

/** Names of identifier types in tables. */
const typesIn = (tables: unknown): string[] =>
  Object.values(isObject(tables) ? tables : {})
    .flatMap((table) => Object.values(valueAt(table, ['parts']) ?? {}))
    .flatMap((part) => Object.keys(valueAt(part, ['identifiers']) ?? {}));

/**
 * Puts the tables of presets into the sources that name one, with what each source says of them, and the types of their
 * identifiers beside those of the config. What comes after sees sources with tables.
 *
 * @param value a config as `JSON.parse` gives it
 */
export function expandPresets(value: unknown, presets: PresetEntries): Expanded {
  if (!isObject(value) || !Array.isArray(value['sources'])) return { value, findings: [] };
  const findings: Finding[] = [];
  const report: Report = (...told) => void findings.push(findingAt(...told));
  const own = isObject(value['identifier_types']) ? value['identifier_types'] : {};
  const brought: Record<string, unknown> = {};
  const expand = (source: unknown, index: number): unknown => {
    if (!isObject(source)) return source;
    const at = ['sources', index];
    const found = chosen(source, at, presets, report);
    // Of a preset that is not known nobody knows what it has, nor what is said over it.
    if (found === undefined && source['preset'] !== undefined) return { ...source, tables: undefined };
    const given = found?.preset.tables(found.loader) ?? {};
    const wanted = found === undefined ? {} : wantedTables(source, at, given, report);
    const { tables: said } = source;
    let isChanged = found !== undefined;
    const tables = mergeTables(wanted, said, (path) => {
      isChanged = true;
      const siblings = Object.keys(valueAt(given, path.slice(0, -1)) ?? {});
      const expected =
        found === undefined
          ? 'something: null takes out what a preset says'
          : `a name that the preset has here: ${oneOf(siblings)}`;
      report([...at, 'tables', ...path.slice(0, -1)], path.at(-1), expected, siblings);
    });
    for (const type of typesIn(tables)) {
      const known = found?.preset.identifierTypes[type];
      if (known !== undefined && !Object.hasOwn(own, type)) brought[type] = known;
    }
    return isChanged ? { ...source, tables } : source;
  };
  const before = value['sources'] as readonly unknown[];
  const sources = before.map(expand);
  if (sources.every((source, index) => source === before[index])) return { value, findings };
  const types = Object.keys(brought).length === 0 ? {} : { identifier_types: { ...own, ...brought } };
  return { value: { ...value, sources, ...types }, findings };
}
