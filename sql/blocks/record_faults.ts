import { NO_TIME_BEFORE } from '../beginning.ts';
import type { RecordKind } from '../sources/relations.ts';
import { id, join, op, sql } from '../tag.ts';
import type { LogicalType, Sql } from '../tag.ts';
import { presentText } from '../white_space.ts';

/** Characters that one text may have. Functions of ours take texts of this size, and engines rows of some of them. */
export const LONGEST_TEXT = 1_000_000;

/** How far ahead of the clock a stamp may be: a clock or a zone is wrong, and the record is not. */
export const AHEAD_SECONDS = 86_400;

/** How much of a value is kept. */
const SHOWN = 200;

/** Every engine has these; DuckDB and Snowflake go on beyond them, BigQuery and JavaScript's dates do not. */
const FIRST_MOMENT = '0001-01-01T00:00:00.000000Z';
const LAST_MOMENT = '9999-12-31T23:59:59.999999Z';

const LARGEST_NUMBER = Number.MAX_VALUE;

/** What is wrong with a column of a record. */
export interface Fault {
  /** Column of the log. */
  readonly column: string;
  readonly isWrong: Sql;
  readonly reason: string;
  /** The value, where it can say something: one that is too long may hold anything. */
  readonly value?: Sql;
}

/** The relation whose records are looked at, as far as it matters here. */
export interface FaultyRelation {
  readonly source: string;
  /** `any`: its rows say it, as `record_kind`. */
  readonly kind: RecordKind | 'any';
  /** What people call it; a piece where rows of several are looked at at once. */
  readonly name: string | Sql;
  /** Its times and numbers are texts, read as such under {@link rawColumn}. */
  readonly isText: boolean;
  /** Some of its rows say that they are gone: what else they hold is of no account. */
  readonly mayBeDeleted: boolean;
  /** The text under {@link rawColumn}, where it is not there as one. */
  rawText?(column: string): Sql;
  /** What a column of the log is called in the relation. */
  calledThere(column: string): string;
}

/** A column as the relation gave it, beside what was made of it. */
export const rawColumn = (name: string): string => `raw_${name}`;

const moment = (text: string): Sql => op.parseTimestamp(sql`${text}`);
const isNull = (column: string): Sql => sql`${id(column)} IS NULL`;
const isPresent = (column: string): Sql => sql`${id(column)} IS NOT NULL`;

/** Whether a moment is one that every engine has, and JavaScript's dates too; null where there is none. */
export const isWithinYears = (time: Sql): Sql =>
  sql`(${time} >= ${moment(FIRST_MOMENT)} AND ${time} <= ${moment(LAST_MOMENT)})`;

/** A text that nothing could be made of: it was there, and is not any more. */
const unread = (column: string, reason: string, raw = id(rawColumn(column))): Fault => ({
  column,
  isWrong: sql`${isNull(column)} AND ${presentText(raw)} IS NOT NULL`,
  reason,
  value: raw,
});

export const missing = (column: string, isWrong: Sql = isNull(column)): Fault => ({
  column,
  isWrong,
  reason: 'is missing',
});

export const outOfYears = (column: string): Fault => ({
  column,
  isWrong: sql`NOT ${isWithinYears(id(column))}`,
  reason: 'is not in the years 1 to 9999',
  value: op.text(id(column)),
});

export const tooLong = (column: string): Fault => ({
  column,
  isWrong: sql`LENGTH(${id(column)}) > ${LONGEST_TEXT}`,
  reason: `has more than ${String(LONGEST_TEXT)} characters`,
});

/** Who it is about is said, and not by what. */
export const untypedIdentifier = (): Fault =>
  missing('identifier_type', sql`${isPresent('identifier_value')} AND ${isNull('identifier_type')}`);

const ofTime = (column: string, { isText, rawText }: FaultyRelation): Fault[] => [
  ...(isText ? [unread(column, 'is no time', rawText?.(column))] : []),
  outOfYears(column),
];

/** Whether a number is one that every engine has. Not a comparison the other way round: that of NaN is true, false or null, by the engine. */
export const isFinite = (number: Sql): Sql => sql`(ABS(${number}) <= ${LARGEST_NUMBER})`;

/** A value that was there, and is no number. */
export const noNumber = (column: string): Fault => unread(column, 'is no finite number');

const ofNumber = (column: string, { isText, rawText }: FaultyRelation): Fault[] => [
  ...(isText ? [unread(column, 'is no number', rawText?.(column))] : []),
  {
    column,
    isWrong: sql`NOT ${isFinite(id(column))}`,
    reason: 'is no finite number',
    value: op.text(id(column)),
  },
];

/** Of these a run knows when to read the record again: whatever the stamp is, it is always read. */
const ofStamp = ({ isText, rawText }: FaultyRelation): Fault[] => [
  ...(isText ? [unread('_ingested_at', 'is no time', rawText?.('_ingested_at'))] : []),
  missing('_ingested_at'),
  {
    column: '_ingested_at',
    isWrong: sql`${id('_ingested_at')} < ${op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`)}`,
    reason: 'is before 1900',
    value: op.text(id('_ingested_at')),
  },
  {
    column: '_ingested_at',
    isWrong: sql`${id('_ingested_at')} > ${op.addSeconds(op.now(), sql`${AHEAD_SECONDS}`)}`,
    reason: 'is more than a day ahead of the clock',
    value: op.text(id('_ingested_at')),
  },
];

const OF_KIND: Readonly<Record<RecordKind, readonly Fault[]>> = {
  event: [missing('occurred_at')],
  identifier: [untypedIdentifier()],
  trait: [untypedIdentifier(), missing('trait_name')],
  membership: [
    untypedIdentifier(),
    missing('group_identifier_type', sql`${isPresent('group_identifier')} AND ${isNull('group_identifier_type')}`),
  ],
};

const ofRows = (condition: Sql, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, isWrong: sql`(${condition} AND ${fault.isWrong})` }));

/** Of what is no event. */
const ofLinkGroups = [missing('row_id')];

function faultsOf(relation: FaultyRelation, columns: Readonly<Record<string, LogicalType>>): Fault[] {
  const { kind, mayBeDeleted } = relation;
  const kinds =
    kind === 'any'
      ? Object.entries(OF_KIND).flatMap(([name, faults]) => ofRows(sql`record_kind = ${name}`, faults))
      : OF_KIND[kind];
  const ofKind = mayBeDeleted ? ofRows(sql`is_deleted = 0`, kinds) : kinds;
  const texts = Object.keys(columns).filter((name) => columns[name] === 'string');
  const numbers = Object.keys(columns).filter((name) => columns[name] === 'float');
  return [
    ...ofStamp(relation),
    missing('event_id', sql`${presentText(id('event_id'))} IS NULL`),
    ...(kind === 'event' ? [] : kind === 'any' ? ofRows(sql`record_kind <> 'event'`, ofLinkGroups) : ofLinkGroups),
    // A file need not have it: then there is no text of it either.
    ...ofTime('occurred_at', { ...relation, isText: relation.isText && 'occurred_at' in columns }),
    ...ofKind,
    ...('synced_at' in columns ? ofTime('synced_at', relation) : []),
    ...numbers.flatMap((name) => ofNumber(name, relation)),
    ...texts.map(tooLong),
  ];
}

/**
 * Why a record cannot be loaded, as a JSON object of texts: relation, column, value and reason; null where it can. The
 * first reason is the one that is given.
 *
 * @param columns those that the relation has, by their names in the log
 */
export const recordFault = (relation: FaultyRelation, columns: Readonly<Record<string, LogicalType>>): Sql =>
  firstOf(relation, faultsOf(relation, columns));

/** A fault, and which record of which raw table it is: the user knows that, and no key that an adapter made of it. */
export const withOrigin = (fault: Sql, table: Sql, key: Sql): Sql =>
  sql`CASE WHEN ${fault} IS NOT NULL THEN CONCAT(SUBSTR(${fault}, 1, LENGTH(${fault}) - 1), ',', SUBSTR(${op.jsonObject({ raw_table: table, raw_key: sql`SUBSTR(${key}, 1, ${SHOWN})` })}, 2)) END`;

/** The first of these faults that a record has, as {@link recordFault} says it. */
export function firstOf(relation: Pick<FaultyRelation, 'name' | 'calledThere'>, faults: readonly Fault[]): Sql {
  const cases = faults.map(({ column, isWrong, reason, value }) => {
    const { name } = relation;
    const known = {
      ...(typeof name === 'string' ? { relation: name } : {}),
      column: relation.calledThere(column),
      reason,
    };
    const asked = {
      ...(typeof name === 'string' ? {} : { relation: name }),
      ...(value === undefined ? {} : { value: sql`SUBSTR(${value}, 1, ${SHOWN})` }),
    };
    // What is known here is a literal: the view is in the way of every record.
    const said = JSON.stringify(known);
    const fault =
      Object.keys(asked).length === 0
        ? sql`${said}`
        : sql`CONCAT(${`${said.slice(0, -1)},`}, SUBSTR(${op.jsonObject(asked)}, 2))`;
    return sql`WHEN ${isWrong} THEN ${fault}`;
  });
  return sql`CASE
    ${join(cases, '\n    ')}
  END`;
}
