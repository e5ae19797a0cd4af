import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const STATUSES = { passed: 'passed', failed: 'failed' };

/** Which engine a run of the behaviour suite is on: its name, and whether it is an account. */
export const engineName = (environment = process.env) => {
  const engine = environment.NEXUS_ENGINE ?? 'duckdb';
  return environment.NEXUS_LIVE === engine ? `${engine}-live` : engine;
};

/** Where the outcome of the suite on an engine is written to. */
export const reportFile = (engine) => join('dist', 'behaviour', `${engine}.json`);

/** Writes the outcome of a suite: `{ engine, seconds, cases: [{ suite, title, status, seconds }] }`. */
export function writeReport(engine, seconds, cases) {
  mkdirSync(join('dist', 'behaviour'), { recursive: true });
  writeFileSync(reportFile(engine), `${JSON.stringify({ engine, seconds, cases }, null, 2)}\n`);
}

/** Titles name the engine; a case is the same on all of them. */
const withoutEngine = (title) =>
  title.replace(new RegExp(` on (${ENGINES})\\b`, 'i'), '').replace(new RegExp(`^(${ENGINES}) `, 'i'), '');
const ENGINES = 'duckdb|bigquery|snowflake';

const seconds = (milliseconds) => Math.round((milliseconds ?? 0) / 100) / 10;

/** A jest reporter that keeps the outcome of each case of the behaviour suite in a file, for each engine. */
export default class BehaviourReport {
  #isWhole;

  constructor(config) {
    // A part of the suite says nothing about the rest.
    this.#isWhole = !config.testNamePattern && config.nonFlagArgs.length === 0;
  }

  onRunComplete(_contexts, { testResults, startTime }) {
    if (!this.#isWhole) return;
    const cases = testResults
      .filter(({ testFilePath }) => testFilePath.includes(`${join('/', 'behaviour')}/`))
      .flatMap(({ testFilePath, testResults: tests }) =>
        tests.map(({ ancestorTitles, title, status, duration }) => ({
          suite: basename(testFilePath, '.test.ts'),
          title: [...ancestorTitles, title].map(withoutEngine).join(' › '),
          status: STATUSES[status] ?? 'not run',
          seconds: seconds(duration),
        })),
      )
      .sort((one, other) => one.suite.localeCompare(other.suite, 'en'));
    writeReport(engineName(), seconds(Date.now() - startTime), cases);
  }
}
