import { describe, expect, test } from '@jest/globals';
import { nexus, sql } from '../../sql/tag.ts';
import type { World } from '../support/world.ts';
import { engines } from './engines.ts';
import type { Identifier } from './records.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = { sources: [{ name: 'crm', relations: { person_identifiers: {} } }], identifier_types: { user_id: {} } };

const idOf = async (world: World, value: string): Promise<unknown> =>
  (await world.read('nexus_resolved_person_identifiers')).find((row) => row['normalized_value'] === value)?.[
    'person_id'
  ];

/** A world and a way to feed it a link group a run. */
async function story(createWorld: (typeof engines)[number]['createWorld']) {
  const world = await createWorld(CONFIG);
  let count = 0;
  const link = async (...values: string[]): Promise<void> => {
    count += 1;
    const identifiers = values.map((value): Identifier => ['user_id', value]);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ id: String(count), identifiers, ingestedAt: day(count) }]),
    );
    await world.resolve();
  };
  return { world, link };
}

describe.each(engines)('ids on $engine', ({ createWorld }) => {
  test('a rerun and a full refresh change no id', async () => {
    const { world, link } = await story(createWorld);
    await link('a', 'b');
    await link('c');
    const before = await world.read('nexus_persons');
    await world.resolve({ full_refresh: true });
    expect(await world.read('nexus_persons')).toEqual(before);
    await world.close();
  });

  test('an identifier that joins takes the id that is there', async () => {
    const { world, link } = await story(createWorld);
    await link('b');
    const id = await idOf(world, 'b');
    await link('a', 'b');
    expect(await idOf(world, 'a')).toBe(id);
    await world.close();
  });

  test('in a merge the id that named more identifiers stays; the others lead to it in one hop, also later', async () => {
    const { world, link } = await story(createWorld);
    await link('small');
    const small = await idOf(world, 'small');
    await link('b1', 'b2');
    const middle = await idOf(world, 'b1');
    await link('c1', 'c2', 'c3', 'c4');
    const large = await idOf(world, 'c1');
    await link('small', 'b1');
    expect(await idOf(world, 'small')).toBe(middle);
    await link('b2', 'c1');
    expect(await idOf(world, 'small')).toBe(large);
    expect(await world.read('nexus_entity_redirects', ['entity_id', 'redirect_to', 'status'])).toEqual(
      [
        { entity_id: small, redirect_to: large, status: 'redirected' },
        { entity_id: middle, redirect_to: large, status: 'redirected' },
      ].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)),
    );
    const log = await world.query(
      sql`SELECT subject_value, from_value, to_value, kind FROM ${nexus('nexus_resolution_log')} WHERE subject = 'id' AND kind <> 'born'`,
    );
    expect(log).toEqual(
      [
        { subject_value: small, from_value: 'live', to_value: middle, kind: 'merged' },
        { subject_value: middle, from_value: 'live', to_value: large, kind: 'merged' },
        { subject_value: small, from_value: middle, to_value: large, kind: 'repointed' },
      ].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)),
    );
    await world.close();
  });

  test('an entity whose rows all went away leaves an id that leads nowhere, and never means someone else', async () => {
    const { world, link } = await story(createWorld);
    await link('a');
    const gone = await idOf(world, 'a');
    // The same row is delivered again with another identifier.
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ id: '1', identifiers: [['user_id', 'z']], ingestedAt: day(1.5) }]),
    );
    await world.resolve();
    expect(await world.read('nexus_entity_redirects', ['entity_id', 'redirect_to', 'status'])).toEqual([
      { entity_id: gone, status: 'retired' },
    ]);
    await link('a');
    expect(await idOf(world, 'a')).not.toBe(gone);
    expect(await idOf(world, 'a')).toMatch(/^per_[0-9a-f]{32}$/);
    await world.close();
  });

  test('ids do not depend on the order of the rows, and do on the secret of the deployment', async () => {
    const rows = identifierRows([
      {
        id: '1',
        identifiers: [
          ['user_id', 'a'],
          ['user_id', 'b'],
        ],
        occurredAt: day(2),
      },
      { id: '2', identifiers: [['user_id', 'c']], occurredAt: day(1) },
      { id: '3', identifiers: [['user_id', 'd']], occurredAt: null },
    ]);
    const idsOf = async (given: typeof rows, secret: string): Promise<unknown> => {
      const world = await createWorld(CONFIG);
      await world.execute(sql`UPDATE ${nexus('nexus_secrets')} SET secret_value = ${secret} WHERE TRUE`);
      await world.insert('crm', 'person_identifiers', given);
      await world.resolve();
      const ids = await world.read('nexus_resolved_person_identifiers', ['person_id', 'identifier_value']);
      await world.close();
      return ids;
    };
    const ids = await idsOf(rows, 'one');
    expect(await idsOf(rows.toReversed(), 'one')).toEqual(ids);
    expect(await idsOf(rows, 'two')).not.toEqual(ids);
  });
});
