import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSite } from './build_site.ts';

/** Makes the directory hold the site and nothing else. @returns its first page */
export async function writeSite(directory: string): Promise<string> {
  await rm(directory, { recursive: true, force: true });
  for (const [path, text] of await buildSite()) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return join(directory, 'index.html');
}
