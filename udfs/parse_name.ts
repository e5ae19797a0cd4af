import { parseFullName } from 'parse-full-name';
import { LONGEST_FIELD } from './support/bounds.ts';
import { cleanText } from './support/clean_text.ts';
import { markNames, splitDegree, splitTitles, unmark } from './support/name_words.ts';
import type { Example } from './udf.ts';

export interface Arguments {
  value: string | null;
}

export type Result = {
  given: string | null;
  middle: string | null;
  family: string | null;
  prefix: string | null;
  suffix: string | null;
} | null;

export const description =
  'The parts of a person\'s name, as written (case is kept). Understands "Family, Given", titles, suffixes and ' +
  'particles of Latin script; nicknames in quotes or parentheses are left out. A single word is the given name. ' +
  'Chinese, Japanese and Korean names are family name first if they hold a space, and stay whole, as the given ' +
  'name, if they do not. A title counts in front of a name or behind its comma, not behind a given name. NULL for blank ' +
  'text, e-mail addresses and what has more than 300 characters.';

/** Longer is no name: a whole list, or a letter in the wrong column. */
const LONGEST_NAME = 300;

export const examples: Example<Arguments, Result>[] = [
  { args: ['Jane Doe'], result: parts({ given: 'Jane', family: 'Doe' }) },
  { args: ['Doe, Jane A.'], result: parts({ given: 'Jane', middle: 'A.', family: 'Doe' }) },
  {
    args: ['Dr. Martin Luther King Jr.'],
    result: parts({ given: 'Martin', middle: 'Luther', family: 'King', prefix: 'Dr.', suffix: 'Jr.' }),
  },
  { args: ['Ludwig van Beethoven'], result: parts({ given: 'Ludwig', family: 'van Beethoven' }) },
  { args: ['de la Cruz, María José'], result: parts({ given: 'María', middle: 'José', family: 'de la Cruz' }) },
  { args: ['Madonna'], result: parts({ given: 'Madonna' }) },
  { args: ['John E Smith'], result: parts({ given: 'John', middle: 'E', family: 'Smith' }) },
  { args: ['A E Housman'], result: parts({ given: 'A', middle: 'E', family: 'Housman' }) },
  {
    args: ['Brent Y Hickok II'],
    result: parts({ given: 'Brent', middle: 'Y', family: 'Hickok', suffix: 'II' }),
  },
  { args: ['John Judge'], result: parts({ given: 'John', family: 'Judge' }) },
  { args: ['Mary Miss'], result: parts({ given: 'Mary', family: 'Miss' }) },
  { args: ['Hans Herr'], result: parts({ given: 'Hans', family: 'Herr' }) },
  { args: ['Jane Doctor'], result: parts({ given: 'Jane', family: 'Doctor' }) },
  { args: ['John Smith, Ph. D.'], result: parts({ given: 'John', family: 'Smith', suffix: 'Ph. D.' }) },
  {
    args: ['Rev. John A. Kenneth Doe'],
    result: parts({ given: 'John', middle: 'A. Kenneth', family: 'Doe', prefix: 'Rev.' }),
  },
  { args: ['Dame Judi Dench'], result: parts({ given: 'Judi', family: 'Dench', prefix: 'Dame' }) },
  { args: ['山田 太郎'], result: parts({ given: '太郎', family: '山田' }) },
  { args: ['山田太郎'], result: parts({ given: '山田太郎' }) },
  { args: ['Иван Иванович Петров'], result: parts({ given: 'Иван', middle: 'Иванович', family: 'Петров' }) },
  { args: ['jane@example.com'], result: null },
  { args: ['  '], result: null },
  { args: [null], result: null },
];

// Han, kana and Hangul. Written as ranges, because an engine without ICU refuses \p{...}.
const EAST_ASIAN = /^[\u3005-\u3007\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uD840-\uDFFF]+$/;
const KATAKANA = /^[\u30A0-\u30FF]+$/;

export function parse_name(value: Arguments['value']): Result {
  if (value == null || value.length > LONGEST_FIELD) return null;
  const cleaned = cleanText(value);
  if (cleaned.length > LONGEST_NAME) return null;
  const name = cleaned
    .replace(/^(['"])(.*)\1$/s, '$2')
    .replace(/,(?=\S)/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name.includes('@') || !/[A-Za-z\u00AA-\uFFFF]/.test(name)) return null;
  const [first = '', second, ...more] = name.split(' ');
  // A name all in katakana is a foreign one, given name first.
  if (second && more.length === 0 && EAST_ASIAN.test(first + second) && !KATAKANA.test(first + second)) {
    return parts({ given: second, family: first });
  }
  const { degree, rest: undecorated } = splitDegree(name);
  const { titles, rest } = splitTitles(undecorated);
  const parsed = parseFullName(markNames(rest), 'all', 0, 0, 0);
  let given: string | null | undefined = parsed.first;
  let family: string | null | undefined = parsed.last;
  if (given === '&') given = null;
  if (!given && !titles && !parsed.title && family && !name.includes(',')) {
    // "Van Morrison": the library takes the capitalised word for a particle, too.
    const [one = '', two, ...rest] = family.split(' ');
    if (!two) [given, family] = [family, null];
    else if (rest.length === 0 && one !== one.toLowerCase()) [given, family] = [one, two];
  }
  return parts({
    given,
    middle: parsed.middle,
    family,
    prefix: withoutCommas(titles, parsed.title),
    suffix: withoutCommas(parsed.suffix, degree),
  });
}

function withoutCommas(...found: (string | undefined)[]): string {
  return found
    .filter((text) => text)
    .join(' ')
    .replace(/,/g, '');
}

function parts(found: { [part in keyof NonNullable<Result>]?: string | null | undefined }): NonNullable<Result> {
  return {
    given: unmarked(found.given),
    middle: unmarked(found.middle),
    family: unmarked(found.family),
    prefix: unmarked(found.prefix),
    suffix: unmarked(found.suffix),
  };
}

function unmarked(text: string | null | undefined): string | null {
  return (text && unmark(text)) || null;
}
