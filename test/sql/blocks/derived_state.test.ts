import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DerivedState } from '../../../config/types.ts';
import { derivedState } from '../../../sql/blocks/derived_state.ts';
import { sql } from '../../../sql/tag.ts';
import { registerFunctions } from '../../support/functions.ts';
import type { Row } from '../../support/rows.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
  registerFunctions(sandbox.warehouse, ['merge_states']);
});
afterAll(() => sandbox.close());

const COLUMNS = {
  entity_id: 'string',
  entity_type: 'string',
  state_name: 'string',
  state_value: 'string',
  state_entered_at: 'timestamp',
  state_exited_at: 'timestamp',
  trigger_event_id: 'string',
} as const;
const day = (number: number): string => `2026-01-0${String(number)}T00:00:00.000000Z`;

const LIFECYCLE: DerivedState = {
  name: 'customer_lifecycle',
  entity_type: 'person',
  components: ['billing_lifecycle', 'app_installation'],
  rules: [
    { when: { billing_lifecycle: 'paying' }, value: "it's a customer" },
    { when: { app_installation: ['installed', 'trial'] }, value: 'prospect' },
  ],
};
const RISK: DerivedState = {
  name: 'customer_risk',
  entity_type: 'person',
  components: ['customer_lifecycle'],
  rules: [{ when: { customer_lifecycle: null }, value: 'gone' }],
  default: 'fine',
};

const state = (name: string, value: string, from: number, to?: number, more: Row = {}): Row => ({
  entity_id: 'per_1',
  entity_type: 'person',
  state_name: name,
  state_value: value,
  state_entered_at: day(from),
  state_exited_at: to === undefined ? null : day(to),
  trigger_event_id: `e${String(from)}`,
  ...more,
});
const STATES = [state('app_installation', 'installed', 1, 4), state('billing_lifecycle', 'paying', 2, 3)];

const derived = async (states: readonly Row[], definitions: readonly DerivedState[]): Promise<unknown[]> => {
  const rows = await sandbox.rows(derivedState(sql`(${rowsOf(COLUMNS, states)})`, 'person', definitions));
  return rows
    .map((row) => [
      row['entity_id'],
      row['state_name'],
      row['state_value'],
      row['state_entered_at'],
      row['state_exited_at'],
      row['is_current'],
      row['trigger_event_id'],
    ])
    .sort((left, right) => (left.join() < right.join() ? -1 : 1));
};

describe('derivedState', () => {
  test('the first rule that holds gives the value; an end, which no event of an interval names, has no trigger', async () => {
    expect(await derived(STATES, [LIFECYCLE])).toEqual([
      ['per_1', 'customer_lifecycle', "it's a customer", day(2), day(3), false, 'e2'],
      ['per_1', 'customer_lifecycle', 'prospect', day(1), day(2), false, 'e1'],
      ['per_1', 'customer_lifecycle', 'prospect', day(3), day(4), false, undefined],
    ]);
  });

  test('a derived state may be a component of one after it', async () => {
    const found = await derived(STATES, [LIFECYCLE, RISK]);
    expect(found.filter((row) => (row as unknown[])[1] === 'customer_risk')).toEqual([
      ['per_1', 'customer_risk', 'fine', day(1), day(4), false, 'e1'],
      ['per_1', 'customer_risk', 'gone', day(4), undefined, true, undefined],
    ]);
  });

  test('each entity for itself; other types and other states do not count', async () => {
    const others = [
      state('billing_lifecycle', 'paying', 5, undefined, { entity_id: 'per_2' }),
      state('billing_lifecycle', 'paying', 5, undefined, { entity_id: 'grp_1', entity_type: 'group' }),
      state('support_status', 'open', 1, undefined, { entity_id: 'per_3' }),
    ];
    expect(await derived(others, [LIFECYCLE])).toEqual([
      ['per_2', 'customer_lifecycle', "it's a customer", day(5), undefined, true, 'e5'],
    ]);
  });

  test('no states, no rows', async () => {
    expect(await derived([], [LIFECYCLE])).toEqual([]);
  });
});
