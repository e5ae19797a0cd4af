import { LONGEST_FIELD } from './support/bounds.ts';
import { bracketed } from './support/bracketed.ts';
import { cleanText } from './support/clean_text.ts';
import { isEncapsulated, isLocalPart, splitAddress } from './support/split_address.ts';
import type { Example } from './udf.ts';

export interface Arguments {
  value: string | null;
  options: string | null;
}

export type Result = string | null;

export const description =
  'The canonical spelling of an e-mail address: trimmed, lower case, without mailto: or angle brackets, ' +
  'international domains as punycode, letters with marks in their composed form. NULL if it is not an address, or one ' +
  'whose local part has more than 64 characters. ' +
  'options is JSON text: {"plus_tags": "strip" | "keep", "gmail_dots": "strip" | "keep"}, both "keep" by default; ' +
  'plus_tags applies to every domain but not to addresses that Exchange packed (IMCEAEX-...), where a plus begins a ' +
  'character; gmail_dots also makes googlemail.com into gmail.com.';

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
  // The letter o and a mark over it; and the one letter.
  { args: ['jo\u0308rg@example.com', null], result: 'j\u00F6rg@example.com' },
  { args: ['J\u00D6RG@example.com', null], result: 'j\u00F6rg@example.com' },
  { args: ['Ann Lee [mailto:ann@x.example]', null], result: 'ann@x.example' },
  { args: ['taro..y.@docomo.ne.jp', null], result: 'taro..y.@docomo.ne.jp' },
  { args: ['taro..y.@example.jp', null], result: null },
  {
    args: ['IMCEAEX-_O=ACME+20INC_OU=HQ_CN=RECIPIENTS_CN=ALEE@acme.example', '{"plus_tags": "strip"}'],
    result: 'imceaex-_o=acme+20inc_ou=hq_cn=recipients_cn=alee@acme.example',
  },
  {
    args: ['IMCEAEX-_O=ACME+20INC_OU=HQ_CN=RECIPIENTS_CN=BRAY@acme.example', '{"plus_tags": "strip"}'],
    result: 'imceaex-_o=acme+20inc_ou=hq_cn=recipients_cn=bray@acme.example',
  },
  { args: [`reply+${'a1'.repeat(30)}@reply.github.example`, null], result: null },
  { args: ['jane@example', null], result: null },
  { args: ['jane doe@example.com', null], result: null },
  { args: ['', null], result: null },
  { args: [null, null], result: null },
];

type Choice = 'strip' | 'keep';

export function normalize_email(value: Arguments['value'], options: Arguments['options']): Result {
  if (value == null || value.length > LONGEST_FIELD) return null;
  const { plusTags, gmailDots } = readOptions(options);
  const address = splitAddress(bareAddress(value).toLowerCase().normalize('NFC'));
  if (address === null || !isLocalPart(address.local, address.domain)) return null;
  let { local, domain } = address;
  if (plusTags === 'strip' && !isEncapsulated(local)) {
    local = local.replace(/^([^+]+)\+.*$/, '$1').replace(/\.+$/, '');
  }
  if (gmailDots === 'strip' && (domain === 'gmail.com' || domain === 'googlemail.com')) {
    local = local.replace(/\./g, '');
    domain = 'gmail.com';
  }
  return `${local}@${domain}`;
}

function bareAddress(value: string): string {
  const cleaned = cleanText(value);
  let text = bracketed(cleaned) ?? cleaned;
  if (/^mailto:/i.test(text)) {
    [text = ''] = text.slice('mailto:'.length).split('?', 1);
    try {
      text = decodeURIComponent(text);
    } catch {
      // A stray percent sign is a legal character of an address.
    }
  }
  text = text.replace(/^(['"])(.*)\1$/, '$2');
  let end = text.length;
  while (end > 0 && /[\s,;]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
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
