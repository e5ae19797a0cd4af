import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const REPORTS = join('dist', 'behaviour');

/** The engine of this run; a live account is an engine of its own. */
const engine = process.env.NEXUS_ENGINE ?? 'duckdb';
const name = process.env.NEXUS_LIVE === engine ? `${engine}-live` : engine;

/** Titles name the engine; without it a case has one name on all of them. */
const withoutEngine = (title) => title.replace(new RegExp(`( (on|of) ${engine}\\b|^${engine} )`), '');

const seconds = (milliseconds) => Math.round((milliseconds ?? 0) / 100) / 10;

/**
 * A jest reporter that keeps the outcome of the behaviour suite on an engine in `dist/behaviour/<engine>.json`:
 * `{ engine, seconds, cases: [{ suite, title, status: 'passed' | 'failed' | 'not run', seconds }] }`.
 */
export default class BehaviourReport {
  #isWhole;

  constructor({ testNamePattern, nonFlagArgs }) {
    // A part of the suite says nothing about the rest.
    this.#isWhole = !testNamePattern && nonFlagArgs.length === 0;
  }

  onRunComplete(_contexts, { testResults, startTime }) {
    if (!this.#isWhole) return;
    const cases = testResults
      .filter(({ testFilePath }) => basename(dirname(testFilePath)) === 'behaviour')
      .flatMap(({ testFilePath, testResults: tests, testExecError }) =>
        testExecError === undefined || testExecError === null
          ? tests
              .filter(({ ancestorTitles }) => ancestorTitles.some((title) => title !== withoutEngine(title)))
              .map(({ ancestorTitles, title, status, duration }) => ({
                suite: basename(testFilePath, '.test.ts'),
                title: [...ancestorTitles.map(withoutEngine), title].join(' › '),
                status: status === 'passed' || status === 'failed' ? status : 'not run',
                seconds: seconds(duration),
              }))
          : [{ suite: basename(testFilePath, '.test.ts'), title: 'the whole file', status: 'failed', seconds: 0 }],
      )
      .sort((one, other) => (one.suite < other.suite ? -1 : Number(one.suite > other.suite)));
    mkdirSync(REPORTS, { recursive: true });
    const report = { engine: name, seconds: seconds(Date.now() - startTime), cases };
    writeFileSync(join(REPORTS, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  }
}
