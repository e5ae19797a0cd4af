import { domainToASCII } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalize_email } from '../../udfs/normalize_email.ts';

const STRIP = '{"plus_tags": "strip", "gmail_dots": "strip"}';

describe('normalize_email', () => {
  test.each([
    ['\u200Bjane@example.com\u00A0', 'jane@example.com'],
    ['<jane@example.com>', 'jane@example.com'],
    ["'jane@example.com'", 'jane@example.com'],
    ['Jane <MAILTO:Jane@Example.com>;', 'jane@example.com'],
    ['mailto:jane%2Bnews@example.com', 'jane+news@example.com'],
    ['mailto:100%@example.com', '100%@example.com'],
    ['jane＠example．com', 'jane@example.com'],
    ['jane@example.com.', 'jane@example.com'],
    ["o'neil@example.co.uk", "o'neil@example.co.uk"],
    ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ['用户@xn--fsqu00a.xn--4rr70v', '用户@xn--fsqu00a.xn--4rr70v'],
    ['JÖRG@BÜCHER.example', 'jörg@xn--bcher-kva.example'],
    ['Ann <mailto:ann@x.example>', 'ann@x.example'],
    ['Ann Lee [MAILTO:Ann@x.example] ', 'ann@x.example'],
    ['"Fotololo - =?utf-8?b?0JjQvdGC?= <foto@retail.example>', 'foto@retail.example'],
    ['Taro.Y.@ezweb.ne.jp', 'taro.y.@ezweb.ne.jp'],
    [
      `IMCEAEX-_O=EXCHANGELABS_OU=EXCHANGE+20ADMINISTRATIVE+20GROUP+20+28X+29_CN=${'A'.repeat(40)}@acme.example`,
      `imceaex-_o=exchangelabs_ou=exchange+20administrative+20group+20+28x+29_cn=${'a'.repeat(40)}@acme.example`,
    ],
  ])('%j is %j', (value, expected) => {
    expect(normalize_email(value, null)).toBe(expected);
  });

  test.each([
    ...['jane', 'jane@', '@example.com', 'jane@@example.com', 'jane@example', 'jane@localhost', 'jane@127.0.0.1'],
    ...['jane@[127.0.0.1]', 'jane@exa mple.com', 'jane@-example.com', 'jane@example-.com', 'jane@exam_ple.com'],
    ...[
      '.jane@example.com',
      'jane.@example.com',
      'ja..ne@example.com',
      'jane at example.com',
      'n/a',
      '<>',
      'a,b@example.com',
    ],
    ...[
      `${'x'.repeat(65)}@example.com`,
      `jane@${'x'.repeat(64)}.com`,
      `jane@${'x.'.repeat(130)}com`,
      "'; DROP TABLE x; --",
    ],
  ])('%j is null', (value) => {
    expect(normalize_email(value, null)).toBeNull();
  });

  test.each([
    ['J.a.n.e+x@GoogleMail.com', STRIP, 'jane@gmail.com'],
    ['j.ane+x@gmail.com', '{"gmail_dots": "strip"}', 'jane+x@gmail.com'],
    ['j.ane+x@gmail.com', '{"plus_tags": "strip"}', 'j.ane@gmail.com'],
    ['j.ane+x@googlemail.com', '{"plus_tags": "strip"}', 'j.ane@googlemail.com'],
    ['j.ane+x+y@example.com', STRIP, 'j.ane@example.com'],
    ['+jane@example.com', STRIP, '+jane@example.com'],
    ['j.ane@gmail.com.example.com', STRIP, 'j.ane@gmail.com.example.com'],
    ['j.ane+x@gmail.com', '{}', 'j.ane+x@gmail.com'],
    ['j.ane+x@gmail.com', '', 'j.ane+x@gmail.com'],
    ['j.ane+x@gmail.com', 'null', 'j.ane+x@gmail.com'],
    ['j.ane+x@gmail.com', '{"plus_tags": "keep", "gmail_dots": null}', 'j.ane+x@gmail.com'],
  ])('%j with %j is %j', (value, options, expected) => {
    expect(normalize_email(value, options)).toBe(expected);
  });

  test('refuses options that it does not know', () => {
    expect(() => normalize_email('jane@example.com', '{"plus_tags": true}')).toThrow(
      'option plus_tags must be "strip" or "keep", found true',
    );
    expect(() => normalize_email('jane@example.com', '{')).toThrow(/JSON/);
  });

  test('composed and decomposed letters are one address, in either case', () => {
    const letter = fc.integer({ min: 0xc0, max: 0x1fff }).map((point) => String.fromCharCode(point));
    let valid = 0;
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 8 }), (local) => {
        const address = normalize_email(`${local}@example.com`, null);
        if (address !== null) valid++;
        expect(normalize_email(`${local.normalize('NFD')}@example.com`, null)).toBe(address);
        expect(normalize_email(`${local.normalize('NFC')}@example.com`, null)).toBe(address);
        expect(normalize_email(address, null)).toBe(address);
      }),
      { numRuns: 1000 },
    );
    expect(valid).toBeGreaterThan(500);
  });

  test('its own results are unchanged by it, and spelling does not matter', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom(null, STRIP), (address, options) => {
        const once = normalize_email(address, options);
        if (once === null) return;
        expect(normalize_email(once, options)).toBe(once);
        expect(normalize_email(` <${address.toUpperCase()}> `, options)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('spells international domains as browsers do', () => {
    for (const domain of [
      'münchen.de',
      'ελλάδα.gr',
      'правительство.рф',
      '日本語.jp',
      'faß.de',
      'ÖBB.at',
      'مثال.com',
      '💩.la',
    ]) {
      expect(normalize_email(`a@${domain}`, null)).toBe(`a@${domainToASCII(domain)}`);
    }
  });

  test('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void normalize_email(`${text}@example.com`, STRIP)));
  });
});
