import type { RecordKind } from '../sources/relations.ts';
import { STANDARD_COLUMNS } from '../sources/relations.ts';
import { batch } from '../tables/work.ts';
import type { LogicalType } from '../tag.ts';
import { id, join, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** A relation of a source, as the load reads it. */
export interface SourceRelation {
  readonly source: string;
  readonly relation: Sql;
  readonly kind: RecordKind;
  /** Identifiers and traits: of what. */
  readonly entityType?: string;
  /** Standard column to the name it has here. */
  readonly columns: Readonly<Record<string, string>>;
  /** Standard columns that are not there. */
  readonly lacks: readonly string[];
}

/** Columns that a load computes from the others. */
const KEYS = ['row_key', 'row_version', 'record_key', 'action'];

/** The columns of the event log that a source gives, in order. */
export const CONTENT_COLUMNS: Readonly<Record<string, LogicalType>> = Object.fromEntries(
  Object.entries(batch.columns).filter(([name]) => !KEYS.includes(name)),
);

/** Log column to the standard column that it comes from, where the names differ. */
const RENAMED: Partial<Record<RecordKind, Readonly<Record<string, string>>>> = {
  membership: { identifier_type: 'person_identifier_type', identifier_value: 'person_identifier' },
};

function column(relation: SourceRelation, name: string, type: LogicalType): Sql {
  if (name === 'record_kind') return sql`${relation.kind}`;
  if (name === 'source') return sql`${relation.source}`;
  if (name === 'entity_type') {
    const entityType = relation.kind === 'membership' ? 'person' : (relation.entityType ?? null);
    return sql`CAST(${entityType} AS ${op.type('string')})`;
  }
  const standard = RENAMED[relation.kind]?.[name] ?? name;
  const absent = !(standard in STANDARD_COLUMNS[relation.kind]) || relation.lacks.includes(standard);
  // Without link groups, all identifiers of one event are one group.
  if (absent && name === 'row_id' && relation.kind !== 'event') return column(relation, 'event_id', type);
  if (absent) return nullOf(type);
  const given = id(relation.columns[standard] ?? standard);
  if (type === 'timestamp') return op.instant(given);
  return type === 'string' ? op.sourceText(given) : sql`CAST(${given} AS ${op.type(type)})`;
}

/** The rows of a source relation in the columns of the event log. */
function processRecords(relation: SourceRelation): Sql {
  const selectList = Object.entries(CONTENT_COLUMNS).map(
    ([name, type]) => sql`${column(relation, name, type)} AS ${id(name)}`,
  );
  return sql`SELECT ${join(selectList, ', ')} FROM ${relation.relation}`;
}

type Of<Kind extends RecordKind> = SourceRelation & { readonly kind: Kind };

/** Events of a source, as the event log holds them. */
export const processEvents = (relation: Of<'event'>): Sql => processRecords(relation);

/** Identifiers of one entity type of a source, as the event log holds them. */
export const processIdentifiers = (relation: Of<'identifier'>): Sql => processRecords(relation);

/** Traits of one entity type of a source, as the event log holds them. */
export const processTraits = (relation: Of<'trait'>): Sql => processRecords(relation);

/** Memberships of a source, as the event log holds them. */
export const processMemberships = (relation: Of<'membership'>): Sql => processRecords(relation);

/**
 * All that a source gives, as the event log holds it: the query of its view `{source}_records`, which the load filters
 * by `_ingested_at`. A view per source keeps a procedure short, whatever the number of relations.
 */
export const sourceRecords = (relations: readonly SourceRelation[]): Sql =>
  join(relations.map(processRecords), '\nUNION ALL\n');
