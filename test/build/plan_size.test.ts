import { describe, expect, test } from '@jest/globals';
import { Planner } from '../../build/plan_size.ts';
import { tokensOf } from '../../build/sql_tokens.ts';

const VIEWS = new Map([
  ['`acme`.`nexus`.`people`', 'SELECT * FROM `acme`.`raw`.`crm` UNION ALL SELECT * FROM `acme`.`raw`.`shop`'],
  [
    '`acme`.`nexus`.`pairs`',
    'SELECT one.id FROM `acme`.`nexus`.`people` AS one JOIN `acme`.`nexus`.`people` AS other USING (id)',
  ],
]);
const planner = new Planner('bigquery', VIEWS);
const sizeOf = (text: string): [scans: number, joins: number] => {
  const { scans, joins } = planner.sizeOf(text);
  return [scans, joins];
};

describe('the size of a plan', () => {
  test.each<[statement: string, scans: number, joins: number]>([
    ['SELECT 1', 0, 0],
    ['SELECT a FROM t', 1, 0],
    ['SELECT a FROM t AS one, u AS other WHERE f(a, b) = 1', 2, 1],
    ['SELECT a FROM t LEFT JOIN u ON t.a = u.a CROSS JOIN (SELECT b FROM v) AS w', 3, 2],
    ['SELECT (SELECT MAX(a) FROM t) + (SELECT MIN(a) FROM t)', 2, 0],
    ['SELECT a FROM t WHERE a IN (SELECT b FROM u) AND EXISTS (SELECT 1 FROM v)', 3, 0],
    ['(SELECT a FROM t) UNION ALL (SELECT a FROM u)', 2, 0],
    // Views count as what they read, as often as they are read.
    ['SELECT * FROM `acme`.`nexus`.`people`', 2, 0],
    ['SELECT * FROM `acme`.`nexus`.`pairs` AS a JOIN `acme`.`nexus`.`pairs` AS b ON a.id = b.id', 8, 3],
    // A relation of the same name elsewhere is another.
    ['SELECT * FROM `acme`.`raw`.`people`', 1, 0],
    // Expressions too, each over those before it; the nearest of a name is meant.
    ['WITH a AS (SELECT x FROM t), b AS (SELECT x FROM a JOIN a AS c USING (x)) SELECT * FROM b, b AS d', 4, 3],
    [
      'WITH a AS (SELECT x FROM t JOIN u USING (x)) SELECT * FROM (WITH a AS (SELECT x FROM v) SELECT * FROM a) AS b',
      1,
      0,
    ],
    ['WITH t AS (SELECT x FROM t) SELECT * FROM t', 1, 0],
    ['WITH never AS (SELECT x FROM t) SELECT 1', 0, 0],
    // Arrays and functions are no relations; what crosses a relation with one is a join.
    ['SELECT * FROM UNNEST([STRUCT(1 AS a), (2)]) AS listed', 0, 0],
    ['SELECT e FROM t AS s, UNNEST(s.items) AS e WITH OFFSET AS place', 1, 1],
    // FROM in an expression, DISTINCT FROM, and names and texts that look like SQL.
    ['SELECT EXTRACT(YEAR FROM a), a IS NOT DISTINCT FROM b, `FROM`, t.from, x FROM t', 1, 0],
    ["SELECT ' FROM u', 'it\\'s FROM u' /* FROM u */ FROM t -- JOIN u", 1, 0],
    ['SELECT * EXCEPT (a), b FROM t ORDER BY a, b', 1, 0],
    // What is written is not read, unless it is changed.
    ['CREATE OR REPLACE TEMP TABLE made AS\nSELECT a FROM t', 1, 0],
    ['INSERT INTO made (a, b)\nWITH a AS (SELECT 1 AS x FROM t) SELECT x, x FROM a', 1, 0],
    [
      'MERGE INTO made AS stored USING (SELECT a FROM t JOIN u USING (a)) AS given ON stored.a = given.a WHEN MATCHED THEN DELETE',
      3,
      2,
    ],
    [
      'MERGE INTO made AS stored USING given ON stored.a = given.a WHEN NOT MATCHED THEN INSERT (a) VALUES (given.a)',
      2,
      1,
    ],
    ['DELETE FROM made WHERE a IN (SELECT a FROM t)', 2, 0],
    ['UPDATE made SET a = (SELECT MAX(b) FROM t), c = 1 WHERE d = 2', 2, 0],
    ['SET v_count = (SELECT AS STRUCT\n (SELECT COUNT(*) FROM t) AS a, 1 AS b\nFROM u)', 2, 0],
    ['CALL `acme`.`nexus`.`nexus_resolve`()', 0, 0],
  ])('%s', (statement, scans, joins) => {
    expect(sizeOf(statement)).toEqual([scans, joins]);
  });

  test('of names as Snowflake quotes them', () => {
    const snowflake = new Planner(
      'snowflake',
      new Map([['"ACME"."NEXUS"."PEOPLE"', 'SELECT * FROM "ACME"."RAW"."CRM", t']]),
    );
    expect(
      snowflake.sizeOf('SELECT * FROM "ACME"."NEXUS"."PEOPLE" AS "P", LATERAL FLATTEN(INPUT => p.x) AS f'),
    ).toEqual({
      scans: 2,
      joins: 2,
    });
  });
});

test('a text that is not closed is an error, not a short statement', () => {
  expect(() => tokensOf("SELECT 'a", 'duckdb')).toThrow('A quote is not closed');
  expect(() => sizeOf('SELECT (a')).toThrow('A parenthesis is not closed');
});

test('a quote in a text is doubled, or follows a backslash where that is an escape', () => {
  const texts = (text: string, warehouse: 'duckdb' | 'bigquery'): string[] =>
    tokensOf(text, warehouse).map((token) => token.text);
  expect(texts("'a''b' 'c\\' x", 'duckdb')).toEqual(["a''b", 'c\\', 'X']);
  expect(texts("'a\\'b' x \"y\" `z`", 'bigquery')).toEqual(["a\\'b", 'X', 'y', 'z']);
});
