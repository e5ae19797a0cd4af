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

/** How a file of text is read: what the config says of it, and what goes without saying. */
export interface FileReading {
  readonly format: 'csv' | 'json';
  /** Empty: as the file says itself, else UTF-8. */
  readonly encoding: string;
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

export function fileReading(ref: RelationRef, format: FileReading['format']): FileReading {
  const quote = ref.quote ?? '"';
  const usual = /\.tsv(\.(gz|zst))?$/i.test(ref.file ?? '') ? '\t' : ',';
  return {
    format,
    encoding: ref.encoding ?? '',
    delimiter: ref.delimiter ?? usual,
    quote,
    escape: ref.escape ?? quote,
  };
}

/** The function of DuckDB's client that gives the paths of files as they can be read, by a path or pattern. */
export const READABLE_FILES = 'nexus_readable_files';

const readable = (ref: RelationRef, reading: FileReading): Sql =>
  sql`${keyword(READABLE_FILES)}(${ref.file ?? ''}, ${JSON.stringify(reading)})`;

/**
 * The rows of a file as DuckDB reads them, every scalar as text: guessed types would differ from file to file. Nothing is
 * guessed of a CSV either, since DuckDB guesses from the first 20,000 rows and reads the others by that: where these
 * have no quotes, `"C7"` behind them is not C7.
 * https://duckdb.org/docs/stable/data/csv/overview
 */
export function fileRows(ref: RelationRef, columns: Readonly<Record<string, LogicalType>>): Sql {
  const format = fileFormat(ref);
  switch (format) {
    case 'csv': {
      const reading = fileReading(ref, format);
      const { delimiter, quote, escape } = reading;
      return sql`read_csv(${readable(ref, reading)}, all_varchar = true, header = true, union_by_name = true, delim = ${delimiter}, quote = ${quote}, escape = ${escape}, comment = '', skip = 0, strict_mode = true)`;
    }
    case 'json': {
      const types = Object.entries(columns).map(
        ([name, type]) => sql`${id(name)}: ${type === 'json' ? 'JSON' : 'VARCHAR'}`,
      );
      return sql`read_json(${readable(ref, fileReading(ref, format))}, format = 'auto', columns = {${join(types, ', ')}})`;
    }
    case 'parquet':
      return sql`read_parquet(${ref.file ?? ''}, union_by_name = true)`;
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
    ? sql`read_json(${readable(ref, fileReading(ref, 'json'))}, format = 'auto', sample_size = -1)`
    : fileRows(ref, {});
