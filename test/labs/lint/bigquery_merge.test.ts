import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ONE_ROW_PER_KEY, lintMerge } from './bigquery_merge.ts';
import type { Resolver } from './support/resolver.ts';
import { startResolver } from './support/resolver.ts';

let resolver: Resolver;
beforeAll(async () => {
  resolver = await startResolver({
    t: { id: 'STRING', kind: 'STRING', n: 'INT64' },
    u: { id: 'STRING', kind: 'STRING', n: 'INT64' },
  });
});
afterAll(() => {
  resolver.stop();
});

const merge = (source: string, on: string) =>
  `MERGE d.t AS t USING (${source}) AS s ON ${on} WHEN MATCHED THEN UPDATE SET n = 1`;
const rules = async (sql: string, place = 'step') =>
  lintMerge(await resolver.resolve(sql), place).map(({ rule }) => rule);

test.each([
  ['rows as they are', 'SELECT id, n FROM d.u', 't.id = s.id'],
  ['grouped by more than the key', 'SELECT id, kind FROM d.u GROUP BY id, kind', 't.id = s.id'],
  ['distinct rows, not keys', 'SELECT DISTINCT id, n FROM d.u', 't.id = s.id'],
  ['an equality inside an OR', 'SELECT id, MAX(n) AS n FROM d.u GROUP BY id', 't.id = s.id OR t.n = s.n'],
  [
    'not the first of each',
    'SELECT id FROM d.u WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY n) = n',
    't.id = s.id',
  ],
  [
    'the first by more than the key',
    'SELECT id, kind FROM d.u WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY id, kind ORDER BY n) = 1',
    't.id = s.id',
  ],
  [
    'ranked with ties',
    'SELECT id, n FROM d.u WHERE TRUE QUALIFY RANK() OVER (PARTITION BY id ORDER BY n) = 1',
    't.id = s.id',
  ],
  [
    'literal rows of which two are one',
    "SELECT 'a' AS id, 1 AS n UNION ALL SELECT 'b', 2 UNION ALL SELECT 'a', 3",
    't.id = s.id',
  ],
  ['rows whose key is computed', "SELECT 'a' AS id UNION ALL SELECT GENERATE_UUID()", 't.id = s.id'],
  [
    'elements of an array of which two are one',
    "SELECT given.*, 'v' AS kind FROM UNNEST(ARRAY<STRUCT<id STRING, n INT64>>[STRUCT('a', 1), STRUCT('b', 2), STRUCT('a', 3)]) AS given",
    't.id = s.id',
  ],
  [
    'elements that differ in what is no key',
    "SELECT 'v' AS id, given.n FROM UNNEST(ARRAY<STRUCT<n INT64>>[STRUCT(1), STRUCT(2)]) AS given",
    't.id = s.id',
  ],
  [
    'elements of which one is computed',
    "SELECT given.id FROM UNNEST(ARRAY<STRUCT<id STRING>>[STRUCT('a'), STRUCT(GENERATE_UUID())]) AS given",
    't.id = s.id',
  ],
  [
    'elements that a join repeats',
    "SELECT given.id FROM d.u, UNNEST(ARRAY<STRUCT<id STRING>>[STRUCT('a'), STRUCT('b')]) AS given",
    't.id = s.id',
  ],
  ['branches that may meet', 'SELECT id FROM d.u GROUP BY id UNION ALL SELECT id FROM d.t GROUP BY id', 't.id = s.id'],
  [
    'a join that multiplies',
    'SELECT a.id FROM (SELECT id FROM d.u GROUP BY id) AS a JOIN d.t AS b ON a.id = b.id',
    't.id = s.id',
  ],
])('refuses %s', async (_what, source, on) => {
  expect(await rules(merge(source, on))).toEqual(['merge-source']);
});

test.each([
  ['grouped by the key', 'SELECT id, MAX(n) AS n FROM d.u GROUP BY id', 't.id = s.id'],
  [
    'grouped by a part of the key',
    'SELECT id, MAX(kind) AS kind FROM d.u GROUP BY id',
    't.id = s.id AND t.kind = s.kind',
  ],
  [
    'literal rows that differ',
    "SELECT 'a' AS id, 1 AS n UNION ALL SELECT 'b', 2 UNION ALL SELECT 'a ', 3",
    't.id = s.id',
  ],
  [
    'elements of an array that differ',
    "SELECT given.*, 'v' AS kind FROM UNNEST(ARRAY<STRUCT<id STRING, n INT64>>[STRUCT('a', 1), STRUCT('b', 1)]) AS given",
    't.id = s.id',
  ],
  [
    'elements that differ in two columns together',
    "SELECT given.id, given.kind FROM UNNEST(ARRAY<STRUCT<id STRING, kind STRING>>[STRUCT('a', 'x'), STRUCT('a', 'y')]) AS given",
    't.id = s.id AND t.kind = s.kind',
  ],
  ['one row', 'SELECT GENERATE_UUID() AS id', 't.id = s.id'],
  ['distinct keys', 'SELECT DISTINCT id FROM d.u WHERE n > 1', 'LOWER(t.kind) = t.id AND s.id = t.id'],
  [
    'the first of each',
    'SELECT id, n FROM (SELECT id, n, ROW_NUMBER() OVER (PARTITION BY id ORDER BY n) AS r FROM d.u) WHERE r = 1',
    't.id = s.id',
  ],
  [
    'a common table expression around',
    'WITH a AS (SELECT id FROM d.u) SELECT id, COUNT(*) AS n FROM a GROUP BY id ORDER BY id',
    't.id = s.id',
  ],
])('takes %s', async (_what, source, on) => {
  expect(await rules(merge(source, on))).toEqual([]);
});

test('takes ON FALSE, where nothing meets', async () => {
  const replace = 'WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT (id) VALUES (s.id)';
  expect(await rules(`MERGE d.t AS t USING (SELECT id FROM d.u) AS s ON FALSE ${replace}`)).toEqual([]);
  expect(await rules(`MERGE d.t AS t USING (SELECT id FROM d.u) AS s ON TRUE ${replace}`)).toEqual(['merge-source']);
});

test('takes a step that is listed with a reason, and no other', async () => {
  const sql = merge('SELECT id FROM d.u', 't.id = s.id');
  for (const step of Object.keys(ONE_ROW_PER_KEY)) expect(await rules(sql, step)).toEqual([]);
  expect(await rules(sql, 'toString')).toEqual(['merge-source']);
});
