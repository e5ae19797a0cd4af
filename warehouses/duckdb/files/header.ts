import { fileFormat, fileReading } from '../../../build/file_view.ts';
import type { Place } from '../../../config/types.ts';
import { encodingOf, HEAD, headOf, isCompressed, isGzip } from './file_text.ts';
import type { TextEncoding } from './file_text.ts';
import { matchingFiles } from './matching_files.ts';

/** What stands between the columns of people's files, the most usual first. */
const DELIMITERS = [',', ';', '\t', '|'];

export interface HeaderDelimiter {
  readonly delimiter: string;
  /** Whether a character stands in the header outside of quotes. */
  has(delimiter: string): boolean;
}

/** The first line of a text without what is in quotes, which may hold anything. */
function bareHeader(text: string, quote: string): string {
  const withoutQuoted =
    quote === ''
      ? text
      : text
          .split(quote)
          .filter((_, index) => index % 2 === 0)
          .join('');
  return /^[\r\n]*([^\r\n]*)/.exec(withoutQuoted)?.[1] ?? '';
}

/** The character that tells most columns of a header apart; undefined where there is none, so that there is one column. */
export function headerDelimiter(head: Uint8Array, encoding: TextEncoding, quote: string): HeaderDelimiter | undefined {
  const header = bareHeader(new TextDecoder(encoding.name).decode(head), quote);
  const count = (delimiter: string): number => header.split(delimiter).length - 1;
  const [best] = DELIMITERS.filter((delimiter) => count(delimiter) > 0).sort((a, b) => count(b) - count(a));
  return best === undefined ? undefined : { delimiter: best, has: (delimiter) => count(delimiter) > 0 };
}

/**
 * The delimiter of the first file by a path or pattern, from its header; undefined where none can be told: there is no
 * such file yet, or it has one column.
 */
export function delimiterOf(pattern: string, told: string, quote: string): string | undefined {
  const [file] = matchingFiles(pattern);
  if (file === undefined || (isCompressed(file) && !isGzip(file))) return undefined;
  let head: Buffer;
  try {
    head = headOf(file);
  } catch {
    // What cannot be read is told by whatever reads it.
    return undefined;
  }
  const encoding = encodingOf(head, told);
  return headerDelimiter(head.subarray(encoding.mark, HEAD), encoding, quote)?.delimiter;
}

/** A CSV whose header tells its columns apart by something else than its ending says. */
export function withDelimiter<T extends Place>(ref: T): T {
  if (ref.delimiter !== undefined || fileFormat(ref) !== 'csv') return ref;
  const { delimiter: usual, encoding, quote } = fileReading(ref, 'csv');
  const delimiter = delimiterOf(ref.file ?? '', encoding, quote) ?? usual;
  return delimiter === usual ? ref : { ...ref, delimiter };
}
