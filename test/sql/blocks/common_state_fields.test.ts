import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commonStateFields } from '../../../sql/blocks/common_state_fields.ts';
import { nexus_states } from '../../../sql/tables/results.ts';
import type { Sql } from '../../../sql/tag.ts';
import { sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const SPANS = rowsOf(
  {
    entity_id: 'string',
    entity_type: 'string',
    state_name: 'string',
    state_value: 'string',
    state_entered_at: 'timestamp',
    state_exited_at: 'timestamp',
    trigger_event_id: 'string',
  },
  [
    {
      entity_id: 'per_1',
      entity_type: 'person',
      state_name: 'billing_lifecycle',
      state_value: 'trial',
      state_entered_at: '2026-01-01T00:00:00.5Z',
      state_exited_at: '2026-01-02T00:00:00Z',
      trigger_event_id: 'e1',
    },
    {
      entity_id: 'per_1',
      entity_type: 'person',
      state_name: 'billing_lifecycle',
      state_value: 'paying',
      state_entered_at: '2026-01-02T00:00:00Z',
    },
  ],
);
const query = sql`SELECT ${commonStateFields()} FROM (${SPANS}) AS spans`;
const idOf = (enteredAt: string): string =>
  createHash('md5').update(`per_1-billing_lifecycle-${enteredAt}`).digest('hex');

test('a state has an id of its own, and is current while it has no end', async () => {
  const rows = await sandbox.rows(query);
  expect(rows.map(({ state_value, state_id, is_current }) => [state_value, state_id, is_current]).sort()).toEqual([
    ['paying', idOf('2026-01-02T00:00:00.000000Z'), true],
    ['trial', idOf('2026-01-01T00:00:00.500000Z'), false],
  ]);
});

test('numbers of two units that begin at one instant are two states', async () => {
  const unit = (of: string): Sql =>
    sql`SELECT spans.*, 5.5 AS state_number, ${of} AS state_unit FROM (${SPANS}) AS spans WHERE state_value = 'trial'`;
  const rows = await sandbox.rows(
    sql`SELECT ${commonStateFields(true)} FROM (${unit('USD')} UNION ALL ${unit('EUR')}) AS numbers`,
  );
  const key = (of: string): string => `per_1-billing_lifecycle-2026-01-01T00:00:00.500000Z-${of}`;
  expect(
    rows.map(({ state_unit, state_number, state_id }) => [state_unit, Number(state_number), state_id]).sort(),
  ).toEqual(['EUR', 'USD'].map((of) => [of, 5.5, createHash('md5').update(key(of)).digest('hex')]));
});

test('the columns are those of nexus_states, in its order', async () => {
  const { columns } = await sandbox.warehouse.query(sandbox.spell(query));
  expect([...columns, 'entity_bucket', 'run_id']).toEqual(Object.keys(nexus_states.columns));
});
