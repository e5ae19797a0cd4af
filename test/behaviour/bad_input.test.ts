import { describe, expect, test } from '@jest/globals';
import { engines, testOfRules } from './engines.ts';
import { day, good, identifierRows, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {} } }],
  identifier_types: {
    email: { normalizer: 'email' as const },
    phone: { normalizer: 'phone' as const },
    user_id: { normalizer: 'exact' as const },
  },
  traits: { person: { name: {} } },
};

describe.each(engines)('bad input on $engine', ({ createWorld }) => {
  test('hostile and odd values pass through unharmed', async () => {
    const values = [
      "'; DROP TABLE nexus.nexus_events; --",
      '"quoted" and \'single\' and `ticks`',
      'two\nlines\r\nand a tab\t.',
      'back\\slash \\n \\u0041 $1 ${x} {{ jinja }} $$',
      '🤝🏽 مرحبا 你好 Ωmega ﬁ',
      'x'.repeat(100_000),
    ];
    const world = await createWorld(CONFIG);
    await world.insert(
      'crm',
      'events',
      values.map((value, index) => ({
        event_id: `${value.slice(0, 50)}${String(index)}`,
        event_name: value,
        event_description: value,
        occurred_at: day(0),
        _ingested_at: day(1),
      })),
    );
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows(values.map((value, index) => ({ id: String(index), identifiers: [['user_id', value]] }))),
    );
    await world.insert(
      'crm',
      'person_traits',
      values.map((value, index) => ({
        event_id: `event ${String(index)}`,
        row_id: 't',
        identifier_type: 'user_id',
        identifier_value: value,
        trait_name: 'name',
        trait_value: value,
        occurred_at: day(0),
        _ingested_at: day(1),
      })),
    );
    await world.resolve();
    const persons = await world.read('nexus_persons', ['user_id', 'name']);
    expect(persons.map((row) => row['user_id']).sort()).toEqual([...values].sort());
    expect(persons.every((row) => row['user_id'] === row['name'])).toBe(true);
    expect((await world.read('nexus_events', ['event_name'])).map((row) => row['event_name']).sort()).toEqual(
      [...values].sort(),
    );
    await world.close();
  });

  test('null, empty and blank values are no identifiers; invalid and unknown ones are set aside with the rule', async () => {
    const world = await createWorld(CONFIG);
    const values: [string, string | null][] = [
      ['email', null],
      ['email', ''],
      ['email', '   '],
      ['email', '\t'],
      ['user_id', ' \t\r\n\u00a0'],
      ['email', 'not an address'],
      ['phone', '12'],
      ['fax', '+14155552671'],
      ['email', 'Ann@Example.com'],
    ];
    await world.insert(
      'crm',
      'person_identifiers',
      values.map(([identifier_type, identifier_value], index) => ({
        ...good,
        row_id: String(index),
        identifier_type,
        identifier_value,
      })),
    );
    await world.resolve();
    expect(await partition(world)).toEqual([['email ann@example.com']]);
    expect(await world.read('nexus_quarantine', ['identifier_type', 'identifier_value', 'reason', 'rule'])).toEqual([
      {
        identifier_type: 'email',
        identifier_value: 'not an address',
        reason: 'invalid',
        rule: 'identifier_types.email.normalizer',
      },
      { identifier_type: 'fax', identifier_value: '+14155552671', reason: 'unknown_type', rule: 'identifier_types' },
      {
        identifier_type: 'phone',
        identifier_value: '12',
        reason: 'invalid',
        rule: 'identifier_types.phone.normalizer',
      },
    ]);
    await world.close();
  });

  testOfRules('an empty source is no error', async () => {
    const world = await createWorld(CONFIG);
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', rows_read: 0, person_entities: 0 });
    await world.close();
  });

  testOfRules('a blocked value links nobody, and comes back by itself when the rule goes', async () => {
    const blocked = {
      ...CONFIG.identifier_types,
      phone: { normalizer: 'phone' as const, blocked: ['(415) 555-2671'] },
    };
    const world = await createWorld({ ...CONFIG, identifier_types: blocked });
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows(
        ['a', 'b'].map((user, index) => ({
          id: String(index),
          identifiers: [
            ['user_id', user],
            ['phone', '+1 415 555 2671'],
          ],
        })),
      ),
    );
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    expect(await world.read('nexus_quarantine', ['normalized_value', 'reason', 'rule'])).toEqual([
      { normalized_value: '+14155552671', reason: 'blocked', rule: 'identifier_types.phone.blocked' },
    ]);
    await world.redeploy(CONFIG);
    await world.resolve();
    expect(await partition(world)).toEqual([['phone +14155552671', 'user_id a', 'user_id b']]);
    expect(await world.read('nexus_quarantine')).toEqual([]);
    await world.close();
  });
});
