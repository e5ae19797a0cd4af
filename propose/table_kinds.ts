import type { Reading } from './readings.ts';
import { distinctness, fill } from './column.ts';
import type { TableName } from './table_names.ts';
import { has } from './words.ts';

/** A table of which each row is a person, a company, or something that happened with one. */
export interface TableKind {
  readonly about: 'person' | 'group' | 'nobody';
  readonly isEvents: boolean;
}

const isThere = ({ column }: Reading): boolean => fill(column) >= 0.02;

/** Who the rows of a table are about, by its name and by what its columns hold. */
export function tableKind({ words }: TableName, readings: readonly Reading[]): TableKind {
  const of = (kind: Reading['kind']): Reading[] =>
    readings.filter((reading) => reading.kind === kind && !reading.isApart && isThere(reading));
  const emails = of('email');
  const times = of('time');
  const isNamedEvents = has(words.slice(-1), 'event');
  const repeats = emails.length > 0 && emails.every(({ column }) => distinctness(column) < 0.67);
  const isEvents = times.length > 0 && (isNamedEvents || (repeats && of('first').length === 0));
  const hasPersonName = of('first').length > 0 || of('last').length > 0;
  const isNamedGroup = has(words.slice(-1), 'company') && !hasPersonName;
  const isGroup =
    !isEvents &&
    (isNamedGroup ||
      (emails.length === 0 &&
        !hasPersonName &&
        of('domain').length > 0 &&
        [...of('name'), ...of('company')].length > 0));
  if (isGroup) return { about: 'group', isEvents: false };
  const isPerson = emails.length > 0 || hasPersonName || (of('phone').length > 0 && of('name').length > 0);
  return { about: isPerson ? 'person' : 'nobody', isEvents };
}
