import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { AIRBYTE, DLT, FIVETRAN, givenBy, loadedWorld, said, without } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const UPDATED = 1_767_604_320;
const user = (id: string, profile: Fields, more: Fields = {}): Fields => ({
  id,
  is_bot: false,
  deleted: false,
  updated: UPDATED,
  profile,
  ...more,
});
const USERS: readonly Fields[] = [
  user('U1', { email: 'Ada.King@engines.example', real_name: 'Ada Lovelace', title: 'Analyst' }),
  user('U2', { email: null, real_name: 'Grace', title: '' }, { deleted: true }),
  user('B1', { email: 'bot@engines.example', real_name: 'Builds', title: null }, { is_bot: true }),
];
const MESSAGES: readonly Fields[] = [
  { channel_id: 'C1', ts: '1767604321.002768', user: 'U1', subtype: null, text: 'Hello' },
  { channel_id: 'C2', ts: '1767604321.002768', user: 'U2', subtype: '', text: null },
  { channel_id: 'C1', ts: '1767604399.000100', user: 'U1', subtype: 'channel_join', text: 'joined' },
];

const instant = new Date(UPDATED * 1000).toISOString();
const flat =
  (sign: string, stamps: Fields) =>
  ({ profile, ...fields }: Fields): Fields => ({
    ...fields,
    updated: instant,
    ...Object.fromEntries(Object.entries(profile as Fields).map(([name, value]) => [`profile${sign}${name}`, value])),
    ...stamps,
  });

const SHAPES: Readonly<Record<string, Shape>> = {
  airbyte: {
    users: (fields) => ({ ...fields, ...AIRBYTE }),
    messages: (fields) => ({ ...fields, ...AIRBYTE }),
  },
  api: { users: (fields) => fields, messages: (fields) => without(fields, 'text') },
  fivetran: { users: flat('_', FIVETRAN) },
  dlt: { users: flat('__', DLT) },
};

describe('Slack', () => {
  let world: World;
  beforeAll(async () => {
    world = await loadedWorld('slack', SHAPES, { users: USERS, messages: MESSAGES });
  });

  test('of Airbyte gives people, and what they posted', async () => {
    expect(said(await givenBy(world, 'airbyte'))).toEqual({
      events: ['message_posted 2026-01-05T09:12:01.002768Z Slack message'],
      person_identifiers: ['email Ada.King@engines.example', 'slack_user_id U1', 'slack_user_id U2'],
      person_traits: [
        'slack_user_id U1 job_title Analyst',
        'slack_user_id U1 name Ada Lovelace',
        'slack_user_id U2 name Grace',
      ],
    });
    expect((await givenBy(world, 'airbyte')).events).toHaveLength(2);
  });

  test('of the API gives the same, row by row', async () => {
    expect(await givenBy(world, 'api')).toEqual(await givenBy(world, 'airbyte'));
  });

  test.each(['fivetran', 'dlt'])('of %s gives the same people', async (loader) => {
    const { person_traits: traits } = await givenBy(world, 'airbyte');
    const given = await givenBy(world, loader);
    expect(given.events).toBeUndefined();
    expect(given.person_traits).toEqual(traits);
    expect(said(given)['person_identifiers']).toEqual(said(await givenBy(world, 'airbyte'))['person_identifiers']);
  });
});
