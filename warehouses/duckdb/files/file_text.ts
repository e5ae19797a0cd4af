import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const CHUNK = 1024 * 1024;
const UTF8 = 'utf-8';

export const isGzip = (path: string): boolean => /\.gz$/i.test(path);
export const isCompressed = (path: string): boolean => /\.(gz|zst)$/i.test(path);

/** The marks by which a file says how it is encoded. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], UTF8],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

export interface TextEncoding {
  /** As `TextDecoder` names it. */
  readonly name: string;
  /** Bytes before the text. */
  readonly mark: number;
}

/** How a text is encoded: as it says itself, else as it is told, else UTF-8. */
export function encodingOf(head: Uint8Array, told: string): TextEncoding {
  for (const [mark, name] of MARKS) {
    if (mark.every((byte, index) => head[index] === byte)) return { name, mark: mark.length };
  }
  return { name: told === '' ? UTF8 : new TextDecoder(told).encoding, mark: 0 };
}

export const isUtf8 = ({ name }: TextEncoding): boolean => name === UTF8;

/** The bytes of a file, unpacked, up to a length of what lies on the disk. */
export function* bytesOf(path: string, length: number, start = 0): Generator<Buffer> {
  if (isGzip(path)) {
    yield gunzipSync(readFileSync(path)).subarray(start);
    return;
  }
  const file = openSync(path, 'r');
  try {
    for (let position = start; position < length;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, length - position));
      const read = readSync(file, chunk, 0, chunk.length, position);
      if (read === 0) return;
      position += read;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** How much of a file tells how it is encoded and what its header is. */
export const HEAD = 64 * 1024;

/** The first bytes of a file, or those from a place on, as {@link bytesOf} gives them: of a packed file as many as it has. */
export function headOf(path: string, length = HEAD, start = 0): Buffer {
  for (const chunk of bytesOf(path, length, start)) return chunk;
  return Buffer.alloc(0);
}

/** Bytes in UTF-8 of bytes in another encoding. @throws where they are not in that encoding */
export function* transcoded(chunks: Iterable<Buffer>, encoding: TextEncoding, path: string): Generator<Buffer> {
  const decoder = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Buffer): Buffer => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch {
      throw new Error(
        `${path} is not ${encoding.name} throughout: name its encoding in "encoding", or save it as UTF-8.`,
      );
    }
  };
  for (const chunk of chunks) yield decode(chunk);
  yield decode();
}

/** The first line that is not UTF-8, from 1; undefined if all are. */
export function firstLineNotUtf8(path: string): number | undefined {
  const decoder = new TextDecoder(UTF8, { fatal: true });
  let line = 1;
  let rest = Buffer.alloc(0);
  const isGood = (bytes: Buffer): boolean => {
    try {
      decoder.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  for (const chunk of bytesOf(path, Infinity)) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      if (!isGood(rest.subarray(0, end))) return line;
      rest = rest.subarray(end + 1);
      line++;
    }
  }
  return isGood(rest) ? undefined : line;
}
