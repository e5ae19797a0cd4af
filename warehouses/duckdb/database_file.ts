import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdtemp, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { DuckDBInstance } from '@duckdb/node-api';

/** Readable and writable by their user alone. */
export const PRIVATE = 0o600;

/** What tells one file from another that has its name later. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
  /** Who may do what with it. */
  readonly mode: number;
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** Which file a path leads to; undefined if to none. */
export async function identify(path: string): Promise<FileIdentity | undefined> {
  try {
    const { dev, ino, mode } = await stat(path, { bigint: true });
    return { device: dev, inode: ino, mode: Number(mode) & 0o777 };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export const isSameFile = (a: FileIdentity | undefined, b: FileIdentity | undefined): boolean =>
  a !== undefined && b !== undefined && a.device === b.device && a.inode === b.inode;

/**
 * Makes an empty database for its user alone, complete from the first moment that it has its name: others may look for
 * it at the same time.
 *
 * @returns whether this call made it; not, where something has the name by now
 */
export async function makeDatabase(path: string): Promise<boolean> {
  const directory = await mkdtemp(join(dirname(path), `.${basename(path)}-`));
  try {
    const made = join(directory, basename(path));
    (await DuckDBInstance.create(made)).closeSync();
    await chmod(made, PRIVATE);
    await giveName(made, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Gives a file a name that nothing has. @throws EEXIST if something does */
async function giveName(file: string, path: string): Promise<void> {
  try {
    await link(file, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some file systems have one name for each file: a USB stick, a share.
    await copyFile(file, path, constants.COPYFILE_EXCL);
  }
}

/**
 * Removes a database that this process holds open, and must close next. While it is held nobody else can have begun to
 * work in it; once it is closed that could not be told. Where a file that is open cannot be removed (Windows) it stays.
 */
export async function removeHeld(path: string): Promise<void> {
  for (const file of [path, `${path}.wal`]) {
    try {
      await rm(file, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EBUSY' && codeOf(error) !== 'EPERM') throw error;
    }
  }
}

let held = 0;
let usual: number | undefined;

/**
 * Lets whatever DuckDB makes beside a database (its log, files of queries that do not fit in memory) be no more readable
 * than the database, whatever the umask of the process says.
 *
 * @returns what ends it
 */
export function keepPrivate(mode: number): () => void {
  // The umask is one for all threads, and Node lets only the first set it.
  if (!isMainThread) return () => undefined;
  const before = process.umask(process.umask() | (~mode & 0o077));
  if (held === 0) usual = before;
  held++;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    held--;
    if (held === 0 && usual !== undefined) process.umask(usual);
  };
}
