import { deflateRawSync } from 'node:zlib';

/** How far back DEFLATE sees (RFC 1951, section 2): what is repeated from further away would be written again. */
const WINDOW = 32_768;
/** The least length of a text that is copied from further back: shorter ones cost as much as they save. */
const SHORTEST = 64;

const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Of each text of the shortest length, by where it begins: a rolling hash (Karp and Rabin 1987), modulo 2^32. */
function rollingHashes(text: string): Int32Array {
  const BASE = 0x01000193;
  const hashes = new Int32Array(Math.max(0, text.length - SHORTEST + 1));
  let leaving = 1;
  for (let i = 0; i < SHORTEST; i += 1) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= SHORTEST) hash = (hash - Math.imul(text.charCodeAt(at - SHORTEST), leaving)) | 0;
    if (at >= SHORTEST - 1) hashes[at - SHORTEST + 1] = hash;
  }
  return hashes;
}

/**
 * A text without what it says again beyond DEFLATE's window, and the copies that restore it: for each how many characters
 * come before it, where it begins in the whole text, and its length. Statements of a run are alike and far from each other.
 */
function withoutFarRepeats(text: string): { rest: string; copies: number[] } {
  const hashes = rollingHashes(text);
  const seen = new Map<number, number>();
  const rest: string[] = [];
  const copies: number[] = [];
  let from = 0;
  let at = 0;
  for (let known = 0; at < hashes.length; at += 1) {
    for (; known <= at - WINDOW; known += 1) seen.set(hashes[known] ?? 0, known);
    const origin = seen.get(hashes[at] ?? 0);
    if (origin === undefined) continue;
    let length = 0;
    while (length < at - origin && at + length < text.length && text[origin + length] === text[at + length])
      length += 1;
    // Texts of one hash may differ.
    if (length < SHORTEST) continue;
    copies.push(at - from, origin, length);
    rest.push(text.slice(from, at));
    from = at + length;
    at = from - 1;
  }
  rest.push(text.slice(from));
  return { rest: rest.join(''), copies };
}

/** A value that is JSON, as `unpack` of procedures/unpack.ts takes it. */
export function pack(value: unknown): string {
  const { rest, copies } = withoutFarRepeats(ascii(JSON.stringify(value)));
  return deflateRawSync(JSON.stringify([copies, rest]), { level: 9 }).toString('base64');
}
