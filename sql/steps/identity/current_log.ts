import { columnsOf } from '../../columns_of.ts';
import { isRetracted, retractedNow } from '../../overrides.ts';
import type { RecordKind } from '../../sources/relations.ts';
import { batch, gathered } from '../../tables/work.ts';
import { id, join, list, nexus, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

const retracted = (record: string): Sql =>
  sql`LEFT JOIN ${retractedNow()} AS retracted ON ${isRetracted('retracted', record)}`;

/**
 * What stays of the stored event log in this run: what is not replaced, less what overrides retract.
 *
 * @param among which partitions of it are read
 */
export const storedLog = (
  columns: readonly string[],
  kinds: readonly RecordKind[],
  among: Sql = sql``,
): Sql => sql`SELECT ${columnsOf('stored', columns)}
  FROM ${nexus('nexus_event_log')} AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM ${work(batch.name)} WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  ${retracted('stored')}
  WHERE replaced.row_key IS NULL AND retracted.event_id IS NULL AND stored.record_kind IN (${list(kinds)})${among}`;

/** What came in, less what overrides retract. */
const incomingLog = (
  columns: readonly string[],
  kinds: readonly RecordKind[],
): Sql => sql`SELECT ${columnsOf('incoming', columns)}
  FROM ${work(batch.name)} AS incoming
  ${retracted('incoming')}
  WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN (${list(kinds)})`;

/**
 * The event log as this run sees it, of what it solves: what was gathered, and what came in. To be asked after `gather`.
 */
export const currentLog = (
  columns: readonly string[],
  kinds: readonly RecordKind[],
): Sql => sql`SELECT ${join(columns.map(id), ', ')}
  FROM ${work(gathered.name)}
  WHERE record_kind IN (${list(kinds)})
  UNION ALL
  ${incomingLog(columns, kinds)}`;

/** The whole event log as this run sees it. */
export const wholeLog = (
  columns: readonly string[],
  kinds: readonly RecordKind[],
): Sql => sql`${storedLog(columns, kinds)}
  UNION ALL
  ${incomingLog(columns, kinds)}`;
