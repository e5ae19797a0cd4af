import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { remembered } from '../../build/remembered.ts';

const CACHE = join('node_modules', '.cache', 'nexus');
const NAME = `test_of_remembered_${String(process.pid)}`;
const files = (): string[] =>
  readdirSync(CACHE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes(NAME))
    .map((file) => join(CACHE, file));

afterAll(() => {
  for (const file of files()) rmSync(file);
});

/** As another process sees it: what this one has in memory is not there. */
const inAnotherProcess = async (): Promise<typeof remembered> => {
  jest.resetModules();
  return ((await import('../../build/remembered.ts')) as { remembered: typeof remembered }).remembered;
};

test('a thing is made once, and once more where what was kept cannot be read', async () => {
  const make = jest.fn(() => ({ answer: 42 }));
  expect(remembered(NAME, make)).toEqual({ answer: 42 });
  expect(remembered(NAME, make)).toEqual({ answer: 42 });
  expect((await inAnotherProcess())(NAME, make)).toEqual({ answer: 42 });
  expect(make).toHaveBeenCalledTimes(1);

  const [file = '', ...others] = files();
  expect(others).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('{"answer":42}');
  writeFileSync(file, '{"answer":');
  expect((await inAnotherProcess())(NAME, make)).toEqual({ answer: 42 });
  expect(make).toHaveBeenCalledTimes(2);
  expect(readFileSync(file, 'utf8')).toBe('{"answer":42}');
});

test('it is kept under a hash of all that it is made of', async () => {
  const make = jest.fn(() => 'made');
  // No source: tests that run beside this one list those.
  const added = join('udfs', `${NAME}.json`);
  const name = `${NAME}_of_sources`;
  try {
    (await inAnotherProcess())(name, make);
    writeFileSync(added, '{}');
    (await inAnotherProcess())(name, make);
    expect(make).toHaveBeenCalledTimes(2);
  } finally {
    if (existsSync(added)) rmSync(added);
  }
  (await inAnotherProcess())(name, make);
  expect(make).toHaveBeenCalledTimes(2);
});
