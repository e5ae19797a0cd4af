import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { day } from './records.ts';

const CONFIG: Partial<NexusConfig> = {
  states: [
    { name: 'zz_billing', entity_type: 'person', rules: [{ event_name: 'paid', value: 'active' }] },
    {
      name: 'billing_company',
      entity_type: 'group',
      rules: [
        { event_name: 'paid', value: 'active' },
        { no_event_for: '10 days', value: 'silent' },
      ],
    },
  ],
  derived_states: [
    {
      name: 'aa_customer',
      entity_type: 'person',
      components: ['zz_billing'],
      rules: [{ when: { zz_billing: 'active' }, value: 'yes' }],
    },
    {
      name: 'a_fan',
      entity_type: 'person',
      components: ['aa_customer'],
      rules: [{ when: { aa_customer: 'yes' }, value: 'yes' }],
    },
  ],
};

const shared = (id: string, on: number): Row => ({ event_id: id, occurred_at: day(on), _ingested_at: day(on + 0.5) });
const named = (id: string, on: number, user: string, role?: string): Row => ({
  ...shared(id, on),
  row_id: `${id} ${user} ${role ?? ''}`,
  identifier_type: 'user_id',
  identifier_value: user,
  ...(role === undefined ? {} : { role }),
});
const ofGroup = (id: string, on: number, domain: string): Row => ({
  ...named(id, on, domain, 'customer'),
  identifier_type: 'domain',
});
const member = (id: string, on: number, user: string, domain: string, role?: string): Row => ({
  ...shared(id, on),
  row_id: `${id} ${user} ${domain} ${role ?? ''}`,
  person_identifier_type: 'user_id',
  person_identifier: user,
  group_identifier_type: 'domain',
  group_identifier: domain,
  ...(role === undefined ? {} : { role }),
});

async function annAtAcme(world: World): Promise<void> {
  await world.insert('crm', 'events', [
    { ...shared('e1', 1), event_name: 'asked', event_type: 'mail', event_significance: 3 },
    { ...shared('e2', 2), event_name: 'paid', event_value: 5, value_unit: 'USD' },
  ]);
  await world.insert('crm', 'person_identifiers', [
    named('e1', 1, 'ann', 'sender'),
    named('e1', 1, 'ann', 'cc'),
    named('e2', 2, 'ann'),
    named('e2', 2, 'bob'),
  ]);
  await world.insert('crm', 'group_identifiers', [ofGroup('e2', 2, 'acme.example'), ofGroup('e1', 1, 'acme.example')]);
  await world.insert('crm', 'membership_identifiers', [
    member('e1', 1, 'ann', 'acme.example', 'owner'),
    member('e2', 2, 'ann', 'acme.example'),
  ]);
  await world.resolve({ as_of: day(5) });
}

describe.each(engines)('the timeline on $engine', ({ createWorld }) => {
  test('shows an event once for an entity, with all its parts in it, and nothing before its cause', async () => {
    const world = await createWorld(CONFIG);
    await annAtAcme(world);
    const rows = await world.query(sql`SELECT
      ROW_NUMBER() OVER (ORDER BY told.occurred_at, told.tie_order, told.item_id) AS place,
      told.name, told.role, told.event_type, told.significance, told.amount, told.unit, told.event_id
    FROM ${nexus('nexus_timeline')} AS told
    JOIN ${nexus('nexus_persons')} AS persons ON persons.person_id = told.entity_id
    WHERE persons.user_id = 'ann'`);
    expect([...rows].sort((one, other) => Number(one['place']) - Number(other['place']))).toEqual([
      { place: 1, name: 'asked', role: 'cc,sender', event_type: 'mail', significance: 3, event_id: 'e1' },
      { place: 2, name: 'paid', amount: 5, unit: 'USD', event_id: 'e2' },
      { place: 3, name: 'zz_billing', event_id: 'e2' },
      { place: 4, name: 'aa_customer', event_id: 'e2' },
      { place: 5, name: 'a_fan', event_id: 'e2' },
    ]);
    const known = await world.query(
      sql`SELECT DISTINCT event_id, ingested_at FROM ${nexus('nexus_timeline')} WHERE item = 'event'`,
    );
    expect(known).toEqual([
      { event_id: 'e1', ingested_at: '2026-01-02T12:00:00.000000Z' },
      { event_id: 'e2', ingested_at: '2026-01-03T12:00:00.000000Z' },
    ]);
    await world.close();
  });

  test('of a person and a company of theirs shows once what both took part in', async () => {
    const world = await createWorld(CONFIG);
    await annAtAcme(world);
    const rows = await world.query(sql`SELECT
      ROW_NUMBER() OVER (ORDER BY told.occurred_at, told.tie_order, told.item_id) AS place,
      told.name, told.whose, told.person_role, told.group_role
    FROM ${nexus('nexus_membership_timeline')} AS told
    JOIN ${nexus('nexus_persons')} AS persons ON persons.person_id = told.person_id
    WHERE persons.user_id = 'ann' AND told.name NOT IN ('zz_billing', 'billing_company')`);
    expect([...rows].sort((one, other) => Number(one['place']) - Number(other['place']))).toEqual([
      { place: 1, name: 'asked', whose: 'both', person_role: 'cc,sender', group_role: 'customer' },
      { place: 2, name: 'paid', whose: 'both', group_role: 'customer' },
      { place: 3, name: 'aa_customer', whose: 'person' },
      { place: 4, name: 'a_fan', whose: 'person' },
    ]);
    // Each item once for each membership, and what one item says is the same wherever it stands.
    expect(
      await world.query(
        sql`SELECT membership_id, item_id FROM ${nexus('nexus_membership_timeline')} GROUP BY membership_id, item_id HAVING COUNT(*) > 1`,
      ),
    ).toEqual([]);
    expect(
      await world.query(
        sql`SELECT entity_id, item_id FROM ${nexus('nexus_timeline')} GROUP BY entity_id, item_id HAVING COUNT(*) > 1`,
      ),
    ).toEqual([]);
    await world.close();
  });

  test('people see the states of their companies, and companies those of their people, with the role of today', async () => {
    const world = await createWorld(CONFIG);
    await annAtAcme(world);
    expect(
      await world.read('nexus_membership_states', ['role', 'entity_type', 'state_name', 'state_value', 'is_current']),
    ).toEqual([
      { role: 'owner', entity_type: 'group', state_name: 'billing_company', state_value: 'active', is_current: true },
      { role: 'owner', entity_type: 'person', state_name: 'a_fan', state_value: 'yes', is_current: true },
      { role: 'owner', entity_type: 'person', state_name: 'aa_customer', state_value: 'yes', is_current: true },
      { role: 'owner', entity_type: 'person', state_name: 'zz_billing', state_value: 'active', is_current: true },
    ]);
    await world.close();
  });

  test('a membership keeps all roles, and the one that was seen last is that of today', async () => {
    const world = await createWorld(CONFIG);
    const roles: [id: string, on: number, role?: string][] = [
      ['m1', 1, 'admin'],
      ['m2', 2, 'owner'],
      ['m3', 3],
      ['m4', 1, 'admin'],
      // Seen last at the same instant as another, on less evidence.
      ['m5', 2, 'billing'],
      ['m6', 1, 'owner'],
    ];
    await world.insert(
      'crm',
      'membership_identifiers',
      roles.map(([id, on, role]) => member(id, on, 'ann', 'acme.example', role)),
    );
    await world.insert('crm', 'person_identifiers', [named('p', 1, 'ann')]);
    await world.insert('crm', 'group_identifiers', [ofGroup('g', 1, 'acme.example')]);
    await world.resolve();
    expect(
      await world.read('nexus_membership_roles', [
        'role',
        'is_current',
        'first_seen_at',
        'last_seen_at',
        'evidence_count',
      ]),
    ).toEqual(
      [
        [undefined, false, 3, 3, 1],
        ['admin', false, 1, 1, 2],
        ['billing', false, 2, 2, 1],
        ['owner', true, 1, 2, 2],
      ].map(([role, is_current, first, last, evidence_count]) => ({
        ...(role === undefined ? {} : { role }),
        is_current,
        first_seen_at: day(Number(first)).replace('.000Z', '.000000Z'),
        last_seen_at: day(Number(last)).replace('.000Z', '.000000Z'),
        evidence_count,
      })),
    );
    expect(await world.read('nexus_memberships', ['role', 'role_count', 'evidence_count'])).toEqual([
      { role: 'owner', role_count: 3, evidence_count: 6 },
    ]);
    await world.close();
  });
});
