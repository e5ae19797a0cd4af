import type { WarehouseName } from '../sql/dialect.ts';
import type { Token } from './sql_tokens.ts';
import { tokensOf } from './sql_tokens.ts';

/** What a planner is given of a statement where nothing that the statement names is planned once for several references. */
export interface PlanSize {
  /** Relations that are read, each as often as it is: tables, and what stands for one. */
  readonly scans: number;
  readonly joins: number;
}

/** Queries, by the full name of the view or the name of the common table expression. */
type Named = ReadonlyMap<string, PlanSize>;

const NOTHING: PlanSize = { scans: 0, joins: 0 };
const SCAN: PlanSize = { scans: 1, joins: 0 };
const JOIN: PlanSize = { scans: 0, joins: 1 };
const sum = (sizes: readonly PlanSize[]): PlanSize =>
  sizes.reduce(({ scans, joins }, more) => ({ scans: scans + more.scans, joins: joins + more.joins }), NOTHING);

/** Our names differ by more than their case. */
const pathOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === 'name' || kind === 'word')
    .map(({ text }) => text.toUpperCase())
    .join('.');

/** What ends the relations of a FROM. */
const AFTER_FROM = new Set(
  ['WHERE', 'GROUP', 'HAVING', 'QUALIFY', 'WINDOW', 'ORDER', 'LIMIT', 'UNION', 'SELECT', 'WHEN', 'SET'].concat(
    // EXCEPT of a select list stands before FROM.
    ['INTERSECT', 'EXCEPT'],
  ),
);
/** First words of what may hold a FROM; in parentheses after anything else it is part of an expression. */
const STATEMENTS = new Set(['SELECT', 'WITH', 'INSERT', 'MERGE', 'UPDATE', 'DELETE', 'CREATE']);

/** The tokens of a statement, or between two parentheses of it, read from left to right. */
class Reader {
  readonly #tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.at >= this.#tokens.length;
  }

  /** Whether the token so many places from here is one of these words, unquoted and not the name of a column. */
  is(ahead: number, ...words: readonly string[]): boolean {
    const token = this.#tokens[this.at + ahead];
    return token?.kind === 'word' && words.includes(token.text) && !this.isSign(ahead - 1, '.');
  }

  isSign(ahead: number, sign: string): boolean {
    const token = this.#tokens[this.at + ahead];
    return token?.kind === 'sign' && token.text === sign;
  }

  get word(): string {
    const token = this.#tokens[this.at];
    return token?.kind === 'word' && !this.isSign(-1, '.') ? token.text : '';
  }

  /** Reads what stands between the parenthesis that opens here and the one that closes it. */
  parenthesis(): readonly Token[] {
    const start = this.at + 1;
    let depth = 0;
    while (!this.done) {
      if (this.isSign(0, '(')) depth += 1;
      if (this.isSign(0, ')')) depth -= 1;
      this.at += 1;
      if (depth === 0) return this.#tokens.slice(start, this.at - 1);
    }
    throw new Error('A parenthesis is not closed.');
  }

  /** Reads a name of one or several parts. */
  path(): string {
    const start = this.at;
    this.at += 1;
    while (this.isSign(0, '.')) this.at += 2;
    return pathOf(this.#tokens.slice(start, this.at));
  }
}

/**
 * Sizes of statements over the views of one bundle. Every view and every common table expression counts in the place of
 * each reference to it: BigQuery computes an expression as often as it is referenced, and refuses queries that grow too
 * large by that.
 *
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#with_clause
 * https://cloud.google.com/bigquery/docs/troubleshoot-queries#query-resources
 */
export class Planner {
  readonly #warehouse: WarehouseName;
  readonly #views: ReadonlyMap<string, string>;
  readonly #sizes = new Map<string, PlanSize>();

  /** @param views queries by full name, spelled as in statements */
  constructor(warehouse: WarehouseName, views: ReadonlyMap<string, string>) {
    this.#warehouse = warehouse;
    this.#views = new Map([...views].map(([name, query]) => [pathOf(tokensOf(name, warehouse)), query]));
  }

  /** The size of one statement or query, as the build emits it. */
  sizeOf(text: string): PlanSize {
    return this.#size(tokensOf(text, this.#warehouse), new Map());
  }

  /** The size of one of the views, by its full name. */
  sizeOfView(name: string): PlanSize {
    return this.#relation(pathOf(tokensOf(name, this.#warehouse)), new Map());
  }

  #relation(path: string, named: Named): PlanSize {
    const known = named.get(path) ?? this.#sizes.get(path);
    if (known !== undefined) return known;
    const view = this.#views.get(path);
    if (view === undefined) return SCAN;
    const size = this.sizeOf(view);
    this.#sizes.set(path, size);
    return size;
  }

  #size(tokens: readonly Token[], outer: Named): PlanSize {
    const reader = new Reader(tokens);
    const isStatement = STATEMENTS.has(reader.word) || reader.isSign(0, '(');
    const isMerge = reader.is(0, 'MERGE');
    const sizes: PlanSize[] = [];
    let named = outer;
    let inFrom = false;

    /** Reads a name as that of a relation, unless it is one of a function, such as UNNEST. */
    const read = (): void => {
      if (reader.is(0, 'LATERAL')) reader.at += 1;
      if (reader.isSign(0, '(')) return;
      const path = reader.path();
      if (!reader.isSign(0, '(')) sizes.push(this.#relation(path, named));
    };

    while (!reader.done) {
      if (reader.isSign(0, '(')) {
        sizes.push(this.#size(reader.parenthesis(), named));
      } else if (reader.is(0, 'WITH') && reader.is(2, 'AS') && (reader.isSign(3, '(') || reader.isSign(4, '('))) {
        named = this.#expressions(reader, named);
      } else if (reader.is(0, 'JOIN') || (inFrom && reader.isSign(0, ','))) {
        reader.at += 1;
        sizes.push(JOIN);
        read();
      } else if (isStatement && reader.is(0, 'FROM') && !reader.is(-1, 'DISTINCT')) {
        reader.at += 1;
        inFrom = true;
        read();
      } else if (isMerge && reader.at === 0) {
        reader.at += 2;
        // The target is read, and joined with what is given.
        sizes.push(JOIN);
        read();
      } else if ((isMerge && reader.is(0, 'USING')) || (reader.is(0, 'UPDATE') && reader.at === 0)) {
        reader.at += 1;
        read();
      } else if (reader.is(0, 'INTO', 'TABLE')) {
        reader.at += 1;
        // What is written only.
        reader.path();
      } else {
        if (AFTER_FROM.has(reader.word)) inFrom = false;
        reader.at += 1;
      }
    }
    return sum(sizes);
  }

  /** Reads common table expressions, each of which may refer to those before it. */
  #expressions(reader: Reader, outer: Named): Named {
    const named = new Map(outer);
    do {
      reader.at += 1;
      const name = reader.path();
      while (reader.is(0, 'AS', 'MATERIALIZED')) reader.at += 1;
      named.set(name, this.#size(reader.parenthesis(), new Map(named)));
    } while (reader.isSign(0, ','));
    return named;
  }
}
