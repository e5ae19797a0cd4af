import type { Analyser } from '../googlesql/analyser.ts';
import { child, children, path, text } from '../googlesql/ast.ts';
import type { TypedName } from '../googlesql/catalog.ts';
import type { TypeProto } from '../googlesql/language.ts';
import { placeOf, slice } from '../googlesql/source.ts';
import type { Constant, Contents, Evaluated, Evaluator, Given } from './evaluator.ts';
import type { Answers, BuiltFunction } from './functions.ts';
import { answerName, argumentsOf, keyName, UNANSWERED, withLookUps } from './functions.ts';
import { MERGE_COLUMNS, mergeQuery } from './merge.ts';
import type { Plain } from './values.ts';

/** What a statement made: rows of a table as they are afterwards, or the value of a variable. */
export type Made =
  | {
      readonly ok: true;
      readonly kind: 'rows';
      readonly table: string;
      readonly columns: readonly TypedName[];
      readonly rows: readonly (readonly Plain[])[];
    }
  | { readonly ok: true; readonly kind: 'value'; readonly variable: string; readonly value: Plain }
  | { readonly ok: false; readonly message: string };

/** Arguments by function, each under its key. */
export type Calls = ReadonlyMap<string, ReadonlyMap<string, Plain[]>>;

/** Calls that the recorded arguments do not answer are answered one by one, so many of them. */
const MOST_UNANSWERED = 40;

/** Executes statements of the bundle on the evaluator. */
export class Executor {
  readonly #evaluator: Evaluator;
  readonly #analyser: Analyser;
  readonly #functions: ReadonlyMap<string, BuiltFunction>;

  constructor(evaluator: Evaluator, analyser: Analyser, functions: ReadonlyMap<string, BuiltFunction>) {
    this.#evaluator = evaluator;
    this.#analyser = analyser;
    this.#functions = functions;
  }

  /**
   * @param text with its relations by the names under which they are given
   * @param calls arguments that functions are known to be called with
   */
  execute(statement: string, given: Given, calls: Calls): Promise<Made> {
    return this.#answering(statement, given, calls, (sql, all) => this.#executeOnce(sql, all));
  }

  /** The same for a query alone. */
  query(query: string, given: Given, calls: Calls): Promise<Evaluated> {
    return this.#answering(query, given, calls, (sql, all) => this.#evaluator.query(sql, all));
  }

  async #answering<T extends { ok: true } | { ok: false; message: string }>(
    statement: string,
    given: Given,
    calls: Calls,
    execute: (sql: string, given: Given) => Promise<T>,
  ): Promise<T> {
    const called = new Set<string>();
    withLookUps(statement, this.#counts(new Map()), (name) => called.add(name));
    const known = new Map([...called].map((name) => [name, new Map(calls.get(name))] as const));
    for (let asked = 0; ; asked += 1) {
      const sql = withLookUps(statement, this.#counts(known), () => undefined);
      const made = await execute(sql, { ...given, constants: [...given.constants, ...(await this.#answers(known))] });
      const miss = made.ok ? undefined : unanswered(made.message);
      if (miss === undefined || asked === MOST_UNANSWERED) return made;
      known.get(miss.name)?.set(miss.key, argumentsOf(miss.key));
    }
  }

  async #executeOnce(sql: string, given: Given): Promise<Made> {
    const filled = /^CREATE OR REPLACE TEMP TABLE (\w+) AS\n/.exec(sql);
    if (filled) {
      const made = await this.#evaluator.query(sql.slice(filled[0].length), given);
      return made.ok ? { ...made, kind: 'rows', table: filled[1] ?? '' } : made;
    }
    const set = /^SET (\w+) = (\([\s\S]*\))\s*$/.exec(sql);
    if (set) {
      const made = await this.#evaluator.query(`SELECT ${set[2] ?? ''}`, given);
      return made.ok ? { ok: true, kind: 'value', variable: set[1] ?? '', value: made.rows[0]?.[0] ?? null } : made;
    }
    const script = await this.#analyser.parse(sql);
    if (!script.ok) return script;
    const [statement] = children(child(script.tree, 'statementListNode'), 'statementList');
    const target = path(child(statement, 'targetPath')).join('.');
    const before = given.tables.get(target);
    if (statement === undefined || before === undefined)
      return { ok: false, message: `${target || sql.slice(0, 20)} is not given` };
    if (statement.kind === 'astMergeStatement') {
      const query = mergeQuery(Buffer.from(sql, 'utf8'), statement, before.columns);
      return merged(target, before, await this.#evaluator.query(query, given));
    }
    if (statement.kind === 'astInsertStatement') {
      const source = Buffer.from(sql, 'utf8');
      const columns = children(child(statement, 'columnList'), 'identifiers').map((node) => text(node, 'idString'));
      const query = child(statement, 'query');
      if (query === undefined) return { ok: false, message: 'an INSERT without a query' };
      return inserted(target, before, columns, await this.#evaluator.query(slice(source, placeOf(query)), given));
    }
    const made = await this.#evaluator.modify(sql, given, target);
    if (!made.ok) return made;
    const stored = before.rows.flatMap((row, place): (readonly Plain[])[] =>
      made.deleted.has(place) ? [] : [made.updated.get(place) ?? (row as readonly Plain[])],
    );
    return { ok: true, kind: 'rows', table: target, columns: before.columns, rows: stored };
  }

  #counts(known: Calls): Map<string, Answers> {
    return new Map(
      [...this.#functions].map(
        ([name, { returns }]) => [name, { count: known.get(name)?.size ?? 0, returns }] as const,
      ),
    );
  }

  async #answers(known: Calls): Promise<Constant[]> {
    const string = await this.#type('STRING');
    const all = [...known].map(async ([name, calls]): Promise<Constant[]> => {
      const built = this.#functions.get(name);
      if (built === undefined) throw new Error(`there is no function ${name}`);
      const returns = await this.#type(built.returns);
      return [...calls].flatMap(([key, args], place) => [
        { name: keyName(name, place), type: string, value: key },
        { name: answerName(name, place), type: returns, value: built.run(args) },
      ]);
    });
    return (await Promise.all(all)).flat();
  }

  async #type(name: string): Promise<TypeProto> {
    const type = await this.#analyser.typeOf(name);
    if (type === undefined) throw new Error(`BigQuery has no type ${name}`);
    return type;
  }
}

function unanswered(message: string): { name: string; key: string } | undefined {
  const found = new RegExp(`${UNANSWERED} (\\w+) (\\{[\\s\\S]*\\})`).exec(message);
  return found ? { name: found[1] ?? '', key: found[2] ?? '' } : undefined;
}

/** The rows of an INSERT's target afterwards: the evaluator fails on a common table expression inside of one. */
function inserted(target: string, before: Contents, columns: readonly string[], made: Evaluated): Made {
  if (!made.ok) return made;
  if (made.columns.length !== columns.length) return { ok: false, message: 'INSERT has another number of values' };
  const places = before.columns.map(({ name }) =>
    columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );
  const added = made.rows.map((row) => places.map((place) => row[place] ?? null));
  const stored = before.rows as readonly (readonly Plain[])[];
  return { ok: true, kind: 'rows', table: target, columns: before.columns, rows: [...stored, ...added] };
}

/** The rows of a MERGE's target afterwards. */
function merged(target: string, before: Contents, made: Evaluated): Made {
  if (!made.ok) return made;
  const [place, action] = MERGE_COLUMNS.map((name) => made.columns.findIndex((column) => column.name === name));
  const met = new Set<Plain>();
  const rows: (readonly Plain[])[] = [];
  for (const row of made.rows) {
    const kind = row[action ?? 0];
    const where = row[place ?? 0] ?? null;
    if (where !== null) {
      if (met.has(where))
        return { ok: false, message: 'UPDATE/MERGE must match at most one source row for each target row' };
      met.add(where);
    }
    if (kind !== 'delete' && kind !== 'leave') rows.push(row.slice(MERGE_COLUMNS.length));
  }
  return { ok: true, kind: 'rows', table: target, columns: before.columns, rows };
}
