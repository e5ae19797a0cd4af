import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { modelOf } from '../../config/model.ts';
import { join, nexus, sql } from '../../sql/tag.ts';
import { contextItems, contextValues } from '../../sql/context/items.ts';
import { entityView, timelineView } from '../../sql/views/index.ts';
import { EVERYTHING } from '../../sql/views/timeline.ts';
import { setOverrides } from '../behaviour/overrides.ts';
import type { World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';
import { configOf } from '../support/world.ts';

const CONFIG = configOf({
  targets: { test: { duckdb: { path: ':memory:', materialize: { persons: true, groups: true, context: true } } } },
  identifier_types: { user_id: { normalizer: 'exact', preferred: ['source_rank', 'most_frequent', 'latest'] } },
  traits: { person: { name: {} } },
  states: (['person', 'group'] as const).map((entity_type) => ({
    name: `${entity_type === 'person' ? 'billing' : 'support'}_status`,
    entity_type,
    rules: [{ event_name: 'paid', value: 'active' }],
  })),
});
const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();

/** Items of nexus_context as they are made from all there is. */
const EVERY_ITEM = contextItems({
  map: sql`(SELECT * FROM ${nexus('nexus_entity_map')} WHERE entity_id IS NOT NULL)`,
  entities: sql`SELECT * FROM ${nexus('nexus_entities')}`,
  identifiers: EVERYTHING.identifiers,
  memberships: nexus('nexus_memberships'),
  names: nexus('nexus_entities'),
});

/** Tables of which rows are stored and not what the view would show, or the other way around. */
async function differences(world: World): Promise<unknown[]> {
  const model = modelOf(CONFIG);
  const unlike = [
    ...[...model.entityTypes.map((type) => entityView(model, type)), timelineView(model)],
    { name: 'nexus_context_items', query: EVERY_ITEM },
    { name: 'nexus_context_values', query: contextValues(nexus('nexus_entity_map')) },
  ].map(({ name, query }) => {
    const [stored, shown] = [sql`SELECT * FROM ${nexus(name)}`, sql`SELECT * FROM (${query}) AS shown`];
    return sql`SELECT ${name} AS unlike, * FROM (SELECT COUNT(*) AS row_count FROM ((${stored} EXCEPT ALL ${shown}) UNION ALL (${shown} EXCEPT ALL ${stored})) AS unlike) AS counted WHERE row_count > 0`;
  });
  return world.query(join(unlike, ' UNION ALL '));
}

const company = (number: number) => `c${String(number)}`;
const user = (number: number) => ({ identifier_type: 'user_id', identifier_value: `u${String(number)}` });
const arbitraryBatch = fc.record({
  links: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 }),
  names: fc.array(fc.tuple(fc.nat(11), fc.constantFrom('Ann', 'Bob')), { maxLength: 3 }),
  /** Of companies that a row may tie to another. */
  members: fc.array(fc.tuple(fc.nat(11), fc.nat(4), fc.nat(4)), { maxLength: 3 }),
  decisions: fc.array(fc.tuple(fc.constantFrom('veto', 'link', 'block', 'retract'), fc.nat(11), fc.nat(11)), {
    maxLength: 2,
  }),
  /** Events of before get another name, or come without anybody. */
  events: fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.constantFrom('paid', 'met')), { maxLength: 3 }),
  erased: fc.option(fc.nat(11), { freq: 5 }),
});

test('a stored view is what the view over everything would be, after batches, decisions that come and go, and erasures', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryBatch, { minLength: 2, maxLength: 5 }), async (batches) => {
      const world = await createWorld(CONFIG);
      try {
        for (const [index, { links, names, members, decisions, events, erased }] of batches.entries()) {
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
          await world.insert(
            'crm',
            'membership_identifiers',
            members.map(([one, group], place) => ({
              ...came,
              event_id: `${String(index)}-${String(place)}`,
              person_identifier_type: 'user_id',
              person_identifier: user(one).identifier_value,
              group_identifier_type: 'user_id',
              group_identifier: company(group),
              role: `role ${String(place)}`,
            })),
          );
          await world.insert(
            'crm',
            'group_identifiers',
            members.flatMap(([, group, other], place) =>
              [group, other].map((each) => ({
                ...came,
                event_id: `${String(index)}-${String(place)}`,
                identifier_type: 'user_id',
                identifier_value: company(each),
              })),
            ),
          );
          await world.insert(
            'crm',
            'events',
            events.map(([batch, place, event_name], nth) => ({
              event_id: `${String(batch)}-${String(place)}`,
              event_name,
              occurred_at: came.occurred_at,
              _ingested_at: new Date(Date.parse(came._ingested_at) + nth).toISOString(),
            })),
          );
          await setOverrides(
            world,
            decisions.map(([kind, one, other], place) => ({
              override_id: `${String(index)}-${String(place)}`,
              kind,
              created_at: day(index),
              ...(kind === 'retract'
                ? { source: 'crm', event_id: `${String(one % 5)}-${String(other % 3)}` }
                : {
                    entity_type: 'person',
                    identifier_type_a: 'user_id',
                    identifier_value_a: user(one).identifier_value,
                  }),
              ...(kind === 'veto' || kind === 'link'
                ? { identifier_type_b: 'user_id', identifier_value_b: user(other).identifier_value }
                : {}),
            })),
          );
          await world.resolve();
          expect(await differences(world)).toEqual([]);
          if (erased !== null) {
            await erase(world, erased);
            expect(await differences(world)).toEqual([]);
          }
        }
      } finally {
        await world.close();
      }
    }),
    { numRuns: 4 },
  );
});

test('what nexus_context says is stored by the run after the deploy that turns it on, and read then', async () => {
  const stored = (context: boolean) => ({ test: { duckdb: { path: ':memory:', materialize: { context } } } });
  const world = await createWorld({ ...CONFIG, targets: stored(false) });
  const came = { event_id: 'e', occurred_at: day(1), _ingested_at: day(2) };
  await world.insert('crm', 'events', [{ ...came, event_name: 'paid', event_value: 5, value_unit: 'USD' }]);
  await world.insert('crm', 'person_identifiers', [
    { ...came, row_id: 'r', ...user(1), role: 'payer' },
    { ...came, row_id: 's', ...user(1), role: 'owner' },
  ]);
  await world.resolve();
  const { answer } = await world.call('nexus_context', 'user_id', 'u1');
  expect(answer['events']).toMatchObject([
    { source: 'crm', amount: 5, untrusted: { name: 'paid', unit: 'USD', role: 'owner,payer', event_id: 'e' } },
  ]);

  await world.redeploy({ targets: stored(true) });
  const { steps } = await world.resolve();
  const publishing = steps.map(({ step }) => step).filter((step) => /^publish_(nexus|context)_/.test(step));
  expect(publishing).toEqual(['publish_context_values', 'publish_nexus_timeline', 'publish_context_items']);
  const kept = (await world.call('nexus_context', 'user_id', 'u1')).answer;
  expect({ ...kept, as_of: answer['as_of'] }).toEqual(answer);
  expect(await world.read('nexus_timeline', ['item', 'name', 'role'])).toEqual([
    { item: 'event', name: 'paid', role: 'owner,payer' },
    { item: 'state', name: 'billing_status' },
  ]);
  await world.execute(sql`DELETE FROM ${nexus('nexus_timeline')} WHERE 1 = 1`);
  await world.execute(sql`DELETE FROM ${nexus('nexus_context_items')} WHERE item <> 'entity'`);
  expect((await world.call('nexus_context', 'user_id', 'u1')).answer).toMatchObject({
    ...{ events: [], identifiers: [], states: [] },
  });
  await world.execute(sql`DELETE FROM ${nexus('nexus_context_values')} WHERE 1 = 1`);
  await expect(world.call('nexus_context', 'user_id', 'u1')).rejects.toThrow('user_id u1 is unknown');
  await world.close();
});

/** Erases a person, where there is one. */
async function erase(world: World, number: number): Promise<void> {
  const { identifier_type, identifier_value } = user(number);
  const { answer } = await world.call('nexus_forget', identifier_type, identifier_value);
  const { confirm } = answer;
  if (typeof confirm !== 'string') return;
  await world.call('nexus_forget_with', JSON.stringify({ type: identifier_type, value: identifier_value, confirm }));
}

test('a stored timeline lies in the order of entities, by which DuckDB finds the rows of one', async () => {
  const world = await createWorld(CONFIG);
  const events = Array.from({ length: 60 }, (_, index) => ({
    event_id: `e${String(index)}`,
    occurred_at: day(1),
    _ingested_at: day(9),
  }));
  await world.insert(
    'crm',
    'events',
    events.map((event) => ({ ...event, event_name: 'met' })),
  );
  await world.insert(
    'crm',
    'person_identifiers',
    events.map((event, index) => ({ ...event, row_id: 'r', ...user(index % 20) })),
  );
  await world.resolve();
  for (const name of ['nexus_timeline', 'nexus_context_items']) {
    const [found] = await world.query(
      sql`SELECT COUNT(*) AS row_count, COUNT(CASE WHEN before > entity_id THEN 1 END) AS steps_back
FROM (SELECT entity_id, LAG(entity_id) OVER (ORDER BY rowid) AS before FROM ${nexus(name)}) AS written`,
    );
    expect({ name, ...found }).toEqual({ name, row_count: name === 'nexus_timeline' ? 60 : 40, steps_back: 0 });
  }
  await world.close();
});
