import { float, int, string } from '../../table.ts';
import { id, join, nullOf, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import type { ViewColumn } from '../../view.ts';

/** What a run says of its quality, by column; a member of a JSON object where it is kept. */
export const MEASURE_COLUMNS = {
  measure: string(
    'entities, identifiers, singletons, largest_entity, large_entity, grown_entity, near_entity_limit, near_hub_limit, bridge, not_searched or rejected_records',
  ),
  entity_type: string('person, group or a custom type'),
  entity_id: string('Entity that it is about; near_entity_limit, near_hub_limit: one of them'),
  identifier_type: string('near_entity_limit, near_hub_limit: type that has the limit'),
  source: string('bridge: source of the row; rejected_records: source of the records; shrunk_source: the source'),
  event_id: string('bridge: event of the row'),
  row_id: string('bridge: the row'),
  value: float(
    'entities, identifiers: how many there are; singletons: share of entities with a single identifier, 0 to 1; largest_entity, large_entity, grown_entity: identifiers it holds; near_entity_limit: entities near it; near_hub_limit: identifiers near it; bridge: identifiers of the second largest part without the row; not_searched: pairs of row and identifier, or identifiers where these are too many already; rejected_records: records that cannot be loaded; shrunk_source: rows of its files and snapshots',
  ),
  compared_value: float(
    'entities, identifiers, singletons, largest_entity: value of the last run; large_entity, grown_entity: identifiers before the run; near_entity_limit: most values that one holds; bridge: identifiers of the largest part; shrunk_source: rows in the last run',
  ),
  threshold: float('From where on it is a warning, or the limit that it is near'),
  is_warning: int('1: somebody should look'),
  says: string('The same in a sentence, with what to do'),
} as const satisfies Readonly<Record<string, ViewColumn>>;

type Columns = Readonly<Record<keyof typeof MEASURE_COLUMNS, Sql>>;

/** A select list of all columns, those not given null. */
export const columnsOf = (given: Partial<Columns>): Sql =>
  join(
    Object.entries(MEASURE_COLUMNS).map(
      ([name, { type }]) =>
        sql`CAST(${given[name as keyof Columns] ?? nullOf(type)} AS ${op.type(type)}) AS ${id(name)}`,
    ),
    ', ',
  );

/** A sum as a whole number; 0 over no rows. */
export const total = (column: Sql): Sql => sql`CAST(COALESCE(SUM(${column}), 0) AS ${op.type('int')})`;

/** One text of several, none of which is null. */
export const words = (...pieces: readonly (string | Sql)[]): Sql =>
  sql`CONCAT(${join(
    pieces.map((piece) => (typeof piece === 'string' ? sql`${piece}` : piece)),
    ', ',
  )})`;
export const number = (column: string): Sql => op.text(id(column));
export const flag = (condition: Sql): Sql => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`;

/**
 * `SELECT` of one row: measures as two lists of JSON objects with commas between, all of them and the warnings, or null
 * where there are none.
 *
 * @param measures rows of {@link columnsOf}, and `place`, their order
 * @param aggregates what else is asked of them
 */
export const asLists = (measures: Sql, aggregates: Readonly<Record<string, Sql>> = {}): Sql => {
  const columns = Object.keys(MEASURE_COLUMNS);
  const lists = {
    measured_rows: op.textList(sql`described`, sql`place, described`),
    warned_rows: op.textList(sql`CASE is_warning WHEN 1 THEN described END`, sql`place, described`),
    ...aggregates,
  };
  return sql`SELECT
    ${join(
      Object.entries(lists).map(([name, value]) => sql`${value} AS ${id(name)}`),
      ',\n    ',
    )}
  FROM (
    SELECT measures.*, ${op.jsonObject(Object.fromEntries(columns.map((name) => [name, id(name)])))} AS described
    FROM (
  ${measures}
    ) AS measures
  ) AS described_measures`;
};
