import type { DeliveryName } from '../../config/types.ts';
import { id, join, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { RelationKind } from './relations.ts';

/** How a relation of a source is delivered, and read. */
export interface DeliveredRelation extends RelationKind {
  readonly delivery: DeliveryName;
  /** Looked at from its beginning whenever anything of it changed: a file, or a snapshot. */
  readonly isWhole: boolean;
  /** What people call it. */
  readonly name?: string;
}

/** A source with all that it gives. */
export interface DeliveredSource {
  readonly source: string;
  readonly relations: readonly DeliveredRelation[];
  /** How many relations its views are to a planner, by view; none where it does not matter how many there are. */
  readonly scans: { readonly records: number; readonly arrivals: number };
}

export const isWhole = ({ relations }: DeliveredSource): boolean =>
  relations.length > 0 && relations.every((relation) => relation.isWhole);
export const hasWhole = ({ relations }: DeliveredSource): boolean => relations.some((relation) => relation.isWhole);

const entityTypeOf = ({ kind, entityType }: RelationKind): string | null =>
  kind === 'membership' ? 'person' : (entityType ?? null);

/** Whether a record, named by its alias, is of one of the relations, by the columns of the log. */
export const isOfRelations = (relations: readonly RelationKind[], record: string): Sql =>
  sql`(${join(
    relations.map((relation) => {
      const entityType = entityTypeOf(relation);
      const ofType = entityType === null ? sql`` : sql` AND ${id(record)}.entity_type = ${entityType}`;
      return sql`${id(record)}.record_kind = ${relation.kind}${ofType}`;
    }),
    ' OR ',
  )})`;
