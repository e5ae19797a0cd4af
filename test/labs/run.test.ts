import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const HERE = dirname(fileURLToPath(import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(HERE, 'run.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

let dist: string;
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'nexus-labs-'));
  cpSync(join(HERE, 'fixtures'), dist, { recursive: true });
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

test('a good bundle ends with 0 and a table', () => {
  // The others refuse what this bundle shows and ours never has: a FOR, a table that is a work table too.
  for (const [lab, row] of [
    ['googlesql', /googlesql +│ 36 +│ 0 +│ 0 +│/],
    ['sqlfluff', /sqlfluff +│ 8 +│ 0 +│ 0 +│/],
  ] as const) {
    const { status, stdout } = run('--only', lab, '--dist', dist);
    expect(stdout).toMatch(row);
    expect(status).toBe(0);
  }
});

test('a bad bundle ends with 1 and shows the SQL and the reason', () => {
  const file = join(dist, 'bigquery', 'views', 'nexus_timeline.sql');
  writeFileSync(file, readFileSync(file, 'utf8').replace('occurred_at, event_id) AS', 'occured_at, event_id) AS'));
  const { status, stdout } = run('--only', 'googlesql', '--dist', dist);
  expect(stdout).toContain(
    '✗ nexus_timeline › line 1  [googlesql]\n  Unrecognized name: occured_at; Did you mean occurred_at?',
  );
  expect(stdout).toContain(
    '│   ROW_NUMBER() OVER (PARTITION BY DATE(occurred_at) ORDER BY occured_at, event_id) AS rank_of_day',
  );
  expect(status).toBe(1);
});

test('a folder without bundles is an error', () => {
  const { status, stderr } = run('--dist', join(dist, 'nowhere'));
  expect(stderr).toContain('has no manifest.json for bigquery, snowflake');
  expect(status).toBe(1);
});
