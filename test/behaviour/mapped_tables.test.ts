import { describe, expect, test } from '@jest/globals';
import type { MappedTable, NexusConfig, Source } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { agreed } from './agreed.ts';
import { engines, testOfRules } from './engines.ts';
import { day, partition } from './records.ts';

const REST = {
  identifier_types: {
    crm_id: { normalizer: 'exact' as const },
    email: { normalizer: 'email' as const },
    domain: { normalizer: 'domain' as const },
  },
};

const PERSON = { identifiers: { crm_id: 'id', email: 'email' }, traits: { name: 'name' } };

const configOf = (tables: Record<string, MappedTable>, source: Partial<Source> = {}): Partial<NexusConfig> => ({
  ...REST,
  sources: [{ name: 'crm', ...source, tables }],
});

const contacts = (more: Partial<MappedTable> = {}): Record<string, MappedTable> => ({
  contacts: { key: 'id', ingested_at: 'loaded_at', parts: { person: PERSON }, ...more },
});

const contact = (id: string | null, email: string | null, name: string | null = null, at = 1): Row => ({
  id,
  email,
  name,
  loaded_at: day(at),
});

/** What a run makes of it. */
const found = (world: World): Promise<{ persons: string[][]; names: unknown[] }> =>
  agreed(world, async () => ({
    persons: await partition(world),
    names: (await world.read('nexus_traits', ['trait_value'])).map(({ trait_value }) => trait_value),
  }));

const rejected = (world: World) =>
  world.read('nexus_rejected_records', ['relation', 'record_kind', 'column_name', 'value', 'reason']);

const ANN = ['crm_id 1', 'email ann@a.example'];
const BOB = ['crm_id 2', 'email bob@b.example'];

const DELIVERIES = ['replace', 'append', 'snapshot'] as const;

describe.each(engines)('tables with a mapping on $engine', ({ everyCase, createWorld }) => {
  test('give persons, groups, memberships and events, whatever their columns are called', async () => {
    const world = await createWorld(
      configOf({
        orders: {
          table: 'shop_orders',
          key: ['Order No', 'Line'],
          ingested_at: '_loaded',
          occurred_at: { column: 'ordered', as: 'milliseconds' },
          parts: {
            buyer: {
              entity_type: 'person',
              identifiers: {
                email: ['profile->email', { column: 'Other e-mails', separator: ';' }],
                crm_id: { column: 'Ссылка' },
              },
              traits: {
                name: '{First name} {Middle} {Last name}',
                tier: { column: 'tier', values: { g: 'gold' }, otherwise: null },
              },
            },
            shop: {
              entity_type: 'group',
              identifiers: { domain: 'Shop URL' },
              traits: { name: { text: 'Shop {Shop URL}' } },
            },
          },
          events: {
            ordered: {
              name: { column: 'state', values: { new: 'order_placed', sent: 'order_shipped', test: null } },
              description: 'Order {Order No}/{Line} of {First name}',
              value: { amount: 'cents', unit: '{currency}', minor_units: true },
              significance: 4,
              type: 'order',
            },
            refunded: {
              at: 'refunded_at',
              where: { cents: { not: null }, state: ['sent', 'new'] },
              description: 'Refund',
            },
          },
        },
      }),
    );
    await world.insert('crm', 'orders', [
      {
        'Order No': '7',
        Line: '1',
        _loaded: day(1),
        ordered: String(Date.parse(day(0))),
        profile: { email: 'Ann@a.example' },
        'Other e-mails': 'ann@old.example; ;ann@work.example',
        Ссылка: '1',
        'First name': 'Ann',
        'Last name': 'Lee',
        tier: 'g',
        'Shop URL': 'https://www.wares.example/',
        state: 'sent',
        cents: '2900',
        currency: 'usd',
        refunded_at: day(3),
      },
      {
        'Order No': '7',
        Line: '2',
        _loaded: day(1),
        ordered: String(Date.parse(day(2))),
        'Other e-mails': 'bob@b.example',
        Ссылка: '#N/A',
        'First name': 'Bob',
        Middle: '(null)',
        'Last name': '-',
        tier: 'x',
        'Shop URL': 'wares.example',
        state: 'test',
        cents: '500',
        currency: 'jpy',
        refunded_at: day(4),
      },
    ]);
    await world.resolve();
    expect(await partition(world)).toEqual([
      ['crm_id 1', 'email ann@a.example', 'email ann@old.example', 'email ann@work.example'],
      ['email bob@b.example'],
    ]);
    expect(await partition(world, 'group')).toEqual([['domain wares.example']]);
    expect(await world.read('nexus_persons', ['name', 'tier'])).toEqual([
      { name: 'Ann Lee', tier: 'gold' },
      { name: 'Bob' },
    ]);
    expect(await world.read('nexus_groups', ['name'])).toEqual([{ name: 'Shop wares.example' }]);
    expect(await world.read('nexus_memberships', ['role', 'evidence_count'])).toEqual([
      { role: 'buyer', evidence_count: 1 },
      { role: 'buyer', evidence_count: 4 },
    ]);
    expect(
      await world.query(sql`SELECT timeline.occurred_at, timeline.name, timeline.description, timeline.role, timeline.amount, timeline.unit, persons.name AS person
FROM ${nexus('nexus_timeline')} AS timeline
JOIN ${nexus('nexus_persons')} AS persons ON persons.person_id = timeline.entity_id`),
    ).toEqual(
      [
        {
          occurred_at: day(0),
          name: 'order_shipped',
          description: 'Order 7/1 of Ann',
          role: 'buyer',
          amount: 29,
          unit: 'USD',
          person: 'Ann Lee',
        },
        { occurred_at: day(3), name: 'refunded', description: 'Refund', role: 'buyer', person: 'Ann Lee' },
      ].map((row) => ({ ...row, occurred_at: row.occurred_at.replace('.000Z', '.000000Z') })),
    );
    expect(await world.read('nexus_quarantine', ['identifier_value'])).toEqual([]);
    expect(await rejected(world)).toEqual([]);
    await world.close();
  });

  test.each(everyCase ? DELIVERIES : DELIVERIES.slice(-1))('a record that is deleted is gone: %s', async (delivery) => {
    const seen = { at: 'loaded_at', where: { name: { not: null } } };
    const world = await createWorld(configOf(contacts({ deleted: 'gone', delivery, events: { seen } })));
    await world.insert('crm', 'contacts', [contact('1', 'ann@a.example', 'Ann'), contact('2', 'bob@b.example', 'Bob')]);
    expect(await found(world)).toEqual({ persons: [ANN, BOB], names: ['Ann', 'Bob'] });
    const events = async () => (await world.read('nexus_events', ['event_name'])).length;
    expect(await events()).toBe(2);
    // What loaders leave of a record that is gone.
    await world.insert('crm', 'contacts', [{ ...contact('1', null, null, 2), gone: 'true' }]);
    expect(await found(world)).toEqual({ persons: [BOB], names: ['Bob'] });
    expect(await events()).toBe(1);
    await world.insert('crm', 'contacts', [{ ...contact('1', 'ann@a.example', 'Ann', 3), gone: 'false' }]);
    expect(await found(world)).toEqual({ persons: [ANN, BOB], names: ['Ann', 'Bob'] });
    await world.close();
  });

  testOfRules('times and amounts that are none are set aside with what was there', async () => {
    const paid = { at: { column: 'paid', as: 'text' as const }, value: { amount: 'amount', decimal: ',' as const } };
    const world = await createWorld(configOf(contacts({ events: { paid } })));
    await world.insert('crm', 'contacts', [
      { ...contact('1', 'ann@a.example'), paid: '2026-01-05T10:00:00Z', amount: '1.450,50 €' },
      { ...contact('2', 'bob@b.example'), paid: 'soon', amount: '1' },
      { ...contact('3', null), paid: '2026-01-06', amount: 'much' },
      { ...contact('4', null), paid: null, amount: '7' },
    ]);
    await world.resolve();
    expect(await world.read('nexus_events', ['event_name', 'event_value', 'occurred_at'])).toEqual([
      { event_name: 'paid', event_value: 1450.5, occurred_at: '2026-01-05T10:00:00.000000Z' },
    ]);
    expect(
      (await rejected(world)).map(({ record_kind, column_name, value, reason }) => [
        record_kind,
        column_name,
        value,
        reason,
      ]),
    ).toEqual([
      ['event', 'occurred_at', 'soon', 'is no time'],
      ['event', 'value', 'much', 'is no number'],
    ]);
    await world.close();
  });

  // Of the rules: where a call costs little.
  // Of the rules: where a call costs little. The cases above run the same statements on every engine.
  if (everyCase) {
    test('a value that a newer delivery has no more is gone; one that is blank gives nothing', async () => {
      const world = await createWorld(configOf(contacts()));
      await world.insert('crm', 'contacts', [
        contact('1', 'ann@a.example', 'Ann'),
        contact('2', null),
        contact('3', ' ', ' '),
      ]);
      expect(await found(world)).toEqual({ persons: [ANN, ['crm_id 2'], ['crm_id 3']], names: ['Ann'] });
      await world.insert('crm', 'contacts', [contact('1', null, '', 2), contact('2', 'bob@b.example', 'Bob', 2)]);
      expect(await found(world)).toEqual({ persons: [['crm_id 1'], BOB, ['crm_id 3']], names: ['Bob'] });
      await world.close();
    });

    test('a table without a stamp is a snapshot, beside one that is none', async () => {
      const member = { key: 'id', parts: { person: PERSON } };
      const world = await createWorld(configOf({ ...contacts(), members: member }));
      const bob = { id: '2', email: 'bob@b.example', name: 'Bob' };
      await world.insert('crm', 'contacts', [contact('1', 'ann@a.example', 'Ann')]);
      await world.insert('crm', 'members', [bob, { id: '3', email: 'cat@c.example' }]);
      const cat = ['crm_id 3', 'email cat@c.example'];
      expect(await found(world)).toEqual({ persons: [ANN, BOB, cat], names: ['Ann', 'Bob'] });
      await world.execute(sql`UPDATE ${nexus('members')} SET email = 'new@b.example' WHERE id = '2'`);
      await world.remove('crm', 'members', sql`id = '3'`);
      expect(await found(world)).toEqual({
        persons: [ANN, ['crm_id 2', 'email new@b.example']],
        names: ['Ann', 'Bob'],
      });
      // What the other table does not show any more stays.
      await world.remove('crm', 'contacts');
      expect(await found(world)).toEqual({
        persons: [ANN, ['crm_id 2', 'email new@b.example']],
        names: ['Ann', 'Bob'],
      });
      await world.remove('crm', 'members');
      expect(await found(world)).toEqual({ persons: [ANN], names: ['Ann'] });
      await world.close();
    });

    test('a record without its key is set aside, and a row that says nothing is none; rows of one key are one record', async () => {
      const world = await createWorld(configOf(contacts({ key: ['id', 'email'] })));
      await world.insert('crm', 'contacts', [
        contact(null, 'ann@a.example'),
        contact('N/A', null),
        contact('2', 'bob@b.example', 'Bob'),
        contact('2', 'bob@b.example', 'Bob'),
        contact('2', 'bob@c.example', 'Bob'),
      ]);
      await world.resolve();
      expect(await partition(world)).toEqual([[...BOB, 'email bob@c.example']]);
      expect(await rejected(world)).toEqual([
        { relation: 'contacts', record_kind: 'identifier', column_name: 'key', reason: 'is missing' },
      ]);
      const log = sql`SELECT COUNT(DISTINCT event_id) AS records FROM ${nexus('nexus_event_log')} AS log`;
      expect(await world.query(log)).toEqual([{ records: 2 }]);
      await world.close();
    });

    test('who of several persons belongs to the group is said, or nobody does', async () => {
      const ticket = (member_of?: string): Record<string, MappedTable> => ({
        tickets: {
          key: 'id',
          parts: {
            requester: {
              entity_type: 'person',
              identifiers: { email: 'from' },
              ...(member_of === undefined ? {} : { member_of }),
            },
            agent: { entity_type: 'person', identifiers: { email: 'agent' } },
            group: { identifiers: { domain: 'company' } },
          },
        },
      });
      const world = await createWorld(configOf(ticket('group')));
      await world.insert('crm', 'tickets', [
        { id: '1', from: 'ann@a.example', agent: 'bob@b.example', company: 'a.example' },
      ]);
      const members = () =>
        world.query(
          sql`SELECT persons.email FROM ${nexus('nexus_memberships')} AS memberships JOIN ${nexus('nexus_persons')} AS persons ON persons.person_id = memberships.person_id`,
        );
      await world.resolve();
      expect(await members()).toEqual([{ email: 'ann@a.example' }]);
      await world.redeploy(configOf(ticket()));
      await world.resolve();
      expect(await members()).toEqual([]);
      await world.close();
    });

    test('ids stay when the source gets another name', async () => {
      const world = await createWorld(configOf(contacts()));
      await world.insert('crm', 'contacts', [contact('1', 'ann@a.example', 'Ann')]);
      await world.resolve();
      const log = () => world.read('nexus_event_log', ['event_id', 'row_id', 'identifier_value']);
      const before = await log();
      await world.redeploy({ ...REST, sources: [{ name: 'sales', renamed_from: 'crm', tables: contacts() }] });
      await world.resolve();
      expect(await log()).toEqual(before);
      await world.close();
    });

    test('an expression of the warehouse stands where nothing else will do', async () => {
      const world = await createWorld(
        configOf(
          contacts({
            occurred_at: { sql: 'loaded_at - INTERVAL 1 DAY' },
            parts: {
              person: {
                identifiers: { crm_id: 'id', email: { sql: "split_part(email, ' ', 2)" } },
                traits: { name: 'email' },
              },
            },
          }),
        ),
      );
      await world.insert('crm', 'contacts', [{ id: '1', email: 'to ann@a.example', loaded_at: day(1) }]);
      await world.resolve();
      expect(await partition(world)).toEqual([ANN]);
      expect(await world.read('nexus_persons', ['first_seen_at'])).toEqual([
        { first_seen_at: '2026-01-01T00:00:00.000000Z' },
      ]);
      await world.close();
    });
  }
});
