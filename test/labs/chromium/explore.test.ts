import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';
import type { Project } from '../../cli/support/terminal.ts';
import { HOSTILE, hostileProject } from '../../report/support/hostile.ts';
import { setupChromium } from '../setup.ts';
import type { Browser } from './browser.ts';
import { startChromium } from './browser.ts';
import type { Opened } from './opened.ts';
import { openPage } from './opened.ts';

jest.setTimeout(120_000);

let project: Project;
let browser: Browser;
let command: ChildProcess;
let opened: Opened;

/** The address that the command prints first. */
async function printed({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of stdout ?? []) {
    text += String(chunk);
    const [address] = /http:\S+/.exec(text) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`no address: ${text}`);
}

beforeAll(async () => {
  const setup = setupChromium();
  if (!setup.ready) throw new Error(setup.reason);
  project = await hostileProject();
  const nexus = fileURLToPath(new URL('../../../cli/nexus.mjs', import.meta.url));
  const args = ['explore', '--config', project.config, '--write', '--author', HOSTILE.script, '--no-open'];
  command = spawn(process.execPath, [nexus, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await printed(command);
  browser = await startChromium();
  opened = await openPage(browser, address);
});
afterAll(async () => {
  command.kill('SIGKILL');
  await browser.close();
  project.remove();
});

test('from the overview by a search to a decision, with values that would run where they could', async () => {
  const { page, until } = opened;
  await until("document.querySelector('h1')?.textContent === 'Overview'");
  expect(await page.textContent('.totals dd')).toBe('30');
  await page.fill('#search', 'sql@');
  await until("document.querySelector('#found a') !== null");
  await page.focus('#search');
  await page.keyboard.press('Enter');
  await until(`document.querySelector('h1')?.textContent === ${JSON.stringify(HOSTILE.sql)}`);
  await page.evaluate(
    `document.querySelectorAll('g.node').forEach((node, index) => index < 2 && node.dispatchEvent(new MouseEvent('click')))`,
  );
  expect(await page.textContent('.answer h3')).toBe('What ties them');
  const press = (name: string): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('.decide button')].find((one) => one.textContent === '${name}').click()`,
    );
  await press('Preview');
  await until("document.querySelector('.decide .reason') !== null");
  expect(await page.evaluate("document.querySelector('.decide tbody td')?.textContent")).toBe('split');
  expect(await opened.findings()).toEqual([]);
  // Nothing without a reason.
  await press('Decide');
  expect(await page.evaluate('document.activeElement?.className')).toBe('reason');
  await page.fill('.decide .reason', HOSTILE.closing);
  await press('Decide');
  await until("document.querySelector('.decide [role=status]') !== null");
  expect(await page.textContent('.decide [role=status]')).toMatch(/^Written as veto 20.* by <script>/);
  expect([await opened.pwned(), await opened.breaches(), opened.reported]).toEqual([null, [], []]);
  const { origin } = new URL(opened.requested[0] ?? '');
  expect(opened.requested.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
});

test('Ctrl-C ends it, and the row is there as it was said', async () => {
  command.kill('SIGINT');
  expect((await once(command, 'exit'))[0]).toBe(0);
  const warehouse = await DuckDbWarehouse.open(project.database, 'nexus');
  const { rows } = await warehouse.query('SELECT kind, author, reason, withdrawn_at FROM nexus.nexus_overrides');
  await warehouse.close();
  expect(rows).toEqual([['veto', HOSTILE.script, HOSTILE.closing, null]]);
});
