import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { bundleFiles, writeBundle } from '../../deploy/write_bundle.ts';
import { SAMPLE_CONFIG } from '../build/support/sample_config.ts';

const bundle = buildBundle(SAMPLE_CONFIG, 'duckdb');
const fewer = { ...bundle, objects: bundle.objects.filter(({ kind }) => kind !== 'source_view') };

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'nexus-build-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});
const at = (path: string): string => join(out, 'duckdb', path);
const written = (): string[] =>
  readdirSync(join(out, 'duckdb'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(out, 'duckdb'), join(entry.parentPath, entry.name)))
    .sort();

test('a build takes the place of an earlier one, and leaves no file of it', async () => {
  await writeBundle(bundle, out);
  expect(written()).toEqual([...bundleFiles(bundle).keys()].sort());
  expect(readdirSync(at(''))).toContain('sources');
  await writeBundle(fewer, out);
  expect(written()).toEqual([...bundleFiles(fewer).keys()].sort());
  expect(readdirSync(at(''))).not.toContain('sources');
});

test('whatever else lies there stays, among the files of a build as well', async () => {
  mkdirSync(at('sources'), { recursive: true });
  writeFileSync(at('analytics.duckdb'), 'years of work');
  writeFileSync(at('sources/mine.sql'), 'SELECT 1');
  await writeBundle(bundle, out);
  writeFileSync(at('views/notes.txt'), 'notes');
  await writeBundle(fewer, out);
  const texts = ['analytics.duckdb', 'sources/mine.sql', 'views/notes.txt'].map((path) =>
    readFileSync(at(path), 'utf8'),
  );
  expect(texts).toEqual(['years of work', 'SELECT 1', 'notes']);
});

test('a file of somebody else by a name of ours is told of, and nothing is written or removed', async () => {
  mkdirSync(at('views'), { recursive: true });
  writeFileSync(at('manifest.json'), '{"name": "a web app"}');
  writeFileSync(at('install.sql'), 'DROP TABLE customers');
  await expect(writeBundle(bundle, out)).rejects.toThrow(
    `${join(out, 'duckdb')} holds files that no build wrote, by names that this one would write: install.sql, manifest.json. Nothing was written; move them, or name another directory with --out.`,
  );
  expect(written()).toEqual(['install.sql', 'manifest.json']);
  expect(readFileSync(at('install.sql'), 'utf8')).toBe('DROP TABLE customers');
});

test('a manifest that names files elsewhere leads nowhere', async () => {
  await writeBundle(bundle, out);
  writeFileSync(join(out, 'precious.txt'), 'precious');
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8')) as { objects: { file: string }[] };
  manifest.objects.push(
    { file: '../precious.txt' },
    { file: join(out, 'precious.txt') },
    { file: 'views/../../precious.txt' },
  );
  writeFileSync(at('manifest.json'), JSON.stringify(manifest));
  await writeBundle(bundle, out);
  expect(existsSync(join(out, 'precious.txt'))).toBe(true);
});

test('a build that was stopped is one that the next goes on from', async () => {
  await writeBundle(bundle, out);
  for (const path of bundleFiles(bundle).keys()) if (path.startsWith('views/')) rmSync(at(path));
  await writeBundle(bundle, out);
  expect(written()).toEqual([...bundleFiles(bundle).keys()].sort());
});
