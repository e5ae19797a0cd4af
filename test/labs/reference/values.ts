import type { TypeProto } from '../googlesql/language.ts';
import { typeText } from '../googlesql/language.ts';

/** A value as JSON has it: timestamps as ISO 8601 text with six digits, integers that no number holds as text. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** A value in the form that the evaluator's requests take; an empty message is NULL. */
export type Cell = Readonly<Record<string, unknown>>;

/** `2026-01-05 10:00:00.5`, `2026-01-05T10:00:00.500000Z` and the like, all of them UTC. */
const TIME = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:Z|\+00)?$/;

/** A timestamp as ISO 8601 text with six digits, from however DuckDB prints it. */
export function timestampOf(text: string): string {
  const parts = TIME.exec(text);
  if (!parts) throw new Error(`${text} is no timestamp`);
  const [date, time] = [parts.slice(1, 4), parts.slice(4, 7)];
  return `${date.join('-')}T${time.join(':')}.${(parts[7] ?? '').padEnd(6, '0')}Z`;
}

function timestampCell(text: string): Cell {
  const iso = timestampOf(text);
  const seconds = Date.parse(`${iso.slice(0, 19)}Z`) / 1000;
  return { timestampValue: { seconds: String(seconds), nanos: Number(iso.slice(20, 26)) * 1000 } };
}

/** What DuckDB's client or a JavaScript function gave, for the evaluator. */
export function encode(value: unknown, type: TypeProto): Cell {
  if (value === null || value === undefined) return {};
  if (type.arrayType) {
    const { elementType } = type.arrayType;
    return { arrayValue: { element: (value as unknown[]).map((item) => encode(item, elementType)) } };
  }
  if (type.structType) {
    const record = value as Record<string, unknown>;
    return {
      structValue: {
        field: type.structType.field.map(({ fieldName, fieldType }) => encode(record[fieldName], fieldType)),
      },
    };
  }
  switch (typeText(type)) {
    case 'STRING':
      return { stringValue: String(value) };
    case 'INT64':
      return { int64Value: String(value) };
    case 'FLOAT64':
      return { doubleValue: Number(value) };
    case 'BOOL':
      return { boolValue: value };
    case 'TIMESTAMP':
      return timestampCell(String(value));
    case 'JSON':
      return { jsonValue: typeof value === 'string' ? value : JSON.stringify(value) };
    default:
      throw new Error(`no value of type ${typeText(type)} is known here`);
  }
}

interface Long {
  readonly low: number;
  readonly high: number;
}

function integer({ low, high }: Long): number | string {
  const value = (BigInt(high) << 32n) + BigInt(low >>> 0);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function timestampText({ seconds, nanos }: { seconds: Long; nanos: number }): string {
  const whole = new Date(Number(integer(seconds)) * 1000).toISOString().slice(0, 19);
  return `${whole}.${String(Math.floor(nanos / 1000)).padStart(6, '0')}Z`;
}

/** What the evaluator gave. */
export function decode(cell: Cell, type: TypeProto): Plain {
  const name = cell['value'];
  if (typeof name !== 'string') return null;
  const value = cell[name];
  if (type.arrayType) {
    const { elementType } = type.arrayType;
    return (value as { element: Cell[] }).element.map((item) => decode(item, elementType));
  }
  if (type.structType) {
    const { field } = value as { field: Cell[] };
    return Object.fromEntries(
      type.structType.field.map(({ fieldName, fieldType }, index) => [
        fieldName,
        decode(field[index] ?? {}, fieldType),
      ]),
    );
  }
  if (name === 'int64Value') return integer(value as Long);
  if (name === 'timestampValue') return timestampText(value as { seconds: Long; nanos: number });
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`no value of kind ${name} is known here`);
}

/** The same for values that mean the same: JSON text by its contents, whatever the order of its members. */
export function canonical(value: Plain): Plain {
  if (typeof value === 'string' && /^[[{]/.test(value)) {
    // Objects one after the other, as `STRING_AGG` lists them, are no JSON yet.
    const parsed = parsedOf(value) ?? parsedOf(`[${value}]`);
    return parsed === undefined ? value : canonical(parsed);
  }
  if (Array.isArray(value)) return (value as readonly Plain[]).map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, canonical(member)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function parsedOf(text: string): Plain | undefined {
  try {
    return JSON.parse(text) as Plain;
  } catch {
    return undefined;
  }
}
