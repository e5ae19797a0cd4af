import type { DeliveryName } from '../../config/types.ts';
import { id, join, list, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { RelationKind } from './relations.ts';

/** How a relation of a source is delivered, and read. */
export interface DeliveredRelation extends RelationKind {
  readonly delivery: DeliveryName;
  /** Looked at from its beginning whenever anything of it changed: a file, or a snapshot. */
  readonly isWhole: boolean;
  /** What people call it. */
  readonly name?: string;
  /** One of several tables that give records of one kind: `source_table` of its records, whatever their kind. */
  readonly table?: string;
}

/** Parts of the rows of files, each with a print: see `nexus_file_buckets`. */
export interface FileBuckets {
  /** A view of them. */
  readonly relation: Sql;
  /** The part that the rows of an event are in. */
  of(eventId: Sql): Sql;
}

/** A source with all that it gives. */
export interface DeliveredSource {
  readonly source: string;
  readonly relations: readonly DeliveredRelation[];
  /** Of a source that is read from files alone: a print by which they are known to be those of the last run. */
  readonly filesPrint?: Sql;
  /** Of one whose files are read by the parts that changed. */
  readonly buckets?: FileBuckets;
  /** How many relations its views are to a planner, by view; none where it does not matter how many there are. */
  readonly scans: { readonly records: number; readonly arrivals: number };
}

export const isWhole = ({ relations }: DeliveredSource): boolean =>
  relations.length > 0 && relations.every((relation) => relation.isWhole);
export const hasWhole = ({ relations }: DeliveredSource): boolean => relations.some((relation) => relation.isWhole);

const entityTypeOf = ({ kind, entityType }: RelationKind): string | null =>
  kind === 'membership' ? 'person' : (entityType ?? null);

/** What a relation is told apart by. */
export type ToldApart = RelationKind & Pick<DeliveredRelation, 'table' | 'name'>;

/**
 * Whether a record, named by its alias, is of one of the relations.
 *
 * @param by the columns that it has: those of the log, or of the records that could not be loaded, which say the relation
 */
export function isOfRelations(relations: readonly ToldApart[], record: string, by: 'log' | 'rejected' = 'log'): Sql {
  const ofTables = (column: string, names: readonly string[]): Sql[] =>
    names.length === 0 ? [] : [sql`${id(record)}.${id(column)} IN (${list([...new Set(names)])})`];
  const tables = relations.filter(({ table }) => table !== undefined);
  const conditions = relations
    .filter(({ table }) => table === undefined)
    .map((relation) => {
      const entityType = entityTypeOf(relation);
      const ofType = entityType === null ? sql`` : sql` AND ${id(record)}.entity_type = ${entityType}`;
      return sql`${id(record)}.record_kind = ${relation.kind}${ofType}`;
    });
  const ofTable =
    by === 'log'
      ? ofTables(
          'source_table',
          tables.flatMap(({ table }) => table ?? []),
        )
      : ofTables(
          'relation',
          tables.flatMap(({ name }) => name ?? []),
        );
  return sql`(${join([...conditions, ...ofTable], ' OR ')})`;
}
