import type { FileReading } from '../../../build/file_view.ts';
import { CsvScanner } from './csv_scanner.ts';
import {
  bytesOf,
  encodingOf,
  firstLineNotUtf8,
  headOf,
  isCompressed,
  isGzip,
  isUtf8,
  transcoded,
} from './file_text.ts';
import { matchingFiles } from './matching_files.ts';

function scanned(path: string, reading: FileReading): CsvScanner {
  const head = headOf(path);
  const encoding = encodingOf(head, reading.encoding);
  const bytes = bytesOf(path, Infinity, encoding.mark);
  const scanner = new CsvScanner(reading);
  for (const chunk of isUtf8(encoding) ? bytes : transcoded(bytes, encoding, path)) scanner.update(chunk);
  scanner.end();
  return scanner;
}

const BACKSLASH = '\\';

function problemOf(path: string, reading: FileReading): string | undefined {
  const { odd, header, lineEnds } = scanned(path, reading);
  if (odd === undefined) {
    if (lineEnds.size < 2) return undefined;
    return `its lines end in ${[...lineEnds].map((end) => JSON.stringify(end)).join(' and in ')}. Make them one.`;
  }
  const where = `line ${String(odd.line)}`;
  const isBackslashed =
    reading.escape === reading.quote && scanned(path, { ...reading, escape: BACKSLASH }).odd === undefined;
  const hint = isBackslashed
    ? ` All of it fits if a quote in a value is written ${BACKSLASH}${reading.quote}: then set "escape": "${BACKSLASH}${BACKSLASH}".`
    : ' A value that holds a delimiter, a quote or a line end stands in quotes, and a quote in it is doubled.';
  switch (odd.problem) {
    case 'fields':
      return `${where} has ${counted(odd.fields)}, and the header ${String(header ?? 0)}.${hint}`;
    case 'open quote':
      return `${where}: a quote that opens a value is not closed.${hint}`;
    case 'text behind a quote':
      return `${where}: a value goes on behind its closing quote.${hint}`;
  }
}

const counted = (fields: number): string => `${String(fields)} ${fields === 1 ? 'field' : 'fields'}`;

/**
 * Why DuckDB cannot read the files by a path or pattern, in words that lead to the line; undefined where they look well.
 * It reads all of them: for what has failed.
 */
export function whyUnreadable(pattern: string, reading: FileReading): string | undefined {
  for (const path of matchingFiles(pattern)) {
    if (isCompressed(path) && !isGzip(path)) continue;
    const told = (problem: string): string =>
      path === pattern ? `${problem.slice(0, 1).toUpperCase()}${problem.slice(1)}` : `${path}: ${problem}`;
    const head = headOf(path);
    const line = isUtf8(encodingOf(head, reading.encoding)) ? firstLineNotUtf8(path) : undefined;
    if (line !== undefined) {
      return told(
        `line ${String(line)} is not UTF-8. Save the file as UTF-8, or set "encoding" beside it, such as "windows-1252" for what Excel writes in Western Europe.`,
      );
    }
    const problem = reading.format === 'csv' ? problemOf(path, reading) : undefined;
    if (problem !== undefined) return told(problem);
  }
  return undefined;
}
