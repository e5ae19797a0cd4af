import { expect, test } from '@jest/globals';
import { insertHappenings } from '../../behaviour/happenings.ts';
import { day } from '../../behaviour/records.ts';
import { createWorld } from '../../support/duckdb.ts';

test('what the last run brought is told in sentences, events once, states with what they were', async () => {
  const world = await createWorld({
    states: [
      {
        name: 'billing_status',
        entity_type: 'person',
        rules: [
          { event_name: 'paid', value: 'active' },
          { event_name: 'charge_failed', value: 'past_due' },
        ],
      },
      { name: 'billing_amount', entity_type: 'person', type: 'number', rules: [{ event_name: 'paid' }] },
    ],
  });
  await insertHappenings(world, [
    { id: 'e1', name: 'paid', on: 1, amount: 10, unit: 'USD' },
    { id: 'e2', name: 'paid', on: 2, of: 'bob', amount: 9, unit: 'USD' },
  ]);
  await world.resolve();
  const told = async (isLast: boolean): Promise<unknown[]> =>
    (await world.read('nexus_daily_update'))
      .filter((row) => row['is_last_run'] === isLast)
      .map((row) => [row['run_number'], row['item'], row['says'], row['amount']])
      .sort();
  expect(await told(true)).toEqual([
    [1, 'event', 'ann: paid', 10],
    [1, 'event', 'bob: paid', 9],
    [1, 'state', 'ann: billing amount is 10 USD', 10],
    [1, 'state', 'ann: billing status is active', undefined],
    [1, 'state', 'bob: billing amount is 9 USD', 9],
    [1, 'state', 'bob: billing status is active', undefined],
  ]);
  await insertHappenings(
    world,
    [
      { id: 'e3', name: 'charge_failed', on: 3 },
      { id: 'e5', name: 'paid', on: 3, of: 'bob', amount: 12.5, unit: 'USD' },
    ],
    31,
  );
  // Under one row they would be one person.
  const met = { event_id: 'e4', occurred_at: day(3), _ingested_at: day(31) };
  await world.insert('crm', 'events', [{ ...met, event_name: 'met_us' }]);
  await world.insert(
    'crm',
    'person_identifiers',
    ['ann', 'bob', 'cy', 'dan', 'eve'].map((identifier_value) => ({
      ...met,
      row_id: identifier_value,
      identifier_type: 'user_id',
      identifier_value,
    })),
  );
  await world.resolve();
  expect(await told(true)).toEqual([
    [2, 'event', 'ann, bob, cy and 2 more: met us', undefined],
    [2, 'event', 'ann: charge failed', undefined],
    [2, 'event', 'bob: paid', 12.5],
    [2, 'state', 'ann: billing status is past_due (was active)', undefined],
    [2, 'state', 'bob: billing amount is 12.5 USD (was 9)', 12.5],
  ]);
  expect(await told(false)).toHaveLength(4);
  await world.close();
});
