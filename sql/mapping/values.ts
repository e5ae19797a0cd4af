import { asList, columnRef, isNegated, objectOfValue, timeOf, valueOrigin } from '../../config/mapping.ts';
import type { Bare, ColumnRef } from '../../config/mapping.ts';
import type { ColumnCondition, MappedTime, MappedValue, NegatedCondition } from '../../config/types.ts';
import { join, list, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { presentText } from '../white_space.ts';
import type { BaseColumns } from './base_columns.ts';

/** A second later than any that a calendar of four digits has: what is more is no time in seconds. */
const END_OF_TIME = 253_402_300_800;

/** A text with columns in it; null where none of them has a value. A blank that a missing one leaves is taken out. */
function template(pieces: readonly (string | ColumnRef)[], columns: BaseColumns): Sql {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? piece : columns.text(piece)));
  const named = parts.filter((part) => typeof part !== 'string');
  if (named.length === 0) return sql`CAST(${parts.join('')} AS ${op.type('string')})`;
  const texts = parts.map((part) => (typeof part === 'string' ? sql`${part}` : sql`COALESCE(${part}, '')`));
  const isThere = named.map((part) => sql`${part} IS NOT NULL`);
  const whole = sql`CONCAT(${join(texts, ', ')})`;
  return sql`CASE WHEN ${join(isThere, ' OR ')} THEN ${presentText(sql`REPLACE(REPLACE(${whole}, '  ', ' '), '  ', ' ')`)} END`;
}

/** A value of the mapping as a text over the present columns of a table; null where there is none. */
export function valueText(value: MappedValue, bare: Bare, columns: BaseColumns): Sql {
  const origin = valueOrigin(value, bare);
  const { values, otherwise } = objectOfValue(value);
  const text =
    origin.kind === 'column'
      ? columns.text(origin.ref)
      : origin.kind === 'sql'
        ? columns.expression(origin.sql, 'string')
        : template(origin.pieces, columns);
  if (values === undefined) return text;
  const meant = (given: string | null): Sql => (given === null ? nullOf('string') : sql`${given}`);
  const cases = Object.entries(values).map(([from, to]) => sql`WHEN ${from} THEN ${meant(to)}`);
  const others = otherwise === undefined ? text : sql`CASE WHEN ${text} IS NOT NULL THEN ${meant(otherwise)} END`;
  return cases.length === 0 ? others : sql`CASE ${text} ${join(cases, ' ')} ELSE ${others} END`;
}

/** A time, and the text that it was read from, where it was one. */
export interface TimePair {
  readonly time: Sql;
  readonly raw: Sql;
}

/** A time that a text holds, by how it is written there; null where it is none. */
export function readTime(text: Sql, as: 'text' | 'seconds' | 'milliseconds'): Sql {
  if (as === 'text') return op.parseTimestamp(text);
  const count = op.safeCast(text, 'float');
  const seconds = as === 'seconds' ? count : sql`${count} / 1000`;
  return sql`CASE WHEN ABS(${seconds}) < ${END_OF_TIME} THEN ${op.fromUnixSeconds(seconds)} END`;
}

/** A time of a column, by how it is written there. @param text the column as a text, where it may be of any type */
export function columnTime(column: Sql, as?: 'text' | 'seconds' | 'milliseconds', text?: Sql): Sql {
  if (as === undefined) return op.instant(column);
  if (as !== 'text') return readTime(op.text(column), as);
  return text === undefined ? op.readTimestamp(column) : op.parseTimestamp(text);
}

/** @param isText columns are texts where nothing else is said: of a file */
export function timePair(given: MappedTime, columns: BaseColumns, isText: boolean): TimePair {
  const { ref, sql: expression, as } = timeOf(given);
  const nested = ref !== undefined && ref.path.length > 0;
  const usual = expression === undefined && (isText || nested) ? 'text' : 'timestamp';
  const kind = as === undefined || as === 'timestamp' ? usual : as;
  if (kind === 'timestamp') {
    const time = ref === undefined ? columns.expression(expression ?? '', 'timestamp') : columns.instant(ref);
    return { time, raw: nullOf('string') };
  }
  const read = (of: ColumnRef): Sql => (kind === 'text' ? columns.timeText(of) : columns.text(of));
  const raw = ref === undefined ? columns.expression(expression ?? '', 'string') : read(ref);
  return { time: readTime(raw, kind), raw };
}

const NOT_OF_A_NUMBER = [',', '.', ' ', '\u00a0', '\u202f', "'", '$', '€', '£'];

/** A number as people write it: between thousands, and before or behind it, stands what is no part of it. */
export const amountText = (text: Sql, decimal: '.' | ','): Sql => {
  const bare = NOT_OF_A_NUMBER.filter((sign) => sign !== decimal).reduce(
    (found, sign) => sql`REPLACE(${found}, ${sign}, '')`,
    text,
  );
  return decimal === ',' ? sql`REPLACE(${bare}, ',', '.')` : bare;
};

type Plain = Exclude<ColumnCondition, NegatedCondition>;

/** How tools spell what is true and what is not. */
const TRUTH = { true: ['true', 't', 'yes', 'y', '1'], false: ['false', 'f', 'no', 'n', '0'] } as const;

/** Whether a text is what a condition asks for; never null. */
export const holds = (text: Sql, condition: Plain): Sql => {
  if (condition === null) return sql`${text} IS NULL`;
  const there = sql`COALESCE(${text}, '')`;
  if (typeof condition === 'boolean') return sql`LOWER(${there}) IN (${list(TRUTH[condition ? 'true' : 'false'])})`;
  return sql`${there} IN (${list(asList<string | number>(condition).map(String))})`;
};

/** What columns must hold, all of it, as a condition that is never null; undefined where nothing is asked. */
export function conditionOf(
  where: Readonly<Record<string, ColumnCondition>> | undefined,
  columns: BaseColumns,
): Sql | undefined {
  const conditions = Object.entries(where ?? {}).map(([column, condition]) => {
    const text = columns.text(columnRef(column));
    return isNegated(condition) ? sql`NOT (${holds(text, condition.not)})` : holds(text, condition);
  });
  return conditions.length === 0 ? undefined : join(conditions, ' AND ');
}
