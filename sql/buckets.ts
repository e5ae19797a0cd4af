import { bucketed, id, located, op, sql } from './tag.ts';
import { sameIdentifier } from './same_identifier.ts';
import type { Located, Sql } from './tag.ts';

/*
 * Where a target says so, BigQuery keeps the event log, traits and states in partitions by a number (`bucket`), of which a run
 * reads those that it names. Records lie where their entity lay when they were loaded, so that what belongs together is read
 * together; no later merge or split moves them, and no reader relies on it: which partitions hold rows of a run is looked up in
 * the log itself, by the narrowest column that tells.
 */

/**
 * How many partitions a table has. One statement may write to 4,000, and a first run writes to all:
 * https://cloud.google.com/bigquery/quotas#partitioned_tables
 */
export const BUCKETS = 4_000;

/** The column that a table is partitioned by. */
export const BUCKET = {
  type: 'int',
  required: true,
  description: 'Partition: those that a run reads are known before it reads them. Internal',
} as const;

/** Of the partitions of the log, how many records have; events have those after them. */
export const ofRecords = (count: number): number => Math.floor((count * 3) / 4);

const bucketOf = (text: Sql, count: number, first = 0): Sql => sql`${first} + ABS(MOD(${op.hashKey(text)}, ${count}))`;

/** The partition of what an entity has. */
export const bucketOfEntity = (entityId: Sql, count: number): Sql => bucketOf(entityId, count);

/** That of a record: of its entity, or of its identifier, where that has none. */
export const bucketOfRecord = (record: string, entityId: Sql, count: number): Sql => {
  const records = ofRecords(count);
  return sql`CASE ${column(record, 'record_kind')} WHEN 'event' THEN ${bucketOf(column(record, 'event_id'), count - records, records)} ELSE ${bucketOf(sql`COALESCE(${entityId}, ${column(record, 'identifier_value')}, ${column(record, 'event_id')})`, records)} END`;
};

/** Entities of records, to be joined to them, by a relation of all rows of the map that they have. */
export const entitiesOfRecords = (record: string, map: Sql): Sql => sql`LEFT JOIN (
  SELECT entity_type, identifier_type, identifier_value, MIN(entity_id) AS entity_id
  FROM ${map} AS map
  GROUP BY entity_type, identifier_type, identifier_value
) AS entities ON ${sameIdentifier('entities', record)}`;

/** The partitions of the log that have events alone, as a condition to be joined to others. */
export const amongEvents = (log: string): Sql =>
  bucketed((count) => sql` AND ${column(log, 'bucket')} >= ${ofRecords(count)}`);

/** Those that have the others. */
export const amongRecords = (log: string): Sql =>
  bucketed((count) => sql` AND ${column(log, 'bucket')} < ${ofRecords(count)}`);

/** The partitions of a list, as a condition to be joined to others. */
export const among = (table: string, list: Located): Sql =>
  bucketed(() => sql` AND ${column(table, 'bucket')} IN UNNEST(${located(list)})`);

const SOLVED = 'v_solved_buckets';

/** The partitions of what the entities have that a run solves, which {@link amongSolvedFirst} lists, as a condition to be joined to others. */
export const amongSolved = (table: string): Sql => among(table, { name: SOLVED });

/** The same where no other condition stands. */
export const whereSolved = (table: string): Sql =>
  bucketed(() => sql`\n    WHERE ${column(table, 'bucket')} IN UNNEST(${located({ name: SOLVED })})`);

/** The partition of what one entity has, as a condition to be joined to others. */
export const ofOneEntity = (entityId: Sql): Sql =>
  bucketed(
    (count) =>
      sql` AND bucket IN UNNEST(${located({
        name: 'v_asked_buckets',
        among: sql`SELECT ${bucketOfEntity(entityId, count)} AS bucket`,
      })})`,
  );

/**
 * The same, in the statement before which they are listed.
 *
 * @param entities a query of `entity_id`
 * @param isLarge condition: they are likely to be in all
 */
export const amongSolvedFirst = (table: string, entities: Sql, isLarge: Sql): Sql =>
  bucketed(
    (count) =>
      sql` AND ${column(table, 'bucket')} IN UNNEST(${located({
        name: SOLVED,
        among: sql`SELECT ${bucketOfEntity(sql`entity_id`, count)} AS bucket FROM (\n${entities}\n) AS entities WHERE entity_id IS NOT NULL`,
        unless: isLarge,
      })})`,
  );

const column = (table: string, name: string): Sql => (table === '' ? id(name) : sql`${id(table)}.${id(name)}`);
