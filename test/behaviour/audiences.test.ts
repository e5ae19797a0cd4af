import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Audience, NexusConfig } from '../../config/types.ts';
import type { Row, World } from '../support/world.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { engines } from './engines.ts';
import { day } from './records.ts';

const AUDIENCES: Record<string, Audience> = {
  // Named before what it builds on.
  called_back: { entity_type: 'person', where: { all: [{ audience: 'askers' }, { not: { audience: 'leads' } }] } },
  leads: {
    entity_type: 'person',
    where: {
      any: [
        { trait: 'title', is: ['CEO', 'CTO'] },
        { trait: 'score', at_least: 50, less_than: 80 },
      ],
    },
  },
  untitled: { entity_type: 'person', where: { trait: 'title', is: null } },
  askers: { entity_type: 'person', where: { computed_trait: 'asked_30_days', more_than: 1 } },
  mailers: { entity_type: 'person', where: { computed_trait: 'last_type', is: 'mail' } },
  in_trial: { entity_type: 'person', where: { state: 'app_setup', is: 'new' } },
  big: { entity_type: 'person', where: { state: 'monthly_revenue', unit: 'USD', at_least: 100 } },
  owners: { entity_type: 'person', where: { role: 'owner' } },
  owners_at_risk: { entity_type: 'person', where: { role: 'owner', in_group: { audience: 'at_risk' } } },
  stateless_company: { entity_type: 'person', where: { in_group: { state: 'billing_lifecycle', is: null } } },
  at_risk: {
    entity_type: 'group',
    where: {
      all: [
        { state: 'billing_lifecycle', is: ['past_due', 'silent'] },
        { trait: 'industry', is: 'food' },
      ],
    },
  },
};

const CONFIG: Partial<NexusConfig> = {
  traits: { person: { title: {}, score: {}, name: {} }, group: { industry: {} } },
  computed_traits: {
    person: {
      asked_30_days: { compute: 'count', event_name: 'asked', window: '30 days' },
      last_type: { compute: 'last', of: 'event_type' },
    },
  },
  states: [
    {
      name: 'app_setup',
      entity_type: 'person',
      rules: [
        { event_name: 'installed', value: 'new' },
        { event_name: 'set up', value: 'ready' },
      ],
    },
    { name: 'monthly_revenue', entity_type: 'person', type: 'number', rules: [{ event_name: 'subscribed' }] },
    {
      name: 'billing_lifecycle',
      entity_type: 'group',
      rules: [
        { event_name: 'failed', value: 'past_due' },
        { event_name: 'paid', value: 'active' },
      ],
    },
  ],
  audiences: AUDIENCES,
};

const stamps = (id: string, on: number): Row => ({ event_id: id, occurred_at: day(on), _ingested_at: day(60) });
const link = (id: string, on: number, type: string, value: string): Row => ({
  ...stamps(id, on),
  row_id: `${id} ${value}`,
  identifier_type: type,
  identifier_value: value,
});
const person = (user: string): string => `${user}@example.com`;

async function told(world: World): Promise<void> {
  const ofPersons: readonly (readonly [id: string, name: string, on: number, user: string, more?: Row])[] = [
    ['e1', 'asked', 1, 'ann'],
    ['e2', 'asked', 45, 'ann'],
    ['e3', 'asked', 46, 'ann', { event_type: 'chat' }],
    ['e4', 'asked', 45, 'bob', { event_type: 'mail' }],
    ['e5', 'asked', 46, 'bob'],
    ['e6', 'installed', 1, 'bob'],
    ['e7', 'set up', 2, 'bob'],
    ['e8', 'installed', 3, 'cat'],
    ['e9', 'subscribed', 4, 'cat', { event_value: 100, value_unit: 'USD' }],
    ['f1', 'subscribed', 4, 'dan', { event_value: 500, value_unit: 'EUR' }],
    ['f2', 'subscribed', 4, 'ann', { event_value: 99.5, value_unit: 'USD' }],
  ];
  await world.insert('crm', 'events', [
    ...ofPersons.map(([id, event_name, on, , more]) => ({ ...stamps(id, on), event_name, ...more })),
    ...(
      [
        ['g1', 'failed', 5],
        ['g2', 'paid', 5],
        ['g3', 'seen', 5],
        ['g4', 'failed', 6],
      ] as const
    ).map(([id, event_name, on]) => ({ ...stamps(id, on), event_name })),
  ]);
  await world.insert(
    'crm',
    'person_identifiers',
    ofPersons.map(([id, , on, user]) => link(id, on, 'email', person(user))),
  );
  await world.insert('crm', 'group_identifiers', [
    link('g1', 5, 'domain', 'acme.example'),
    link('g2', 5, 'domain', 'bolt.example'),
    link('g3', 5, 'domain', 'cave.example'),
    link('g4', 6, 'domain', 'dock.example'),
  ]);
  const trait = (id: string, type: string, value: string, trait_name: string, trait_value: string): Row => ({
    ...stamps(id, 7),
    row_id: `${id} ${trait_name}`,
    identifier_type: type,
    identifier_value: value,
    trait_name,
    trait_value,
  });
  await world.insert('crm', 'person_traits', [
    trait('t1', 'email', person('bob'), 'title', 'CTO'),
    trait('t2', 'email', person('cat'), 'score', '79.5'),
    trait('t3', 'email', person('dan'), 'score', '80'),
    trait('t4', 'email', person('ann'), 'score', 'much'),
    trait('t5', 'email', person('ann'), 'title', 'CFO'),
    trait('t6', 'email', person('ann'), 'name', 'Ann'),
  ]);
  await world.insert('crm', 'group_traits', [
    trait('t7', 'domain', 'acme.example', 'industry', 'food'),
    trait('t8', 'domain', 'bolt.example', 'industry', 'food'),
    trait('t9', 'domain', 'dock.example', 'industry', 'wood'),
  ]);
  const member = (id: string, user: string, domain: string, role: string): Row => ({
    ...stamps(id, 8),
    row_id: `${id} ${user}`,
    person_identifier_type: 'email',
    person_identifier: person(user),
    group_identifier_type: 'domain',
    group_identifier: domain,
    role,
  });
  await world.insert('crm', 'membership_identifiers', [
    member('m1', 'ann', 'acme.example', 'owner'),
    member('m2', 'bob', 'acme.example', 'staff'),
    // An owner, and in a company at risk, but of another one.
    member('m3', 'bob', 'bolt.example', 'owner'),
    member('m4', 'cat', 'cave.example', 'staff'),
    member('m5', 'dan', 'dock.example', 'owner'),
  ]);
}

/** By audience: who is in it, by the part of the address before the @. */
async function members(world: World): Promise<Record<string, string[]>> {
  const rows = await world.query(
    sql`SELECT members.audience, members.email, companies.domain FROM ${nexus('nexus_audience_members')} AS members LEFT JOIN ${nexus('nexus_groups')} AS companies ON companies.group_id = members.entity_id`,
  );
  const all: Record<string, string[]> = {};
  for (const { audience, email, domain } of rows) {
    (all[String(audience)] ??= []).push(String(email ?? domain).replace(/@.*/, ''));
  }
  return Object.fromEntries(Object.entries(all).map(([name, names]) => [name, names.sort()]));
}

describe.each(engines)('audiences on $engine', ({ createWorld }) => {
  test('have those for whom their condition holds, of themselves, of their companies, and of other audiences', async () => {
    const world = await createWorld(CONFIG);
    await told(world);
    await world.resolve({ as_of: day(50) });
    expect(await members(world)).toEqual({
      called_back: ['ann'],
      leads: ['bob', 'cat'],
      untitled: ['cat', 'dan'],
      askers: ['ann', 'bob'],
      mailers: ['bob'],
      in_trial: ['cat'],
      big: ['cat'],
      owners: ['ann', 'bob', 'dan'],
      owners_at_risk: ['ann'],
      stateless_company: ['cat'],
      at_risk: ['acme.example'],
    });
    expect(await world.read('nexus_audience_members', ['audience', 'name', 'email', 'entity_type'])).toContainEqual({
      audience: 'called_back',
      name: 'Ann',
      email: 'ann@example.com',
      entity_type: 'person',
    });
    // Time goes on: nobody has asked in the last 30 days.
    await world.resolve({ as_of: day(80), full_refresh: true });
    const later = await members(world);
    expect(later).not.toHaveProperty('askers');
    expect(later).not.toHaveProperty('called_back');
    expect(later).toMatchObject({ leads: ['bob', 'cat'] });
    await world.close();
  });

  test('hold out a share of their members, by name and id, always the same', async () => {
    const world = await createWorld({
      // Found by whoever reads them.
      audience_history: false,
      audiences: {
        everybody: { entity_type: 'person', where: { not: { role: 'nobody' } }, hold_out: 0.5 },
        all_others: { entity_type: 'person', where: { not: { role: 'nobody' } }, hold_out: 1 },
        nobody_out: { entity_type: 'person', where: { not: { role: 'nobody' } } },
      },
    });
    await world.insert(
      'crm',
      'person_identifiers',
      Array.from({ length: 40 }, (_, index) => link(`e${String(index)}`, 1, 'user_id', `u${String(index)}`)),
    );
    await world.resolve();
    const rows = await world.read('nexus_audience_members', ['audience', 'entity_id', 'is_held_out']);
    expect(rows).toHaveLength(120);
    const share: Record<string, number> = { everybody: 0.5, all_others: 1, nobody_out: 0 };
    for (const { audience, entity_id, is_held_out } of rows) {
      const hash = createHash('md5')
        .update(`${String(audience)} ${String(entity_id)}`)
        .digest('hex')
        .slice(0, 8);
      expect({ audience, entity_id, is_held_out }).toEqual({
        audience,
        entity_id,
        is_held_out: Number.parseInt(hash, 16) < (share[String(audience)] ?? 0) * 2 ** 32,
      });
    }
    await world.close();
  });
});
