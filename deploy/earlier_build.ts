import { lstat, readFile, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Lists the other files of a bundle: what it names is what a build wrote. */
export const MANIFEST = 'manifest.json';

/** Something has a name that a build would write, and no build wrote it. */
export class NotOurs extends Error {
  constructor(root: string, paths: readonly string[]) {
    const more = paths.length > 5 ? `, and ${String(paths.length - 5)} more` : '';
    super(
      `${root} holds files that no build wrote, by names that this one would write: ${paths.slice(0, 5).join(', ')}${more}. Nothing was written; move them, or name another directory with --out.`,
    );
  }
}

/** Whether anything has a name, a link to nowhere as well. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A path that stays where the bundle is, whatever a manifest says that somebody has edited. */
const isInside = (path: string): boolean => /^([a-z]+\/)?[^/\\]+$/.test(path) && !path.includes('..');

/** The files that the manifest of an earlier build names; none where there is no such manifest. */
export async function filesOfEarlierBuild(root: string): Promise<ReadonlySet<string>> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(join(root, MANIFEST), 'utf8'));
  } catch {
    return new Set();
  }
  const { warehouse, install, objects } = (manifest ?? {}) as Readonly<Record<string, unknown>>;
  if (!isText(warehouse) || !Array.isArray(install) || !Array.isArray(objects)) return new Set();
  const files = objects.map((object: unknown) => (object as { readonly file?: unknown } | null)?.file);
  return new Set([MANIFEST, ...install, ...files].filter(isText).filter(isInside));
}

/** Removes the folders of files that are gone, if nothing is left in them. */
export async function removeEmptyFolders(root: string, files: ReadonlySet<string>): Promise<void> {
  const folders = new Set([...files].map((file) => dirname(file)).filter((folder) => folder !== '.'));
  for (const folder of folders) {
    try {
      await rmdir(join(root, folder));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    }
  }
}
