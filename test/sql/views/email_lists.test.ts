import { expect, test } from '@jest/globals';
import type { NexusConfig } from '../../../config/types.ts';
import { day } from '../../behaviour/records.ts';
import type { Row } from '../../support/duckdb.ts';
import { createWorld } from '../../support/duckdb.ts';

const CONFIG: Partial<NexusConfig> = {
  identifier_types: {
    email: { normalizer: 'email', entity_types: ['person'] },
    user_id: { entity_types: ['person'] },
    domain: { normalizer: 'domain', entity_types: ['group'] },
  },
  traits: { person: { name: {}, consent: {} }, group: { name: {}, plan: {} } },
  audiences: {
    everybody: { entity_type: 'person', where: { not: { trait: 'name', is: 'Nobody' } } },
    on_pro: { entity_type: 'group', where: { trait: 'plan', is: 'pro' }, hold_out: 1 },
  },
};

const shared = (id: string, on = 1): Row => ({ event_id: id, occurred_at: day(on), _ingested_at: day(on + 0.5) });
const named = (id: string, value: string, type = 'email', on = 1): Row => ({
  ...shared(id, on),
  row_id: id,
  identifier_type: type,
  identifier_value: value,
});
const trait = (id: string, value: string, trait_name: string, trait_value: string, type = 'email'): Row => ({
  ...named(id, value, type),
  row_id: `${id} ${trait_name}`,
  trait_name,
  trait_value,
});

test('lists whom to write to of each audience, and why not to', async () => {
  const world = await createWorld({
    ...CONFIG,
    email_lists: { consent_trait: 'consent', bounce_events: ['bounced'] },
  });
  const people = ['ann', 'bob', 'cy', 'dan'];
  await world.insert('crm', 'events', [{ ...shared('b1', 2), event_name: 'bounced' }]);
  await world.insert(
    'crm',
    'person_identifiers',
    [
      ...people.map((name) => named(name, `${name}@x.example`)),
      // Bob has a second address, and it is that one which bounces.
      named('bob 2', 'bob@x.example', 'email', 3),
      named('bob 2', 'bob@old.example', 'email', 3),
      named('b1', 'Dan@x.example', 'email', 2),
      named('b1 old', 'bob@old.example', 'email', 2),
      named('eve', 'eve', 'user_id'),
    ].map((row) => (row['event_id'] === 'b1 old' ? { ...row, event_id: 'b1' } : row)),
  );
  await world.insert('crm', 'person_traits', [
    trait('ann', 'ann@x.example', 'name', 'Ann'),
    trait('ann', 'ann@x.example', 'consent', 'yes'),
    trait('cy', 'cy@x.example', 'consent', 'No'),
  ]);
  await world.insert('crm', 'group_identifiers', [named('g', 'acme.example', 'domain')]);
  await world.insert('crm', 'group_traits', [
    trait('g', 'acme.example', 'name', 'Acme', 'domain'),
    trait('g', 'acme.example', 'plan', 'pro', 'domain'),
  ]);
  await world.insert('crm', 'membership_identifiers', [
    {
      ...shared('ann'),
      row_id: 'm',
      person_identifier_type: 'email',
      person_identifier: 'ann@x.example',
      group_identifier_type: 'domain',
      group_identifier: 'acme.example',
      role: 'owner',
    },
  ]);
  await world.resolve();
  const listed = async (): Promise<unknown[]> =>
    (await world.read('nexus_email_lists'))
      .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !/^(person|group)_id$/.test(name))))
      .sort((a, b) =>
        `${String(a['audience'])} ${String(a['email'])}`.localeCompare(
          `${String(b['audience'])} ${String(b['email'])}`,
        ),
      );
  const ann = { email: 'ann@x.example', name: 'Ann', company: 'Acme', role: 'owner', consent: 'yes' };
  const bob = { audience: 'everybody', email: 'bob@x.example', is_held_out: false };
  const dan = { audience: 'everybody', email: 'dan@x.example', is_held_out: false };
  expect(await listed()).toEqual([
    { audience: 'everybody', ...ann, is_held_out: false },
    bob,
    { audience: 'everybody', email: 'cy@x.example', consent: 'No', is_held_out: false, suppressed_by: 'refused' },
    { ...dan, suppressed_by: 'bounced' },
    { audience: 'on_pro', ...ann, is_held_out: true },
  ]);

  // Who has never been asked, where that is needed; and who was erased.
  await world.redeploy({ ...CONFIG, email_lists: { consent_trait: 'consent', consent_required: true } });
  const { answer } = await world.call('nexus_forget', 'email', 'dan@x.example');
  await world.call(
    'nexus_forget_with',
    JSON.stringify({ type: 'email', value: 'dan@x.example', confirm: answer['confirm'] }),
  );
  expect(await listed()).toEqual([
    { audience: 'everybody', ...ann, is_held_out: false },
    { ...bob, suppressed_by: 'no_consent' },
    { audience: 'everybody', email: 'cy@x.example', consent: 'No', is_held_out: false, suppressed_by: 'refused' },
    { audience: 'on_pro', ...ann, is_held_out: true },
  ]);
  await world.close();
});
