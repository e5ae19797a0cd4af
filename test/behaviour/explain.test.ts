import { describe, expect, test } from '@jest/globals';
import { engines } from './engines.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {} } }],
  identifier_types: {
    email: { normalizer: 'email' as const, blocked: ['info@example.com'] },
    phone: { normalizer: 'phone' as const },
    user_id: {},
  },
};

describe.each(engines)('nexus_explain on $engine', ({ createWorld }) => {
  test('shows', async () => {
    const world = await createWorld(CONFIG);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        {
          id: '1',
          identifiers: [
            ['email', 'Ann@Example.com'],
            ['phone', '+1 415 555 2671'],
          ],
          occurredAt: day(2),
        },
        {
          id: '2',
          identifiers: [
            ['phone', '(415) 555-2671'],
            ['user_id', 'u1'],
          ],
          occurredAt: day(3),
        },
        {
          id: '3',
          identifiers: [
            ['user_id', 'u9'],
            ['email', 'info@example.com'],
          ],
          occurredAt: day(3),
        },
      ]),
    );
    await world.insert('crm', 'events', [
      { event_id: 'event 1', event_name: 'signed up', occurred_at: day(2), _ingested_at: day(3) },
    ]);
    await world.resolve();
    for (const args of [
      ['email', 'ann@example.com', 'user_id', 'u1'],
      ['email', 'ANN@example.com', 'user_id', 'u9'],
      ['email', 'info@example.com', 'user_id', 'u9'],
      ['email', 'ann@example.com', 'email', 'Ann@Example.com'],
      ['email', 'x@example.com', 'email', 'Ann@Example.com'],
    ] as const) {
      const { answer, steps } = await world.call('nexus_explain', ...args);
      console.log(JSON.stringify(answer, null, 1), steps.map(({ step }) => step).join());
    }
    await world.close();
  });
});
