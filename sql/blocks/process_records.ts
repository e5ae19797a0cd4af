import type { DeliveryName } from '../../config/types.ts';
import { saysDeleted } from './deleted.ts';
import { rawColumn, recordFault, withOrigin } from './record_faults.ts';
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
  readonly delivery: DeliveryName;
  /** The column that says that a row is gone. */
  readonly deleted?: string;
  /** It says of each row from which raw table it comes, and from which record there: `source_table`, `source_key`. */
  readonly hasOrigin?: boolean;
  /** What people call it, where a record of it cannot be loaded. */
  readonly name?: string;
  /** Its times and numbers are texts: of a file, that anybody may have written. */
  readonly isText?: boolean;
}

/** Columns of a batch that the event log has not, or that a load computes from the others. */
const KEYS = ['row_key', 'row_version', 'record_key', 'action', 'fault'];

/** The columns of the event log that a source gives, in order. */
export const CONTENT_COLUMNS: Readonly<Record<string, LogicalType>> = Object.fromEntries(
  Object.entries(batch.columns).filter(([name]) => !KEYS.includes(name)),
);

/** What a load asks of a record besides: what a newer delivery does to it, and whether the source says that it is gone. */
const DELIVERY_COLUMNS: Readonly<Record<string, LogicalType>> = { delivery: 'string', is_deleted: 'int' };

/** Log column to the standard column that it comes from, where the names differ. */
const RENAMED: Partial<Record<RecordKind, Readonly<Record<string, string>>>> = {
  membership: { identifier_type: 'person_identifier_type', identifier_value: 'person_identifier' },
};

/** The column of a relation that one of the log comes from; undefined where there is none. */
function givenColumn(relation: SourceRelation, name: string): string | undefined {
  const standard = RENAMED[relation.kind]?.[name] ?? name;
  if (!(standard in STANDARD_COLUMNS[relation.kind]) || relation.lacks.includes(standard)) return undefined;
  return relation.columns[standard] ?? standard;
}

function column(relation: SourceRelation, name: string, type: LogicalType): Sql {
  if (name === 'record_kind') return sql`${relation.kind}`;
  if (name === 'source') return sql`${relation.source}`;
  if (name === 'entity_type') {
    const entityType = relation.kind === 'membership' ? 'person' : (relation.entityType ?? null);
    return sql`CAST(${entityType} AS ${op.type('string')})`;
  }
  const found = givenColumn(relation, name);
  // Without link groups, all identifiers of one event are one group.
  if (found === undefined && name === 'row_id' && relation.kind !== 'event') return column(relation, 'event_id', type);
  if (found === undefined) return nullOf(type);
  const given = id(found);
  if (type === 'timestamp') return relation.isText === true ? op.readTimestamp(given) : op.instant(given);
  if (type === 'float' && relation.isText === true) return op.safeCast(given, type);
  return type === 'string' ? op.sourceText(given) : sql`CAST(${given} AS ${op.type(type)})`;
}

const isDeleted = ({ deleted }: SourceRelation): Sql =>
  deleted === undefined ? sql`0` : sql`CASE WHEN ${saysDeleted(id(deleted))} THEN 1 ELSE 0 END`;

/** An event is one record: there is nothing to add to it. */
const deliveryOf = ({ kind, delivery }: SourceRelation): DeliveryName =>
  kind === 'event' && delivery === 'append' ? 'replace' : delivery;

/** The rows of a source relation in the columns of the event log, and more of its columns. */
function processRecords(relation: SourceRelation, more: readonly Sql[] = []): Sql {
  const selectList = Object.entries(CONTENT_COLUMNS).map(
    ([name, type]) => sql`${column(relation, name, type)} AS ${id(name)}`,
  );
  return sql`SELECT ${join([...selectList, ...more], ', ')} FROM ${relation.relation}${relation.hasOrigin === true ? sql` AS delivered` : sql``}`;
}

/** The same, with why a record cannot be loaded. */
function judgedRecords(relation: SourceRelation): Sql {
  const { source, kind, name = source, isText = false, hasOrigin = false, deleted } = relation;
  const given = Object.entries(CONTENT_COLUMNS).flatMap(([column, type]) => {
    const there = column === 'source' ? undefined : givenColumn(relation, column);
    return there === undefined ? [] : [{ column, type, there }];
  });
  const read = given.filter(({ type }) => isText && (type === 'timestamp' || type === 'float'));
  const calledThere = (column: string): string => given.find((one) => one.column === column)?.there ?? column;
  const content = join(Object.keys(CONTENT_COLUMNS).map(id), ', ');
  const fault = recordFault(
    {
      source,
      kind,
      name,
      isText,
      mayBeDeleted: deleted !== undefined,
      calledThere,
      // Of a Parquet file it may be a time, of which no text is to be made of every row.
      rawText: (column) => op.sourceText(id(rawColumn(column))),
    },
    Object.fromEntries(given.map(({ column, type }) => [column, type])),
  );
  const judged = sql`SELECT ${content}, ${fault} AS fault, delivery, is_deleted${hasOrigin ? sql`, raw_table, raw_key` : sql``}
FROM (
  ${processRecords(relation, [
    ...read.map(({ column, there }) => sql`${id(there)} AS ${id(rawColumn(column))}`),
    sql`${deliveryOf(relation)} AS delivery`,
    sql`${isDeleted(relation)} AS is_deleted`,
    ...(hasOrigin ? [sql`delivered.source_table AS raw_table`, sql`delivered.source_key AS raw_key`] : []),
  ])}
) AS given`;
  return hasOrigin
    ? sql`SELECT ${content}, ${withOrigin(id('fault'), id('raw_table'), id('raw_key'))} AS fault, delivery, is_deleted
FROM (
${judged}
) AS judged`
    : judged;
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

/** Columns of {@link sourceRecords}. */
export const RECORD_COLUMNS: Readonly<Record<string, LogicalType>> = {
  ...CONTENT_COLUMNS,
  fault: 'string',
  ...DELIVERY_COLUMNS,
};

/**
 * All that a source gives, as the event log holds it, why what cannot be loaded cannot, and how it is delivered: the query
 * of its view `{source}_records`, which the load filters by `_ingested_at`. A view per source keeps a procedure short, whatever the
 * number of relations.
 */
export const sourceRecords = (relations: readonly SourceRelation[]): Sql =>
  join(relations.map(judgedRecords), '\nUNION ALL\n');
