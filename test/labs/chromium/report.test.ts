import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Project } from '../../cli/support/terminal.ts';
import { nexus } from '../../cli/support/terminal.ts';
import type { Entity, ReportData } from '../../../report/report_data.ts';
import { HOSTILE, hostileProject } from '../../report/support/hostile.ts';
import { setupChromium } from '../setup.ts';
import type { Browser, Page } from './browser.ts';
import { startChromium } from './browser.ts';

jest.setTimeout(120_000);

let project: Project;
let browser: Browser;
let page: Page;
let address = '';
const reported: string[] = [];
const requested: string[] = [];

/** Breaches of the policy as the browser reports them, from the first moment on. */
const WATCH = `window.breaches = [];
document.addEventListener('securitypolicyviolation', (event) => window.breaches.push(event.violatedDirective));`;

const breaches = (): Promise<string[]> => page.evaluate('window.breaches');
const pwned = (): Promise<unknown> => page.evaluate('window.pwned ?? null');

/** Waits until an expression of the page is true. Playwright's own way evaluates text in the page, which its policy refuses. */
async function until(expression: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > end) throw new Error(`not within 10 s: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let ids: ReadonlyMap<string, string>;
let places: ReadonlyMap<string, number>;

/** Goes to the page of the person of a kind of value. */
async function open(kind: keyof typeof HOSTILE): Promise<void> {
  const place = String(places.get(kind));
  await page.evaluate(`location.hash = '#/entity/${place}'`);
  await until(`document.querySelector('main code')?.textContent === '${String(ids.get(kind))}'`);
}

beforeAll(async () => {
  const setup = setupChromium();
  if (!setup.ready) throw new Error(setup.reason);
  project = await hostileProject();
  const out = join(project.directory, 'report.html');
  const { code, stderr } = await nexus('report', '--config', project.config, '--out', out);
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
  browser = await startChromium();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('console', (message) => reported.push(message.text()));
  page.on('pageerror', (error) => reported.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  await page.addInitScript(WATCH);
  const [, json = ''] = /id="data">(.*?)<\/script>/.exec(project.read('report.html')) ?? [];
  const { entities } = JSON.parse(json) as ReportData;
  const kindOf = (entity: Entity): string =>
    entity.identifiers.find(({ type }) => type === 'email')?.value.split('@')[0] ?? '';
  places = new Map(entities.map((entity, place) => [kindOf(entity), place]));
  ids = new Map(entities.map((entity) => [kindOf(entity), entity.id]));
  address = pathToFileURL(out).href;
  await page.goto(address);
});
afterAll(async () => {
  await browser.close();
  project.remove();
});

test('whatever records say, nothing of it runs, is fetched or breaks out: on every page', async () => {
  for (const kind of Object.keys(HOSTILE) as (keyof typeof HOSTILE)[]) {
    await open(kind);
    const [scripts, strange, handlers, wide] = await page.evaluate<[number, number, number, boolean]>(`[
      document.body.querySelectorAll('script, iframe, object, embed, img, link, base, form').length,
      [...document.querySelectorAll('a')].filter((a) => !a.getAttribute('href').startsWith('#')).length,
      [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on') || name === 'style' || name === 'src')).length,
      document.documentElement.scrollWidth > document.documentElement.clientWidth,
    ]`);
    expect([kind, scripts, strange, handlers, wide]).toEqual([kind, 0, 0, 0, false]);
    // All of the chain and the row to copy too.
    const options = await page.evaluate<number>("document.querySelectorAll('.filters select option').length");
    expect(options).toBeGreaterThan(0);
    await page.evaluate(
      `document.querySelectorAll('g.node').forEach((node, index) => index < 2 && node.dispatchEvent(new MouseEvent('click')))`,
    );
    expect(await page.textContent('.answer h3')).toBe('What ties them');
    expect(await pwned()).toBeNull();
  }
  await page.evaluate("location.hash = '#/'");
  await until("document.querySelector('h1')?.textContent === 'Overview'");
  expect([await pwned(), await breaches(), reported]).toEqual([null, [], []]);
  expect(requested).toEqual([address]);
});

test('values stand as they are, steering letters by their codes, each in its own direction', async () => {
  await open('handler');
  expect(await page.textContent('h1')).toBe(HOSTILE.handler);
  await open('steering');
  expect(await page.textContent('h1')).toBe('invoice \\u202egpj.exe\\u2066 \\u200fend');
  await open('hebrew');
  const directions = await page.evaluate(
    "[...document.querySelectorAll('h1 bdi, main code')].map((one) => getComputedStyle(one).direction)",
  );
  expect(directions).toEqual(['rtl', 'ltr']);
  await open('long');
  expect((await page.textContent('h1'))?.length).toBe(2021);
});

test('the row that would part two holds the values as a literal', async () => {
  await open('sql');
  await page.evaluate(
    `document.querySelectorAll('g.node').forEach((node, index) => index < 2 && node.dispatchEvent(new MouseEvent('click')))`,
  );
  const statement = await page.evaluate<string>("document.querySelector('textarea')?.value ?? ''");
  expect(statement).toContain("O''Brien''); DELETE FROM nexus_overrides; --");
});

test('by keyboard: search, choose, and choose identifiers', async () => {
  await page.focus('#search');
  await page.fill('#search', 'hebrew@');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until(`document.querySelector('h1')?.textContent === '${HOSTILE.hebrew}'`);
  expect(await page.evaluate("[document.activeElement?.tagName, document.getElementById('found').hidden]")).toEqual([
    'H1',
    true,
  ]);
  await page.focus('g.node');
  await page.keyboard.press('Enter');
  expect(await page.evaluate("document.querySelector('g.node').getAttribute('aria-pressed')")).toBe('true');
});

test('light and dark', async () => {
  const back = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await back();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([light, await back()]).toEqual(['rgb(255, 255, 255)', 'rgb(21, 24, 28)']);
});

test('the policy holds where the page would not: markup that got in runs nothing, and is reported', async () => {
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<img src="https://example.com/x.png" onerror="window.pwned = 2"><iframe src="https://example.com/"></iframe>')`,
  );
  await until('window.breaches.length >= 3');
  expect(await pwned()).toBeNull();
  expect(new Set(await breaches())).toEqual(new Set(['img-src', 'script-src-attr', 'frame-src']));
});
