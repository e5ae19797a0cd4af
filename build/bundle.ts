import type { SourceNames } from '../sql/source_names.ts';
import type { Rules } from '../sql/rules.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { Location } from '../procedures/locations.ts';

/** A leftover is what earlier versions kept elsewhere: it goes when nothing reads it any more. */
export type ObjectKind = 'schema' | 'table' | 'seed' | 'function' | 'source_view' | 'view' | 'procedure' | 'leftover';

export interface BundleColumn {
  readonly name: string;
  readonly type: string;
  /** The stored format that a column of a table came with, after the table. */
  readonly since?: number;
}

/** One statement inside a procedure. */
export interface BundleStatement {
  readonly step: string;
  readonly text: string;
  readonly creates: string | null;
}

/** One object of a deployment: a file of `dist/<warehouse>/`. */
export interface BundleObject {
  readonly name: string;
  readonly kind: ObjectKind;
  readonly file: string;
  /** What makes the object, one statement; on DuckDB, JavaScript for functions and procedures. */
  readonly text: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly columns?: readonly BundleColumn[];
  readonly signature?: { readonly args: readonly BundleColumn[]; readonly returns?: string };
  readonly statements?: readonly BundleStatement[];
  readonly variables?: readonly BundleColumn[];
  /** Tables and views for whoever only reads results: persons, groups, what happened to them and what they are. */
  readonly isResult?: true;
  /** Views over the relations of a source: its name. */
  readonly source?: string;
  /** Views that a run reads of a source: what stands in their place while the source's relations are not there yet. */
  readonly placeholder?: string;
}

/** Everything that is deployed to one place, in the order in which it is made. */
export interface Bundle {
  readonly warehouse: WarehouseName;
  readonly version: string;
  /** Of the stored tables; see `sql/stored_format.ts`. */
  readonly format: number;
  readonly location: Location;
  /** BigQuery: where the data set and every job are. */
  readonly region?: string;
  /** What decides what a run makes of the same rows. */
  readonly rules: Rules;
  readonly objects: readonly BundleObject[];
  readonly workTables: readonly { readonly name: string; readonly columns: readonly BundleColumn[] }[];
  readonly sources: readonly SourceNames[];
  /** Sources whose records the next run takes back. */
  readonly removedSources: readonly string[];
  /** Relations of the user's that the bundle reads. */
  readonly externals: readonly { readonly name: string; readonly columns: readonly BundleColumn[] }[];
}
