import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { diffGoldens, writeGoldens } from './goldens.ts';

const directory = mkdtempSync(join(tmpdir(), 'nexus-goldens-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

test('finds what changed, what is new and what is gone', () => {
  const files = new Map([
    ['views/a.sql', 'SELECT 1;\n'],
    ['procedures/p.js', 'run();\n'],
    ['views/gone.sql', 'SELECT 0;\n'],
  ]);
  writeGoldens(directory, files);
  expect(diffGoldens(directory, files)).toEqual([]);
  const changed = new Map([
    ['views/a.sql', 'SELECT 2;\n'],
    ['procedures/p.js', 'run();\n'],
    ['views/b.sql', 'SELECT 3;\n'],
  ]);
  const diffs = diffGoldens(directory, changed);
  expect(diffs).toHaveLength(3);
  expect(diffs[0]).toMatch(/^--- views\/a\.sql\tgolden$[^]*^-SELECT 1;$\n^\+SELECT 2;$/m);
  expect(diffs[1]).toMatch(/^--- views\/b\.sql\tnot there$[^]*^\+SELECT 3;$/m);
  expect(diffs[2]).toMatch(/^\+\+\+ views\/gone\.sql\tno longer emitted$[^]*^-SELECT 0;$/m);
  writeGoldens(directory, changed);
  expect(diffGoldens(directory, changed)).toEqual([]);
});
