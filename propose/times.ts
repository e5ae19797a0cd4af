import type { MappedTime } from '../config/types.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { Column } from './column.ts';
import { shareOf } from './contents.ts';
import { quoted } from './quoted.ts';

/** How texts with times are written, and how each warehouse is told so. */
interface Written {
  readonly pattern: RegExp;
  readonly says: string;
  /** As DuckDB and BigQuery read it; blank for what a mapping reads by itself. */
  readonly strptime: readonly string[];
  readonly snowflake: readonly string[];
  readonly as?: 'seconds' | 'milliseconds';
  /** It says its zone. */
  readonly hasZone?: boolean;
}

const CLOCK = String.raw`(?:[ T,]+\d{1,2}:\d{2}(?::\d{2})?)?`;
const both = (date: string): string[] => [`${date} %H:%M:%S`, `${date} %H:%M`, date];
const snow = (date: string): string[] => [`${date} HH24:MI:SS`, `${date} HH24:MI`, date];

const ISO: Written = {
  pattern: /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:Z| UTC|[+-]\d{2}:?\d{2})?$/,
  says: 'ISO 8601',
  strptime: [],
  snowflake: [],
};
/** A day and a month that are told apart by those above 12. */
const DAY_FIRST: Written = {
  pattern: new RegExp(String.raw`^(?:[12]?\d|0\d|3[01])/(?:0?\d|1[0-2])/\d{4}${CLOCK}$`),
  says: 'day/month/year',
  strptime: both('%d/%m/%Y'),
  snowflake: snow('DD/MM/YYYY'),
};
const MONTH_FIRST: Written = {
  pattern: new RegExp(String.raw`^(?:0?\d|1[0-2])/(?:[12]?\d|0\d|3[01])/\d{4}${CLOCK}$`),
  says: 'month/day/year',
  strptime: both('%m/%d/%Y'),
  snowflake: snow('MM/DD/YYYY'),
};
const OTHERS: readonly Written[] = [
  {
    // As Shopify writes it. The blank before the zone is more than a cast takes.
    pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} [+-]\d{2}:?\d{2}$/,
    says: 'ISO 8601, zone apart',
    strptime: ['%Y-%m-%d %H:%M:%S %z'],
    snowflake: ['YYYY-MM-DD HH24:MI:SS TZHTZM'],
    hasZone: true,
  },
  {
    pattern: new RegExp(String.raw`^\d{1,2}\.\d{1,2}\.\d{4}${CLOCK}$`),
    says: 'day.month.year',
    strptime: both('%d.%m.%Y'),
    snowflake: snow('DD.MM.YYYY'),
  },
  {
    pattern: new RegExp(String.raw`^\d{4}/\d{1,2}/\d{1,2}${CLOCK}$`),
    says: 'year/month/day',
    strptime: both('%Y/%m/%d'),
    snowflake: snow('YYYY/MM/DD'),
  },
  {
    pattern: /^[A-Z][a-z]{2} \d{1,2}, \d{4}(?:,? \d{1,2}:\d{2} ?[AP]M)?$/,
    says: 'such as Jan 31, 2026',
    strptime: ['%b %d, %Y %I:%M %p', '%b %d, %Y, %I:%M %p', '%b %d, %Y'],
    snowflake: ['MON DD, YYYY HH12:MI AM', 'MON DD, YYYY'],
  },
  {
    pattern: /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} ?[aApP][mM]$/,
    says: 'year-month-day, hours to 12',
    strptime: ['%Y-%m-%d %I:%M %p'],
    snowflake: ['YYYY-MM-DD HH12:MI AM'],
  },
  { pattern: /^1\d{9}(?:\.0)?$/, says: 'seconds since 1970', strptime: [], snowflake: [], as: 'seconds' },
  { pattern: /^1\d{12}(?:\.0)?$/, says: 'milliseconds since 1970', strptime: [], snowflake: [], as: 'milliseconds' },
];

/** A column of times, and how it is read. */
export interface TimeReading {
  readonly time: MappedTime;
  readonly says: string;
  /** Of its values, those that are written so. */
  readonly share: number;
  /** Milliseconds since 1970 are not needed: whether this is a moment or no more than a day. */
  readonly hasClock: boolean;
}

const LEAST = 0.95;

const shareWritten = (values: readonly string[], { pattern }: Written): number =>
  shareOf(values, (value) => pattern.test(value));

function writtenAs(values: readonly string[]): readonly [Written, number] | undefined {
  const [day, month] = [shareWritten(values, DAY_FIRST), shareWritten(values, MONTH_FIRST)];
  // Where nothing tells them apart nothing is proposed: half of the days would be others.
  const slashed = day === month ? [] : [day > month ? DAY_FIRST : MONTH_FIRST];
  return [ISO, ...slashed, ...OTHERS]
    .map((written) => [written, shareWritten(values, written)] as const)
    .find(([, share]) => share >= LEAST);
}

const anyOf = (expressions: readonly string[]): string =>
  expressions.length === 1 ? (expressions[0] ?? '') : `COALESCE(${expressions.join(', ')})`;

function expression(written: Written, name: string, warehouse: WarehouseName): string {
  const column = quoted(name, warehouse);
  switch (warehouse) {
    // https://duckdb.org/docs/stable/sql/functions/dateformat
    case 'duckdb':
      return `try_strptime(${column}, [${written.strptime.map((format) => `'${format}'`).join(', ')}])`;
    // https://cloud.google.com/bigquery/docs/reference/standard-sql/timestamp_functions#parse_timestamp
    case 'bigquery':
      return anyOf(written.strptime.map((format) => `SAFE.PARSE_TIMESTAMP('${format}', ${column})`));
    // https://docs.snowflake.com/en/sql-reference/functions/try_to_timestamp
    case 'snowflake':
      return anyOf(
        written.snowflake.map(
          (format) => `TRY_TO_TIMESTAMP${written.hasZone === true ? '_TZ' : '_NTZ'}(${column}, '${format}')`,
        ),
      );
  }
}

const MOST_VALUES = 1000;

/** Where a column is. */
export interface Setting {
  readonly warehouse: WarehouseName;
  /** In files all is text, and a mapping takes it so. */
  readonly isFile: boolean;
}

/** How a column of times is read; undefined where it is none, or where its days and months cannot be told apart. */
export function readTime(column: Column, { warehouse, isFile }: Setting): TimeReading | undefined {
  const values = [...column.counts.keys()].slice(0, MOST_VALUES);
  if (values.length === 0) return undefined;
  const isTyped = /^(TIMESTAMP|DATETIME|DATE)/i.test(column.type);
  const hasClock = values.some((value) => /:\d{2}/.test(value) || /^\d{10,}/.test(value));
  if (isTyped && typeof column.value === 'string') {
    return { time: column.value, says: column.type.toLowerCase(), share: 1, hasClock };
  }
  const found = writtenAs(values);
  if (found === undefined || typeof column.value !== 'string') return undefined;
  const [written, share] = found;
  const named = { column: column.value.replace(/^"(.*)"$/, '$1') };
  const isMember = column.value.includes('->');
  const plain = { says: written.says, share, hasClock };
  if (written.as !== undefined) return isMember ? undefined : { ...plain, time: { ...named, as: written.as } };
  if (written.strptime.length === 0) {
    return { ...plain, time: isFile || isMember ? column.value : { ...named, as: 'text' } };
  }
  return isMember ? undefined : { ...plain, time: { sql: expression(written, named.column, warehouse) } };
}

/** Whether a column holds days and months that nothing tells apart. */
export const isAmbiguous = (column: Column): boolean => {
  const values = [...column.counts.keys()].slice(0, MOST_VALUES);
  const [day, month] = [shareWritten(values, DAY_FIRST), shareWritten(values, MONTH_FIRST)];
  return values.length > 0 && day >= LEAST && day === month;
};
