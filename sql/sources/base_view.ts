import { saysDeleted } from '../blocks/deleted.ts';
import { columnTime, holds, readTime } from '../mapping/values.ts';
import { isNegated } from '../../config/mapping.ts';
import { id, join, nullOf, op, sql } from '../tag.ts';
import type { LogicalType, Sql } from '../tag.ts';
import type { GivenColumn, GivenTable, SourceView } from './adapter.ts';

/** The column of an adapter's views that says that a record is gone: what an earlier delivery of it said is taken back. */
export const IS_GONE = 'is_gone';

/** What a field is called in the views: `address_country`. */
export const baseColumn = (field: string): string => field.replaceAll('->', '_');

/** A column of the user's in our type: loaders differ in which they make. */
function typed(column: Sql, type: LogicalType, as: GivenColumn['as'], json: (column: Sql) => Sql): Sql {
  switch (type) {
    case 'timestamp':
      return columnTime(column, as, op.sourceText(column));
    case 'string':
      return op.sourceText(column);
    case 'json':
      return json(column);
    default:
      return sql`CAST(${column} AS ${op.type(type)})`;
  }
}

/** A member of an object, in our type. */
function member(json: Sql, type: LogicalType, { path, as }: GivenColumn): Sql {
  const text = op.jsonText(json, path);
  if (type === 'string') return text;
  return type === 'timestamp' ? readTime(text, as ?? 'text') : op.safeCast(text, type);
}

/** Whether a row is a record, by columns of the loader's own. */
const isRecord = (where: NonNullable<GivenTable['where']>): Sql =>
  join(
    Object.entries(where).map(([column, condition]) => {
      const text = op.sourceText(id(column));
      return isNegated(condition) ? sql`NOT (${holds(text, condition.not)})` : holds(text, condition);
    }),
    ' AND ',
  );

/**
 * The fields that the adapter knows, each named: a warehouse may keep the columns that `*` stood for when the view was
 * made, and refuse the view when a loader has added one. What the raw table lacks is null. An object is parsed once,
 * below, however many of its members are read.
 * https://docs.snowflake.com/en/sql-reference/sql/create-view#usage-notes
 */
export function baseView(name: string, { raw, relation, columns, deleted, where, hasRecords }: GivenTable): SourceView {
  const json = hasRecords ? op.recordJson : op.sourceJson;
  const objects = new Map<string, string>();
  const cells = Object.entries(raw.columns).map(([field, type]) => {
    const column = id(baseColumn(field));
    const given = columns[field];
    if (given === undefined) return { column, read: nullOf(type), shown: column };
    if (given.path.length === 0) return { column, read: typed(id(given.column), type, given.as, json), shown: column };
    const object = objects.get(given.column) ?? `${given.column}_json`;
    objects.set(given.column, object);
    return { column, read: undefined, shown: member(id(object), type, given) };
  });
  const isGone = deleted === undefined ? sql`FALSE` : sql`COALESCE(${saysDeleted(id(deleted))}, FALSE)`;
  const read = [
    ...cells.flatMap((cell) => (cell.read === undefined ? [] : [sql`${cell.read} AS ${cell.column}`])),
    ...Array.from(objects, ([column, object]) => sql`${json(id(column))} AS ${id(object)}`),
    sql`${isGone} AS ${id(IS_GONE)}`,
  ];
  const rows = sql`SELECT ${join(read, ', ')} FROM ${relation}${where === undefined ? sql`` : sql` WHERE ${isRecord(where)}`}`;
  const shown = [...cells.map((cell) => sql`${cell.shown} AS ${cell.column}`), sql`${id(IS_GONE)} AS ${id(IS_GONE)}`];
  return {
    name: `base_${name}`,
    layer: 'base',
    description:
      'What is read of the raw table, in words and types that do not depend on its loader, times in UTC; is_gone where the source has the record no more.',
    query: objects.size === 0 ? rows : sql`SELECT ${join(shown, ', ')} FROM (${rows}) AS raw_rows`,
  };
}
