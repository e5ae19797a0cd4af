import { messageOf } from '../../procedures/message_of.ts';

/** Who has a file open, in DuckDB's words: `Conflicting lock is held in /usr/bin/node (PID 123)`. */
function holderOf(message: string): string {
  const [, program, pid] = /lock is held in (.+?) \(PID (\d+)\)/.exec(message) ?? [];
  if (program === undefined || pid === undefined) return '';
  return ` (${program.split(/[/\\]/).at(-1) ?? program}, process ${pid})`;
}

/** Whether another process has a database open, so that it may be free in a while. */
export const isHeld = (message: string): boolean =>
  /Could not set lock on file|Conflicting lock|already open|used by another process/i.test(message);

/** The same of an error of ours, which says it in other words. */
export const isHeldError = (error: unknown): boolean => error instanceof Error && isHeld(messageOf(error.cause));

export const isFull = (message: string): boolean => /No space left|File too large|disk is full/i.test(message);

const isTooLarge = (message: string): boolean => /^Out of Memory Error/.test(message);

/**
 * What an error of DuckDB means to whoever sees it; undefined where its own words are best.
 *
 * @param path the database of the target; what DuckDB names may be one that is attached
 * @param lost what has not happened, if the disk is full
 */
export function meaning(message: string, path: string, lost: 'changed' | 'published' = 'changed'): string | undefined {
  if (isHeld(message)) {
    const file = /lock on file "([^"]+)"/.exec(message)?.[1] ?? path;
    return `The database ${file} is open in another process${holderOf(message)}. Close it there (a SQL prompt, perhaps), then try again, or let the command wait for it: --wait 30s.`;
  }
  if (isFull(message)) {
    return `The disk that holds ${path} is full. Nothing was ${lost}; make room and ${lost === 'changed' ? 'try' : 'call'} again.`;
  }
  if (isTooLarge(message)) {
    return `This takes more memory than DuckDB may have here, and cannot all be written out meanwhile. Nothing was ${lost}. Let it have more, such as NEXUS_DUCKDB_MEMORY=8GB, and ${lost === 'changed' ? 'try' : 'call'} again. (${message})`;
  }
  if (/database file with version number \d+, but we can only read/i.test(message)) {
    return `${path} was written by a newer DuckDB than the one in Nexus, which cannot read it. Let what else writes it, such as dbt-duckdb, have the same DuckDB: pip install "duckdb==1.5.*".`;
  }
  if (/not a valid DuckDB database file/i.test(message)) {
    const file = /file "([^"]+)" exists/.exec(message)?.[1] ?? path;
    return `${file} exists and is not a DuckDB database.`;
  }
  return undefined;
}
