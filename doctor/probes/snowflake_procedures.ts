import { messageOf } from '../../procedures/message_of.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Outcome, Probe } from './probe.ts';
import { errorOf } from './probe.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';
import { js } from './snowflake_lab.ts';

const expected = (found: unknown, wanted: unknown): Outcome => ({
  holds: JSON.stringify(found) === JSON.stringify(wanted),
  measured: `gave ${JSON.stringify(found)}`,
});

/** Makes a table `name (k, x)` with the rows (1, 10), (2, 20), (3, 30). */
async function tableOfThree(lab: SnowflakeLab, name: string): Promise<string> {
  await lab.run(
    sql`CREATE TABLE ${nexus(name)} AS SELECT column1 AS k, column2 AS x FROM VALUES (1, 10), (2, 20), (3, 30)`,
  );
  return lab.spell(nexus(name));
}

/** How statements in a row fare in one procedure. */
async function statementsInARow(
  lab: SnowflakeLab,
  name: string,
  count: number,
): Promise<{ ran: number; average: number }> {
  const ran = await lab.inProcedure(
    name,
    `var begun = Date.now(); for (var i = 0; i < ${String(count)}; i++) one('SELECT ' + i); return [i, Date.now() - begun];`,
  );
  const [n = 0, took = 0] = ran as number[];
  return { ran: n, average: Math.round(took / count) };
}

/** What the driver of our programs counts on inside a procedure. */
export const procedureProbes: readonly Probe<SnowflakeLab>[] = [
  {
    name: 'binds',
    assumption: 'Text, numbers and null may be bound, and come back as they were; a boolean may not.',
    reliedOnBy: 'every value that a run passes from one statement to the next',
    async run(lab) {
      const odd = "it's a \\ and a ? :1 é 😀\n";
      const found = (await lab.inProcedure(
        'binding',
        `var rows = run('SELECT ?, ?, ?, ?, ?', [${js(odd)}, 9007199254740991, 0.1, null, '']).rows; rows.next();
return [[1, 2, 3, 4, 5].map(function (n) { return rows.getColumnValue(n); }), caught(function () { one('SELECT ?', [true]); })];`,
      )) as [unknown[], string | null];
      const [values, refused] = found;
      return {
        holds: JSON.stringify(values) === JSON.stringify([odd, 9007199254740991, 0.1, null, '']) && refused !== null,
        measured: `gave ${JSON.stringify(values)}; a boolean ${refused === null ? 'is taken' : `is refused: ${refused}`}`,
      };
    },
  },
  {
    name: 'rows_affected',
    assumption: 'The count getNumRowsAffected tells how many rows UPDATE, MERGE, DELETE and INSERT OVERWRITE changed.',
    reliedOnBy: 'taking the lock, and the fence of publishing: one row is yes, none is no',
    async run(lab) {
      const t = await tableOfThree(lab, 'counted');
      return expected(
        await lab.inProcedure(
          'counting',
          `function n(text) { return run(text).getNumRowsAffected(); }
return [
  n(${js(`UPDATE ${t} SET x = x + 1 WHERE k = 1`)}),
  n(${js(`UPDATE ${t} SET x = x + 1 WHERE k = 99`)}),
  n(${js(`MERGE INTO ${t} AS stored USING (SELECT column1 AS k, column2 AS x FROM VALUES (1, 0), (2, 5), (4, 40)) AS given ON stored.k = given.k WHEN MATCHED AND given.x = 0 THEN DELETE WHEN MATCHED THEN UPDATE SET x = given.x WHEN NOT MATCHED THEN INSERT (k, x) VALUES (given.k, given.x)`)}),
  n(${js(`DELETE FROM ${t} WHERE k = 4`)}),
  n(${js(`INSERT OVERWRITE INTO ${t} (k, x) SELECT column1, column2 FROM VALUES (2, 5), (3, 30)`)}),
  one(${js(`SELECT LISTAGG(k || ':' || x, ' ') WITHIN GROUP (ORDER BY k) FROM ${t}`)})
];`,
        ),
        [1, 0, 3, 1, 2, '2:5 3:30'],
      );
    },
  },
  {
    name: 'query_id_after_an_error',
    assumption: 'A statement that failed still tells its query id.',
    reliedOnBy: 'the query id in messages of failed runs; without it they do without',
    async run(lab) {
      const id = await lab.inProcedure(
        'failing_statement',
        `var statement = snowflake.createStatement({ sqlText: ${js(`SELECT x FROM ${lab.spell(nexus('not_there'))}`)}, binds: [] });
caught(function () { statement.execute(); });
try { return statement.getQueryId() || null; } catch (error) { return 'refused: ' + error.message; }`,
      );
      return { holds: /^[0-9a-f-]{30,}$/i.test(String(id)), measured: `gave ${String(id)}` };
    },
  },
  {
    name: 'errors_of_procedures',
    assumption: 'What a body throws reaches the caller, with its text.',
    reliedOnBy: 'what a failed run tells whoever called',
    async run(lab) {
      await lab.procedure('throws', "throw new Error('said on purpose');");
      const error = await errorOf(() => lab.call('throws'));
      return {
        holds: error?.message.includes('said on purpose') === true,
        measured: `the caller is told: ${error?.message ?? 'nothing'}`,
      };
    },
  },
  {
    name: 'error_text_inside',
    assumption:
      'An error that is caught in a body says what Snowflake says, a message that was raised by a failing cast included.',
    reliedOnBy: 'the error in nexus_runs, and checks that raise',
    async run(lab) {
      const said = await lab.inProcedure(
        'catching',
        `return [caught(function () { one(${js(`SELECT x FROM ${lab.spell(nexus('not_there'))}`)}); }), caught(function () { one("SELECT TO_NUMBER('raised on purpose')"); })];`,
      );
      const [missing, raised] = said as (string | null)[];
      return {
        holds: /not_there/i.test(missing ?? '') && (raised ?? '').includes('raised on purpose'),
        measured: `${String(missing)} | ${String(raised)}`,
      };
    },
  },
  {
    name: 'result_of_a_call',
    assumption:
      'A VARIANT that a procedure returns comes as JSON to a client, and as a value to a procedure that called it.',
    reliedOnBy: 'the summary of nexus_resolve, which nexus_resolve passes on',
    async run(lab) {
      await lab.procedure('inner_one', "return { status: 'published', n: 1, list: [1, null] };");
      const direct = await lab.call('inner_one');
      const nested = await lab.inProcedure(
        'outer_one',
        `var given = one(${js(`CALL ${lab.spell(nexus('inner_one'))}()`)}); return { kind: typeof given, given: given };`,
      );
      const { given } = nested as { readonly given: unknown };
      const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
      const wanted = { status: 'published', n: 1, list: [1, null] };
      const alike = (one: unknown): boolean =>
        JSON.stringify(Object.entries(one as object).sort()) === JSON.stringify(Object.entries(wanted).sort());
      return {
        holds: alike(direct) && alike(value),
        measured: `gave ${JSON.stringify(direct)}, and ${JSON.stringify(nested)}`,
      };
    },
  },
  {
    name: 'place_of_an_owner',
    assumption:
      'A procedure with owner’s rights runs in its own database and schema, also where the session has no schema.',
    reliedOnBy: 'work tables and what is called by a short name',
    run: (lab) =>
      lab.inAnotherSession(async (session) => {
        const found = await lab.inProcedure('where_am_i', "return one('SELECT CURRENT_SCHEMA()');", session);
        return expected(found, lab.warehouse.at.schema.toUpperCase());
      }),
  },
  {
    name: 'roles_of_an_owner',
    assumption: 'In a procedure with owner’s rights only the owner’s role acts: secondary roles of the caller do not.',
    reliedOnBy: 'what `nexus doctor` says of reading and policies, as that one role',
    run: (lab) =>
      lab.inAnotherSession(async (session) => {
        await session.execute('USE SECONDARY ROLES ALL');
        const found = await lab.inProcedure(
          'who_am_i',
          "return [one('SELECT CURRENT_ROLE()'), one('SELECT CURRENT_SECONDARY_ROLES()')];",
          session,
        );
        const [role, secondary] = found as (string | null)[];
        const { roles = '' } = JSON.parse(secondary ?? '{}') as { readonly roles?: string };
        return { holds: roles === '', measured: `role ${String(role)}, secondary roles: ${roles || 'none'}` };
      }),
  },
  {
    name: 'caller_of_a_procedure',
    assumption: 'In a procedure with owner’s rights CURRENT_USER() is whoever called.',
    reliedOnBy: 'who called, in nexus_runs',
    async run(lab) {
      const user = await lab.one('SELECT CURRENT_USER()');
      return expected(await lab.inProcedure('called_by', "return one('SELECT CURRENT_USER()');"), user);
    },
  },
  {
    name: 'statement_latency',
    assumption: 'A statement of a procedure takes less than half a second besides its work.',
    reliedOnBy: 'the number of statements of a run, and what docs say of its time',
    async run(lab) {
      const { ran, average } = await statementsInARow(lab, 'twenty', 20);
      return { holds: average <= 500, measured: `${String(average)} ms each, over ${String(ran)}` };
    },
  },
  {
    name: 'many_statements',
    assumption: 'A procedure may send as many statements as the longest run, about 150.',
    reliedOnBy: 'the loops of nexus_resolve_with',
    async run(lab) {
      const { ran, average } = await statementsInARow(lab, 'many', 150);
      return { holds: ran === 150, measured: `${String(ran)} statements, ${String(average)} ms each` };
    },
  },
  {
    name: 'origin_of_statements',
    assumption:
      'The history of queries lists what a procedure sent, with a comment behind its first word; one before it is stripped.',
    reliedOnBy: 'finding the statements of a run and their steps',
    async run(lab) {
      await lab.inProcedure(
        'commenting',
        "one('SELECT /* nexus run=probe step=inside */ 1'); one('/* nexus run=probe step=before */ SELECT 2'); run('BEGIN /* nexus run=probe step=begin */ TRANSACTION'); run('COMMIT /* nexus run=probe step=commit */'); return 1;",
      );
      const rows = await lab.run(
        `SELECT QUERY_TEXT AS sent FROM TABLE(${lab.schema.split('.')[0] ?? ''}.INFORMATION_SCHEMA.QUERY_HISTORY_BY_SESSION(RESULT_LIMIT => 1000)) WHERE CONTAINS(QUERY_TEXT, 'run=probe') AND NOT CONTAINS(QUERY_TEXT, 'QUERY_HISTORY') AND NOT STARTSWITH(QUERY_TEXT, 'CREATE')`,
      );
      const sent = rows.map((row) => String(row['sent']));
      const has = (step: string): boolean => sent.some((each) => each.includes(`step=${step} `));
      return {
        holds: has('inside') && has('begin') && has('commit'),
        measured: `kept: ${['inside', 'before', 'begin', 'commit'].filter(has).join(', ') || 'none'}`,
      };
    },
  },
  {
    name: 'changed_signatures',
    assumption:
      'SHOW PROCEDURES spells arguments so that, of two procedures of a name, the older one is found and dropped.',
    reliedOnBy: 'upgrades that change a procedure’s parameters, and uninstall',
    async run(lab) {
      const name = lab.spell(nexus('signed'));
      const make = (parameters: string) =>
        lab.warehouse.make({
          kind: 'procedure',
          name: 'signed',
          text: `CREATE OR REPLACE PROCEDURE ${name}(${parameters}) RETURNS VARIANT LANGUAGE JAVASCRIPT AS $$ return 1; $$`,
        } as Parameters<typeof lab.warehouse.make>[0]);
      await make('a VARCHAR');
      await make('a VARCHAR, b FLOAT');
      const rows = await lab.run(`SHOW PROCEDURES LIKE 'SIGNED' IN SCHEMA ${lab.schema}`);
      await lab.warehouse.drop({ kind: 'procedure', name: 'signed' });
      const left = await lab.run(`SHOW PROCEDURES LIKE 'SIGNED' IN SCHEMA ${lab.schema}`);
      return {
        holds: rows.length === 1 && left.length === 0,
        measured: `after an upgrade ${rows.map((row) => String(row['arguments'])).join(' and ')}; after a drop ${String(left.length)}`,
      };
    },
  },
  {
    name: 'copy_grants',
    assumption: 'CREATE OR REPLACE … COPY GRANTS keeps USAGE of procedures and functions, and SELECT on views.',
    reliedOnBy: 'upgrades, after which analysts may still call and read',
    async run(lab) {
      const make = async (): Promise<void> => {
        await lab.run(
          `CREATE OR REPLACE PROCEDURE ${lab.spell(nexus('granted_p'))}(a VARCHAR) COPY GRANTS RETURNS VARIANT LANGUAGE JAVASCRIPT AS $$ return 1; $$`,
        );
        await lab.run(
          `CREATE OR REPLACE FUNCTION ${lab.spell(nexus('granted_f'))}(a VARCHAR) COPY GRANTS RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ return A; $$`,
        );
        await lab.run(sql`CREATE OR REPLACE VIEW ${nexus('granted_v')} COPY GRANTS AS SELECT 1 AS x`);
      };
      const objects: readonly (readonly [right: string, object: string])[] = [
        ['USAGE', `PROCEDURE ${lab.spell(nexus('granted_p'))}(VARCHAR)`],
        ['USAGE', `FUNCTION ${lab.spell(nexus('granted_f'))}(VARCHAR)`],
        ['SELECT', `VIEW ${lab.spell(nexus('granted_v'))}`],
      ];
      await make();
      // To everybody, of what nobody can reach: the schema itself is granted to no one.
      for (const [right, object] of objects) await lab.run(`GRANT ${right} ON ${object} TO ROLE PUBLIC`);
      await make();
      const kept: string[] = [];
      for (const [right, object] of objects) {
        const grants = await lab.run(`SHOW GRANTS ON ${object}`);
        if (grants.some((row) => row['privilege'] === right && row['grantee_name'] === 'PUBLIC'))
          kept.push(object.split(' ')[0] ?? '');
      }
      return { holds: kept.length === objects.length, measured: `kept on: ${kept.join(', ') || 'nothing'}` };
    },
  },
  {
    name: 'grants_that_are_told',
    assumption:
      'SHOW GRANTS tells what a role may do on its schema, and IS_ROLE_IN_SESSION which roles this session acts as.',
    reliedOnBy: 'what `nexus doctor` says of rights',
    async run(lab) {
      const grants = await lab.run(`SHOW GRANTS ON SCHEMA ${lab.schema}`);
      const owner = grants.find((row) => row['privilege'] === 'OWNERSHIP')?.['grantee_name'];
      const role = String(await lab.one('SELECT CURRENT_ROLE()'));
      const inSession = await lab.one(`SELECT IS_ROLE_IN_SESSION('${role}')`);
      return {
        holds: owner === role && inSession === true,
        measured: `owner ${String(owner)}, role ${role}, in session: ${String(inSession)}`,
      };
    },
  },
  {
    name: 'two_runs_at_once',
    assumption: 'Of two sessions that take the lock at once, one waits for the other’s COMMIT and then changes no row.',
    reliedOnBy: 'that two runs never work at once',
    async run(lab) {
      const lock = lab.spell(nexus('lock'));
      await lab.run(
        sql`CREATE TABLE ${nexus('lock')} AS SELECT 'resolve' AS lock_name, CAST(NULL AS VARCHAR) AS run_id`,
      );
      const take = (run: string): string =>
        `UPDATE ${lock} SET run_id = '${run}' WHERE lock_name = 'resolve' AND run_id IS NULL`;
      await lab.procedure(
        'takes',
        `run('BEGIN TRANSACTION'); var n = run(${js(take('first'))}).getNumRowsAffected(); one("CALL SYSTEM$WAIT(2, 'SECONDS')"); run('COMMIT'); return n;`,
      );
      await lab.procedure(
        'takes_too',
        `run('BEGIN TRANSACTION'); var n = run(${js(take('second'))}).getNumRowsAffected(); run('COMMIT'); return n;`,
      );
      const counts = await lab.inAnotherSession(async (session) => {
        const first = lab.call('takes', session);
        await new Promise((resolve) => {
          setTimeout(resolve, 1000);
        });
        const ends = await Promise.allSettled([first, lab.call('takes_too')]);
        return ends.map((end) => (end.status === 'fulfilled' ? end.value : messageOf(end.reason)));
      });
      const holder = await lab.one(`SELECT run_id FROM ${lock}`);
      const ones = counts.filter((count) => count === 1).length;
      return {
        holds: ones === 1 && counts.includes(0) && (holder === 'first') === (counts[0] === 1),
        measured: `rows changed: ${counts.map(String).join(' and ')}; the lock is ${String(holder)}’s`,
      };
    },
  },
];
