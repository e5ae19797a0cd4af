/**
 * A database that DuckDB attaches: docs/reach.md says which it does, and what each takes.
 * @additionalProperties false
 */
export interface AttachedDatabase {
  /**
   * What it is, by DuckDB's name: duckdb, postgres, mysql, sqlite, delta, unity_catalog, iceberg, ducklake, motherduck, or
   * another type that an extension of DuckDB attaches.
   * @pattern ^[a-z][a-z0-9_]*$
   */
  type: string;
  /**
   * Where it is: a file, a folder, an address or a connection string, as the type has it. One with a password stands in the
   * environment: `env:CRM_URL` is what the variable CRM_URL holds. Default: what the secret says.
   */
  from?: string;
  /**
   * Name of a secret in DuckDB's own store, which holds how to log in (`CREATE PERSISTENT SECRET`).
   * @minLength 1
   */
  secret?: string;
  /**
   * What else `ATTACH` is told for this type, such as `"endpoint"` of a catalog. A value that is to stay unknown stands in
   * the environment: `env:NAME`.
   */
  options?: { [name: string]: string | number | boolean };
  /** Extensions of DuckDB that it needs besides that of its type, such as aws or azure. */
  extensions?: string[];
}
