import type { LogicalType } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** A raw table as the tool's own API shapes it; nested parts are JSON. */
export interface RawTable {
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, LogicalType>>;
}

/** Where a raw table is. */
export interface GivenTable {
  readonly relation: Sql;
  /** The column that says that a record of it is gone. */
  readonly deleted?: string | undefined;
}

export type Layer = 'base' | 'normalized' | 'intermediate' | 'unioned';

/** A view of an adapter. Its full name is `{source}_{name}`. */
export interface SourceView {
  /** Layers above `unioned` start with the layer: `base_messages`; unioned ones are the convention's: `events`. */
  readonly name: string;
  readonly layer: Layer;
  readonly description: string;
  readonly query: Sql;
}

/** What an adapter must be told about its user: a list of texts, empty where nothing is said. */
export interface AdapterOption {
  readonly name: string;
  readonly description: string;
}

/** Where an adapter finds things, for one source of the config. */
export interface AdapterContext {
  /** Name of the source. */
  readonly source: string;
  /** Values of the adapter's options, by name. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** A raw table; undefined where the source has none. */
  raw(table: string): GivenTable | undefined;
  /** A view of this adapter. */
  view(name: string): Sql;
}

/** Builds the relations of the naming convention from the raw tables of one tool. */
export interface Adapter {
  readonly name: string;
  readonly description: string;
  readonly rawTables: readonly RawTable[];
  readonly options?: readonly AdapterOption[];
  /** In the order in which they are made. A view of a raw table that is not there is left out, with all above it. */
  views(context: AdapterContext): readonly SourceView[];
}
