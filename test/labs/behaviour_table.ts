/** The outcome of the behaviour suite on an engine, as `dist/behaviour/<engine>.json` holds it. */
export interface BehaviourReport {
  readonly engine: string;
  readonly cases: readonly BehaviourCase[];
}

export interface BehaviourCase {
  /** File of the suite, without its ending. */
  readonly suite: string;
  /** Stable, and the same on all engines. */
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'not run';
}

/** What the tables show of an engine: its report's name, and what heads its column. */
export interface BehaviourColumn {
  readonly report: string;
  readonly head: string;
}

/** Engines that need no account, so that every run of the labs has them. */
export const COLUMNS: readonly BehaviourColumn[] = [
  { report: 'duckdb', head: 'DuckDB' },
  { report: 'bigquery', head: 'BigQuery: local-bigquery' },
  { report: 'snowflake', head: 'Snowflake: fakesnow' },
];

const BEGIN = '<!-- behaviour:begin -->';
const END = '<!-- behaviour:end -->';

/** A case that an engine does not have: what needs two clients, or another engine to compare with. */
const NO_CASE = '–';

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const suitesOf = (reports: readonly BehaviourReport[]): string[] =>
  [...new Set(reports.flatMap(({ cases }) => cases.map(({ suite }) => suite)))].sort();

const inSuite = ({ cases }: BehaviourReport, suite: string): BehaviourCase[] =>
  cases.filter((one) => one.suite === suite);

function countOf(report: BehaviourReport, suite: string): string {
  const cases = inSuite(report, suite);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  return cases.length === 0 ? NO_CASE : `${String(passed)} of ${String(cases.length)}`;
}

const MARKS = { passed: '✓', failed: '✗ failed', 'not run': 'not run' } as const;

function markOf(report: BehaviourReport, { suite, title }: BehaviourCase): string {
  const found = inSuite(report, suite).find((one) => one.title === title);
  return found === undefined ? NO_CASE : MARKS[found.status];
}

const headsOf = (reports: readonly BehaviourReport[]): string[] =>
  reports.map(({ engine }) => COLUMNS.find(({ report }) => report === engine)?.head ?? engine);

/** Cases that passed, per file of the suite and engine; Markdown. */
export const countsTable = (reports: readonly BehaviourReport[]): string =>
  table(
    ['cases of', ...headsOf(reports)],
    suitesOf(reports).map((suite) => [suite, ...reports.map((report) => countOf(report, suite))]),
  );

/** Every case by name, with its outcome on each engine; Markdown. */
export function casesTables(reports: readonly BehaviourReport[]): string {
  const heads = headsOf(reports);
  return suitesOf(reports)
    .map((suite) => {
      const cases = new Map(
        reports.flatMap((report) => inSuite(report, suite).map((one) => [one.title, one] as const)),
      );
      const rows = [...cases.values()].map((one) => [one.title, ...reports.map((report) => markOf(report, one))]);
      return `### ${suite}\n\n${table(['case', ...heads], rows)}`;
    })
    .join('\n\n');
}

/** A page with other text between its markers. @throws where it has none */
export function withTable(page: string, text: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The page has no place for the table: ${BEGIN} and ${END}.`);
  return `${page.slice(0, begin + BEGIN.length)}\n${text}\n${page.slice(end)}`;
}
