import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { FIVETRAN, givenBy, loadedWorld, said } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const event = (id: string, fields: Fields): Fields => ({
  _fivetran_id: id,
  name: 'page_view',
  timestamp: '2026-02-28T12:00:00.750123Z',
  user_id: null,
  user_pseudo_id: '1234.5678',
  value_in_usd: null,
  is_intraday: false,
  date: '20260228',
  ...fields,
});
const EVENTS = [
  event('a', {}),
  event('b', { name: 'purchase', user_id: 'u-17', value_in_usd: '12.5' }),
  event('c', { name: 'sign_up', user_pseudo_id: null, user_id: 'u-18', is_intraday: null }),
  event('d', { name: 'scroll', is_intraday: true }),
];
const SHAPES: Readonly<Record<string, Shape>> = { fivetran: { events: (fields) => ({ ...fields, ...FIVETRAN }) } };

describe('Google Analytics 4', () => {
  let world: World;
  beforeAll(async () => {
    world = await loadedWorld('ga4', SHAPES, { events: EVENTS });
  });

  test('gives visitors by the ids of browsers and of users, and an event for each of its own', async () => {
    expect(said(await givenBy(world, 'fivetran'))).toEqual({
      events: [
        'page_view 2026-02-28T12:00:00.750123Z page_view USD',
        'purchase 2026-02-28T12:00:00.750123Z purchase 12.5 USD',
        'sign_up 2026-02-28T12:00:00.750123Z sign_up USD',
      ],
      person_identifiers: ['ga_client_id 1234.5678', 'user_id u-17', 'user_id u-18'],
    });
  });
});
