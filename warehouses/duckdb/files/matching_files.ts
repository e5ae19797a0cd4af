import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';
import { escapePath, globSync } from 'tinyglobby';

/** Things that DuckDB opens by their address, not by a path. */
export const isRemote = (path: string): boolean => /^[a-z][a-z0-9]+:\/\//i.test(path);

/** What stands for other characters in a pattern, as DuckDB has it: no braces, no alternatives. */
const WILDCARDS = /(\*+|\?|\[[^\]]+\])/;

/** A pattern of ours as the library reads it, for which more characters are special. */
const escaped = (pattern: string): string =>
  pattern
    .split(WILDCARDS)
    .map((piece, index) => (index % 2 === 1 ? piece : escapePath(piece)))
    .join('');

/** Files by a path or pattern, sorted; none if there is none. A file that is called like a pattern is that file. */
export function matchingFiles(pattern: string): string[] {
  if (existsSync(pattern)) return [pattern];
  if (!WILDCARDS.test(pattern)) return [];
  // The folder that is there is no pattern, whatever it is called.
  let folder = dirname(pattern);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  if (!isAbsolute(folder)) folder = '.';
  return globSync(escaped(relative(folder, pattern).replaceAll('\\', '/')), {
    cwd: folder,
    absolute: true,
    dot: true,
    expandDirectories: false,
    extglob: false,
    braceExpansion: false,
  }).sort();
}

/** A path that DuckDB takes for that file alone: it reads lists of files as patterns too. */
export const literalPath = (path: string): string => path.replaceAll(/[*?[]/g, '[$&]');
