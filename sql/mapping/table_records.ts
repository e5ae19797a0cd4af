import { eventId, rowId } from '../sources/keys.ts';
import type { Interpolation, LogicalType, Sql } from '../tag.ts';
import { id, join, keyword, nullOf, op, sql } from '../tag.ts';
import { presentText, trimmed } from '../white_space.ts';
import type { RecordRow } from './record_rows.ts';
import { recordRows } from './record_rows.ts';
import type { PlannedEvent, TableOfSource, TablePlan } from './table_plan.ts';
import { bestColumns } from './table_plan.ts';

/** Columns of {@link tableRecords}: those that the event log takes, and what a load asks besides. */
export const TABLE_RECORD_COLUMNS: Readonly<Record<string, LogicalType>> = {
  record_kind: 'string',
  entity_type: 'string',
  source: 'string',
  source_table: 'string',
  event_id: 'string',
  row_id: 'string',
  identifier_type: 'string',
  identifier_value: 'string',
  role: 'string',
  group_identifier_type: 'string',
  group_identifier: 'string',
  trait_name: 'string',
  trait_value: 'string',
  event_name: 'string',
  event_description: 'string',
  event_value: 'float',
  value_unit: 'string',
  event_significance: 'float',
  event_type: 'string',
  occurred_at: 'timestamp',
  synced_at: 'timestamp',
  _ingested_at: 'timestamp',
  raw_occurred_at: 'string',
  raw__ingested_at: 'string',
  raw_event_value: 'string',
  is_deleted: 'int',
};

/** Stands between no two values. */
const NEVER = '\u001f';

/** What is known at the build of the rows that each record gives. */
const ROW_COLUMNS: Readonly<Record<string, LogicalType>> = {
  row_number: 'int',
  record_kind: 'string',
  entity_type: 'string',
  event_number: 'int',
  event_kind: 'string',
  event_row: 'int',
  link_group: 'string',
  identifier_type: 'string',
  value_number: 'int',
  group_identifier_type: 'string',
  trait_name: 'string',
  given_role: 'string',
  is_first: 'int',
};

const ofRow = (column: string): Sql => sql`record_rows.${id(column)}`;

/** What stands for a number, of what has one. */
function chosen(number: Sql, values: readonly (Sql | undefined)[], type: LogicalType): Sql {
  const cases = values.flatMap((value, at) => (value === undefined ? [] : [sql`WHEN ${at} THEN ${value}`]));
  return cases.length === 0 ? nullOf(type) : sql`CASE ${number} ${join(cases, ' ')} END`;
}

/** The expressions of one table's records over its normalized view, crossed with {@link constants}. */
class RecordColumns {
  readonly #rows: readonly RecordRow[];
  readonly #events: readonly PlannedEvent[];
  readonly #values: readonly string[];
  readonly #table: string;

  constructor(table: string, plan: TablePlan) {
    this.#table = table;
    this.#rows = recordRows(plan);
    this.#events = plan.events;
    this.#values = [...new Set(this.#rows.flatMap(({ value }) => (value === null ? [] : [value])))];
  }

  get constants(): Sql {
    const kindOf = (event: number): string => [this.#table, this.#events[event - 1]?.name ?? []].flat().join('/');
    const valueOf = ({ value }: RecordRow): number => (value === null ? -1 : this.#values.indexOf(value));
    const roleOf = ({ part }: RecordRow): string | null =>
      part !== undefined && 'text' in part.role ? part.role.text : null;
    return op.constants(
      'record_rows',
      ROW_COLUMNS,
      this.#rows.map((row, number): Interpolation[] => [
        number,
        row.kind,
        row.entityType,
        row.event,
        kindOf(row.event),
        row.kind === 'event' ? row.event : 0,
        row.linkGroup.length === 0 ? null : row.linkGroup.join('/'),
        row.identifierType,
        valueOf(row),
        row.group?.type ?? null,
        row.trait?.type ?? null,
        row.kind === 'trait' ? null : roleOf(row),
        row.isFirst ? 1 : 0,
      ]),
    );
  }

  /** Whether a cell may hold several values. */
  get hasLists(): boolean {
    return this.#rows.some(({ separator }) => separator !== undefined);
  }

  get separator(): Sql {
    const separatorOf = (column: string): string | undefined =>
      this.#rows.find(({ value }) => value === column)?.separator;
    return this.#byValue((column) => {
      const separator = separatorOf(column);
      return separator === undefined ? undefined : sql`${separator}`;
    });
  }

  get value(): Sql {
    return this.#byValue((column) => id(column));
  }

  get group(): Sql {
    return this.byRow(({ group }) => {
      if (group === undefined) return undefined;
      return group.separator === undefined ? id(group.column) : op.splitPart(id(group.column), group.separator, 1);
    });
  }

  get role(): Sql {
    return this.byRow(({ kind, part }) =>
      part !== undefined && kind !== 'trait' && 'column' in part.role ? id(part.role.column) : undefined,
    );
  }

  /** By row, of those that have it. */
  byRow(give: (row: RecordRow) => Sql | undefined): Sql {
    return chosen(ofRow('row_number'), this.#rows.map(give), 'string');
  }

  /** Of rows that are events. */
  ofEvent(type: LogicalType, give: (event: PlannedEvent) => Sql | undefined): Sql {
    return chosen(ofRow('event_row'), [undefined, ...this.#events.map(give)], type);
  }

  /** Of the record itself, or of the event that the row stands with. */
  ofRecord(type: LogicalType, own: Sql, give: (event: PlannedEvent) => Sql): Sql {
    return this.#events.length === 0 ? own : chosen(ofRow('event_number'), [own, ...this.#events.map(give)], type);
  }

  /** Who took part in an event whose time cannot be read took part all the same: the event alone is set aside. */
  get rawTime(): Sql {
    const ofEvent = this.ofEvent('string', (event) => id(event.columns.rawAt));
    return sql`CASE WHEN ${ofRow('event_number')} = 0 THEN raw_occurred_at ELSE ${ofEvent} END`;
  }

  #byValue(give: (column: string) => Sql | undefined): Sql {
    return chosen(ofRow('value_number'), this.#values.map(give), 'string');
  }
}

const unlessDeleted = (value: Sql): Sql => sql`CASE WHEN is_deleted = 0 THEN ${value} END`;

export interface RecordsOf {
  /** The source's name, and the first that it had: ids are made by that. */
  readonly source: string;
  readonly firstSource: string;
  /** The table's normalized view. */
  readonly normalized: Sql;
}

/**
 * The records of a table, all kinds of them from one scan: a cross join with the rows that each of its records gives. Of
 * what a source gives by many tables a load then reads each table once, and a planner sees each once.
 */
export function tableRecords(
  { name, ingestedAt, normalizerOf }: TableOfSource,
  plan: TablePlan,
  { source, firstSource, normalized }: RecordsOf,
): Sql {
  const columns = new RecordColumns(name, plan);
  const best = bestColumns(plan.parts, normalizerOf);
  const from =
    best.length === 0 ? sql`${normalized}` : sql`(SELECT record.*, ${join(best, ', ')} FROM ${normalized} AS record)`;
  const hasKey = sql`record_key IS NOT NULL`;
  const cells = sql`(SELECT
    ${ofRow('record_kind')} AS record_kind,
    ${ofRow('entity_type')} AS entity_type,
    CASE WHEN ${hasKey} THEN ${eventId(firstSource, ofRow('event_kind'), sql`record_key`)} END AS event_id,
    CASE WHEN ${hasKey} AND ${ofRow('link_group')} IS NOT NULL THEN ${rowId(firstSource, ofRow('event_kind'), sql`record_key`, ofRow('link_group'))} END AS row_id,
    COALESCE(${ofRow('identifier_type')}, ${columns.byRow(({ trait, part }) => (trait === undefined || part === undefined ? undefined : id(part.best.type)))}) AS identifier_type,
    ${unlessDeleted(columns.value)} AS identifier_value,
    COALESCE(${ofRow('given_role')}, ${columns.role}) AS ${keyword('role')},
    ${ofRow('group_identifier_type')} AS group_identifier_type,
    ${unlessDeleted(columns.group)} AS group_identifier,
    ${ofRow('trait_name')} AS trait_name,
    ${unlessDeleted(columns.byRow(({ trait }) => (trait === undefined ? undefined : id(trait.column))))} AS trait_value,
    ${columns.ofEvent('string', (event) => id(event.columns.eventName))} AS event_name,
    ${columns.ofEvent('string', (event) => id(event.columns.description))} AS event_description,
    ${columns.ofEvent('float', (event) => id(event.columns.value))} AS event_value,
    ${columns.ofEvent('string', (event) => id(event.columns.rawValue))} AS raw_event_value,
    ${columns.ofEvent('string', (event) => id(event.columns.unit))} AS value_unit,
    CAST(${columns.ofEvent('float', ({ significance }) => (significance === null ? undefined : sql`${significance}`))} AS ${op.type('float')}) AS event_significance,
    ${columns.ofEvent('string', ({ type }) => (type === null ? undefined : sql`${type}`))} AS event_type,
    ${columns.ofRecord('timestamp', id('occurred_at'), (event) => id(event.columns.at))} AS occurred_at,
    ${columns.rawTime} AS raw_occurred_at,
    ${id('_ingested_at')} AS ${id('_ingested_at')},
    raw_ingested_at AS raw__ingested_at,
    is_deleted,
    ${ofRow('is_first')} AS is_first,
    ${columns.separator} AS separator
  FROM ${from} AS record
  CROSS JOIN ${columns.constants}${
    plan.events.length === 0
      ? sql``
      : sql`
  WHERE is_deleted = 1 OR ${columns.ofRecord('int', sql`1`, (event) => id(event.columns.isThere))} = 1`
  })`;
  const parted = columns.hasLists
    ? op.unnestArray(
        { relation: cells, alias: 'cells' },
        op.splitArray(sql`COALESCE(cells.identifier_value, '')`, sql`COALESCE(cells.separator, ${NEVER})`),
        'cell_part',
      )
    : sql`${cells} AS cells`;
  const identifier = columns.hasLists ? presentText(op.element('cell_part', 'string')) : sql`cells.identifier_value`;
  const selected = (column: string): Sql => {
    switch (column) {
      case 'source':
        return sql`${source}`;
      case 'source_table':
        return sql`${name}`;
      case 'identifier_value':
        return identifier;
      case 'synced_at':
        return ingestedAt === undefined
          ? nullOf('timestamp')
          : sql`CASE cells.record_kind WHEN 'event' THEN cells.${id('_ingested_at')} END`;
      default:
        return sql`cells.${id(column)}`;
    }
  };
  const says = (value: Sql): Sql => sql`${trimmed(value)} <> ''`;
  const saysMore = sql`CASE cells.record_kind WHEN 'trait' THEN ${says(sql`cells.trait_value`)} WHEN 'membership' THEN ${says(sql`cells.group_identifier`)} ELSE TRUE END`;
  return sql`SELECT
  ${join(
    Object.keys(TABLE_RECORD_COLUMNS).map((column) => sql`${selected(column)} AS ${id(column)}`),
    ',\n  ',
  )}
FROM ${parted}
WHERE cells.record_kind = 'event'
  OR (cells.is_first = 1 AND cells.event_id IS NOT NULL)
  OR (${says(identifier)} AND ${saysMore})`;
}
