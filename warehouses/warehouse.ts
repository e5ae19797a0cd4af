import type { WarehouseName } from '../sql/dialect.ts';
import type { Relation, RenderContext, Sql } from '../sql/tag.ts';
import { render } from '../sql/tag.ts';
import type { BundleObject } from '../build/bundle.ts';

/** Integers that a number cannot hold, and timestamps, are text as the warehouse prints them. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** BigQuery: what it billed, which is asked for only then. */
  readonly bytesBilled?: () => Promise<number>;
}

/** One statement that a procedure sent, for progress and for counting. */
export interface Step {
  readonly procedure: string;
  /** Name of the step; empty where the warehouse only tells the text. */
  readonly step: string;
  readonly milliseconds: number;
  readonly text: string;
  /** BigQuery: what it billed. */
  readonly bytesBilled?: number;
}

/** Something in the schemas of a deployment, whoever made it. */
export interface PresentObject {
  readonly kind: 'table' | 'view' | 'function' | 'procedure';
  readonly name: string;
  /** Where that is not the deployment's own: the one that holds what readers may not read. */
  readonly schema?: string;
}

/** Columns of a relation: name in lower case to type. */
export class ColumnTypes extends Map<string, string> {
  /** Names as they are spelled there, with their types: on Snowflake two may differ by the case of their letters alone. */
  readonly spelled: readonly (readonly [name: string, type: string])[];

  constructor(columns: readonly (readonly [name: string, type: string])[]) {
    super(columns.map(([name, type]) => [name.toLowerCase(), type]));
    this.spelled = columns;
  }
}

/** A connection to one place of one warehouse, as the commands use it. Errors carry the statement that failed. */
export interface Warehouse {
  readonly name: WarehouseName;
  /** How our SQL is spelled there. */
  readonly context: RenderContext;
  /** Where that is, in words: a file, or project and data set. */
  readonly place: string;
  /** Whether DDL inside a transaction is undone with it. Where not, a deploy records each part of its work at once. */
  readonly ddlRollsBack: boolean;
  /** Statements that may be sent side by side. */
  readonly concurrency: number;
  /** Runs one statement that gives no rows. */
  execute(text: string): Promise<void>;
  query(text: string): Promise<Rows>;
  /** What a statement is, as the warehouse says without running it: `SELECT`, `DROP`; undefined if it cannot say. */
  statementType?(text: string): Promise<string | undefined>;
  /** Calls one of our procedures. Gives its result: JSON text. What `onStep` returns is awaited before the next step. */
  call(procedure: string, args: readonly string[], onStep?: (step: Step) => unknown): Promise<string | null>;
  /** Names of what one of our procedures takes; undefined where there is no such procedure. */
  parametersOf?(procedure: string): Promise<readonly string[] | undefined>;
  /** From now on names of ours need no schema in front of them. */
  useSchema(): Promise<void>;
  /** @throws where the place, or the relations that are to be read, cannot serve a deployment, whatever their columns */
  checkPlace(relations: readonly Relation[]): Promise<void>;
  /** Where what may not be read looks as if it were not there: the grants that would let this session read relations. */
  grantsToRead?(relations: readonly Relation[]): Promise<string>;
  /** What the schemas of the deployment hold; undefined where its own is not there. */
  presentObjects(): Promise<readonly PresentObject[] | undefined>;
  /** Whether a schema is there that a deployment has beside its own. */
  hasSchema?(name: string): Promise<boolean>;
  /** Columns of a relation; undefined where there is no such relation. */
  columns(relation: Sql): Promise<ColumnTypes | undefined>;
  /** Makes one object of a bundle, in place of what has its name. */
  make(object: BundleObject): Promise<void>;
  drop(object: PresentObject): Promise<void>;
  /** Files whose last line was not read, since it has no line end and may not be whole. */
  readonly unfinishedFiles?: readonly string[];
  /** Takes away what runs a deployment by itself, if a deploy made it. @returns what was dropped, in words */
  dropSchedule?(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Spells a statement of ours for a warehouse. */
export const spell = (warehouse: Pick<Warehouse, 'context'>, piece: Sql): string =>
  render(piece, warehouse.context).text;

/** Rows of a query of ours as objects, by the names of columns in lower case. */
export async function readObjects(
  warehouse: Pick<Warehouse, 'context' | 'query'>,
  query: Sql,
): Promise<Readonly<Record<string, unknown>>[]> {
  const { columns, rows } = await warehouse.query(spell(warehouse, query));
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.toLowerCase(), row[index]])));
}

/** A statement that failed, with its text. */
export class StatementError extends Error {
  readonly statement: string;

  constructor(message: string, statement: string, options?: ErrorOptions) {
    super(message, options);
    this.statement = statement;
  }
}
