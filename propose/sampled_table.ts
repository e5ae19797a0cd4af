import type { Place } from '../config/types.ts';

/** A column as its table has it. */
export interface SampledColumn {
  readonly name: string;
  /** As the warehouse names it; VARCHAR in files. */
  readonly type: string;
}

/** Rows of a table that somebody has, as texts: what proposals are made from. */
export interface SampledTable {
  /** The file's name without its ending, or the table's. */
  readonly name: string;
  /** As a config says it. */
  readonly place: Place;
  /** What its source is called where its own name says nothing: the folder, the database, the schema. */
  readonly home: string;
  readonly columns: readonly SampledColumn[];
  /** A text per column: times in ISO 8601, objects and lists in JSON. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Rows that the table has; those of the sample or more. */
  readonly total: number;
}
