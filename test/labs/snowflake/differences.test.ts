import { describe, expect, test } from '@jest/globals';
import { useEmulator } from './support.ts';

/**
 * Where the emulator is not Snowflake. Each test holds what it does today: when one fails after an update, the emulator has
 * changed, and the list in README.md and whatever works around it want another look.
 */
const emulator = useEmulator();

describe('takes what Snowflake refuses', () => {
  test.each([
    ['text that is too long for its column', "CREATE OR REPLACE TABLE long (a VARCHAR(3)) AS SELECT 'abcd' AS a"],
    ['quoted names in another letter case', 'SELECT "a" FROM (SELECT 1 AS a) AS x'],
    ['a grant of nothing to nobody', 'GRANT USAGE ON PROCEDURE lab.s.nowhere(VARCHAR) TO ROLE nobody'],
    ['a role that is not there', 'USE ROLE nobody'],
    ['COPY GRANTS without OR REPLACE', 'CREATE TABLE IF NOT EXISTS kept (a INT) COPY GRANTS'],
  ])('%s', async (_name, text) => {
    await expect(emulator.query(text)).resolves.toBeDefined();
  });

  test('a procedure with owner’s rights that sets a parameter of the session', async () => {
    await emulator.run(
      'CREATE OR REPLACE PROCEDURE tags() RETURNS FLOAT LANGUAGE JAVASCRIPT EXECUTE AS OWNER AS $$ snowflake.execute({sqlText: "ALTER SESSION SET QUERY_TAG = \'x\'"}); return 1; $$',
    );
    await expect(emulator.query('CALL tags()')).resolves.toBeDefined();
    await emulator.run('ALTER SESSION UNSET QUERY_TAG');
  });
});

describe('refuses what Snowflake takes', () => {
  test.each([
    ['Snowflake Scripting', 'BEGIN LET x := 1; RETURN x; END'],
    ['routines in SQL', "CREATE FUNCTION one() RETURNS FLOAT AS '1'"],
    ['arithmetic on a VARIANT', `SELECT PARSE_JSON('{"n":1}'):n + 1`],
    ['OBJECT_DELETE', `SELECT OBJECT_DELETE(PARSE_JSON('{"a":1}'), 'a')`],
    ['FLATTEN of nothing with OUTER', "SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('[]'), OUTER => TRUE))"],
    ['RANDOM with a seed', 'SELECT RANDOM(1)'],
    [
      'a view over a schema that is named as its database',
      'CREATE VIEW twins.public.v AS SELECT a FROM twins.twins.t',
      [
        'CREATE OR REPLACE DATABASE twins',
        'CREATE SCHEMA twins.twins',
        'CREATE TABLE twins.twins.t (a INT)',
        'USE SCHEMA lab.s',
      ],
    ],
    ['a column named as a word of DuckDB’s', 'CREATE TABLE worded (at INT)'],
    [
      'a body with a mistake, at CREATE',
      'CREATE PROCEDURE wrong() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ return { $$',
    ],
  ])('%s', async (_name, text, before: string[] = []) => {
    await emulator.run(...before);
    expect((await emulator.refusal(text)).message).not.toBe('');
  });
});

describe('answers otherwise', () => {
  test.each([
    [
      'the order of keys in JSON text: Snowflake sorts them',
      `SELECT TO_JSON(PARSE_JSON('{"b":1,"a":2}'))`,
      '{"b":1,"a":2}',
    ],
    ['ARRAY_AGG and LISTAGG over nothing are NULL', 'SELECT ARRAY_AGG(x) FROM (SELECT 1 AS x) WHERE x > 5', null],
    ['text of a timestamp has no .000', "SELECT '2024-01-02 03:04:05'::TIMESTAMP_NTZ::VARCHAR", '2024-01-02 03:04:05'],
    ['a float is rounded half to even', 'SELECT 2.5::FLOAT::INT', 2],
    [
      'raw values of a VARIANT sort as text',
      'SELECT MAX(x:n)::INT FROM (SELECT PARSE_JSON(\'{"n":10}\') AS x UNION ALL SELECT PARSE_JSON(\'{"n":9}\'))',
      9,
    ],
  ])('%s', async (_name, text, wanted) => {
    expect((await emulator.one(text))[0]).toEqual(wanted);
  });
});
