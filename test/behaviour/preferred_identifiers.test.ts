import { describe, expect, test } from '@jest/globals';
import type { NexusConfig, Preference } from '../../config/types.ts';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { day } from './records.ts';

const SOURCES = [
  { name: 'crm', relations: { person_identifiers: {} } },
  { name: 'shop', relations: { person_identifiers: {}, person_traits: {} } },
];

/** Ann gives her private address first, and to the shop; at work she has had two, of which the newer one is seen once. */
const row = (id: string, on: number, email: string): Row[] =>
  [
    ['email', email],
    ['user_id', 'ann'],
  ].map(([identifier_type, identifier_value]) => ({
    event_id: id,
    row_id: id,
    occurred_at: day(on),
    _ingested_at: day(20),
    identifier_type,
    identifier_value,
  }));

async function deliver(world: World): Promise<void> {
  await world.insert('shop', 'person_identifiers', [
    ...row('1', 0, 'ann@gmail.com'),
    ...row('2', 9, 'Ann@gmail.com'),
    ...row('3', 8, 'ann@gmail.com'),
    ...row('6', 4, 'ann@new.example'),
  ]);
  await world.insert('crm', 'person_identifiers', [
    ...row('4', 2, 'ann@old.example'),
    ...row('5', 3, 'ann@old.example'),
  ]);
  await world.resolve();
}

const preferring = (...preferred: Preference[]): Partial<NexusConfig> => ({
  sources: SOURCES,
  identifier_types: { email: { normalizer: 'email', ...(preferred.length === 0 ? {} : { preferred }) }, user_id: {} },
});

const PREFERENCES: readonly (readonly [preferred: Preference[], shown: string])[] = [
  [[], 'ann@gmail.com'],
  [['earliest'], 'ann@gmail.com'],
  [['latest'], 'ann@gmail.com'],
  [['most_frequent'], 'ann@gmail.com'],
  [['source_rank'], 'ann@old.example'],
  [['work_mail'], 'ann@old.example'],
  [['work_mail', 'latest'], 'ann@new.example'],
  [['work_mail', 'most_frequent', 'latest'], 'ann@old.example'],
  [['source_rank', 'latest'], 'ann@old.example'],
];

describe.each(engines)('preferred identifiers on $engine', ({ createWorld }) => {
  test.each(PREFERENCES)('%j shows %s', async (preferred, shown) => {
    const world = await createWorld(preferring(...preferred));
    await deliver(world);
    expect(await world.read('nexus_persons', ['email', 'user_id', 'identifier_count'])).toEqual([
      { email: shown, user_id: 'ann', identifier_count: 4 },
    ]);
    await world.close();
  });

  test('what a trait is told by counts as seen', async () => {
    const world = await createWorld(preferring('latest'));
    await deliver(world);
    await world.insert('shop', 'person_traits', [
      {
        event_id: '7',
        row_id: '7',
        identifier_type: 'email',
        identifier_value: 'ann@new.example',
        trait_name: 'name',
        trait_value: 'Ann',
        occurred_at: day(15),
        _ingested_at: day(21),
      },
    ]);
    await world.resolve();
    expect(await world.read('nexus_persons', ['email'])).toEqual([{ email: 'ann@new.example' }]);
    await world.close();
  });
});
