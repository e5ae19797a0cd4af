import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import punycode from 'punycode/punycode.js';
import { normalize_domain } from '../udfs/normalize_domain.ts';

const require = createRequire(import.meta.url);

/**
 * Companies, public bodies and universities that the list of mail providers holds because they once gave addresses
 * away or because somebody reported them. A wrong entry hides a customer, so those that many know are taken out.
 */
const ORGANISATIONS = [
  ...['alibaba.com', 'ancestry.com', 'aver.com', 'bt.com', 'casino.com', 'discovery.com', 'dnsmadeeasy.com'],
  ...[
    'easypost.com',
    'facebook.com',
    'law.com',
    'mail-tester.com',
    'medscape.com',
    'name.com',
    'nus.edu.sg',
    'oath.com',
  ],
  ...[
    'parrot.com',
    'poste.it',
    'saudia.com',
    'singpost.com',
    'space.com',
    'swissinfo.org',
    'techspot.com',
    'unican.es',
  ],
];

/** Providers of mail for anyone that the list lacks: newer services, and relays that hide an address. */
const MORE_PROVIDERS = [
  ...[
    'duck.com',
    'fastmail.com',
    'gmx.ch',
    'googlegroups.com',
    'kakao.com',
    'keemail.me',
    'mailfence.com',
    'mozmail.com',
  ],
  ...[
    'passmail.net',
    'posteo.de',
    'privaterelay.appleid.com',
    'simplelogin.com',
    'tuta.com',
    'tuta.io',
    'tutamail.com',
  ],
  ...['tutanota.com', 'users.noreply.github.com', 'zohomail.com', 'zohomail.eu'],
];

/**
 * The public suffix list in its own notation (`co.uk`, `*.ck`, `!www.ck`), private suffixes such as `myshopify.com`
 * included, spelled like `normalize_domain` spells hosts.
 */
export function publicSuffixes(): string[] {
  // The package exports functions only, and the rules lie beside them as a module that holds one list of strings.
  const module = readFileSync(new URL('../data/rules.js', pathToFileURL(require.resolve('psl'))), 'utf8');
  const rules = Array.from(module.matchAll(/"([^"\n]+)"/g), ([, rule = '']) => rule);
  return sortedSet(rules.map((rule) => punycode.toASCII(rule)));
}

/**
 * Domains where an address says nothing about a company: the whole list of the `email-providers` package, not its
 * short one, with the exceptions above. The short list (355 domains by rank) lacks most regional and disposable
 * providers, each of which would become one company of strangers, and its wrong entries are in the long one as well.
 */
export function freeMailDomains(): string[] {
  const providers = require('email-providers/all.json') as string[];
  const organisations = new Set(ORGANISATIONS);
  const domains = [...providers, ...MORE_PROVIDERS].filter((domain) => !domain.includes('@')).map(normalize_domain);
  return sortedSet(domains.filter((domain): domain is string => domain !== null && !organisations.has(domain)));
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
