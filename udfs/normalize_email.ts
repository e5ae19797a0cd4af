import { cleanText } from './support/clean_text.ts';
import { splitAddress } from './support/split_address.ts';
import type { Example } from './udf.ts';

export interface Arguments {
  value: string | null;
  options: string | null;
}

export type Result = string | null;

export const description =
  'The canonical spelling of an e-mail address: trimmed, lower case, without mailto: or angle brackets, ' +
  'international domains as punycode. NULL if it is not an address. ' +
  'options is JSON text: {"plus_tags": "strip" | "keep", "gmail_dots": "strip" | "keep"}, both "keep" by default; ' +
  'plus_tags applies to every domain, gmail_dots also makes googlemail.com into gmail.com.';

export const examples: Example<Arguments, Result>[] = [
  { args: ['  Jane.Doe+news@Example.COM ', null], result: 'jane.doe+news@example.com' },
  { args: ['Jane.Doe+news@Example.com', '{"plus_tags": "strip"}'], result: 'jane.doe@example.com' },
  {
    args: ['Jane.Doe+news@googlemail.com', '{"plus_tags": "strip", "gmail_dots": "strip"}'],
    result: 'janedoe@gmail.com',
  },
  { args: ['Jane.Doe@example.com', '{"gmail_dots": "strip"}'], result: 'jane.doe@example.com' },
  { args: ['"Doe, Jane" <jane@example.com>', null], result: 'jane@example.com' },
  { args: ['mailto:jane@example.com?subject=Hello', null], result: 'jane@example.com' },
  { args: ['info@Bücher.example', null], result: 'info@xn--bcher-kva.example' },
  { args: ['jane@example', null], result: null },
  { args: ['jane doe@example.com', null], result: null },
  { args: ['', null], result: null },
  { args: [null, null], result: null },
];

type Choice = 'strip' | 'keep';

export function normalize_email(value: Arguments['value'], options: Arguments['options']): Result {
  if (value == null) return null;
  const { plusTags, gmailDots } = readOptions(options);
  const address = splitAddress(bareAddress(value).toLowerCase());
  if (address === null) return null;
  let { local, domain } = address;
  if (plusTags === 'strip') local = local.replace(/^([^+]+)\+.*$/, '$1').replace(/\.+$/, '');
  if (gmailDots === 'strip' && (domain === 'gmail.com' || domain === 'googlemail.com')) {
    local = local.replace(/\./g, '');
    domain = 'gmail.com';
  }
  return `${local}@${domain}`;
}

function bareAddress(value: string): string {
  let text = cleanText(value);
  text = /<([^<>]*)>[^<>]*$/.exec(text)?.[1]?.trim() ?? text;
  if (/^mailto:/i.test(text)) {
    text = text.slice('mailto:'.length).replace(/\?.*$/, '');
    try {
      text = decodeURIComponent(text);
    } catch {
      // A stray percent sign is a legal character of an address.
    }
  }
  return text.replace(/^(['"])(.*)\1$/, '$2').replace(/[\s,;]+$/, '');
}

function readOptions(options: string | null): { plusTags: Choice; gmailDots: Choice } {
  if (options == null || options === '') return { plusTags: 'keep', gmailDots: 'keep' };
  const parsed = JSON.parse(options) as { plus_tags?: unknown; gmail_dots?: unknown } | null;
  return {
    plusTags: choice('plus_tags', parsed?.plus_tags),
    gmailDots: choice('gmail_dots', parsed?.gmail_dots),
  };
}

function choice(name: string, value: unknown): Choice {
  if (value == null) return 'keep';
  if (value === 'strip' || value === 'keep') return value;
  throw new Error(`option ${name} must be "strip" or "keep", found ${JSON.stringify(value)}`);
}
