import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParseError } from 'jsonc-parser';
import { parse, printParseErrorCode } from 'jsonc-parser';
import type { Catalogue } from '../config/catalogue.ts';
import { ConfigError } from '../config/findings.ts';
import { modelOf } from '../config/model.ts';
import { attachedPath } from '../config/attached.ts';
import type { AttachedDatabase, NexusConfig, Place } from '../config/types.ts';
import type { ValidConfig } from '../config/validate.ts';
import { validateConfig } from '../config/validate.ts';
import { presetEntries } from '../presets/index.ts';
import { deletedColumns, fieldNames, loadersOf, neededFields } from '../sql/sources/given_table.ts';
import { adapters } from '../sql/sources/index.ts';
import { NEEDED_COLUMNS, relationKinds, STANDARD_COLUMNS } from '../sql/sources/relations.ts';
import { tables } from '../sql/tables/index.ts';
import { withDelimiter } from '../warehouses/duckdb/files/header.ts';
import { isRemote } from '../warehouses/duckdb/files/matching_files.ts';
import { allViews } from '../sql/views/index.ts';

/** What a config may name: the adapters and relations that there are. */
export const catalogue: Catalogue = {
  adapters: Object.fromEntries(
    Object.entries(adapters).map(([name, adapter]) => [
      name,
      {
        rawTables: Object.fromEntries(
          [...adapter.rawTables, ...(adapter.parts ?? [])].map((table) => [
            table.name,
            { columns: [...fieldNames(table), ...deletedColumns(adapter, table.name)], needed: neededFields(table) },
          ]),
        ),
        options: (adapter.options ?? []).map((option) => option.name),
        loaders: Object.fromEntries(
          Object.entries(loadersOf(adapter)).map(([loader, { tables: loaded }]) => [loader, Object.keys(loaded)]),
        ),
        otherLoaders: adapter.otherLoaders ?? {},
      },
    ]),
  ),
  presets: presetEntries,
  objectNames: (entityTypes) => {
    const entity_types = Object.fromEntries(entityTypes.map((name) => [name, {}]));
    const all = ['person', 'group', ...entityTypes];
    const computed_traits = Object.fromEntries(all.map((name) => [name, { any: { compute: 'count' } as const }]));
    const attribution = Object.fromEntries(
      all.map((name) => [name, { entity_type: name, conversion: {}, touches: {} }]),
    );
    const audiences = { any: { entity_type: 'person', where: { state: 'any', is: 'any' } } };
    // What is a view where no changes are kept is a table then.
    const asked = { changes: true, computed_traits, audiences, attribution };
    const model = modelOf({ targets: {}, sources: [], identifier_types: {}, entity_types, ...asked });
    return [...tables, ...allViews(model)].map(({ name }) => name);
  },
  relations: (entityTypes) =>
    Object.fromEntries(
      Object.entries(relationKinds(entityTypes)).map(([name, { kind }]) => [
        name,
        { columns: Object.keys(STANDARD_COLUMNS[kind]), needed: NEEDED_COLUMNS[kind] },
      ]),
    ),
};

export interface LoadedConfig extends ValidConfig {
  /** Absolute. */
  readonly path: string;
  readonly directory: string;
}

/**
 * Reads a config. Paths in it are relative to the file; in what is returned they are absolute, and of CSV files that are
 * there the delimiter is known.
 *
 * @throws {ConfigError} if the file is missing, not JSON, or not a valid config
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const file = resolve(path);
  const directory = dirname(file);
  const { config, notes } = validateConfig(parseJson(await readText(file), file), catalogue, file);
  return { config: withAbsolutePaths(config, directory), notes, path: file, directory };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new ConfigError(`The config ${file} cannot be read: ${message}`);
    const example = fileURLToPath(new URL('../nexus.config.json', import.meta.url));
    throw new ConfigError(
      `There is no config ${file}. Copy ${example} there and change it, or name another file with --config.`,
    );
  }
}

const EXPLAINED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is not JSON',
  PropertyNameExpected: 'a name in double quotes was expected (is there a comma too many before it?)',
  ValueExpected: 'a value was expected (is there a comma too many before it?)',
  ColonExpected: 'a colon was expected',
  CommaExpected: 'a comma was expected',
  CloseBraceExpected: '} was expected',
  CloseBracketExpected: '] was expected',
  EndOfFileExpected: 'the end of the file was expected',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a text that is not closed',
};

/** @throws {ConfigError} with line and column, both from 1 */
export function parseJson(text: string, file: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ConfigError(`${file} is not JSON: ${placeOfError(json) ?? (error as Error).message}`);
  }
}

/** Node's own message has no place for many errors, and no line for any. */
function placeOfError(json: string): string | undefined {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return undefined;
  const before = json.slice(0, first.offset).split('\n');
  const code = printParseErrorCode(first.error);
  const found = json.slice(first.offset, first.offset + Math.max(1, first.length)).split('\n')[0] ?? '';
  const near = found.trim() === '' ? '' : `, at ${found.slice(0, 40)}`;
  return `line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)}: ${EXPLAINED[code] ?? code}${near}`;
}

function withAbsolutePaths(config: NexusConfig, directory: string): NexusConfig {
  const absolute = (path: string): string => (isRemote(path) ? path : resolve(directory, path));
  const each = <T>(named: Record<string, T>, change: (value: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value)]));
  const refs = <T extends Place>(named: Record<string, T>): Record<string, T> =>
    each(named, (ref) => (ref.file === undefined ? ref : withDelimiter({ ...ref, file: absolute(ref.file) })));
  return {
    ...config,
    targets: each(config.targets, (target) => {
      if (!target.duckdb) return target;
      const { path, attach } = target.duckdb;
      const attached = (given: string | AttachedDatabase): string | AttachedDatabase => {
        if (typeof given === 'string') return absolute(given);
        const file = attachedPath(given);
        return file === undefined ? given : { ...given, from: absolute(file) };
      };
      const paths = { path: absolute(path), ...(attach ? { attach: each(attach, attached) } : {}) };
      return { ...target, duckdb: { ...target.duckdb, ...paths } };
    }),
    sources: config.sources.map((source) => ({
      ...source,
      ...(source.raw ? { raw: refs(source.raw) } : {}),
      ...(source.relations ? { relations: refs(source.relations) } : {}),
      ...(source.tables ? { tables: refs(source.tables) } : {}),
    })),
  };
}
