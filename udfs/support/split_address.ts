import { canonicalDomain } from './canonical_domain.ts';

// RFC 5322's dot-atom, with RFC 6531's non-ASCII letters. Quoted local parts are valid too, but nobody has one.
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u00A1-\\u1FFF\\u2C00-\\uFDFF\\uFE70-\\uFEFE-]+";
const DOT_ATOM = new RegExp(`^${ATOM}(\\.${ATOM})*$`);

/** The two sides of a bare e-mail address, the domain canonical, the local part as written; null if it is not one. */
export function splitAddress(address: string): { local: string; domain: string } | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  if (local.length > 64 || !DOT_ATOM.test(local)) return null;
  const domain = canonicalDomain(address.slice(at + 1));
  return domain === null ? null : { local, domain };
}
