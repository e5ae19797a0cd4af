// The path inside the package keeps Node from taking its own deprecated module of the same name.
import punycode from 'punycode/punycode.js';

const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
/** A label has up to 63 characters, of which a letter in Unicode takes at most two units of a text. */
const LONGEST_LABEL = 2 * 63;
/** The same of a name of up to 253 characters, each perhaps written as a letter and several marks. */
const LONGEST_HOST = 4 * 2 * 253;

/**
 * A host name in its one canonical spelling: lower case, international labels as punycode (`xn--`), no final dot.
 * Punycode, because that is what DNS, certificates and browsers write and what sorts alike in every collation.
 *
 * @returns null unless it is a name of at least two labels under a public-looking top level (so no IP address).
 */
export function canonicalDomain(host: string): string | null {
  if (host.length > LONGEST_HOST) return null;
  const lowered = host
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u3002\uFF61]/g, '.')
    .replace(/\.$/, '');
  if (/[^a-z0-9.\u0080-\uFFFF-]|\s/.test(lowered)) return null;
  // Punycode takes time with the square of a label's length.
  if (lowered.split('.').some((label) => label.length > LONGEST_LABEL)) return null;
  const domain = punycode.toASCII(lowered);
  const labels = domain.split('.');
  const topLevel = labels[labels.length - 1] ?? '';
  if (labels.length < 2 || domain.length > 253 || /^\d+$/.test(topLevel) || topLevel === 'localhost') return null;
  return labels.every((label) => label.length <= 63 && LABEL.test(label)) ? domain : null;
}
