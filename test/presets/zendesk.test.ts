import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { AIRBYTE, DLT, FIVETRAN, givenBy, loadedWorld, said, STITCH } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const user = (id: number, fields: Fields): Fields => ({
  id,
  email: null,
  phone: null,
  organization_id: null,
  role: 'end-user',
  active: true,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-02T00:00:00Z',
  ...fields,
});
const USERS = [
  user(11, { name: 'Ada Lovelace', email: 'ada@engines.example', phone: '+442079460123', organization_id: 90 }),
  user(12, { name: 'Grace', email: 'grace@cobol.example' }),
  user(13, { name: 'Tom Poole', email: 'tom@helpdesk.example', role: 'agent' }),
  user(14, { name: 'Gone', email: 'gone@engines.example', active: false }),
];
const ORGANIZATIONS: readonly Fields[] = [
  { id: 90, name: 'Analytical Engines', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-03T00:00:00Z' },
];
const ticket = (id: number, fields: Fields): Fields => ({
  id,
  subject: `Question ${String(id)}`,
  status: 'open',
  priority: null,
  requester_id: 11,
  assignee_id: 13,
  organization_id: 90,
  created_at: '2026-02-02T09:30:00Z',
  updated_at: '2026-02-03T10:00:00Z',
  ...fields,
});
const TICKETS = [
  ticket(501, { status: 'solved' }),
  ticket(502, { requester_id: 12, organization_id: null }),
  ticket(503, { status: 'deleted' }),
];

const all = (added: Fields): Shape => {
  const row = (fields: Fields) => ({ ...fields, ...added });
  return { users: row, organizations: row, tickets: row };
};
const SHAPES = { fivetran: all(FIVETRAN), airbyte: all(AIRBYTE), stitch: all(STITCH), dlt: all(DLT), api: all({}) };

describe('Zendesk', () => {
  let world: World;
  beforeAll(async () => {
    world = await loadedWorld('zendesk', SHAPES, { users: USERS, organizations: ORGANIZATIONS, tickets: TICKETS });
  });

  test('of Fivetran gives who asked, for whom, and the tickets; no agents, nobody who was deleted', async () => {
    expect(said(await givenBy(world, 'fivetran'))).toEqual({
      events: [
        'ticket_created 2026-02-02T09:30:00.000000Z Question 501',
        'ticket_created 2026-02-02T09:30:00.000000Z Question 502',
      ],
      group_identifiers: ['zendesk_organization_id 90'],
      group_traits: ['zendesk_organization_id 90 name Analytical Engines'],
      membership_identifiers: [
        'email ada@engines.example zendesk_organization_id 90',
        'phone +442079460123 zendesk_organization_id 90',
        'zendesk_user_id 11 zendesk_organization_id 90',
      ],
      person_identifiers: [
        'email ada@engines.example',
        'email grace@cobol.example',
        'phone +442079460123',
        'zendesk_user_id 11',
        'zendesk_user_id 12',
      ],
      person_traits: ['zendesk_user_id 11 name Ada Lovelace', 'zendesk_user_id 12 name Grace'],
    });
  });

  test.each(Object.keys(SHAPES).slice(1))('of %s gives the same, row by row', async (loader) => {
    expect(await givenBy(world, loader)).toEqual(await givenBy(world, 'fivetran'));
  });
});
