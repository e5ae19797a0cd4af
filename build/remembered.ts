import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './sha256.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Whatever decides what is compiled: the sources, what compiles them, and the versions of the libraries. */
const FOLDERS = ['udfs', 'procedures', 'build'];
const LOCK = 'package-lock.json';
const CACHE = join('node_modules', '.cache', 'nexus');

let place: string | null | undefined;

/** The folder for what these sources compile to; null where it cannot be known to be theirs. */
function placeOf(): string | null {
  try {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') || file.endsWith('.json'))
        .map((file) => join(folder, file)),
    ).sort();
    const contents = [LOCK, ...files].map((file) => `${file}\n${readFileSync(join(ROOT, file), 'utf8')}`);
    return join(ROOT, CACHE, sha256([process.version, ...contents].join('\n')));
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
  place ??= placeOf();
  if (place === null) return make();
  const file = join(place, `${name}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    const made = make();
    try {
      mkdirSync(place, { recursive: true });
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
