import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freeMailDomains, listedSuffixes, publicSuffixes } from '../../../../build/seeds.ts';
import { publicSuffixRows } from '../../../../sql/seeds.ts';
import { registrableDomain } from '../../../../sql/steps/load/registrable_domain.ts';
import { nexus, sql } from '../../../../sql/tag.ts';
import type { Sandbox } from '../../../support/sql.ts';
import { openSandbox, rowsOf } from '../../../support/sql.ts';

// The package's map of exports hides its types.
const psl = createRequire(import.meta.url)('psl') as { get(host: string): string | null };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
  await sandbox.execute(sql`CREATE TABLE ${nexus('nexus_public_suffixes')} AS ${publicSuffixRows(publicSuffixes())}`);
});
afterAll(() => sandbox.close());

/** Host to its registrable domain, null where it has none. */
async function registrable(hosts: readonly string[]): Promise<Record<string, string | null>> {
  const rows = await sandbox.rows(
    sql`WITH hosts AS (${rowsOf(
      { host: 'string' },
      [...new Set(hosts)].map((host) => ({ host })),
    )}), ${registrableDomain()} SELECT host, domain FROM registrable`,
  );
  const found = new Map(rows.map(({ host, domain }) => [host, domain as string]));
  expect(found.size).toBe(rows.length);
  return Object.fromEntries(hosts.map((host) => [host, found.get(host) ?? null]));
}

const byLibrary = (hosts: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(hosts.map((host) => [host, psl.get(host)]));

/** The suffix, what registers under it, and what lies below that. */
const around = (suffix: string): string[] => [suffix, `acme.${suffix}`, `www.acme.${suffix}`, `a.b.acme.${suffix}`];

describe('registrableDomain', () => {
  test('the examples of the list itself', async () => {
    expect(
      await registrable([
        ...['com', 'example.com', 'b.example.com', 'a.b.example.com', 'uk.com', 'b.example.uk.com'],
        ...[
          'co.uk',
          'acme.co.uk',
          'shop.acme.co.uk',
          'ck',
          'test.ck',
          'b.test.ck',
          'a.b.test.ck',
          'www.ck',
          'www.www.ck',
        ],
        ...['kobe.jp', 'c.kobe.jp', 'b.c.kobe.jp', 'city.kobe.jp', 'www.city.kobe.jp', 'acme.myshopify.com'],
        ...['xn--85x722f.com.cn', 'shop.xn--85x722f.xn--55qx5d.cn', 'xn--55qx5d.cn'],
      ]),
    ).toEqual({
      com: null,
      'example.com': 'example.com',
      'b.example.com': 'example.com',
      'a.b.example.com': 'example.com',
      'uk.com': null,
      'b.example.uk.com': 'example.uk.com',
      'co.uk': null,
      'acme.co.uk': 'acme.co.uk',
      'shop.acme.co.uk': 'acme.co.uk',
      ck: null,
      'test.ck': null,
      'b.test.ck': 'b.test.ck',
      'a.b.test.ck': 'b.test.ck',
      'www.ck': 'www.ck',
      'www.www.ck': 'www.ck',
      'kobe.jp': null,
      'c.kobe.jp': null,
      'b.c.kobe.jp': 'b.c.kobe.jp',
      'city.kobe.jp': 'city.kobe.jp',
      'www.city.kobe.jp': 'city.kobe.jp',
      'acme.myshopify.com': 'acme.myshopify.com',
      'xn--85x722f.com.cn': 'xn--85x722f.com.cn',
      'shop.xn--85x722f.xn--55qx5d.cn': 'xn--85x722f.xn--55qx5d.cn',
      'xn--55qx5d.cn': null,
    });
  });

  test('every wildcard and exception rule of the list agrees with the library', async () => {
    const rules = listedSuffixes().filter((rule) => /^[*!]/.test(rule));
    expect(rules.length).toBeGreaterThan(50);
    const hosts = rules.flatMap((rule) =>
      rule.startsWith('!') ? around(rule.slice(1)) : [...around(rule.slice(2)), ...around(`any.${rule.slice(2)}`)],
    );
    expect(await registrable(hosts)).toEqual(byLibrary(hosts));
  });

  test('a sample over the whole list agrees with the library', async () => {
    const hosts = listedSuffixes()
      .filter((rule, index) => !/^[*!]/.test(rule) && index % 60 === 0)
      .flatMap(around);
    expect(hosts.length).toBeGreaterThan(500);
    expect(await registrable(hosts)).toEqual(byLibrary(hosts));
  });

  test('hosts that give names, and domains of mail below one that is a company', async () => {
    expect(
      await registrable([
        ...['acme.onmicrosoft.com', 'mail.acme.onmicrosoft.com', 'onmicrosoft.com', 'annscakes.wordpress.com'],
        ...['annscakes.github.io', 'privaterelay.appleid.com', 'x.privaterelay.appleid.com', 'appleid.com'],
        ...['users.noreply.github.com', 'github.com', 'ann.anonaddy.me'],
      ]),
    ).toEqual({
      'acme.onmicrosoft.com': 'acme.onmicrosoft.com',
      'mail.acme.onmicrosoft.com': 'acme.onmicrosoft.com',
      'onmicrosoft.com': null,
      'annscakes.wordpress.com': 'annscakes.wordpress.com',
      'annscakes.github.io': 'annscakes.github.io',
      'privaterelay.appleid.com': 'privaterelay.appleid.com',
      'x.privaterelay.appleid.com': 'privaterelay.appleid.com',
      'appleid.com': 'appleid.com',
      'users.noreply.github.com': 'users.noreply.github.com',
      'github.com': 'github.com',
      'ann.anonaddy.me': 'anonaddy.me',
    });
  });

  test('every domain of mail is found in the list by each host below it', async () => {
    const domains = freeMailDomains().filter((_, index) => index % 20 === 0);
    const found = await registrable(domains.map((domain) => `any.${domain}`));
    const known = new Set(freeMailDomains());
    // A provider that is a public suffix itself gives names, each of which is somebody's.
    const lost = Object.entries(found).filter(
      ([host, domain]) => !known.has(domain ?? '') && psl.get(host.slice('any.'.length)) !== null,
    );
    expect(lost).toEqual([]);
  });

  test('a top-level domain that the list does not know is a suffix of one label', async () => {
    const hosts = ['localhost', 'printer.lan', 'a.printer.lan', 'acme.corp', 'www.acme.corp', 'x.y.z.internalnet'];
    expect(await registrable(hosts)).toEqual(byLibrary(hosts));
    expect(await registrable(['a.printer.lan', 'localhost'])).toEqual({
      'a.printer.lan': 'printer.lan',
      localhost: null,
    });
  });

  test('a host of many labels, up to eleven below the registrable domain', async () => {
    const hosts = ['a.b.c.d.e.f.g.h.acme.co.uk', '1.2.3.4.5.6.7.8.9.10.11.acme.com'];
    expect(await registrable(hosts)).toEqual(byLibrary(hosts));
    expect(await registrable(['1.2.3.4.5.6.7.8.9.10.11.12.acme.com'])).toEqual({
      '1.2.3.4.5.6.7.8.9.10.11.12.acme.com': null,
    });
  });

  test('no hosts', async () => {
    expect(await registrable([])).toEqual({});
  });
});
