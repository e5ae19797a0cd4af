import { describe, expect, test } from '@jest/globals';
import { freeMailDomains, publicSuffixes } from '../../build/seeds.ts';
import { normalize_domain } from '../../udfs/normalize_domain.ts';

describe('publicSuffixes', () => {
  const suffixes = publicSuffixes();

  test('holds ICANN and private suffixes, wildcards and exceptions, in punycode', () => {
    expect(suffixes).toEqual(expect.arrayContaining(['com', 'co.uk', 'myshopify.com', '*.ck', '!www.ck', 'xn--p1ai']));
    expect(suffixes.length).toBeGreaterThan(9000);
  });

  test('is sorted, without repeats, ASCII', () => {
    expect(suffixes).toEqual([...new Set(suffixes)].sort());
    expect(suffixes.filter((suffix) => !/^(!|\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(suffix))).toEqual([]);
  });
});

describe('freeMailDomains', () => {
  const domains = freeMailDomains();

  test('holds the large providers', () => {
    const large = [
      'gmail.com',
      'googlemail.com',
      'outlook.com',
      'hotmail.co.uk',
      'icloud.com',
      'proton.me',
      'gmx.ch',
      'web.de',
      'qq.com',
      'fastmail.com',
    ];
    expect(large.filter((domain) => !domains.includes(domain))).toEqual([]);
  });

  test('holds relays and aliases, also below a domain of a company', () => {
    const relays = ['slmail.me', 'aleeas.com', 'addy.io', 'anonaddy.me', 'mozmail.com', 'privaterelay.appleid.com'];
    expect(relays.filter((domain) => !domains.includes(domain))).toEqual([]);
    expect(publicSuffixes()).toEqual(
      expect.arrayContaining(['!privaterelay.appleid.com', '!users.noreply.github.com', 'onmicrosoft.com']),
    );
  });

  test('holds no company of which we know', () => {
    const companies = [
      'facebook.com',
      'alibaba.com',
      'apple.com',
      'google.com',
      'shopify.com',
      'stripe.com',
      'easypost.com',
    ];
    expect(companies.filter((domain) => domains.includes(domain))).toEqual([]);
  });

  test('is sorted, without repeats, and spelled as normalize_domain spells hosts', () => {
    expect(domains).toEqual([...new Set(domains)].sort());
    expect(domains.filter((domain) => normalize_domain(domain) !== domain)).toEqual([]);
  });
});
