import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lintPruning, partitionColumn } from './bigquery_pruning.ts';
import type { Resolver } from './support/resolver.ts';
import { startResolver } from './support/resolver.ts';

let resolver: Resolver;
beforeAll(async () => {
  const log = { id: 'STRING', day: 'DATE', n: 'INT64' };
  resolver = await startResolver({ t: log, other: log, nexus_event_log: log });
});
afterAll(() => {
  resolver.stop();
});

const PARTITIONED = new Map([
  ['t', 'day'],
  ['nexus_event_log', 'day'],
]);
const faults = async (sql: string, step = 'some_step') => lintPruning(await resolver.resolve(sql), step, PARTITIONED);

test.each([
  'SELECT id FROM d.t',
  "SELECT id FROM d.t WHERE id = 'x'",
  'SELECT id FROM d.t WHERE day = (SELECT MAX(day) FROM d.other)',
  'SELECT id FROM d.t WHERE day IN (SELECT day FROM d.other)',
  "SELECT id FROM d.t WHERE day > '2026-01-01' OR n = 1",
  "SELECT id FROM d.t WHERE DATE_TRUNC(day, MONTH) = '2026-01-01'",
  'SELECT t.id FROM d.t AS t JOIN d.other AS o ON t.day = o.day',
  "SELECT id FROM d.t WHERE day = '2026-01-01' UNION ALL SELECT id FROM d.t",
  "DELETE FROM d.t WHERE id = 'x'",
  'UPDATE d.t SET n = 1 WHERE n = 2',
  'MERGE d.t AS t USING d.other AS s ON t.id = s.id WHEN MATCHED THEN DELETE',
  "MERGE d.t AS t USING d.other AS s ON t.id = s.id AND t.day = '2026-01-01' WHEN NOT MATCHED BY SOURCE THEN DELETE",
  'SELECT id FROM d.nexus_event_log',
])('refuses %s', async (sql) => {
  const table = sql.includes('nexus_event_log') ? 'nexus_event_log' : 't';
  const message = `${table} is read whole: compare day with variables or literals`;
  expect(await faults(sql)).toEqual([{ rule: 'partition-pruning', message }]);
});

test.each([
  "SELECT id FROM d.t WHERE day = '2026-01-01' AND n = 1",
  "SELECT id FROM d.t WHERE '2026-01-01' <= day",
  "SELECT id FROM d.t WHERE day BETWEEN '2026-01-01' AND CURRENT_DATE()",
  "SELECT id FROM d.t WHERE day IN ('2026-01-01', '2026-01-02')",
  "SELECT id FROM d.t WHERE day IN UNNEST([DATE '2026-01-01'])",
  "SELECT t.id FROM d.t AS t JOIN d.other AS o ON t.id = o.id AND t.day = '2026-01-01'",
  "DELETE FROM d.t WHERE day = '2026-01-01'",
  "MERGE d.t AS t USING d.other AS s ON t.id = s.id AND t.day = '2026-01-01' WHEN MATCHED THEN DELETE",
  'INSERT INTO d.t (id) SELECT id FROM d.other',
  'SELECT id FROM d.other',
])('takes %s', async (sql) => {
  expect(await faults(sql)).toEqual([]);
});

test('takes a step that is listed for the table, and no other', async () => {
  const sql = 'SELECT id FROM d.nexus_event_log';
  expect(await faults(sql, 'gather')).toEqual([]);
  expect(await faults('SELECT id FROM d.t', 'gather')).toHaveLength(1);
});

test.each([
  ['CREATE TABLE d.x (a INT64, b INT64) PARTITION BY RANGE_BUCKET(b, GENERATE_ARRAY(0, 256, 1))', 'b'],
  ['CREATE TABLE d.x (a INT64, ts TIMESTAMP) PARTITION BY TIMESTAMP_TRUNC(ts, MONTH) CLUSTER BY a', 'ts'],
  ['CREATE TABLE d.x (day DATE) PARTITION BY day', 'day'],
  ['CREATE TABLE d.x (a INT64) CLUSTER BY a', undefined],
])('%s is partitioned by %s', async (sql, column) => {
  expect(partitionColumn(await resolver.resolve(sql))).toBe(column);
});
