import type { Sql } from '../sql/tag.ts';
import type { PublishedTable } from './published_tables.ts';

/** The table of a destination that says what is published there: whatever it does not name is not touched. */
export const LEDGER = 'nexus_published';

/** Holds what changes of one table, for as long as a publication takes. */
export const STAGE = 'nexus_publishing';

/** Columns of a table as DuckDB calls them: name to type. */
export type Types = ReadonlyMap<string, string>;

/** Another database, attached to the one that holds the results. All is done in the transaction that is open. */
export interface Destination {
  /** Where that is, in words. */
  readonly place: string;
  /** A table of it, as DuckDB names it. */
  table(name: string): Sql;
  /** Runs a statement there; `nexus()` leads to its schema. */
  run(statement: Sql): Promise<void>;
  query(statement: Sql): Promise<readonly (readonly unknown[])[]>;
  /** Keeps all other publications out until the transaction ends. @throws where one is at work */
  lock(): Promise<void>;
  makeSchema(): Promise<void>;
  /** What its schema holds: name of a relation to its columns with their types, spelled as `typeOf` spells them. */
  relations(): Promise<ReadonlyMap<string, Types>>;
  /**
   * A text for each table that is another when anybody changed, added or took away a row.
   *
   * @param names those that are there, each with its columns
   */
  prints(tables: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, string>>;
  /** The type there of what has a type here; undefined where it has none. */
  typeOf(type: string): string | undefined;
  /** The type as which DuckDB sees it there. */
  seenAs(type: string): string;
  /** A value as it is stored there. */
  value(column: Sql, type: string): Sql;
  /** The value that was stored there by `value`. */
  original(column: Sql, type: string): Sql;
  /** What a table gets when its rows are in: keys and indexes. */
  finish(table: PublishedTable): Promise<void>;
  /** Says in the catalogue what a table and its columns hold. */
  describe(table: PublishedTable, names: readonly string[]): Promise<void>;
  /** Forgets what DuckDB knows of its tables, whose columns are others now. */
  refresh(): Promise<void>;
  /** Lets it plan statements that read the stage, which was just filled. */
  analyze(): Promise<void>;
}

/** A publication that could not be made. What is published is as it was. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}
