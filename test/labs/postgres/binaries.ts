import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const LAB = dirname(fileURLToPath(import.meta.url));

/** Where Debian and Ubuntu install servers, a folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** Versions that the lab has of its own: the oldest that is supported, which npm has for Linux on x64 alone, and the newest. */
export type LabVersion = '14' | '18';

/** The folder of the lab's own package of a version, for this platform. */
export const packageOf = (version: LabVersion): string =>
  join(LAB, 'node_modules', `postgres-${version}-${process.platform}-${process.arch}`);

const ownBinaries = (version: LabVersion): string => join(packageOf(version), 'native', 'bin');

/** The newest server that the system has installed. */
function installedBinaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, 'bin')).find((bin) => existsSync(join(bin, 'postgres')));
}

/**
 * The folder of `postgres` and `initdb`: of a version, or what the system has, since that is what people run. Where it has
 * none, the lab's newest: a package of npm needs no root, and its version is in a lock file.
 */
export function binariesOf(version: LabVersion | undefined): string {
  if (version !== undefined) return ownBinaries(version);
  return process.env['NEXUS_POSTGRES_BIN'] ?? installedBinaries() ?? ownBinaries('18');
}
