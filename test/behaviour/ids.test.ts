import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Ids } from '../oracle/ids.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import { expectations, SECRET, STEPS, universe } from './id_history.ts';
import type { Override } from './overrides.ts';
import { setOverrides } from './overrides.ts';
import type { Identifier, LinkRow } from './records.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = { sources: [{ name: 'crm', relations: { person_identifiers: {} } }], identifier_types: { user_id: {} } };

const idOf = async (world: World, value: string): Promise<unknown> =>
  (await world.read('nexus_resolved_person_identifiers')).find((row) => row['normalized_value'] === value)?.[
    'person_id'
  ];

const nameOfRow = (row: Row, value: string): string =>
  JSON.stringify([row['entity_type'], row[value === 'subject_value' ? 'subject_type' : 'identifier_type'], row[value]]);

/** Ids, who holds what, and names, in the words of the oracle. */
async function published(world: World): Promise<unknown> {
  const rows = await world.read('nexus_entity_ids', ['entity_id', 'status', 'redirect_to']);
  const held = await world.read('nexus_resolved_person_identifiers');
  const names = await world.read('nexus_entity_names');
  return {
    ids: new Map(
      rows.map((row) => [row['entity_id'], row['status'] === 'live' ? 'live' : (row['redirect_to'] ?? null)]),
    ),
    holders: new Map(
      held.map((row) => [nameOfRow({ ...row, entity_type: 'person' }, 'normalized_value'), row['person_id']]),
    ),
    names: names
      .map(
        (row) => `${String(row['entity_id'])} ${nameOfRow(row, 'normalized_value')} ${String(row['kind'] !== 'named')}`,
      )
      .sort(),
  };
}

const expectedOf = ({ ids, holders }: Ids): unknown => ({
  ids: new Map([...ids].map(([id, { leadsTo }]) => [id, leadsTo])),
  holders,
  names: [...ids]
    .flatMap(([id, { names }]) => [...names].map(([name, isClaim]) => `${id} ${name} ${String(isClaim)}`))
    .sort(),
});

const waitingPins = ({ holders }: Ids, overrides: readonly Override[]): number =>
  overrides.filter(
    ({ kind, identifier_value_a: value, entity_id }) =>
      kind === 'pin' && holders.get(JSON.stringify(['person', 'user_id', value])) !== entity_id,
  ).length;

/** What the log says, replayed: the same in the same words, less the names. */
class Replay {
  readonly ids = new Map<unknown, unknown>();
  readonly holders = new Map<unknown, unknown>();

  /** Applies the rows of one run. Each says what was before it, and there is one per subject. */
  apply(rows: readonly Row[]): void {
    const subjects = new Set<string>();
    for (const row of rows) {
      const isId = row['subject'] === 'id';
      const [state, key] = isId ? [this.ids, row['subject_value']] : [this.holders, nameOfRow(row, 'subject_value')];
      expect(subjects).not.toContain(`${String(isId)} ${String(key)}`);
      subjects.add(`${String(isId)} ${String(key)}`);
      const before = state.has(key) || !isId ? (state.get(key) ?? null) : 'unborn';
      expect([key, row['from_value'] ?? null]).toEqual([key, before]);
      const after = row['to_value'] ?? null;
      if (after === null && !isId) state.delete(key);
      else state.set(key, after);
    }
  }
}

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

describe.each(engines)('ids on $engine', ({ everyCase, createWorld }) => {
  testOfRules('a rerun and a full refresh change no id', async () => {
    const { world, link } = await story(createWorld);
    await link('a', 'b');
    await link('c');
    const before = await world.read('nexus_persons');
    await world.resolve({ full_refresh: true });
    expect(await world.read('nexus_persons')).toEqual(before);
    await world.close();
  });

  testOfRules('an identifier that joins takes the id that is there', async () => {
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
    expect(await idOf(world, 'a')).toBe(gone);
    const log = await world.read('nexus_resolution_log', ['subject_value', 'from_value', 'to_value', 'kind']);
    expect(log.filter((row) => row['subject_value'] === gone && row['kind'] !== 'born')).toEqual([
      { subject_value: gone, from_value: 'live', kind: 'forgotten' },
      { subject_value: gone, to_value: 'live', kind: 'revived' },
    ]);
    await world.close();
  });

  testOfRules('an id does not come back with identifiers that it named and never claimed', async () => {
    const world = await createWorld(CONFIG);
    const deliver = async (on: number, rows: Readonly<Record<string, readonly string[]>>): Promise<void> => {
      await world.insert(
        'crm',
        'person_identifiers',
        identifierRows(
          Object.entries(rows).map(([id, values]) => ({
            id,
            identifiers: values.map((value) => ['user_id', value]),
            ingestedAt: day(on),
          })),
        ),
      );
      await world.resolve();
    };
    await deliver(1, { 1: ['a', 'b'], 2: ['c'] });
    const one = await idOf(world, 'a');
    // What joins two that were merged may be of either.
    await deliver(2, { 3: ['a', 'c'], 4: ['c', 'd'] });
    expect(await idOf(world, 'd')).toBe(one);
    await deliver(3, { 1: ['x'], 2: ['x'], 3: ['x'], 4: ['x'] });
    await deliver(4, { 5: ['d'] });
    expect(await idOf(world, 'd')).not.toBe(one);
    expect(await world.read('nexus_entity_redirects', ['entity_id', 'redirect_to'])).toContainEqual({
      entity_id: one,
      redirect_to: await idOf(world, 'd'),
    });
    await world.close();
  });

  test('ids know what they claim when a normaliser makes other values of it', async () => {
    const world = await createWorld({ ...CONFIG, identifier_types: { user_id: { normalizer: 'exact' } } });
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        {
          id: '1',
          identifiers: [
            ['user_id', 'Ann'],
            ['user_id', 'Anne'],
          ],
        },
        { id: '2', identifiers: [['user_id', 'Bob']] },
      ]),
    );
    await world.resolve();
    const [ann, bob] = [await idOf(world, 'Ann'), await idOf(world, 'Bob')];
    const tied: LinkRow = {
      id: '3',
      identifiers: [
        ['user_id', 'Anne'],
        ['user_id', 'Bob'],
      ],
      ingestedAt: day(2),
    };
    await world.insert('crm', 'person_identifiers', identifierRows([tied]));
    await world.resolve();
    expect(await idOf(world, 'Bob')).toBe(ann);
    await world.redeploy({ identifier_types: { user_id: { normalizer: 'lower' } } });
    await world.resolve();
    expect(await idOf(world, 'bob')).toBe(ann);
    expect(await world.read('nexus_entity_redirects', ['entity_id', 'redirect_to'])).toEqual([
      { entity_id: bob, redirect_to: ann },
    ]);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([{ ...tied, identifiers: [['user_id', 'Anne']], ingestedAt: day(3) }]),
    );
    await world.resolve();
    expect([await idOf(world, 'ann'), await idOf(world, 'bob')]).toEqual([ann, bob]);
    await world.close();
  });

  testOfRules('follow the rules in whatever history, and the log replayed gives what was published', async () => {
    const universes = fc.sample(universe, { numRuns: everyCase ? 150 : 40, seed: 20_260_102 });
    const world = await createWorld({ ...CONFIG, resolution: { late_arrival_hours: 1_000 } });
    await world.execute(sql`UPDATE ${nexus('nexus_secrets')} SET secret_value = ${SECRET} WHERE TRUE`);
    const replay = new Replay();
    // Where each call takes seconds, three runs and a refresh.
    const refreshed = everyCase ? STEPS - 1 : 3;
    let runs = 0;
    const replayed = async (): Promise<unknown> => {
      const rows = await world.query(
        sql`SELECT * FROM ${nexus('nexus_resolution_log')} WHERE logged_at = (SELECT MAX(started_at) FROM ${nexus('nexus_runs')})`,
      );
      replay.apply(rows);
      return { ids: new Map(replay.ids), holders: new Map(replay.holders) };
    };
    for (const { ids, arrivals, overrides } of expectations(universes)) {
      await world.insert(
        'crm',
        'person_identifiers',
        arrivals.flatMap((row) =>
          identifierRows([
            {
              id: row.rowId.slice('row '.length),
              identifiers: row.identifiers.map(({ type, value }) => [type, value]),
              occurredAt: row.occurredAt,
              ingestedAt: row.ingestedAt,
            },
          ]),
        ),
      );
      await setOverrides(world, overrides);
      const { summary } = await world.resolve();
      runs += 1;
      expect(summary['pins_waiting']).toBe(waitingPins(ids, overrides));
      expect(await published(world)).toEqual(expectedOf(ids));
      expect({ ...(expectedOf(ids) as object), names: undefined }).toEqual(await replayed());
      if (runs < refreshed) continue;
      const logged = await world.query(sql`SELECT COUNT(*) AS row_count FROM ${nexus('nexus_resolution_log')}`);
      await world.resolve({ full_refresh: true });
      expect(await published(world)).toEqual(expectedOf(ids));
      expect(await world.query(sql`SELECT COUNT(*) AS row_count FROM ${nexus('nexus_resolution_log')}`)).toEqual(
        logged,
      );
      if (!everyCase) break;
    }
    await world.close();
  });

  testOfRules('ids do not depend on the order of the rows, and do on the secret of the deployment', async () => {
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
