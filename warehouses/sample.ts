import type { Place } from '../config/types.ts';
import { fileColumns, fileFormat, fileReading } from '../build/file_view.ts';
import type { SampledColumn, SampledTable } from '../propose/sampled_table.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { Sql } from '../sql/tag.ts';
import { id, join, keyword, op, relation, sql } from '../sql/tag.ts';
import { whyUnreadable } from './duckdb/files/explain.ts';
import { withDelimiter } from './duckdb/files/header.ts';
import type { Warehouse } from './warehouse.ts';
import { spell, StatementError } from './warehouse.ts';

export type Sample = Pick<SampledTable, 'columns' | 'rows' | 'total'>;

const TIMES = /^(TIMESTAMP|DATETIME|DATE)/i;
const NESTED = /^(STRUCT|MAP|JSON|VARIANT|OBJECT|ARRAY|RECORD|UNION)|\[/i;
/** Bytes and places: no text of theirs says who somebody is. */
const NO_TEXT = /^(BLOB|BYTES|BINARY|VARBINARY|GEO|BIT|VECTOR)/i;

/** Text of a JSON value, of a structure or list as of JSON. */
const jsonOf: Readonly<Record<WarehouseName, (value: Sql) => Sql>> = {
  // https://duckdb.org/docs/stable/data/json/creating_json
  duckdb: (value) => sql`CAST(to_json(${value}) AS VARCHAR)`,
  // https://docs.snowflake.com/en/sql-reference/functions/to_json
  snowflake: (value) => sql`TO_JSON(TO_VARIANT(${value}))`,
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#to_json_string
  bigquery: (value) => sql`TO_JSON_STRING(${value})`,
};

function textOf(warehouse: Warehouse, { name, type }: SampledColumn): Sql {
  const column = op.sourceColumn(name, true);
  if (NO_TEXT.test(type)) return sql`CAST(NULL AS ${op.type('string')})`;
  if (TIMES.test(type)) return op.timestampText(op.instant(column));
  return NESTED.test(type) ? jsonOf[warehouse.name](column) : op.sourceText(column);
}

/** A table that is so many times larger than what is wanted of it is read in part. */
const LARGE = 20;

/**
 * What part of a table BigQuery reads: it bills all that a query could read, whatever its LIMIT
 * (https://cloud.google.com/bigquery/docs/best-practices-costs#dont-use-limit), and the blocks alone of what is sampled
 * (https://cloud.google.com/bigquery/docs/table-sampling), which cannot be asked of a view.
 */
const partOf = (total: number, most: number): Sql =>
  sql` TABLESAMPLE SYSTEM (${keyword(String(Math.max(1, Math.ceil((200 * most) / total))))} PERCENT)`;

/**
 * The first rows of a relation, as texts, and how many it has. Of a large table on BigQuery they are those of some of its
 * blocks.
 *
 * @returns undefined where there is no such relation
 */
export async function sampleRelation(warehouse: Warehouse, from: Sql, most: number): Promise<Sample | undefined> {
  const types = await warehouse.columns(from);
  if (types === undefined) return undefined;
  const columns = types.spelled.map(([name, type]) => ({ name, type }));
  const counted = await warehouse.query(spell(warehouse, sql`SELECT COUNT(*) FROM ${from}`));
  const total = Number(counted.rows[0]?.[0] ?? 0);
  if (columns.length === 0 || total === 0) return { columns, rows: [], total };
  const texts = join(
    columns.map((column, index) => sql`${textOf(warehouse, column)} AS ${keyword(`c${String(index)}`)}`),
    ', ',
  );
  const read = async (part: Sql): Promise<Sample> => {
    const text = spell(warehouse, sql`SELECT ${texts} FROM ${from}${part} LIMIT ${keyword(String(most))}`);
    const { rows } = await warehouse.query(text);
    return { columns, total, rows: rows.map((row) => row.map((value) => (value === null ? null : String(value)))) };
  };
  if (warehouse.name !== 'bigquery' || total < LARGE * most) return read(sql``);
  try {
    return await read(partOf(total, most));
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    return read(sql``);
  }
}

export interface FullName {
  readonly database?: string | undefined;
  readonly schema: string;
  readonly table: string;
}

/** A table or view by its full name. */
export const sampleTable = (
  warehouse: Warehouse,
  { database, schema, table }: FullName,
  most: number,
): Promise<Sample | undefined> =>
  sampleRelation(warehouse, relation({ kind: 'external', database, schema, name: table }), most);

/** How files of people are encoded that are not UTF-8: what spreadsheets write. */
const ENCODINGS = [undefined, 'windows-1252'];

/**
 * The first rows of a file, and its place with the encoding that it is read in.
 *
 * @param place its file absolute
 * @throws where it cannot be read, with the line and the reason where they are known
 */
export async function sampleFile(
  warehouse: Warehouse,
  place: Place,
  most: number,
): Promise<Sample & { readonly place: Place }> {
  let first: unknown;
  for (const encoding of fileFormat(place) === 'csv' ? ENCODINGS : [undefined]) {
    const tried = encoding === undefined ? place : { ...place, encoding };
    try {
      const sample = await sampleRelation(warehouse, sql`${fileColumns(withDelimiter(tried))} AS file_rows`, most);
      if (sample !== undefined) return { ...sample, place: tried };
    } catch (error) {
      first ??= error;
    }
  }
  const format = fileFormat(place);
  const why =
    format === 'parquet' ? undefined : whyUnreadable(place.file ?? '', fileReading(withDelimiter(place), format));
  throw why === undefined ? first : new Error(why, { cause: first });
}

/** Tables and views of a schema, by name. */
export async function tablesIn(
  warehouse: Warehouse,
  { database, schema }: { readonly database?: string | undefined; readonly schema?: string | undefined },
): Promise<{ readonly schema: string; readonly table: string }[]> {
  // Names of schemas are given as people write them, and Snowflake has them in capitals.
  const meant = warehouse.name === 'snowflake' ? schema?.toUpperCase() : schema;
  const ofSchema = meant === undefined ? sql`` : sql` AND table_schema = ${meant}`;
  const from: Readonly<Record<WarehouseName, () => Sql>> = {
    duckdb: () => sql`information_schema.tables WHERE table_catalog = ${database ?? 'memory'}${ofSchema}`,
    snowflake: () =>
      sql`${relation({ kind: 'external', database, schema: 'INFORMATION_SCHEMA', name: 'TABLES' })} WHERE table_schema <> 'INFORMATION_SCHEMA'${ofSchema}`,
    bigquery: () => sql`${id(database ?? '')}.${id(schema ?? '')}.INFORMATION_SCHEMA.TABLES WHERE TRUE`,
  };
  const { rows } = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT table_schema, table_name FROM ${from[warehouse.name]()} ORDER BY table_schema, table_name`,
    ),
  );
  return rows.map(([found, table]) => ({ schema: String(found), table: String(table) }));
}
