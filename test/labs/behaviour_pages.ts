import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTwoFilesPatch } from 'diff';
import type { BehaviourReport } from './behaviour_table.ts';
import { casesTables, COLUMNS, countsTable, withTable } from './behaviour_table.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const PAGES: readonly (readonly [path: string, render: (reports: readonly BehaviourReport[]) => string])[] = [
  ['README.md', countsTable],
  ['docs/behaviour.md', casesTables],
];

/**
 * Holds the tables of cases and engines in README and docs against what the last runs of the suite found.
 *
 * @param keep whether pages that say something else are written anew; else they are only told of
 * @returns what is wrong, for people; empty if the pages say what was found
 */
export function checkBehaviourPages(keep: boolean): string[] {
  const reports: BehaviourReport[] = [];
  for (const { report } of COLUMNS) {
    const path = join(ROOT, 'dist', 'behaviour', `${report}.json`);
    const found = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BehaviourReport) : undefined;
    if (found === undefined || found.cases.length === 0) {
      const how = report === 'duckdb' ? 'npm test' : 'npm run test:emulators -- --only behaviour';
      return [`The tables of cases cannot be held against the suite: it was not run on ${report} (${how}).`];
    }
    reports.push(found);
  }
  return PAGES.flatMap(([path, render]) => {
    const file = join(ROOT, path);
    const committed = readFileSync(file, 'utf8');
    const found = withTable(committed, render(reports));
    if (found === committed) return [];
    if (keep) {
      writeFileSync(file, found);
      return [];
    }
    const patch = createTwoFilesPatch(path, path, committed, found, 'as it is', 'as the suite ran', { context: 0 });
    return [`${path} says something else than what the suite found. Run \`npm run test:emulators\`.\n${patch}`];
  });
}
