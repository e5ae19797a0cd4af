import type { LoadedTable, Loader } from '../../config/loaders.ts';
import { loadedColumn } from '../../config/loaders.ts';
import type { RelationRef } from '../../config/types.ts';
import type { LogicalType, Sql } from '../tag.ts';
import type { Adapter, GivenColumn, GivenTable, RawTable } from './adapter.ts';

export const API = 'api';
export const STAMP = '_ingested_at';

/** Raw tables as the tool's own API gives them, under our names. */
export const apiLoader = (rawTables: readonly RawTable[], times?: Loader['times']): Loader => ({
  pages: rawTables.map(({ description }) => description),
  column: '{field}',
  ...(times === undefined ? {} : { times }),
  ingested_at: STAMP,
  tables: Object.fromEntries(rawTables.map(({ name }) => [name, { table: name }])),
});

/** The loaders of an adapter by their names. */
export const loadersOf = ({ rawTables, loaders }: Adapter): Readonly<Record<string, Loader>> => ({
  [API]: apiLoader(rawTables),
  ...loaders,
});

/** A raw table with what its loader calls it. */
export interface SpelledTable {
  readonly raw: RawTable;
  readonly loader: Loader;
  readonly loaded: LoadedTable;
}

/** The raw tables that a loader has. @throws where the adapter knows no such loader */
export function spelledTables(adapter: Adapter, name = API): SpelledTable[] {
  const loader = loadersOf(adapter)[name];
  if (loader === undefined) throw new Error(`adapter ${adapter.name}: unknown loader ${name}`);
  return [...adapter.rawTables, ...(adapter.parts ?? [])].flatMap((raw) => {
    const loaded = loader.tables[raw.name];
    return loaded === undefined ? [] : [{ raw, loader, loaded }];
  });
}

/** What a config says of a raw table. */
export type RawRef = Pick<RelationRef, 'columns' | 'lacks' | 'deleted'>;

const rootOf = (field: string): string => field.split('->')[0] ?? field;

/** Names that a config may use for what is read of a raw table: fields, and the objects that they are in. */
export const fieldNames = ({ columns }: RawTable): string[] => [
  ...new Set(Object.keys(columns).flatMap((field) => [field, rootOf(field)])),
];

/** Columns by which some loader says that a record of a raw table is gone: a table may lack them too. */
export const deletedColumns = (adapter: Adapter, name: string): string[] => [
  ...new Set(
    Object.values(loadersOf(adapter)).flatMap((loader) => {
      const loaded = loader.tables[name];
      return loaded === undefined ? [] : ({ ...loader, ...loaded }.deleted ?? []);
    }),
  ),
];

/** Those of them that it cannot be without. */
export const neededFields = ({ columns, needed = [] }: RawTable): string[] =>
  ['id', STAMP, ...needed].filter((field) => field in columns);

/** Where the fields of a raw table are, with what the config says over its loader. */
export function givenTable({ raw, loader, loaded }: SpelledTable, relation: Sql, ref: RawRef = {}): GivenTable {
  const { ingested_at: stamp = STAMP, deleted, where } = { ...loader, ...loaded };
  const stampColumn = typeof stamp === 'string' ? { column: stamp } : { column: stamp.column ?? STAMP, as: stamp.as };
  const columnOf = loadedColumn(loader, loaded);
  const own = ref.columns ?? {};
  const given = (field: string): GivenColumn => {
    const said = own[field];
    const [root = field, ...members] = field.split('->');
    if (field === STAMP) return asGiven(said ?? stampColumn.column, said === undefined ? stampColumn.as : undefined);
    const renamed = own[root] === undefined ? undefined : [own[root], ...members].join('->');
    return asGiven(said ?? renamed ?? columnOf(field), raw.columns[field] === 'timestamp' ? loader.times : undefined);
  };
  const lacks = [...(loaded.lacks ?? []), ...(ref.lacks ?? [])];
  const fields = Object.keys(raw.columns).filter((field) => !lacks.includes(field) && !lacks.includes(rootOf(field)));
  return {
    raw,
    relation,
    columns: Object.fromEntries(fields.map((field) => [field, given(field)])),
    hasRecords: loader.records === true,
    deleted: ref.deleted ?? (deleted === undefined || lacks.includes(deleted) ? undefined : deleted),
    ...(where === undefined ? {} : { where }),
  };
}

function asGiven(text: string, as: Loader['times'] | 'timestamp'): GivenColumn {
  const [column = text, ...path] = text.split('->');
  return { column, path, ...(as === undefined || as === 'timestamp' ? {} : { as }) };
}

/** The type that a column of the user's must have for a field to be read. */
function typeThere(field: string, type: LogicalType, { path, as }: GivenColumn): LogicalType {
  if (path.length > 0) return 'json';
  if (as === undefined) return type;
  // A count stands in a column of numbers; of the stamp and where there are milliseconds, loaders make texts as well.
  return as === 'seconds' && field !== STAMP ? 'int' : 'string';
}

/** The columns of the user's that are read, each with the type that it must have. */
export function columnsThere({ raw, columns, deleted, where = {} }: GivenTable): Record<string, LogicalType> {
  const flags = [...Object.keys(where), ...(deleted === undefined ? [] : [deleted])];
  return {
    ...Object.fromEntries(flags.map((name): [string, LogicalType] => [name, 'string'])),
    ...Object.fromEntries(
      Object.entries(columns).map(([field, given]) => [
        given.column,
        typeThere(field, raw.columns[field] ?? 'string', given),
      ]),
    ),
  };
}
