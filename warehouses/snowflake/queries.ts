import type { Rows } from '../warehouse.ts';
import type { SnowflakePlace } from './names.ts';

/** A row by the names of its columns in lower case. */
export type NamedRow = Readonly<Record<string, unknown>>;

/** A connection to Snowflake, as checks, schedules and grants use it. */
export interface SnowflakeQueries {
  readonly at: SnowflakePlace;
  /** The warehouse that was asked for; the session has none if the role may not use it. */
  readonly virtualWarehouse: string | undefined;
  execute(text: string): Promise<void>;
  query(text: string): Promise<Rows>;
  /** Rows by the names of their columns in lower case: a listing has them so, a query in upper case. */
  records(text: string): Promise<NamedRow[]>;
  /** The same, or undefined where what the statement names is not there, or may not be seen: Snowflake does not tell which. */
  listing(text: string): Promise<NamedRow[] | undefined>;
}
