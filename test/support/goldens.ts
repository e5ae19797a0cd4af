import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';

/** Tools that format or check JavaScript must leave a golden alone. */
const onDisk = (file: string): string => file.replace(/\.js$/, '.js.txt');

const filesBelow = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));

/** Writes goldens anew, in place of what was there. */
export function writeGoldens(directory: string, files: ReadonlyMap<string, string>): void {
  rmSync(directory, { recursive: true, force: true });
  for (const [file, text] of files) {
    const path = join(directory, onDisk(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Unified diffs from the goldens to the given files, one for each that differs, is new or is gone; empty if all agree. */
export function diffGoldens(directory: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Map([...files].map(([file, text]) => [onDisk(file), text]));
  const stored = new Map(filesBelow(directory).map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
  return [...new Set([...stored.keys(), ...found.keys()])]
    .sort()
    .filter((file) => stored.get(file) !== found.get(file))
    .map((file) => {
      const before = stored.has(file) ? 'golden' : 'not there';
      const after = found.has(file) ? 'emitted' : 'no longer emitted';
      return createTwoFilesPatch(file, file, stored.get(file) ?? '', found.get(file) ?? '', before, after, {
        context: 2,
      });
    });
}
