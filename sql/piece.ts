/** A value that the tag turns into a quoted literal. */
export type Literal = string | number | boolean | null;

/** Types that mean the same on the three warehouses; `key` is the native 64-bit hash. */
export type LogicalType = 'string' | 'int' | 'float' | 'bool' | 'timestamp' | 'json' | 'key';

/** A variable of a procedure: `v_…`, or an argument of it: `p_…`. */
export interface Variable {
  readonly variable: string;
  readonly type: LogicalType;
  /** What it holds before a program sets it. */
  readonly initial: string | number | null;
}

/** A table or view: one of ours (in the target's schema), a work table of a run, or a relation of the user's. */
export type Relation =
  | { readonly kind: 'nexus'; readonly name: string }
  | { readonly kind: 'work'; readonly name: string }
  | {
      readonly kind: 'external';
      readonly database?: string | undefined;
      readonly schema?: string | undefined;
      readonly name: string;
    };

/**
 * A query that several parts of one statement read, under the name of a work table. Where an engine would compute it, or
 * plan it, once for each reference, it is filled into that table before the statement; else it is a common table
 * expression of the statement. Several queries are one after the other: a statement each where there is a table.
 */
export interface Shared {
  readonly name: string;
  readonly columns: Readonly<Record<string, LogicalType>>;
  readonly queries: readonly Sql[];
}

/**
 * The numbers of the partitions that a statement reads of a table that is laid out by buckets, as a list: BigQuery skips the others
 * where it is given them before it starts, as a variable. Whoever prints a statement has the list made before it.
 */
export interface Located {
  /** Name of the variable. */
  readonly name: `v_${string}`;
  /** A query of the numbers, as `bucket`; absent where an earlier statement has made the list. */
  readonly among?: Sql;
  /** Condition over variables: all partitions are read, and none is looked for. */
  readonly unless?: Sql;
  /** How many there are of which these are some, from the first on, of a number of partitions. Default: all. */
  readonly of?: (count: number) => number;
}

/** An operation of a dialect, to be spelled when the warehouse is known; `sql/tag.ts` makes them, typed. */
export interface OperationCall {
  readonly operation: string;
  readonly args: readonly unknown[];
}

export type Part =
  | { text: string }
  | { literal: Literal }
  | { identifier: string }
  | { relation: Relation }
  | { udf: string }
  | { variable: Variable }
  | { shared: Shared }
  | { sharing: Sql }
  | { bucketed: (count: number) => Sql; otherwise: Sql }
  | { located: Located }
  | OperationCall;

/** A piece of SQL that is not yet spelled for one warehouse. Immutable. */
export class Sql {
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }
}

/** What may stand in a `${}` of the tag: pieces are spliced, variables referred to, everything else becomes a literal. */
export type Interpolation = Sql | Variable | Literal;
