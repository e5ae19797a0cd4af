import type { RelationRef } from '../config/types.ts';
import type { LogicalType, Sql } from '../sql/tag.ts';
import { id, join, keyword, op, sql } from '../sql/tag.ts';

const FORMATS: Readonly<Record<string, NonNullable<RelationRef['format']>>> = {
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
};

/** The format of a file, from the config or its ending; csv if neither tells. */
export function fileFormat(ref: RelationRef): NonNullable<RelationRef['format']> {
  const ending = /\.([a-z]+)(\.gz|\.zst)?$/i.exec(ref.file ?? '')?.[1]?.toLowerCase() ?? '';
  return ref.format ?? FORMATS[ending] ?? 'csv';
}

/**
 * The rows of a file as DuckDB reads them, every scalar as text: guessed types would differ from file to file.
 * https://duckdb.org/docs/stable/data/csv/overview
 */
export function fileRows(ref: RelationRef, columns: Readonly<Record<string, LogicalType>>): Sql {
  const file = ref.file ?? '';
  switch (fileFormat(ref)) {
    case 'csv':
      return sql`read_csv(${file}, all_varchar = true, header = true, union_by_name = true)`;
    case 'json': {
      const types = Object.entries(columns).map(
        ([name, type]) => sql`${id(name)}: ${type === 'json' ? 'JSON' : 'VARCHAR'}`,
      );
      return sql`read_json(${file}, format = 'newline_delimited', columns = {${join(types, ', ')}})`;
    }
    case 'parquet':
      return sql`read_parquet(${file}, union_by_name = true)`;
  }
}

/** A view over a file with the given columns in their types; values that do not fit are null. */
export function fileViewQuery(ref: RelationRef, columns: Readonly<Record<string, LogicalType>>): Sql {
  const typed = (name: string, type: LogicalType): Sql => {
    if (type === 'timestamp') return op.parseTimestamp(id(name));
    // Of all files only Parquet has numbers of its own.
    if (type === 'string') return fileFormat(ref) === 'parquet' ? op.sourceText(id(name)) : op.text(id(name));
    return op.safeCast(id(name), type);
  };
  return sql`SELECT ${join(
    Object.entries(columns).map(([name, type]) => sql`${typed(name, type)} AS ${id(name)}`),
    ', ',
  )}
FROM ${fileRows(ref, columns)} AS ${keyword('file_rows')}`;
}

/** The columns that a file has of itself: where its view names columns, JSON has them all. */
export const fileColumns = (ref: RelationRef): Sql =>
  fileFormat(ref) === 'json'
    ? sql`read_json(${ref.file ?? ''}, format = 'newline_delimited', sample_size = -1)`
    : fileRows(ref, {});
