import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const readProjectFile = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

/** Pages that people read, by their path in the project. */
export const pages = (): string[] => [
  ...['README.md', 'CONTRIBUTING.md', 'fixtures/README.md', 'test/labs/README.md'],
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** With what stands before it in a list. */
const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm;

/** Blocks of code of a page, with the language they are marked with. */
export const codeBlocks = (text: string): { readonly language: string; readonly code: string }[] =>
  Array.from(text.matchAll(FENCE), ([, indent = '', language = '', code = '']) => ({
    language,
    code: indent === '' ? code : code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));

/** A page without its blocks of code. */
export const prose = (text: string): string => text.replace(FENCE, '');
