import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../cli/main.ts';
import { Captured } from '../cli/support/terminal.ts';
import { runBlock } from './shell.ts';
import { PROJECT, readProjectFile } from './support.ts';

const PAGE = 'docs/tutorial.md';
/** Commands, and what stands below them as what they say. */
const STEPS = /(```sh\n)([\s\S]*?)(^```\n)(?:(\n```text\n)([\s\S]*?)(^```\n))?/gm;

/** A terminal that both streams go to. No ids, which each deployment mints anew, no times, no place, no sizes. */
function shown(text: string, place: string): string {
  return text
    .replace(/\b(per|grp)_[0-9a-f]{32}(  )?/g, (_, kind: string, gap?: string) =>
      gap === undefined ? `${kind}_…` : `${kind}_…`.padEnd(38),
    )
    .replace(/\b\d+\.\d s\b/g, '… s')
    .replace(/\([\d,]+ bytes\)/g, '(… bytes)')
    .replaceAll(place, '…')
    .replace(/ +$/gm, '')
    .trim()
    .concat('\n');
}

/** Whether the lines that a page shows are there in this order, and nothing lies between them but where it says `…`. */
function holds(all: string, shownLines: string): boolean {
  const pieces = `\n${shownLines}`.split('\n…\n').map((piece) => piece.replace(/^\n?/, '\n').replace(/\n?$/, '\n'));
  let rest = `\n${all}`;
  for (const piece of pieces.filter((one) => one.trim() !== '')) {
    const at = rest.indexOf(piece);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length - 1);
  }
  return true;
}

const parent = mkdtempSync(join(tmpdir(), 'nexus-tutorial-'));
// The source is called after the folder.
const directory = join(parent, 'people');
const before = process.cwd();

beforeAll(() => {
  mkdirSync(directory);
  process.chdir(directory);
});
afterAll(() => {
  process.chdir(before);
  rmSync(parent, { recursive: true });
});

test('every command does what the page shows; UPDATE_GOLDENS=1 writes it', async () => {
  const page = readProjectFile(PAGE);
  let expected = '';
  let from = 0;
  const wrong: unknown[] = [];
  for (const step of page.matchAll(STEPS)) {
    const [whole, begin = '', code = '', end = '', beginOutput = '', text = '', endOutput = ''] = step;
    const terminal = new Captured();
    for (const [command, ...args] of runBlock(code, directory)) {
      expect(command).toBe('nexus-warehouse');
      const exit = await main(args, { stdout: terminal, stderr: terminal });
      expect({ args, exit, text: exit === 0 ? '' : terminal.text }).toEqual({ args, exit: 0, text: '' });
    }
    const output = shown(terminal.text, parent);
    const isPart = /^…$/m.test(text);
    if (isPart && !holds(output, text)) wrong.push({ code, text, output });
    expected += page.slice(from, step.index);
    expected += isPart || beginOutput === '' ? whole : [begin, code, end, beginOutput, output, endOutput].join('');
    from = step.index + whole.length;
  }
  expected += page.slice(from);
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(join(PROJECT, PAGE), expected);
  expect(wrong).toEqual([]);
  expect(readProjectFile(PAGE)).toBe(expected);
});
