import addressparser from 'nodemailer/lib/addressparser';
import { decodeEncodedWords } from './support/encoded_words.ts';
import { repairHeader } from './support/repair_header.ts';
import { splitAddress } from './support/split_address.ts';
import type { Example } from './udf.ts';

export interface Arguments {
  header: string | null;
}

export interface Mailbox {
  name: string | null;
  address: string | null;
}

export type Result = Mailbox[] | null;

export const description =
  'The mailboxes of a From, To or Cc header (RFC 5322): display names, quotes, comments, groups (their members), ' +
  'encoded words. Addresses are as written, without mailto:; normalize_email makes them comparable, or finds that ' +
  'nobody can have one. An entry without an address has a NULL address and its text as the name. A name is NULL if it ' +
  'only repeats the address, or is encoded in a charset other than UTF-8 and those of one byte for a character. ' +
  'A quotation mark that nothing closes is left out.';

export const examples: Example<Arguments, Result>[] = [
  {
    args: ['"Doe, Jane" <Jane@example.com>, bob@example.org'],
    result: [
      { name: 'Doe, Jane', address: 'Jane@example.com' },
      { name: null, address: 'bob@example.org' },
    ],
  },
  {
    args: ['Team: jane@example.com, Bob (sales) <bob@example.org>; eve@example.net (Eve)'],
    result: [
      { name: null, address: 'jane@example.com' },
      { name: 'Bob', address: 'bob@example.org' },
      { name: 'Eve', address: 'eve@example.net' },
    ],
  },
  {
    args: ['=?utf-8?B?SsO8cmdlbiw=?= =?utf-8?Q?_M=C3=BCller?= <j@example.de>'],
    result: [{ name: 'Jürgen, Müller', address: 'j@example.de' }],
  },
  {
    args: ['not an address, ok@example.com'],
    result: [
      { name: 'not an address', address: null },
      { name: null, address: 'ok@example.com' },
    ],
  },
  {
    args: ['"Fotololo - =?utf-8?b?0JjQvdGC?= <foto@retail.example>'],
    result: [{ name: 'Fotololo - Инт', address: 'foto@retail.example' }],
  },
  {
    args: ['Ann <mailto:ann@x.example>, Ann Lee [mailto:ann@x.example]'],
    result: [
      { name: 'Ann', address: 'ann@x.example' },
      { name: 'Ann Lee', address: 'ann@x.example' },
    ],
  },
  {
    args: ['=?windows-1251?B?wPLo6u7iYQ==?= <a@x.example>, =?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <b@x.example>'],
    result: [
      { name: 'Атиковa', address: 'a@x.example' },
      { name: null, address: 'b@x.example' },
    ],
  },
  {
    args: ['<taro..y.@docomo.ne.jp>'],
    result: [{ name: null, address: 'taro..y.@docomo.ne.jp' }],
  },
  { args: ['undisclosed-recipients:;'], result: [] },
  { args: [''], result: [] },
  { args: [null], result: null },
];

/** Nothing that has a meaning in a list of addresses, and no blank. */
const ONE_WORD = /^[^\s"'(),:;<>[\]\\\u0000-\u001F\u007F]+$/;

export function parse_address_list(header: Arguments['header']): Result {
  if (header == null) return null;
  // One word is most headers, and what the parser needs longest for when it is long.
  const entries = ONE_WORD.test(header) ? [bareEntry(header)] : addressparser(repairHeader(header), { flatten: true });
  return entries.map(readMailbox).filter(({ name, address }) => name !== null || address !== null);
}

function bareEntry(word: string): { name: string; address: string } {
  return word.includes('@') ? { name: '', address: word } : { name: word, address: '' };
}

function readMailbox(entry: { name: string; address: string }): Mailbox {
  const written = entry.address.trim().replace(/^mailto:/i, '');
  const name = decodeEncodedWords(entry.name)
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1');
  if (splitAddress(written) === null) {
    return { name: [name ?? entry.name, written].filter((text) => text !== '').join(' ') || null, address: null };
  }
  return { name: name?.toLowerCase() === written.toLowerCase() ? null : name || null, address: written };
}
