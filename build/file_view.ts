import type { Place } from '../config/types.ts';
import type { LogicalType, Sql } from '../sql/tag.ts';
import { id, join, keyword, op, sql } from '../sql/tag.ts';

const FORMATS: Readonly<Record<string, NonNullable<Place['format']>>> = {
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
};

/** The format of a file, from the config or its ending; csv if neither tells. */
export function fileFormat(ref: Place): NonNullable<Place['format']> {
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

export function fileReading(ref: Place, format: FileReading['format']): FileReading {
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

/** The function of DuckDB's client that gives a print of files, by which those that nobody changed are known. */
export const FILES_PRINT = 'nexus_files_print';

/** A path or pattern that is read, and how; of a Parquet file there is nothing to say. */
export interface ReadFile {
  readonly file: string;
  readonly reading?: FileReading;
}

/** The {@link FILES_PRINT} of all files that a source is read from; null where only reading them tells. */
export const filesPrint = (refs: readonly Place[]): Sql => {
  const read = refs.map((ref): ReadFile => {
    const format = fileFormat(ref);
    return { file: ref.file ?? '', ...(format === 'parquet' ? {} : { reading: fileReading(ref, format) }) };
  });
  return sql`${keyword(FILES_PRINT)}(${JSON.stringify(read)})`;
};

/** A relation that is read from files, by what its rows say. */
export interface BucketedFile {
  readonly part: string;
  readonly relation: Sql;
  readonly columns: readonly string[];
  readonly eventId: string;
}

/** As many as leave a row of a hundredth of some million in a bucket of its own, and are little to keep. */
const BUCKETS = 262_144;

/** The bucket of `nexus_file_buckets` that an event is in. */
export const bucketOf = (eventId: Sql): Sql => sql`CAST(hash(${eventId}) % ${BUCKETS} AS BIGINT)`;

/** The rows of a source's files by bucket. Prints of 64 bits: a bucket that passes for what it was is never read. */
export const fileBuckets = (files: readonly BucketedFile[]): Sql => sql`SELECT
  bucket,
  COUNT(*) AS row_count,
  CAST(SUM(row_print) % 9223372036854775807 AS BIGINT) AS bucket_print
FROM (
  ${join(
    files.map(
      ({ part, relation, columns, eventId }) =>
        sql`SELECT ${bucketOf(sql`given.${id(eventId)}`)} AS bucket, hash(md5(CAST(row(${part}, ${join(
          columns.map((name) => sql`given.${id(name)}`),
          ', ',
        )}) AS VARCHAR))) AS row_print FROM ${relation} AS given`,
    ),
    '\n  UNION ALL\n  ',
  )}
) AS ${keyword('printed')}
GROUP BY bucket`;

const readable = (ref: Place, reading: FileReading): Sql =>
  sql`${keyword(READABLE_FILES)}(${ref.file ?? ''}, ${JSON.stringify(reading)})`;

/**
 * The rows of a file as DuckDB reads them, every scalar as text: guessed types would differ from file to file. Nothing is
 * guessed of a CSV either, since DuckDB guesses from the first 20,000 rows and reads the others by that: where these
 * have no quotes, `"C7"` behind them is not C7.
 * https://duckdb.org/docs/stable/data/csv/overview
 */
export const fileRows = (ref: Place, columns: Readonly<Record<string, LogicalType>>): Sql =>
  rowsOf(ref, columns, sql``);

function rowsOf(ref: Place, columns: Readonly<Record<string, LogicalType>>, more: Sql): Sql {
  const format = fileFormat(ref);
  switch (format) {
    case 'csv': {
      const reading = fileReading(ref, format);
      const { delimiter, quote, escape } = reading;
      return sql`read_csv(${readable(ref, reading)}, all_varchar = true, header = true, union_by_name = true, delim = ${delimiter}, quote = ${quote}, escape = ${escape}, comment = '', skip = 0, strict_mode = true${more})`;
    }
    case 'json': {
      const types = Object.entries(columns).map(
        ([name, type]) => sql`${id(name)}: ${type === 'json' ? 'JSON' : 'VARCHAR'}`,
      );
      return sql`read_json(${readable(ref, fileReading(ref, format))}, format = 'auto', columns = {${join(types, ', ')}}${more})`;
    }
    case 'parquet':
      return sql`read_parquet(${ref.file ?? ''}, union_by_name = true${more})`;
  }
}

const FILE_NAME = '_file_name';

/**
 * The rows of files with the time at which each file was last written. Of a copy that is read in its place that time is the
 * file's too. The content is not read again: https://duckdb.org/docs/stable/guides/file_formats/read_file
 */
export function fileRowsWithTime(ref: Place, columns: Readonly<Record<string, LogicalType>>, timeColumn: string): Sql {
  const format = fileFormat(ref);
  const files = format === 'parquet' ? sql`${ref.file ?? ''}` : readable(ref, fileReading(ref, format));
  return sql`(
  SELECT named_rows.*, written.last_modified AS ${id(timeColumn)}
  FROM ${rowsOf(ref, columns, sql`, filename = ${FILE_NAME}`)} AS named_rows
  LEFT JOIN read_blob(${files}) AS written ON written.filename = named_rows.${id(FILE_NAME)}
)`;
}

type Columns = Readonly<Record<string, LogicalType>>;

function viewQuery(ref: Place, columns: Columns, read: (name: string, type: LogicalType) => Sql): Sql {
  return sql`SELECT ${join(
    Object.entries(columns).map(([name, type]) => sql`${read(name, type)} AS ${id(name)}`),
    ', ',
  )}
FROM ${fileRows(ref, columns)} AS ${keyword('file_rows')}`;
}

/** Of all files only Parquet has numbers of its own. */
const textOf = (ref: Place, name: string): Sql =>
  fileFormat(ref) === 'parquet' ? op.sourceText(id(name)) : op.text(id(name));

/** A view over a file with the given columns in their types; values that do not fit are null. */
export const fileViewQuery = (ref: Place, columns: Columns): Sql =>
  viewQuery(ref, columns, (name, type) => {
    if (type === 'timestamp') return op.parseTimestamp(id(name));
    return type === 'string' ? textOf(ref, name) : op.safeCast(id(name), type);
  });

/**
 * A view over a file with the given columns as texts, so that what cannot be read can be told; but a column for a time
 * of a Parquet file in the type that it has there, for {@link op.readTimestamp}.
 */
export const fileTextsQuery = (ref: Place, columns: Columns): Sql =>
  viewQuery(ref, columns, (name, type) =>
    type === 'timestamp' && fileFormat(ref) === 'parquet' ? id(name) : textOf(ref, name),
  );

/** The columns that a file has of itself: where its view names columns, JSON has them all. */
export const fileColumns = (ref: Place): Sql =>
  fileFormat(ref) === 'json'
    ? sql`read_json(${readable(ref, fileReading(ref, 'json'))}, format = 'auto', sample_size = -1)`
    : fileRows(ref, {});
