import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ENTRIES, htmlFile } from './navigation.ts';
import { pageHtml } from './page_template.ts';
import { renderMarkdown } from './render_markdown.ts';
import { searchIndex } from './search_index.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const IMAGES = 'docs/images';

/** What pages run in a browser. */
async function script(): Promise<string> {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    // Its licence asks to be named where it is copied.
    banner: { js: '/*! minisearch, MIT, (c) Luca Ongaro */' },
    tsconfigRaw: {},
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** Every file of the site: its path there and what it holds. Nothing in it asks the network for anything. */
export async function buildSite(): Promise<ReadonlyMap<string, string>> {
  const images = await readdir(join(PROJECT, IMAGES));
  const addresses = new Map([
    ...ENTRIES.map(({ file }) => [file, htmlFile(file)] as const),
    ...images.map((name) => [`${IMAGES}/${name}`, `images/${name}`] as const),
  ]);
  const pages = await Promise.all(
    ENTRIES.map(async (entry) => {
      const markdown = await readFile(join(PROJECT, entry.file), 'utf8');
      return { entry, page: renderMarkdown(markdown, entry.file, (file) => addresses.get(file)) };
    }),
  );
  const index = searchIndex(pages.map(({ entry, page }) => ({ address: htmlFile(entry.file), page })));
  return new Map([
    ...pages.map(({ entry, page }) => [htmlFile(entry.file), pageHtml(entry, page)] as const),
    ...(await Promise.all(
      images.map(async (name) => [`images/${name}`, await readFile(join(PROJECT, IMAGES, name), 'utf8')] as const),
    )),
    ['site.css', await readFile(new URL('page/style.css', import.meta.url), 'utf8')],
    ['site.js', await script()],
    // A script, since a page that is opened from a folder may fetch nothing, its own files included.
    ['search-index.js', `window.nexusSearchIndex = ${JSON.stringify(index)};\n`],
  ]);
}
