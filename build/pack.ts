import { deflateRawSync } from 'node:zlib';

const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value that is JSON, as `unpack` of procedures/unpack.ts takes it. */
export const pack = (value: unknown): string =>
  deflateRawSync(ascii(JSON.stringify(value)), { level: 9 }).toString('base64');
