import { messageOf } from '../../procedures/message_of.ts';
import { join, nexus, sql } from '../../sql/tag.ts';
import type { BigQueryLab, BigQueryProbe } from './bigquery_lab.ts';
import { errorOf } from './probe.ts';
import type { Outcome } from './probe.ts';

const milliseconds = ({ startTime, endTime }: { readonly startTime?: string; readonly endTime?: string }): number =>
  Number(endTime) - Number(startTime);

/** How one statement of a script after another fares. */
async function statementsInARow(lab: BigQueryLab, count: number): Promise<{ children: number; average: number }> {
  const script = join(
    Array.from({ length: count }, (_, index) => sql`SELECT ${index} AS x;`),
    '\n',
  );
  const { statistics } = await lab.run(sql`BEGIN ${script} END;`);
  return { children: Number(statistics.numChildJobs), average: Math.round(milliseconds(statistics) / count) };
}

/** The only row of the last result, as text. */
const resultOf = ({ rows }: { readonly rows: readonly object[] }): string => JSON.stringify(rows);

const expected = (found: string, wanted: unknown): Outcome => ({
  holds: found === JSON.stringify(wanted),
  measured: `gave ${found}`,
});

const RESOLVE = 'nexus_resolve_with';

/** Procedures, scripts, variables and transactions. */
export const scriptProbes: readonly BigQueryProbe[] = [
  {
    name: 'procedure_body',
    assumption: `A procedure may be as long as ${RESOLVE}.`,
    reliedOnBy: 'the deploy; a longer one would have to be split into several that call each other',
    billed: 0,
    async run(lab) {
      const object = lab.bundle.objects.find(({ name }) => name === RESOLVE);
      if (object === undefined) throw new Error(`the bundle has no ${RESOLVE}`);
      const error = await errorOf(() => lab.run(object.text));
      const size = `${object.text.length.toLocaleString('en-US')} characters`;
      return { holds: error === undefined, measured: error === undefined ? size : `${size}: ${error.message}` };
    },
  },
  {
    name: 'strict_mode',
    assumption: 'With strict_mode FALSE, a procedure may name tables that are not there yet.',
    reliedOnBy: 'a first deploy before dbt has made the sources',
    billed: 0,
    async run(lab) {
      const error = await errorOf(() =>
        lab.run(
          sql`CREATE PROCEDURE ${nexus('of_nothing')}() OPTIONS (strict_mode = FALSE) BEGIN SELECT x FROM ${nexus('not_there')}; END`,
        ),
      );
      return { holds: error === undefined, measured: error?.message ?? 'made' };
    },
  },
  {
    name: 'statement_latency',
    assumption: 'A statement of a script takes about a second or less besides its work.',
    reliedOnBy: 'the number of statements of a run, and what docs say of its time',
    billed: 0,
    async run(lab) {
      const { children, average } = await statementsInARow(lab, 10);
      return { holds: average <= 1500, measured: `${String(average)} ms each, over ${String(children)}` };
    },
  },
  {
    name: 'many_statements',
    assumption: 'A script may have as many statements as the longest run, about 120.',
    reliedOnBy: 'the loops of nexus_resolve_with',
    billed: 0,
    async run(lab) {
      const { children, average } = await statementsInARow(lab, 120);
      return { holds: children === 120, measured: `${String(children)} child jobs, ${String(average)} ms each` };
    },
  },
  {
    name: 'temporary_tables_in_a_loop',
    assumption: 'Temporary tables may be replaced again and again: the limit of metadata updates does not count them.',
    reliedOnBy: 'how work tables are filled',
    billed: 15,
    async run(lab) {
      const script = sql`BEGIN
  DECLARE v_round INT64 DEFAULT 0;
  WHILE v_round < 15 DO
    CREATE OR REPLACE TEMP TABLE nexus_work_probe AS SELECT v_round AS n;
    SET v_round = v_round + 1;
  END WHILE;
  SELECT n FROM nexus_work_probe;
END`;
      const { rows, statistics } = await lab.run(script);
      const found = expected(resultOf({ rows }), [{ n: 14 }]);
      return { ...found, measured: `15 times in ${String(milliseconds(statistics) / 1000)} s, ${found.measured}` };
    },
  },
  {
    name: 'record_variable',
    assumption: 'One query fills all fields of a record variable.',
    reliedOnBy: 'every SET of several values, which would otherwise be a job each',
    billed: 0,
    run: async (lab) =>
      expected(
        resultOf(
          await lab.run(sql`BEGIN
  DECLARE v STRUCT<a INT64, b STRING>;
  SET v = (SELECT AS STRUCT 1 AS a, 'x' AS b);
  SELECT v.a, COALESCE(v.b, 'none') AS b;
END`),
        ),
        [{ a: 1, b: 'x' }],
      ),
  },
  {
    name: 'temporary_tables_of_a_caller',
    assumption: 'A temporary table that a procedure makes is there for what it calls, and for its caller afterwards.',
    reliedOnBy: 'work tables across procedures',
    billed: 4,
    async run(lab) {
      await lab.run(
        sql`CREATE PROCEDURE ${nexus('inner_one')}() OPTIONS (strict_mode = FALSE) BEGIN INSERT INTO nexus_work_shared (x) SELECT x + 1 FROM nexus_work_shared; END`,
      );
      await lab.run(
        sql`CREATE PROCEDURE ${nexus('outer_one')}() OPTIONS (strict_mode = FALSE) BEGIN CREATE OR REPLACE TEMP TABLE nexus_work_shared AS SELECT 1 AS x; CALL ${nexus('inner_one')}(); END`,
      );
      const script = sql`BEGIN CALL ${nexus('outer_one')}(); SELECT x FROM nexus_work_shared ORDER BY x; END`;
      return expected(resultOf(await lab.run(script)), [{ x: 1 }, { x: 2 }]);
    },
  },
  {
    name: 'result_of_a_call',
    assumption: 'Asked for its result, the job of a CALL gives that of the last SELECT.',
    reliedOnBy: 'the summary that nexus_resolve returns',
    billed: 0,
    async run(lab) {
      await lab.run(
        sql`CREATE PROCEDURE ${nexus('with_result')}() BEGIN DECLARE v_x INT64; SELECT 'first' AS answer; SET v_x = (SELECT 1 AS x); SELECT 'last' AS answer; END`,
      );
      return expected(resultOf(await lab.run(sql`CALL ${nexus('with_result')}()`)), [{ answer: 'last' }]);
    },
  },
  {
    name: 'query_label',
    assumption: 'A procedure may label its own jobs.',
    reliedOnBy: 'finding the jobs of a run in INFORMATION_SCHEMA.JOBS',
    billed: 0,
    async run(lab) {
      await lab.run(
        sql`CREATE PROCEDURE ${nexus('labelled')}() BEGIN SET @@query_label = 'nexus:probe'; SELECT 'labelled' AS x; END`,
      );
      const children = await lab.childrenOf(await lab.run(sql`CALL ${nexus('labelled')}()`));
      const labels = children.map((child) => child.labels['nexus'] ?? 'none');
      return { holds: labels.includes('probe'), measured: `labels of its statements: ${labels.join(', ')}` };
    },
  },
  {
    name: 'replace_rows_in_a_transaction',
    assumption: 'MERGE ON FALSE replaces all rows of a table, inside a transaction too.',
    reliedOnBy: 'publishing nexus_persons and nexus_groups',
    billed: 3,
    run: async (lab) =>
      expected(
        resultOf(
          await lab.run(sql`CREATE TABLE ${nexus('replaced')} AS SELECT 1 AS x;
BEGIN TRANSACTION;
MERGE INTO ${nexus('replaced')} AS stored USING (SELECT 2 AS x) AS given ON FALSE
WHEN NOT MATCHED BY SOURCE THEN DELETE
WHEN NOT MATCHED BY TARGET THEN INSERT (x) VALUES (given.x);
COMMIT TRANSACTION;
SELECT x FROM ${nexus('replaced')};`),
        ),
        [{ x: 2 }],
      ),
  },
  {
    name: 'rollback_by_a_handler',
    assumption: 'A procedure that fails in a transaction may undo it in its handler, which knows the error.',
    reliedOnBy: 'publishing: the fence, and a statement that fails half-way',
    billed: 4,
    async run(lab) {
      await lab.run(sql`CREATE TABLE ${nexus('undone')} AS SELECT 1 AS x`);
      await lab.run(sql`CREATE PROCEDURE ${nexus('fails')}(OUT p_error STRING) BEGIN
  BEGIN
    BEGIN TRANSACTION;
    INSERT INTO ${nexus('undone')} (x) VALUES (2);
    SELECT ERROR('on purpose') AS x;
    COMMIT TRANSACTION;
  EXCEPTION WHEN ERROR THEN
    ROLLBACK TRANSACTION;
    SET p_error = @@error.message;
  END;
END`);
      const { rows } = await lab.run(sql`BEGIN
  DECLARE v_error STRING;
  CALL ${nexus('fails')}(v_error);
  SELECT COUNT(*) AS n, v_error AS message FROM ${nexus('undone')};
END`);
      const [row] = rows;
      return {
        holds: row?.['n'] === 1 && String(row['message']).includes('on purpose'),
        measured: `gave ${JSON.stringify(row)}`,
      };
    },
  },
  {
    name: 'two_transactions_at_once',
    assumption: 'Of two transactions that change one table, each is published whole or refused, and told so.',
    reliedOnBy: 'the fence, and what a second run says',
    billed: 8,
    async run(lab) {
      await lab.run(sql`CREATE TABLE ${nexus('contended')} AS SELECT 0 AS x`);
      const script = sql`BEGIN TRANSACTION;
UPDATE ${nexus('contended')} SET x = x + 1 WHERE TRUE;
SELECT 1 AS x; SELECT 2 AS x; SELECT 3 AS x;
COMMIT TRANSACTION;`;
      const ends = await Promise.allSettled([lab.run(script), lab.run(script)]);
      const errors = ends.flatMap((end) => (end.status === 'rejected' ? [messageOf(end.reason)] : []));
      const { rows } = await lab.run(sql`SELECT x FROM ${nexus('contended')}`);
      const counted = String(rows[0]?.['x']);
      return {
        holds: counted === String(ends.length - errors.length),
        measured: `${counted} of 2 published; ${errors.length === 0 ? 'none was refused' : `refused: ${errors.join(' | ')}`}`,
      };
    },
  },
];
