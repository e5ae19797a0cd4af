import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Letters beyond ASCII, both quotes, blanks, and what a URL would read as something else. */
const STRANGE = `Zoë's "tools" 東京 100%25 #1`;
/** All that the commands need. */
const PARTS = [
  ...[
    'build',
    'cli',
    'config',
    'deploy',
    'doctor',
    'fixtures',
    'presets',
    'procedures',
    'publish',
    'report',
    'sql',
    'udfs',
    'warehouses',
  ],
  ...['package.json', 'tsconfig.json', 'nexus.config.json'],
];

let directory: string;
let installed: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-install-'));
  installed = join(directory, STRANGE);
  for (const part of PARTS) cpSync(join(ROOT, part), join(installed, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});
const nexus = (root: string, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'cli/nexus.mjs'), ...args], {
    cwd: directory,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
};

test('an installation builds the same wherever it lies and wherever it is called', () => {
  const built = [ROOT, installed].map((root, index) => {
    const out = join(directory, `built ${String(index)}`);
    nexus(root, 'build', '--config', join(root, 'nexus.config.json'), '--warehouse', 'duckdb', '--out', out);
    return readFileSync(join(out, 'duckdb/install.sql'), 'utf8');
  });
  expect(built[1]).toBe(built[0]);
});

test('the demo runs there, and leaves its database where it was called', () => {
  const shown = nexus(installed, 'demo');
  expect(readdirSync(installed)).not.toContain('demo.duckdb');
  const hint = /npx nexus-warehouse query( --database .*)$/m.exec(shown)?.[1] ?? '';
  const sql = 'SELECT COUNT(*) > 0 AS found FROM nexus_persons';
  const command = `"$0" "$1" query "$2" --json${hint}`;
  const answer = spawnSync('sh', ['-c', command, process.execPath, join(installed, 'cli/nexus.mjs'), sql], {
    cwd: directory,
    encoding: 'utf8',
  });
  expect(JSON.parse(answer.stdout)).toEqual([{ found: true }]);
});
