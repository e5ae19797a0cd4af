import { nexus, sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

/** As many are told in words; `nexus_rejected_records` has all. */
const MOST_TOLD = 3;

/** Some of the records that a run could not load, in words: where each is, what it is called there, and what is wrong. */
export async function rejectedRecords(warehouse: Warehouse, runId: string): Promise<string[]> {
  const { rows } = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT source, relation, record_kind, raw_table, raw_key, event_id, row_id, column_name, value, reason
FROM ${nexus('nexus_rejected_records')} WHERE last_run_id = ${runId}
ORDER BY first_seen_at DESC, source, relation, event_id, row_id, column_name LIMIT ${MOST_TOLD}`,
    ),
  );
  return rows.map((row) => {
    const [source, relation, kind, rawTable, rawKey, eventId, rowId, column, value, reason] = row.map((cell) =>
      cell === null ? undefined : String(cell),
    );
    const key =
      rawKey ??
      [eventId, rowId === undefined || rowId === eventId ? undefined : `row ${rowId}`].filter(Boolean).join(', ');
    const held = value === undefined ? '' : ` (${JSON.stringify(value)})`;
    return `${rawTable ?? String(relation)} of ${String(source)}, ${String(kind)} ${key === '' ? 'without a key' : key}: ${String(column)}${held} ${String(reason)}`;
  });
}
