import type { Dialect } from '../sql/dialect.ts';
import type { Relation, RenderContext } from '../sql/tag.ts';

/** Where a deployment lives: the schema that holds it, by the warehouse's own parts. */
export interface Location {
  /** Snowflake database or BigQuery project; none on DuckDB. */
  readonly database: string | undefined;
  /** Schema or data set. */
  readonly schema: string;
}

const present = (part: string | undefined): part is string => part !== undefined && part !== '';

/** Spells full names for one warehouse and place. Everything is qualified: callers may stand in any schema. */
export function contextOf(dialect: Dialect, location: Location): RenderContext {
  const qualified = (parts: readonly (string | undefined)[]): string =>
    parts
      .filter(present)
      .map((part) => dialect.quote(part))
      .join('.');
  const inSchema = (name: string): string => qualified([location.database, location.schema, name]);
  return {
    dialect,
    relationName: (ref: Relation) => {
      if (ref.kind === 'nexus') return inSchema(ref.name);
      // Work tables are temporary, and then have no schema, but on Snowflake, where filling one may not be DDL.
      if (ref.kind === 'work') return dialect.name === 'snowflake' ? inSchema(ref.name) : ref.name;
      return qualified([ref.database ?? location.database, ref.schema ?? location.schema, ref.name]);
    },
    // Functions of the embedded DuckDB belong to the connection.
    functionName: (name: string) => (dialect.name === 'duckdb' ? name : inSchema(name)),
  };
}
