import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../oracle/rows.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { identifierRows, day } from '../behaviour/records.ts';
import type { Row, World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: {
    email: { normalizer: 'exact' as const },
    user_id: { normalizer: 'exact' as const, entity_limit: 1 },
  },
};

interface Group {
  readonly id: string;
  readonly occurredAt: string | null;
  readonly identifiers: readonly (readonly [type: string, value: string])[];
}
interface Place {
  readonly entity: unknown;
  readonly component: unknown;
}

const nameOf = ([type, value]: readonly [string, string]): string => `${type} ${value}`;

/** Compares lists as words are compared. */
const compareLists = <T>(left: readonly T[], right: readonly T[], by: (a: T, b: T) => number): number =>
  left.map((item, index) => by(item, right[index] as T)).find((order) => order !== 0) ?? 0;

const compareGroups = (a: Group, b: Group): number =>
  compare(a.occurredAt, b.occurredAt) ||
  compare(`event ${a.id}`, `event ${b.id}`) ||
  compare(`row ${a.id}`, `row ${b.id}`);

/** All shortest chains, each as the identifiers that it leads through and the link groups between them. */
function shortestChains(groups: readonly Group[], from: string, to: string, isInScope: (name: string) => boolean) {
  let level: { names: string[]; through: Group[] }[] = [{ names: [from], through: [] }];
  const seen = new Set([from]);
  while (level.length > 0 && !level.some(({ names }) => names.at(-1) === to)) {
    const next = level.flatMap(({ names, through }) =>
      groups.flatMap((group) => {
        const members = group.identifiers.map(nameOf);
        if (!members.includes(names.at(-1) ?? '')) return [];
        return members
          .filter((name) => isInScope(name) && !seen.has(name))
          .map((name) => ({ names: [...names, name], through: [...through, group] }));
      }),
    );
    for (const { names } of next) seen.add(names.at(-1) ?? '');
    level = next;
  }
  return level.filter(({ names }) => names.at(-1) === to);
}

const identifier = fc.tuple(fc.constantFrom('email', 'user_id'), fc.integer({ min: 0, max: 6 }));
const graph = fc.array(
  fc.record({
    days: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    identifiers: fc.uniqueArray(identifier, {
      minLength: 1,
      maxLength: 4,
      selector: ([type, value]) => `${type}${String(value)}`,
    }),
  }),
  { minLength: 1, maxLength: 12 },
);

async function placesOf(world: World): Promise<Map<string, Place>> {
  const rows = await world.read('nexus_entity_map');
  return new Map(
    rows.map((row) => [
      nameOf([String(row['identifier_type']), String(row['normalized_value'])]),
      { entity: row['entity_id'], component: row['component_id'] },
    ]),
  );
}

describe('over any graph', () => {
  test('the chain is the least of the shortest, as trying all of them finds it', async () => {
    const counts = { linked: 0, refused: 0, no_chain: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(graph, { minLength: 12, maxLength: 12 }), async (graphs) => {
        const world = await createWorld(CONFIG);
        // Values and rows of each graph have names of their own, so that one run resolves all of them.
        const groups = graphs.flatMap((rows, number) =>
          rows.map((row, index): Group => ({
            id: `${String(number)}.${String(index)}`,
            occurredAt: row.days === null ? null : day(row.days),
            identifiers: row.identifiers.map(([type, value]) => [type, `${String(number)}:${String(value)}`]),
          })),
        );
        await world.insert('crm', 'person_identifiers', identifierRows(groups));
        await world.resolve();
        const places = await placesOf(world);
        for (const number of graphs.keys()) {
          const names = [...places.keys()].filter((name) => name.includes(` ${String(number)}:`)).sort();
          const [first = ''] = names;
          for (const last of names.slice(1)) {
            const [[typeA = '', valueA = ''], [typeB = '', valueB = '']] = [first.split(' '), last.split(' ')];
            const { answer } = await world.call('nexus_explain', typeA, valueA, typeB, valueB);
            const [a, b] = [places.get(first), places.get(last)];
            const isOne = a?.entity === b?.entity;
            const chains = shortestChains(groups, first, last, (name) =>
              isOne ? places.get(name)?.entity === a?.entity : places.get(name)?.component === a?.component,
            );
            const verdict = isOne ? 'linked' : chains.length > 0 ? 'refused' : 'no_chain';
            counts[verdict] += 1;
            const [least] = chains.sort(
              (left, right) =>
                compareLists(left.through, right.through, compareGroups) ||
                compareLists(left.names, right.names, compare),
            );
            const expected = (least?.through ?? []).map(({ id }, index) => {
              const [from = '', to = ''] = least?.names.slice(index, index + 2) ?? [];
              const isRefused = places.get(from)?.entity !== places.get(to)?.entity;
              return [from, `event ${id}`, to, isRefused, isRefused ? 'identifier_types.user_id.entity_limit' : null];
            });
            const given = (answer['steps'] as readonly Row[]).map((step) => [
              nameOf([String(step['from_type']), String(step['from_value'])]),
              step['event_id'],
              nameOf([String(step['to_type']), String(step['to_value'])]),
              step['refused'],
              step['rule'],
            ]);
            expect({ first, last, verdict: answer['verdict'], given }).toEqual({
              first,
              last,
              verdict,
              given: expected,
            });
          }
        }
        await world.close();
      }),
      { numRuns: 2 },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(5);
  }, 120_000);
});

test('a chain that is too long is told of, and not cut', async () => {
  const world = await createWorld(CONFIG, { longestChain: 3 });
  await world.insert(
    'crm',
    'person_identifiers',
    identifierRows(
      [0, 1, 2, 3].map((link) => ({
        id: String(link),
        identifiers: [
          ['email', `e${String(link)}`],
          ['email', `e${String(link + 1)}`],
        ],
      })),
    ),
  );
  await world.resolve();
  const { answer } = await world.call('nexus_explain', 'email', 'e0', 'email', 'e3');
  expect((answer['steps'] as readonly Row[]).map((step) => step['to_value'])).toEqual(['e1', 'e2', 'e3']);
  await expect(world.call('nexus_explain', 'email', 'e0', 'email', 'e4')).rejects.toThrow(
    'The shortest chain between the two has more than 3 steps. Ask for each of them and an identifier in between.',
  );
  await world.close();
});

test('rows that are gone are not made up for', async () => {
  const world = await createWorld(CONFIG);
  await world.insert(
    'crm',
    'person_identifiers',
    identifierRows([
      {
        id: '1',
        identifiers: [
          ['email', 'a'],
          ['email', 'b'],
        ],
      },
    ]),
  );
  await world.resolve();
  await world.execute(sql`DELETE FROM ${nexus('nexus_event_log')} WHERE 1 = 1`);
  await expect(world.call('nexus_explain', 'email', 'a', 'email', 'b')).rejects.toThrow(
    'The last run ties the two together, and no chain of rows between them was found.',
  );
  await world.close();
});

test('an id stands for the identifier that it was minted from, a former one too', async () => {
  const world = await createWorld(CONFIG);
  const row = (id: string, on: number, ...emails: readonly string[]) => ({
    id,
    occurredAt: day(on),
    identifiers: emails.map((email) => ['email', email] as const),
  });
  await world.insert('crm', 'person_identifiers', identifierRows([row('1', 2, 'a', 'b'), row('2', 1, 'c')]));
  await world.resolve();
  const [one = '', other = ''] = (await world.read('nexus_entity_ids', ['entity_id'])).map(({ entity_id }) =>
    String(entity_id),
  );
  const between = async (...identifiers: readonly string[]): Promise<Row> =>
    (await world.call('nexus_explain', ...identifiers)).answer;
  expect(await between('entity_id', one, 'entity_id', other)).toMatchObject({ verdict: 'no_chain' });

  await world.insert('crm', 'person_identifiers', identifierRows([row('3', 3, 'b', 'c')]));
  await world.resolve();
  const told = await between('entity_id', one, 'entity_id', other);
  expect(told).toMatchObject({ verdict: 'linked' });
  const ends = (told['steps'] as readonly Row[]).flatMap(({ from_value: from, to_value: to }) => [from, to]);
  expect([ends[0], ends.at(-1)].sort()).toEqual(['a', 'c']);
  expect(ends).toHaveLength(4);

  expect(await between('entity_id', one, 'entity_id', one)).toMatchObject({
    verdict: 'same_identifier',
  });
  expect(await between('entity_id', 'per_1', 'email', 'a')).toMatchObject({
    verdict: 'unknown',
    from: { identifier_value: 'per_1', entity_type: null },
    to: { entity_type: 'person' },
  });
  await world.close();
});
