import { LONGEST_ADDRESS } from './bounds.ts';
import { canonicalDomain } from './canonical_domain.ts';

// RFC 5322's atom, with RFC 6531's non-ASCII letters. Quoted local parts are valid too, but nobody has one.
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00A1-\u1FFF\u2C00-\uFDFF\uFE70-\uFEFE.-]+$/;
const STRAY_DOT = /^\.|\.\.|\.$/;
/** Japanese phone companies gave out mailboxes with dots in a row and at the end, against the RFC, for many years. */
const ANY_DOTS = /^(?:docomo|ezweb)\.ne\.jp$/;
const ENCAPSULATED = /^imcea[a-z0-9]+-/i;

/**
 * The two sides of what is written like a bare e-mail address, the domain canonical, the local part as written; null if
 * it is not. The local part may be one that no mailbox has, see {@link isLocalPart}.
 */
export function splitAddress(address: string): { local: string; domain: string } | null {
  if (address.length > LONGEST_ADDRESS) return null;
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  if (!LOCAL.test(local)) return null;
  const domain = canonicalDomain(address.slice(at + 1));
  return domain === null ? null : { local, domain };
}

/** Whether a mailbox of the domain may have the local part. */
export function isLocalPart(local: string, domain: string): boolean {
  if (local.length > 64) return isEncapsulated(local);
  return !STRAY_DOT.test(local) || (ANY_DOTS.test(domain) && !local.startsWith('.'));
}

/**
 * Whether Exchange packed an address of another kind into the local part: `IMCEAEX-_O=ACME+20INC_CN=ALEE`, where a plus
 * begins two hexadecimal digits, and which is as long as what it packs.
 */
export function isEncapsulated(local: string): boolean {
  return ENCAPSULATED.test(local);
}
