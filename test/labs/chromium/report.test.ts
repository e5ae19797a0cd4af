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
import type { Opened } from './opened.ts';
import { openPage } from './opened.ts';

jest.setTimeout(120_000);

let project: Project;
let browser: Browser;
let opened: Opened;
let page: Page;
let address = '';

const breaches = (): Promise<string[]> => opened.breaches();
const pwned = (): Promise<unknown> => opened.pwned();
const until = (expression: string): Promise<void> => opened.until(expression);

let ids: ReadonlyMap<string, string>;

/** Goes to the page of the person of a kind of value. */
async function open(kind: keyof typeof HOSTILE): Promise<void> {
  await page.evaluate(`location.hash = '#/entity/${String(ids.get(kind))}'`);
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
  const [, json = ''] = /id="data">(.*?)<\/script>/.exec(project.read('report.html')) ?? [];
  const { entities } = JSON.parse(json) as ReportData;
  const kindOf = (entity: Entity): string =>
    entity.identifiers.find(({ type }) => type === 'email')?.value.split('@')[0] ?? '';
  ids = new Map(entities.map((entity) => [kindOf(entity), entity.id]));
  address = pathToFileURL(out).href;
  opened = await openPage(browser, address);
  page = opened.page;
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
  expect([await pwned(), await breaches(), opened.reported]).toEqual([null, [], []]);
  expect(opened.requested).toEqual([address]);
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

test('the row of each kind of decision', async () => {
  await open('sql');
  const rowOf = async (kind: string, type = '', other = ''): Promise<string | null> =>
    page.evaluate(`(() => {
      const [first] = document.querySelectorAll('.decide select');
      const [type, other] = document.querySelectorAll('.decide input');
      first.value = '${kind}';
      [type.value, other.value] = ${JSON.stringify([type, other])};
      for (const one of [first, type, other]) for (const name of ['change', 'input']) one.dispatchEvent(new Event(name));
      const area = document.querySelector('.decide textarea');
      return area.parentElement.hidden ? null : area.value;
    })()`);
  expect(await rowOf('link')).toBeNull();
  expect(await rowOf('link', 'email', "o'hara@example.com")).toMatch(
    /'link', 'person', '\w+', '.*', 'email', 'o''hara@example\.com', 'your name'/,
  );
  expect(await rowOf('pin')).toContain(`'${String(ids.get('sql'))}'`);
  expect(await rowOf('block')).toMatch(
    /\(override_id, kind, entity_type, identifier_type_a, identifier_value_a, author,/,
  );
  await open('long');
  await page.evaluate(
    `document.querySelectorAll('g.node').forEach((node, index) => index < 2 && node.dispatchEvent(new MouseEvent('click')))`,
  );
  // What is not here to its end is in no row.
  expect(await page.evaluate("document.querySelector('.decide textarea').parentElement.hidden")).toBe(true);
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

test('the timeline between two days', async () => {
  await open('script');
  const shown = async (from: string, to: string): Promise<number> => {
    for (const [place, text] of [from, to].entries()) {
      await page.evaluate(
        `{ const input = document.querySelectorAll('input[type=date]')[${String(place)}]; input.value = '${text}'; input.dispatchEvent(new Event('change')); }`,
      );
    }
    return page.evaluate('document.querySelectorAll(\'[aria-label^="when, what"] tbody tr\').length');
  };
  expect([
    await shown('', ''),
    await shown('2026-01-01', '2026-01-01'),
    await shown('2026-01-02', ''),
    await shown('', '2025-12-31'),
  ]).toEqual([2, 2, 0, 0]);
});

test.each(['light', 'dark'] as const)('nothing to find for axe: %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  for (const kind of ['hebrew', 'long', 'steering'] as const) {
    await open(kind);
    await page.evaluate(
      `document.querySelectorAll('g.node').forEach((node, index) => index < 2 && node.dispatchEvent(new MouseEvent('click')))`,
    );
    expect([kind, await opened.findings()]).toEqual([kind, []]);
  }
  await page.evaluate("location.hash = '#/'");
  await until("document.querySelector('h1')?.textContent === 'Overview'");
  expect(await opened.findings()).toEqual([]);
});

test('the policy holds where the page would not: markup that got in runs nothing, and is reported', async () => {
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<img src="https://example.com/x.png" onerror="window.pwned = 2"><iframe src="https://example.com/"></iframe>')`,
  );
  await until('window.breaches.length >= 3');
  expect(await pwned()).toBeNull();
  expect(new Set(await breaches())).toEqual(new Set(['img-src', 'script-src-attr', 'frame-src']));
});
