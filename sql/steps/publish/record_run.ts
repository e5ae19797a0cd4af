import { rulesText } from '../../rules.ts';
import type { Rules } from '../../rules.ts';
import { nexus, nullOf, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/** What the row of a run says. */
export interface RunRow {
  readonly runId: Variable;
  readonly runNumber: Variable;
  readonly startedAt: Variable;
  readonly asOf: Variable;
  readonly statesPrint: Sql;
  readonly version: string;
  readonly keySalt: Sql;
  readonly rules: Rules;
  readonly steps: Variable;
  readonly error: Variable;
  /** Of a run that published: its summary, and the measures of its quality, a list in two pieces. */
  readonly published?: { readonly summary: Variable; readonly quality: Variable; readonly bridges: Variable };
}

/** The row of a run, whatever came of it. */
export const recordRun = (run: RunRow): Sql => {
  const { published } = run;
  const summary = published === undefined ? sql`${null}` : sql`${published.summary}`;
  const quality =
    published === undefined
      ? nullOf('string')
      : sql`'[' || ${published.quality} || COALESCE(${published.bridges}, '') || ']'`;
  return sql`INSERT INTO ${nexus('nexus_runs')} (run_id, run_number, status, started_at, as_of, states_print, finished_at, version, key_function, key_salt, rules_hash, summary, quality, steps, error)
SELECT
  ${run.runId}, ${run.runNumber}, ${published === undefined ? 'failed' : 'published'}, ${run.startedAt}, ${run.asOf}, ${run.statesPrint}, ${op.now()}, ${run.version}, ${op.keyFunction()},
  ${run.keySalt}, ${rulesText(run.rules)}, ${summary}, ${quality}, ${run.steps}, ${run.error}`;
};
