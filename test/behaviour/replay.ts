import { expect } from '@jest/globals';
import type { Row, World } from '../support/world.ts';

const TYPES = ['person', 'group'] as const;

/** Changes whose row begins anew: what is not said is null. */
const ANEW = new Set(['created', 'split', 'revived', 'restated']);

export interface Replay {
  /** Rows of the final views by the id of their entity. */
  readonly rows: Map<string, Row>;
  /** Values of states that last, by their name and the id of their entity. */
  readonly states: Map<string, Row>;
  /** Whether it is held out, by the audience that it is in and the id of its entity. */
  readonly audiences: Map<string, Row>;
  cursor: number;
}

/** What a consumer does that keeps its place: reads what is past it, and does as each row says. */
export async function follow(world: World, replay: Replay): Promise<Row[]> {
  const read = await world.read('nexus_changes');
  const news = read
    .filter((row) => Number(row['run_number']) > replay.cursor)
    .sort(
      (one, other) =>
        Number(one['run_number']) - Number(other['run_number']) ||
        (String(one['change_id']) < String(other['change_id']) ? -1 : 1),
    );
  for (const row of news) {
    replay.cursor = Math.max(replay.cursor, Number(row['run_number']));
    const [id, change] = [String(row['entity_id']), String(row['change'])];
    const said = JSON.parse(String(row['changed_columns'] ?? '{}')) as Record<string, { old: unknown; new: unknown }>;
    if (['merged', 'forgotten', 'redirected'].includes(change)) {
      replay.rows.delete(id);
      replay.states.delete(id);
      replay.audiences.delete(id);
    } else if (['entered_audience', 'left_audience'].includes(change)) {
      // Which it was, an erasure took.
      if (row['audience'] === undefined) continue;
      const [audience, held] = [String(row['audience']), said['is_held_out']];
      const { [audience]: before = null, ...others } = replay.audiences.get(id) ?? {};
      expect([change, audience, before]).toEqual([change, audience, held?.old]);
      expect(held?.new === null).toBe(change === 'left_audience');
      replay.audiences.set(id, held?.new === null ? others : { ...others, [audience]: held?.new });
    } else {
      const isAnew = ANEW.has(change);
      const held = change === 'state_changed' ? replay.states : replay.rows;
      const columns = new Map(isAnew ? [['entity_id', id]] : Object.entries(held.get(id) ?? {}));
      for (const [name, value] of Object.entries(said)) {
        if (!isAnew) expect([change, name, columns.get(name) ?? null]).toEqual([change, name, value.old]);
        if (value.new === null) columns.delete(name);
        else columns.set(name, value.new);
      }
      held.set(id, Object.fromEntries(columns));
      if (isAnew) replay.states.delete(id);
      if (isAnew) replay.audiences.delete(id);
    }
  }
  return news;
}

/** What is shown of all entities, as {@link follow} has it. */
async function shown(world: World): Promise<Row[]> {
  const all = await Promise.all(
    TYPES.map(async (type) =>
      (await world.read(`nexus_${type}s`)).map(({ [`${type}_id`]: id, ...row }) => ({ entity_id: id, ...row })),
    ),
  );
  return byId(all.flat());
}

export const byId = (rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => (String(one['entity_id']) < String(other['entity_id']) ? -1 : 1));

export const start = (): Replay => ({ rows: new Map(), states: new Map(), audiences: new Map(), cursor: 0 });

const flat = (held: ReadonlyMap<string, Row>): string[] =>
  [...held].flatMap(([id, of]) => Object.entries(of).map(([name, value]) => [id, name, value].join())).sort();

/** Whether a consumer has what the final views show, the states that last, and who is in which audience. */
export async function expectShown(world: World, { rows, states, audiences }: Replay): Promise<void> {
  expect(byId([...rows.values()])).toEqual(await shown(world));
  const lasting = (await world.read('nexus_states'))
    .filter((row) => row['is_current'] === true)
    .map((row) => [
      row['entity_id'],
      [row['state_name'], row['state_unit']].filter(Boolean).join(' '),
      row['state_value'],
    ]);
  expect(flat(states)).toEqual(lasting.map((row) => row.join()).sort());
  const members = await world.read('nexus_audience_members');
  expect(flat(audiences)).toEqual(
    members.map((row) => [row['entity_id'], row['audience'], row['is_held_out']].join()).sort(),
  );
  const persons = await world.read('nexus_persons');
  expect(members.map(({ audience, entity_id }) => [audience, entity_id].join()).sort()).toEqual(
    [
      ...persons
        .filter(({ name }) => name === 'Ann' || name === 'Anna')
        .map(({ person_id }) => ['annas', person_id].join()),
      ...lasting.filter(([, , value]) => value === 'paid').map(([id]) => ['payers', id].join()),
    ].sort(),
  );
  const history = await world.read('nexus_audience_history');
  const open = history.filter(({ is_current }) => is_current);
  expect(open.map(({ audience, entity_id }) => [audience, entity_id].join()).sort()).toEqual(
    members.map(({ audience, entity_id }) => [audience, entity_id].join()).sort(),
  );
}
