import type { JSONPath, ModificationOptions } from 'jsonc-parser';
import { applyEdits, modify } from 'jsonc-parser';
import { freeName } from '../config/free_name.ts';
import type { DuckDbTarget, MappedTable, NexusConfig, Source, Target } from '../config/types.ts';
import type { ConfigParts } from './config_parts.ts';

/** What is added to a config, and the place that it needs. */
export interface Addition extends ConfigParts {
  readonly target: Target;
}

const FORMATTING = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** A config of nothing but an addition. */
export function newConfig({ target, sources, identifier_types }: Addition, targetName = 'dev'): NexusConfig {
  const hasAdapter = sources.some(({ adapter }) => adapter !== undefined);
  return {
    targets: { [targetName]: target },
    sources: [...sources],
    identifier_types: { ...identifier_types },
    // The traits of a mapping are columns by themselves, those of adapters are chosen.
    ...(hasAdapter ? { traits: { person: { name: {} }, group: { name: {} } } } : {}),
  };
}

export const configText = (config: NexusConfig): string => `${JSON.stringify(config, null, 2)}\n`;

const placeOf = ({ file, database, schema, table }: MappedTable, name: string, source: Source): string =>
  JSON.stringify([
    file,
    database ?? source.location?.database,
    schema ?? source.location?.schema,
    file ?? table ?? name,
  ]);

/** The places that a config reads already, to which nothing is added. */
export const placesIn = ({ sources }: Pick<NexusConfig, 'sources'>): ReadonlySet<string> =>
  new Set(
    sources.flatMap((source) =>
      [...Object.entries(source.tables ?? {}), ...Object.entries(source.raw ?? {})].map(([name, table]) =>
        placeOf(table, name, source),
      ),
    ),
  );

/** Whether a config reads a table already. */
export const isIn = (places: ReadonlySet<string>, place: MappedTable, name: string): boolean =>
  places.has(placeOf(place, name, { name: '' }));

/** Edits of a text that has a config in it; what is there stays, letter by letter. */
class Edited {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  set(path: JSONPath, value: unknown, options: Partial<ModificationOptions> = {}): void {
    this.text = applyEdits(this.text, modify(this.text, path, value, { formattingOptions: FORMATTING, ...options }));
  }
}

/** Puts tables into a source of that name, or a new source beside; @returns where in `sources`, or undefined for a new one. */
function addSource(edited: Edited, existing: readonly Source[], source: Source): void {
  const index = existing.findIndex(({ name }) => name === source.name);
  const found = existing[index];
  if (found === undefined) {
    edited.set(['sources', -1], source, { isArrayInsertion: true });
    return;
  }
  if (source.tables !== undefined && found.tables !== undefined && found.location === undefined) {
    for (const [name, table] of Object.entries(source.tables)) {
      const { tables } = found;
      edited.set(['sources', index, 'tables', freeName(name, (free) => free in tables)], table);
    }
    return;
  }
  const names = existing.map(({ name }) => name);
  const name = freeName(source.name, (free) => names.includes(free));
  edited.set(['sources', -1], { ...source, name }, { isArrayInsertion: true });
}

function addAttached(
  edited: Edited,
  targetName: string,
  existing: DuckDbTarget,
  attach: NonNullable<DuckDbTarget['attach']>,
): void {
  for (const [name, attached] of Object.entries(attach)) {
    if (existing.attach?.[name] === undefined) edited.set(['targets', targetName, 'duckdb', 'attach', name], attached);
  }
}

/**
 * A config's text with more in it. Sources, tables and identifier types that are there stay as they are, and so do comments
 * of none and the order of all.
 *
 * @param targetName the target that gets a place where it has none of the warehouse
 */
export function extendConfig(text: string, config: NexusConfig, targetName: string, addition: Addition): string {
  const edited = new Edited(text);
  const target = config.targets[targetName] ?? {};
  for (const [warehouse, place] of Object.entries(addition.target) as [keyof Target, Target[keyof Target]][]) {
    if (target[warehouse] === undefined) edited.set(['targets', targetName, warehouse], place);
    else if (warehouse === 'duckdb' && target.duckdb !== undefined)
      addAttached(edited, targetName, target.duckdb, addition.target.duckdb?.attach ?? {});
  }
  for (const source of addition.sources) addSource(edited, config.sources, source);
  for (const [name, type] of Object.entries(addition.identifier_types)) {
    if (!(name in config.identifier_types)) edited.set(['identifier_types', name], type);
  }
  return edited.text;
}
