import { normalize_domain } from '../udfs/normalize_domain.ts';
import { normalize_email } from '../udfs/normalize_email.ts';
import type { Column } from './column.ts';

/** Different values that are looked at: the first, in their order in the table. */
const MOST_VALUES = 1000;
const SEPARATORS = [';', ',', '|', '\n'];

export const someValues = ({ counts }: Column, most = MOST_VALUES): string[] => [...counts.keys()].slice(0, most);

/** Share of values for which something holds; 0 of none. */
export const shareOf = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length;

const isEmail = (value: string): boolean => normalize_email(value, null) !== null;

export interface EmailReading {
  /** Of the different values, what `normalize_email` takes. */
  readonly share: number;
  /** What stands between several in one cell. */
  readonly separator: string | undefined;
}

/** Whether the values of a column are addresses, one or several in a cell. */
export function readEmails(column: Column): EmailReading {
  const values = someValues(column);
  const share = shareOf(values, isEmail);
  const several = SEPARATORS.map((separator) => {
    const split = values.filter((value) => value.includes(separator));
    const parts = values.flatMap((value) => value.split(separator).map((part) => part.trim())).filter(Boolean);
    return { separator, share: split.length === 0 ? 0 : shareOf(parts, isEmail) };
  }).find((found) => found.share >= 0.9 && found.share > share);
  return several ?? { share, separator: undefined };
}

export interface DomainReading {
  /** Of the different values, what `normalize_domain` takes. */
  readonly share: number;
  /** Hosts for each different value: near 0 where all are pages of one site. */
  readonly variety: number;
}

/** Whether the values of a column are websites of different owners. */
export function readDomains(column: Column): DomainReading {
  const values = someValues(column);
  const hosts = values.map((value) => (value.includes('@') ? null : normalize_domain(value)));
  const there = hosts.filter((host) => host !== null);
  return {
    share: shareOf(hosts, (host) => host !== null),
    variety: there.length === 0 ? 0 : new Set(there).size / there.length,
  };
}

/** Whether values are names of people or companies, and no numbers, addresses or codes. */
export const looksNamed = (column: Column): boolean =>
  shareOf(someValues(column), (value) => /\p{L}/u.test(value) && !/[@#]|\d{3}|:\/\//.test(value)) >= 0.85;

/** Whether values are no texts with blanks: what an id may be. */
export const looksCoded = (column: Column): boolean =>
  shareOf(someValues(column), (value) => /^\S{1,80}$/.test(value)) >= 0.98;

/** Whether ids were written as numbers with a fraction: 1001.0. */
export const looksFloated = (column: Column): boolean =>
  column.filled > 0 && shareOf(someValues(column), (value) => /^\d+\.0$/.test(value)) >= 0.98;

/** What a number is in an amount. */
export const looksNumeric = (column: Column): boolean =>
  shareOf(someValues(column), (value) => /^[-+]?[\p{Sc}]? ?\d[\d.,' ]*(?: ?\p{Sc}| ?[A-Z]{3})?$/u.test(value)) >= 0.95;

/** Whether amounts have a comma before their fraction. */
export const hasDecimalComma = (column: Column): boolean => {
  const values = someValues(column);
  return (
    shareOf(values, (value) => /,\d{1,2}(?!\d)/.test(value)) > shareOf(values, (value) => /\.\d{1,2}(?!\d)/.test(value))
  );
};
