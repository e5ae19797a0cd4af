import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReading, ReadFile } from '../../../build/file_view.ts';
import { CsvScanner } from './csv_scanner.ts';
import type { TextEncoding } from './file_text.ts';
import { printOf } from './files_print.ts';
import { bytesOf, encodingOf, HEAD, headOf, isCompressed, isGzip, isUtf8, transcoded } from './file_text.ts';
import { headerDelimiter } from './header.ts';
import { isRemote, literalPath, matchingFiles } from './matching_files.ts';

/** How long a file must be as it is before its last line counts as whole although it has no line end. */
export const SETTLED = 10 * 60_000;
/** A file that was changed this recently may change while it is read. */
const HOT = 10_000;
/** Larger ones are not copied for that alone: if they change, the run says so. */
const LARGEST_COPY = 256 * 1024 * 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

interface Stamp {
  readonly size: number;
  readonly modified: number;
  readonly key: string;
}

function stampOf(path: string): Stamp {
  const { size, mtimeMs, ino } = statSync(path);
  return { size, modified: mtimeMs, key: `${String(ino)} ${String(size)} ${String(mtimeMs)}` };
}

/**
 * The files of the sources as DuckDB can read them, asked for by each statement anew. A file is read where it lies, if it
 * is whole and in UTF-8; else from a copy: in UTF-8, without the mark before the text, and up to the last record that is
 * whole.
 */
export class ReadableFiles {
  readonly #now: () => number;
  readonly #copies = new Map<string, { readonly path: string; readonly isCut: boolean }>();
  readonly #lent = new Map<string, string>();
  readonly #leftOut = new Set<string>();
  #directory: string | undefined;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Paths that DuckDB reads in place of a path or pattern.
   *
   * @throws where there is no such file, or one is not what the config says
   */
  paths(pattern: string, reading: FileReading): string[] {
    if (isRemote(pattern)) return [pattern];
    const files = matchingFiles(pattern);
    if (files.length === 0) throw new Error(`There is no file ${pattern}.`);
    return files.map((file) => literalPath(this.#readable(file, reading)));
  }

  /** {@link printOf} files, but of one whose last line is left out: as time goes by it will be read. */
  print(given: readonly ReadFile[]): string | undefined {
    for (const { file: pattern, reading } of given) {
      if (reading === undefined || isRemote(pattern)) continue;
      for (const file of matchingFiles(pattern)) {
        if (!isCompressed(file) && this.#mayGrow(file, stampOf(file))) return undefined;
      }
    }
    return printOf(given, this.#now());
  }

  /** Files whose last line is not read as long as it may not be whole. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut].sort();
  }

  /** A file that changed since a statement began to read it where it lies; asks once for each statement. */
  changed(): string | undefined {
    const lent = [...this.#lent];
    this.#lent.clear();
    return lent.find(([path, key]) => stampOf(path).key !== key)?.[0];
  }

  close(): void {
    if (this.#directory !== undefined) rmSync(this.#directory, { recursive: true, force: true });
    this.#directory = undefined;
    this.#copies.clear();
  }

  #readable(path: string, reading: FileReading): string {
    const stamp = stampOf(path);
    if (stamp.size === 0 && reading.format === 'csv') throw new Error(`${path} is empty, without a header.`);
    const isPacked = isCompressed(path);
    const head = isPacked && !isGzip(path) ? Buffer.alloc(0) : headOf(path, Math.min(HEAD, stamp.size));
    const encoding = encodingOf(head, reading.encoding);
    if (!isUtf8(encoding) && isPacked && !isGzip(path)) throw new Error(`${path} is packed, and read as UTF-8 only`);
    if (reading.format === 'csv' && head.length > 0) checkDelimiter(path, head, encoding, reading);
    const mayGrow = !isPacked && this.#mayGrow(path, stamp);
    const isPlain = isUtf8(encoding) && (reading.format === 'csv' || encoding.mark === 0);
    if (isPlain && !mayGrow) {
      this.#lent.set(path, stamp.key);
      this.#leftOut.delete(path);
      return path;
    }
    const known = `${path} ${stamp.key} ${String(mayGrow)} ${JSON.stringify(reading)}`;
    const copy = this.#copies.get(known) ?? this.#copy(path, stamp, reading, encoding, mayGrow);
    this.#copies.set(known, copy);
    if (copy.isCut) this.#leftOut.add(path);
    else this.#leftOut.delete(path);
    return copy.path;
  }

  /** Whether another process may be in the middle of a line. */
  #mayGrow(path: string, { size, modified }: Stamp): boolean {
    const age = this.#now() - modified;
    if (age < HOT && size <= LARGEST_COPY) return true;
    const last = headOf(path, size, Math.max(0, size - 2));
    const isEnded = last.includes(LINE_FEED) || last.includes(CARRIAGE_RETURN);
    return age < SETTLED && !isEnded;
  }

  #copy(path: string, { size, modified }: Stamp, reading: FileReading, encoding: TextEncoding, mayGrow: boolean) {
    this.#directory ??= mkdtempSync(join(tmpdir(), 'nexus-files-'));
    const ending = /\.[a-z]+$/i.exec(path.replace(/\.gz$/i, ''))?.[0] ?? '';
    const copy = join(this.#directory, `${String(this.#copies.size)}${ending}`);
    const scanner = reading.format === 'csv' ? new CsvScanner(reading) : new JsonScanner();
    const bytes = bytesOf(path, size, encoding.mark);
    const file = openSync(copy, 'w', 0o600);
    let written = 0;
    try {
      for (const chunk of isUtf8(encoding) ? bytes : transcoded(bytes, encoding, path)) {
        if (mayGrow) scanner.update(chunk);
        written += writeSync(file, chunk);
      }
    } finally {
      closeSync(file);
    }
    chmodSync(copy, 0o600);
    const isCut = mayGrow && scanner.complete < written;
    if (isCut) truncateSync(copy, scanner.complete);
    // What was written then is read now: its time may be asked for.
    utimesSync(copy, modified / 1000, modified / 1000);
    if (isCut && scanner.complete === 0) throw new Error(`${path} has no whole line yet.`);
    return { path: copy, isCut };
  }
}

/** Where the last value of JSON ends that is whole. A list, or a value over several lines, is whole or cannot be read. */
class JsonScanner {
  #bytes = 0;
  #lineEnd = 0;
  #last: Buffer[] = [];
  #isList: boolean | undefined;

  update(chunk: Buffer): void {
    this.#isList ??= /^\s*(\S)/.exec(chunk.subarray(0, HEAD).toString())?.[1] === '[';
    const at = chunk.lastIndexOf(LINE_FEED);
    if (at >= 0) {
      this.#lineEnd = this.#bytes + at + 1;
      this.#last = [];
    }
    this.#last.push(chunk.subarray(at + 1));
    this.#bytes += chunk.length;
  }

  get complete(): number {
    if (this.#isList === true) return this.#bytes;
    const last = Buffer.concat(this.#last).toString().trim();
    if (!last.startsWith('{')) return this.#bytes;
    try {
      JSON.parse(last);
      return this.#bytes;
    } catch {
      return this.#lineEnd;
    }
  }
}

/** @throws where the header of a file is told apart by another character than the others, and would be one column */
function checkDelimiter(path: string, head: Buffer, encoding: TextEncoding, reading: FileReading): void {
  const found = headerDelimiter(head.subarray(encoding.mark), encoding, reading.quote);
  if (found === undefined || found.delimiter === reading.delimiter || found.has(reading.delimiter)) return;
  throw new Error(
    `${path} has its columns between ${JSON.stringify(found.delimiter)}, and is read as if between ${JSON.stringify(reading.delimiter)}: deploy again, or set "delimiter".`,
  );
}
