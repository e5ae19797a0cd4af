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

  test.each([
    ...['facebook.com/annscakes', 'https://www.facebook.com/pages/x/1', 'http://de-de.facebook.com/x', 'fb.me/x'],
    ...['https://twitter.com/ann', 'x.com/ann', 'linkedin.com/company/acme', 'youtube.com/@ann', 'wa.me/4915100000'],
    ...['https://maps.google.com/?cid=1', 'google.com/maps/place/x', 'https://www.etsy.com/shop/ann', 'linktr.ee//ann'],
    ...['instagram.com?igsh=x', 'https://instagram.com/#/ann', '[mailto:x] <https://instagram.com/ann>'],
  ])('%j is a page, and no domain', (value) => {
    expect(normalize_domain(value)).toBeNull();
  });

  test.each([
    ['facebook.com', 'facebook.com'],
    ['https://www.facebook.com//', 'facebook.com'],
    ['ann@linkedin.com', 'linkedin.com'],
    ['mailto:ann@x.com?subject=y', 'x.com'],
    ['https://notfacebook.com/x', 'notfacebook.com'],
    ['https://facebook.com.example/x', 'facebook.com.example'],
    ['https://annscakes.blogspot.com/2026/01', 'annscakes.blogspot.com'],
    ['annscakes.github.io', 'annscakes.github.io'],
  ])('%j is the host %j', (value, expected) => {
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
