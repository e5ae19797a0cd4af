import type { LogicalType, Sql, Variable } from '../sql/tag.ts';
import type { Table, WorkTable } from '../sql/table.ts';
import type { RenderedNode } from './rendered_program.ts';

/**
 * Stored procedures as data. One program is interpreted inside Snowflake's JavaScript procedure and on DuckDB, and
 * printed as a GoogleSQL script for BigQuery, which has no JavaScript procedures. A new kind of node needs two users.
 */
export type Node =
  Exec | Fill | Replace | SetVariables | Assign | Repeat | When | Every | Attempt | Transaction | Call | Fail;

/** Runs a statement of DML; `count` receives the number of rows that it changed. */
export interface Exec {
  readonly kind: 'exec';
  readonly step: string;
  readonly statement: Sql;
  readonly count?: Variable;
  /** Other sessions see it as soon as it is done; where transactions are ours to open, it gets one of its own. */
  readonly atOnce?: true;
}

/** Fills a work table anew from a query. */
export interface Fill {
  readonly kind: 'fill';
  readonly step: string;
  readonly table: WorkTable;
  readonly query: Sql;
  /** The table is one of shared parts: there is none where an engine has them in the statement. */
  readonly ofShared?: true;
}

/** Makes a stored table hold just the rows of a query, in one statement of DML. */
export interface Replace {
  readonly kind: 'replace';
  readonly step: string;
  readonly table: Table;
  readonly query: Sql;
}

/** Computes variables with one query that gives one row. A variable is set by one node only. */
export interface SetVariables {
  readonly kind: 'set';
  readonly step: string;
  readonly values: readonly { readonly variable: Variable; readonly value: Sql }[];
  /** What follows the select list, from `FROM` on. */
  readonly from?: Sql;
}

/** Gives a variable a value that needs no query, and so no statement. */
export interface Assign {
  readonly kind: 'assign';
  readonly variable: Variable;
  readonly value: string | number | Variable;
}

/** What may be asked without a statement: a variable against a literal or another variable. */
export interface Condition {
  readonly left: Variable;
  readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=';
  readonly right: number | string | Variable;
}

/**
 * Runs the body until the condition holds, at least once. `counter` starts at `from` and moves by `by` after each pass,
 * before the condition is asked. More than `maximum` passes fail loudly.
 */
export interface Repeat {
  readonly kind: 'repeat';
  readonly step: string;
  readonly counter: Variable;
  readonly from: number | Variable;
  readonly by: number;
  readonly until: Condition;
  readonly maximum: number;
  readonly body: readonly Node[];
}

export interface When {
  readonly kind: 'when';
  readonly condition: Condition;
  readonly then: readonly Node[];
  readonly otherwise?: readonly Node[];
}

/**
 * Runs the body if so many seconds went by since a node of this kind last ran one, or since the program came to the first of
 * them. What takes less sends nothing.
 */
export interface Every {
  readonly kind: 'every';
  readonly seconds: number;
  readonly body: readonly Node[];
}

/** Runs the body; if it fails, rolls back, puts the error's text into `error`, runs `onError`, and fails with it. */
export interface Attempt {
  readonly kind: 'attempt';
  readonly body: readonly Node[];
  readonly error: Variable;
  readonly onError: readonly Node[];
}

/** All of the body or none of it. DML only: DDL commits on Snowflake and is refused on BigQuery. */
export interface Transaction {
  readonly kind: 'transaction';
  readonly body: readonly Node[];
}

/** Runs another procedure of ours; its result becomes this one's. */
export interface Call {
  readonly kind: 'call';
  readonly procedure: string;
  readonly arguments: readonly (string | Variable)[];
}

/** Ends with an error. The message is made of literals and variables. */
export interface Fail {
  readonly kind: 'fail';
  readonly message: readonly (string | Variable)[];
}

export interface Procedure {
  readonly name: string;
  readonly description: string;
  /** BigQuery: value of the label `nexus` that the jobs of a call get. */
  readonly label?: string;
  /** `p_…`, all of them texts. */
  readonly parameters: readonly Variable[];
  readonly body: readonly Node[];
  /** The variable (JSON text) that callers get; absent if a call gives it. */
  readonly result?: Variable;
  /** Holds the id of the run, once it is known: statements carry it where the warehouse keeps their text. */
  readonly run?: Variable;
}

/** A variable; numbers hold 0 and all others null before they are set, unless told otherwise. */
export const variable = (
  name: `v_${string}` | `p_${string}`,
  type: LogicalType,
  initial: string | number | null = type === 'int' ? 0 : null,
): Variable => ({ variable: name, type, initial });

/** A node of a program, rendered or not: others may stand inside of it. */
interface Nesting {
  readonly kind: string;
  readonly then?: readonly Nesting[];
  readonly otherwise?: readonly Nesting[];
  readonly body?: readonly Nesting[];
  readonly onError?: readonly Nesting[];
}

/** Every node of a program, rendered or not, each before those inside of it. */
export function nodesIn(nodes: readonly Node[]): Node[];
export function nodesIn(nodes: readonly RenderedNode[]): RenderedNode[];
export function nodesIn(nodes: readonly Nesting[]): Nesting[];
export function nodesIn(nodes: readonly Nesting[]): Nesting[] {
  return nodes.flatMap((node) => {
    const inside = [node.then, node.otherwise, node.body, node.onError].flatMap((list) => list ?? []);
    return [node, ...nodesIn(inside)];
  });
}
