import { describe, expect, test } from '@jest/globals';
import type { Row } from '../support/world.ts';
import { engines } from './engines.ts';
import type { LinkRow } from './records.ts';
import { day, identifierRows, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: { user_id: { normalizer: 'exact' as const } },
  resolution: { late_arrival_hours: 1_000 },
};

/** A link group; rows of one batch come in together. */
const row = (text: string, at: number, occurred = 5): LinkRow => ({
  id: text,
  identifiers: text.split('-').map((value) => ['user_id', value]),
  ingestedAt: day(at),
  occurredAt: day(occurred),
});

interface Story {
  readonly name: string;
  readonly batches: readonly (readonly LinkRow[])[];
  /** The partition after each batch. */
  readonly expected: readonly (readonly string[])[];
}

const STORIES: readonly Story[] = [
  {
    name: 'a chain A to E, then E to F',
    batches: [[row('A-B', 1), row('B-C', 1), row('C-D', 1), row('D-E', 1)], [row('E-F', 2)]],
    expected: [['A B C D E'], ['A B C D E F']],
  },
  {
    name: 'two large entities that one late row joins',
    batches: [
      Array.from({ length: 20 }, (_, index) => row(`a${String(index)}-a${String(index + 1)}`, 5)),
      Array.from({ length: 20 }, (_, index) => row(`b${String(index)}-b${String(index + 1)}`, 6)),
      [row('a7-b11', 2)],
    ],
    expected: [
      [
        Array.from({ length: 21 }, (_, index) => `a${String(index)}`)
          .sort()
          .join(' '),
      ],
      ['a', 'b'].map((side) =>
        Array.from({ length: 21 }, (_, index) => `${side}${String(index)}`)
          .sort()
          .join(' '),
      ),
      [
        ['a', 'b']
          .flatMap((side) => Array.from({ length: 21 }, (_, index) => `${side}${String(index)}`))
          .sort()
          .join(' '),
      ],
    ],
  },
  {
    name: 'three entities that are joined at once',
    batches: [[row('A-B', 1), row('C-D', 1), row('E-F', 1)], [row('A-C-E', 2)]],
    expected: [['A B', 'C D', 'E F'], ['A B C D E F']],
  },
  {
    name: 'a batch whose rows link only to each other',
    batches: [[row('A-B', 1)], [row('C-D', 2), row('D-E', 2)]],
    expected: [['A B'], ['A B', 'C D E']],
  },
  {
    name: 'a late row that is older than everything',
    batches: [[row('A-B', 9), row('C-D', 9)], [row('B-C', 1, 0)]],
    expected: [['A B', 'C D'], ['A B C D']],
  },
  {
    name: 'a row that is taken back: what it joined comes apart, and the rest stays together',
    batches: [
      [row('A-B', 1), row('C-D', 1), { ...row('B-C', 1), id: 'bridge' }],
      [{ id: 'bridge', identifiers: [['user_id', 'B']], ingestedAt: day(2), occurredAt: day(5) }],
    ],
    expected: [['A B C D'], ['A B', 'C D']],
  },
];

/** Each story has names of its own, so one world tells all of them. */
const told = (story: Story, link: LinkRow): LinkRow => ({
  ...link,
  id: `${story.name}, ${link.id}`,
  identifiers: link.identifiers.map(([type, value]) => [type, `${story.name}: ${value}`]),
});

describe.each(engines)('small batches on $engine', ({ createWorld }) => {
  test(`come to what all rows at once come to: ${STORIES.map(({ name }) => name).join('; ')}`, async () => {
    const world = await createWorld(CONFIG);
    const entitiesOf = (names: readonly (readonly string[])[], { name }: Story): string[] =>
      names
        .filter(([first]) => first?.startsWith(`user_id ${name}: `))
        .map((entity) => entity.map((identifier) => identifier.replace(`user_id ${name}: `, '')).join(' '));
    const batches = Math.max(...STORIES.map((story) => story.batches.length));
    for (let batch = 0; batch < batches; batch += 1) {
      const rows = STORIES.flatMap((story) => (story.batches[batch] ?? []).map((link) => told(story, link)));
      await world.insert('crm', 'person_identifiers', identifierRows(rows));
      await world.resolve();
      const found = await partition(world);
      for (const story of STORIES) {
        const expected = story.expected[Math.min(batch, story.expected.length - 1)];
        expect([story.name, entitiesOf(found, story)]).toEqual([story.name, expected]);
      }
    }
    const map = () =>
      world.read('nexus_entity_map', ['identifier_value', 'entity_id', 'component_id', 'first_seen_at']);
    const before = await map();
    await world.resolve({ full_refresh: true });
    expect(await map()).toEqual(before);
    await world.close();
  });

  test('insert into the map what is new, and change of it but the smaller of two entities that become one', async () => {
    const world = await createWorld(CONFIG);
    const load = async (at: number, ...names: readonly string[]): Promise<Map<unknown, Row>> => {
      await world.insert('crm', 'person_identifiers', identifierRows(names.map((name) => row(name, at))));
      await world.resolve();
      return new Map((await world.read('nexus_entity_map')).map((value) => [value['identifier_value'], value]));
    };
    const others = (map: ReadonlyMap<unknown, Row>, than: string): Row[] =>
      [...map.values()].filter((value) => !than.includes(String(value['identifier_value'])));
    const first = await load(1, 'A-B', 'B-C', 'D-E', 'X-Y');
    const grown = await load(2, 'C-F', 'G-H', 'A-B');
    expect([...grown.keys()].sort()).toEqual([...'ABCDEFGHXY']);
    expect(others(grown, 'FGH')).toEqual([...first.values()]);
    const joined = await load(3, 'E-A');
    expect(others(joined, 'DE')).toEqual(others(grown, 'DE'));
    expect(['D', 'E', 'A'].map((name) => joined.get(name)?.['entity_id'])).toEqual(
      Array.from({ length: 3 }, () => grown.get('A')?.['entity_id']),
    );
    await world.close();
  });

  test('count a hub that is known among the neighbours of a value that came later', async () => {
    const type = { normalizer: 'exact' as const, hub_limit: 2 };
    const world = await createWorld({ ...CONFIG, identifier_types: { email: type, phone: type } });
    const load = async (
      at: number,
      ...pairs: readonly (readonly [email: string, phone: string])[]
    ): Promise<unknown[]> => {
      const rows = pairs.map(([email, phone]): LinkRow => ({
        ...row(`${email}-${phone}`, at),
        identifiers: [
          ['email', email],
          ['phone', phone],
        ],
      }));
      await world.insert('crm', 'person_identifiers', identifierRows(rows));
      await world.resolve();
      return (await world.read('nexus_quarantine', ['identifier_value', 'reason'])).map((value) =>
        Object.values(value),
      );
    };
    expect(await load(1, ['a', 'shared'], ['b', 'shared'], ['c', 'shared'], ['a', '1'])).toEqual([['shared', 'hub']]);
    const hubs = [
      ['a', 'hub'],
      ['shared', 'hub'],
    ];
    expect((await load(2, ['a', '2'])).sort()).toEqual(hubs);
    await world.resolve({ full_refresh: true });
    expect((await load(3, ['d', '3'])).sort()).toEqual(hubs);
    await world.close();
  });

  test('leave a group that is known by its members alone as old as the first of them', async () => {
    const world = await createWorld({
      ...CONFIG,
      sources: [{ name: 'crm', relations: { membership_identifiers: {} } }],
      identifier_types: { user_id: {}, domain: { entity_types: ['group'] } },
    });
    const firstSeen = async (): Promise<unknown[]> =>
      (await world.read('nexus_entity_map', ['identifier_value', 'first_seen_at'])).map((value) =>
        Object.values(value),
      );
    for (const number of [1, 2]) {
      const id = String(number);
      await world.insert('crm', 'membership_identifiers', [
        {
          event_id: id,
          row_id: id,
          person_identifier_type: 'user_id',
          person_identifier: `user ${id}`,
          group_identifier_type: 'domain',
          group_identifier: 'acme.example',
          occurred_at: day(number),
          _ingested_at: day(number),
        },
      ]);
      await world.resolve();
    }
    const found = await firstSeen();
    expect(found).toEqual([
      ['acme.example', expect.stringContaining(day(1).slice(0, 10))],
      ['user 1', expect.stringContaining(day(1).slice(0, 10))],
      ['user 2', expect.stringContaining(day(2).slice(0, 10))],
    ]);
    await world.resolve({ full_refresh: true });
    expect(await firstSeen()).toEqual(found);
    await world.close();
  });
});
