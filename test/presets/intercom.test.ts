import { beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { AIRBYTE, FIVETRAN, givenBy, loadedWorld, said, STITCH } from './support/loaded.ts';
import type { Fields, Shape } from './support/loaded.ts';

const seconds = (text: string): number => Date.parse(text) / 1000;
const CREATED = seconds('2026-01-05T09:12:00Z');
const UPDATED = seconds('2026-02-01T10:00:00Z');
const dated = { created_at: CREATED, updated_at: UPDATED };

const CONTACTS: readonly Fields[] = [
  { id: '5f-ada', external_id: 'u-17', email: 'ada@engines.example', name: 'Ada Lovelace', role: 'user', ...dated },
  { id: '5f-gra', external_id: null, email: 'grace@cobol.example', name: null, role: 'lead', ...dated },
];
const COMPANIES: readonly Fields[] = [
  { id: '6a-eng', company_id: 'engines', name: 'Analytical Engines', website: 'https://engines.example', ...dated },
];
const conversation = (id: string, type: string, author: string): Fields => ({
  id,
  state: 'open',
  source: { type: 'email', subject: `About ${id}`, author: { id: author, type } },
  ...dated,
});
const CONVERSATIONS = [
  conversation('c1', 'user', '5f-ada'),
  conversation('c2', 'lead', '5f-gra'),
  conversation('c3', 'admin', '7'),
];

const withTimes = (fields: Fields): Fields => ({
  ...fields,
  created_at: new Date(Number(fields['created_at']) * 1000).toISOString(),
  updated_at: new Date(Number(fields['updated_at']) * 1000).toISOString(),
});
/** What began it, in columns of their own. */
const flat = ({ source, ...fields }: Fields, between: string): Fields => {
  const { subject, author } = (source ?? {}) as { subject?: string; author?: Fields };
  return author === undefined
    ? fields
    : {
        ...fields,
        [`source${between}subject`]: subject,
        [`source${between}author${between}id`]: author['id'],
        [`source${between}author${between}type`]: author['type'],
      };
};
const all = (row: Shape[string]): Shape => ({ contacts: row, companies: row, conversations: row });
const SHAPES = {
  fivetran: all((fields) => ({
    ...flat(withTimes(fields), '_'),
    _fivetran_synced: FIVETRAN._fivetran_synced,
    _fivetran_active: true,
  })),
  airbyte: all((fields) => ({ ...fields, ...AIRBYTE })),
  stitch: all((fields) => ({ ...flat(withTimes(fields), '__'), ...STITCH })),
  api: all((fields) => fields),
};

describe('Intercom', () => {
  let world: World;
  beforeAll(async () => {
    const records = { contacts: CONTACTS, companies: COMPANIES, conversations: CONVERSATIONS };
    world = await loadedWorld('intercom', SHAPES, records);
  });

  test('of Fivetran gives contacts, companies, and the conversations that contacts began', async () => {
    expect(said(await givenBy(world, 'fivetran'))).toEqual({
      events: [
        'contact_created 2026-01-05T09:12:00.000000Z',
        'contact_created 2026-01-05T09:12:00.000000Z Contact Ada Lovelace',
        'conversation_started 2026-01-05T09:12:00.000000Z About c1',
        'conversation_started 2026-01-05T09:12:00.000000Z About c2',
      ],
      group_identifiers: ['domain https://engines.example', 'intercom_company_id 6a-eng'],
      group_traits: ['intercom_company_id 6a-eng name Analytical Engines'],
      person_identifiers: [
        'email ada@engines.example',
        'email grace@cobol.example',
        'intercom_contact_id 5f-ada',
        'intercom_contact_id 5f-gra',
        'user_id u-17',
      ],
      person_traits: ['intercom_contact_id 5f-ada name Ada Lovelace'],
    });
  });

  test.each(Object.keys(SHAPES).slice(1))('of %s gives the same, row by row', async (loader) => {
    expect(await givenBy(world, loader)).toEqual(await givenBy(world, 'fivetran'));
  });

  test('of Fivetran an earlier version says nothing', async () => {
    await world.insert('fivetran', 'contacts', [
      {
        id: '5f-ada',
        email: 'old@engines.example',
        _fivetran_active: 'false',
        _fivetran_synced: FIVETRAN._fivetran_synced,
      },
    ]);
    expect(JSON.stringify(await givenBy(world, 'fivetran'))).not.toContain('old@engines.example');
  });
});
