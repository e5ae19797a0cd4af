import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEdges } from '../../../sql/blocks/create_edges.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';
import { componentsOf } from '../../support/union_find.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

type Groups = Readonly<Record<string, readonly number[]>>;

const edgesOf = (groups: Groups) =>
  sandbox.rows(
    createEdges(
      rowsOf(
        { row_key: 'string', identifier_key: 'int' },
        Object.entries(groups).flatMap(([row_key, keys]) =>
          keys.map((identifier_key) => ({ row_key, identifier_key })),
        ),
      ),
    ),
  );

describe('createEdges', () => {
  test.each<[what: string, groups: Groups, edges: [low: number, high: number][]]>([
    [
      'a row is a star around its smallest key',
      { r: [5, 3, 9] },
      [
        [3, 5],
        [3, 9],
      ],
    ],
    ['a row of one has none', { r: [5] }, []],
    ['a key twice in a row is no edge to itself', { r: [5, 5] }, []],
    ['an edge that two rows make is there once', { r: [1, 2], s: [2, 1] }, [[1, 2]]],
    [
      'rows stay apart',
      { r: [1, 2], s: [3, 4] },
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['no rows, no edges', {}, []],
  ])('%s', async (_what, groups, edges) => {
    expect(await edgesOf(groups)).toEqual(edges.map(([low_key, high_key]) => ({ low_key, high_key })));
  });

  test('connects what each row holds and nothing else, in k - 1 edges a row at most', async () => {
    const group = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-f]{1,3}$/), group), async (groups) => {
        const edges = (await edgesOf(groups)).map(
          ({ low_key, high_key }) => [Number(low_key), Number(high_key)] as const,
        );
        const pairs = Object.values(groups).flatMap((keys) => keys.map((key) => [keys[0] ?? key, key] as const));
        expect(componentsOf(edges)).toEqual(componentsOf(pairs));
        expect(edges.every(([low, high]) => low < high)).toBe(true);
        const most = Object.values(groups).reduce((sum, keys) => sum + new Set(keys).size - 1, 0);
        expect(edges.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 40 },
    );
  });
});
