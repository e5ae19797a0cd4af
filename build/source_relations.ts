import type { Model } from '../config/model.ts';
import { formerNames } from '../config/model.ts';
import type { BaseState, DeliveryName, RelationRef, Source } from '../config/types.ts';
import type { AdapterContext, GivenTable, SourceView } from '../sql/sources/adapter.ts';
import { IS_GONE } from '../sql/sources/base_view.ts';
import { API, columnsThere, givenTable, loadersOf, spelledTables, STAMP } from '../sql/sources/given_table.ts';
import type { SpelledTable } from '../sql/sources/given_table.ts';
import { adapters } from '../sql/sources/index.ts';
import type { RelationKind } from '../sql/sources/relations.ts';
import { relationKinds, STANDARD_COLUMNS } from '../sql/sources/relations.ts';
import type { LogicalType, Sql } from '../sql/tag.ts';
import { nexus, relation, sql } from '../sql/tag.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { ExternalRelation, LoadedRelation, Servers, SourceRelations } from './external_relation.ts';
import { locate, windowOf } from './external_relation.ts';
import { bucketOf, fileBuckets, fileFormat, filesPrint, fileTextsQuery, fileViewQuery } from './file_view.ts';
import type { BucketedFile } from './file_view.ts';
import type { DeliveredSource } from '../sql/sources/deliveries.ts';
import { mappedSource } from './mapped_source.ts';

export type { ExternalRelation, LoadedRelation, Servers, SourceRelations } from './external_relation.ts';

/** And the relations that states are read from. */
export interface AllRelations extends SourceRelations {
  readonly stateRelations: readonly ExternalRelation[];
  /** Sources that are told from when on they are read. */
  readonly windowed: readonly string[];
}

/** What a relation of states must have. */
const STATE_COLUMNS: Readonly<Record<string, LogicalType>> = {
  identifier_type: 'string',
  identifier_value: 'string',
  state_value: 'string',
  occurred_at: 'timestamp',
  event_id: 'string',
};

/** A file's columns have no types of their own, or not ours: it is read through a view that gives them. */
const fileViewName = (source: string, part: string): string => `${source}_file_${part}`;

function external(
  source: Source,
  part: string,
  ref: RelationRef,
  name: string,
  columns: Readonly<Record<string, LogicalType>>,
  warehouse: WarehouseName,
  delivery: DeliveryName,
): ExternalRelation {
  const ingestedAt = ref.columns?.['_ingested_at'] ?? '_ingested_at';
  // Elsewhere than on DuckDB a file stands for a table that was loaded from it, under the convention's name.
  const file = warehouse === 'duckdb' && ref.file !== undefined ? ref : undefined;
  const found = file === undefined ? locate(source, ref, name) : nexus(fileViewName(source.name, part));
  const raw = file !== undefined && source.adapter !== undefined && fileFormat(file) === 'json';
  const isWhole = file !== undefined || delivery === 'snapshot';
  const isText = file !== undefined && source.adapter === undefined;
  const stamp = isText ? ({ stampAs: 'text' } as const) : {};
  return { source: source.name, part, relation: found, file, columns, ingestedAt, raw, isWhole, isText, ...stamp };
}

const BUCKETS = 'file_buckets';

/**
 * What tells of a source that is read from files alone that they are as they were, and which parts of them are; nothing of a
 * source that has more than files.
 */
function filesOf(
  source: Source,
  externals: readonly ExternalRelation[],
): Pick<DeliveredSource, 'filesPrint' | 'buckets'> {
  const files = externals.flatMap(({ file }) => file ?? []);
  if (files.length === 0 || files.length < externals.length) return {};
  const buckets = isBucketed(source) ? { buckets: { relation: nexus(`${source.name}_${BUCKETS}`), of: bucketOf } } : {};
  return { filesPrint: filesPrint(files), ...buckets };
}

/**
 * Records of the convention are of the event that they name. What an adapter or a mapping makes of rows may be of others',
 * and what a snapshot shows no more is told by all of it.
 */
const isBucketed = ({ relations, adapter, tables, delivery }: Source): boolean =>
  adapter === undefined &&
  tables === undefined &&
  Object.values(relations ?? {}).every(
    (ref) => (ref.delivery ?? delivery) !== 'snapshot' && ref.lacks?.includes('event_id') !== true,
  );

function bucketView(source: Source, externals: readonly ExternalRelation[]): (SourceView & { source: string })[] {
  if (externals.some(({ file }) => file === undefined) || externals.length === 0 || !isBucketed(source)) return [];
  const files = externals.map(({ part, relation: from, columns }): BucketedFile => ({
    part,
    relation: from,
    columns: Object.keys(columns),
    eventId: source.relations?.[part]?.columns?.['event_id'] ?? 'event_id',
  }));
  return [
    {
      source: source.name,
      name: BUCKETS,
      layer: 'base',
      description: `Rows of the files of ${source.name} by a hash of the event, to find what of them changed.`,
      query: fileBuckets(files),
    },
  ];
}

const fileView = ({ source, part, file, columns, isText }: ExternalRelation): (SourceView & { source: string })[] =>
  file === undefined
    ? []
    : [
        {
          source,
          name: `file_${part}`,
          layer: 'base',
          description: `${file.file ?? ''}, ${isText ? 'as it is' : 'with the types that the load expects'}.`,
          query: isText ? fileTextsQuery(file, columns) : fileViewQuery(file, columns),
        },
      ];

const renamed = (columns: Readonly<Record<string, LogicalType>>, ref: RelationRef): Record<string, LogicalType> =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([name]) => !(ref.lacks ?? []).includes(name))
      .map(([name, type]) => [ref.columns?.[name] ?? name, type]),
  );

/** And the column that says that a row is gone, of whatever type: it is asked as text. */
const withDeleted = (
  columns: Readonly<Record<string, LogicalType>>,
  deleted: string | undefined,
): Readonly<Record<string, LogicalType>> =>
  deleted === undefined || deleted in columns ? columns : { ...columns, [deleted]: 'string' };

function plainSource(
  source: Source,
  kinds: Readonly<Record<string, RelationKind>>,
  warehouse: WarehouseName,
  servers: Servers,
): SourceRelations {
  const parts = Object.entries(source.relations ?? {}).map(([part, ref]) => {
    const kind = kinds[part];
    if (kind === undefined) throw new Error(`source ${source.name}: unknown relation ${part}`);
    // The name of the source stands in the config; a relation need not repeat it.
    const lacking = { ...ref, lacks: [...(ref.lacks ?? []), 'source'] };
    const delivery = ref.delivery ?? source.delivery ?? 'replace';
    const deleted = ref.deleted ?? source.deleted;
    const given = external(
      source,
      part,
      ref,
      `${source.name}_${part}`,
      withDeleted(renamed(STANDARD_COLUMNS[kind.kind], lacking), deleted),
      warehouse,
      delivery,
    );
    const window = given.isWhole
      ? undefined
      : windowOf(source, ref, `${source.name}_${part}`, given.ingestedAt, servers);
    const loaded: LoadedRelation = {
      source: source.name,
      relation: window ?? given.relation,
      ...kind,
      columns: ref.columns ?? {},
      lacks: ref.lacks ?? [],
      delivery,
      isWhole: given.isWhole,
      ...(deleted === undefined ? {} : { deleted }),
      name: ref.file ?? ref.table ?? `${source.name}_${part}`,
      isText: given.isText,
    };
    return { given: { ...given, kind: kind.kind, ...(window === undefined ? {} : { window }) }, loaded };
  });
  return {
    relations: parts.map(({ loaded }) => loaded),
    views: [
      ...parts.flatMap(({ given }) => fileView(given)),
      ...bucketView(
        source,
        parts.map(({ given }) => given),
      ),
    ],
    externals: parts.map(({ given }) => given),
    records: {},
  };
}

/** A raw table of an adapter, where it is and as its loader leaves it. */
function rawTable(
  source: Source,
  spelled: SpelledTable,
  warehouse: WarehouseName,
  delivery: DeliveryName,
  servers: Servers,
): { readonly table: GivenTable; readonly external: ExternalRelation } {
  const { name } = spelled.raw;
  const ref = source.raw?.[name] ?? {};
  const deleted = ref.deleted ?? source.deleted;
  const said = { ...ref, ...(deleted === undefined ? {} : { deleted }) };
  const table = givenTable(spelled, sql``, said);
  const found = external(source, name, ref, spelled.loaded.table, columnsThere(table), warehouse, delivery);
  const { column, as } = table.columns[STAMP] ?? { column: STAMP };
  const window =
    found.isWhole || as !== undefined ? undefined : windowOf(source, ref, spelled.loaded.table, column, servers);
  return {
    table: { ...table, relation: window ?? found.relation },
    external: {
      ...found,
      ...(window === undefined ? {} : { window }),
      ingestedAt: column,
      ...(as === undefined ? {} : { stampAs: as }),
      ...(table.hasRecords ? { hasRecords: true } : {}),
    },
  };
}

function adaptedSource(
  source: Source,
  kinds: Readonly<Record<string, RelationKind>>,
  warehouse: WarehouseName,
  servers: Servers,
): SourceRelations {
  const adapter = source.adapter === undefined ? undefined : adapters[source.adapter];
  if (adapter === undefined) throw new Error(`source ${source.name}: unknown adapter ${String(source.adapter)}`);
  const delivery = source.delivery ?? loadersOf(adapter)[source.loader ?? API]?.delivery ?? 'replace';
  const given = spelledTables(adapter, source.loader)
    .filter(({ raw }) => !(source.without ?? []).includes(raw.name))
    .map((table) => rawTable(source, table, warehouse, delivery, servers));
  const externals = given.map((table) => table.external);
  // A relation of an adapter may come of several raw tables: of what one file makes, all is looked at.
  const isWhole = externals.some((table) => table.isWhole);
  const context: AdapterContext = {
    // Ids of its events, and what hangs on them, stay as they were when the source gets another name.
    source: formerNames(source).at(-1) ?? source.name,
    options: source.options ?? {},
    raw: (name) => given.find(({ table }) => table.raw.name === name)?.table,
    view: (name) => nexus(`${source.name}_${name}`),
  };
  const views = adapter.views(context).map((view) => ({ ...view, source: source.name }));
  const relations = views
    .filter((view) => view.layer === 'unioned')
    .map((view): LoadedRelation => {
      const kind = kinds[view.name];
      if (kind === undefined) throw new Error(`adapter ${adapter.name}: ${view.name} is not a name of the convention`);
      return {
        source: source.name,
        relation: context.view(view.name),
        ...kind,
        columns: {},
        lacks: [],
        delivery,
        isWhole,
        deleted: IS_GONE,
        hasOrigin: true,
        name: `${source.name}_${view.name}`,
      };
    });
  return { relations, views: [...externals.flatMap(fileView), ...views], externals, records: {} };
}

/**
 * Works out what the sources of a config come to on one warehouse.
 *
 * @param servers DuckDB: what is attached of a target, where it matters how a run reads it
 */
export function sourceRelations(model: Model, warehouse: WarehouseName, servers: Servers = []): AllRelations {
  const kinds = relationKinds(model.entityTypes.map((type) => type.name));
  const each = model.sources.map((source) => {
    if (source.tables !== undefined) return mappedSource(source, model, warehouse, servers);
    return source.adapter === undefined
      ? plainSource(source, kinds, warehouse, servers)
      : adaptedSource(source, kinds, warehouse, servers);
  });
  return {
    relations: each.flatMap(({ relations }) => relations),
    views: each.flatMap(({ views }) => views),
    externals: each.flatMap(({ externals }) => externals),
    records: Object.assign({}, ...each.map(({ records }) => records)) as Record<string, Sql>,
    stateRelations: model.states.flatMap(stateRelation),
    windowed: each.flatMap(({ externals }) => externals.find(({ window }) => window !== undefined)?.source ?? []),
  };
}

const stateRelation = ({ name, relation: ref, type }: BaseState): ExternalRelation[] =>
  ref === undefined
    ? []
    : [
        {
          source: 'states',
          part: name,
          relation: relation({ kind: 'external', database: ref.database, schema: ref.schema, name: ref.table }),
          file: undefined,
          columns: type === 'number' ? { ...STATE_COLUMNS, state_unit: 'string' } : STATE_COLUMNS,
          ingestedAt: '',
          raw: false,
          isWhole: false,
          isText: false,
        },
      ];

/** The sources as a load reads them. */
export const deliveriesOf = (
  model: Model,
  { relations, externals }: AllRelations,
  scansOf: (source: string) => DeliveredSource['scans'],
): DeliveredSource[] =>
  model.sources.map((source) => ({
    source: source.name,
    relations: relations.filter((relation) => relation.source === source.name),
    ...filesOf(
      source,
      externals.filter((external) => external.source === source.name),
    ),
    scans: scansOf(source.name),
  }));
