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
    'CREATE PROCEDURE p(p_options STRING, OUT p_result STRING) BEGIN SELECT p_options; END',
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
