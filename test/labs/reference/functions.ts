import { createBareContext } from '../../../warehouses/duckdb/bare_context.ts';
import { runInContext } from 'node:vm';
import { DuckDBScalarFunction, JSDuckDBValueConverter } from '@duckdb/node-api';
import type { ManifestObject } from '../manifest.ts';
import type { Token } from '../lint/tokens.ts';
import { parenthesized, tokenize } from '../lint/tokens.ts';
import type { Plain } from './values.ts';

/** A JavaScript function of the bundle: what it takes and gives, and its body run in a bare context. */
export interface BuiltFunction {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
  run(args: readonly Plain[]): Plain;
}

/** The function that a statement of BigQuery's bundle creates. */
export function builtFunction({ name, signature }: ManifestObject, text: string): BuiltFunction {
  const body = /AS r'''\n([\s\S]*)'''/.exec(text)?.[1];
  if (body === undefined || signature?.returns === undefined) throw new Error(`${name} is no function of JavaScript`);
  const { args, returns } = signature;
  const source = `(function (${args.map((argument) => argument.name).join(', ')}) {\n${body}})`;
  const call = runInContext(source, createBareContext(), { filename: `${name}.js` }) as (
    ...given: unknown[]
  ) => unknown;
  return {
    name,
    args,
    returns,
    // Arrays and structs leave the other context as plain JSON.
    run: (given) => JSON.parse(JSON.stringify(call(...given) ?? null)) as Plain,
  };
}

/** What the lookup says where the table has no answer; the arguments follow. */
export const UNANSWERED = 'nexus: no answer of';

/** The key under which the answer for some arguments stands. */
export const keyOf = (args: readonly Plain[]): string =>
  JSON.stringify(Object.fromEntries(args.map((argument, index) => [`a${String(index)}`, argument ?? null])));

/** The arguments of a key, as the evaluator's `TO_JSON_STRING` printed it. */
export const argumentsOf = (key: string): Plain[] => Object.values(JSON.parse(key) as Record<string, Plain>);

/** Names of the constants that hold a function's calls and answers. */
export const keyName = (name: string, place: number): string => `nexus_key_${name}_${String(place)}`;
export const answerName = (name: string, place: number): string => `nexus_answer_${name}_${String(place)}`;

/** How many answers of a function are known, and their type. */
export interface Answers {
  readonly count: number;
  readonly returns: string;
}
const NONE: Answers = { count: 0, returns: 'STRING' };

/**
 * The evaluator has no JavaScript: each call of a function of ours, wherever it stands, becomes a look-up of its arguments
 * among those whose answers are known. It is no subquery, since arguments may be aggregates.
 *
 * @param answers what is known of each function
 * @param onCall told of each function that is called
 */
export function withLookUps(
  sql: string,
  answers: ReadonlyMap<string, Answers>,
  onCall: (name: string) => void,
): string {
  const rewrite = (text: string): string => {
    const tokens = tokenize(text, 'bigquery');
    const parts: string[] = [];
    let from = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const [name, open] = [tokens[index], tokens[index + 1]];
      if (name?.kind !== 'quoted' || open?.value !== '(' || !answers.has(name.value)) continue;
      let first = index;
      while (tokens[first - 1]?.value === '.') first -= 2;
      const inner = parenthesized(tokens, index + 1);
      const close = tokens[index + 1 + inner.length + 1];
      if (close === undefined) throw new Error(`${name.value} is called without an end`);
      onCall(name.value);
      const given = argumentTexts(text, open, inner, close).map(rewrite);
      const key = `TO_JSON_STRING(STRUCT(${given.map((argument, place) => `${argument} AS a${String(place)}`).join(', ')}))`;
      parts.push(text.slice(from, tokens[first]?.start), lookUp(name.value, key, answers.get(name.value)));
      from = close.start + 1;
      index += inner.length + 2;
    }
    return parts.join('') + text.slice(from);
  };
  return rewrite(sql);
}

function lookUp(name: string, key: string, { count: known, returns } = NONE): string {
  const answers = Array.from(
    { length: known },
    (_, place) => ` WHEN ${keyName(name, place)} THEN ${answerName(name, place)}`,
  );
  return `CASE ${key} WHEN '' THEN CAST(NULL AS ${returns})${answers.join('')} ELSE ERROR(CONCAT('${UNANSWERED} ${name} ', ${key})) END`;
}

function argumentTexts(text: string, open: Token, inner: readonly Token[], close: Token): string[] {
  let depth = 0;
  const ends: number[] = [];
  for (const { value, start } of inner) {
    if (value === '(' || value === '[') depth += 1;
    if (value === ')' || value === ']') depth -= 1;
    if (value === ',' && depth === 0) ends.push(start);
  }
  const starts = [open.start + 1, ...ends.map((end) => end + 1)];
  return [...ends, close.start].map((end, index) => text.slice(starts[index], end).trim());
}

/** Arguments that DuckDB called functions with, by the function's name; kept until they are taken. */
const recorded = new Map<string, Map<string, Plain[]>>();

/** Gives the arguments that DuckDB called its functions with since this was asked last. */
export function takeRecorded(): ReadonlyMap<string, ReadonlyMap<string, Plain[]>> {
  const taken = new Map(recorded);
  recorded.clear();
  return taken;
}

/** From now on, functions that are registered with DuckDB keep what they are called with. */
export function recordCalls(): void {
  const create = DuckDBScalarFunction.create.bind(DuckDBScalarFunction);
  DuckDBScalarFunction.create = (given) => {
    const { name, parameterTypes = [], mainFunction } = given;
    return create({
      ...given,
      mainFunction: (info, input, output) => {
        const columns = parameterTypes.map((_, index) => input.convertColumnValues(index, JSDuckDBValueConverter));
        const calls = recorded.get(name) ?? new Map<string, Plain[]>();
        recorded.set(name, calls);
        for (let row = 0; row < input.rowCount; row += 1) {
          const args = columns.map((column) => (column[row] ?? null) as Plain);
          calls.set(keyOf(args), args);
        }
        mainFunction(info, input, output);
      },
    });
  };
}
