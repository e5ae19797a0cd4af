import { describe, expect, test } from '@jest/globals';
import { lintSnowflakeStep, lintSnowflakeText } from './snowflake_text.ts';

const FIRES: Record<string, string[]> = {
  'shadowed-alias': [
    'SELECT MAX(A) AS A, B * A AS C FROM T GROUP BY B',
    'SELECT ROW_NUMBER() OVER (ORDER BY A) AS TURN FROM T WHERE TURN = 1',
    'SELECT B FROM (SELECT UPPER(B) AS B, SUBSTR(B, 1, 2) AS C FROM T) AS X',
    'SELECT SUBSTR("EVENT_ID", 1, 9) AS "EVENT_ID", MD5(event_id) AS K FROM T',
  ],
  'copy-grants': [
    'CREATE OR REPLACE VIEW V AS SELECT 1 AS A',
    'CREATE OR REPLACE TRANSIENT TABLE T (A FLOAT)',
    "CREATE OR REPLACE VIEW V COMMENT = 'COPY GRANTS' AS SELECT 1 AS A",
  ],
  'bare-timestamp': [
    'CREATE TABLE T (A TIMESTAMP)',
    'SELECT A::TIMESTAMP(6) FROM T',
    'SELECT TO_TIMESTAMP(A) FROM T',
    'SELECT TRY_TO_TIMESTAMP(A) FROM T',
  ],
  'zoned-timestamp': [
    'CREATE TABLE T (A TIMESTAMP_LTZ)',
    'SELECT A::TIMESTAMP_TZ FROM T',
    'SELECT TO_TIMESTAMP_TZ(A) FROM T',
    "SELECT CONVERT_TIMEZONE('Europe/Berlin', TO_TIMESTAMP_TZ(A)) FROM T",
  ],
  'cast-text': [
    'SELECT TRY_CAST(A AS TIMESTAMP_NTZ) FROM T',
    "SELECT COALESCE(CAST('2026-01-01' AS TIMESTAMP_NTZ(6)), B) FROM T",
  ],
  'session-clock': [
    'SELECT CURRENT_TIMESTAMP',
    'SELECT CURRENT_TIMESTAMP(), 1',
    'SELECT GETDATE()',
    'SELECT CURRENT_DATE',
  ],
  'javascript-type': [
    "CREATE FUNCTION F(A NUMBER) RETURNS FLOAT LANGUAGE JAVASCRIPT AS 'return A'",
    "CREATE FUNCTION F(A FLOAT, B NUMBER(38, 0)) RETURNS FLOAT LANGUAGE JAVASCRIPT AS 'return A'",
    "CREATE OR REPLACE SECURE FUNCTION D.S.F(A FLOAT) COPY GRANTS RETURNS INT LANGUAGE JAVASCRIPT AS 'return A'",
    "CREATE PROCEDURE P(A TIME) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS 'return A'",
  ],
  'dollars-in-body': [
    "CREATE FUNCTION F(A FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ return '$$' $$",
    "CREATE FUNCTION F(A FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ var a = '$$' + '$$'; $$",
  ],
  'quoted-lower-case': ['SELECT "name" FROM T', 'SELECT T."Name" FROM T', 'SELECT A AS "day" FROM T'],
  'dynamic-pivot': [
    'SELECT * FROM T PIVOT(MAX(A) FOR B IN (ANY ORDER BY B))',
    'SELECT * FROM T PIVOT(MAX(A) FOR B IN (SELECT DISTINCT B FROM U))',
  ],
  'sized-text': ['CREATE TABLE T (A VARCHAR(16))', 'SELECT A::STRING(3) FROM T'],
  'unstable-hash': [
    'SELECT HASH(A) FROM T',
    'SELECT MOD(HASH(A), 7) AS BUCKET, 1 AS ROW_PRINT FROM T',
    'SELECT HASH_AGG(A) AS ROW_PRINT FROM T',
    'SELECT MD5(TO_JSON(A)) FROM T',
    'SELECT SHA2(TO_VARCHAR(TO_JSON(A))) FROM T',
  ],
  'quoted-suffix': [`SELECT TO_CHAR(A, 'YYYY-MM-DD"T"HH24:MI:SS.FF3"Z"') FROM T`],
  'raw-variant': [
    'SELECT A FROM T ORDER BY T.V:n',
    'SELECT A FROM T ORDER BY V:n DESC',
    'SELECT MAX(V:n) FROM T',
    'SELECT A FROM T WHERE V:a.b[0] > 3',
    "SELECT A FROM T WHERE 'x' = V:a",
    'SELECT V:n + 1 FROM T',
    "SELECT A FROM T WHERE V:a IN ('x')",
  ],
};

const PASSES: Record<string, string[]> = {
  'copy-grants': [
    'CREATE OR REPLACE VIEW V COPY GRANTS AS SELECT 1 AS A',
    'CREATE TABLE IF NOT EXISTS T (A FLOAT)',
    "SELECT 'CREATE OR REPLACE VIEW'",
  ],
  'bare-timestamp': [
    'SELECT A::TIMESTAMP_NTZ(6), T.TIMESTAMP, V:timestamp::VARCHAR FROM T',
    "SELECT TO_TIMESTAMP_NTZ(A), 'TIMESTAMP' FROM T -- TIMESTAMP",
  ],
  'zoned-timestamp': [
    "SELECT CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ(A))::TIMESTAMP_NTZ FROM T",
    "SELECT CONVERT_TIMEZONE('UTC', COALESCE(A::TIMESTAMP_TZ, B))::TIMESTAMP_NTZ FROM T",
  ],
  'cast-text': [
    "SELECT CAST(TRY_TO_TIMESTAMP_NTZ(A, 'AUTO') AS TIMESTAMP_NTZ(6)), CAST(NULL AS TIMESTAMP_NTZ(6)) FROM T",
    "SELECT CAST(SYSDATE() AS TIMESTAMP_NTZ(6)), TRY_CAST(A AS FLOAT) AS TIMESTAMP_OF, F('x')::TIMESTAMP_NTZ FROM T",
  ],
  'session-clock': ['SELECT SYSDATE()', "SELECT 'CURRENT_TIMESTAMP'"],
  'javascript-type': [
    "CREATE FUNCTION F(A FLOAT, INT VARCHAR) RETURNS VARIANT LANGUAGE JAVASCRIPT AS 'return NUMBER'",
    "CREATE FUNCTION F(A FLOAT) RETURNS TABLE (N NUMBER) LANGUAGE JAVASCRIPT AS '{}'",
    "CREATE FUNCTION F(A NUMBER) RETURNS NUMBER AS 'A + 1'",
    'CREATE TABLE T (A NUMBER(38, 0), B TIME)',
  ],
  'dollars-in-body': ["CREATE FUNCTION F(A FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ return '$' + $1 $$"],
  'quoted-lower-case': ['SELECT "NAME", V:"name", V:a."b"."c"::VARCHAR FROM T', `SELECT '"name"'`],
  'dynamic-pivot': ["SELECT * FROM T PIVOT(MAX(A) FOR B IN ('x', 'y'))"],
  'sized-text': ['CREATE TABLE T (A VARCHAR, B NUMBER(3, 0))', 'SELECT CHAR(65)'].slice(0, 1),
  'unstable-hash': [
    'SELECT MD5(A), MD5_NUMBER_LOWER64(B), TO_JSON(C) FROM T',
    'SELECT HASH FROM T',
    'SELECT 0 AS A, MOD(HASH(B, LOWER(C)), 4294967296) AS row_print FROM T',
  ],
  'quoted-suffix': [`SELECT TO_CHAR(A, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' FROM T`],
  'raw-variant': [
    'SELECT V:n::FLOAT + 1, V:a.b[0] AS X FROM T ORDER BY V:n::FLOAT DESC',
    'SELECT F.VALUE FROM T, LATERAL FLATTEN(INPUT => T.V:items) AS F',
    'SELECT A FROM T WHERE V:a IS NOT NULL AND MAX(V:n::FLOAT) > :1',
    'SELECT A FROM T WHERE A = :1 AND B > :2',
  ],
};

const cases = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([rule, statements]) => statements.map((sql): [string, string] => [rule, sql]));
const rules = (sql: string) => [...new Set(lintSnowflakeText(sql).map(({ rule }) => rule))];

describe('fires', () => {
  test.each(cases(FIRES))('%s: %s', (rule, sql) => {
    expect(rules(sql)).toEqual([rule]);
  });
});

describe('lets a near miss pass', () => {
  test.each(cases(PASSES))('%s: %s', (_rule, sql) => {
    expect(rules(sql)).toEqual([]);
  });
});

describe('a statement of a program', () => {
  test.each([
    ['ddl-in-transaction', 'CREATE TABLE T AS SELECT 1'],
    ['ddl-in-transaction', '-- away with it\nDROP TABLE T'],
    ['ddl-in-transaction', 'TRUNCATE TABLE T'],
    ['own-transaction', 'BEGIN TRANSACTION'],
    ['own-transaction', 'commit'],
  ])('%s: %s', (rule, sql) => {
    expect(lintSnowflakeStep(sql)).toMatchObject([{ rule }]);
  });

  test.each(['INSERT OVERWRITE INTO T SELECT 1', 'SELECT 1 AS "CREATE"', 'CALL P()'])('passes: %s', (sql) => {
    expect(lintSnowflakeStep(sql)).toEqual([]);
  });
});
