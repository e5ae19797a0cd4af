import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRIES, entriesOf, htmlFile, SECTIONS } from '../../../generate/site/navigation.ts';
import { pages, PROJECT } from '../../docs/support.ts';

test('every page of docs/ is in one section: put a new one where a reader would look for it', () => {
  const listed = SECTIONS.flatMap(entriesOf).map(({ file }) => file);
  expect(listed.filter((file) => file.startsWith('docs/')).sort()).toEqual(
    pages()
      .filter((file) => file.startsWith('docs/'))
      .sort(),
  );
});

test('a page is there, and its own', () => {
  expect(ENTRIES.filter(({ file }) => !existsSync(join(PROJECT, file)))).toEqual([]);
  const addresses = ENTRIES.map(({ file }) => htmlFile(file));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('sections are the four kinds', () => {
  expect(SECTIONS.map(({ title }) => title)).toEqual(['Tutorial', 'How-to', 'Reference', 'Explanation']);
});
