import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { modelOf } from '../../config/model.ts';
import { join, nexus, sql } from '../../sql/tag.ts';
import { entityView } from '../../sql/views/index.ts';
import { setOverrides } from '../behaviour/overrides.ts';
import type { World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';
import { configOf } from '../support/world.ts';

const CONFIG = configOf({
  targets: { test: { duckdb: { path: ':memory:', materialize: { persons: true, groups: true } } } },
  identifier_types: { user_id: { preferred: ['source_rank', 'most_frequent', 'latest'] } },
  traits: { person: { name: {} } },
});
const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();

/** Rows that are stored and not what the view would show, or the other way around. */
async function differences(world: World): Promise<unknown[]> {
  const model = modelOf(CONFIG);
  const unlike = model.entityTypes.map((type) => {
    const { name, query } = entityView(model, type);
    const [stored, shown] = [sql`SELECT * FROM ${nexus(name)}`, sql`SELECT * FROM (${query}) AS shown`];
    return sql`SELECT COUNT(*) AS rows_unlike FROM ((${stored} EXCEPT ALL ${shown}) UNION ALL (${shown} EXCEPT ALL ${stored})) AS unlike`;
  });
  return world.query(join(unlike, ' UNION ALL '));
}

const user = (number: number) => ({ identifier_type: 'user_id', identifier_value: `u${String(number)}` });
const arbitraryBatch = fc.record({
  links: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 }),
  names: fc.array(fc.tuple(fc.nat(11), fc.constantFrom('Ann', 'Bob')), { maxLength: 3 }),
  vetoes: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 2 }),
  erased: fc.option(fc.nat(11), { freq: 5 }),
});

test('a stored view is what the view over everything would be, after batches, vetoes that come and go, and erasures', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryBatch, { minLength: 2, maxLength: 5 }), async (batches) => {
      const world = await createWorld(CONFIG);
      try {
        for (const [index, { links, names, vetoes, erased }] of batches.entries()) {
          const came = { occurred_at: day(index), _ingested_at: day(index), row_id: 'r' };
          await world.insert(
            'crm',
            'person_identifiers',
            links.flatMap(([one, other], place) =>
              [one, other].map((each) => ({ ...came, event_id: `${String(index)}-${String(place)}`, ...user(each) })),
            ),
          );
          await world.insert(
            'crm',
            'person_traits',
            names.map(([one, name], place) => ({
              ...came,
              event_id: `n${String(index)}-${String(place)}`,
              ...user(one),
              trait_name: 'name',
              trait_value: name,
            })),
          );
          await setOverrides(
            world,
            vetoes.map(([one, other], place) => ({
              override_id: `${String(index)}-${String(place)}`,
              kind: 'veto',
              created_at: day(index),
              entity_type: 'person',
              identifier_type_a: 'user_id',
              identifier_value_a: user(one).identifier_value,
              identifier_type_b: 'user_id',
              identifier_value_b: user(other).identifier_value,
            })),
          );
          await world.resolve();
          expect(await differences(world)).toEqual([{ rows_unlike: 0 }, { rows_unlike: 0 }]);
          if (erased !== null) {
            await erase(world, erased);
            expect(await differences(world)).toEqual([{ rows_unlike: 0 }, { rows_unlike: 0 }]);
          }
        }
      } finally {
        await world.close();
      }
    }),
    { numRuns: 4 },
  );
});

/** Erases a person, where there is one. */
async function erase(world: World, number: number): Promise<void> {
  const { identifier_type, identifier_value } = user(number);
  const { answer } = await world.call('nexus_forget', identifier_type, identifier_value);
  const { confirm } = answer;
  if (typeof confirm !== 'string') return;
  await world.call('nexus_forget_with', JSON.stringify({ type: identifier_type, value: identifier_value, confirm }));
}
