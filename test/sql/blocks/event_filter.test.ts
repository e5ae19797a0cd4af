import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventFilter } from '../../../sql/blocks/event_filter.ts';
import { id, op, sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, spell } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

test('rows from the time on pass, and those without one or with one that no load can have', async () => {
  const since = op.parseTimestamp(sql`${'2026-01-02T00:00:00Z'}`);
  const rows = sql`(VALUES (1, TIMESTAMP '2026-01-01 23:59:59.999999'), (2, TIMESTAMP '2026-01-02'), (3, TIMESTAMP '2026-01-03'), (4, NULL), (5, TIMESTAMP '1899-12-31 23:59:59'), (6, TIMESTAMP '1900-01-01')) AS given(row_number, loaded)`;
  const query = sql`SELECT row_number FROM ${rows} WHERE row_number > 0 AND ${eventFilter(since, id('loaded'))}`;
  expect(await sandbox.rows(query)).toEqual([
    { row_number: 2 },
    { row_number: 3 },
    { row_number: 4 },
    { row_number: 5 },
  ]);
});

test('stands as one condition, whatever is around it', () => {
  expect(spell('bigquery', eventFilter(sql`v_since`))).toMatch(
    /^\(`_ingested_at` >= v_since OR `_ingested_at` IS NULL OR `_ingested_at` < .*\)$/,
  );
});
