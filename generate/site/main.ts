import { fileURLToPath } from 'node:url';
import { writeSite } from './write_site.ts';

// `npm run docs`
process.stdout.write(`${await writeSite(fileURLToPath(new URL('../../dist/site', import.meta.url)))}\n`);
