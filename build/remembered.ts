import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './compile_module.ts';
import { sha256 } from './sha256.ts';

/** Whatever decides what is compiled: the sources, what compiles them, and the versions of the libraries. */
const FOLDERS = ['udfs', 'procedures', 'build'];
const LOCK = 'package-lock.json';
const CACHE = join('node_modules', '.cache', 'nexus');

/** Folders of other states of the sources that are kept beside the present one. */
const OTHERS_KEPT = 4;

let place: string | null | undefined;
const inMemory = new Map<string, unknown>();

/** The folder for what these sources compile to; null where it cannot be known to be theirs. */
function placeOf(): string | null {
  try {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') || file.endsWith('.json'))
        .map((file) => join(folder, file)),
    ).sort();
    const contents = [LOCK, ...files].map((file) => `${file}\n${readFileSync(inProject(file), 'utf8')}`);
    return join(inProject(CACHE), sha256([process.version, ...contents].join('\n')));
  } catch {
    // Without a lock file, as where the package is installed, nobody says which versions of the libraries there are.
    return null;
  }
}

/**
 * What was made of the sources before, or what is made now: compiling them takes seconds, and each process does it. It is
 * kept under a hash of all that it is made of.
 *
 * @param make gives the same for the same sources: JSON, and no null
 */
export function remembered<T>(name: string, make: () => T): T {
  const known = inMemory.get(name) as T | undefined;
  if (known !== undefined) return known;
  place ??= placeOf();
  const made = place === null ? make() : onDisk(place, name, make);
  inMemory.set(name, made);
  return made;
}

function onDisk<T>(folder: string, name: string, make: () => T): T {
  const file = join(folder, `${name}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    const made = make();
    try {
      if (mkdirSync(folder, { recursive: true }) !== undefined) forgetOthers(folder);
      // Several processes may make it at once, and none may read a half.
      const unfinished = `${file}.${String(process.pid)}`;
      writeFileSync(unfinished, JSON.stringify(made));
      renameSync(unfinished, file);
    } catch {
      // What cannot be kept is made again.
    }
    return made;
  }
}

/** Sources change often: what they compiled to long ago is nobody's. */
function forgetOthers(folder: string): void {
  const others = readdirSync(dirname(folder))
    .map((name) => join(dirname(folder), name))
    .filter((other) => other !== folder)
    .map((other) => ({ other, changed: statSync(other).mtimeMs }))
    .sort((one, two) => two.changed - one.changed);
  for (const { other } of others.slice(OTHERS_KEPT)) rmSync(other, { recursive: true, force: true });
}
