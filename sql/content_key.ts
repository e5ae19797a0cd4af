import { join, op, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/**
 * Several texts as one, each with its length before it: no two different lists of texts give the same, as they can where
 * texts are only joined by a separator.
 */
export const contentText = (texts: readonly Sql[]): Sql => {
  const measured = texts.map((text) => sql`COALESCE(${op.text(sql`LENGTH(${text})`)} || ':' || ${text}, '-')`);
  // CONCAT, not a chain of ||: parsers nest a chain as deep as it is long.
  return sql`CONCAT(${join(measured, ', ')})`;
};

/** MD5 of several texts: what {@link contentText} makes of them. */
export const contentKey = (texts: readonly Sql[]): Sql => op.md5Hex(contentText(texts));

/**
 * The text of a float in a {@link contentKey}. A cast of 29.0 gives `29` on Snowflake and BigQuery and `29.0` on DuckDB;
 * a whole number gets the text of an integer here, as far as a float holds every one.
 */
export const floatText = (value: Sql): Sql =>
  sql`CASE WHEN ${value} = FLOOR(${value}) AND ABS(${value}) < 1000000000000000 THEN ${op.text(
    sql`CAST(${value} AS ${op.type('int')})`,
  )} ELSE ${op.text(value)} END`;
