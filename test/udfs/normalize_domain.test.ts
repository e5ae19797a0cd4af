import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalize_domain } from '../../udfs/normalize_domain.ts';

describe('normalize_domain', () => {
  test.each([
    ['HTTPS://Example.COM', 'example.com'],
    ['http://www.example.com?x=1', 'example.com'],
    ['ftp://ftp.example.com/file', 'ftp.example.com'],
    ['example.com:8080', 'example.com'],
    ['mailto:jane@example.com?cc=a@b.example', 'example.com'],
    ['http://user@host.example@evil.example/', 'evil.example'],
    ['https:\\\\example.com', null],
    ['www.com', 'www.com'],
    ['www.www.example.com', 'www.example.com'],
    ['www2.example.com', 'www2.example.com'],
    ['shop-1.myshopify.com', 'shop-1.myshopify.com'],
    ['例子.广告', 'xn--fsqu00a.xn--4rr70v'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
    ['例子。广告', 'xn--fsqu00a.xn--4rr70v'],
    [' example.com. ', 'example.com'],
    ['10.0.0.1:80', null],
    ['jane@[10.0.0.1]', null],
    ['2001:db8::1', null],
    ['app.localhost', null],
    ['com', null],
    ['', null],
    ['.', null],
    ['exa mple.com', null],
    ['foo..example.com', null],
    ['https://', null],
  ])('%j is %j', (value, expected) => {
    expect(normalize_domain(value)).toBe(expected);
  });

  test('is the same host in whatever it stands', () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        const expected = normalize_domain(host);
        for (const text of [`a@${host}`, `https://${host}/p?q#f`, `//www.${host}:443`, host.toUpperCase()]) {
          expect(normalize_domain(text)).toBe(expected);
        }
        if (expected !== null) expect(expected).toBe(host.toLowerCase().replace(/^www\.(?=.*\.)/, ''));
      }),
    );
  });
});
