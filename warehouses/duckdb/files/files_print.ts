import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, realpathSync, statfsSync, statSync } from 'node:fs';
import type { ReadFile } from '../../../build/file_view.ts';
import { isRemote, matchingFiles } from './matching_files.ts';

/**
 * How long a file must have been as it is. What is written within one tick of the clock leaves the times as they are
 * (https://git-scm.com/docs/racy-git), and so does what is written through memory until the page is on disk, which takes
 * Linux half a minute: https://docs.kernel.org/admin-guide/sysctl/vm.html#dirty-expire-centisecs
 */
export const AT_REST = 60_000;

/**
 * Kinds of file systems whose times of change are this machine's kernel's, and nobody's to set. Of others, those of
 * networks above all, times come from another clock, or late.
 * https://man7.org/linux/man-pages/man2/statfs.2.html
 */
const LOCAL_KINDS: ReadonlySet<number> = new Set([
  0xef53, // ext2, ext3, ext4
  0x58465342, // xfs
  0x9123683e, // btrfs
  0x2fc12fc1, // zfs
  0xf2f52010, // f2fs
  0x01021994, // tmpfs
  0x794c7630, // overlayfs
]);

/** The last bytes of a file, where Parquet has its sizes and places. */
const TAIL = 64 * 1024;

function tailOf(path: string, size: number): Buffer {
  const tail = Buffer.alloc(Math.min(TAIL, size));
  const file = openSync(path, 'r');
  try {
    readSync(file, tail, 0, tail.length, size - tail.length);
  } finally {
    closeSync(file);
  }
  return tail;
}

/**
 * A text that is another whenever one of the files by these paths and patterns is, or undefined where that cannot be told
 * without reading them. `cp -p`, `rsync -t` and `touch -d` set the time at which a file was written; the time at which
 * its inode was changed is set by no program, and what takes a file's place has another inode or a later such time. Windows has no
 * such time.
 */
export function printOf(
  given: readonly ReadFile[],
  now: number,
  platform: string = process.platform,
): string | undefined {
  if (platform !== 'linux') return undefined;
  const seen: unknown[] = [];
  for (const { file: pattern } of given) {
    const files = isRemote(pattern) ? [] : matchingFiles(pattern);
    if (files.length === 0) return undefined;
    for (const file of files) {
      const { dev, ino, size, mtimeNs, ctimeNs, isFile } = stat(file);
      const youngest = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
      if (!isFile || now - youngest < AT_REST || !LOCAL_KINDS.has(statfsSync(file).type)) return undefined;
      const tail = createHash('sha256')
        .update(tailOf(file, Number(size)))
        .digest('hex');
      seen.push([pattern, realpathSync(file), ...[dev, ino, size, mtimeNs, ctimeNs].map(String), tail]);
    }
  }
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}

function stat(path: string) {
  const found = statSync(path, { bigint: true });
  return { ...found, isFile: found.isFile() };
}
