import { columnsOf } from '../sql/columns_of.ts';
import { id, join, keyword, nexus, relation, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Destination, Types } from './destination.ts';
import { STAGE } from './destination.ts';
import type { PublishedTable } from './published_tables.ts';
import { rowPrint } from './to_duckdb.ts';

/** What a difference is called in a stage. */
const CHANGE = 'nexus_change';

const PRINT = 'row_print';

/** Temporary tables of a publication: rows of today with their prints, and what differs of what is there. */
const ROWS = keyword('nexus_publishing_rows');
export const BEFORE = keyword('nexus_publishing_before');
const CHANGES = keyword('nexus_publishing_changes');

/** One table of ours as it is to be in a destination. */
export interface Outgoing extends PublishedTable {
  /** Columns that it has today, with their types here. */
  readonly types: Types;
}

const names = ({ types }: Outgoing): string[] => [...types.keys()];
const allOf = (alias: string, columns: readonly string[], equal: (a: Sql, b: Sql) => Sql, other: string): Sql =>
  join(
    columns.map((column) => equal(sql`${id(alias)}.${id(column)}`, sql`${id(other)}.${id(column)}`)),
    ' AND ',
  );

/** Whether two rows have one key; where nulls are equal, in a spelling by which Postgres can hash. */
const sameKey = ({ key, keyOf }: Outgoing, alias: string, other: string): Sql =>
  allOf(
    alias,
    key,
    (a, b) => (keyOf === 'nullable' ? sql`COALESCE('=' || ${a}, '') = COALESCE('=' || ${b}, '')` : sql`${a} = ${b}`),
    other,
  );

/** The rows of today, as they are stored there. */
export const rowsOfToday = (table: Outgoing, to: Destination): Sql => sql`CREATE OR REPLACE TEMP TABLE ${ROWS} AS
SELECT *, ${rowPrint(columnsOf('given', names(table)))} AS ${id(PRINT)}
FROM (
  SELECT ${join(
    [...table.types].map(
      ([column, type]) => sql`${to.value(sql`CAST(t.${id(column)} AS ${keyword(type)})`, type)} AS ${id(column)}`,
    ),
    ', ',
  )}
  FROM ${nexus(table.name)} AS t
) AS given`;

export const insertAll = (table: Outgoing, to: Destination): Sql => {
  const columns = join(names(table).map(id), ', ');
  return sql`INSERT INTO ${to.table(table.name)} (${columns}) SELECT ${columns} FROM ${ROWS}`;
};

/** What is there, by its keys: read from there, or as it is remembered. */
export const rowsThere = (table: Outgoing, to: Destination): Sql => sql`CREATE OR REPLACE TEMP TABLE ${BEFORE} AS
SELECT ${columnsOf('t', table.key)}, ${rowPrint(columnsOf('t', names(table)))} AS ${id(PRINT)}
FROM ${to.table(table.name)} AS t`;

/** @param before keys and prints of what is there */
export const findChanges = (table: Outgoing, before: Sql): Sql => sql`CREATE OR REPLACE TEMP TABLE ${CHANGES} AS
SELECT
  CASE WHEN before.${id(PRINT)} IS NULL THEN 'insert' WHEN today.${id(PRINT)} IS NULL THEN 'delete' ELSE 'update' END AS ${id(CHANGE)},
  ${join(
    table.key.map(
      (column) =>
        sql`CASE WHEN today.${id(PRINT)} IS NULL THEN before.${id(column)} ELSE today.${id(column)} END AS ${id(column)}`,
    ),
    ', ',
  )},
  ${columnsOf(
    'today',
    names(table)
      .filter((column) => !table.key.includes(column))
      .concat(PRINT),
  )}
FROM ${ROWS} AS today
FULL JOIN ${before} AS before ON ${allOf('today', table.key, (a, b) => sql`${a} IS NOT DISTINCT FROM ${b}`, 'before')}
WHERE today.${id(PRINT)} IS DISTINCT FROM before.${id(PRINT)}`;

export const countRows = sql`SELECT COUNT(*) FROM ${ROWS}`;

export const countChanges = sql`SELECT ${id(CHANGE)}, COUNT(*) FROM ${CHANGES} GROUP BY ALL`;

/** How many rows share the hash of a key with another, at a fifth of the cost of the keys themselves. */
export const sharedHashes = (table: Outgoing): Sql =>
  sql`SELECT COUNT(*) - COUNT(DISTINCT hash(${columnsOf('t', table.key)})) FROM ${ROWS} AS t`;

/** A key that several rows share: it is none then, and the statements above would do anything. */
export const sharedKey = (table: Outgoing): Sql =>
  sql`SELECT ${columnsOf('t', table.key)} FROM ${ROWS} AS t GROUP BY ALL HAVING COUNT(*) > 1 LIMIT 1`;

const typed = (table: Outgoing, to: Destination): Sql[] =>
  [...table.types].map(([column, type]) => sql`${id(column)} ${keyword(to.typeOf(type) ?? type)}`);

/** What `ALTER TABLE` is to do, so that a table has the columns of today; one of another type is filled anew. */
export function columnChanges(table: Outgoing, there: Types, to: Destination): Sql[] {
  const wanted = new Map([...table.types].map(([column, type]) => [column, to.typeOf(type) ?? type]));
  const gone = [...there.keys()].filter((column) => wanted.get(column) !== there.get(column));
  const added = [...wanted].filter(([column, type]) => there.get(column) !== type);
  return [
    ...gone.map((column) => sql`DROP COLUMN ${id(column)}`),
    ...added.map(([column, type]) => sql`ADD COLUMN ${id(column)} ${keyword(type)}`),
  ];
}

export const createTable = (table: Outgoing, to: Destination): Sql =>
  sql`CREATE TABLE ${nexus(table.name)} (${join(typed(table, to), ', ')})`;

/** A stage is made, filled and dropped by DuckDB: it knows then which columns the stage of this table has. */
export const createStage = (table: Outgoing, to: Destination): Sql =>
  sql`CREATE TABLE ${to.table(STAGE)} (${id(CHANGE)} VARCHAR, ${join(
    [...table.types].map(([column, type]) => sql`${id(column)} ${keyword(to.seenAs(type))}`),
    ', ',
  )})`;

export const dropStage = (to: Destination): Sql => sql`DROP TABLE ${to.table(STAGE)}`;

export const fillStage = (table: Outgoing, to: Destination): Sql => {
  const columns = join([CHANGE, ...names(table)].map(id), ', ');
  return sql`INSERT INTO ${to.table(STAGE)} (${columns}) SELECT ${columns} FROM ${CHANGES}`;
};

/** From a stage into the table. Readers see all of it or nothing, when the transaction commits. */
export function applyStage(table: Outgoing): Sql[] {
  const target = nexus(table.name);
  const stage = nexus(STAGE);
  const columns = join(names(table).map(id), ', ');
  const values = names(table).filter((column) => !table.key.includes(column));
  const is = (change: string): Sql => sql`stage.${id(CHANGE)} = ${change} AND ${sameKey(table, 'stage', 'stored')}`;
  return [
    sql`DELETE FROM ${target} AS stored USING ${stage} AS stage WHERE ${is('delete')}`,
    ...(values.length === 0
      ? []
      : [
          sql`UPDATE ${target} AS stored SET ${join(
            values.map((column) => sql`${id(column)} = stage.${id(column)}`),
            ', ',
          )} FROM ${stage} AS stage WHERE ${is('update')}`,
        ]),
    sql`INSERT INTO ${target} (${columns}) SELECT ${columns} FROM ${stage} AS stage WHERE stage.${id(CHANGE)} = 'insert'`,
  ];
}

/** Where what was published is remembered: in the file of the results, beside their schema. */
export const memorySchema = (schema: string): string => `${schema}_published`;

export const memoryOf = (schema: string, name: string): Sql =>
  relation({ kind: 'external', schema: memorySchema(schema), name });

/** What is to be remembered of a table once it is published, under a name of its own. */
const pending = (place: number): Sql => keyword(`nexus_published_${String(place)}`);

/** @param known whether only what changed is to be remembered anew */
export const keepPending = (table: Outgoing, place: number, known: boolean): Sql =>
  sql`CREATE OR REPLACE TEMP TABLE ${pending(place)} AS SELECT ${columnsOf('t', [...table.key, PRINT])} FROM ${known ? CHANGES : ROWS} AS t`;

export function remember(table: Outgoing, place: number, memory: Sql, known: boolean): Sql[] {
  const changed = pending(place);
  if (!known) return [sql`CREATE OR REPLACE TABLE ${memory} AS SELECT * FROM ${changed}`];
  const same = allOf('stored', table.key, (a, b) => sql`${a} IS NOT DISTINCT FROM ${b}`, 'changed');
  return [
    sql`DELETE FROM ${memory} AS stored USING ${changed} AS changed WHERE ${same}`,
    sql`INSERT INTO ${memory} SELECT * FROM ${changed} WHERE ${id(PRINT)} IS NOT NULL`,
  ];
}
