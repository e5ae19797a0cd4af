import { expect, test } from '@jest/globals';
import { contextOf } from '../../procedures/locations.ts';
import { BUCKETS, among, bucketOfEntity, bucketOfRecord, ofRecords } from '../../sql/buckets.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { bucketed, op, render, sql } from '../../sql/tag.ts';
import { openSandbox } from '../support/sql.ts';

const context = contextOf(dialects.bigquery, { database: 'acme', schema: 'nexus' });
const list = { name: 'v_some_buckets', among: sql`SELECT 1 AS bucket` } as const;

test('what is of buckets stands where tables are laid out by them, and what is otherwise elsewhere', () => {
  const piece = sql`SELECT 1 FROM a WHERE TRUE${among('a', list)}${bucketed(() => sql``, sql` AND b`)}`;
  expect(render(piece, { ...context, buckets: 10 }).text).toBe(
    'SELECT 1 FROM a WHERE TRUE AND `a`.`bucket` IN UNNEST(v_some_buckets)',
  );
  for (const { name } of Object.values(dialects)) {
    expect(render(piece, contextOf(dialects[name], { schema: 'nexus', database: undefined })).text).toBe(
      'SELECT 1 FROM a WHERE TRUE AND b',
    );
  }
});

test('entities and records are spread over all partitions, events over those after the records', async () => {
  const sandbox = await openSandbox();
  try {
    const [row] = await sandbox.rows(sql`SELECT
  MIN(of_entity) AS least_entity, MAX(of_entity) AS most_entity,
  MIN(of_record) AS least_record, MAX(of_record) AS most_record,
  MIN(of_event) AS least_event, MAX(of_event) AS most_event,
  COUNT(DISTINCT of_entity) AS entity_buckets,
  SUM(CASE WHEN of_record = of_other THEN 0 ELSE 1 END) AS apart
FROM (
  SELECT
    ${bucketOfEntity(op.text(sql`n`), BUCKETS)} AS of_entity,
    ${bucketOfRecord('given', sql`CASE WHEN n < 50000 THEN entity_id END`, BUCKETS)} AS of_record,
    ${bucketOfRecord('given', sql`CASE WHEN n < 50000 THEN entity_id ELSE given.identifier_value END`, BUCKETS)} AS of_other,
    ${bucketOfRecord('happened', sql`happened.event_id`, BUCKETS)} AS of_event
  FROM (
    SELECT n, 'identifier' AS record_kind, 'e' || n AS event_id, 'v' || n AS identifier_value, 'p' || n AS entity_id FROM range(100000) AS numbers(n)
  ) AS given
  JOIN (SELECT n AS m, 'event' AS record_kind, 'h' || n AS event_id, NULL AS identifier_value FROM range(100000) AS numbers(n)) AS happened ON m = n
) AS spread`);
    expect(row).toMatchObject({
      least_entity: 0,
      most_entity: BUCKETS - 1,
      least_record: 0,
      most_record: ofRecords(BUCKETS) - 1,
      least_event: ofRecords(BUCKETS),
      most_event: BUCKETS - 1,
      entity_buckets: BUCKETS,
      apart: 0,
    });
  } finally {
    await sandbox.close();
  }
});
