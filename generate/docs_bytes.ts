import type { LogicalType } from '../sql/tag.ts';
import { tables, workTables } from '../sql/tables/index.ts';
import type { StatementCost } from './docs_run_costs.ts';
import { shortName } from './docs_run_costs.ts';

/** A made-up installation: how many rows there are of what, and what share of them a run is about. */
export interface Size {
  readonly identifiers: number;
  /** Share of the records that came in. */
  readonly arrived: number;
  /** Share of the identifiers whose components they touch. */
  readonly touched: number;
  /** Share of the rows that were stored before: none of a first run's. */
  readonly known: number;
}

/** A batch of a hundredth of the records, which touches the components of a twentieth of the identifiers. */
export const SMALL_BATCH = { arrived: 0.01, touched: 0.05, known: 1 };

/** Rows for each identifier, as in the benchmark's people, with an event and a trait for each: docs/costs.md says so. */
export const ROWS_PER_IDENTIFIER = {
  identifierRecords: 2.5,
  traitRecords: 1,
  events: 1,
  entities: 0.3,
  traits: 0.9,
  states: 0.6,
};
const RECORDS = ROWS_PER_IDENTIFIER.identifierRecords + ROWS_PER_IDENTIFIER.traitRecords + ROWS_PER_IDENTIFIER.events;

/** Records, and of each identifier its row of the map and its name. */
const GATHERED = RECORDS + 2;

/** Bytes of a text, of which BigQuery counts two more: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#data_type_sizes */
export const TEXT_BYTES = 20;
/** MD5 and SHA-256 keys, ids and versions are longer than what people write. */
const LONG_TEXTS = new Set([
  'row_key',
  'record_key',
  'row_version',
  'entity_id',
  'component_id',
  'redirect_to',
  'run_id',
]);
const LONG_BYTES = 36;

const bytesOf = (column: string, type: LogicalType): number =>
  type === 'string' ? 2 + (LONG_TEXTS.has(column) ? LONG_BYTES : TEXT_BYTES) : 8;

/** Bytes of a row with such columns. */
export const rowBytes = (columns: Readonly<Record<string, { readonly type: LogicalType }>>): number =>
  Object.entries(columns).reduce((sum, [name, { type }]) => sum + bytesOf(name, type), 0);

/** Rows for each identifier there is: of a stored table all, of a work table those of the run. */
const STORED: Readonly<Record<string, number>> = {
  nexus_event_log: RECORDS,
  nexus_entity_map: 1,
  nexus_entity_names: 1,
  nexus_entity_ids: ROWS_PER_IDENTIFIER.entities,
  nexus_persons: ROWS_PER_IDENTIFIER.entities,
  nexus_groups: ROWS_PER_IDENTIFIER.entities,
  nexus_traits: ROWS_PER_IDENTIFIER.traits,
  nexus_states: ROWS_PER_IDENTIFIER.states,
  // An identifier is asked for as it was written, and as it is compared.
  nexus_context_values: 2,
  // Entities, identifiers, and of each entity one other side, and its states and those of that.
  nexus_context_items: 3 * ROWS_PER_IDENTIFIER.entities + 1 + 2 * ROWS_PER_IDENTIFIER.states,
};
const TOUCHED: Readonly<Record<string, number>> = {
  nexus_work_named: 1,
  nexus_work_values: 1,
  nexus_work_edges: 1,
  nexus_work_labels: 1,
  nexus_work_map: 1,
  nexus_work_ids: ROWS_PER_IDENTIFIER.entities,
  nexus_work_states: ROWS_PER_IDENTIFIER.states,
};

const columnsOf = new Map<string, Readonly<Record<string, LogicalType>>>([
  ...tables.map(
    ({ name, columns }) =>
      [name, Object.fromEntries(Object.entries(columns).map(([column, { type }]) => [column, type]))] as const,
  ),
  ...workTables.map(({ name, columns }) => [name, columns] as const),
]);

function rowsOf(table: string, { identifiers, arrived, touched, known }: Size): number {
  if (table === 'nexus_work_batch') return identifiers * RECORDS * arrived;
  if (table === 'nexus_work_gathered') return identifiers * GATHERED * touched * known;
  const made = TOUCHED[table];
  return identifiers * (made === undefined ? (STORED[table] ?? 0) * known : made * touched);
}

/** The table that a statement changes rows of. */
const CHANGED = /^(?:DELETE FROM|UPDATE|MERGE INTO)\s+(\S+)/;

/**
 * Bytes that a statement reads of our tables, at the most: a column counts where its name stands in the statement or in a
 * view that it reads, whichever of its tables is meant. Of a table that it changes rows of BigQuery bills all columns:
 * https://cloud.google.com/bigquery/docs/estimate-costs#calculate_dml_query_costs Raw tables, and what is small whatever the size, are left out.
 *
 * @param lookedUp tables of which a block or few are read
 * @param parts of a table that is laid out by buckets, which part of its rows is read
 */
export function bytesRead(
  { texts, tables: read }: StatementCost,
  size: Size,
  lookedUp: ReadonlySet<string> = new Set(),
  parts: ReadonlyMap<string, number> = new Map(),
): number {
  const words = new Set(texts.join('\n').match(/\w+/g));
  const changed = texts.map((text) => CHANGED.exec(text)?.[1]).find((name) => name !== undefined);
  return read.map(shortName).reduce((bytes, table) => {
    if (lookedUp.has(table)) return bytes;
    const isChanged = changed !== undefined && shortName(changed) === table;
    const columns = Object.entries(columnsOf.get(table) ?? {}).filter(([column]) => isChanged || words.has(column));
    const bucket = parts.has(table) ? bytesOf('bucket', 'int') : 0;
    const row = columns.reduce((sum, [column, type]) => sum + bytesOf(column, type), bucket);
    return bytes + rowsOf(table, size) * (parts.get(table) ?? 1) * row;
  }, 0);
}
