import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import punycode from 'punycode/punycode.js';
import { normalize_domain } from '../udfs/normalize_domain.ts';

const require = createRequire(import.meta.url);
// The package's map of exports hides its types.
const psl = require('psl') as { get(host: string): string | null };

const words = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/**
 * Companies, public bodies and universities that the list of mail providers holds because they once gave addresses
 * away or because somebody reported them. A wrong entry hides a customer, so those that many know are taken out.
 */
const ORGANISATIONS = words([
  'alibaba.com ancestry.com aver.com bt.com casino.com discovery.com dnsmadeeasy.com easypost.com',
  'facebook.com law.com mail-tester.com medscape.com name.com nus.edu.sg oath.com parrot.com poste.it',
  'saudia.com singpost.com space.com swissinfo.org techspot.com unican.es',
]);

/** Providers of mail for anyone that the list lacks. */
const MORE_PROVIDERS = words([
  'ctemplar.com disroot.org duck.com fastmail.com gmx.ch googlegroups.com inbox.eu kakao.com keemail.me',
  'mailfence.com onmail.com posteo.de riseup.net skiff.com startmail.com tuta.com tuta.io tutamail.com',
  'tutanota.com zohomail.com zohomail.eu',
]);

/** Services that give anyone an address which stands for another, and market places that give one for a sale. */
const RELAYS = words([
  '4wrd.cc 8alias.com 8shield.net addy.io addymail.com aleeas.com anonaddy.com anonaddy.me burnermail.io',
  'dralias.com erine.email guest.airbnb.com guest.booking.com mailer.me marketplace.amazon.com members.ebay.com',
  'mozmail.com passfwd.com passinbox.com passmail.com passmail.net privaterelay.appleid.com relay.firefox.com',
  'reply.craigslist.org reply.facebook.com reply.github.com silomails.com simplelogin.co simplelogin.com',
  'simplelogin.fr simplelogin.io slmail.me slmails.com users.noreply.github.com',
]);

/**
 * Hosts that give a name to anyone (`acme.onmicrosoft.com`), which the public suffix list lacks. Not those by whose own
 * name a company is known, since it would have no domain then.
 */
const NAME_HOSTS = words([
  '000webhostapp.com ameblo.jp angelfire.com atlassian.net bandcamp.com blogger.com bubbleapps.io business.site',
  'canalblog.com canva.site exblog.jp fc2.com ghost.io godaddysites.com hs-sites.com hubspotpagebuilder.com',
  'imweb.me itch.io jimdofree.com jimdosite.com livejournal.com mailchimpsites.com modoo.at mykajabi.com',
  'myportfolio.com mystrikingly.com onmicrosoft.com over-blog.com pixieset.com seesaa.net sharepoint.com',
  'simplybook.me site123.me snack.ws softr.app square.site statuspage.io strikingly.com substack.com surge.sh',
  'tripod.com tumblr.com typepad.com ueniweb.com webnode.page webs.com weebly.com wordpress.com zenfolio.com',
]);

/** The public suffix list in its own notation, private suffixes included, spelled like `normalize_domain` spells hosts. */
export function listedSuffixes(): string[] {
  // The package exports functions only, and the rules lie beside them as a module that holds one list of strings.
  const module = readFileSync(new URL('../data/rules.js', pathToFileURL(require.resolve('psl'))), 'utf8');
  const rules = Array.from(module.matchAll(/"([^"\n]+)"/g), ([, rule = '']) => rule);
  return sortedSet(rules.map((rule) => punycode.toASCII(rule)));
}

/**
 * What ends a name that somebody registered, in the notation of the public suffix list (`co.uk`, `*.ck`, `!www.ck`): that
 * list, more hosts that give names, and as exceptions the domains of mail that lie below another's, since
 * `privaterelay.appleid.com` must be found in the list of free mail and not be taken for appleid.com.
 */
function findPublicSuffixes(): readonly string[] {
  const providers = freeMailDomains();
  const known = new Set(providers);
  const below = providers
    .filter((domain) => domain.split('.').length > 2)
    .filter((domain) => {
      const registrable = psl.get(domain);
      return registrable !== null && registrable !== domain && !known.has(registrable);
    });
  return sortedSet([...listedSuffixes(), ...NAME_HOSTS, ...below.map((domain) => `!${domain}`)]);
}

/**
 * Domains where an address says nothing about a company: the whole list of the `email-providers` package, not its
 * short one, with the exceptions above. The short list (355 domains by rank) lacks most regional and disposable
 * providers, each of which would become one company of strangers, and its wrong entries are in the long one as well.
 */
function findFreeMailDomains(): readonly string[] {
  const providers = require('email-providers/all.json') as string[];
  const organisations = new Set(ORGANISATIONS);
  const domains = [...providers, ...MORE_PROVIDERS, ...RELAYS]
    .filter((domain) => !domain.includes('@'))
    .map(normalize_domain);
  return sortedSet(domains.filter((domain): domain is string => domain !== null && !organisations.has(domain)));
}

/** Both lists take a good part of a second, and a process may build many bundles. */
function once(find: () => readonly string[]): () => readonly string[] {
  let found: readonly string[] | undefined;
  return () => (found ??= find());
}

export const publicSuffixes = once(findPublicSuffixes);
export const freeMailDomains = once(findFreeMailDomains);

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
