import type { AttachedDatabase } from './attached_types.ts';

/**
 * One environment.
 * @additionalProperties false
 * @minProperties 1
 */
export interface Target {
  duckdb?: DuckDbTarget;
  snowflake?: SnowflakeTarget;
  bigquery?: BigQueryTarget;
}

/** @additionalProperties false */
export interface DuckDbTarget {
  /**
   * The database file, relative to the config file.
   * @minLength 1
   */
  path: string;
  /** Default: nexus. */
  schema?: string;
  /**
   * Other databases to read sources from, by the name that `database` of a source's place has: the path of a DuckDB file, or
   * what type of database it is and where. They are opened read-only, but for that of `publish_to`.
   */
  attach?: { [name: string]: string | AttachedDatabase };
  publish_to?: PublishTo;
  backup_to?: BackupTo;
  materialize?: Materialize;
}

/**
 * Another database that gets the results as tables after each run: docs/postgres.md.
 * @additionalProperties false
 */
export interface PublishTo {
  /** Which of `attach`: a Postgres database, or a DuckDB file. It alone of these is opened to be written to. */
  attach: string;
  /** Schema of the tables there; made if it is not there. Default: nexus. */
  schema?: string;
  /** Postgres: role of those who only read. The deploy prints its grants. */
  reader_role?: string;
}

/**
 * Another database that keeps what cannot be made again (ids, map, decisions, log), and is brought up to date after each
 * run: docs/backup.md. Only those who may read everything may read it: the secret of the ids is in it.
 * @additionalProperties false
 */
export interface BackupTo {
  /** Which of `attach`: a Postgres database, a DuckLake, or a DuckDB file. It is opened to be written to. */
  attach: string;
  /** Schema of the tables there; made if it is not there. Default: nexus_state. */
  schema?: string;
}

/**
 * How to log in is not said here: it stands in `connections.toml`, as for Snowflake's other tools, or in the environment.
 * @additionalProperties false
 */
export interface SnowflakeTarget {
  /** Name of a connection in `connections.toml`. Default: the default connection. Not used by `build`. */
  connection?: string;
  /** Account identifier, such as myorg-myaccount. Default: that of the connection. Not used by `build`. */
  account?: string;
  /** User. Default: that of the connection. Not used by `build`. */
  user?: string;
  /** Role that deploys, and owns what is made. Default: that of the connection. Not used by `build`. */
  role?: string;
  /** Warehouse that runs the statements. Default: that of the connection. Not used by `build`. */
  warehouse?: string;
  /** Database that holds the schema. */
  database: string;
  /** Default: NEXUS. */
  schema?: string;
  /**
   * With whose rights the procedures run. owner: those of the role that deployed, so that others need USAGE of the
   * procedure alone. caller: those of whoever calls. Default: owner.
   */
  execute_as?: 'owner' | 'caller';
  /** Role of those who call `nexus_resolve` and read everything: the deploy prints, or makes, its grants. */
  analyst_role?: string;
  /** Role of those who only read persons, groups, timelines and states, such as a dashboard's. */
  reader_role?: string;
  /**
   * Give the stored tables clustering keys: Snowflake then keeps them in order by itself, and bills that (docs/snowflake.md). A table
   * that is there keeps what it has. Default: false.
   */
  cluster?: boolean;
  materialize?: Materialize;
}

/** @additionalProperties false */
export interface BigQueryTarget {
  /** Project id. Default: NEXUS_BIGQUERY_PROJECT or GOOGLE_CLOUD_PROJECT of the environment. */
  project?: string;
  /** Default: nexus. */
  dataset?: string;
  /**
   * Where the data set is, such as US, EU or europe-west3. It must be that of the sources. Default:
   * NEXUS_BIGQUERY_LOCATION of the environment.
   */
  location?: string;
  /**
   * Email of the one user or service account that may run `nexus_resolve`; anyone else is refused before a source is
   * read. For sources with row or column policies: a run that sees a part of the rows passes over the rest for good.
   * @minLength 1
   */
  run_as?: string;
  /**
   * The most bytes that a deploy or a run of this project's command line may bill; BigQuery refuses what would bill more.
   * The least that any query bills is 10485760 (10 MB): docs/costs.md says what a run bills.
   * @minimum 10485760
   * @TJS-type integer
   */
  maximum_bytes_billed?: number;
  /**
   * Keep the event log, traits and states in 4,000 partitions each, by entity, of which a small batch reads those that it needs: for
   * tens of millions of identifiers and more (docs/costs.md). What is there is not changed by itself: a deploy says how to copy it.
   * Default: false, the event log by months, traits and states as a whole.
   */
  buckets?: boolean;
  materialize?: Materialize;
}

/**
 * Which final views are stored as tables and refreshed by each run.
 * @additionalProperties false
 */
export interface Materialize {
  /** Default: true on BigQuery, where each query pays for the pivot again; false elsewhere. */
  persons?: boolean;
  /** Default: as persons. */
  groups?: boolean;
  /**
   * nexus_timeline, by entity: one customer is then read without the event log. Each run that finds work writes the items of
   * the entities that it solves: docs/costs.md. Default: false.
   */
  timeline?: boolean;
  /**
   * The timeline, and what else nexus_context says, by entity and by what is asked for: a call then reads neither the event
   * log nor the map. Each run that finds work writes what it says of the entities that it solves: docs/costs.md. Default: false.
   */
  context?: boolean;
}
