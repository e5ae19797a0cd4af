/** How DuckDB attaches a type of database. */
export interface Kind {
  /** Its extensions, those first that others need: https://duckdb.org/docs/stable/core_extensions/overview */
  readonly extensions: readonly string[];
  /** Whether it is a server, or a service, which may be out of reach for a while. */
  readonly isServer: boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  duckdb: { extensions: [], isServer: false },
  // https://duckdb.org/docs/stable/core_extensions/postgres
  postgres: { extensions: ['postgres_scanner'], isServer: true },
  // https://duckdb.org/docs/stable/core_extensions/mysql
  mysql: { extensions: ['mysql_scanner'], isServer: true },
  // https://duckdb.org/docs/stable/core_extensions/sqlite
  sqlite: { extensions: ['sqlite_scanner'], isServer: false },
  // https://duckdb.org/docs/stable/core_extensions/delta
  delta: { extensions: ['delta'], isServer: false },
  // https://duckdb.org/docs/stable/core_extensions/unity_catalog
  unity_catalog: { extensions: ['httpfs', 'delta', 'unity_catalog'], isServer: true },
  // https://duckdb.org/docs/stable/core_extensions/iceberg/iceberg_rest_catalogs
  iceberg: { extensions: ['httpfs', 'avro', 'iceberg'], isServer: true },
  // https://duckdb.org/docs/stable/core_extensions/ducklake
  ducklake: { extensions: ['ducklake'], isServer: false },
  // https://motherduck.com/docs/sql-reference/motherduck-sql-reference/attach/
  motherduck: { extensions: ['motherduck'], isServer: true },
};

/** What a place is reached by, besides the extension of its type. */
const REACHED_BY: readonly (readonly [place: RegExp, extension: string])[] = [
  [/^(ducklake:)?postgres(ql)?:/i, 'postgres_scanner'],
  [/^(ducklake:)?mysql:/i, 'mysql_scanner'],
  [/^(ducklake:)?sqlite:/i, 'sqlite_scanner'],
  [/^(https?|s3|s3a|s3n|gcs|gs|r2|hf):\/\//i, 'httpfs'],
  [/^(az|azure|abfss?):\/\//i, 'azure'],
];

/** A type that is not listed is attached by an extension of its name. */
export const kindOf = (type: string): Kind => KINDS[type] ?? { extensions: [type], isServer: true };

/** Whether it is of those that DuckDB's own project makes. */
export const isCore = (type: string): boolean => KINDS[type] !== undefined;

/** The extensions that places need, such as a connection string or the addresses that options name. */
export const reachedBy = (places: readonly string[]): readonly string[] =>
  REACHED_BY.flatMap(([place, extension]) => (places.some((text) => place.test(text)) ? [extension] : []));
