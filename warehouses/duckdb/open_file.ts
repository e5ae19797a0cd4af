import { DuckDBInstance } from '@duckdb/node-api';
import { messageOf } from '../../procedures/message_of.ts';
import { identify, isSameFile, keepPrivate, makeDatabase } from './database_file.ts';
import { meaning } from './errors.ts';
import { settings } from './settings.ts';

/** A database that is open. */
export interface OpenFile {
  readonly instance: DuckDBInstance;
  /** Whether it was made for this opening: nobody else can have put anything into it. */
  readonly isNew: boolean;
  close(): void;
}

const cannotOpen = (path: string, error: unknown): Error =>
  new Error(meaning(messageOf(error), path) ?? `The database ${path} cannot be opened: ${messageOf(error)}`, {
    cause: error,
  });

/** How often a database is opened that others make and remove meanwhile: a deploy that fails removes what it made. */
const OPENINGS = 5;

/** Opens a database file, made if it is not there: then for its user alone. */
export async function openFile(path: string): Promise<OpenFile> {
  if (path === ':memory:') {
    const instance = await DuckDBInstance.create(path, settings());
    return { instance, isNew: true, close: () => instance.closeSync() };
  }
  for (let opening = 1; opening <= OPENINGS; opening += 1) {
    const opened = await openNamed(path);
    if (opened !== undefined) return opened;
  }
  throw new Error(`The database ${path} was removed by another process as this one opened it. Try again.`);
}

/** Opens the file that has a name now; undefined where it lost its name meanwhile. */
async function openNamed(path: string): Promise<OpenFile | undefined> {
  let isNew = false;
  let found;
  try {
    isNew = (await identify(path)) === undefined && (await makeDatabase(path));
    found = await identify(path);
  } catch (error) {
    throw cannotOpen(path, error);
  }
  const release = keepPrivate(found?.mode ?? 0o600);
  try {
    const instance = await DuckDBInstance.create(path, settings());
    const close = (): void => {
      instance.closeSync();
      release();
    };
    // Whoever failed to make it may have removed it between the two looks at it: what is open has no name then.
    if (isSameFile(found, await identify(path))) return { instance, isNew, close };
    close();
    return undefined;
  } catch (error) {
    release();
    throw cannotOpen(path, error);
  }
}

/** Opens what is there, so that others may read it at the same time; nothing can be changed in it. */
export async function openToRead(path: string): Promise<OpenFile> {
  try {
    const instance = await DuckDBInstance.create(path, { ...settings(), access_mode: 'READ_ONLY' });
    return { instance, isNew: false, close: () => instance.closeSync() };
  } catch (error) {
    throw cannotOpen(path, error);
  }
}
