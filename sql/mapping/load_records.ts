import type { DeliveryName } from '../../config/types.ts';
import { CONTENT_COLUMNS, RECORD_COLUMNS } from '../blocks/process_records.ts';
import { recordFault } from '../blocks/record_faults.ts';
import { id, join, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { TABLE_RECORD_COLUMNS } from './table_records.ts';

/** The records of one table, as the load reads them. */
export interface LoadedTable {
  /** The table's view of records. */
  readonly records: Sql;
  readonly delivery: DeliveryName;
  /** What people call the table: where a record cannot be loaded, it is said. */
  readonly name: string;
}

/** What a mapping calls the columns of the log. */
const CALLED: Readonly<Record<string, string>> = {
  event_id: 'key',
  row_id: 'key',
  _ingested_at: 'ingested_at',
  event_value: 'value',
};

/** Columns that the build gives, or that say what others say. */
const KNOWN = ['source', 'source_table', 'synced_at', 'event_significance', 'event_type'];

/** All that a source gives by its tables, with why what cannot be loaded cannot: the query of its view `{source}_records`. */
export function loadedRecords(source: string, tables: readonly LoadedTable[]): Sql {
  const members = tables.map(
    ({ records, delivery, name }) => sql`SELECT
  ${join(Object.keys(TABLE_RECORD_COLUMNS).map(id), ', ')},
  ${delivery === 'append' ? sql`CASE record_kind WHEN 'event' THEN 'replace' ELSE 'append' END` : sql`${delivery}`} AS delivery,
  ${name} AS relation
FROM ${records} AS table_records`,
  );
  const fault = recordFault(
    {
      source,
      kind: 'any',
      name: id('relation'),
      isText: true,
      mayBeDeleted: true,
      calledThere: (column) => CALLED[column] ?? column,
    },
    Object.fromEntries(Object.entries(CONTENT_COLUMNS).filter(([column]) => !KNOWN.includes(column))),
  );
  return sql`SELECT ${join(
    Object.keys(RECORD_COLUMNS).map((column) => (column === 'fault' ? sql`${fault} AS fault` : id(column))),
    ', ',
  )}
FROM (
${join(members, '\nUNION ALL\n')}
) AS given`;
}
