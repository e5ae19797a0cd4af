import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Project } from './support/terminal.ts';
import { nexus, resolvedProject } from './support/terminal.ts';

const BIN = fileURLToPath(new URL('../../cli/nexus.mjs', import.meta.url));

let project: Project;
beforeAll(async () => {
  project = await resolvedProject();
});
afterAll(() => {
  project.remove();
});

test('a process prints the address of its page, answers there, and ends with Ctrl-C', async () => {
  const args = ['explore', '--write', '--author', 'ana', '--config', project.config];
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const told = text(child.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const address = String((await lines.next()).value);
  // An empty line stands between them.
  await lines.next();
  expect((await lines.next()).value).toMatch(/and decides as ana\. Ctrl-C ends it\.$/);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
  const page = await fetch(address);
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await page.text()).toMatch(/^<!doctype html>/i);
  expect((await fetch(new URL('/', address))).status).toBe(403);
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  expect([await ended, await told]).toEqual([[0, null], '']);
});

test('what does not go together is refused before anything is opened', async () => {
  const refusal = async (...args: string[]): Promise<string> => {
    const { code, stderr } = await nexus('explore', ...args, '--config', project.config);
    expect(code).toBe(1);
    return stderr;
  };
  expect(await refusal('--port', '70000')).toContain('--port must be a whole number up to 65535, and is 70000');
  expect(await refusal('--mask', '--write')).toContain('--mask and --write exclude each other');
  expect(await refusal('--author', 'ana')).toContain('--author is who decides');
});
