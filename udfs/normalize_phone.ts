import { PHONE_METADATA } from './phone_metadata.generated.ts';
import { cleanText } from './support/clean_text.ts';
import type { Example } from './udf.ts';

export interface Arguments {
  value: string | null;
  default_region: string | null;
}

export type Result = string | null;

export const description =
  'A phone number as E.164 (+14155550132), or NULL if it is not possible in its numbering plan. default_region is ' +
  'the ISO country code by which numbers without a country are read; without one, only international numbers count ' +
  '(+, 00 or 011). Extensions are dropped, and so is a zero shown in parentheses, .0 where the number was once a float, ' +
  'and what Mexico dialled until 2019. The plans are those of libphonenumber, without its tables of which ranges are in ' +
  'use.';

export const examples: Example<Arguments, Result>[] = [
  { args: ['(415) 555-0132', 'US'], result: '+14155550132' },
  { args: ['+44 (0)20 7946 0018', null], result: '+442079460018' },
  { args: ['020 7946 0018', 'GB'], result: '+442079460018' },
  { args: ['0044 20 7946 0018', 'US'], result: '+442079460018' },
  { args: ['415.555.0132 ext. 5', 'US'], result: '+14155550132' },
  { args: ['tel:+1-415-555-0132;ext=5', null], result: '+14155550132' },
  { args: ['０３－１２３４－５６７８', 'JP'], result: '+81312345678' },
  { args: ['06 698 12345', 'IT'], result: '+390669812345' },
  { args: ['4915123456789', 'DE'], result: '+4915123456789' },
  { args: ['+52 1 55 1732 9563', 'MX'], result: '+525517329563' },
  { args: ['044 55 1732 9563', 'MX'], result: '+525517329563' },
  { args: ['01 55 1732 9563', 'MX'], result: '+525517329563' },
  { args: ['14155550132.0', 'US'], result: '+14155550132' },
  { args: ['+34 (0) 612 34 56 78', null], result: '+34612345678' },
  { args: ['415 555 0132', null], result: null },
  { args: ['12345', 'US'], result: null },
  { args: ['call me', 'US'], result: null },
  { args: [null, 'US'], result: null },
];

interface NumberingPlan {
  readonly callingCode: string;
  readonly internationalPrefix: RegExp;
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
  /** What is dialled before a national number, perhaps with groups for the transform; null if nothing is. */
  readonly nationalPrefix: RegExp | null;
  readonly transform: string;
  /** Tells this region's numbers from those of others with its calling code; null if nothing simple does. */
  readonly leadingDigits: RegExp | null;
  /** Mobile numbers, where one behind the calling code looks like a national number; else null. */
  readonly mobile: RegExp | null;
}

/** The plans' lines by region, and by calling code with the main region's first. Expressions are compiled when used. */
const REGIONS = new Map<string, string>();
const CALLING_CODES = new Map<string, string[]>();
const PLANS = new Map<string, NumberingPlan>();
for (const line of PHONE_METADATA.trim().split(/\s*\n/)) {
  const [callingCode = '', region = ''] = line.split(' ', 2);
  if (region !== '001') REGIONS.set(region, line);
  CALLING_CODES.set(callingCode, [...(CALLING_CODES.get(callingCode) ?? []), line]);
}

const EXTENSION =
  /[\s,;]*(?:;ext=|e?xt(?:ensi[o\u00F3]?)?n?|\u0434\u043E\u0431|anexo|int|[x#~]|,|;)[.:]*[\s,-]*\d{1,20}#?$|[- ]+\d{1,6}#$/i;
const PUNCTUATED_DIGITS = /^\+?[-\u2010-\u2015\u2212\u30FC/.\s()[\]~\u2053\u223C\u00B7\d]+$/;

/** The zero that is dialled at home only, as people show it behind a calling code: +49 (0)30 1234567. */
const SHOWN_ZERO = /^((?:\+|00|011)?[^\d(]{0,3})(\d{1,3}[^\d(]{0,3})\(\s*0\s*\)/;

export function normalize_phone(value: Arguments['value'], default_region: Arguments['default_region']): Result {
  if (value == null || value.length > 250) return null;
  const text = telephoneText(value);
  if (text === null) return null;
  const region = default_region?.trim().toUpperCase() ?? '';
  const [shown, prefix = '', callingCode = ''] = SHOWN_ZERO.exec(text) ?? [];
  // In Italy the zero is part of most numbers, so it is only left out where that makes a number.
  const without = shown === undefined ? null : (prefix || '+') + callingCode + text.slice(shown.length);
  return (without === null ? null : read(without, region)) ?? read(text, region);
}

/** The part of a text that may be a number, from its first digit or plus on, without extension; null if there is none. */
function telephoneText(value: string): string | null {
  let text = asWritten(cleanText(value)).replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) % 16),
  );
  if (/^tel:/i.test(text)) {
    const context = /;phone-context=(\+[\d-]+)/i.exec(text)?.[1] ?? '';
    const local = text.slice('tel:'.length).replace(/;.*$/s, '');
    text = local.startsWith('+') ? local : context + local;
  }
  const start = text.search(/[+\d]/);
  if (start < 0) return null;
  return text
    .slice(start)
    .replace(/[^\d#]+$/, '')
    .replace(EXTENSION, '')
    .replace(/\D+$/, '');
}

/** Undoes what happens to a number in a column of floats: 14155550132.0, 1.4155550132E10. */
function asWritten(text: string): string {
  const [, whole] = /^(\+?\d{7,})\.0+$/.exec(text) ?? [];
  const [, first, rest = '', exponent] = /^(\d)\.(\d{6,14})[eE]\+?(\d\d?)$/.exec(text) ?? [];
  // With fewer digits than the exponent asks for, the last ones are lost.
  return whole ?? (first && rest.length === Number(exponent) ? first + rest : text);
}

/** Reads the digits that would be dialled, after a plus if there was one; null if the text is not one phone number. */
function read(text: string, region: string): string | null {
  if (!PUNCTUATED_DIGITS.test(text)) return null;
  const number = text.replace(/[^+\d]/g, '');
  if (number.startsWith('+')) return international(number.slice(1));
  const line = REGIONS.get(region);
  // People write 00 wherever they live, and no country has area codes that begin with it; but 011 is one in many.
  return (
    (number.startsWith('00') ? international(number.slice(2)) : null) ??
    (line ? readInRegion(number, plan(line)) : null) ??
    (!line && number.startsWith('011') ? international(number.slice(3)) : null)
  );
}

function readInRegion(number: string, region: NumberingPlan): string | null {
  const dialledAbroad = region.internationalPrefix.exec(number)?.[0] ?? '';
  if (dialledAbroad && number.charAt(dialledAbroad.length) !== '0') {
    return international(number.slice(dialledAbroad.length));
  }
  const national = withoutNationalPrefix(number, region);
  if (number.startsWith(region.callingCode)) {
    // The plus was forgotten, if the number makes sense only without its calling code. It is then read as with the plus:
    // the short numbers that some regions dial at home (Christmas Island's of 8 digits) do not follow a calling code.
    const rest = withoutNationalPrefix(number.slice(region.callingCode.length), region);
    const isTooLong = national.length > (region.lengths[region.lengths.length - 1] ?? 0);
    const isMobile = national === number && region.mobile?.test(rest);
    if (isTooLong || isMobile || (!region.pattern.test(national) && region.pattern.test(rest))) {
      return international(number);
    }
  }
  return possible(region, national);
}

function international(digits: string): string | null {
  for (let length = 1; length <= 3; length++) {
    const callingCode = digits.slice(0, length);
    const [main] = CALLING_CODES.get(callingCode) ?? [];
    if (main) return possible(plan(main), withoutNationalPrefix(digits.slice(length), plan(main)));
  }
  return null;
}

/** Removes what is dialled before national numbers, unless that would make a good number a bad one. */
function withoutNationalPrefix(
  number: string,
  { callingCode, nationalPrefix, transform, pattern, lengths }: NumberingPlan,
): string {
  const match = nationalPrefix?.exec(number);
  if (!nationalPrefix || !match) return number;
  const hasGroup = match.length > 1 && match[match.length - 1];
  const stripped = transform && hasGroup ? number.replace(nationalPrefix, transform) : number.slice(match[0].length);
  if (pattern.test(number) && !pattern.test(stripped)) return number;
  const region = CALLING_CODES.get(callingCode)
    ?.map(plan)
    .find(({ leadingDigits }) => leadingDigits?.test(stripped));
  const allowed = region?.lengths ?? lengths;
  const isTooLong = stripped.length > (allowed[allowed.length - 1] ?? 0);
  return isTooLong || allowed.includes(stripped.length) ? stripped : number;
}

/** The number in E.164, if it fits the plan by which it was read, the main one or that of its leading digits. */
function possible(readBy: NumberingPlan, national: string): string | null {
  const { callingCode } = readBy;
  const plans = (CALLING_CODES.get(callingCode) ?? []).map(plan);
  const found = plans.some(
    (candidate, index) =>
      candidate.lengths.includes(national.length) &&
      candidate.pattern.test(national) &&
      (candidate.leadingDigits?.test(national) ?? (index === 0 || candidate === readBy)),
  );
  return found ? `+${callingCode}${national}` : null;
}

function plan(line: string): NumberingPlan {
  const cached = PLANS.get(line);
  if (cached) return cached;
  const [callingCode = '', , idd = '-', pattern = '', lengths = '', ...optional] = line.split(' ');
  const [prefix = '-', transform = '-', leading = '-', mobile = '-'] = optional;
  const expression = (source: string): RegExp => new RegExp(source.replace(/d/g, '\\d'));
  const made: NumberingPlan = {
    callingCode,
    internationalPrefix: expression(`^(?:${idd})`),
    pattern: expression(`^(?:${pattern})$`),
    lengths: lengths.split(',').map(Number),
    nationalPrefix: prefix === '-' ? null : expression(`^(?:${prefix})`),
    transform: transform === '-' ? '' : transform,
    leadingDigits: leading === '-' ? null : expression(`^(?:${leading})`),
    mobile: mobile === '-' ? null : expression(`^(?:${mobile})$`),
  };
  PLANS.set(line, made);
  return made;
}
