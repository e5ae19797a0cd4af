import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { onlyReads, queryWithoutLoss } from '../../cli/guarded.ts';
import { openPrompt } from '../../cli/prompt.ts';
import { Place, prompted } from '../../cli/query.ts';
import { openSession } from '../../cli/session.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Rows, Warehouse } from '../../warehouses/warehouse.ts';
import type { Project } from './support/terminal.ts';
import { nexus, plainOutput, resolvedProject } from './support/terminal.ts';

let project: Project;
const run = (...args: string[]) => nexus(...args, '--config', project.config);
const rows = async (sql: string): Promise<unknown> => JSON.parse((await run('query', sql, '--json')).stdout);

beforeAll(async () => {
  project = await resolvedProject();
});
afterAll(() => {
  project.remove();
});

test('what goes to a pipe is whole: every row, and no value is cut', async () => {
  const { stdout } = await run('query', "SELECT range AS n, repeat('x', 200) || '.' AS long FROM range(150)");
  const lines = stdout.split('\n');
  expect(lines).toHaveLength(153);
  expect(lines[150]).toBe(`149  ${'x'.repeat(200)}.`);
  expect(lines[151]).toBe('150 rows');
});

test('--csv prints rows as they are, and no word besides', async () => {
  const sql = `SELECT 'a' || chr(27) || ',b' AS x, NULL AS y, 1.50 AS z, DATE '2026-01-02' AS d`;
  expect(await run('query', '--csv', `${sql}; SELECT 7 AS "n o"`)).toEqual({
    code: 0,
    stdout: 'x,y,z,d\n"a\u001b,b",,1.50,2026-01-02\n\nn o\n7\n',
    stderr: '',
  });
  expect((await run('query', '--csv', '--json', 'SELECT 1')).stderr).toBe(
    'error  --csv and --json are two formats: give one.\n',
  );
});

test('whoever only asks is in nobody’s way, and finds the others in the way who write', async () => {
  const other = spawn(process.execPath, [
    ...['--import', 'tsx', fileURLToPath(new URL('./support/read_only.ts', import.meta.url)), project.database],
  ]);
  try {
    await once(other.stdout, 'data');
    for (const args of [
      ['query', 'SELECT * FROM nexus_persons'],
      ['query', 'FROM crm_file_events'],
      ['query', 'EXPLAIN SELECT 1'],
      ['query', "CALL nexus_explain('email', 'ann@example.com', 'email', 'bob@example.com')"],
      ['explain', 'email', 'ann@example.com', 'phone', '415 555 2671'],
      ['status'],
      ['plan-deploy'],
      ['doctor'],
    ]) {
      const { code, stderr } = await run(...args);
      expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
    }
    for (const args of [['resolve'], ['query', 'CREATE TABLE nexus.mine AS SELECT 1 AS x']]) {
      const { code, stderr } = await run(...args);
      expect({ args, code, stderr }).toMatchObject({ args, code: 1, stderr: expect.stringContaining('--wait 30s') });
    }
  } finally {
    other.kill();
    await once(other, 'exit');
  }
});

test('SQL may write what is the user’s: also in one go with what reads', async () => {
  const sql = `CREATE TEMP TABLE few AS SELECT 1 AS x; CREATE TABLE nexus.mine AS FROM few; INSERT INTO nexus.mine VALUES (2);
    BEGIN; UPDATE nexus.mine SET x = 3 WHERE x = 2; COMMIT; CREATE VIEW nexus.seen AS SELECT * FROM nexus_persons;
    SELECT x FROM mine ORDER BY x`;
  expect((await run('query', sql)).stdout).toMatch(/x\n1\n3\n2 rows\n$/);
  expect(await run('query', 'DROP VIEW nexus.seen; DROP TABLE nexus.mine')).toMatchObject({ code: 0, stderr: '' });
});

test.each([
  ['DROP VIEW nexus_timeline', 'nexus_timeline'],
  ['DROP TABLE nexus.nexus_overrides', 'nexus_overrides'],
  ['CREATE OR REPLACE TABLE nexus.nexus_event_log AS SELECT 1 AS x', 'nexus_event_log'],
  ['ALTER TABLE nexus.nexus_runs RENAME TO runs', 'nexus_runs'],
  ['BEGIN; CREATE TABLE nexus.mine2 AS SELECT 1 AS x; DROP VIEW nexus_timeline; COMMIT', 'nexus_timeline'],
])('%s asks first, and changes nothing', async (sql, name) => {
  const made = await rows('SELECT table_name FROM information_schema.tables ORDER BY ALL');
  const log = await rows('SELECT COUNT(*) AS n FROM nexus_event_log');
  expect(await run('query', sql)).toMatchObject({
    code: 1,
    stderr: `error  This drops or replaces what Nexus made: ${name}. Do it all the same? Add --yes to say so; nothing was changed.\n`,
  });
  expect(await rows('SELECT table_name FROM information_schema.tables ORDER BY ALL')).toEqual(made);
  expect(await rows('SELECT COUNT(*) AS n FROM nexus_event_log')).toEqual(log);
});

test('with --yes it does', async () => {
  expect(await run('query', 'DROP VIEW nexus_timeline', '--yes')).toMatchObject({ code: 0, stderr: '' });
  expect((await run('query', 'FROM nexus_timeline')).stderr).toContain('nexus_timeline does not exist');
  await run('deploy', '--yes');
  expect((await run('query', 'FROM nexus_timeline')).code).toBe(0);
});

test('at the prompt, what takes away is to be written twice, and tables are listed all the while', async () => {
  const { output, stdout, stderr } = plainOutput();
  const session = await openSession({ command: 'query', config: project.config }, output);
  const place = await Place.open(session, output);
  const input = new PassThrough();
  const drop = 'DROP VIEW nexus_groups;';
  input.end(['SELECT 1 AS one;', drop, 'SELECT 2 AS two;', drop, drop, '.tables', ''].join('\n'));
  await openPrompt(prompted(place, output), output, { input, output: new PassThrough() });
  await place.close();
  const refused =
    'note  This drops or replaces what Nexus made: nexus_groups. Nothing was changed; write it once more to do it all the same.\n';
  expect(stderr.text).toBe(refused + refused);
  expect(stdout.text).toMatch(/^one\n +1\n1 row\ntwo\n +2\n1 row\n/m);
  expect(stdout.text).toMatch(/^nexus_persons +view$/m);
  expect(stdout.text).not.toMatch(/^nexus_groups /m);
  await run('deploy', '--yes');
});

test.each([
  [
    'CALL nexus_explain(1)',
    'nexus_explain takes 4 arguments, all of them texts in single quotes: type_a, value_a, type_b, value_b.',
  ],
  ['CALL nexus_resolve(1)', 'nexus_resolve takes no arguments.'],
  ['CALL nexus_resolve_with({})', 'nexus_resolve_with takes 1 argument, a text in single quotes: options.'],
  ['CALL nexus_resolv(1)', 'There is no procedure nexus_resolv.'],
])('%s says what it takes', async (sql, message) => {
  expect(await run('query', sql)).toEqual({ code: 1, stdout: '', stderr: `error  ${message}\n` });
});

test('views read their files, and functions are there, without a DuckDB of one’s own', async () => {
  const sql = `SELECT identifier_value, normalize_email(identifier_value, '{}') AS normalised FROM crm_file_person_identifiers
    WHERE identifier_type = 'email' ORDER BY ALL LIMIT 1`;
  expect(await rows(sql)).toEqual([{ identifier_value: 'Ann@Example.com', normalised: 'ann@example.com' }]);
});

test('a mistake is told as the mistake that it is, also where nothing may be written', async () => {
  expect((await run('query', 'SELECT nope')).stderr).toContain('Binder Error: Referenced column "nope"');
  expect((await run('query', 'no SQL at all')).stderr).toContain('Parser Error');
});

test('DuckDB says what a statement is', async () => {
  const database = await DuckDbWarehouse.open(':memory:', 'nexus');
  const read = ['FROM range(3)', 'WITH a AS (SELECT 1) FROM a', 'DESCRIBE SELECT 1', 'EXPLAIN SELECT 1', 'SHOW TABLES'];
  const written = ['CREATE TABLE x (y INT)', 'BEGIN', 'SET threads = 1', 'CHECKPOINT'];
  const wrong = ['SELECT nope', 'no SQL at all'];
  for (const sql of [...read, ...wrong]) expect([sql, await onlyReads(database, sql)]).toEqual([sql, true]);
  for (const sql of written) expect([sql, await onlyReads(database, sql)]).toEqual([sql, false]);
  await database.close();
});

test('where a warehouse does not say what a statement is, words and names do', async () => {
  const database = await DuckDbWarehouse.open(project.database, 'nexus');
  const asked: string[] = [];
  const other = new Proxy(database, {
    get: (target, name) => {
      if (name === 'statementType') return undefined;
      if (name === 'query') {
        return (text: string): Promise<Rows> => {
          asked.push(text);
          return /nexus_installed|information_schema|duckdb_/.test(text)
            ? target.query(text)
            : Promise.resolve({ columns: [], rows: [] });
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  }) as Warehouse;
  try {
    for (const [sql, name] of [
      ['DROP TABLE `p`.nexus.nexus_event_log', 'nexus_event_log'],
      ['BEGIN TRUNCATE TABLE NEXUS.NEXUS_RUNS; END', 'nexus_runs'],
      ['create /* so */ or replace view "nexus"."nexus_persons" as select 1', 'nexus_persons'],
      ['DROP SCHEMA nexus CASCADE', 'nexus'],
    ] as const) {
      await expect(queryWithoutLoss(other, sql)).rejects.toThrow(`what Nexus made: ${name}.`);
      expect(asked).not.toContain(sql);
    }
    for (const sql of [
      'DROP TABLE nexus.mine',
      "SELECT REPLACE(name, 'DROP TABLE nexus_persons', '') FROM nexus_persons",
      '-- DROP TABLE nexus_runs\nSELECT 1',
      'CREATE VIEW mine AS SELECT * FROM nexus_persons',
    ]) {
      await queryWithoutLoss(other, sql);
      expect(asked).toContain(sql);
    }
  } finally {
    await database.close();
  }
});
