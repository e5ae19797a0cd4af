import { describe, expect, test } from '@jest/globals';
import type { Row } from './support.ts';
import { useEmulator } from './support.ts';

const emulator = useEmulator();

const procedure = (name: string, args: string, body: string) =>
  `CREATE OR REPLACE PROCEDURE lab.${name}(${args})\nBEGIN\n${body}\nEND`;

type Case = readonly [name: string, script: string, rows: readonly Row[]];

describe('control flow', () => {
  test.each<Case>([
    [
      'DECLARE and SET',
      `DECLARE v_x INT64 DEFAULT 1; DECLARE v_y, v_z STRING; SET v_x = (SELECT MAX(n) FROM UNNEST([1, 5]) AS n); SET (v_y, v_z) = ('a', 'b');
       SELECT v_x AS x, v_y AS y, v_z AS z`,
      [{ x: 5, y: 'a', z: 'b' }],
    ],
    [
      'a struct variable filled by one query',
      `DECLARE v_s STRUCT<a INT64, b STRING>; SET v_s = (SELECT AS STRUCT 1 AS a, 'x' AS b); SELECT v_s.a AS a, v_s.b AS b`,
      [{ a: 1, b: 'x' }],
    ],
    [
      'IF, EXISTS, NULL as a condition',
      `DECLARE v_o STRING DEFAULT '';
       IF EXISTS (SELECT 1 FROM UNNEST([1]) AS x WHERE x = 1) THEN SET v_o = CONCAT(v_o, 'A'); END IF;
       IF NULL THEN SET v_o = CONCAT(v_o, 'B'); ELSEIF 1 > 2 THEN SET v_o = 'no'; ELSE SET v_o = CONCAT(v_o, 'C'); END IF;
       SELECT v_o AS o`,
      [{ o: 'AC' }],
    ],
    [
      'LOOP, CONTINUE, LEAVE with a label',
      `DECLARE v_n, v_s INT64 DEFAULT 0;
       outer_loop: LOOP
         SET v_n = v_n + 1;
         IF MOD(v_n, 2) = 0 THEN CONTINUE; END IF;
         SET v_s = v_s + v_n;
         WHILE TRUE DO IF v_n > 6 THEN LEAVE outer_loop; END IF; BREAK; END WHILE;
       END LOOP outer_loop;
       SELECT v_n AS n, v_s AS s`,
      [{ n: 7, s: 16 }],
    ],
    [
      'REPEAT and WHILE',
      `DECLARE v_n INT64 DEFAULT 0; REPEAT SET v_n = v_n + 1; UNTIL v_n >= 3 END REPEAT; WHILE v_n < 10 DO SET v_n = v_n * 2; END WHILE; SELECT v_n AS n`,
      [{ n: 12 }],
    ],
    [
      'FOR over a query',
      `DECLARE v_s STRING DEFAULT ''; FOR v_row IN (SELECT x FROM UNNEST(['a', 'b']) AS x ORDER BY x) DO SET v_s = CONCAT(v_s, v_row.x); END FOR; SELECT v_s AS s`,
      [{ s: 'ab' }],
    ],
    [
      'EXECUTE IMMEDIATE with values and results',
      `DECLARE v_a, v_b INT64; DECLARE v_t STRING DEFAULT 'abc';
       EXECUTE IMMEDIATE 'SELECT LENGTH(@t) + @n, @n' INTO v_a, v_b USING v_t AS t, 1 AS n; SELECT v_a AS a, v_b AS b`,
      [{ a: 4, b: 1 }],
    ],
    [
      'a block has its own variables',
      'DECLARE v_x INT64 DEFAULT 1; BEGIN DECLARE v_y INT64 DEFAULT 2; SET v_x = v_x + v_y; END; SELECT v_x AS x',
      [{ x: 3 }],
    ],
    [
      'what a script changed',
      `DECLARE v_a, v_b INT64; CREATE TEMP TABLE w AS SELECT x FROM UNNEST(GENERATE_ARRAY(1, 10)) AS x;
       UPDATE w SET x = x + 1 WHERE x > 8; SET v_a = @@row_count; DELETE FROM w WHERE x < 4; SET v_b = @@row_count; SELECT v_a AS a, v_b AS b`,
      [{ a: 2, b: 3 }],
    ],
    [
      '@@query_label, set or not',
      `DECLARE v_before STRING DEFAULT COALESCE(@@query_label, 'none'); SET @@query_label = 'part:lab'; SELECT v_before AS before, @@query_label AS after`,
      [{ before: 'none', after: 'part:lab' }],
    ],
    [
      'who asks',
      "SELECT REGEXP_CONTAINS(SESSION_USER(), '^[^@]+@[^@]+$') AS is_a_mail_address",
      [{ is_a_mail_address: true }],
    ],
  ])('%s', async (_name, script, rows) => {
    expect(await emulator.query(script)).toEqual(rows);
  });
});

describe('procedures', () => {
  test('arguments in and out, nested, by quoted path', async () => {
    await emulator.run(
      procedure('twice', 'p_x INT64, OUT p_y INT64', 'SET p_y = p_x * 2;'),
      procedure(
        'four_times',
        'p_x INT64, OUT p_z INT64',
        'DECLARE v_t INT64; CALL lab.twice(p_x, v_t); CALL lab.twice(v_t, p_z);',
      ),
    );
    expect(await emulator.query('DECLARE v_z INT64; CALL `test`.`lab`.`four_times`(3, v_z); SELECT v_z AS z')).toEqual([
      { z: 12 },
    ]);
  });

  test('a struct, an array of structs and JSON as arguments', async () => {
    await emulator.run(
      procedure(
        'typed',
        'p_rows ARRAY<STRUCT<k STRING, v INT64>>, p_one STRUCT<a INT64, b STRING>, p_options JSON, OUT p_out STRING',
        `SET p_out = CONCAT(CAST((SELECT SUM(r.v) FROM UNNEST(p_rows) AS r) AS STRING), p_one.b, JSON_VALUE(p_options, '$.m'));`,
      ),
    );
    expect(
      await emulator.query(
        `DECLARE v_out STRING; CALL lab.typed([STRUCT('a' AS k, 1 AS v), ('b', 2)], STRUCT(1 AS a, 'x' AS b), JSON '{"m":"M"}', v_out); SELECT v_out AS r`,
      ),
    ).toEqual([{ r: '3xM' }]);
  });

  test('the last SELECT is the result of a CALL', async () => {
    await emulator.run(
      procedure('summary', 'p_x STRING', `SELECT 'first' AS a; SELECT CONCAT('{"x":"', p_x, '"}') AS summary;`),
    );
    expect(await emulator.query("CALL lab.summary('y')")).toEqual([{ summary: '{"x":"y"}' }]);
  });

  test('temporary tables: of the caller in the procedure, of the procedure in the caller, of nobody else', async () => {
    await emulator.run(
      procedure(
        'uses',
        'OUT p_n INT64',
        'SET p_n = (SELECT SUM(w_in.a) FROM w_in); CREATE OR REPLACE TEMP TABLE w_out AS SELECT 6 AS a;',
      ),
    );
    expect(
      await emulator.query(
        'DECLARE v_n INT64; CREATE TEMP TABLE w_in AS SELECT 5 AS a; CALL lab.uses(v_n); SELECT v_n AS n, w_out.a AS a FROM w_out',
      ),
    ).toEqual([{ n: 5, a: 6 }]);
    await emulator.refusal('SELECT a FROM w_out');
  });

  test('a procedure that is not there, and a table that is not there inside one', async () => {
    expect(await emulator.refusal('CALL lab.nowhere()')).toMatchObject({
      message: expect.stringContaining('Procedure not found'),
    });
    await emulator.run(
      `CREATE OR REPLACE PROCEDURE lab.early() OPTIONS (strict_mode = FALSE) BEGIN SELECT * FROM lab.not_yet; END`,
    );
    expect(await emulator.refusal('CALL lab.early()')).toMatchObject({
      reason: 'notFound',
      message: expect.stringContaining('lab.not_yet'),
    });
  });
});

describe('errors', () => {
  test('RAISE reaches the client in its own words', async () => {
    await emulator.run(procedure('raises', 'p_x INT64', `RAISE USING MESSAGE = CONCAT('x is ', CAST(p_x AS STRING));`));
    expect(await emulator.refusal('CALL lab.raises(5)')).toEqual({ reason: 'invalidQuery', message: 'x is 5' });
  });

  test('a handler sees the message and the statement, and may raise again', async () => {
    await emulator.run(
      procedure(
        'caught',
        'OUT p_m STRING, OUT p_s STRING',
        `BEGIN SELECT ERROR('bad'); EXCEPTION WHEN ERROR THEN SET p_m = @@error.message; SET p_s = @@error.statement_text; END;`,
      ),
      procedure('again', '', `BEGIN CALL lab.raises(7); EXCEPTION WHEN ERROR THEN RAISE; END;`),
    );
    expect(
      await emulator.query('DECLARE v_m, v_s STRING; CALL lab.caught(v_m, v_s); SELECT v_m AS m, v_s AS s'),
    ).toEqual([{ m: 'bad', s: "SELECT ERROR('bad')" }]);
    expect(await emulator.refusal('CALL lab.again()')).toMatchObject({ message: 'x is 7' });
  });

  test('what came before an error stays, what comes after is not done', async () => {
    await emulator.run('CREATE TABLE lab.half (id INT64)');
    await emulator.refusal(
      `INSERT INTO lab.half (id) VALUES (1); SELECT ERROR('stop'); INSERT INTO lab.half (id) VALUES (2)`,
    );
    expect(await emulator.query('SELECT id FROM lab.half')).toEqual([{ id: 1 }]);
  });
});

describe('transactions', () => {
  const ids = async () => (await emulator.query('SELECT id FROM lab.tx ORDER BY id')).map(({ id }) => id);
  const fresh = () => emulator.run('CREATE OR REPLACE TABLE lab.tx AS SELECT 1 AS id');

  test('COMMIT keeps, ROLLBACK takes back', async () => {
    await fresh();
    await emulator.run(
      'BEGIN TRANSACTION; INSERT INTO lab.tx (id) VALUES (2); DELETE FROM lab.tx WHERE id = 1; COMMIT TRANSACTION',
      'BEGIN TRANSACTION; INSERT INTO lab.tx (id) VALUES (3); UPDATE lab.tx SET id = 9 WHERE TRUE; ROLLBACK TRANSACTION',
    );
    expect(await ids()).toEqual([2]);
  });

  test.each([
    ['raised', `RAISE USING MESSAGE = 'mine'`, 'mine'],
    ['an error of SQL', `INSERT INTO lab.tx (id) SELECT CAST('zz' AS INT64)`, 'zz'],
    ['a function that fails', `SELECT ERROR('broken')`, 'broken'],
  ])('a handler rolls back after %s and passes the error on', async (_name, statement, message) => {
    await fresh();
    await emulator.run(
      procedure(
        'publish',
        '',
        `BEGIN
           BEGIN TRANSACTION;
           INSERT INTO lab.tx (id) VALUES (2);
           ${statement};
           COMMIT TRANSACTION;
         EXCEPTION WHEN ERROR THEN
           ROLLBACK TRANSACTION;
           RAISE;
         END;`,
      ),
    );
    expect((await emulator.refusal('CALL lab.publish()')).message).toContain(message);
    expect(await ids()).toEqual([1]);
  });

  test('an error that nobody handles rolls back', async () => {
    await fresh();
    await emulator.refusal(
      `BEGIN TRANSACTION; INSERT INTO lab.tx (id) VALUES (2); SELECT ERROR('uncaught'); COMMIT TRANSACTION`,
    );
    expect(await ids()).toEqual([1]);
  });

  test('variables keep what they were given', async () => {
    await fresh();
    expect(
      await emulator.query(
        `DECLARE v_n INT64 DEFAULT 0; DECLARE v_s STRUCT<a INT64, b ARRAY<STRING>>; DECLARE v_j JSON; DECLARE v_m STRING;
         BEGIN
           BEGIN TRANSACTION;
           SET v_n = (SELECT COUNT(*) FROM lab.tx);
           SET v_s = (SELECT AS STRUCT 7 AS a, ['x', 'y'] AS b);
           SET v_j = JSON '{"k":"v"}';
           SELECT ERROR('late');
           COMMIT TRANSACTION;
         EXCEPTION WHEN ERROR THEN
           ROLLBACK TRANSACTION;
           SET v_m = @@error.message;
         END;
         SELECT v_n AS n, v_s.a AS a, v_s.b[OFFSET(1)] AS b, JSON_VALUE(v_j, '$.k') AS k, v_m AS m`,
      ),
    ).toEqual([{ n: 1, a: 7, b: 'y', k: 'v', m: 'late' }]);
  });

  test('nobody else sees it before COMMIT, and it does not see what others commit', async () => {
    await fresh();
    await emulator.run(
      `CREATE OR REPLACE FUNCTION lab.wait(ms FLOAT64) RETURNS FLOAT64 NOT DETERMINISTIC LANGUAGE js AS r'''const end = Date.now() + ms; while (Date.now() < end); return ms;'''`,
      'CREATE TABLE lab.counted (n INT64)',
    );
    const transaction = emulator.query(
      `BEGIN TRANSACTION; INSERT INTO lab.tx (id) VALUES (2); SELECT lab.wait(1500.0);
       INSERT INTO lab.counted (n) SELECT COUNT(*) FROM lab.tx; COMMIT TRANSACTION`,
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    const before = await ids();
    await emulator.run('INSERT INTO lab.tx (id) VALUES (3)');
    await transaction;
    expect(before).toEqual([1]);
    expect(await emulator.query('SELECT n FROM lab.counted')).toEqual([{ n: 2 }]);
    expect(await ids()).toEqual([1, 2, 3]);
  });
});

describe('two CALLs at once', () => {
  test('run side by side, each with its own temporary tables', async () => {
    await emulator.run(
      'CREATE TABLE lab.sides (who STRING, step STRING, at TIMESTAMP, n INT64)',
      `CREATE OR REPLACE FUNCTION lab.wait(ms FLOAT64) RETURNS FLOAT64 NOT DETERMINISTIC LANGUAGE js AS r'''const end = Date.now() + ms; while (Date.now() < end); return ms;'''`,
      procedure(
        'side',
        'p_who STRING, p_n INT64',
        `DECLARE v_waited FLOAT64;
         CREATE TEMP TABLE w_side AS SELECT p_n AS n;
         INSERT INTO lab.sides (who, step, at, n) SELECT p_who, 'begin', CURRENT_TIMESTAMP(), n FROM w_side;
         SET v_waited = (SELECT lab.wait(400.0));
         INSERT INTO lab.sides (who, step, at, n) SELECT p_who, 'end', CURRENT_TIMESTAMP(), n FROM w_side;`,
      ),
    );
    await Promise.all([emulator.query("CALL lab.side('a', 1)"), emulator.query("CALL lab.side('b', 2)")]);
    const rows = await emulator.query('SELECT who, step, n FROM lab.sides ORDER BY step, who');
    expect(rows).toEqual([
      { who: 'a', step: 'begin', n: 1 },
      { who: 'b', step: 'begin', n: 2 },
      { who: 'a', step: 'end', n: 1 },
      { who: 'b', step: 'end', n: 2 },
    ]);
    expect(
      await emulator.query(
        "SELECT MAX(IF(step = 'begin', at, NULL)) < MIN(IF(step = 'end', at, NULL)) AS overlap FROM lab.sides",
      ),
    ).toEqual([{ overlap: true }]);
  });

  test('of two that change the same row, one fails', async () => {
    await emulator.run(
      'CREATE TABLE lab.contested AS SELECT 1 AS id, 0 AS n',
      procedure(
        'contend',
        '',
        `DECLARE v_waited FLOAT64; BEGIN TRANSACTION; UPDATE lab.contested SET n = n + 1 WHERE id = 1; SET v_waited = (SELECT lab.wait(600.0)); COMMIT TRANSACTION;`,
      ),
    );
    const outcomes = await Promise.allSettled([
      emulator.query('CALL lab.contend()'),
      emulator.query('CALL lab.contend()'),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await emulator.query('SELECT n FROM lab.contested')).toEqual([{ n: 1 }]);
  });
});
