import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Score } from '../propose/support/scores.ts';
import { scoreOf } from '../propose/support/scores.ts';
import { schemas } from '../propose/support/schemas.ts';
import { unseen } from '../propose/support/unseen_exports.ts';
import { untaught } from '../propose/support/untaught_exports.ts';
import { PROJECT, readProjectFile } from './support.ts';

const PAGE = 'docs/init.md';
const MARKED = /(<!-- init:scores -->\n)([\s\S]*?)(<!-- init:end -->)/;

const share = (right: number, of: number): string => (of === 0 ? '–' : `${String(Math.floor((right / of) * 100))} %`);
const row = ({ title, tables, proposed, wanted, right }: Score): string =>
  `| ${title} | ${String(tables)} | ${String(proposed)} | ${String(wanted)} | ${share(right, proposed)} | ${share(right, wanted)} |\n`;

function total(title: string, scores: readonly Score[]): Score {
  const sum = (key: 'tables' | 'proposed' | 'wanted' | 'right'): number =>
    scores.reduce((all, score) => all + score[key], 0);
  return {
    title,
    tables: sum('tables'),
    proposed: sum('proposed'),
    wanted: sum('wanted'),
    right: sum('right'),
    wrong: [],
    missed: [],
  };
}

test('the page says how right proposals are; UPDATE_GOLDENS=1 writes it', () => {
  const [first, later, last] = [schemas().map(scoreOf), unseen().map(scoreOf), untaught().map(scoreOf)];
  const table = [
    '| export of | tables | proposed | wanted | precision | recall |\n|---|---|---|---|---|---|\n',
    ...first.map(row),
    row(total('**the twelve**', first)),
    ...later.map(row),
    row(total('**the five**', later)),
    ...last.map(row),
    row(total('**the four**', last)),
  ].join('');
  if (process.env['UPDATE_GOLDENS'] === '1') {
    const text = readProjectFile(PAGE).replace(
      MARKED,
      (_, begin: string, _old: string, end: string) => begin + table + end,
    );
    writeFileSync(join(PROJECT, PAGE), text);
  }
  expect(MARKED.exec(readProjectFile(PAGE))?.[2]).toBe(table);
  expect(first.length).toBeGreaterThanOrEqual(12);
});
