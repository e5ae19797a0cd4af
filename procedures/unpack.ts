import { inflateSync } from 'fflate';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Most arguments of a call at once: engines allow some 65,000. */
const MOST_ARGUMENTS = 8192;

/** Snowflake's JavaScript has no `atob`. Reads four digits at a time: a CALL waits for it. */
function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;
  const valueAt = (index: number): number => values[text.charCodeAt(index)] ?? 0;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let read = 0, length = 0; read < text.length; read += 4, length += 3) {
    const bits = (valueAt(read) << 18) | (valueAt(read + 1) << 12) | (valueAt(read + 2) << 6) | valueAt(read + 3);
    bytes[length] = bits >> 16;
    bytes[length + 1] = bits >> 8;
    bytes[length + 2] = bits;
  }
  return bytes.subarray(0, bytes.length - padding);
}

/** The text of which `pack` of build/pack.ts took out what is repeated from far away. */
function withRepeats(copies: readonly number[], rest: string): string {
  let text = '';
  let read = 0;
  for (let index = 0; index < copies.length; index += 3) {
    const [before = 0, origin = 0, length = 0] = copies.slice(index, index + 3);
    text += rest.slice(read, read + before);
    read += before;
    text += text.slice(origin, origin + length);
  }
  return text + rest.slice(read);
}

/** The text that was packed: base64 of raw DEFLATE (RFC 1951) of its parts. Uses nothing that Snowflake's JavaScript lacks. */
export function unpack(packed: string): string {
  const bytes = inflateSync(fromBase64(packed));
  let json = '';
  for (let index = 0; index < bytes.length; index += MOST_ARGUMENTS)
    json += String.fromCharCode(...bytes.subarray(index, index + MOST_ARGUMENTS));
  const [copies, rest] = JSON.parse(json) as [number[], string];
  return withRepeats(copies, rest);
}
