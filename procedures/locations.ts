import type { Dialect, WarehouseName } from '../sql/dialect.ts';
import { nexus_secrets } from '../sql/tables/operations.ts';
import type { Relation, RenderContext } from '../sql/tag.ts';

/** Where a deployment lives: the schema that holds it, by the warehouse's own parts. */
export interface Location {
  /** Snowflake database or BigQuery project; none on DuckDB. */
  readonly database: string | undefined;
  /** Schema or data set. */
  readonly schema: string;
}

const present = (part: string | undefined): part is string => part !== undefined && part !== '';

/** Tables of ours that readers of the others may not read. */
export const PRIVATE_TABLES: readonly string[] = [nexus_secrets.name];

/** The data set that holds what readers of another may not read. */
export const privateDatasetOf = (dataset: string): string => `${dataset}_private`;

/**
 * The schema that holds what readers may not read, where that is one of its own. BigQuery's rights are given on data sets:
 * whoever may read one may read all that is in it. Elsewhere they are given on single tables.
 */
export const privateSchema = (warehouse: WarehouseName, { schema }: Location): string | undefined =>
  warehouse === 'bigquery' ? privateDatasetOf(schema) : undefined;

/** The schema that an object of ours is in. */
export const schemaOf = (warehouse: WarehouseName, location: Location, name: string): string =>
  (PRIVATE_TABLES.includes(name) ? privateSchema(warehouse, location) : undefined) ?? location.schema;

/** Spells full names for one warehouse and place. Everything is qualified: callers may stand in any schema. */
export function contextOf(dialect: Dialect, location: Location): RenderContext {
  const qualified = (parts: readonly (string | undefined)[]): string =>
    parts
      .filter(present)
      .map((part) => dialect.quote(part))
      .join('.');
  const inSchema = (name: string): string =>
    qualified([location.database, schemaOf(dialect.name, location, name), name]);
  return {
    dialect,
    relationName: (ref: Relation) => {
      if (ref.kind === 'nexus') return inSchema(ref.name);
      // Work tables are temporary, and then have no schema, but on Snowflake, where filling one may not be DDL.
      if (ref.kind === 'work') return dialect.name === 'snowflake' ? inSchema(ref.name) : ref.name;
      // A database that DuckDB attaches has a default schema of its own: main, public, or another.
      const isAttached = dialect.name === 'duckdb' && ref.database !== undefined;
      const schema = ref.schema ?? (isAttached ? undefined : location.schema);
      return qualified([ref.database ?? location.database, schema, ref.name]);
    },
    // Functions of the embedded DuckDB belong to the connection.
    functionName: (name: string) => (dialect.name === 'duckdb' ? name : inSchema(name)),
  };
}
