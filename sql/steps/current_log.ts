import { isRetracted, retractedNow } from '../overrides.ts';
import type { RecordKind } from '../sources/relations.ts';
import { batch } from '../tables/work.ts';
import { id, join, list, nexus, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** The event log as this run sees it: what is stored and not replaced, and what came in, less what overrides retract. */
export function currentLog(columns: readonly string[], kinds: readonly RecordKind[]): Sql {
  const selectList = (alias: string): Sql =>
    join(
      columns.map((name) => sql`${id(alias)}.${id(name)} AS ${id(name)}`),
      ', ',
    );
  const retracted = (record: string): Sql =>
    sql`LEFT JOIN ${retractedNow()} AS retracted ON ${isRetracted('retracted', record)}`;
  return sql`SELECT ${selectList('stored')}
  FROM ${nexus('nexus_event_log')} AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM ${work(batch.name)} WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  ${retracted('stored')}
  WHERE replaced.row_key IS NULL AND retracted.event_id IS NULL AND stored.record_kind IN (${list(kinds)})
  UNION ALL
  SELECT ${selectList('incoming')}
  FROM ${work(batch.name)} AS incoming
  ${retracted('incoming')}
  WHERE incoming.action <> 'skip' AND retracted.event_id IS NULL AND incoming.record_kind IN (${list(kinds)})`;
}
