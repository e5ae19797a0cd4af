import { describe, expect, test } from '@jest/globals';
import { nexus, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import { setOverrides } from './overrides.ts';
import type { Identifier } from './records.ts';
import { day, identifierRows, partition } from './records.ts';
import { everything, placesOf } from './traces.ts';

const CONFIG = {
  sources: [
    {
      name: 'crm',
      relations: {
        events: {},
        person_identifiers: {},
        person_traits: {},
        group_identifiers: {},
        membership_identifiers: {},
      },
    },
  ],
  identifier_types: {
    email: { normalizer: 'email' as const, blocked: ['info@example.com'] },
    phone: { normalizer: 'phone' as const },
    domain: { normalizer: 'domain' as const },
    user_id: { normalizer: 'exact' as const, entity_limit: 1 },
  },
};

const HOUSEHOLD: Identifier = ['phone', '+1 415 555 2671'];

const identifierOf = (id: string, at: number, ...identifiers: Identifier[]) =>
  identifierRows([{ id, identifiers, occurredAt: day(at), ingestedAt: day(at) }]);
const event = (id: string, at: number, description: string): Row => ({
  event_id: `event ${id}`,
  event_name: 'called',
  event_description: description,
  occurred_at: day(at),
  _ingested_at: day(at),
});
const trait = (id: string, at: number, [identifier_type, identifier_value]: Identifier, value: string): Row => ({
  event_id: `event ${id}`,
  row_id: `row ${id}`,
  identifier_type,
  identifier_value,
  trait_name: 'name',
  trait_value: value,
  occurred_at: day(at),
  _ingested_at: day(at),
});

const idsOf = async (world: World): Promise<Map<unknown, unknown>> =>
  new Map(
    (await world.read('nexus_resolved_person_identifiers')).map((row) => [row['normalized_value'], row['person_id']]),
  );

/** What is Alice's alone, in any spelling. */
const ALICE = ['alice@example.com', 'alice.smith@example.com', 'Alice', 'u-alice', 'nobody-at-all'];

describe.each(engines)('nexus_forget on $engine', ({ createWorld }) => {
  test('previews, erases one person, and keeps her from coming back', async () => {
    const world = await createWorld(CONFIG);
    const before = [
      ...identifierOf('1', 1, ['email', 'Alice@Example.com'], HOUSEHOLD, ['user_id', 'u-alice']),
      ...identifierOf('2', 2, ['email', 'bob@example.com'], HOUSEHOLD, ['user_id', 'u-bob']),
      // An address that no normaliser takes is of nobody, and is hers all the same.
      ...identifierOf(
        '3',
        3,
        ['email', 'alice.smith@example.com'],
        ['email', 'alice@example.com'],
        ['email', 'nobody-at-all'],
      ),
      ...identifierOf('4', 3, ['email', 'carol@example.com'], ['email', 'info@example.com']),
      ...identifierRows([
        { id: '5', identifiers: [['email', 'bob@example.com']], occurredAt: day(3), ingestedAt: day(3) },
      ]),
      ...identifierOf('5b', 3, ['email', 'alice@example.com']).map((row) => ({ ...row, event_id: 'event 5' })),
    ];
    await world.insert('crm', 'person_identifiers', before);
    await world.insert('crm', 'events', [
      event('1', 1, 'Alice called'),
      event('2', 2, 'Bob called'),
      event('5', 3, 'Bob and Alice called'),
    ]);
    await world.insert('crm', 'person_traits', [
      trait('1', 1, HOUSEHOLD, 'Alice Smith'),
      trait('2', 2, HOUSEHOLD, 'Bob Smith'),
    ]);
    await world.insert('crm', 'group_identifiers', [
      {
        event_id: 'event 1',
        row_id: 'group 1',
        identifier_type: 'domain',
        identifier_value: 'acme.example',
        occurred_at: day(1),
        _ingested_at: day(1),
      },
    ]);
    await world.insert('crm', 'membership_identifiers', [
      {
        event_id: 'event 1',
        row_id: 'member 1',
        person_identifier: 'alice@example.com',
        person_identifier_type: 'email',
        group_identifier: 'acme.example',
        group_identifier_type: 'domain',
        occurred_at: day(1),
        _ingested_at: day(1),
      },
    ]);
    await setOverrides(world, [
      {
        override_id: 'apart',
        kind: 'veto',
        created_at: day(2),
        entity_type: 'person',
        identifier_type_a: 'email',
        identifier_value_a: 'ALICE@example.com',
        identifier_type_b: 'email',
        identifier_value_b: 'carol@example.com',
        reason: 'Alice said so',
      },
    ]);
    await world.resolve();
    // One user id per entity keeps the two apart; the phone went to the one that was seen with it first.
    expect(await partition(world)).toContainEqual([
      'email alice.smith@example.com',
      'email alice@example.com',
      'phone +14155552671',
      'user_id u-alice',
    ]);
    expect(await placesOf(world, ...ALICE)).toEqual(
      expect.arrayContaining(['nexus_entity_map.identifier_value: Alice']),
    );
    const ids = await idsOf(world);
    const alice = ids.get('alice@example.com');

    const stored = await everything(world, ['table']);
    const { answer: preview } = await world.call('nexus_forget', 'email', ' ALICE@EXAMPLE.COM');
    expect(preview).toEqual({
      status: 'preview',
      entities: 1,
      identifiers_erased: 4,
      identifiers_kept: 1,
      erased: { email: 3, phone: 0, domain: 0, user_id: 1, other_types: 0 },
      kept: { email: 0, phone: 1, domain: 0, user_id: 0, other_types: 0 },
      confirm: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    const request = { type: 'email', value: ' ALICE@EXAMPLE.COM' };
    await expect(
      world.call('nexus_forget_with', JSON.stringify({ ...request, confirm: '0123456789abcdef' })),
    ).rejects.toThrow('What `confirm` says is not what nexus_forget gave');
    expect(await everything(world, ['table'])).toEqual(stored);

    const { answer } = await world.call(
      'nexus_forget_with',
      JSON.stringify({ ...request, confirm: preview['confirm'] }),
    );
    expect(answer).toMatchObject({ status: 'erased', entities: 1, identifiers_erased: 4, identifiers_kept: 1 });
    expect(await placesOf(world, ...ALICE)).toEqual([]);
    const left = [['email bob@example.com', 'phone +14155552671', 'user_id u-bob'], ['email carol@example.com']];
    expect(await partition(world)).toEqual(left);
    const others = ['bob@example.com', 'carol@example.com', 'u-bob'] as const;
    const idsOfOthers = async () =>
      [...(await idsOf(world))].filter(([name]) => others.some((other) => other === name));
    expect(await idsOfOthers()).toEqual([...ids].filter(([name]) => others.some((other) => other === name)));
    expect((await world.read('nexus_persons', ['person_id'])).map((row) => row['person_id'])).not.toContain(alice);
    expect(await world.read('nexus_events', ['event_id', 'event_description'])).toEqual([
      { event_id: 'event 1' },
      { event_id: 'event 2', event_description: 'Bob called' },
      { event_id: 'event 5' },
    ]);
    expect(await world.read('nexus_traits', ['entity_id', 'trait_value'])).toEqual([
      { entity_id: ids.get('bob@example.com'), trait_value: 'Bob Smith' },
    ]);
    expect(await world.read('nexus_memberships')).toEqual([]);
    const receipts = await world.read('nexus_receipts');
    expect(receipts).toEqual([
      expect.objectContaining({
        receipt_id: answer['receipt_id'],
        run_id: answer['run_id'],
        subject_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        entities: 1,
        identifiers_erased: 4,
        identifiers_kept: 1,
      }),
    ]);
    expect(String(receipts[0]?.['history_until']) >= String(receipts[0]?.['requested_at'])).toBe(true);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });

    // The source has her still, and gives more of her: another spelling, and what comes later to rows that held her.
    await world.insert('crm', 'person_identifiers', [
      ...identifierOf('6', 6, ['email', ' aLiCe@example.com'], ['email', 'dan@example.com']),
      ...identifierOf('7', 6, ['email', 'alice.smith@example.com']),
    ]);
    await world.insert('crm', 'person_traits', [
      trait('6', 6, ['email', 'dan@example.com'], 'Alice S.'),
      trait('1', 6, HOUSEHOLD, 'Alice Smith'),
    ]);
    await world.insert('crm', 'events', [
      event('6', 6, 'Dan for Alice'),
      event('7', 6, 'Alice'),
      event('1', 6, 'Alice'),
    ]);
    const expected = [...left, ['email dan@example.com']];
    await world.resolve();
    expect(await placesOf(world, ...ALICE)).toEqual([]);
    expect(await partition(world)).toEqual(expected);
    const log = ['record_kind', 'event_id', 'row_id', 'identifier_value', 'trait_value', 'event_description'];
    const loaded = await world.read('nexus_event_log', log);
    expect((await world.resolve({ full_refresh: true })).summary).toMatchObject({ status: 'published' });
    expect(await placesOf(world, ...ALICE)).toEqual([]);
    expect(await partition(world)).toEqual(expected);
    expect(await world.read('nexus_event_log', log)).toEqual(loaded);
    expect(await idsOfOthers()).toEqual([...ids].filter(([name]) => others.some((other) => other === name)));

    // Where the owner lets her come back, it is under another id.
    await world.execute(sql`DELETE FROM ${nexus('nexus_suppressions')} WHERE 1 = 1`);
    await world.resolve({ full_refresh: true });
    const returned = await idsOf(world);
    expect(returned.get('alice@example.com')).toBeTruthy();
    expect(returned.get('u-alice')).not.toBe(alice);
    await world.close();
  });

  testOfRules('stops where many would go, and erases what is listed', async () => {
    const world = await createWorld(CONFIG);
    const many = Array.from({ length: 51 }, (_, at): Identifier => ['email', `p${String(at)}@example.com`]);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: many }]));
    await world.resolve();
    const request = { type: 'email', value: 'p0@example.com' };
    const { answer: whole } = await world.call('nexus_forget', request.type, request.value);
    expect(whole).toMatchObject({ status: 'too_many', identifiers_erased: 51 });
    const confirmed = (asked: Row, confirm: unknown) =>
      world.call('nexus_forget_with', JSON.stringify({ ...asked, confirm }));
    await expect(confirmed(request, whole['confirm'])).rejects.toThrow('more than 50 identifiers');
    const listed = { ...request, identifiers: [{ type: 'email', value: 'P1@example.com' }] };
    await expect(confirmed(listed, whole['confirm'])).rejects.toThrow('Some of `identifiers` are not of this entity');
    listed.identifiers = [{ type: 'email', value: 'p1@example.com' }];
    const { answer: part } = await world.call('nexus_forget_with', JSON.stringify(listed));
    expect(part).toMatchObject({ status: 'preview', identifiers_erased: 2, identifiers_kept: 49 });
    await expect(confirmed(listed, whole['confirm'])).rejects.toThrow('What `confirm` says');
    expect((await confirmed(listed, part['confirm'])).answer).toMatchObject({
      status: 'erased',
      identifiers_erased: 2,
    });
    expect(await placesOf(world, 'p0@example.com', 'p1@example.com')).toEqual([]);
    expect((await partition(world)).map((members) => members.length)).toEqual([49]);
    expect((await world.call('nexus_forget', 'email', 'p0@example.com')).answer).toMatchObject({
      status: 'unknown',
      identifiers_erased: 0,
    });
    await world.close();
  });
});
