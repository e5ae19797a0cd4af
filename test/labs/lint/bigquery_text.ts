/** Rules that the text of a BigQuery statement shows without the analyser, so that the build can apply them too. */
import type { Fault } from './rule.ts';
import type { Token } from './tokens.ts';
import { parenthesized, tokenize } from './tokens.ts';

/** Script variables are `v_…`, arguments `p_…`. */
export const RESERVED_NAME = /^[vp]_/i;
/** Words after which a name is a variable's, not a column's or an alias. */
const BEFORE_A_VALUE = new Set(
  `ALL AND ANY ASC BETWEEN BY CASE DECLARE DEFAULT DESC DISTINCT DO ELSE ELSEIF END EXCEPT EXISTS FOR FROM FULL GROUP HAVING
  IF IMMEDIATE IN INNER INOUT INTERSECT INTERVAL INTO IS JOIN LEFT LIKE LIMIT NOT OFFSET ON OR ORDER OUT OVER PARTITION QUALIFY RETURN
  RIGHT SELECT SET STRUCT THEN UNION UNNEST UNTIL USING VALUE VALUES WHEN WHERE WHILE ZONE`.split(/\s+/),
);

const endsAnOperand = ({ kind, value }: Token) =>
  kind === 'quoted' ||
  kind === 'string' ||
  kind === 'number' ||
  value === ')' ||
  value === ']' ||
  (kind === 'word' && !BEFORE_A_VALUE.has(value));

/**
 * A column wins over a variable of the same name on BigQuery:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language#declare
 */
function reservedNames(tokens: Token[]): Fault[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (!['word', 'quoted'].includes(token.kind) || !RESERVED_NAME.test(token.value) || !before) return [];
    if (before.value !== 'AS' && before.value !== '.' && !endsAnOperand(before)) return [];
    const message = `${token.text} names a column or an alias: v_ and p_ are kept for variables and arguments`;
    return [{ rule: 'reserved-name', message }];
  });
}

/**
 * INT64 cannot be passed to JavaScript:
 * https://cloud.google.com/bigquery/docs/user-defined-functions#supported-javascript-udf-data-types
 */
function integerToJavaScript(tokens: Token[]): Fault[] {
  const words = tokens.map(({ value }) => value);
  const open = words.indexOf('(', words.indexOf('FUNCTION'));
  const javascript = words.some((word, index) => word === 'LANGUAGE' && words[index + 1] === 'JS');
  if (words[0] !== 'CREATE' || !words.includes('FUNCTION') || !javascript || open < 0) return [];
  const types = parenthesized(tokens, open).map(({ value }) => value);
  if (!types.some((type) => ['INT64', 'INT', 'INTEGER', 'BIGINT'].includes(type))) return [];
  return [{ rule: 'javascript-int64', message: 'a JavaScript function cannot take INT64: pass STRING or FLOAT64' }];
}

/** Lints the text of one statement, or of one file. */
export function lintBigQueryText(sql: string): Fault[] {
  const tokens = tokenize(sql, 'bigquery');
  return [...reservedNames(tokens), ...integerToJavaScript(tokens)];
}
