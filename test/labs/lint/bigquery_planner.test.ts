import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lintPlan } from './bigquery_planner.ts';
import type { Resolver } from './support/resolver.ts';
import { startResolver } from './support/resolver.ts';

let resolver: Resolver;
beforeAll(async () => {
  resolver = await startResolver({
    t: { id: 'STRING', n: 'INT64', items: 'ARRAY<STRUCT<x INT64>>' },
    u: { id: 'STRING', n: 'INT64', items: 'ARRAY<STRUCT<x INT64>>' },
  });
});
afterAll(() => {
  resolver.stop();
});

/** Names of the rules that the statement breaks; the analyser itself must accept it. */
async function broken(sql: string): Promise<string[]> {
  return lintPlan(await resolver.resolve(sql), sql).map(({ rule }) => rule);
}

const FIRES: Record<string, string[]> = {
  'outer-join-equality': [
    'SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON a.n > b.n',
    'SELECT a.id FROM d.t AS a RIGHT JOIN d.u AS b ON a.n > b.n',
    'SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON TRUE',
    'SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON a.id = b.id OR a.n = b.n',
    "SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON a.id = 'x' AND b.id = 'x'",
    'SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON a.n + b.n = 3',
    'SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON a.id IS NOT DISTINCT FROM b.id',
    'SELECT a.id FROM d.t AS a FULL JOIN d.u AS b ON a.id = b.id OR (a.id IS NULL AND b.id IS NULL)',
    'SELECT a.id FROM d.t AS a FULL JOIN d.u AS b ON a.id = b.id AND a.n > b.n',
  ],
  'correlated-subquery': [
    'SELECT id FROM d.t AS a WHERE EXISTS (SELECT 1 FROM d.u AS b WHERE b.n <= a.n)',
    'SELECT id FROM d.t AS a WHERE NOT EXISTS (SELECT 1 FROM d.u AS b WHERE b.id = a.id OR b.n = a.n)',
    'SELECT (SELECT MAX(b.n) FROM d.u AS b WHERE b.n < a.n) FROM d.t AS a',
    'SELECT (SELECT b.n FROM d.u AS b WHERE b.id = a.id LIMIT 1) FROM d.t AS a',
    'WITH c AS (SELECT id, n FROM d.u) SELECT ARRAY(SELECT c.n FROM c WHERE c.id = a.id ORDER BY c.n LIMIT 2) FROM d.t AS a',
  ],
  'null-order': [
    'SELECT ARRAY_AGG(id IGNORE NULLS ORDER BY n NULLS LAST) FROM d.t',
    'SELECT STRING_AGG(id ORDER BY n DESC NULLS FIRST) FROM d.t',
    'SELECT SUM(n) OVER (ORDER BY id NULLS LAST) FROM d.t',
    'SELECT FIRST_VALUE(n) OVER (PARTITION BY id ORDER BY n DESC NULLS FIRST) FROM d.t',
  ],
  'null-in-array': [
    'SELECT ARRAY_AGG(id) FROM d.t',
    'SELECT ARRAY_AGG(id) FROM d.t WHERE n IS NOT NULL',
    'SELECT ARRAY_AGG(id) FROM d.t WHERE id IS NOT NULL OR n = 1',
    'SELECT ARRAY_AGG(UPPER(id)) FROM d.t',
    'SELECT ARRAY_AGG(SAFE_CAST(n AS STRING)) FROM d.t WHERE n IS NOT NULL',
    "SELECT ARRAY_AGG(IF(n = 1, 'one', NULL)) FROM d.t",
    'SELECT ARRAY_AGG(id) OVER (PARTITION BY n) FROM d.t',
    "SELECT ARRAY_AGG(b.x) FROM d.t AS a LEFT JOIN (SELECT id, COALESCE(id, '') AS x FROM d.u) AS b ON a.id = b.id",
    "WITH c AS (SELECT 'x' AS x UNION ALL SELECT id FROM d.t) SELECT ARRAY_AGG(x) FROM c",
    // The outer join brings the null back.
    'SELECT ARRAY_AGG(b.id) FROM d.t AS a LEFT JOIN (SELECT * FROM d.u WHERE id IS NOT NULL) AS b ON a.id = b.id',
  ],
  'javascript-int64': [
    "CREATE FUNCTION d.f(a STRING, b INT64) RETURNS STRING LANGUAGE js AS 'return a'",
    "CREATE FUNCTION d.f(a ARRAY<STRUCT<x INT64>>) RETURNS STRING LANGUAGE js AS 'return a'",
  ],
  'unknown-function': ['SELECT IFERROR(id, id) FROM d.t', 'SELECT TIMESTAMP_FROM_UNIX_MICROS(n) FROM d.t'],
  'table-layout': [
    'CREATE TABLE d.x (a INT64) PARTITION BY a',
    'CREATE TABLE d.x (a INT64, b INT64, c INT64, e INT64, f INT64) CLUSTER BY a, b, c, e, f',
    'CREATE TABLE d.x (a DATE, b DATE) PARTITION BY a, b',
  ],
  'table-name-case': ['SELECT id FROM d.T', 'SELECT id FROM `d.T`'],
};

const PASSES: Record<string, string[]> = {
  'outer-join-equality': [
    'SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON a.id = b.id AND a.n > b.n',
    'SELECT a.id FROM d.t AS a LEFT JOIN d.u AS b ON LOWER(a.id) = UPPER(b.id)',
    'SELECT id FROM d.t FULL JOIN d.u USING (id)',
    'SELECT a.id FROM d.t AS a JOIN d.u AS b ON a.n > b.n',
    'SELECT a.id FROM d.t AS a CROSS JOIN d.u AS b',
    'SELECT a.id, i.x FROM d.t AS a LEFT JOIN UNNEST(a.items) AS i',
  ],
  'correlated-subquery': [
    'SELECT id FROM d.t AS a WHERE EXISTS (SELECT 1 FROM d.u AS b WHERE b.id = a.id AND b.n <= a.n)',
    'SELECT (SELECT i.x FROM UNNEST(a.items) AS i ORDER BY i.x LIMIT 1) FROM d.t AS a',
    'SELECT id FROM d.t WHERE n > (SELECT MAX(n) FROM d.u LIMIT 1)',
    'SELECT id FROM d.t WHERE id IN (SELECT id FROM d.u)',
  ],
  'null-order': [
    'SELECT ARRAY_AGG(id IGNORE NULLS ORDER BY n NULLS FIRST, id DESC NULLS LAST) FROM d.t',
    'SELECT SUM(n) OVER (ORDER BY id NULLS LAST ROWS UNBOUNDED PRECEDING) FROM d.t',
    'SELECT ROW_NUMBER() OVER (ORDER BY id NULLS LAST) FROM d.t',
    'SELECT id FROM d.t ORDER BY n NULLS LAST',
  ],
  'null-in-array': [
    'SELECT ARRAY_AGG(id IGNORE NULLS) FROM d.t',
    'SELECT ARRAY_AGG(STRUCT(id AS id)) FROM d.t',
    "SELECT ARRAY_AGG(COALESCE(id, '')) FROM d.t",
    'SELECT ARRAY_AGG(UPPER(id)) FROM d.t WHERE n = 1 AND id IS NOT NULL',
    "SELECT ARRAY_AGG(x) FROM (SELECT IFNULL(id, '') AS x FROM d.t)",
    "SELECT ARRAY_AGG(IF(n = 1, 'one', 'many')) FROM d.t",
    'WITH c AS (SELECT ROW_NUMBER() OVER () - 1 AS r FROM d.t) SELECT ARRAY_AGG(CAST(a.r * b.r AS FLOAT64)) FROM c AS a, c AS b',
    "WITH c AS (SELECT 'x' AS x UNION ALL SELECT IFNULL(id, '') FROM d.t) SELECT ARRAY_AGG(x) FROM c",
    'SELECT ARRAY_AGG(b.id) FROM d.t AS a LEFT JOIN d.u AS b ON a.id = b.id WHERE b.id IS NOT NULL',
  ],
  'javascript-int64': [
    "CREATE FUNCTION d.f(a FLOAT64) RETURNS INT64 LANGUAGE js AS 'return a'",
    'CREATE FUNCTION d.f(a INT64) RETURNS INT64 AS (a + 1)',
  ],
  'unknown-function': ['SELECT TIMESTAMP_MICROS(n) FROM d.t'],
  'table-layout': [
    'CREATE TABLE d.x (a INT64) PARTITION BY RANGE_BUCKET(a, GENERATE_ARRAY(0, 64, 1)) CLUSTER BY a',
    'CREATE TABLE d.x (ts TIMESTAMP) PARTITION BY TIMESTAMP_TRUNC(ts, MONTH)',
    'CREATE TABLE d.x (day DATE) PARTITION BY day',
    'CREATE VIEW d.v AS SELECT SUM(n) OVER (PARTITION BY n) AS s FROM d.t',
  ],
  'table-name-case': ['SELECT id FROM d.t AS T', 'SELECT id FROM `d`.`t`'],
};

const cases = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([rule, statements]) => statements.map((sql): [string, string] => [rule, sql]));

describe('fires', () => {
  test.each(cases(FIRES))('%s: %s', async (rule, sql) => {
    expect(await broken(sql)).toEqual([rule]);
  });
});

describe('lets a near miss pass', () => {
  test.each(cases(PASSES))('%s: %s', async (_rule, sql) => {
    expect(await broken(sql)).toEqual([]);
  });
});
