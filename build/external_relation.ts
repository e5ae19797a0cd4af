import type { ColumnRef } from '../config/mapping.ts';
import type { ColumnUse } from '../config/mapping_uses.ts';
import type { Place, Source } from '../config/types.ts';
import type { SourceRelation } from '../sql/blocks/process_records.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { SourceView } from '../sql/sources/adapter.ts';
import type { RecordKind } from '../sql/sources/relations.ts';
import type { Arriving } from '../sql/steps/start/probe.ts';
import { windowed } from '../sql/sources/window.ts';
import type { LogicalType, Relation, Sql } from '../sql/tag.ts';
import { relation } from '../sql/tag.ts';

/** A relation of the user's that the bundle reads, with the columns that it counts on. */
export interface ExternalRelation {
  readonly source: string;
  /** Name in the config: a relation of the convention, or a raw table of the adapter. */
  readonly part: string;
  /** Of a relation of the convention: what its rows are. */
  readonly kind?: RecordKind;
  readonly relation: Sql;
  /** DuckDB only: read from files through a view of ours. */
  readonly file: Place | undefined;
  readonly columns: Readonly<Record<string, LogicalType>>;
  /** Name of its `_ingested_at`; empty where none is read. */
  readonly ingestedAt: string;
  /** How that is written, where it is no timestamp. */
  readonly stampAs?: 'text' | 'seconds' | 'milliseconds';
  /** Objects in it may be of the warehouse's own nested type. */
  readonly hasRecords?: boolean;
  /** A raw table of an adapter, read from JSON: columns that are null everywhere are not in it. */
  readonly raw: boolean;
  /** Looked at from its beginning whenever anything of it changed: a file, or a snapshot. */
  readonly isWhole: boolean;
  /** Its view gives texts, so that what is no time or number is seen where records are loaded. */
  readonly isText: boolean;
  /** Of a table with a mapping: the columns that it names, as it spells them, and the expressions over them. */
  readonly mapped?: {
    readonly refs: readonly ColumnRef[];
    /** Where its mapping names them. */
    readonly uses: readonly ColumnUse[];
    readonly expressions: readonly string[];
    /** Columns whose texts are read as times. */
    readonly times: readonly ColumnRef[];
  };
  /** The rows of it that a run looks at, where it is on a server that is told which. */
  readonly window?: Sql;
  /** Where the probe counts its rows, if not in the relation itself. */
  readonly arriving?: Arriving;
}

/** A relation that a load reads, and whether as a whole. */
export type LoadedRelation = SourceRelation & {
  readonly isWhole: boolean;
  /** Of several tables that give one relation: which. */
  readonly table?: string;
};

/** All that the sources of a config come to. */
export interface SourceRelations {
  /** What a load reads. */
  readonly relations: readonly LoadedRelation[];
  /** By source: all its records in one query, where that is not made of its relations. */
  readonly records: Readonly<Record<string, Sql>>;
  /** Views of ours between the users' relations and the load, in the order in which they are made. */
  readonly views: readonly (SourceView & { readonly source: string })[];
  readonly externals: readonly ExternalRelation[];
}

type External = Extract<Relation, { kind: 'external' }>;

const placeOf = (source: Source, ref: Place, name: string): External => ({
  kind: 'external',
  database: ref.database ?? source.location?.database,
  schema: ref.schema ?? source.location?.schema,
  name: ref.table ?? name,
});

/** Where a relation of a source is, by what the config says of it. */
export const locate = (source: Source, ref: Place, name: string): Sql => relation(placeOf(source, ref, name));

/** Names of the attached databases whose server is asked for the rows alone that a run looks at. */
export type Servers = readonly string[];

/** Such a relation as a run reads it; undefined where it is not on a server. @param stamp its `_ingested_at`, a timestamp */
export function windowOf(source: Source, ref: Place, name: string, stamp: string, servers: Servers): Sql | undefined {
  const place = placeOf(source, ref, name);
  const isThere = place.database !== undefined && servers.includes(place.database);
  return isThere ? windowed(source.name, place, stamp) : undefined;
}

/**
 * How the probe counts the rows of a relation. Nested parts are most of a raw table, and a warehouse bills each call for
 * what it reads: a loader stamps what it changes. A file is read as a whole anyway.
 */
export const arriving = (external: ExternalRelation, warehouse: WarehouseName): Arriving => {
  const { relation: whole, window = whole, ingestedAt, isWhole, stampAs, columns } = external;
  return (
    external.arriving ?? {
      relation: window,
      ingestedAt,
      isWhole,
      ...(stampAs === undefined ? {} : { stampAs }),
      printed: Object.keys(columns).filter((name) => warehouse === 'duckdb' || columns[name] !== 'json'),
    }
  );
};
