import type { Loader } from '../../config/loaders.ts';
import type { MappedTable } from '../../config/types.ts';
import type { LogicalType, Sql } from '../tag.ts';

/** What an adapter needs of one table of a tool, in the words of the tool's own API. */
export interface RawTable {
  readonly name: string;
  readonly description: string;
  /** Field to its type. `address->country` is a member of the object in `address`; a time is one, however it is written. */
  readonly columns: Readonly<Record<string, LogicalType>>;
  /** Fields without which a record is none, beside `id` and `_ingested_at`. Of the others a table may lack some. */
  readonly needed?: readonly string[];
  /** Further fields, which are not read: by them a table is told from those of other tools. */
  readonly signs?: readonly string[];
}

/** Where a field of a raw table is. */
export interface GivenColumn {
  readonly column: string;
  /** Names of members, where the column holds JSON. */
  readonly path: readonly string[];
  /** How a time is written; a timestamp where nothing is said, or a text inside of JSON. */
  readonly as?: 'text' | 'seconds' | 'milliseconds';
}

/** A raw table as it is there. */
export interface GivenTable {
  readonly raw: RawTable;
  readonly relation: Sql;
  /** By field; those that it lacks are not in it. */
  readonly columns: Readonly<Record<string, GivenColumn>>;
  /** Objects are of the warehouse's own nested type, where it has one. */
  readonly hasRecords: boolean;
  /** The column that says that a record of it is gone. */
  readonly deleted?: string | undefined;
  /** Only these rows are records. */
  readonly where?: MappedTable['where'];
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
  /** Tables of their own in which some loaders keep lists that the API has inside of records. */
  readonly parts?: readonly RawTable[];
  /** How loaders leave the raw tables; `api` is as the tool's API gives them, and goes without saying. */
  readonly loaders?: Readonly<Record<string, Loader>>;
  /** Loaders that people may look for here, and why they are none. */
  readonly otherLoaders?: Readonly<Record<string, string>>;
  readonly options?: readonly AdapterOption[];
  /** In the order in which they are made. A view of a raw table that is not there is left out, with all above it. */
  views(context: AdapterContext): readonly SourceView[];
}
