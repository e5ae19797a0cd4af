/**
 * A schema. Default: the target's own.
 * @additionalProperties false
 */
export interface Location {
  /** Snowflake database, BigQuery project, or the name of an attached database. */
  database?: string;
  /** Schema or data set. */
  schema?: string;
}

/** A table or view, or (embedded DuckDB only) files. */
export interface Place extends Location {
  /** Table or view. Default: the convention's name; of `tables`, the name there. */
  table?: string;
  /**
   * DuckDB only: a CSV, JSON-lines or Parquet file, or a pattern such as `data/crm_*.csv`, relative to the config file.
   * @minLength 1
   */
  file?: string;
  /** Default: from the file's ending. */
  format?: 'csv' | 'json' | 'parquet';
  /**
   * CSV and JSON: how the file is encoded, such as windows-1252, latin1 or shift_jis. Default: UTF-8, or UTF-16 where a mark
   * at the beginning says so.
   * @minLength 1
   */
  encoding?: string;
  /**
   * CSV: what stands between columns. Default: what its header has most of, among comma, semicolon, tab and |.
   * @minLength 1
   * @maxLength 1
   */
  delimiter?: string;
  /**
   * CSV: what values may stand in; nothing where it is empty. Default: ".
   * @maxLength 1
   */
  quote?: string;
  /**
   * CSV: what stands before a quote that is part of a value. Default: the quote itself; \\ in exports of MySQL.
   * @minLength 1
   * @maxLength 1
   */
  escape?: string;
}

export type DeliveryName = 'replace' | 'append' | 'snapshot';
