import { transformSync } from 'esbuild';
import type { WarehouseName } from '../sql/dialect.ts';

/** What an emitted text is: a script is the installation or a part of it, pasted at once; a statement all the rest. */
export type EmittedKind = 'function' | 'procedure' | 'view' | 'statement' | 'script';

const MEGABYTE = 1024 * 1024;
/**
 * Bytes of a script as we write it. Both vendors say 1 MB of everything that is sent at once, and a paste adds to it: it may
 * end each of more than ten thousand lines in two characters.
 */
const PASTED = 980_000;
/**
 * Bytes: vendors' limits, one for a JavaScript body and one for a statement or script, and how long a script becomes before
 * it is written in parts.
 */
export const LIMITS = {
  // docs.snowflake.com: udf-javascript-limitations (100 KB recommended), query-size-limits (1 MB, of all statements sent
  // as one text).
  snowflake: { body: 100_000, view: MEGABYTE, statement: MEGABYTE, script: PASTED },
  // cloud.google.com/bigquery/quotas: 32 KB of inline code, "Maximum unresolved GoogleSQL query length" 1 MB, which its
  // error gives as 1,024,000 characters; "Maximum length of a standard SQL query used to define a view" 256 K characters.
  bigquery: { body: 32_768, view: 256_000, statement: 1_024_000, script: PASTED },
  duckdb: { body: Infinity, view: Infinity, statement: Infinity, script: Infinity },
} as const satisfies Record<WarehouseName, { body: number; view: number; statement: number; script: number }>;

const SHORTEN =
  'its length follows the config: list fewer or shorter identifier types, traits, states, rules and blocked values, or give several sources as one, through a view of yours over their tables';

const BODY_TOKENS = ['$$', "'''", '"""'];
/** dbt renders the text of functions and hooks as a template. */
const JINJA_OPENERS = ['{{', '{%', '{#'];
/**
 * What clients that people paste or run a script with put something else for, wherever it stands, also in a body:
 * `snow sql` and SnowSQL the first two, DBeaver the third.
 */
const CLIENT_VARIABLES = ['&', '<%', '${'];
/** Absent from the warehouses' engines, or not documented to be there. */
const FORBIDDEN_GLOBALS = [
  ...['eval', 'Function', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Intl', 'TextEncoder'],
  ...[
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'console',
    'require',
    'module',
    'exports',
    'process',
    'global',
    'window',
  ],
  ...['document', 'Buffer', 'URL', 'URLSearchParams', 'fetch', 'structuredClone', 'performance', 'WebAssembly'],
];
/** Depend on the engine's locale, time zone or Unicode library, or differ from call to call. */
const FORBIDDEN_CALLS: readonly [pattern: RegExp, what: string][] = [
  [/\.toLocale\w+\(/, 'a locale (toLocale…)'],
  [/\.localeCompare\(/, 'a locale (localeCompare)'],
  [/\\p\{/i, 'Unicode property escapes (\\p{…}), which need ICU'],
];
// Snowflake rejects these for JavaScript (any NUMBER, and TIME); BigQuery rejects INT64 as an argument.
const REJECTED_TYPES = {
  snowflake: /\b(NUMBER|NUMERIC|DECIMAL|INT|INTEGER|BIGINT|SMALLINT|TINYINT|BYTEINT|TIME)\b/i,
  bigquery: /\b(INT64|INT|INTEGER|BIGINT|SMALLINT|TINYINT|BYTEINT)\b/i,
} as const;

/**
 * Holds an emitted text against what its warehouse refuses, documents as a limit, or corrupts.
 *
 * @returns one message for each broken rule: object, what, limit, found. Empty if the text may be shipped.
 */
export function checkPlatformRules(
  warehouse: WarehouseName,
  objectName: string,
  text: string,
  kind: EmittedKind,
): string[] {
  const problems: string[] = [];
  const report = (what: string): void => void problems.push(`${objectName} (${warehouse}): ${what}`);
  const limit = LIMITS[warehouse];
  reportSize(`the ${kind}`, text, kind === 'view' ? limit.view : limit.statement, (problem) =>
    report(`${problem}; ${SHORTEN}`),
  );
  for (const opener of warehouse === 'snowflake' ? CLIENT_VARIABLES : []) {
    const at = text.indexOf(opener);
    if (at < 0) continue;
    report(
      `clients of Snowflake would read ${opener} as a variable; allowed: none, found: ${excerpt(text, at)}. Give what has it in its name through a view of yours`,
    );
  }
  if (kind === 'script') return problems;

  for (const opener of warehouse === 'duckdb' ? [] : JINJA_OPENERS) {
    const at = text.indexOf(opener);
    if (at >= 0) report(`dbt would read ${opener} as a template; allowed: none, found: ${excerpt(text, at)}`);
  }
  const routine = readJavaScriptRoutine(warehouse, text, kind);
  if (routine === 'unreadable') report('its JavaScript body has no delimiters that this check knows');
  if (routine === null || routine === 'unreadable') return problems;

  reportSize('its JavaScript body', routine.body, limit.body, (problem) =>
    report(kind === 'procedure' ? `${problem}; ${SHORTEN}` : problem),
  );
  if (warehouse !== 'duckdb') {
    for (const token of BODY_TOKENS) {
      const at = routine.body.indexOf(token);
      if (at >= 0)
        report(`its body contains ${token}, a delimiter of bodies; allowed: none, found: ${excerpt(routine.body, at)}`);
    }
    if (/\\\s*$/.test(routine.body)) report('its body ends in a backslash, which would escape the closing delimiter');
    const rejected = REJECTED_TYPES[warehouse].exec(warehouse === 'bigquery' ? routine.args : routine.declaration);
    if (rejected) {
      report(
        `JavaScript takes no ${rejected[0]}; allowed: floats, strings, booleans, found: ${routine.declaration.trim()}`,
      );
    }
  }
  for (const [pattern, what] of FORBIDDEN_CALLS) {
    const found = pattern.exec(routine.body);
    if (found) report(`its body relies on ${what}; allowed: none, found: ${excerpt(routine.body, found.index)}`);
  }
  for (const problem of forbiddenGlobals(routine.body)) report(problem);
  return problems;
}

function reportSize(what: string, text: string, limit: number, report: (problem: string) => void): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > limit) report(`${what} is too large; limit: ${count(limit)} bytes, found: ${count(bytes)} bytes`);
}

interface Routine {
  readonly body: string;
  /** The arguments and the type of the result, in SQL. */
  readonly declaration: string;
  readonly args: string;
}

function readJavaScriptRoutine(
  warehouse: WarehouseName,
  text: string,
  kind: EmittedKind,
): Routine | null | 'unreadable' {
  if (kind === 'statement' || kind === 'view') return null;
  if (warehouse === 'duckdb') return kind === 'function' ? { body: `return ${text}`, declaration: '', args: '' } : null;
  const [head = '', tail] = splitAt(text, /\bLANGUAGE\s+(JAVASCRIPT|JS)\b/i);
  if (tail === undefined) return null;
  const [opening, closing] = warehouse === 'snowflake' ? [/\bAS\s*\$\$/i, '$$'] : [/\bAS\s+r'''/i, "'''"];
  const [, rest] = splitAt(tail, opening);
  const end = rest?.lastIndexOf(closing) ?? -1;
  if (rest === undefined || end < 0) return 'unreadable';
  const [args = ''] = splitAt(head, /\bRETURNS\b/i);
  return { body: rest.slice(0, end), declaration: head.slice(head.indexOf('(')), args: args.slice(args.indexOf('(')) };
}

function splitAt(text: string, separator: RegExp): [string, string | undefined] {
  const match = separator.exec(text);
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, undefined];
}

/** Parses the body too, since Snowflake stores one with a syntax error without a word. */
function forbiddenGlobals(body: string): readonly string[] {
  const found = parsed.get(body) ?? parse(body);
  parsed.set(body, found);
  return found;
}

/** Bodies that were looked at: functions are the same in every bundle of a process. */
const parsed = new Map<string, readonly string[]>();

function parse(body: string): string[] {
  // esbuild's define replaces free uses of a name and leaves properties, strings and local variables alone.
  const marker = (name: string): string => `__absent_in_warehouses_${name}`;
  try {
    const { code } = transformSync(`function routine() {\n${body}\n}`, {
      define: Object.fromEntries(FORBIDDEN_GLOBALS.map((name) => [name, marker(name)])),
      logLevel: 'silent',
    });
    return FORBIDDEN_GLOBALS.flatMap((name) => {
      const uses = code.split(new RegExp(`\\b${marker(name)}\\b`)).length - 1;
      return uses > 0 ? [`its body uses ${name}, which warehouses lack; allowed: none, found: ${count(uses)}`] : [];
    });
  } catch (error) {
    return [`its body is not JavaScript: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function excerpt(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 15), at + 25));
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
