import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import { validateConfig } from '../../config/validate.ts';
import { createProgram } from '../../cli/program.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { codeBlocks, pages, PROJECT, prose, readProjectFile } from './support.ts';

/** As GitHub makes them. */
function anchorsOf(path: string): string[] {
  const slugger = new GithubSlugger();
  return Array.from(prose(readProjectFile(path)).matchAll(/^#+ (.*)$/gm), ([, heading = '']) => slugger.slug(heading));
}

/** What stands in code, such as a pattern, is no link. */
const linksOf = (path: string): string[] =>
  Array.from(
    prose(readProjectFile(path))
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
    ([, link = '']) => link,
  );

describe.each(pages())('%s', (path) => {
  test('links to files and headings that are there', () => {
    const broken = linksOf(path)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : normalize(join(dirname(path), file));
        if (!existsSync(join(PROJECT, target))) return true;
        return anchor !== undefined && !anchorsOf(target).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test('names npm scripts and commands that are there', () => {
    const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> };
    const commands = createProgram({ stdout: process.stdout, stderr: process.stderr }).commands.map((command) =>
      command.name(),
    );
    const text = readProjectFile(path);
    const called = (pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name = '']) => name);
    expect(called(/npm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
    expect(called(/npx nexus-warehouse ([a-z-]+)/g).filter((name) => !commands.includes(name))).toEqual([]);
    expect(called(/npx tsx ([\w./-]+\.ts)/g).filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
  });

  test('names files of the project that are there', () => {
    const roots =
      'config|presets|udfs|sql|propose|procedures|build|warehouses|deploy|doctor|mcp|cli|generate|fixtures|test|docs';
    const named = Array.from(
      prose(readProjectFile(path)).matchAll(new RegExp(`\`((?:${roots})/[\\w./]*)\``, 'g')),
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !existsSync(join(PROJECT, name)))).toEqual([]);
  });
});

describe('README.md', () => {
  test('shows configs that are valid', () => {
    const blocks = codeBlocks(readProjectFile('README.md')).filter(({ language }) => language === 'json');
    expect(blocks).toHaveLength(2);
    for (const { code } of blocks) expect(validateConfig(JSON.parse(code), catalogue, 'README.md').notes).toEqual([]);
  });

  test('shows rows of the example as they are', () => {
    const rows = codeBlocks(readProjectFile('README.md')).find(({ code }) => code.startsWith('event_id,'));
    expect(rows).toBeDefined();
    expect(readProjectFile('docs/examples/own_source/data/shop_person_identifiers.csv')).toContain(rows?.code);
  });
});
