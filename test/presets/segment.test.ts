import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { AT, givenBy, loadedWorld, renamed, said } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const call = (id: string, fields: Fields): Fields => ({
  id,
  user_id: null,
  anonymous_id: 'anon-1',
  received_at: AT,
  sent_at: '2026-02-28T12:00:01.250Z',
  original_timestamp: '2026-02-28T12:00:00.000Z',
  timestamp: '2026-02-28T12:00:00.750Z',
  ...fields,
});
const IDENTIFIES = [
  call('i-1', { user_id: 'u-17', email: 'ada@engines.example', name: 'Ada Lovelace' }),
  call('i-2', { user_id: 'u-18', anonymous_id: 'anon-2', email: null, name: null }),
];
const TRACKS = [
  call('t-1', { event: 'signed_up', event_text: 'Signed Up', user_id: 'u-17' }),
  call('t-2', { event: 'page_opened', event_text: 'Page Opened', anonymous_id: 'anon-3' }),
];

const asIs = (fields: Fields) => fields;
const SHAPES: Readonly<Record<string, Shape>> = {
  segment: { identifies: asIs, tracks: asIs },
  rudderstack: {
    identifies: (fields) => renamed(fields, (name) => (/^(email|name)$/.test(name) ? `context_traits_${name}` : name)),
    tracks: asIs,
  },
};

describe('Segment', () => {
  let world: World;
  beforeAll(async () => {
    world = await loadedWorld('segment', SHAPES, { identifies: IDENTIFIES, tracks: TRACKS });
  });

  test('gives users by every id that a call has, and an event for each track', async () => {
    expect(said(await givenBy(world, 'segment'))).toEqual({
      events: [
        'page_opened 2026-02-28T12:00:00.750000Z Page Opened',
        'signed_up 2026-02-28T12:00:00.750000Z Signed Up',
      ],
      person_identifiers: [
        'anonymous_id anon-1',
        'anonymous_id anon-2',
        'anonymous_id anon-3',
        'email ada@engines.example',
        'user_id u-17',
        'user_id u-18',
      ],
      person_traits: ['user_id u-17 name Ada Lovelace'],
    });
  });

  test('of RudderStack gives the same, row by row', async () => {
    expect(await givenBy(world, 'rudderstack')).toEqual(await givenBy(world, 'segment'));
  });

  test('ties what a browser did to who signed in there', async () => {
    await world.resolve();
    expect(await world.read('nexus_persons', ['user_id', 'anonymous_id', 'email', 'name'])).toEqual([
      { anonymous_id: 'anon-3' },
      { user_id: 'u-17', anonymous_id: 'anon-1', email: 'ada@engines.example', name: 'Ada Lovelace' },
      { user_id: 'u-18', anonymous_id: 'anon-2' },
    ]);
  });
});
