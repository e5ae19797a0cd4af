import { decodeBytes } from './decode_bytes.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ENCODED_WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?]*)\?=/g;
const ENCODED_RUN = /=\?[^?\s]+\?[BbQq]\?[^?]*\?=(?:\s*=\?[^?\s]+\?[BbQq]\?[^?]*\?=)*/g;
/** The beginning of a word that has no end, or of one that holds another. */
const ENCODED_REST = /=\?[A-Za-z][^?\s]*\?[BbQq]\?/;

/**
 * Replaces RFC 2047 encoded words by their text. Neighbours of one charset are joined before they are decoded, since
 * senders cut characters in two.
 *
 * @returns null if a word is in a charset that cannot be decoded here, or cut short
 */
export function decodeEncodedWords(text: string): string | null {
  if (!text.includes('=?')) return text;
  let isWhole = true;
  const decoded = text.replace(ENCODED_RUN, (run) => {
    const text = decodeRun(run);
    if (text === null) isWhole = false;
    return text ?? '';
  });
  return isWhole && !ENCODED_REST.test(decoded) ? decoded : null;
}

function decodeRun(run: string): string | null {
  const words = Array.from(run.matchAll(ENCODED_WORD), ([, charset = '', encoding = '', content = '']) => ({
    charset: charset.toLowerCase(),
    bytes: encoding.toUpperCase() === 'B' ? decodeBase64(content) : decodeQuoted(content),
  }));
  let decoded = '';
  for (let start = 0; start < words.length;) {
    const charset = words[start]?.charset ?? '';
    let end = start + 1;
    while (words[end]?.charset === charset) end++;
    const part = decodeBytes(
      words.slice(start, end).flatMap(({ bytes }) => bytes),
      charset,
    );
    if (part === null) return null;
    decoded += part;
    start = end;
  }
  return decoded;
}

function decodeBase64(content: string): number[] {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const character of content) {
    const digit = BASE64.indexOf(character);
    if (digit < 0) continue;
    buffer = ((buffer << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 0xff);
    }
  }
  return bytes;
}

function decodeQuoted(content: string): number[] {
  const bytes: number[] = [];
  for (const [part] of content.replace(/_/g, ' ').matchAll(/=[0-9A-Fa-f]{2}|[^]/g)) {
    bytes.push(part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0) & 0xff);
  }
  return bytes;
}
