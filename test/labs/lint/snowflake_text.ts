/**
 * Rules that the text of a Snowflake statement shows: time is UTC without a zone, only types that JavaScript can take cross
 * its boundary, and spellings that mean the same on Snowflake and on the emulator that the tests run on.
 */
import type { Fault } from './rule.ts';
import { shadowedAliases } from './snowflake_aliases.ts';
import type { Token } from './tokens.ts';
import { enclosing, parenthesized, tokenize } from './tokens.ts';

interface Text {
  tokens: Token[];
  /** Open parentheses at each token. */
  open: number[][];
}
type TextRule = (text: Text) => string[];

const isWord = (token: Token | undefined, ...values: string[]) =>
  token?.kind === 'word' && values.includes(token.value);

/** Names of the functions whose argument lists are open at the token, innermost first. */
function callsAround({ tokens, open }: Text, index: number): string[] {
  return (open[index] ?? [])
    .flatMap((parenthesis) => {
      const name = tokens[parenthesis - 1];
      return name?.kind === 'word' ? [name.value] : [];
    })
    .reverse();
}

/** Whether the token stands inside `CONVERT_TIMEZONE('UTC', …)`, which takes the zone away. */
function convertedToUtc({ tokens, open }: Text, index: number): boolean {
  return (open[index] ?? []).some(
    (parenthesis) => isWord(tokens[parenthesis - 1], 'CONVERT_TIMEZONE') && tokens[parenthesis + 1]?.text === "'UTC'",
  );
}

/**
 * What TIMESTAMP means depends on TIMESTAMP_TYPE_MAPPING:
 * https://docs.snowflake.com/en/sql-reference/data-types-datetime#timestamp
 */
const bareTimestamp: TextRule = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (isWord(token, 'TO_TIMESTAMP', 'TRY_TO_TIMESTAMP'))
      return [`${token.text} follows a session setting: write ${token.value}_NTZ`];
    const isName = tokens[index - 1]?.value === '.' || tokens[index - 1]?.value === ':';
    return isWord(token, 'TIMESTAMP') && !isName
      ? ['bare TIMESTAMP follows a session setting: write TIMESTAMP_NTZ']
      : [];
  });

const ZONED = new Set(
  ['LTZ', 'TZ'].flatMap((zone) => [
    `TIMESTAMP_${zone}`,
    `TIMESTAMP${zone}`,
    `TO_TIMESTAMP_${zone}`,
    `TRY_TO_TIMESTAMP_${zone}`,
  ]),
);
const zonedTimestamp: TextRule = (text) =>
  text.tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || !ZONED.has(token.value) || convertedToUtc(text, index)) return [];
    return [`${token.text} carries a zone: write CONVERT_TIMEZONE('UTC', …)::TIMESTAMP_NTZ`];
  });

/**
 * A cast of text follows the session's TIMESTAMP_INPUT_FORMAT:
 * https://docs.snowflake.com/en/user-guide/date-time-input-output#input-formats
 */
const castText: TextRule = ({ tokens, open }) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || !token.value.startsWith('TIMESTAMP_') || !isWord(tokens[index - 1], 'AS')) return [];
    const call = open[index]?.at(-1) ?? -1;
    const ofText = isWord(tokens[call - 1], 'TRY_CAST') || tokens[call + 1]?.kind === 'string';
    return ofText ? ["text is read by TIMESTAMP_INPUT_FORMAT of the session: write TRY_TO_TIMESTAMP_…(…, 'AUTO')"] : [];
  });

/**
 * The clock in the session's time zone, which a procedure with owner's rights takes from its caller:
 * https://docs.snowflake.com/en/sql-reference/functions/sysdate
 */
const CLOCKS = [
  'CURRENT_TIMESTAMP',
  'CURRENT_DATE',
  'CURRENT_TIME',
  'GETDATE',
  'LOCALTIME',
  'LOCALTIMESTAMP',
  'SYSTIMESTAMP',
];
const sessionClock: TextRule = ({ tokens }) =>
  tokens
    .filter((token) => isWord(token, ...CLOCKS))
    .map(({ text }) => `${text} is in the caller's time zone: write SYSDATE()`);

/**
 * https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-introduction#sql-javascript-type-mapping-for-udfs
 */
const NO_JAVASCRIPT_TYPE = [
  ...['NUMBER', 'DECIMAL', 'NUMERIC', 'INT', 'INTEGER', 'BIGINT', 'SMALLINT', 'TINYINT', 'BYTEINT', 'TIME'],
];
const javascriptTypes: TextRule = ({ tokens }) => {
  const routine = tokens.findIndex((token) => isWord(token, 'FUNCTION', 'PROCEDURE'));
  const javascript = tokens.some(
    (token, index) => isWord(token, 'LANGUAGE') && isWord(tokens[index + 1], 'JAVASCRIPT'),
  );
  if (!isWord(tokens[0], 'CREATE') || routine < 0 || !javascript) return [];
  const list = tokens.findIndex((token, index) => index > routine && token.value === '(');
  const returns = tokens.findIndex((token, index) => index > routine && isWord(token, 'RETURNS'));
  // An argument is a name and a type; a name may well be a type's word.
  const inner = parenthesized(tokens, list);
  const types = inner.filter((token, index) => index > 0 && inner[index - 1]?.value !== ',' && token.kind === 'word');
  const returned = isWord(tokens[returns + 1], 'TABLE') ? [] : tokens.slice(returns + 1, returns + 2);
  return [...types, ...returned]
    .filter((token) => isWord(token, ...NO_JAVASCRIPT_TYPE))
    .map(({ text }) => `JavaScript takes and returns no ${text}: write FLOAT or VARCHAR`);
};

/**
 * A body ends at the next `$$`, and what follows is no SQL:
 * https://docs.snowflake.com/en/sql-reference/data-types-text#dollar-quoted-string-constants
 */
function dollarsInBody(sql: string): Fault[] {
  const marks = sql.match(/\$\$/g)?.length ?? 0;
  return marks > 2 ? [{ rule: 'dollars-in-body', message: '`$$` inside a body ends it' }] : [];
}

/**
 * Unquoted names are upper case; a lower-case one can only be reached with quotes:
 * https://docs.snowflake.com/en/sql-reference/identifiers-syntax
 */
const quotedLowerCase: TextRule = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'quoted' || token.value === token.value.toUpperCase()) return [];
    return inVariantPath(tokens, index) ? [] : [`${token.text} is lower case: name objects and columns in upper case`];
  });

function inVariantPath(tokens: Token[], index: number): boolean {
  let before = index - 1;
  while (tokens[before]?.value === '.' && ['word', 'quoted'].includes(tokens[before - 1]?.kind ?? '')) before -= 2;
  return tokens[before]?.value === ':';
}

/**
 * https://docs.snowflake.com/en/sql-reference/constructs/pivot: ANY and subqueries are not allowed inside procedures and functions
 */
const dynamicPivot: TextRule = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (!isWord(token, 'PIVOT') || tokens[index + 1]?.value !== '(') return [];
    const inner = parenthesized(tokens, index + 1);
    const list = inner.findIndex((word, at) => isWord(word, 'IN') && inner[at + 1]?.value === '(');
    const dynamic = list >= 0 && isWord(inner[list + 2], 'ANY', 'SELECT', 'WITH');
    return dynamic ? ['PIVOT needs a list of values: a dynamic one does not run inside a procedure'] : [];
  });

/** The emulator does not cut or refuse longer values. */
const sizedText: TextRule = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    const sized = isWord(token, 'VARCHAR', 'STRING', 'TEXT', 'CHAR') && tokens[index + 1]?.value === '(';
    return sized && tokens[index + 2]?.kind === 'number'
      ? [`${token.text}(n) is not enforced in the tests: write VARCHAR`]
      : [];
  });

/**
 * A column that may be a HASH. It is held against that of the run before and nothing else: where a release of Snowflake
 * hashes otherwise, one run finds nothing new. As texts its values would be as the session prints them.
 */
const ROW_PRINT = 'ROW_PRINT';

/** Whether the call at the token stands as `MOD(HASH(…), …) AS row_print`. */
function isRowPrint({ tokens }: Text, index: number): boolean {
  if (!isWord(tokens[index - 2], 'MOD')) return false;
  const close = index + parenthesized(tokens, index - 1).length;
  return isWord(tokens[close + 1], 'AS') && tokens[close + 2]?.value.toUpperCase() === ROW_PRINT;
}

/** HASH has no stable definition and differs in the emulator; TO_JSON's key order does too. */
const unstableHash: TextRule = (text) =>
  text.tokens.flatMap((token, index) => {
    if (text.tokens[index + 1]?.value !== '(') return [];
    if (isWord(token, 'HASH') && isRowPrint(text, index)) return [];
    if (isWord(token, 'HASH', 'HASH_AGG')) return [`${token.text} is not stable: write MD5 or MD5_NUMBER_LOWER64`];
    const hashed = callsAround(text, index).some((name) => /^(MD5|SHA[12])/.test(name));
    return isWord(token, 'TO_JSON') && hashed ? ['a hash over TO_JSON depends on key order: hash chosen fields'] : [];
  });

/** `FF3"Z"` prints its quotes in the emulator. */
const quotedSuffix: TextRule = ({ tokens }) =>
  tokens
    .filter(({ kind, text }) => kind === 'string' && /FF\d"/.test(text))
    .map(({ text }) => `${text}: end the format at FFn and append with ||`);

const COMPARISONS = ['=', '<>', '!=', '<', '>', '<=', '>=', '+', '-', '*', '/', '||'];
const COMPARING_WORDS = ['LIKE', 'ILIKE', 'BETWEEN', 'IN', 'RLIKE', 'ASC', 'DESC', 'NULLS'];
/** A raw VARIANT path compares and sorts as text in the emulator, by its JSON type on Snowflake. */
const rawVariant: TextRule = (text) => {
  const { tokens } = text;
  return tokens.flatMap((token, colon) => {
    const before = tokens[colon - 1];
    const after = tokens[colon + 1];
    const isPath =
      token.value === ':' &&
      (before?.kind === 'word' || before?.kind === 'quoted' || [']', ')'].includes(before?.value ?? '')) &&
      (after?.kind === 'word' || after?.kind === 'quoted');
    if (!isPath) return [];
    const end = pathEnd(tokens, colon);
    const next = tokens[end];
    if (next?.value === '::') return [];
    const start = pathStart(tokens, colon);
    const previous = tokens[start - 1];
    const compared =
      COMPARISONS.includes(next?.value ?? '') ||
      COMPARISONS.includes(previous?.value ?? '') ||
      isWord(next, ...COMPARING_WORDS) ||
      isWord(previous, 'BY', 'LIKE', 'ILIKE', 'BETWEEN') ||
      (previous?.value === '(' && isWord(tokens[start - 2], 'MAX', 'MIN', 'GREATEST', 'LEAST', 'SUM', 'AVG'));
    const path = tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join('');
    return compared ? [`${path} is a raw VARIANT: cast it before it is compared, sorted or summed`] : [];
  });
};

function pathEnd(tokens: Token[], colon: number): number {
  let end = colon + 2;
  for (;;) {
    if (tokens[end]?.value === '.') end += 2;
    else if (tokens[end]?.value === '[') {
      while (end < tokens.length && tokens[end]?.value !== ']') end++;
      end++;
    } else return end;
  }
}

function pathStart(tokens: Token[], colon: number): number {
  let start = colon - 1;
  while (tokens[start - 1]?.value === '.') start -= 2;
  return start;
}

/**
 * Without COPY GRANTS a replaced object has lost the rights that others had on it:
 * https://docs.snowflake.com/en/sql-reference/sql/create-table#optional-parameters
 */
const copyGrants: TextRule = ({ tokens }) => {
  const isReplaced = isWord(tokens[0], 'CREATE') && isWord(tokens[1], 'OR') && isWord(tokens[2], 'REPLACE');
  const copies = tokens.some((token, index) => isWord(token, 'COPY') && isWord(tokens[index + 1], 'GRANTS'));
  return isReplaced && !copies ? ['CREATE OR REPLACE takes grants away: add COPY GRANTS'] : [];
};

const RULES: Record<string, TextRule> = {
  'copy-grants': copyGrants,
  'bare-timestamp': bareTimestamp,
  'zoned-timestamp': zonedTimestamp,
  'cast-text': castText,
  'session-clock': sessionClock,
  'javascript-type': javascriptTypes,
  'quoted-lower-case': quotedLowerCase,
  'dynamic-pivot': dynamicPivot,
  'sized-text': sizedText,
  'unstable-hash': unstableHash,
  'quoted-suffix': quotedSuffix,
  'raw-variant': rawVariant,
  'shadowed-alias': ({ tokens }) => shadowedAliases(tokens),
};

/** Lints the text of one statement, or of one file that makes one object. */
export function lintSnowflakeText(sql: string): Fault[] {
  const broken = dollarsInBody(sql);
  if (broken.length > 0) return broken;
  const tokens = tokenize(sql, 'snowflake');
  const text = { tokens, open: enclosing(tokens) };
  const faults = Object.entries(RULES).flatMap(([rule, check]) => check(text).map((message) => ({ rule, message })));
  return [...new Map(faults.map((fault) => [`${fault.rule} ${fault.message}`, fault])).values()];
}

const TRANSACTION = ['BEGIN', 'START', 'COMMIT', 'ROLLBACK'];
const COMMITTING = ['CREATE', 'DROP', 'ALTER', 'TRUNCATE', 'GRANT', 'REVOKE', 'COMMENT', 'UNDROP', 'USE'];

/**
 * All statements of a program run in transactions, which its driver opens and closes, and DDL commits the one that is
 * open: https://docs.snowflake.com/en/sql-reference/transactions#ddl
 */
export function lintSnowflakeStep(sql: string): Fault[] {
  const [first] = tokenize(sql, 'snowflake');
  if (isWord(first, ...COMMITTING)) {
    return [{ rule: 'ddl-in-transaction', message: `${first?.text} commits the open transaction` }];
  }
  if (isWord(first, ...TRANSACTION)) {
    return [{ rule: 'own-transaction', message: `${first?.text} is for the driver of the program to send` }];
  }
  return [];
}
