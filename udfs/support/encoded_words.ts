const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
// What windows-1252 has where ISO 8859-1 has control characters (0x80 to 0x9F).
const WINDOWS_1252 =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';
/** The smallest code point that a UTF-8 sequence of so many bytes may hold; a smaller one is a forgery. */
const SMALLEST_OF_LENGTH = [Infinity, 0, 0x80, 0x800, 0x10000];
const ENCODED_WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?]*)\?=/g;
const ENCODED_RUN = /=\?[^?\s]+\?[BbQq]\?[^?]*\?=(?:\s*=\?[^?\s]+\?[BbQq]\?[^?]*\?=)*/g;

/**
 * Replaces RFC 2047 encoded words by their text. Neighbours of one charset are joined before they are decoded, since
 * senders cut characters in two. Words in a charset other than UTF-8, ASCII, ISO 8859-1 and windows-1252 stay as they are.
 */
export function decodeEncodedWords(text: string): string {
  return text.replace(ENCODED_RUN, (run) => {
    const words = Array.from(run.matchAll(ENCODED_WORD), ([word, charset = '', encoding = '', content = '']) => ({
      word,
      charset: charset.toLowerCase(),
      bytes: encoding.toUpperCase() === 'B' ? decodeBase64(content) : decodeQuoted(content),
    }));
    let decoded = '';
    for (let start = 0; start < words.length;) {
      const charset = words[start]?.charset ?? '';
      let end = start + 1;
      while (words[end]?.charset === charset) end++;
      const joined = words.slice(start, end);
      decoded +=
        decodeBytes(
          joined.flatMap(({ bytes }) => bytes),
          charset,
        ) ?? joined.map(({ word }) => word).join(' ');
      start = end;
    }
    return decoded;
  });
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

function decodeBytes(bytes: readonly number[], charset: string): string | null {
  switch (charset) {
    case 'utf-8':
    case 'utf8':
    case 'us-ascii':
    case 'ascii':
      return decodeUtf8(bytes);
    case 'iso-8859-1':
    case 'latin1':
    case 'windows-1252':
    case 'cp1252':
      // Mail programs label windows-1252 as ISO 8859-1, whose own 0x80 to 0x9F no text contains.
      return bytes
        .map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte)))
        .join('');
    default:
      return null;
  }
}

function decodeUtf8(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length;) {
    const lead = bytes[index] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 0;
    const tail = bytes.slice(index + 1, index + length);
    const isWhole = tail.length === length - 1 && tail.every((byte) => byte >> 6 === 2);
    const point = tail.reduce(
      (value, byte) => (value << 6) | (byte & 0x3f),
      length === 1 ? lead : lead & (0x7f >> length),
    );
    const isSurrogate = point >= 0xd800 && point <= 0xdfff;
    if (isWhole && point >= (SMALLEST_OF_LENGTH[length] ?? Infinity) && point <= 0x10ffff && !isSurrogate) {
      text += String.fromCodePoint(point);
      index += length;
    } else {
      text += '\uFFFD';
      index += 1;
    }
  }
  return text;
}
