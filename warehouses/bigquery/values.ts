/**
 * A value as the client gives it, made plain: its classes for timestamps, dates, numerics and wrapped integers all keep
 * the text in `value`. An integer becomes a number where a number can hold it.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value ?? null;
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (Array.isArray(value)) return value.map(plainValue);
  const { type, value: inner } = value as { readonly type?: unknown; readonly value?: unknown };
  if (type === 'BigQueryInt') return Number.isSafeInteger(Number(inner)) ? Number(inner) : String(inner);
  if (typeof inner === 'string' && value.constructor !== Object) return inner;
  // Numerics come as a class of their own, which knows its text.
  if (value.constructor.name === 'Big') return String(value as { toString(): string });
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plainValue(field)]));
}
