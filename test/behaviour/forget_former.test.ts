import { describe, expect, test } from '@jest/globals';
import { sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import type { Override } from './overrides.ts';
import { setOverrides } from './overrides.ts';
import type { Identifier } from './records.ts';
import { day, identifierRows, partition } from './records.ts';
import { forget, placesOf } from './traces.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {} } }],
  identifier_types: {
    email: { normalizer: 'email' as const },
    phone: { normalizer: 'phone' as const },
    customer_id: { normalizer: 'exact' as const },
  },
};

const linked = (id: string, at: number, ...identifiers: Identifier[]): Row[] =>
  identifierRows([{ id, identifiers, occurredAt: day(at), ingestedAt: day(at) }]);
const retract = (id: string, reason: string): Override => ({
  override_id: `no ${id}`,
  kind: 'retract',
  created_at: day(2),
  source: 'crm',
  event_id: `event ${id}`,
  author: 'Eve',
  reason,
});
const ask = async (world: World, type: string, value: string): Promise<Row> =>
  (await world.call('nexus_forget', type, value)).answer;

describe.each(engines)('nexus_forget of what is no longer there on $engine', ({ createWorld }) => {
  test('erases an address that a source corrected away, alone, and with whom it was of', async () => {
    const world = await createWorld(CONFIG);
    const deliver = async (rows: Row[]): Promise<void> => {
      await world.insert('crm', 'person_identifiers', rows);
      await world.resolve();
    };
    await deliver([
      ...linked('1', 1, ['email', 'Alice@Old.example'], ['phone', '+1 415 555 2671']),
      ...linked('2', 1, ['email', 'bob@example.com'], ['phone', '+1 202 555 0143']),
    ]);
    await deliver(linked('1', 2, ['email', 'alice@middle.example'], ['phone', '+1 415 555 2671']));
    await deliver(linked('1', 3, ['email', 'alice@new.example'], ['phone', '+1 415 555 2671']));
    expect(await placesOf(world, 'alice@old')).not.toEqual([]);
    const left = [
      ['email alice@new.example', 'phone +14155552671'],
      ['email bob@example.com', 'phone +12025550143'],
    ];

    // It may have been somebody else's all the time: she stays.
    const [shown] = await forget(world, 'email', 'alice@OLD.example');
    expect(shown).toMatchObject({ status: 'preview', entities: 0, identifiers_erased: 1, identifiers_kept: 0 });
    expect(await placesOf(world, 'alice@old')).toEqual([]);
    expect(await partition(world)).toEqual(left);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });

    const [all] = await forget(world, 'email', 'alice@new.example');
    expect(all).toMatchObject({ status: 'preview', entities: 1, erased: { email: 2, phone: 1 } });
    expect(await placesOf(world, 'alice')).toEqual([]);
    await world.remove('crm', 'person_identifiers');
    await deliver([...linked('3', 4, ['email', 'ALICE@old.example'], ['email', 'alice@middle.example'])]);
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await partition(world)).toEqual([['email bob@example.com', 'phone +12025550143']]);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.close();
  });

  test('takes the value that was asked for, byte by byte', async () => {
    const world = await createWorld(CONFIG);
    const values = [
      'ada',
      '\uFEFFada',
      '\uFEFF\uFEFFada',
      ' ada',
      'ada ',
      '\u00a0ada',
      'ad\u0301a',
      'ad\u00e1',
      'ADA',
      'ada\u200b',
    ];
    await world.insert(
      'crm',
      'person_identifiers',
      values.flatMap((value, index) => linked(String(index), 1, ['customer_id', value])),
    );
    await world.resolve();
    const left = new Set(values);
    for (const value of values.slice(1)) {
      await forget(world, 'customer_id', value);
      left.delete(value);
      const kept = await world.read('nexus_entity_map', ['identifier_value']);
      expect(new Set(kept.map((row) => row['identifier_value']))).toEqual(left);
    }
    await world.close();
  });

  test('erases a record that was taken back, with all that only it told, and why it was', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', [
      ...linked('1', 1, ['email', 'alice@example.com'], ['phone', '+1 415 555 2671'], ['email', 'alice-at-nowhere']),
      ...linked('2', 1, ['email', 'bob@example.com']),
      ...linked('3', 1, ['email', 'bob@example.com'], ['email', 'Alice@Other.example']),
    ]);
    await world.insert('crm', 'events', [
      {
        event_id: 'event 1',
        event_name: 'called',
        event_description: 'Alice',
        occurred_at: day(1),
        _ingested_at: day(1),
      },
    ]);
    await world.resolve();
    await setOverrides(world, [
      retract('1', 'she never called'),
      retract('3', 'not him'),
      { ...retract('9', 'alice@example.com was no customer'), event_id: 'event 9' },
      { ...retract('8', 'a test'), event_id: 'event 8' },
    ]);
    await world.resolve();
    expect(await partition(world)).toEqual([['email bob@example.com']]);
    expect(await placesOf(world, 'alice@example.com')).not.toEqual([]);

    const [shown] = await forget(world, 'email', 'ALICE@example.com');
    expect(shown).toMatchObject({ status: 'preview', entities: 1, erased: { email: 2, phone: 1 } });
    expect(await placesOf(world, 'alice@example.com', '555 2671', '5552671', 'nowhere')).toEqual([]);
    // What was taken back from Bob was his too, and so is found by asking for it.
    const [other] = await forget(world, 'email', 'alice@other.example');
    expect(other).toMatchObject({ entities: 0, identifiers_erased: 1, identifiers_kept: 0 });
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await world.read('nexus_overrides', ['override_id', 'author', 'reason'])).toEqual([
      { override_id: 'no 1' },
      { override_id: 'no 3' },
      { override_id: 'no 8', author: 'Eve', reason: 'a test' },
      { override_id: 'no 9' },
    ]);
    await world.resolve({ full_refresh: true });
    expect(await placesOf(world, 'alice@')).toEqual([]);
    expect(await partition(world)).toEqual([['email bob@example.com']]);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.close();
  });

  test('keeps what was of several people, unless it is asked for', async () => {
    const world = await createWorld(CONFIG);
    const deliver = async (at: number, address?: string): Promise<void> => {
      const desk: Identifier[] = address === undefined ? [] : [['email', address]];
      await world.insert('crm', 'person_identifiers', [
        ...linked(`a${String(at)}`, at, ['customer_id', 'alice'], ...desk),
        ...linked('a', at, ['customer_id', 'alice'], ...desk),
      ]);
      await world.resolve();
    };
    await deliver(1, 'desk@example.com');
    // Then the desk is Bob's for a while, and then nobody's.
    await world.remove('crm', 'person_identifiers');
    await world.insert('crm', 'person_identifiers', [
      ...linked('a', 2, ['customer_id', 'alice']),
      ...linked('a1', 2, ['customer_id', 'alice']),
      ...linked('b', 2, ['customer_id', 'bob'], ['email', 'desk@example.com']),
    ]);
    await world.resolve();
    await world.insert('crm', 'person_identifiers', linked('b', 3, ['customer_id', 'bob']));
    await world.resolve();
    expect(await partition(world)).toEqual([['customer_id alice'], ['customer_id bob']]);
    expect(await ask(world, 'customer_id', 'alice')).toMatchObject({
      erased: { customer_id: 1, email: 0 },
      kept: { email: 1 },
    });
    const [shown] = await forget(world, 'email', 'desk@example.com');
    expect(shown).toMatchObject({ entities: 0, identifiers_erased: 1 });
    expect(await placesOf(world, 'desk@example.com')).toEqual([]);
    expect(await partition(world)).toEqual([['customer_id alice'], ['customer_id bob']]);
    await world.close();
  });

  test('takes overrides that name the erased in whatever spelling, withdrawn ones too, and errors of runs', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', [
      ...linked('1', 1, ['email', 'alice@example.com'], ['customer_id', '7']),
      ...linked('2', 1, ['email', 'bob@example.com'], ['customer_id', '8']),
    ]);
    await world.resolve();
    const link = (override_id: string, value: string, more: Partial<Override> = {}): Override => ({
      override_id,
      kind: 'link',
      entity_type: 'person',
      identifier_type_a: 'email',
      identifier_value_a: value,
      identifier_type_b: 'customer_id',
      identifier_value_b: '8',
      created_at: day(2),
      author: 'Eve',
      reason: `because of ${override_id}`,
      ...more,
    });
    const overrides = [
      link('withdrawn', ' ALICE@example.com', { withdrawn_at: day(3) }),
      link('bob’s', 'bob@example.com'),
      link('quoting', 'bob@example.com', { reason: 'he says that Alice@Example.com is his' }),
    ];
    await setOverrides(world, overrides);
    await world.resolve();
    // A record that cannot be loaded is told of, and a run that fails tells why.
    await world.insert('crm', 'events', [
      { event_id: 'event 1', event_name: 'called', event_description: 'Alice', _ingested_at: day(3) },
      { event_id: 'alice@example.com called', event_name: 'called', _ingested_at: day(3) },
    ]);
    await world.resolve();
    await setOverrides(world, [link('alice@example.com is who?', 'bob@example.com', { kind: 'marry' })]);
    await expect(world.resolve()).rejects.toThrow('alice@example.com is who?');
    await setOverrides(world, overrides);
    await world.resolve();
    expect(await placesOf(world, 'alice@example.com is', 'alice@example.com called')).toEqual(
      expect.arrayContaining([
        'nexus_runs.error: alice@example.com is',
        'nexus_rejected_records.event_id: alice@example.com called',
      ]),
    );
    await world.remove('crm', 'events', sql`event_id <> 'event 1'`);
    await world.resolve();

    await forget(world, 'email', 'alice@example.com');
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await world.read('nexus_overrides', ['override_id', 'reason'])).toEqual([
      { override_id: 'bob’s', reason: 'because of bob’s' },
      { override_id: 'quoting' },
    ]);
    // Her record that cannot be loaded stays out of sight too.
    await world.resolve({ full_refresh: true });
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await world.read('nexus_rejected_records')).toEqual([]);
    expect(await partition(world)).toEqual([['customer_id 8', 'email bob@example.com']]);
    await world.close();
  });

  test('confirms what was shown and nothing else', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', [
      ...linked('1', 1, ['email', 'alice@example.com'], ['phone', '+1 415 555 2671'], ['customer_id', '7']),
      ...linked('2', 1, ['email', 'alice|7@example.com']),
    ]);
    await world.resolve();
    const named = (...identifiers: Identifier[]): Row => ({
      type: 'email',
      value: 'alice@example.com',
      identifiers: identifiers.map(([type, value]) => ({ type, value })),
    });
    const requests = [
      named(['phone', '+14155552671']),
      named(['customer_id', '7']),
      { type: 'phone', value: '+14155552671', identifiers: [{ type: 'customer_id', value: '7' }] },
      { type: 'email', value: 'alice@example.com' },
    ];
    const shown = await Promise.all(
      requests.map(async (request) => {
        const { answer } = await world.call('nexus_forget_with', JSON.stringify(request));
        return answer['confirm'];
      }),
    );
    expect(new Set(shown).size).toBe(requests.length);
    await expect(
      world.call('nexus_forget_with', JSON.stringify({ ...requests[1], confirm: shown[0] })),
    ).rejects.toThrow('What `confirm` says is not what nexus_forget gave');
    expect(await placesOf(world, 'alice@example.com', '4155552671')).not.toEqual([]);
    expect((await partition(world)).flat()).toContain('customer_id 7');
    await world.close();
  });
});
