import { asList, isFileTime, memberships, objectOfValue, partsOf, valueOrigin } from '../../config/mapping.ts';
import type { PartModel } from '../../config/mapping.ts';
import type { MappedEvent, MappedTable, MappedTime, MappedValue, NormalizerName } from '../../config/types.ts';
import { saysDeleted } from '../blocks/deleted.ts';
import { contentText } from '../content_key.ts';
import { money } from '../sources/money.ts';
import { id, join, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { BaseColumns } from './base_columns.ts';
import { Names } from './names.ts';
import { amountText, conditionOf, timePair, valueText } from './values.ts';
import type { TimePair } from './values.ts';

/** A table of a source, as its mapping says it, with all that goes without saying filled in. */
export interface TableOfSource {
  /** What the config calls it. */
  readonly name: string;
  readonly mapping: MappedTable;
  /** The stamp of its rows; undefined where it is looked at as a whole and has none. */
  readonly ingestedAt: MappedTime | undefined;
  /** The column that says that a record is gone. */
  readonly deleted: MappedValue | undefined;
  /** Its columns are texts: of a file. */
  readonly isText: boolean;
  /** How values of an identifier type are made comparable; undefined where there is no such type. */
  readonly normalizerOf: (identifierType: string) => NormalizerName | undefined;
}

/** Where something stands in the normalized view, by the name of its column. */
export interface PlannedValue {
  readonly type: string;
  readonly column: string;
  readonly separator?: string;
}

export interface PlannedPart {
  readonly name: string;
  readonly entityType: string;
  readonly identifiers: readonly PlannedValue[];
  /** The one of its identifiers that its traits hang on: columns with type and value. */
  readonly best: { readonly type: string; readonly value: string };
  readonly traits: readonly PlannedValue[];
  /** A text that is the same in all records, or a column. */
  readonly role: { readonly text: string | null } | { readonly column: string };
}

export interface PlannedEvent {
  readonly name: string;
  readonly type: string | null;
  readonly significance: number | null;
  /** Columns of the normalized view. */
  readonly columns: Readonly<
    Record<'isThere' | 'at' | 'rawAt' | 'eventName' | 'description' | 'value' | 'rawValue' | 'unit', string>
  >;
}

/** What the layers of one table hold. */
export interface TablePlan {
  readonly base: BaseColumns;
  /** Of the base view. */
  readonly stamp: TimePair;
  /** Whether that is the time at which a file was written. */
  readonly hasFileTime: boolean;
  /** Rows that are no records are left out. */
  readonly where: Sql | undefined;
  /** Columns of the normalized view, beside those that every one has. */
  readonly normalized: readonly { readonly name: string; readonly expression: Sql }[];
  readonly parts: readonly PlannedPart[];
  readonly events: readonly PlannedEvent[];
  readonly memberships: ReturnType<typeof memberships>;
}

/** Columns that every layer of every table has; those of the base view are `_ingested_at` and its text. */
export const OWN_COLUMNS = [
  'record_key',
  'is_deleted',
  'occurred_at',
  'raw_occurred_at',
  '_ingested_at',
  'raw_ingested_at',
];

/** Records without a stamp are compared as wholes: they all have this one. */
const WITHOUT_STAMP = 0;

const isPresent = (column: Sql): Sql => sql`${column} IS NOT NULL`;

/** Text of a record's key; null where a column of it is. */
function keyText(key: readonly MappedValue[], base: BaseColumns): Sql {
  const texts = key.map((value) => valueText(value, 'column', base));
  const [only] = texts;
  if (only === undefined || texts.length === 1) return only ?? nullOf('string');
  return sql`CASE WHEN ${join(texts.map(isPresent), ' AND ')} THEN ${contentText(texts)} END`;
}

/** Ids of a tool are always valid; of an address it can be seen; of a telephone only its normaliser knows. */
const TRUST = { email: 1, domain: 2, phone: 3 } as const;
const trustIn = (normalizer: NormalizerName = 'trim'): number =>
  normalizer in TRUST ? TRUST[normalizer as keyof typeof TRUST] : 0;

/** The identifier of a part that is most likely one: traits hang on it. */
function bestOf(identifiers: readonly PlannedValue[], normalizerOf: TableOfSource['normalizerOf']) {
  const trust = ({ type }: PlannedValue): number => trustIn(normalizerOf(type));
  const first = ({ column, separator }: PlannedValue): Sql =>
    separator === undefined ? id(column) : op.splitPart(id(column), separator, 1);
  const ranked = [...identifiers].sort((one, other) => trust(one) - trust(other));
  const addresses = ranked.filter((value) => trust(value) === TRUST.email);
  const looksRight = ({ column }: PlannedValue): Sql => sql`${id(column)} LIKE '%_@_%'`;
  const all = [
    ...ranked.map((value) => ({
      value,
      is: addresses.includes(value) ? looksRight(value) : isPresent(id(value.column)),
    })),
    ...addresses.map((value) => ({ value, is: isPresent(id(value.column)) })),
  ];
  const chosen = (give: (value: PlannedValue) => Sql): Sql =>
    all.length === 0
      ? nullOf('string')
      : sql`CASE ${join(
          all.map(({ value, is }) => sql`WHEN ${is} THEN ${give(value)}`),
          ' ',
        )} END`;
  return { type: chosen(({ type }) => sql`${type}`), value: chosen(first) };
}

/** Works out what the layers of a table hold. */
export function planTable(table: TableOfSource): TablePlan {
  const { mapping, isText } = table;
  const base = new BaseColumns(OWN_COLUMNS);
  const names = new Names(OWN_COLUMNS);
  const normalized: { name: string; expression: Sql }[] = [];
  const column = (wanted: string, expression: Sql): string => {
    const name = names.take(wanted);
    normalized.push({ name, expression });
    return name;
  };
  const none: TimePair = { time: nullOf('timestamp'), raw: nullOf('string') };
  const stampOf = ({ ingestedAt }: TableOfSource): TimePair => {
    if (ingestedAt === undefined) return { time: op.fromUnixSeconds(sql`${WITHOUT_STAMP}`), raw: nullOf('string') };
    return isFileTime(ingestedAt)
      ? { time: op.instant(id(FILE_TIME)), raw: nullOf('string') }
      : timePair(ingestedAt, base, isText);
  };
  const stamp = stampOf(table);
  const stamped: TimePair = table.ingestedAt === undefined ? none : { time: id('_ingested_at'), raw: nullOf('string') };
  const occurred = mapping.occurred_at === undefined ? stamped : timePair(mapping.occurred_at, base, isText);

  const planPart = (part: PartModel): Omit<PlannedPart, 'best'> => {
    const identifiers = Object.entries(part.identifiers ?? {}).flatMap(([type, values]) =>
      asList(values).map((value): PlannedValue => {
        const { separator } = objectOfValue(value);
        const planned = { type, column: column(`${part.name} ${type}`, valueText(value, 'column', base)) };
        return separator === undefined ? planned : { ...planned, separator };
      }),
    );
    const traits = Object.entries(part.traits ?? {}).map(([type, value]) => ({
      type,
      column: column(`${part.name} ${type}`, valueText(value, 'column', base)),
    }));
    return {
      name: part.name,
      entityType: part.entityType,
      identifiers,
      traits,
      role: roleOf(part),
    };
  };
  const roleOf = ({ name, entityType, role }: PartModel): PlannedPart['role'] => {
    if (role === undefined) return { text: name === entityType ? null : name };
    const origin = valueOrigin(role, 'text');
    const isText = origin.kind === 'text' && origin.pieces.every((piece) => typeof piece === 'string');
    return isText
      ? { text: origin.pieces.join('') }
      : { column: column(`${name} role`, valueText(role, 'text', base)) };
  };
  const planEvent = ([name, event]: [string, MappedEvent]): PlannedEvent => {
    const at = event.at === undefined ? occurred : timePair(event.at, base, isText);
    const eventName =
      event.name === undefined ? sql`CAST(${name} AS ${op.type('string')})` : valueText(event.name, 'text', base);
    const { amount, unit, raw } = amountOf(event);
    const conditions = [
      conditionOf(event.where, base),
      // What is no time is set aside and listed; where there is none at all, there is no event.
      sql`(${isPresent(at.time)} OR ${isPresent(at.raw)})`,
      event.name === undefined ? undefined : isPresent(eventName),
    ].filter((condition) => condition !== undefined);
    return {
      name,
      type: event.type ?? null,
      significance: event.significance ?? null,
      columns: {
        isThere: column(`${name} is there`, sql`CASE WHEN ${join(conditions, ' AND ')} THEN 1 ELSE 0 END`),
        at: column(`${name} at`, at.time),
        rawAt: column(`raw ${name} at`, at.raw),
        eventName: column(`${name} name`, eventName),
        description: column(
          `${name} description`,
          event.description === undefined ? nullOf('string') : valueText(event.description, 'text', base),
        ),
        value: column(`${name} value`, amount),
        rawValue: column(`raw ${name} value`, raw),
        unit: column(`${name} unit`, unit),
      },
    };
  };
  const amountOf = ({ value }: MappedEvent): { amount: Sql; unit: Sql; raw: Sql } => {
    if (value === undefined) return { amount: nullOf('float'), unit: nullOf('string'), raw: nullOf('string') };
    const raw = valueText(value.amount, 'column', base);
    const amount = op.safeCast(amountText(raw, value.decimal ?? '.'), 'float');
    const unit = value.unit === undefined ? undefined : valueText(value.unit, 'text', base);
    if (value.minor_units !== true) return { amount, unit: unit ?? nullOf('string'), raw };
    return unit === undefined
      ? { amount: sql`${amount} / 100`, unit: nullOf('string'), raw }
      : { ...money(amount, unit), raw };
  };

  const where = conditionOf(mapping.where, base);
  const own = [
    { name: 'record_key', expression: keyText(asList(mapping.key), base) },
    {
      name: 'is_deleted',
      expression:
        table.deleted === undefined
          ? sql`0`
          : sql`CASE WHEN ${saysDeleted(sql`COALESCE(${valueText(table.deleted, 'column', base)}, '')`)} THEN 1 ELSE 0 END`,
    },
    { name: 'occurred_at', expression: occurred.time },
    { name: 'raw_occurred_at', expression: occurred.raw },
    ...['_ingested_at', 'raw_ingested_at'].map((name) => ({ name, expression: id(name) })),
  ];
  const planned = partsOf(mapping).map(planPart);
  const events = Object.entries(mapping.events ?? {}).map(planEvent);
  return {
    base,
    stamp,
    hasFileTime: isFileTime(table.ingestedAt),
    where,
    normalized: [...own, ...normalized],
    parts: planned.map((part) => ({
      ...part,
      best: { type: names.take(`${part.name} best type`), value: names.take(`${part.name} best value`) },
    })),
    events,
    memberships: memberships(mapping),
  };
}

/** The identifier that each part's traits hang on, over the normalized columns. */
export const bestColumns = (parts: readonly PlannedPart[], normalizerOf: TableOfSource['normalizerOf']): Sql[] =>
  parts.flatMap(({ identifiers, best }) => {
    const { type, value } = bestOf(identifiers, normalizerOf);
    return [sql`${type} AS ${id(best.type)}`, sql`${value} AS ${id(best.value)}`];
  });

/** The column with the time at which a row's file was written, of what a base view reads. */
export const FILE_TIME = '_file_time';
