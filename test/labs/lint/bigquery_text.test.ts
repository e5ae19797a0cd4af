import { describe, expect, test } from '@jest/globals';
import { lintBigQueryText } from './bigquery_text.ts';

const rules = (sql: string) => lintBigQueryText(sql).map(({ rule }) => rule);

describe('reserved-name', () => {
  test.each([
    'SELECT a AS v_total FROM t',
    'SELECT a v_total FROM t',
    'SELECT COUNT(*) v_total FROM t',
    "SELECT 'x' p_x",
    'SELECT t.v_total FROM t',
    'SELECT 1 AS `p_options`',
    'WITH v AS (SELECT 1) SELECT * FROM v AS v_rows',
  ])('refuses %s', (sql) => {
    expect(rules(sql)).toEqual(['reserved-name']);
  });

  test.each([
    'DECLARE v_a, v_b INT64 DEFAULT v_c',
    'SET v_a = p_options',
    'SELECT v_a, x FROM t WHERE n > v_a AND ts < TIMESTAMP_SUB(ts, INTERVAL v_days DAY)',
    'CREATE PROCEDURE p(p_options STRING, OUT p_result STRING) OPTIONS (strict_mode = FALSE) BEGIN SELECT p_options; END',
    'IF v_a THEN SELECT v_b; ELSEIF v_c THEN RETURN; END IF',
    'FOR v_row IN (SELECT 1 AS n) DO SELECT v_row.n; END FOR',
    'EXECUTE IMMEDIATE v_sql INTO v_a USING v_b AS b, p_c AS c',
    "SELECT 'a AS v_total' -- AS v_total\n # AS v_total\n /* AS v_total */",
    'SELECT a AS vtotal, b AS pv_x FROM t',
    "SELECT FORMAT_TIMESTAMP('%F', ts AT TIME ZONE v_zone) FROM t",
  ])('takes %s', (sql) => {
    expect(rules(sql)).toEqual([]);
  });
});

describe('javascript-int64', () => {
  test.each([
    "CREATE FUNCTION f(a INT64) RETURNS STRING LANGUAGE js AS 'x'",
    "CREATE OR REPLACE FUNCTION `p.d.f`(a ARRAY<STRUCT<n INT64>>) RETURNS STRING LANGUAGE js AS r'''x'''",
  ])('refuses %s', (sql) => {
    expect(rules(sql)).toEqual(['javascript-int64']);
  });

  test.each([
    "CREATE FUNCTION f(a FLOAT64) RETURNS INT64 LANGUAGE js AS 'INT64'",
    'CREATE FUNCTION f(a INT64) RETURNS INT64 AS (a + 1)',
  ])('takes %s', (sql) => {
    expect(rules(sql)).toEqual([]);
  });
});

describe('bare-name', () => {
  const bare = (sql: string) => lintBigQueryText(sql, new Set(['nexus_runs', 'parse_name'])).map(({ rule }) => rule);

  test.each([
    'SELECT 1 FROM nexus_runs',
    'SELECT 1 FROM `nexus`.`nexus_runs`',
    'SELECT 1 FROM `nexus.nexus_runs` AS runs',
    'INSERT INTO Nexus_Runs (a) SELECT 1',
    'SELECT nexus.parse_name(a) FROM t',
  ])('refuses %s', (sql) => {
    expect(bare(sql)).toEqual(['bare-name']);
  });

  test.each([
    'SELECT 1 FROM `my-project`.`nexus`.`nexus_runs` AS runs',
    'SELECT 1 FROM `my-project.nexus`.nexus_runs AS nexus_runs',
    'SELECT `my-project.nexus.parse_name`(a) FROM t',
    "SELECT 'FROM nexus_runs' FROM t -- nexus_runs",
    'SELECT nexus_runs.a FROM `my-project.nexus.nexus_runs` AS nexus_runs',
  ])('takes %s', (sql) => {
    expect(bare(sql)).toEqual([]);
  });
});

describe('strict-mode', () => {
  test.each([
    'CREATE OR REPLACE PROCEDURE `p.d.f`() BEGIN SELECT 1; END',
    'CREATE PROCEDURE `p.d.f`() OPTIONS (strict_mode = TRUE) BEGIN SELECT 1; END',
    "CREATE PROCEDURE `p.d.f`() OPTIONS (description = 'strict_mode = FALSE') BEGIN SELECT strict_mode = FALSE FROM t; END",
  ])('refuses %s', (sql) => {
    expect(rules(sql)).toEqual(['strict-mode']);
  });

  test.each([
    "CREATE OR REPLACE PROCEDURE `p.d.f`() OPTIONS (strict_mode = FALSE, description = 'x') BEGIN SELECT 1; END",
    'CREATE TABLE `p.d.t` (a INT64)',
  ])('takes %s', (sql) => {
    expect(rules(sql)).toEqual([]);
  });
});

describe('sizes', () => {
  const body = (bytes: number) =>
    `CREATE FUNCTION f(a STRING) RETURNS STRING LANGUAGE js AS r'''${'x'.repeat(bytes)}'''`;

  test('a body of 32,768 bytes and a statement of 1,024,000 are too large', () => {
    expect(rules(body(32_768))).toEqual(['body-size']);
    expect(rules(`SELECT '${'é'.repeat(512_000)}'`)).toEqual(['statement-size']);
  });

  test('what is smaller is taken', () => {
    expect(rules(body(32_000))).toEqual([]);
    expect(rules(`SELECT '${'é'.repeat(511_000)}'`)).toEqual([]);
  });
});
