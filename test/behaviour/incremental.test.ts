import { describe, expect, test } from '@jest/globals';
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

describe.each(engines)('batches on $engine', ({ createWorld }) => {
  test.each(STORIES)('$name', async ({ batches, expected }) => {
    const world = await createWorld(CONFIG);
    const entities = async (): Promise<string[]> =>
      (await partition(world)).map((names) => names.map((name) => name.replace('user_id ', '')).join(' '));
    const found: string[][] = [];
    for (const batch of batches) {
      await world.insert('crm', 'person_identifiers', identifierRows(batch));
      await world.resolve();
      found.push(await entities());
    }
    expect(found).toEqual(expected);
    const ids = await world.read('nexus_entity_map', [
      'identifier_value',
      'entity_id',
      'component_id',
      'first_seen_at',
    ]);
    await world.resolve({ full_refresh: true });
    expect(
      await world.read('nexus_entity_map', ['identifier_value', 'entity_id', 'component_id', 'first_seen_at']),
    ).toEqual(ids);
    await world.close();
  });
});
