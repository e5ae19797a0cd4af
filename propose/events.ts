import type { MappedEvent } from '../config/types.ts';
import { figures, fill, percent } from './column.ts';
import { hasDecimalComma, shareOf, someValues } from './contents.ts';
import type { Fact } from './facts.ts';
import type { ReadTable } from './read_tables.ts';
import type { Reading } from './readings.ts';
import { has, singular, WORDS } from './words.ts';

/** When a row came into the table, as loaders call it: Airbyte, Fivetran, Stitch and Meltano, dlt, and Nexus. */
export const STAMPS: readonly string[] = [
  '_ingested_at',
  '_airbyte_extracted_at',
  '_airbyte_emitted_at',
  '_fivetran_synced',
  '_sdc_batched_at',
  '_sdc_extracted_at',
  '_loaded_at',
];
const GONE: readonly string[] = [
  '_fivetran_deleted',
  '_ab_cdc_deleted_at',
  '_sdc_deleted_at',
  'isdeleted',
  'is_deleted',
  'deleted_at',
];

/** What happens to tickets, orders and invoices besides that they are made. */
const VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  'solved closed paid cancelled canceled fulfilled refunded completed resolved won lost shipped delivered bezahlt storniert'
    .split(' ')
    .map((verb) => [verb, verb === 'canceled' ? 'cancelled' : verb]),
);
const MADE: Readonly<Record<string, string>> = { submit: 'submitted', submitted: 'submitted' };

const isTime = ({ kind }: Reading): boolean => kind === 'time';
const isStamp = ({ column }: Reading): boolean => STAMPS.includes(column.label.toLowerCase());
const verbOf = ({ column }: Reading): string | undefined => column.words.map((word) => VERBS[word]).find(Boolean);
const FULL = 0.98;

/** Of several columns the one that is filled most, the first of those. */
const fullest = (readings: readonly Reading[]): Reading | undefined =>
  [...readings].sort((a, b) => fill(b.column) - fill(a.column))[0];

/** When a row was made. */
const createdOf = (readings: readonly Reading[]): Reading | undefined => {
  const times = readings.filter(isTime).filter((reading) => !isStamp(reading) && !has(reading.column.words, 'changed'));
  const created = times.filter(
    ({ column }) => has(column.words, 'created') && verbOf({ column } as Reading) === undefined,
  );
  const bare = times.filter(({ column }) => column.words.every((word) => WORDS.time.has(word)));
  const full = created.filter(({ column }) => fill(column) >= FULL);
  return full.find(({ column }) => has(column.words, 'made')) ?? full[0] ?? fullest(created) ?? fullest(bare);
};

const changedOf = (readings: readonly Reading[]): Reading | undefined =>
  fullest(readings.filter((reading) => isTime(reading) && !isStamp(reading) && has(reading.column.words, 'changed')));

const timeFact = (kind: 'occurred_at' | 'ingested_at', { column, time }: Reading): Fact[] =>
  time === undefined ? [] : [{ kind, time: time.time, why: `${figures(column)}; ${time.says}` }];

/** When a row came in, what it says was so, and whether it is gone. */
export function timeFacts({ readings, kind, table }: ReadTable): Fact[] {
  const isFile = table.place.file !== undefined;
  const stamp = readings.find((reading) => isTime(reading) && isStamp(reading) && fill(reading.column) === 1);
  const gone = readings.find(({ column }) => GONE.includes(column.label.toLowerCase()));
  const [created, changed] = [createdOf(readings), changedOf(readings)];
  const order = kind.isEvents ? [created] : [changed, created];
  const occurred = order.find((reading) => reading !== undefined && fill(reading.column) >= FULL);
  return [
    ...(stamp === undefined || isFile ? [] : timeFact('ingested_at', stamp)),
    ...(occurred === undefined ? [] : timeFact('occurred_at', occurred)),
    ...(gone === undefined
      ? []
      : [{ kind: 'deleted' as const, column: gone.column.label, why: 'says that a record is gone' }]),
  ];
}

const NAMES = new Set('event name type action activity kind'.split(' '));

/** The column that says what each row is an event of, as exports of analytics have it. */
function nameColumn(readings: readonly Reading[]): string | undefined {
  const found = readings.find(
    ({ kind, column }) =>
      (kind === 'other' || kind === 'name') &&
      column.words.some((word) => word === 'event' || word === 'action') &&
      column.words.length <= 2 &&
      column.words.every((word) => NAMES.has(word)) &&
      fill(column) >= FULL &&
      column.counts.size <= 200 &&
      column.counts.size <= column.filled * 0.2,
  );
  return found?.column.braced;
}

/** What an event was worth: the total before its parts. */
function amountOf(readings: readonly Reading[]): { value: NonNullable<MappedEvent['value']>; why: string } | undefined {
  const amounts = readings.filter(({ kind, column }) => kind === 'amount' && fill(column) >= 0.3);
  const parts = new Set(
    'tax discount shipping refund refunded fee sub subtotal item lineitem unit due outstanding remaining'.split(' '),
  );
  const whole = amounts.filter(({ column }) => !column.words.some((word) => parts.has(word)));
  const [amount] = [...whole].sort((a, b) => a.column.words.length - b.column.words.length);
  if (amount === undefined) return undefined;
  const currency = readings.find(({ kind, column }) => kind === 'currency' && fill(column) >= 0.3);
  const isWhole = shareOf(someValues(amount.column), (value) => /^\d{3,}$/.test(value)) >= 0.98;
  const unit = currency?.column.braced;
  const comma = hasDecimalComma(amount.column);
  const value = {
    amount: amount.column.value,
    ...(unit === undefined ? {} : { unit }),
    ...(comma ? { decimal: ',' as const } : {}),
  };
  const cents = isWhole ? ', all whole: if they are cents, add "minor_units": true' : '';
  const filled = fill(amount.column) < FULL ? `, ${percent(fill(amount.column))} filled` : '';
  return { value, why: `worth "${amount.column.label}"${filled}${cents}` };
}

/** What happened, where the rows of a table are plainly that. */
export function eventFacts({ readings, kind, named }: ReadTable): Fact[] {
  const created = createdOf(readings);
  if (!kind.isEvents || created?.time === undefined) return [];
  const noun = singular(named.noun);
  const subject = readings.find((reading) => reading.kind === 'subject' && reading.column.braced !== undefined);
  const amount = amountOf(readings);
  const description = subject?.column.braced;
  const made = created.column.words.map((word) => MADE[word]).find(Boolean) ?? 'created';
  const several = nameColumn(readings);
  const withText = description === undefined ? {} : { description };
  const occurs = fill(created.column) >= FULL;
  const first: MappedEvent = {
    ...(several === undefined ? {} : { name: several }),
    ...(occurs ? {} : { at: created.time.time }),
    ...withText,
    ...(amount === undefined ? {} : { value: amount.value }),
  };
  const why = [figures(created.column), ...(amount === undefined ? [] : [amount.why])].join('; ');
  const later = readings
    .filter((reading) => isTime(reading) && reading !== created && verbOf(reading) !== undefined)
    .filter(({ column }) => column.filled > 0)
    .flatMap((reading): Fact[] => {
      const name = `${noun}_${verbOf(reading) ?? ''}`;
      if (reading.time === undefined) return [];
      const at = reading.time.time;
      return [
        {
          kind: 'event',
          name,
          event: { at, ...withText },
          why: `${percent(fill(reading.column))} of the rows have the time`,
        },
      ];
    });
  const all: Fact[] = [
    { kind: 'event', name: several === undefined ? `${noun}_${made}` : noun, event: first, why },
    ...later,
  ];
  // Two columns with one verb are one event.
  return all.filter(
    (fact, index) => all.findIndex((other) => 'name' in other && 'name' in fact && other.name === fact.name) === index,
  );
}
