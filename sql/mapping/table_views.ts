import type { SourceView } from '../sources/adapter.ts';
import type { RelationKind } from '../sources/relations.ts';
import { relationKinds, STANDARD_COLUMNS } from '../sources/relations.ts';
import { id, join, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { unionRelations } from '../blocks/union_relations.ts';
import { recordRows } from './record_rows.ts';
import type { TableOfSource, TablePlan } from './table_plan.ts';
import { FILE_TIME } from './table_plan.ts';
import { tableRecords } from './table_records.ts';

/** Where the tables of one source are found. */
export interface MappingContext {
  readonly source: string;
  /** The first name that the source had: ids are made by it. */
  readonly firstSource: string;
  /** What a table's base view reads. */
  raw(table: string): Sql;
  /** A view of this source. */
  view(name: string): Sql;
}

export interface PlannedTable {
  readonly table: TableOfSource;
  readonly plan: TablePlan;
}

export const intermediateView = (table: string): string => `intermediate_${table}`;

/** The three layers of one table. */
function layersOf({ table, plan }: PlannedTable, context: MappingContext): SourceView[] {
  const { name } = table;
  const { base, stamp, where, normalized } = plan;
  const read = base.selected();
  const stamps = sql`${stamp.time} AS ${id('_ingested_at')}, ${stamp.raw} AS raw_ingested_at`;
  const own = [id('_ingested_at'), id('raw_ingested_at')];
  return [
    {
      name: `base_${name}`,
      layer: 'base',
      description: 'What is read of the table, as texts; times of its own in UTC.',
      query: sql`SELECT ${join([...base.unpacked(), stamps], ', ')} FROM (SELECT ${join(plan.hasFileTime ? [...read, id(FILE_TIME)] : read, ', ')} FROM ${context.raw(name)}) AS columns_read`,
    },
    {
      name: `normalized_${name}`,
      layer: 'normalized',
      description: 'A row a record: its key, and the values of its parts and events, null where there is none.',
      query: sql`SELECT
  ${join(
    normalized.map(({ name: column, expression }) => sql`${expression} AS ${id(column)}`),
    ',\n  ',
  )}
FROM (SELECT ${join([...base.present(), ...own], ', ')} FROM ${context.view(`base_${name}`)} AS base) AS present${where === undefined ? sql`` : sql`\nWHERE ${where}`}`,
    },
    {
      name: intermediateView(name),
      layer: 'intermediate',
      description: 'All records of the table: events, identifiers, traits and memberships.',
      query: tableRecords(table, plan, { ...context, normalized: context.view(`normalized_${name}`) }),
    },
  ];
}

/** Columns of the log by the names that the convention has for them. */
const OF_MEMBERSHIPS: Readonly<Record<string, string>> = {
  person_identifier: 'identifier_value',
  person_identifier_type: 'identifier_type',
};

const gives = ({ plan }: PlannedTable, { kind, entityType }: RelationKind): boolean =>
  recordRows(plan).some((row) => row.kind === kind && (entityType === undefined || row.entityType === entityType));

/** The relations of the convention that tables give, by name, with the tables that give them. */
export const relationsOf = (
  tables: readonly PlannedTable[],
  entityTypes: readonly string[],
): { readonly name: string; readonly kind: RelationKind; readonly from: readonly PlannedTable[] }[] =>
  Object.entries(relationKinds(entityTypes)).flatMap(([name, kind]) => {
    const from = tables.filter((table) => gives(table, kind));
    return from.length === 0 ? [] : [{ name, kind, from }];
  });

/** A relation of the convention: what people and other tools read. A load reads the tables' records, each once. */
function unionedView(
  name: string,
  { kind, entityType }: RelationKind,
  from: readonly PlannedTable[],
  context: MappingContext,
): SourceView {
  const columns = STANDARD_COLUMNS[kind];
  const ofType = entityType === undefined ? sql`` : sql` AND entity_type = ${entityType}`;
  const selectList = Object.keys(columns).map(
    (column) => sql`${id(kind === 'membership' ? (OF_MEMBERSHIPS[column] ?? column) : column)} AS ${id(column)}`,
  );
  const members = from.map(({ table }) => ({
    relation: sql`(SELECT ${join(selectList, ', ')} FROM ${context.view(intermediateView(table.name))} AS records WHERE record_kind = ${kind}${ofType} AND is_deleted = 0) AS contributed`,
    columns: Object.keys(columns),
  }));
  return {
    name,
    layer: 'unioned',
    description: `${name.replaceAll('_', ' ')} under the naming convention.`,
    query: unionRelations(members, columns),
  };
}

/** All views of a source that is tables and their mappings, in the order in which they are made. */
export const tableViews = (
  tables: readonly PlannedTable[],
  entityTypes: readonly string[],
  context: MappingContext,
): SourceView[] => [
  ...tables.flatMap((table) => layersOf(table, context)),
  ...relationsOf(tables, entityTypes).map(({ name, kind, from }) => unionedView(name, kind, from, context)),
];
