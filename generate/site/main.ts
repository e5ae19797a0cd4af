import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build_site.ts';

/** `npm run docs`: writes `dist/site/`. */
const directory = fileURLToPath(new URL('../../dist/site', import.meta.url));
await rm(directory, { recursive: true, force: true });
for (const [path, text] of await buildSite()) {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), text);
}
process.stdout.write(`${join(directory, 'index.html')}\n`);
