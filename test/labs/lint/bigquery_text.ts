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

/** Project, data set and name. */
const NAME_PARTS = 3;

/**
 * A name that is not qualified is looked up in the caller's data set, in a view or a procedure at the latest when it is
 * used: https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#table_names
 */
function bareNames(tokens: Token[], objects: ReadonlySet<string>): Fault[] {
  const parts = ({ kind, value }: Token) => (kind === 'quoted' ? value.split('.') : [value]);
  return tokens.flatMap((token, index) => {
    const own = parts(token);
    const name = (own.at(-1) ?? '').toLowerCase();
    if (!['word', 'quoted'].includes(token.kind) || !objects.has(name) || tokens[index + 1]?.value === '.') return [];
    let count = own.length;
    for (let at = index - 1; tokens[at]?.value === '.'; at -= 2) count += parts(tokens[at - 1] ?? token).length;
    // `AS name` and a column of an alias are no objects.
    if (count >= NAME_PARTS || tokens[index - 1]?.value === 'AS') return [];
    return [{ rule: 'bare-name', message: `${token.text} must be named with its project and data set` }];
  });
}

/**
 * Without strict_mode = FALSE a procedure cannot be made before the tables that it names:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#procedure_option_list
 */
function strictProcedure(tokens: Token[]): Fault[] {
  const words = tokens.map(({ value }) => value);
  const begin = words.indexOf('BEGIN');
  if (words[0] !== 'CREATE' || !words.slice(0, 4).includes('PROCEDURE')) return [];
  const option = words.indexOf('STRICT_MODE');
  if (option > 0 && option < begin && words[option + 1] === '=' && words[option + 2] === 'FALSE') return [];
  return [{ rule: 'strict-mode', message: 'a procedure is made with strict_mode = FALSE: sources may come later' }];
}

/** In bytes, which are never fewer than characters: https://cloud.google.com/bigquery/quotas#query_jobs, #udf_limits */
const LIMITS = { statement: 1_024_000, body: 32_768 };

function sizes(sql: string, tokens: Token[]): Fault[] {
  const words = tokens.map(({ value }) => value);
  const body =
    words[0] === 'CREATE' && words.includes('FUNCTION') ? tokens.findLast(({ kind }) => kind === 'string') : undefined;
  const faults = Object.entries({ statement: sql, body: body?.text ?? '' }).map(([part, text]) => ({
    part,
    bytes: Buffer.byteLength(text),
    limit: LIMITS[part as keyof typeof LIMITS],
  }));
  return faults
    .filter(({ bytes, limit }) => bytes >= limit)
    .map(({ part, bytes, limit }) => ({
      rule: `${part}-size`,
      message: `a ${part} of ${bytes} bytes; BigQuery takes less than ${limit}`,
    }));
}

/**
 * Lints the text of one statement, or of one file.
 *
 * @param objects names, in lower case, of what is deployed
 */
export function lintBigQueryText(sql: string, objects: ReadonlySet<string> = new Set()): Fault[] {
  const tokens = tokenize(sql, 'bigquery');
  return [
    ...reservedNames(tokens),
    ...integerToJavaScript(tokens),
    ...bareNames(tokens, objects),
    ...strictProcedure(tokens),
    ...sizes(sql, tokens),
  ];
}
