import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPage } from '../../../report/build_page.ts';
import type { ReportData } from '../../../report/report_data.ts';
import { setupChromium } from '../setup.ts';
import type { Browser } from './browser.ts';
import { fileOf, load, startChromium } from './browser.ts';
import type { Opened } from './opened.ts';
import { openPage } from './opened.ts';

jest.setTimeout(120_000);

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The pictures of the README are what the page is held against. */
const IMAGES = join(ROOT, 'docs/images');
/** Where one that differs is put, to be looked at. */
const SEEN = join(ROOT, 'dist/screenshots');
/** Part of all pixels that may differ: what a browser smooths is not the same on every processor. */
const TOLERANCE = 0.02;

interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
type Compare = (a: Uint8Array, b: Uint8Array, out: undefined, width: number, height: number) => number;

let directory: string;
let browser: Browser;
let opened: Opened;
let compare: Compare;
let read: (png: Uint8Array) => Image;

/** Letters of our own: those of a machine are others, and so is what they make room for. */
const fontFace = (weight: number): string => {
  const file = fileOf(`@fontsource/inter/files/inter-latin-${String(weight)}-normal.woff2`);
  return `(() => {
    const bytes = Uint8Array.from(atob('${readFileSync(file).toString('base64')}'), (one) => one.charCodeAt(0));
    const face = new FontFace('Pinned', bytes, { weight: '${String(weight)}' });
    document.fonts.add(face);
    return face.load().then(() => true);
  })()`;
};

beforeAll(async () => {
  const setup = setupChromium();
  if (!setup.ready) throw new Error(setup.reason);
  compare = (await load<{ default: Compare }>('pixelmatch')).default;
  read = (await load<{ default: { PNG: { sync: { read: typeof read } } } }>('pngjs')).default.PNG.sync.read;
  directory = mkdtempSync(join(tmpdir(), 'nexus-screenshots-'));
  // A part of the demo's report, with ids and times of its own and one of each form that there is to draw.
  const world = JSON.parse(readFileSync(new URL('screenshots/world.json', import.meta.url), 'utf8')) as ReportData;
  const path = join(directory, 'report.html');
  writeFileSync(path, await buildPage(world));
  browser = await startChromium();
  opened = await openPage(browser, pathToFileURL(path).href, 760);
  for (const weight of [400, 700]) await opened.page.evaluate(fontFace(weight));
  await opened.page.evaluate("document.styleSheets[0].insertRule('* { font-family: Pinned !important }', 0)");
});
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
});

/** How a picture differs from the one that is kept; undefined where it does not. */
async function difference(name: string): Promise<string | undefined> {
  const seen = await opened.page.screenshot({ animations: 'disabled', caret: 'hide' });
  const kept = join(IMAGES, name);
  if (process.env['UPDATE_SCREENSHOTS'] === '1') {
    mkdirSync(IMAGES, { recursive: true });
    writeFileSync(kept, seen);
  }
  const [a, b] = [read(seen), existsSync(kept) ? read(readFileSync(kept)) : undefined];
  const isSameSize = a.width === b?.width && a.height === b.height;
  const part = isSameSize ? compare(a.data, b.data, undefined, a.width, a.height) / (a.width * a.height) : 1;
  if (part <= TOLERANCE) return undefined;
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, name), seen);
  return `${(part * 100).toFixed(2)} % of ${kept} is other in ${join(SEEN, name)}; UPDATE_SCREENSHOTS=1 keeps what is seen`;
}

test('the overview', async () => {
  expect(await difference('report_overview.png')).toBeUndefined();
});

test('a company, and why its identifiers are one', async () => {
  const { page, until } = opened;
  await page.evaluate("document.querySelector('section:last-child a').click()");
  await until("document.querySelector('g.node') !== null");
  await page.evaluate(
    "[...document.querySelectorAll('h2')].find((one) => one.textContent === 'States over time').scrollIntoView()",
  );
  expect(await difference('report_company.png')).toBeUndefined();
  await page.evaluate(
    `document.querySelectorAll('g.node').forEach((node, index) => [1, 6].includes(index) && node.dispatchEvent(new MouseEvent('click')))`,
  );
  await page.evaluate("[...document.querySelectorAll('h2')].at(-1).scrollIntoView()");
  expect(await difference('report_why.png')).toBeUndefined();
});

test('what a rule keeps apart is offered to be linked', async () => {
  await opened.page.evaluate(
    "[...document.querySelectorAll('td button')].find((one) => one.textContent === 'Link').click()",
  );
  expect(await opened.page.evaluate("document.querySelector('.decide textarea').value")).toMatch(
    /'link', 'group', 'stripe_customer_id', 'cus_\w+', 'domain', 'brisk-candles-outlet\.com'/,
  );
});

test('a picture of another page is another picture', async () => {
  await opened.page.evaluate("document.body.style.paddingTop = '40px'");
  const kept = process.env['UPDATE_SCREENSHOTS'];
  delete process.env['UPDATE_SCREENSHOTS'];
  expect(await difference('report_why.png')).toMatch(/% of .* is other/);
  if (kept !== undefined) process.env['UPDATE_SCREENSHOTS'] = kept;
});
