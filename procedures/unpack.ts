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

/** A text of ASCII from the base64 of its raw DEFLATE (RFC 1951). Uses nothing that Snowflake's JavaScript lacks. */
export function unpack(packed: string): string {
  const bytes = inflateSync(fromBase64(packed));
  let text = '';
  for (let index = 0; index < bytes.length; index += 1) text += String.fromCharCode(bytes[index] ?? 0);
  return text;
}
