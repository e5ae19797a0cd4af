import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, Json } from '@duckdb/node-api';
import { RAW_TABLES } from '../../fixtures/raw_tables.ts';
import { udfDefinition } from '../../build/udf_definition.ts';
import { readSignatures } from '../../build/udf_signature.ts';
import { registerUdf } from '../../warehouses/duckdb/udf.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import type { Adapter, SourceView } from '../../sql/sources/adapter.ts';
import { columnsThere, givenTable, spelledTables } from '../../sql/sources/given_table.ts';
import { adapters } from '../../sql/sources/index.ts';
import type { RecordKind } from '../../sql/sources/relations.ts';
import { relationKinds } from '../../sql/sources/relations.ts';
import { id, join, keyword, nexus, op, relation, render, sql } from '../../sql/tag.ts';
import type { LogicalType, Sql } from '../../sql/tag.ts';

const LOCATION = { database: undefined, schema: 'nexus' };
const RAW_SCHEMA = 'raw';
export const INGESTED_AT = '2025-01-02T03:04:05.000006Z';

/** A raw row as the vendor's API gives it; what is not named is null. */
export type Row = Readonly<Record<string, unknown>>;

export interface Source {
  readonly adapter: Adapter;
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Raw tables that the source lacks. */
  readonly without?: readonly string[];
  readonly loader?: string;
}

/** The functions that adapters call. */
const FUNCTIONS = (['parse_address_list', 'parse_name'] as const).map((name) => ({
  name,
  signature: readSignatures()[name],
  body: udfDefinition('duckdb', name, name),
}));

async function connect(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const definition of FUNCTIONS) registerUdf(connection, definition);
  return connection;
}

const spell = (piece: Sql, warehouse: WarehouseName = 'duckdb'): string =>
  render(piece, contextOf(dialects[warehouse], LOCATION)).text;

const TYPES = { string: 'string', number: 'int', boolean: 'bool', timestamp: 'timestamp', json: 'json' } as const;

/** The columns of a raw table as the API gives it: those that the adapter reads, and those that it does not. */
export function rawColumns(adapter: Adapter, name: string): Record<string, LogicalType> {
  const spelled = spelledTables(adapter).find(({ raw }) => raw.name === name);
  if (spelled === undefined) throw new Error(`${adapter.name} has no ${name}`);
  const all = RAW_TABLES.find((table) => table.name === name)?.columns ?? [];
  return {
    ...Object.fromEntries(all.map((column) => [column.name, TYPES[column.type]])),
    ...columnsThere(givenTable(spelled, sql``)),
  };
}

/** The views of a source that is named as its adapter is. */
export function sourceViews({ adapter, options, without = [], loader }: Source): readonly SourceView[] {
  return adapter.views({
    source: adapter.name,
    ...(options === undefined ? {} : { options }),
    raw: (name) => {
      const table = spelledTables(adapter, loader).find(({ raw }) => raw.name === name);
      return table === undefined || without.includes(name)
        ? undefined
        : givenTable(table, relation({ kind: 'external', schema: RAW_SCHEMA, name: table.loaded.table }));
    },
    view: (name) => nexus(`${adapter.name}_${name}`),
  });
}

/** `CREATE VIEW` statements by full name of the view. */
export function viewStatements(source: Source, warehouse: WarehouseName): Map<string, string> {
  return new Map(
    sourceViews(source).map((view) => {
      const name = `${source.adapter.name}_${view.name}`;
      return [name, spell(sql`CREATE OR REPLACE VIEW ${nexus(name)} AS ${view.query}`, warehouse)];
    }),
  );
}

/** What must be there for a row of a relation to say something. */
const SAID: Readonly<Record<RecordKind, readonly string[]>> = {
  event: [],
  identifier: ['identifier_value'],
  trait: ['identifier_value', 'trait_value'],
  membership: ['person_identifier', 'group_identifier'],
};

const KINDS = Object.entries(relationKinds(['person', 'group']));

function saysSomething(view: string): Sql {
  const kind = KINDS.find(([name]) => view.endsWith(`_${name}`))?.[1].kind ?? 'event';
  return join([sql`NOT is_gone`, ...SAID[kind].map((name) => sql`COALESCE(TRIM(${id(name)}), '') <> ''`)], ' AND ');
}

/** A member of a raw row in JSON, as a column of its type. */
function column(name: string, type: LogicalType): Sql {
  const text = op.jsonText(id('raw_row'), [name]);
  if (type === 'timestamp') return op.parseTimestamp(text);
  if (type !== 'json') return sql`CAST(${text} AS ${op.type(type)})`;
  // An object or an array is its own text on DuckDB, and a null is none.
  return sql`CAST(${text} AS JSON)`;
}

/** A database with the raw tables, empty, and the views of each source over them. */
export class Warehouse {
  private readonly connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.connection = connection;
  }

  private static async empty(): Promise<Warehouse> {
    const warehouse = new Warehouse(await connect());
    await warehouse.run(sql`SET TimeZone = 'UTC'`);
    await warehouse.run(sql`CREATE SCHEMA ${id('nexus')}`);
    await warehouse.run(sql`CREATE SCHEMA ${id(RAW_SCHEMA)}`);
    return warehouse;
  }

  /** A database with raw tables that are made otherwise, and the views of a source over them. */
  static async over(source: Source, prepare: (warehouse: Warehouse) => Promise<void>): Promise<Warehouse> {
    const warehouse = await Warehouse.empty();
    await prepare(warehouse);
    for (const statement of viewStatements(source, 'duckdb').values()) await warehouse.connection.run(statement);
    return warehouse;
  }

  static async with(...sources: readonly Source[]): Promise<Warehouse> {
    const warehouse = await Warehouse.empty();
    for (const source of sources) {
      for (const table of source.adapter.rawTables) {
        const columns = Object.entries(rawColumns(source.adapter, table.name)).map(
          ([name, type]) => sql`${id(name)} ${op.type(type)}`,
        );
        await warehouse.run(sql`CREATE TABLE ${id(RAW_SCHEMA)}.${id(table.name)} (${join(columns, ', ')})`);
      }
      for (const statement of viewStatements(source, 'duckdb').values()) await warehouse.connection.run(statement);
    }
    return warehouse;
  }

  /** Adds raw rows; each is delivered at `INGESTED_AT` unless it says otherwise. */
  async insert({ adapter }: Source, table: string, rows: readonly Row[]): Promise<void> {
    const columns = rawColumns(adapter, table);
    const given = rows.map((row): Row => ({ _ingested_at: INGESTED_AT, ...row }));
    const unknown = new Set(given.flatMap((row) => Object.keys(row).filter((name) => !(name in columns))));
    if (unknown.size > 0) throw new Error(`${table} has no column ${[...unknown].join(', ')}`);
    const selectList = join(
      Object.entries(columns).map(([name, type]) => column(name, type)),
      ', ',
    );
    await this.run(sql`INSERT INTO ${id(RAW_SCHEMA)}.${id(table)}
SELECT ${selectList} FROM (SELECT UNNEST(from_json(${JSON.stringify(given)}, '["JSON"]')) AS raw_row) AS given`);
  }

  /** A raw table of these columns, by names of DuckDB's types, with rows. */
  async load(table: string, columns: Readonly<Record<string, string>>, rows: readonly Row[]): Promise<void> {
    const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
    await this.query(`CREATE TABLE ${RAW_SCHEMA}."${table}" (${types.join(', ')})`);
    const selectList = Object.entries(columns).map(([name, type]) => {
      const nested = /^(JSON|STRUCT)/.test(type) ? 'json_extract' : 'json_extract_string';
      const value = `${nested}(raw_row, '$."${name}"')`;
      return type === 'JSON'
        ? `CASE json_type(${value}) WHEN 'NULL' THEN NULL ELSE ${value} END`
        : `CAST(${value} AS ${type})`;
    });
    const given = rows.map((row): Row => ({ _ingested_at: INGESTED_AT, ...row }));
    await this.run(sql`INSERT INTO ${id(RAW_SCHEMA)}.${id(table)}
SELECT ${keyword(selectList.join(', '))} FROM (SELECT UNNEST(from_json(${JSON.stringify(given)}, '["JSON"]')) AS raw_row) AS given`);
  }

  /** The types of a raw table's columns, as the API gives it. */
  apiTypes = ({ adapter }: Source, table: string): Record<string, string> =>
    Object.fromEntries(Object.entries(rawColumns(adapter, table)).map(([name, type]) => [name, spell(op.type(type))]));

  run = (piece: Sql): Promise<Record<string, Json>[]> => this.query(spell(piece));

  async query(text: string): Promise<Record<string, Json>[]> {
    try {
      return (await this.connection.runAndReadAll(text)).getRowObjectsJson();
    } catch (error) {
      throw new Error(`${String(error)}\n${text}`, { cause: error });
    }
  }

  /** Every column of the rows of a view that say something, in no order. */
  all = (view: string): Promise<Record<string, Json>[]> =>
    this.run(sql`SELECT * FROM ${nexus(view)} WHERE ${saysSomething(view)}`);

  /** The given columns of the rows of a view that say something, each row as a list, sorted. */
  rows = (view: string, columns: readonly string[]): Promise<Json[][]> =>
    this.picked(view, columns, saysSomething(view));

  /** The same of those that say nothing. */
  silent = (view: string, columns: readonly string[]): Promise<Json[][]> =>
    this.picked(view, columns, sql`NOT (${saysSomething(view)})`);

  private async picked(view: string, columns: readonly string[], condition: Sql): Promise<Json[][]> {
    const found = await this.run(sql`SELECT ${join(columns.map(id), ', ')} FROM ${nexus(view)} WHERE ${condition}`);
    return found
      .map((row) => columns.map((column) => row[column] ?? null))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
}

/** The surrogate key of these texts, as dbt_utils gives it. */
export const surrogate = (...parts: string[]): string => createHash('md5').update(parts.join('-')).digest('hex');

export const eventKey = (...parts: [source: string, kind: string, recordId: string]): string =>
  `evt_${surrogate(...parts)}`;

/** Rows in the order in which {@link Warehouse.rows} gives them. */
export const sorted = (rows: Json[][]): Json[][] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** An adapter as a source of its own name. */
export function sourceOf(name: string, options?: Source['options']): Source {
  const adapter = adapters[name];
  if (adapter === undefined) throw new Error(`no adapter ${name}`);
  return options === undefined ? { adapter } : { adapter, options };
}

/** Every scan of a raw table in a plan, with the filters that reach it. */
export function scans(node: Json): { table: string; filters: string }[] {
  if (Array.isArray(node)) return node.flatMap(scans);
  if (node === null || typeof node !== 'object') return [];
  const {
    name,
    extra_info: info,
    children,
  } = node as { name?: string; extra_info?: Record<string, Json>; children?: Json };
  const here =
    name?.trim() === 'SEQ_SCAN'
      ? [{ table: String(info?.['Table']), filters: JSON.stringify(info?.['Filters'] ?? '') }]
      : [];
  return [...here, ...scans(children ?? null)];
}
