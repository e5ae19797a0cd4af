import type { Column } from './column.ts';
import type { EmailReading } from './contents.ts';
import { looksCoded, looksNamed, looksNumeric, readDomains, readEmails, shareOf, someValues } from './contents.ts';
import { mayBePhones } from './regions.ts';
import type { Setting, TimeReading } from './times.ts';
import { readTime } from './times.ts';
import { has, WORDS } from './words.ts';

/** What a column holds, by its values and its name. */
export type Kind =
  | 'empty'
  | 'email'
  | 'phone'
  | 'domain'
  | 'time'
  | 'first'
  | 'last'
  | 'name'
  | 'company'
  | 'id'
  | 'amount'
  | 'currency'
  | 'country'
  | 'subject'
  | 'other';

export interface Reading {
  readonly column: Column;
  readonly kind: Kind;
  readonly email?: EmailReading;
  /** Share of different values that `normalize_domain` takes. */
  readonly domainShare?: number;
  readonly time?: TimeReading;
  /** Of whom it speaks, by what its name says besides: blank for the one whom the row is about. */
  readonly role: string;
  /** Names somebody who works with the row, or another. */
  readonly isApart: boolean;
}

/** Pages of people on sites of others, pictures, what is followed. */
const NO_SITE = new Set(
  'linkedin linked avatar image photo picture logo facebook twitter instagram tracking status link referrer referring landing'.split(
    ' ',
  ),
);
const NOT_A_PERSON = new Set(
  'product item lineitem file plan type list form campaign discount domain event tax method'.split(' '),
);
const WHOLE_FIRST = new Set('vorname prenom fname firstname'.split(' '));
const WHOLE_LAST = new Set('nachname familienname lname surname lastname apellido apellidos nom'.split(' '));

const only = (words: readonly string[], ...kinds: (keyof typeof WORDS)[]): boolean =>
  words.every((word) => /^\d+$/.test(word) || word === 'associated' || kinds.some((kind) => WORDS[kind].has(word)));

/** What is left of a name when all is taken out that says what the column holds. */
function roleOf(words: readonly string[], kind: Kind, ofTable: readonly string[]): string {
  const vocabulary = kind === 'email' || kind === 'phone' || kind === 'domain' ? WORDS[kind] : WORDS.name;
  return words
    .filter((word) => !vocabulary.has(word) && !WORDS.plain.has(word) && !ofTable.includes(word) && !/^\d+$/.test(word))
    .filter((word) => kind === 'email' || kind === 'phone' || !(WORDS.first.has(word) || WORDS.last.has(word)))
    .join('_');
}

function emailOf(column: Column): EmailReading | undefined {
  const email = readEmails(column);
  return email.share >= 0.9 || (has(column.words, 'email') && email.share >= 0.5) ? email : undefined;
}

function timeOf(column: Column, setting: Setting): TimeReading | undefined {
  const { words } = column;
  const time = readTime(column, setting);
  if (time === undefined || (has(words, 'id') && !has(words, 'time'))) return undefined;
  const isNamed = has(words, 'time') || has(words, 'created') || has(words, 'changed');
  return isNamed || !/since 1970/.test(time.says) ? time : undefined;
}

function domainOf(column: Column): number | undefined {
  const { words } = column;
  if (words.some((word) => NO_SITE.has(word))) return undefined;
  const { share, variety } = readDomains(column);
  const hasScheme = shareOf(someValues(column), (value) => /^(https?:\/\/|www\.)/i.test(value)) >= 0.9;
  return (has(words, 'domain') || hasScheme) && share >= 0.7 && variety >= 0.5 ? share : undefined;
}

function nameKind(column: Column): Kind | undefined {
  const { words } = column;
  if (!looksNamed(column) || words.some((word) => NOT_A_PERSON.has(word))) return undefined;
  const isName = has(words, 'name');
  if ((isName && has(words, 'first')) || words.some((word) => WHOLE_FIRST.has(word))) return 'first';
  if ((isName && has(words, 'last')) || words.some((word) => WHOLE_LAST.has(word))) return 'last';
  if (has(words, 'company') && only(words, 'company', 'name', 'plain')) return 'company';
  return isName ? 'name' : undefined;
}

function kindOf(column: Column): Kind {
  const { words } = column;
  if (has(words, 'country') && looksNamed(column)) return 'country';
  const named = nameKind(column);
  if (named !== undefined) return named;
  if (has(words, 'id') && looksCoded(column)) return 'id';
  if (has(words, 'currency') && shareOf(someValues(column), (value) => /^[A-Za-z]{3}$/.test(value)) >= 0.9)
    return 'currency';
  if (has(words, 'amount') && looksNumeric(column)) return 'amount';
  return has(words, 'subject') ? 'subject' : 'other';
}

function reading(column: Column, ofTable: readonly string[], setting: Setting): Reading {
  const isApart = has(column.words, 'staff') || has(column.words, 'other');
  const as = (kind: Kind, more: Partial<Reading> = {}): Reading => ({
    column,
    kind,
    role: roleOf(column.words, kind, ofTable),
    isApart,
    ...more,
  });
  if (column.filled === 0) return as('empty');
  const email = emailOf(column);
  if (email !== undefined) return as('email', { email });
  const time = timeOf(column, setting);
  if (time !== undefined) return as('time', { time });
  const domainShare = domainOf(column);
  if (domainShare !== undefined) return as('domain', { domainShare });
  if (mayBePhones(column)) return as('phone');
  return as(kindOf(column));
}

/** What each column of a table holds. @param ofTable the words of the table's name, which say nothing in a column's */
export const readColumns = (columns: readonly Column[], ofTable: readonly string[], setting: Setting): Reading[] =>
  columns.map((column) => reading(column, ofTable, setting));
