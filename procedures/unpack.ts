import { inflateSync } from 'fflate';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Snowflake's JavaScript has no `atob`. */
function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let length = 0;
  for (let index = 0; index < digits.length; index += 1) {
    bits = ((bits << 6) | DIGITS.indexOf(digits.charAt(index))) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[length] = (bits >> count) & 0xff;
      length += 1;
    }
  }
  return bytes;
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
  for (let index = 0; index < bytes.length; index += 1) json += String.fromCharCode(bytes[index] ?? 0);
  const [copies, rest] = JSON.parse(json) as [number[], string];
  return withRepeats(copies, rest);
}
