import { describe, expect, test } from '@jest/globals';
import type { Row } from './support.ts';
import { useEmulator } from './support.ts';

/**
 * Where the emulator is not BigQuery. Each test holds what it does today: when one fails after an update, the emulator has
 * changed, and the list in README.md and whatever works around it want another look.
 */
const emulator = useEmulator();

describe('takes what BigQuery refuses', () => {
  test.each([
    [
      'permanent DDL in a transaction',
      'BEGIN TRANSACTION; CREATE OR REPLACE TABLE lab.in_tx AS SELECT 1 AS a; COMMIT TRANSACTION',
    ],
    ['text joined with a number', "SELECT 'a' || 1"],
    ['a number where text belongs', "SELECT CONCAT('a', 1)"],
    ['text for a number', "CREATE OR REPLACE TABLE lab.n (id INT64); INSERT INTO lab.n (id) SELECT '5'"],
    [
      'INT64 as an argument of JavaScript',
      "CREATE OR REPLACE FUNCTION lab.i(x INT64) RETURNS STRING LANGUAGE js AS r'''return String(x);'''",
    ],
    ['nonsense in the body of a procedure', 'CREATE OR REPLACE PROCEDURE lab.nonsense() BEGIN SELEC 1; END'],
    [
      'a strict procedure over a table that is not there',
      'CREATE OR REPLACE PROCEDURE lab.strict() BEGIN SELECT * FROM lab.nowhere; END',
    ],
    [
      'a function in place of a procedure',
      'CREATE OR REPLACE PROCEDURE lab.either() BEGIN SELECT 1; END; CREATE OR REPLACE FUNCTION lab.either() RETURNS INT64 AS (1)',
    ],
    [
      'a transaction that nobody ends',
      'CREATE OR REPLACE TABLE lab.o (a INT64); BEGIN TRANSACTION; INSERT INTO lab.o (a) VALUES (1)',
    ],
  ])('%s', async (_name, script) => {
    await expect(emulator.query(script)).resolves.toBeDefined();
  });

  test('a dry run of a CALL to a procedure that is not there', async () => {
    await expect(emulator.client.createQueryJob({ query: 'CALL lab.not_made()', dryRun: true })).resolves.toBeDefined();
  });

  test('a job in another location than its data', async () => {
    await emulator.run("CREATE SCHEMA far OPTIONS (location = 'EU')", 'CREATE TABLE far.t AS SELECT 1 AS a');
    expect(await emulator.query('SELECT a FROM far.t', { location: 'US' })).toEqual([{ a: 1 }]);
  });

  test('any number of bytes', async () => {
    expect(await emulator.query('SELECT 1 AS a', { maximumBytesBilled: '1' })).toEqual([{ a: 1 }]);
  });

  test('two transactions that insert into one table at once', async () => {
    await emulator.run(
      'CREATE TABLE lab.both (a INT64)',
      "CREATE FUNCTION lab.pause(ms FLOAT64) RETURNS FLOAT64 NOT DETERMINISTIC LANGUAGE js AS r'''const end = Date.now() + ms; while (Date.now() < end); return ms;'''",
    );
    const insert = (a: number) =>
      emulator.query(
        `BEGIN TRANSACTION; INSERT INTO lab.both (a) VALUES (${a}); SELECT lab.pause(300.0); COMMIT TRANSACTION`,
      );
    await Promise.all([insert(1), insert(2)]);
    expect(await emulator.query('SELECT COUNT(*) AS n FROM lab.both')).toEqual([{ n: 2 }]);
  });
});

describe('refuses what BigQuery takes', () => {
  test.each([
    [
      'SET of several variables from one struct',
      "DECLARE v_a INT64; DECLARE v_b STRING; SET (v_a, v_b) = (SELECT AS STRUCT 1, 'x')",
    ],
    ['USING with a CAST', "DECLARE v STRING; EXECUTE IMMEDIATE 'SELECT ?' INTO v USING CAST(5 AS STRING)"],
    [
      'EXECUTE IMMEDIATE of a CALL',
      "CREATE OR REPLACE PROCEDURE lab.e() BEGIN SELECT 1; END; EXECUTE IMMEDIATE 'CALL lab.e()'",
    ],
    [
      'MERGE that inserts without a list of columns',
      'CREATE TEMP TABLE w AS SELECT 1 AS x; MERGE w AS t USING (SELECT 7 AS y) AS s ON t.x = s.y WHEN NOT MATCHED THEN INSERT VALUES (y)',
    ],
    [
      'time travel',
      'CREATE OR REPLACE TABLE lab.old AS SELECT 1 AS a; SELECT a FROM lab.old FOR SYSTEM_TIME AS OF CURRENT_TIMESTAMP()',
    ],
    [
      'a handler that does anything before ROLLBACK',
      "DECLARE v STRING; BEGIN BEGIN TRANSACTION; SELECT ERROR('x'); EXCEPTION WHEN ERROR THEN SET v = @@error.message; ROLLBACK TRANSACTION; END",
    ],
    ['the DDL of routines', 'SELECT ddl FROM lab.INFORMATION_SCHEMA.ROUTINES'],
    ['what a job billed', 'SELECT total_bytes_billed FROM `region-us`.INFORMATION_SCHEMA.JOBS_BY_PROJECT'],
    ['row access policies in INFORMATION_SCHEMA', 'SELECT * FROM lab.INFORMATION_SCHEMA.ROW_ACCESS_POLICIES'],
  ])('%s', async (_name, script) => {
    await emulator.refusal(script);
  });
});

describe('gives something else than BigQuery', () => {
  /** What stands there: BigQuery's rows in the name, the emulator's in the test. */
  test.each<readonly [name: string, query: string, rows: readonly Row[]]>([
    [
      'a column before a variable of its name: 7',
      'DECLARE n INT64 DEFAULT 9; SELECT n FROM (SELECT 7 AS n)',
      [{ n: 9 }],
    ],
    [
      'the names of STRUCT(x, y): {"x":1,"y":2}',
      'SELECT TO_JSON_STRING(STRUCT(x, y)) AS j FROM (SELECT 1 AS x, 2 AS y)',
      [{ j: '[1,2]' }],
    ],
    [
      'a timestamp in JSON: "2024-01-02T03:04:05Z"',
      "SELECT TO_JSON_STRING(TIMESTAMP '2024-01-02 03:04:05+00') AS j",
      [{ j: '"2024-01-02 03:04:05+00"' }],
    ],
    ['CAST of not a number to text: NaN', "SELECT CAST(CAST('NaN' AS FLOAT64) AS STRING) AS x", [{ x: 'nan' }]],
  ])('%s', async (_name, query, rows) => {
    expect(await emulator.query(query)).toEqual(rows);
  });

  test('partitions by range are told as partitions by day', async () => {
    await emulator.run(
      'CREATE TABLE lab.ranged (bucket INT64) PARTITION BY RANGE_BUCKET(bucket, GENERATE_ARRAY(0, 64, 1))',
    );
    const metadata = (await emulator.client.dataset('lab').table('ranged').getMetadata())[0] as Record<string, unknown>;
    expect(metadata['rangePartitioning']).toBeUndefined();
    expect(metadata['timePartitioning']).toEqual({ type: 'DAY', field: 'bucket' });
  });

  test('arrays may be NULL', async () => {
    await emulator.run('CREATE TABLE lab.listed (tags ARRAY<STRING>)');
    expect(
      await emulator.query("SELECT is_nullable FROM lab.INFORMATION_SCHEMA.COLUMNS WHERE table_name = 'listed'"),
    ).toEqual([{ is_nullable: 'YES' }]);
  });

  test('a procedure has no description', async () => {
    await emulator.run("CREATE PROCEDURE lab.told() OPTIONS (description = 'what it does') BEGIN SELECT 1; END");
    const metadata = (await emulator.client.dataset('lab').routine('told').getMetadata())[0] as Record<string, unknown>;
    expect(metadata['description']).toBeUndefined();
  });

  test('an error in a procedure comes without its place', async () => {
    await emulator.run('CREATE PROCEDURE lab.placed() BEGIN SELECT 1; SELECT ERROR("plain"); END');
    expect(await emulator.refusal('CALL lab.placed()')).toEqual({ reason: 'invalidQuery', message: 'plain' });
  });

  test('nothing is ever billed', async () => {
    await emulator.run('CREATE TABLE lab.large AS SELECT x FROM UNNEST(GENERATE_ARRAY(1, 100000)) AS x');
    const [job] = await emulator.client.createQueryJob('SELECT SUM(x) AS s FROM lab.large');
    const metadata = (await job.getMetadata())[0] as { statistics: { query: { totalBytesBilled: string } } };
    expect(metadata.statistics.query.totalBytesBilled).toBe('0');
  });
});
