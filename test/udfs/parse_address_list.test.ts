import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { CHARSETS_FILE, renderCharsets, SINGLE_BYTE } from '../../generate/charsets.ts';
import { parse_address_list } from '../../udfs/parse_address_list.ts';
import { decodeBytes } from '../../udfs/support/decode_bytes.ts';
import { decodeEncodedWords } from '../../udfs/support/encoded_words.ts';

const pairs = (header: string): (string | null)[][] =>
  (parse_address_list(header) ?? []).map(({ name, address }) => [name, address]);

describe('parse_address_list', () => {
  test.each<[string, (string | null)[][]]>([
    ['Jane Doe <jane@example.com>', [['Jane Doe', 'jane@example.com']]],
    ['"Doe, \\"JD\\" Jane" <jane@example.com>', [['Doe, "JD" Jane', 'jane@example.com']]],
    [
      'Doe, Jane <jane@example.com>, b@example.com',
      [
        ['Doe, Jane', 'jane@example.com'],
        [null, 'b@example.com'],
      ],
    ],
    ['jane@example.com (Jane (the boss) Doe)', [['Jane (the boss) Doe', 'jane@example.com']]],
    ["'Jane' <jane@example.com>", [['Jane', 'jane@example.com']]],
    ['"jane@example.com" <Jane@example.com>', [[null, 'Jane@example.com']]],
    ['"ceo@bank.example" <eve@example.com>', [['ceo@bank.example', 'eve@example.com']]],
    [
      'Jane\r\n\tDoe <jane@example.com>,\r\n b@example.com',
      [
        ['Jane Doe', 'jane@example.com'],
        [null, 'b@example.com'],
      ],
    ],
    [
      'a@example.com;b@example.com',
      [
        [null, 'a@example.com'],
        [null, 'b@example.com'],
      ],
    ],
    [
      'A: a@example.com, B <b@example.com>;, c@example.com',
      [
        [null, 'a@example.com'],
        ['B', 'b@example.com'],
        [null, 'c@example.com'],
      ],
    ],
    [
      'Jane <not an address>, ok@example.com',
      [
        ['Jane not an address', null],
        [null, 'ok@example.com'],
      ],
    ],
    ['Jane Doe', [['Jane Doe', null]]],
    ['jane@@example.com', [['jane@@example.com', null]]],
    ['Jane <jane@localhost>', [['Jane jane@localhost', null]]],
    [', ,a@example.com,', [[null, 'a@example.com']]],
    ['<>', []],
    ['山田太郎 <taro@example.jp>', [['山田太郎', 'taro@example.jp']]],
    [
      '=?UTF-8?Q?Doe=2C_Jane?= <jane@example.com>, b@example.com',
      [
        ['Doe, Jane', 'jane@example.com'],
        [null, 'b@example.com'],
      ],
    ],
    ['"=?utf-8?B?SsO8cmdlbg==?=" <j@example.com>', [['Jürgen', 'j@example.com']]],
    ['=?utf-8?Q?x=40bank.example?= <eve@example.com>', [['x@bank.example', 'eve@example.com']]],
    ['=?gb2312?B?wO7LxA==?= <li@example.cn>', [[null, 'li@example.cn']]],
    ['=?gb2312?B?wO7LxA==?=', [['=?gb2312?B?wO7LxA==?=', null]]],
    // Quotation marks without a pair.
    [
      '"Foo <a@example.com>, "Bar" <b@example.com>',
      [
        ['Foo', 'a@example.com'],
        ['Bar', 'b@example.com'],
      ],
    ],
    [
      '"Doe, Jane" <j@example.com>, "Foo <a@example.com>, b@example.com',
      [
        ['Doe, Jane', 'j@example.com'],
        ['Foo', 'a@example.com'],
        [null, 'b@example.com'],
      ],
    ],
    ['Jane "JD Doe <jane@example.com>', [['Jane JD Doe', 'jane@example.com']]],
    ['Jane "JD" Doe <jane@example.com>', [['Jane JD Doe', 'jane@example.com']]],
    ['"<ann@a.example>, x" <eve@example.com>', [['<ann@a.example>, x', 'eve@example.com']]],
    // Nobody has these: normalize_email says so, and they are set aside with their row.
    [`<reply+${'a1'.repeat(30)}@reply.example>`, [[null, `reply+${'a1'.repeat(30)}@reply.example`]]],
    ['Ann <a..b@example.com>', [['Ann', 'a..b@example.com']]],
  ])('%j', (header, expected) => {
    expect(pairs(header)).toEqual(expected);
  });

  test('reads back any list that was written with quoted names', () => {
    const mailbox = fc.record({
      name: fc
        .string({ minLength: 1 })
        .filter((name) => /^[^\s'"\\=](.*[^\s'"\\])?$/.test(name) && !/\s{2}/.test(name)),
      local: fc.stringMatching(/^[a-z]{1,8}$/),
    });
    fc.assert(
      fc.property(fc.array(mailbox, { maxLength: 6 }), (mailboxes) => {
        const written = mailboxes.map(
          ({ name, local }) => `"${name.replace(/["\\]/g, '\\$&')}" <${local}@example.com>`,
        );
        expect(pairs(written.join(', '))).toEqual(mailboxes.map(({ name, local }) => [name, `${local}@example.com`]));
      }),
    );
  });

  test('reads one word alone as it reads it among blanks', () => {
    const word = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'aé山@.=?_-+`~\u0000\u200B\u00A0\uFEFF'.split('')), maxLength: 12 }),
      fc.constantFrom('=?utf-8?Q?caf=C3=A9?=', '=?gb2312?B?wO7LxA==?=', 'ann@[1.2.3.4]', 'a@b@c.example'),
    );
    fc.assert(
      fc.property(word, (text) => {
        expect(parse_address_list(text)).toEqual(parse_address_list(` ${text} `));
      }),
      { numRuns: 3000 },
    );
  });

  test('never throws, and an address is always whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab@.,;:<>()"\\ =?[]'.split('')), maxLength: 40 }), (header) => {
        for (const { name, address } of parse_address_list(header) ?? []) {
          expect(address ?? 'a@b.c').toMatch(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);
          expect(name ?? address).not.toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('reads a long header in time', () => {
    const header = Array.from(
      { length: 4000 },
      (_, index) => `"Doe, ${String(index)}" <u${String(index)}@example.com>`,
    ).join(', ');
    expect(header.length).toBeGreaterThan(100_000);
    expect(parse_address_list(header)).toHaveLength(4000);
  });
});

describe('decodeEncodedWords', () => {
  test.each([
    ['=?utf-8?Q?caf=C3=A9?=', 'café'],
    ['=?UTF-8?b?w6k=?=', 'é'],
    ['=?iso-8859-1?Q?caf=E9_=28x=29?=', 'café (x)'],
    ['=?windows-1252?Q?=80_=93x=94?=', '€ “x”'],
    ['=?us-ascii*en?Q?plain?=', 'plain'],
    ['a =?utf-8?Q?b?= c', 'a b c'],
    ['=?utf-8?B?8J+Y?= =?utf-8?B?gA==?=', '😀'],
    ['=?utf-8?Q?a?=\r\n =?iso-8859-1?Q?=E9?=', 'aé'],
    ['=?utf-8?Q?=FF=C3?=', '\uFFFD\uFFFD'],
    ['=?utf-8?Q?=ED=A0=80?=', '\uFFFD\uFFFD\uFFFD'],
    ['=?utf-8?Q?bad=ZZ?=', 'bad=ZZ'],
    ['=?koi8-r?B?79TEyw==?=', 'Отдк'],
    ['=?KOI8-U?Q?=A4=B4?=', 'єЄ'],
    ['=?iso-8859-2?Q?=A3=F3d=BC?=', 'Łódź'],
    ['=?windows-1250?Q?=A3=F3d=9F?=', 'Łódź'],
    ['=?ISO-8859-15?Q?=A4_=BDuvre?=', '€ œuvre'],
    ['=?iso-8859-9?Q?=DDstanbul?=', 'İstanbul'],
    ['=?iso-8859-8-i?Q?=E9=E5=F1=E9?=', 'יוסי'],
    ['=?cp1251?B?yOLg7Q==?=', 'Иван'],
    ['=?x-mac-roman?Q?caf=8E?=', 'café'],
    ['=?latin-2?Q?=A3?=', 'Ł'],
    ['=?gb2312?Q?Ann_Lee?=', 'Ann Lee'],
    ['=?iso-2022-jp?Q?Ann?=', 'Ann'],
    ['=?utf-7?Q?Ann?=', 'Ann'],
    ['1 =? 2 ?= 3', '1 =? 2 ?= 3'],
  ])('%j is %j', (text, expected) => {
    expect(decodeEncodedWords(text)).toBe(expected);
  });

  test.each([
    ['=?gb2312?B?wO7LxA==?='],
    ['=?GBK?B?wO7LxA==?= Li'],
    ['=?iso-2022-jp?B?GyRCOzNFRBsoQg==?='],
    ['=?shift_jis?B?jlKTYw==?='],
    ['=?big5?B?p/U=?='],
    ['=?utf-7?Q?+AOk-?='],
    ['=?hz-gb-2312?Q?~{VPND~}?='],
    ['=?utf-16?B?AEEAQg==?='],
    ['=?utf-8?B?4pyT?= and =?unknown-8bit?B?6Q==?='],
    ['=?utf-8?Q?cut sho'],
    ['=?constructor?Q?=E9?='],
  ])('%j is not decoded, and null rather than raw', (text) => {
    expect(decodeEncodedWords(text)).toBeNull();
  });

  test('the generated tables are those of the installed library', () => {
    expect(readFileSync(CHARSETS_FILE, 'utf8')).toBe(renderCharsets());
  });

  test.each(Object.values(SINGLE_BYTE))('decodes every byte of %s as the library does', (label) => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    // Nothing that is text stands in the upper control characters, which ISO 8859 leaves where it has them.
    const expected = iconv.decode(bytes, label).replace(/[\u0080-\u009F]/g, '\uFFFD');
    expect(decodeBytes([...bytes], label)).toBe(expected);
    expect(decodeEncodedWords(`=?${label.toUpperCase()}?B?${bytes.toString('base64')}?=`)).toBe(expected);
  });

  test('decodes UTF-8 as Node does, in both encodings, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (text, at) => {
        const bytes = Buffer.from(text.replace(/[\r\n]/g, ' '), 'utf8');
        const parts = [bytes.subarray(0, at % bytes.length), bytes.subarray(at % bytes.length)];
        const base64 = parts.map((part) => `=?utf-8?B?${part.toString('base64')}?=`).join(' ');
        const quoted = parts
          .map((part) => `=?utf-8?Q?${Array.from(part, (byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')}?=`)
          .join('\r\n ');
        expect(decodeEncodedWords(base64)).toBe(bytes.toString('utf8'));
        expect(decodeEncodedWords(quoted)).toBe(bytes.toString('utf8'));
      }),
    );
  });

  test('replaces broken UTF-8 as Node does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 8 }), (bytes) => {
        const decoded = decodeEncodedWords(`=?utf-8?B?${Buffer.from(bytes).toString('base64')}?=`);
        expect(decoded?.replace(/\uFFFD+/g, '\uFFFD')).toBe(
          Buffer.from(bytes)
            .toString('utf8')
            .replace(/\uFFFD+/g, '\uFFFD'),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
