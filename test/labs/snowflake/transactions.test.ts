import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from './support.ts';
import { useEmulator } from './support.ts';

/** https://docs.snowflake.com/en/sql-reference/transactions */
const emulator = useEmulator();

const rowsOf = async (client: Client): Promise<unknown> =>
  (await client.one("SELECT LISTAGG(a, ',') WITHIN GROUP (ORDER BY a) FROM t"))[0];
const procedure = (name: string, ...texts: string[]): string =>
  `CREATE OR REPLACE PROCEDURE ${name}() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ ${texts
    .map((text) => `snowflake.execute({sqlText: "${text}"});`)
    .join(' ')} return 1; $$`;

beforeEach(async () => {
  await emulator.run('ROLLBACK', 'ALTER SESSION SET AUTOCOMMIT = TRUE', 'CREATE OR REPLACE TABLE t (a INT)');
});

describe('of a session', () => {
  test('others see nothing of it before COMMIT, and ROLLBACK undoes it', async () => {
    const other = await emulator.another();
    await emulator.run('BEGIN TRANSACTION', 'INSERT INTO t VALUES (1)');
    expect([await rowsOf(emulator), await rowsOf(other)]).toEqual(['1', null]);
    await emulator.run('ROLLBACK');
    expect(await rowsOf(emulator)).toBeNull();
    await emulator.run('BEGIN', 'INSERT INTO t VALUES (2)', 'COMMIT');
    expect(await rowsOf(other)).toBe('2');
  });

  test('DDL commits it; TRUNCATE is DML', async () => {
    await emulator.run('BEGIN', 'INSERT INTO t VALUES (1)', 'CREATE OR REPLACE TABLE ddl (x INT)', 'ROLLBACK');
    expect(await rowsOf(emulator)).toBe('1');
    await emulator.run('BEGIN', 'TRUNCATE TABLE t', 'ROLLBACK');
    expect(await rowsOf(emulator)).toBe('1');
  });

  test.each([
    ['of a missing table', 'INSERT INTO t SELECT * FROM nowhere'],
    ['at run time', "INSERT INTO t SELECT TO_NUMBER('x')"],
    ['of syntax', 'INSER INTO t'],
  ])('an error %s undoes its statement alone', async (_name, failing) => {
    await emulator.run('BEGIN', 'INSERT INTO t VALUES (1)');
    await emulator.refusal(failing);
    await emulator.run('INSERT INTO t VALUES (2)', 'COMMIT');
    expect(await rowsOf(emulator)).toBe('1,2');
  });

  test('another session that changes the same rows waits, and then sees what was committed', async () => {
    const other = await emulator.another();
    await emulator.run('INSERT INTO t VALUES (1)', 'BEGIN', 'UPDATE t SET a = a + 10');
    const waiting = other.query('UPDATE t SET a = a + 100');
    await emulator.run('COMMIT');
    await waiting;
    expect(await rowsOf(emulator)).toBe('111');
  });

  test('the end of a session undoes what is open', async () => {
    const other = await emulator.another();
    await other.run('BEGIN', 'INSERT INTO t VALUES (1)');
    await new Promise((resolve) => {
      other.connection.destroy(resolve);
    });
    expect(await rowsOf(emulator)).toBeNull();
  });
});

describe('with AUTOCOMMIT off', () => {
  test('DML begins one, a query does not; changing the parameter commits', async () => {
    const other = await emulator.another();
    await emulator.run('ALTER SESSION SET AUTOCOMMIT = FALSE', 'SELECT * FROM t');
    await other.run('INSERT INTO t VALUES (1)');
    expect(await rowsOf(emulator)).toBe('1');
    await emulator.run('INSERT INTO t VALUES (2)');
    expect(await rowsOf(other)).toBe('1');
    await emulator.run('ROLLBACK', 'INSERT INTO t VALUES (3)', 'ALTER SESSION SET AUTOCOMMIT = TRUE');
    expect(await rowsOf(other)).toBe('1,3');
  });

  test('what a procedure leaves open is rolled back, and the call fails', async () => {
    await emulator.run(procedure('leaves', 'INSERT INTO t VALUES (1)'), 'ALTER SESSION SET AUTOCOMMIT = FALSE');
    expect((await emulator.refusal('CALL leaves()')).message).toContain('is incomplete and it was rolled back');
    expect(await rowsOf(emulator)).toBeNull();
    await emulator.run(procedure('ends', 'INSERT INTO t VALUES (2)', 'COMMIT'), 'CALL ends()', 'ROLLBACK');
    expect(await rowsOf(emulator)).toBe('2');
  });
});

describe('of a procedure', () => {
  test('one that it leaves open is rolled back, and the call fails', async () => {
    await emulator.run(procedure('open_one', 'BEGIN', 'INSERT INTO t VALUES (1)'));
    expect((await emulator.refusal('CALL open_one()')).message).toContain('is incomplete and it was rolled back');
    expect(await rowsOf(emulator)).toBeNull();
  });

  test('after an error that it does not catch its transaction is undone', async () => {
    await emulator.run(procedure('fails', 'BEGIN', 'INSERT INTO t VALUES (1)', 'SELECT * FROM nowhere', 'COMMIT'));
    await emulator.refusal('CALL fails()');
    expect(await rowsOf(emulator)).toBeNull();
  });

  test('without one of its own, its statements belong to the caller’s', async () => {
    await emulator.run(procedure('plain', 'INSERT INTO t VALUES (1)'), 'BEGIN', 'CALL plain()', 'ROLLBACK');
    expect(await rowsOf(emulator)).toBeNull();
  });

  test('one of its own is independent of the caller’s', async () => {
    await emulator.run(
      procedure('own', 'BEGIN', 'INSERT INTO t VALUES (1)', 'COMMIT'),
      'BEGIN',
      'INSERT INTO t VALUES (2)',
      'CALL own()',
      'ROLLBACK',
    );
    expect(await rowsOf(emulator)).toBe('1');
  });

  test.each([
    ['COMMIT', 'COMMIT'],
    ['DDL', 'CREATE OR REPLACE TABLE inside (a INT)'],
  ])('%s in it cannot end the caller’s', async (_name, text) => {
    await emulator.run(procedure('ending', text), 'BEGIN', 'INSERT INTO t VALUES (1)');
    expect((await emulator.refusal('CALL ending()')).message).toContain('started at a different scope');
    await emulator.run('COMMIT');
    expect(await rowsOf(emulator)).toBe('1');
  });

  test('AUTOCOMMIT cannot be changed in it', async () => {
    await emulator.run(procedure('changing', 'ALTER SESSION SET AUTOCOMMIT = FALSE'));
    expect((await emulator.refusal('CALL changing()')).message).toContain('AUTOCOMMIT');
  });

  test('others get their turn between its statements', async () => {
    const other = await emulator.another();
    await emulator.run(
      `CREATE OR REPLACE PROCEDURE waits() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$
         var n = 0;
         while (!snowflake.execute({sqlText: 'SELECT a FROM t'}).next() && n++ < 300) snowflake.execute({sqlText: "CALL SYSTEM$WAIT(50, 'MILLISECONDS')"});
         return n; $$`,
    );
    const called = emulator.one('CALL waits()');
    await other.run('INSERT INTO t VALUES (1)');
    expect((await called)[0]).toBeLessThan(300);
  });
});
