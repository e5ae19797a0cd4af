import { LONGEST_FIELD } from './support/bounds.ts';
import { bracketed } from './support/bracketed.ts';
import { canonicalDomain } from './support/canonical_domain.ts';
import { cleanText } from './support/clean_text.ts';
import { givesPages } from './support/page_hosts.ts';
import type { Example } from './udf.ts';

export interface Arguments {
  value: string | null;
}

export type Result = string | null;

export const description =
  'The host of an e-mail address, a URL or a host name: lower case, without "www.", port, path or final dot, ' +
  'international names as punycode. NULL for IP addresses, localhost, single labels and whatever is not a host, and for ' +
  'a page on a host that gives one to anyone (instagram.com/annscakes): strangers share that host. ' +
  'It keeps subdomains: which part is registrable is answered by joining the public suffix table.';

export const examples: Example<Arguments, Result>[] = [
  { args: ['Jane@Mail.Example.com'], result: 'mail.example.com' },
  { args: ['https://user:secret@www.Example.com:8443/path?q=a@b.example#top'], result: 'example.com' },
  { args: ['www.example.com/about'], result: 'example.com' },
  { args: ['Jane Doe <jane@example.org>'], result: 'example.org' },
  { args: ['//cdn.example.com./x'], result: 'cdn.example.com' },
  { args: ['BÜCHER.example'], result: 'xn--bcher-kva.example' },
  { args: ['https://www.instagram.com/annscakes/'], result: null },
  { args: ['m.facebook.com/profile.php?id=100'], result: null },
  { args: ['linktr.ee/annscakes'], result: null },
  { args: ['https://sites.google.com/view/annscakes'], result: null },
  { args: ['https://www.instagram.com/'], result: 'instagram.com' },
  { args: ['ann@facebook.com'], result: 'facebook.com' },
  { args: ['https://annscakes.github.io/menu'], result: 'annscakes.github.io' },
  { args: ['192.168.0.1'], result: null },
  { args: ['http://[::1]:8080/'], result: null },
  { args: ['localhost:3000'], result: null },
  { args: ['Example Inc.'], result: null },
  { args: [null], result: null },
];

export function normalize_domain(value: Arguments['value']): Result {
  if (value == null || value.length > LONGEST_FIELD) return null;
  const text = cleanText(value);
  const written = (bracketed(text) ?? text).replace(/^(mailto:|([a-z][a-z0-9+.-]*:)?\/\/)/i, '');
  const end = written.search(/[/?#\\]/);
  const [authority, page] = end < 0 ? [written, ''] : [written.slice(0, end), written.slice(end)];
  const at = authority.lastIndexOf('@');
  const domain = canonicalDomain(authority.slice(at + 1).replace(/:\d*$/, ''));
  if (domain === null) return null;
  if (at < 0 && /[^/?#\\]/.test(page) && givesPages(domain)) return null;
  const bare = domain.replace(/^www\./, '');
  return bare.includes('.') ? bare : domain;
}
