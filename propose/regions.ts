import { normalize_phone } from '../udfs/normalize_phone.ts';
import { PHONE_METADATA } from '../udfs/phone_metadata.generated.ts';
import type { Column } from './column.ts';
import { shareOf, someValues } from './contents.ts';
import { has } from './words.ts';

/** Regions that numbering plans are known of. */
const REGIONS: ReadonlySet<string> = new Set(
  PHONE_METADATA.trim()
    .split(/\s*\n/)
    .map((line) => line.split(' ', 2)[1] ?? '')
    .filter((region) => /^[A-Z]{2}$/.test(region)),
);

/** Those that are tried where nothing tells, the larger first; of those that read as much the first is taken. */
const USUAL =
  'US GB DE FR ES IT NL CA AU IN BR MX CH AT BE SE NO DK FI PL PT IE JP KR SG NZ ZA TR IL AE AR CL CO CZ HU RO GR'.split(
    ' ',
  );
const MOST_NUMBERS = 200;
/** Shares that are so near are one. */
const ALIKE = 0.02;

/** Names of countries in the languages of those who export them. */
const LANGUAGES = ['en', 'de', 'fr', 'es'];
const NAMES: ReadonlyMap<string, string> = new Map([
  ...LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return [...REGIONS].map((region) => [(names.of(region) ?? region).toLowerCase(), region] as const);
  }),
  ['usa', 'US'],
  ['uk', 'GB'],
  ['united states of america', 'US'],
  ['great britain', 'GB'],
  ['england', 'GB'],
]);

/** The region that a text names: a code or a country's name. */
function regionOf(text: string): string | undefined {
  const code = text.toUpperCase();
  return REGIONS.has(code) ? code : NAMES.get(text.toLowerCase());
}

/** By calling code the region that has most of it. */
const MAIN_REGIONS = new Map<string, string>();
for (const line of PHONE_METADATA.trim().split(/\s*\n/)) {
  const [code = '', region = ''] = line.split(' ', 2);
  if (!MAIN_REGIONS.has(code)) MAIN_REGIONS.set(code, region);
}

/** The region of a number that bears its country. */
function callingRegion(value: string): string | undefined {
  const number = normalize_phone(value, null);
  const code = [1, 2, 3].map((length) => number?.slice(1, 1 + length)).find((one) => MAIN_REGIONS.has(one ?? ''));
  return number === null ? undefined : MAIN_REGIONS.get(code ?? '');
}

/** As numbers are written in North America and hardly elsewhere. */
const AMERICAN = /^\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}$/;

/**
 * How often each region is named: in columns of countries, by the ends of addresses and websites, and by numbers themselves.
 *
 * @param isFreeMail whether a host gives addresses to anyone, wherever they live
 */
export function regionEvidence(
  columns: readonly Column[],
  phones: readonly Column[],
  isFreeMail: (host: string) => boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (region: string | undefined, weight: number): void => {
    if (region !== undefined && REGIONS.has(region)) found.set(region, (found.get(region) ?? 0) + weight);
  };
  for (const column of columns) {
    if (has(column.words, 'country')) {
      for (const [value, count] of column.counts) add(regionOf(value), count);
    } else if (has(column.words, 'email') || has(column.words, 'domain')) {
      for (const [value, count] of column.counts) {
        if (isFreeMail(value.slice(value.lastIndexOf('@') + 1).toLowerCase())) continue;
        const ending = /\.([a-z]{2})(?:[/:?].*)?$/i.exec(value)?.[1]?.toUpperCase();
        // Country codes that are sold as if they were none.
        const region = ending === 'UK' ? 'GB' : ending;
        if (region !== undefined && !['IO', 'CO', 'AI', 'ME', 'TV'].includes(region)) add(region, count / 2);
      }
    }
  }
  for (const value of phones.flatMap((column) => someValues(column, MOST_NUMBERS))) {
    if (AMERICAN.test(value)) add('US', 1);
    else add(callingRegion(value), 0.5);
  }
  return found;
}

export interface PhoneRegion {
  /** Undefined where all numbers bear their country. */
  readonly region: string | undefined;
  /** Of numbers that bear no country, what the region reads. */
  readonly share: number;
  /** Share of numbers that bear their country. */
  readonly international: number;
  /** Others that read as much, so that the choice rests on how often each is named, or on nothing. */
  readonly rivals: readonly string[];
  readonly isNamed: boolean;
}

/** The region by which numbers without a country are best read. */
export function phoneRegion(columns: readonly Column[], evidence: ReadonlyMap<string, number>): PhoneRegion {
  const values = columns.flatMap((column) => someValues(column, MOST_NUMBERS));
  const national = values.filter((value) => normalize_phone(value, null) === null);
  const international = values.length === 0 ? 0 : 1 - national.length / values.length;
  const named = [...evidence].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([region]) => region);
  // What is no number anywhere says nothing of a region.
  const digits = national.filter((value) => /\d{6}/.test(value.replace(/\D/g, '')));
  if (digits.length === 0) return { region: undefined, share: 1, international, rivals: [], isNamed: false };
  const rated = [...new Set([...named, ...USUAL])].map((region) => ({
    region,
    share: shareOf(digits, (value) => normalize_phone(value, region) !== null),
  }));
  const best = Math.max(...rated.map(({ share }) => share));
  const [chosen, ...rivals] = rated.filter(({ share }) => share >= best - ALIKE);
  return {
    region: chosen?.region,
    share: chosen?.share ?? 0,
    international,
    rivals: rivals.map(({ region }) => region).filter((region) => USUAL.includes(region)),
    isNamed: chosen !== undefined && evidence.has(chosen.region),
  };
}

export const phoneShare = (column: Column, region: string | undefined): number =>
  shareOf(someValues(column), (value) => normalize_phone(value, region ?? null) !== null);

/** Whether a column can hold numbers of phones: by its name, or since they are written as nothing else is. */
export const mayBePhones = (column: Column): boolean => {
  const values = someValues(column, MOST_NUMBERS);
  const digits = shareOf(values, (value) => /\d{6,}/.test(value.replace(/[\s()./-]/g, '')));
  if (has(column.words, 'phone')) return digits >= 0.5;
  return shareOf(values, (value) => /^\+\d[\d\s()./-]{6,}$/.test(value)) >= 0.5;
};
