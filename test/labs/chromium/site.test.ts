import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeSite } from '../../../generate/site/write_site.ts';
import { setupChromium } from '../setup.ts';
import type { Browser, Page } from './browser.ts';
import { startChromium } from './browser.ts';

jest.setTimeout(120_000);

const directory = mkdtempSync(join(tmpdir(), 'nexus-site-'));
const reported: string[] = [];
const requested: string[] = [];
let browser: Browser;
let page: Page;
let home = '';

async function until(expression: string): Promise<void> {
  const end = Date.now() + 10_000;
  // A page that is about to be left answers nothing.
  while (!(await page.evaluate<boolean>(expression).catch(() => false))) {
    if (Date.now() > end) throw new Error(`not within 10 s: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const type = async (text: string): Promise<void> => {
  for (const letter of text) await page.keyboard.press(letter);
};

beforeAll(async () => {
  const setup = setupChromium();
  if (!setup.ready) throw new Error(setup.reason);
  home = pathToFileURL(await writeSite(directory)).href;
  browser = await startChromium();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('console', (message) => reported.push(message.text()));
  page.on('pageerror', (error) => reported.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(home);
});
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true });
});

test('from a folder: the search finds by keyboard, and Enter goes there', async () => {
  await page.keyboard.press('/');
  await type('nexus_entity_map');
  await until(`document.querySelectorAll('#site-results [role=option]').length > 1`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await until(`location.href.endsWith('/data_model.html#nexus_entity_map')`);
  await until(`document.querySelector('h1')?.textContent.startsWith('Data model')`);
});

test('what is typed is words and no markup; Escape leaves', async () => {
  await page.keyboard.press('/');
  await type('<b>zzzz');
  await until(`document.querySelector('#site-results .note') !== null`);
  expect(await page.evaluate(`document.querySelector('#site-results b')`)).toBeNull();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(`document.getElementById('site-results').hidden`)).toBe(true);
});

test('light and dark follow the system, and the button says otherwise, on the next page too', async () => {
  const ground = (): Promise<string> => page.evaluate(`getComputedStyle(document.body).backgroundColor`);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(21, 23, 26)');
  await page.evaluate(`document.getElementById('site-theme').click()`);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.goto(home.replace('index.html', 'tutorial.html'));
  expect(await ground()).toBe('rgb(255, 255, 255)');
});

test('no page is wider than a phone, and the menu opens', async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 700 } });
  for (const name of ['index', 'tutorial', 'data_model', 'architecture', 'configuration', 'commands', 'costs']) {
    await page.goto(home.replace('index.html', `${name}.html`));
    expect([name, await page.evaluate(`document.documentElement.scrollWidth <= 360`)]).toEqual([name, true]);
  }
  await page.evaluate(`document.getElementById('site-menu').click()`);
  expect(await page.evaluate(`document.getElementById('site-navigation').getBoundingClientRect().height > 300`)).toBe(
    true,
  );
});

test('nothing is asked of a network, and the console has nothing to say', () => {
  expect(requested.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(requested.length).toBeGreaterThan(10);
  expect(reported).toEqual([]);
});
