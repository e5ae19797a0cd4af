import { CHARSETS } from './charsets.generated.ts';

const NOTHING = '\uFFFD';
/** The smallest code point that a UTF-8 sequence of so many bytes may hold; a smaller one is a forgery. */
const SMALLEST_OF_LENGTH = [Infinity, 0, 0x80, 0x800, 0x10000];
/** Names that say what another does. Mail programs label windows-1252 as ISO 8859-1, and its likes. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['i1', 'w1252'],
  ['i9', 'w1254'],
  ['i11', 'w874'],
  ['tis-620', 'w874'],
  ['koi8-r', 'kr'],
  ['koi8-u', 'ku'],
  ['koi8-ru', 'ku'],
  ['macintosh', 'mac'],
  ['mac-roman', 'mac'],
]);
/** The parts of ISO 8859 that "latin1" to "latin10" name. */
const LATIN = [1, 2, 3, 4, 9, 10, 13, 14, 15, 16];

/**
 * The text that bytes are in a charset: UTF-8, the single-byte charsets of mail, and ASCII in any other that contains it.
 * Charsets of many bytes, such as ISO 2022-JP and GB 2312, have tables of thousands of characters, which is more than a
 * function of a warehouse may hold.
 *
 * @returns null where the charset is not known and the bytes are not plain ASCII
 */
export function decodeBytes(bytes: readonly number[], charset: string): string | null {
  const name = shortName(charset);
  if (/^(utf-?8|unicode-1-1-utf-8|w65001)$/.test(name)) return decodeUtf8(bytes);
  const upper = upperHalf(name);
  if (upper !== null) return bytes.map((byte) => upper[byte - 0x80] ?? String.fromCharCode(byte)).join('');
  // UTF-7 and HZ write their own characters in ASCII, ISO 2022 escapes them, UTF-16 leaves bytes of nothing.
  const shift = name === 'utf-7' ? 0x2b : name.startsWith('hz') ? 0x7e : 0x1b;
  const isAscii = bytes.every((byte) => (byte >= 0x20 || byte === 0x09) && byte < 0x7f && byte !== shift);
  return isAscii || /^(us-)?ascii$/.test(name) ? decodeUtf8(bytes) : null;
}

function shortName(charset: string): string {
  const name = charset
    .toLowerCase()
    .replace(/_/g, '-')
    .replace(/^(?:cs|x-)/, '');
  const latin = /^(?:latin-?|l)(\d+)$/.exec(name)?.[1];
  const part = /^iso-?8859-?(\d+)(?:-[ei])?$/.exec(name)?.[1] ?? (latin && LATIN[Number(latin) - 1]);
  const page = /^(?:windows|win|cp|ms|ibm|dos)-?(\d+)$/.exec(name)?.[1];
  const short = part ? `i${String(part)}` : page ? `w${page}` : name;
  return SAME_AS.get(short) ?? short;
}

const UPPER_HALVES = new Map<string, readonly string[] | null>();

/** Characters for the bytes 0x80 to 0xFF of a single-byte charset; null for any other. */
function upperHalf(name: string): readonly string[] | null {
  const known = UPPER_HALVES.get(name);
  if (known !== undefined) return known;
  const line = CHARSETS.split('\n').find((one) => one.startsWith(`${name} `));
  const characters = line === undefined ? null : unpacked(line.slice(name.length + 1));
  UPPER_HALVES.set(name, characters);
  return characters;
}

function unpacked(runs: string): string[] {
  const characters: string[] = [];
  let next = 0x80;
  for (const run of runs.split(',')) {
    const [distance = '', length = '1'] = run.split(':');
    if (distance !== '') next += parseInt(distance, 36);
    for (let left = parseInt(length, 36); left > 0; left--) {
      characters.push(distance === '' ? NOTHING : String.fromCharCode(next++));
    }
  }
  return characters;
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
      text += NOTHING;
      index += 1;
    }
  }
  return text;
}
