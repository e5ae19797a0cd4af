/**
 * Characters that begin what clients put something else for, and dbt: `&name` and `<% name %>` (Snowflake's command lines),
 * `{{`, `{%`, `{#` (dbt), `${name}` (DBeaver), and two dollars, which end a body of Snowflake's.
 * https://docs.snowflake.com/en/developer-guide/snowflake-cli/sql/execute-sql#using-variables-for-sql-templates
 */
const MISREAD = /&|(?<=<)%|(?<=[{$])\{|(?<=\{)[%#]|(?<=\$)\$/g;

/** The inside of a quoted text, with these characters by their number: both warehouses read `\x26` as `&`. */
export const legible = (inside: string): string =>
  inside.replace(MISREAD, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
