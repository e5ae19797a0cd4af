import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveIdentifiers } from '../../../sql/blocks/resolve_identifiers.ts';
import { sql } from '../../../sql/tag.ts';
import { registerFunctions } from '../../support/functions.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';
import { componentsOf } from '../../support/union_find.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
  registerFunctions(sandbox.warehouse, ['solve_components']);
});
afterAll(() => sandbox.close());

type Edge = readonly [low: number, high: number];

async function resolved(edges: readonly Edge[]): Promise<ReadonlyMap<number, number>> {
  const rows = await sandbox.rows(
    resolveIdentifiers(
      rowsOf(
        { low_key: 'int', high_key: 'int' },
        edges.map(([low_key, high_key]) => ({ low_key, high_key })),
      ),
    ),
  );
  const labels = rows.map(({ node, component }) => [Number(node), Number(component)] as const);
  return new Map(labels.sort(([left], [right]) => left - right));
}

describe('resolveIdentifiers', () => {
  test.each<[what: string, edges: Edge[], labels: [number, number][]]>([
    ['one edge', [[3, 7]], [[7, 3]]],
    [
      'a path, against its order',
      [
        [5, 9],
        [3, 5],
        [1, 3],
      ],
      [
        [3, 1],
        [5, 1],
        [9, 1],
      ],
    ],
    [
      'two components',
      [
        [1, 2],
        [8, 9],
      ],
      [
        [2, 1],
        [9, 8],
      ],
    ],
    [
      'doubled edges',
      [
        [1, 2],
        [1, 2],
        [2, 1],
      ],
      [[2, 1]],
    ],
    ['a loop names nobody else', [[4, 4]], []],
    [
      'a loop beside an edge',
      [
        [2, 2],
        [2, 6],
      ],
      [[6, 2]],
    ],
    [
      'a circle',
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      [
        [2, 1],
        [3, 1],
      ],
    ],
    ['no edges', [], []],
  ])('%s', async (_what, edges, labels) => {
    expect([...(await resolved(edges))]).toEqual(labels);
  });

  test('gives the components of plain joining, on any graph', async () => {
    const node = fc.integer({ min: -20, max: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(node, node), { maxLength: 40 }), async (edges) => {
        expect(await resolved(edges)).toEqual(componentsOf(edges));
      }),
      { numRuns: 60 },
    );
  });

  test('keys may use all 64 bits: they never meet a float', async () => {
    const high = '18446744073709551615';
    const low = '18446744073709551614';
    const rows = await sandbox.rows(
      resolveIdentifiers(sql`SELECT CAST(${low} AS UBIGINT) AS low_key, CAST(${high} AS UBIGINT) AS high_key`),
    );
    expect(rows).toEqual([{ node: high, component: low }]);
  });

  test('50,000 edges that touch one another nowhere, in one call', async () => {
    const { rows } = await sandbox.warehouse.query(
      `SELECT COUNT(*), SUM(CASE WHEN component = node - 1 AND node % 2 = 1 THEN 1 ELSE 0 END) FROM (${sandbox.spell(
        resolveIdentifiers(sql`SELECT 2 * n AS low_key, 2 * n + 1 AS high_key FROM range(50000) AS numbers(n)`),
      )})`,
    );
    expect(rows.map((row) => row.map(Number))).toEqual([[50_000, 50_000]]);
  });
});
