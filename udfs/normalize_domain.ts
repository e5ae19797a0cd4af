import { canonicalDomain } from './support/canonical_domain.ts';
import { cleanText } from './support/clean_text.ts';
import type { Example } from './udf.ts';

export interface Arguments {
  value: string | null;
}

export type Result = string | null;

export const description =
  'The host of an e-mail address, a URL or a host name: lower case, without "www.", port, path or final dot, ' +
  'international names as punycode. NULL for IP addresses, localhost, single labels and whatever is not a host. ' +
  'It keeps subdomains: which part is registrable is answered by joining the public suffix table.';

export const examples: Example<Arguments, Result>[] = [
  { args: ['Jane@Mail.Example.com'], result: 'mail.example.com' },
  { args: ['https://user:secret@www.Example.com:8443/path?q=a@b.example#top'], result: 'example.com' },
  { args: ['www.example.com/about'], result: 'example.com' },
  { args: ['Jane Doe <jane@example.org>'], result: 'example.org' },
  { args: ['//cdn.example.com./x'], result: 'cdn.example.com' },
  { args: ['BÜCHER.example'], result: 'xn--bcher-kva.example' },
  { args: ['192.168.0.1'], result: null },
  { args: ['http://[::1]:8080/'], result: null },
  { args: ['localhost:3000'], result: null },
  { args: ['Example Inc.'], result: null },
  { args: [null], result: null },
];

export function normalize_domain(value: Arguments['value']): Result {
  if (value == null) return null;
  const text = cleanText(value);
  const host = (/<([^<>]*)>[^<>]*$/.exec(text)?.[1] ?? text)
    .trim()
    .replace(/^(mailto:|([a-z][a-z0-9+.-]*:)?\/\/)/i, '')
    .replace(/[/?#\\].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d*$/, '');
  const domain = canonicalDomain(host);
  if (domain === null) return null;
  const bare = domain.replace(/^www\./, '');
  return bare.includes('.') ? bare : domain;
}
