import type { Sql } from './tag.ts';
import { sql } from './tag.ts';

/**
 * What a blank value consists of. By itself TRIM takes every white space of Unicode on BigQuery, and blanks alone on
 * Snowflake and DuckDB: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#trim,
 * https://docs.snowflake.com/en/sql-reference/functions/trim
 */
const WHITE_SPACE = ' \t\r\n\u00a0';

/** A text without white space around it: blanks, tabs, ends of lines, no-break spaces. */
export const trimmed = (text: Sql): Sql => sql`TRIM(${text}, ${WHITE_SPACE})`;

/** The same; null where nothing is left. */
export const presentText = (text: Sql): Sql => sql`NULLIF(${trimmed(text)}, '')`;
