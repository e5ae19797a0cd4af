import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readUses } from '../support/sources.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** `@scope/name/lib/x.js` is of `@scope/name`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('the package', () => {
  let directory: string;
  let folder: string;
  let files: readonly string[];
  const nexus = (...args: string[]) => {
    const bin = join(folder, 'node_modules/nexus-warehouse/cli/nexus.mjs');
    return spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
  };
  const shown = (...args: string[]): string => {
    const { stdout, stderr, status } = nexus(...args);
    expect({ args, stderr, status }).toEqual({ args, stderr: '', status: 0 });
    return stdout;
  };

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'nexus-package-'));
    folder = join(directory, "a folder of Zoë's");
    const modules = join(folder, 'node_modules');
    mkdirSync(modules, { recursive: true });
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', directory], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const [report] = JSON.parse(packed) as { filename: string; files: { path: string }[] }[];
    files = (report?.files ?? []).map(({ path }) => path);
    execFileSync('tar', ['-xzf', join(directory, report?.filename ?? ''), '-C', modules]);
    execFileSync('mv', [join(modules, 'package'), join(modules, 'nexus-warehouse')]);
    // What npm would fetch: what the package depends on, and nothing that only its makers need.
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
    }
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  test('has what the commands need, and no tests', () => {
    const tops = [...new Set(files.map((path) => path.split('/')[0]))].sort();
    expect(tops).toEqual([
      ...['LICENSE', 'NOTICE', 'README.md', 'build', 'cli', 'config', 'deploy', 'docs', 'doctor', 'fixtures'],
      ...[
        'mcp',
        'nexus.config.json',
        'package.json',
        'presets',
        'procedures',
        'propose',
        'publish',
        'report',
        'sql',
        'udfs',
        'warehouses',
      ],
    ]);
    expect(files.filter((path) => /\.test\.|\.duckdb|formats|fixtures\/dbt|node_modules/.test(path))).toEqual([]);
    const shipped = new Set(files);
    const missing = files
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .map(readUses)
      .flatMap(({ path, imports }) =>
        imports.filter((name) => /\.(ts|js|json)$/.test(name) && !shipped.has(name)).map((name) => [path, name]),
      )
      .filter(([, name = '']) => !(packageOf(name) in manifest.dependencies));
    expect(missing).toEqual([]);
  });

  test('imports what it depends on, and depends on what it imports', () => {
    const imported = files
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => readUses(path).imports)
      .concat('tsx/esm/api')
      .filter((name) => !name.startsWith('node:') && !files.includes(name) && !builtinModules.includes(name))
      .map(packageOf);
    // Lists of domains that the build reads as files.
    const read = ['email-providers', 'psl'];
    expect([...new Set([...imported, ...read])].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('runs the demo in a folder with blanks in its path, and puts its database there', () => {
    expect(shown('demo')).toMatch(/^in a SQL prompt: npx nexus-warehouse query --database demo\.duckdb$/m);
    expect(readdirSync(folder).sort()).toEqual(['demo.duckdb', 'nexus_demo.html', 'node_modules']);
    const rows = shown(
      'query',
      '--database',
      'demo.duckdb',
      'SELECT COUNT(*) > 100 AS many FROM nexus_persons',
      '--json',
    );
    expect(JSON.parse(rows)).toEqual([{ many: true }]);
  });

  test('goes from a file to persons', () => {
    writeFileSync(
      join(folder, 'customers of 2026.csv'),
      'Customer ID,E-Mail,Full name,Created\n1,Ada@Example.com,Ada King,2026-01-01T10:00:00Z\n2,bob@example.com,Bob Low,2026-01-02T10:00:00Z\n3,ada@example.com,Ada King,2026-01-03T10:00:00Z\n',
    );
    shown('init', 'customers of 2026.csv', '--yes');
    shown('deploy');
    shown('resolve');
    const persons = shown('query', 'SELECT email, name FROM nexus_persons ORDER BY email', '--json');
    expect(JSON.parse(persons)).toEqual([
      { email: 'ada@example.com', name: 'Ada King' },
      { email: 'bob@example.com', name: 'Bob Low' },
    ]);
  });
});
