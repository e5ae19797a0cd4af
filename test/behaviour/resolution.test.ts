import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import type { LinkRow } from './records.ts';
import { components, day, identifierRows, partition, sortSets } from './records.ts';

const IDENTIFIERS = { user_id: { normalizer: 'exact' as const }, device: { normalizer: 'exact' as const } };
const SOURCES = [{ name: 'crm', relations: { person_identifiers: {} } }];

/** Small graphs that meet: few values, so that rows share many. */
const graph = fc.array(
  fc.array(fc.tuple(fc.constantFrom('user_id', 'device'), fc.integer({ min: 0, max: 12 }).map(String)), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 14 },
);

describe.each(engines)('resolution on $engine', ({ everyCase, createWorld }) => {
  // One edge for JavaScript: everything else is contracted in SQL, round by round.
  const ways: readonly [how: string, javascriptEdges: number][] = [
    ['by contraction', 1],
    ['in JavaScript alone', 50_000],
  ];
  describe.each(everyCase ? ways : ways.slice(0, 1))('%s', (_how, javascriptEdges) => {
    let world: World;
    beforeAll(async () => {
      world = await createWorld({ sources: SOURCES, identifier_types: IDENTIFIERS }, { javascriptEdges });
    });
    afterAll(() => world.close());

    test('equals a plain union-find over 300 random graphs', async () => {
      // Each graph has names of its own, so one run resolves all of them.
      const graphs = fc.sample(graph, { numRuns: 300, seed: 20_260_101 });
      const rows = graphs.flatMap((links, index) =>
        links.map((link, row): LinkRow => ({
          id: `${String(index)}.${String(row)}`,
          identifiers: link.map(([type, value]) => [type, `${String(index)}:${value}`]),
        })),
      );
      await world.remove('crm', 'person_identifiers');
      await world.insert('crm', 'person_identifiers', identifierRows(rows));
      await world.resolve();
      const expected = components(rows.map((row) => row.identifiers.map(([type, value]) => `${type} ${value}`)));
      expect(await partition(world)).toEqual(expected);
    });
  });

  const shapes: [name: string, edges: [string, string][]][] = [
    ['a self-loop', [['a', 'a']]],
    ['the same edge many times', Array.from({ length: 50 }, () => ['a', 'b'])],
    ['a cycle', Array.from({ length: 100 }, (_, i) => [`n${String(i)}`, `n${String((i + 1) % 100)}`])],
    [
      'two cliques with one bridge',
      [
        ...[0, 1].flatMap((side) =>
          Array.from({ length: 20 }, (_, i) =>
            Array.from({ length: i }, (__, j): [string, string] => [
              `n${String(side)}.${String(i)}`,
              `n${String(side)}.${String(j)}`,
            ]),
          ).flat(),
        ),
        ['n0.7', 'n1.3'],
      ],
    ],
  ];

  testOfRules.each(shapes)('%s is one entity', async (_name, edges) => {
    const world = await createWorld({ sources: SOURCES, identifier_types: IDENTIFIERS }, { javascriptEdges: 3 });
    const rows = edges.map(([left, right], index): LinkRow => ({
      id: String(index),
      identifiers: [
        ['user_id', left],
        ['user_id', right],
      ],
    }));
    await world.insert('crm', 'person_identifiers', identifierRows(rows));
    await world.resolve();
    expect(await partition(world)).toEqual(sortSets([[...new Set(edges.flat().map((value) => `user_id ${value}`))]]));
    await world.close();
  });

  test('a chain of 60,000 links is one entity, and one without its middle link is two', async () => {
    const world = await createWorld({ sources: SOURCES, identifier_types: IDENTIFIERS });
    const link = (index: number): LinkRow => ({
      id: String(index),
      identifiers: [
        ['user_id', `n${String(index)}`],
        ['user_id', `n${String(index + 1)}`],
      ],
    });
    const links = Array.from({ length: 60_000 }, (_, index) => link(index));
    const middle = links.splice(30_000, 1);
    await world.insert('crm', 'person_identifiers', identifierRows(links));
    await world.resolve();
    const sizes = () => world.read('nexus_persons', ['identifier_count']);
    expect(await sizes()).toEqual([{ identifier_count: 30_000 }, { identifier_count: 30_001 }]);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows(middle.map((row) => ({ ...row, ingestedAt: day(2) }))),
    );
    await world.resolve();
    expect(await sizes()).toEqual([{ identifier_count: 60_001 }]);
    await world.close();
  });

  testOfRules('a star of 50,000 values is one entity', async () => {
    const world = await createWorld({
      sources: SOURCES,
      identifier_types: { ...IDENTIFIERS, device: { ...IDENTIFIERS.device, hub_limit: 100_000 } },
    });
    const rows = Array.from({ length: 50_000 }, (_, index): LinkRow => ({
      id: String(index),
      identifiers: [
        ['device', 'hub'],
        ['user_id', `n${String(index)}`],
      ],
    }));
    await world.insert('crm', 'person_identifiers', identifierRows(rows));
    await world.resolve();
    expect(await world.read('nexus_persons', ['identifier_count'])).toEqual([{ identifier_count: 50_001 }]);
    await world.close();
  });

  testOfRules('one value under two types, or in two entity types, is two identifiers', async () => {
    const world = await createWorld({
      sources: [{ name: 'crm', relations: { person_identifiers: {}, group_identifiers: {} } }],
      identifier_types: IDENTIFIERS,
    });
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        { id: '1', identifiers: [['user_id', 'same']] },
        { id: '2', identifiers: [['device', 'same']] },
      ]),
    );
    await world.insert('crm', 'group_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'same']] }]));
    await world.resolve();
    expect(await partition(world)).toEqual([['device same'], ['user_id same']]);
    expect(await partition(world, 'group')).toEqual([['user_id same']]);
    await world.close();
  });
});
