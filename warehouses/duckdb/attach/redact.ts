/** What stands in the place of what nobody is to see. */
export const HIDDEN = '***';

/** A shorter text is as likely to be a part of a word. */
const SHORTEST = 3;

const LOGIN_WORDS = String.raw`\w*(?:password|passwd|token|secret|access_?key)\w*`;
/** `password=x`, `password='x y'`, also in a query of an address. */
const ASSIGNED = new RegExp(String.raw`(${LOGIN_WORDS}\s*=\s*)('(?:\\.|''|[^'\\])*'|"[^"]*"|[^\s&;"']+)`, 'gi');
/** `://user:password@`. */
const USER_INFO = /(:\/\/[^:/@\s"']*:)([^\s"'/]*)(@)/g;

/** The same within a connection string, which has no other text around it: up to where a password can go at the most. */
const ASSIGNED_WHOLE = new RegExp(String.raw`${LOGIN_WORDS}\s*=\s*('(?:\\.|''|[^'\\])*'|[^\s&]+)`, 'gi');
const USER_INFO_WHOLE = /:\/\/[^:/@\s]*:(.*)@/g;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What stands in quotes, without them and their escapes. */
const bare = (text: string): string =>
  text.startsWith("'") || text.startsWith('"') ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : text;

/** The texts of a connection string that nobody is to see: itself, and what it says of how to log in. */
export function secretsIn(connection: string): readonly string[] {
  const found = [ASSIGNED_WHOLE, USER_INFO_WHOLE].flatMap((way) =>
    [...connection.matchAll(way)].map(([, value]) => value ?? ''),
  );
  // A password with blanks that lacks its quotes is taken apart, and its parts are told: missing "=" after "w0rd".
  const words = connection.split(/\s+/).filter((word) => !/^\w+=/.test(word) && !word.includes('://'));
  const spellings = found.flatMap((value) => [value, bare(value), decoded(value), encodeURIComponent(bare(value))]);
  return [connection, ...spellings, ...words];
}

/** A text without what nobody is to see; what looks like a password goes, whoever's it is. */
export function redact(text: string, secrets: readonly string[]): string {
  const longestFirst = [...new Set(secrets)]
    .filter((secret) => secret.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((left, secret) => left.replaceAll(secret, HIDDEN), text)
    .replaceAll(ASSIGNED, `$1${HIDDEN}`)
    .replaceAll(USER_INFO, `$1${HIDDEN}$3`);
}

/** A server that was reached says what it thinks of a host, a user or a database: none of that is a secret. */
const SERVER_SPOKE =
  /connection to server|FATAL:|Access denied for user|Can't connect to|Unknown (MySQL server host|database)|could not translate host name/i;

/**
 * An error of attaching without what nobody is to see. Where a connection string could not even be read, anything that is
 * quoted may be a piece of a password.
 */
export function redactAttaching(text: string, secrets: readonly string[]): string {
  const left = redact(text, secrets);
  return SERVER_SPOKE.test(left) || secrets.length === 0 ? left : left.replaceAll(/"[^"]*"/g, `"${HIDDEN}"`);
}
