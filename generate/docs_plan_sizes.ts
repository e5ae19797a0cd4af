import type { Bundle } from '../build/bundle.ts';
import type { PlannedQuery } from '../build/plan_gate.ts';
import { MOST_SCANS, plannedQueries } from '../build/plan_gate.ts';
import { code, markdownTable } from './docs_markdown.ts';

/** Smaller ones are not listed. */
const LEAST_LISTED = 5;

const nameOf = ({ object, step }: PlannedQuery): string => (step === undefined ? object : `${object} ${step}`);
const places = ({ object, step }: PlannedQuery): string =>
  step === undefined ? code(object) : `${code(step)} of ${code(object)}`;

/** What each statement of the procedures, and each view, is to a planner, as Markdown. */
export function planSizes(bigquery: Bundle, snowflake: Bundle): string[] {
  const elsewhere = new Map(plannedQueries(snowflake).map((query) => [nameOf(query), query]));
  const seen = new Set<string>();
  const listed = plannedQueries(bigquery)
    .filter((query) => query.scans >= LEAST_LISTED && !seen.has(nameOf(query)) && seen.add(nameOf(query)))
    .sort((one, other) => other.scans - one.scans || (nameOf(one) < nameOf(other) ? -1 : 1));
  return [
    '### What is planned at once',
    `BigQuery computes a common table expression as often as it is referenced ([WITH](https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#with_clause)) and reads views in place, and refuses to plan what grows too large by that ([not enough resources for query planning](https://cloud.google.com/bigquery/docs/troubleshoot-queries)). So this counts relations and joins after every expression and every view of ours was put in the place of each reference, down to tables. More than ${String(MOST_SCANS)} relations in one statement or view fail the build. What several parts of a statement read is filled into a table of its own first (\`step.part\`); Snowflake, which names no such limit, has it in the statement as an expression: its number counts that at each reference, though the optimizer may compute it once.`,
    markdownTable(
      ['', 'relations', 'joins', 'relations on Snowflake'],
      listed.map((query) => [
        places(query),
        String(query.scans),
        String(query.joins),
        elsewhere.get(nameOf(query))?.scans.toLocaleString('en-US') ?? '',
      ]),
    ),
  ];
}
