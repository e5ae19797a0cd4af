import addressparser from 'nodemailer/lib/addressparser';
import { decodeEncodedWords } from './support/encoded_words.ts';
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
  'encoded words. Addresses are as written; normalize_email makes them comparable. An entry without a valid ' +
  'address has a NULL address and its text as the name. A name that only repeats the address is NULL.';

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
  { args: ['undisclosed-recipients:;'], result: [] },
  { args: [''], result: [] },
  { args: [null], result: null },
];

export function parse_address_list(header: Arguments['header']): Result {
  if (header == null) return null;
  return addressparser(header, { flatten: true })
    .map(readMailbox)
    .filter(({ name, address }) => name !== null || address !== null);
}

function readMailbox(entry: { name: string; address: string }): Mailbox {
  const written = entry.address.trim();
  const name = decodeEncodedWords(entry.name)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1');
  if (splitAddress(written) === null) {
    return { name: [name, written].filter((text) => text !== '').join(' ') || null, address: null };
  }
  return { name: name.toLowerCase() === written.toLowerCase() ? null : name || null, address: written };
}
