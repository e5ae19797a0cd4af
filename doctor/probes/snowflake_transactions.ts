import { nexus, sql } from '../../sql/tag.ts';
import type { Outcome, Probe } from './probe.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';
import { js } from './snowflake_lab.ts';

/** An empty table with a column x, by its full name. */
async function emptyTable(lab: SnowflakeLab, name: string): Promise<string> {
  await lab.run(sql`CREATE TABLE ${nexus(name)} (x NUMBER(38,0))`);
  return lab.spell(nexus(name));
}

/** What the table holds, as another session sees it. */
const seenElsewhere = (lab: SnowflakeLab, table: string): Promise<string> =>
  lab.inAnotherSession(async (session) =>
    String(await lab.one(`SELECT LISTAGG(x, ',') WITHIN GROUP (ORDER BY x) FROM ${table}`, session)),
  );

const expected = (found: string, wanted: string): Outcome => ({
  holds: found === wanted,
  measured: `gave ${found || 'nothing'}`,
});

const insert = (table: string, x: number): string => `run(${js(`INSERT INTO ${table} (x) VALUES (${String(x)})`)});`;

/** https://docs.snowflake.com/en/sql-reference/transactions */
export const transactionProbes: readonly Probe<SnowflakeLab>[] = [
  {
    name: 'transactions_of_procedures',
    assumption: 'A procedure’s own transactions are independent of one that the caller has open.',
    reliedOnBy: 'a CALL in the middle of somebody’s work, as dbt’s hooks are',
    async run(lab) {
      const t = await emptyTable(lab, 'scoped');
      await lab.procedure(
        'scoped_one',
        `run('BEGIN TRANSACTION'); ${insert(t, 1)} run('COMMIT'); run('BEGIN TRANSACTION'); ${insert(t, 2)} run('ROLLBACK'); return 1;`,
      );
      await lab.inAnotherSession(async (session) => {
        await session.execute('BEGIN TRANSACTION');
        await session.execute(`INSERT INTO ${t} (x) VALUES (3)`);
        await lab.call('scoped_one', session);
        await session.execute('ROLLBACK');
      });
      return expected(await seenElsewhere(lab, t), '1');
    },
  },
  {
    name: 'autocommit_off',
    assumption:
      'In a session with AUTOCOMMIT off, what a procedure commits is committed, and its queries leave nothing open.',
    reliedOnBy: 'schedulers, which set it',
    async run(lab) {
      const t = await emptyTable(lab, 'without_autocommit');
      await lab.procedure(
        'commits',
        `one('SELECT 1'); run('BEGIN TRANSACTION'); ${insert(t, 1)} run('COMMIT'); one(${js(`SELECT COUNT(*) FROM ${t}`)}); return 1;`,
      );
      const seen = await lab.inAnotherSession(async (session) => {
        await session.execute('ALTER SESSION SET AUTOCOMMIT = FALSE');
        await lab.call('commits', session);
        return seenElsewhere(lab, t);
      });
      return expected(seen, '1');
    },
  },
  {
    name: 'failing_statements_in_transactions',
    assumption: 'A statement that fails leaves its transaction open; ROLLBACK ends it, and the next one is unhurt.',
    reliedOnBy: 'a step that fails: its work is undone, the lock is released, the run’s row says failed',
    async run(lab) {
      const t = await emptyTable(lab, 'failing');
      const said = await lab.inProcedure(
        'goes_on',
        `run('BEGIN TRANSACTION'); ${insert(t, 1)}
var compiling = caught(function () { one(${js(`SELECT x FROM ${lab.spell(nexus('not_there'))}`)}); });
run('ROLLBACK');
run('BEGIN TRANSACTION'); ${insert(t, 2)}
var running = caught(function () { one(${js(`SELECT TO_NUMBER(x || 'a') FROM ${t}`)}); });
run('ROLLBACK');
run('BEGIN TRANSACTION'); ${insert(t, 3)} run('COMMIT');
return compiling !== null && running !== null;`,
      );
      const seen = await seenElsewhere(lab, t);
      return { holds: said === true && seen === '3', measured: `both failed: ${String(said)}; kept ${seen}` };
    },
  },
  {
    name: 'insert_overwrite_in_transactions',
    assumption: 'INSERT OVERWRITE is part of an open transaction, and ROLLBACK brings the former rows back.',
    reliedOnBy: 'work tables and published tables, which it fills',
    async run(lab) {
      const t = await emptyTable(lab, 'overwritten');
      await lab.run(`INSERT INTO ${t} (x) VALUES (1), (2)`);
      const inside = await lab.inProcedure(
        'overwrites',
        `run('BEGIN TRANSACTION'); run(${js(`INSERT OVERWRITE INTO ${t} (x) SELECT 7`)}); var n = one(${js(`SELECT SUM(x) FROM ${t}`)}); run('ROLLBACK'); return n;`,
      );
      const seen = await seenElsewhere(lab, t);
      return {
        holds: inside === 7 && seen === '1,2',
        measured: `inside the sum was ${String(inside)}, afterwards ${seen}`,
      };
    },
  },
  {
    name: 'publishing_at_once',
    assumption: 'Until COMMIT, no other session sees any of several tables that one transaction fills.',
    reliedOnBy: 'readers, who never see half a publication',
    async run(lab) {
      const one = await emptyTable(lab, 'published_one');
      const other = await emptyTable(lab, 'published_other');
      await lab.run(`INSERT INTO ${one} (x) VALUES (1)`);
      const before = await lab.inAnotherSession(async (session) => {
        await session.execute('BEGIN TRANSACTION');
        await session.execute(`INSERT OVERWRITE INTO ${one} (x) SELECT 2`);
        await session.execute(
          `MERGE INTO ${other} AS stored USING (SELECT 2 AS x) AS given ON stored.x = given.x WHEN NOT MATCHED THEN INSERT (x) VALUES (given.x)`,
        );
        const seen = `${await seenElsewhere(lab, one)}/${await seenElsewhere(lab, other)}`;
        await session.execute('COMMIT');
        return seen;
      });
      const after = `${await seenElsewhere(lab, one)}/${await seenElsewhere(lab, other)}`;
      return {
        holds: before.startsWith('1/') && !before.includes('2') && after === '2/2',
        measured: `before ${before}, after ${after}`,
      };
    },
  },
];
