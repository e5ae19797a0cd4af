import { beforeAll, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { day } from '../behaviour/records.ts';
import type { Row, World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';

/** Stands in every text that a source or a relation gives. */
const FOREIGN = 'written by others';
const MANY = 150;
/** What takes many characters as JSON. */
const LONG = '\u0001"\\\n'.repeat(400);

const CONFIG: Partial<NexusConfig> = {
  identifier_types: { user_id: { normalizer: 'exact' }, domain: {}, code: { normalizer: 'exact' } },
  states: [
    { name: 'account_status', entity_type: 'person', relation: { table: 'account_changes' } },
    { name: 'mood_now', entity_type: 'person', rules: [{ event_name: `${FOREIGN} 0`, value: 'good' }] },
  ],
};

const shared = (id: string, on: number): Row => ({
  event_id: `${FOREIGN} event ${id}`,
  occurred_at: day(on),
  _ingested_at: day(on + 0.5),
});
const named = (id: string, on: number, type: string, value: string): Row => ({
  ...shared(id, on),
  row_id: `${FOREIGN} row`,
  identifier_type: type,
  identifier_value: value,
  role: `${FOREIGN} role`,
});
const ANN = `${FOREIGN} ann`;

/** Closed after the file by itself. */
let world: World;

beforeAll(async () => {
  world = await createWorld(CONFIG);
  const numbers = Array.from({ length: MANY }, (_, index) => index);
  await world.insert(
    'crm',
    'events',
    numbers.map((n) => ({
      ...shared(String(n), n / 10),
      event_name: `${FOREIGN} ${String(n)}`,
      event_description: `${FOREIGN} ${LONG}`,
      event_type: FOREIGN,
      value_unit: FOREIGN,
      event_value: n,
    })),
  );
  await world.insert('crm', 'person_identifiers', [
    ...numbers.map((n) => named(String(n), n / 10, 'user_id', ANN)),
    ...numbers.map((n) => named(String(n), n / 10, 'code', `${FOREIGN} ${String(n)}${LONG}`)),
    named('0', 0, 'domain', 'shared'),
    named('other', 0, 'code', '7'),
  ]);
  await world.insert(
    'crm',
    'person_traits',
    numbers.map((n) => ({
      ...shared(String(n), n / 10),
      row_id: `t${String(n)}`,
      identifier_type: 'user_id',
      identifier_value: ANN,
      trait_name: n === 0 ? 'name' : `${FOREIGN} ${String(n)}`,
      trait_value: `${FOREIGN} ${LONG}`,
    })),
  );
  await world.insert('crm', 'group_identifiers', [
    named('0', 0, 'domain', 'shared'),
    ...numbers.map((n) => named(`g${String(n)}`, 1, 'code', `${FOREIGN} company ${String(n)}`)),
  ]);
  await world.insert(
    'crm',
    'membership_identifiers',
    numbers.map((n) => ({
      ...shared(`m${String(n)}`, 1),
      row_id: `m${String(n)}`,
      person_identifier_type: 'user_id',
      person_identifier: ANN,
      group_identifier_type: 'code',
      group_identifier: `${FOREIGN} company ${String(n)}`,
      role: FOREIGN,
    })),
  );
  await world.insertStates('account_status', [
    {
      identifier_type: 'user_id',
      identifier_value: ANN,
      state_value: FOREIGN,
      occurred_at: day(1),
      event_id: FOREIGN,
    },
  ]);
  await world.resolve();
}, 60_000);

const ask = async (value: string, options: Row = {}, type = 'user_id'): Promise<string> =>
  (await world.warehouse.call('nexus_context_with', [type, value, JSON.stringify(options)])) ?? '';

/** Texts outside of `untrusted` that came from outside, and inside of it all. */
function textsOf(value: unknown, isInside = false): { readonly inside: string[]; readonly outside: string[] } {
  if (typeof value === 'string') return isInside ? { inside: [value], outside: [] } : { inside: [], outside: [value] };
  if (typeof value !== 'object' || value === null) return { inside: [], outside: [] };
  const parts = Object.entries(value).map(([name, part]) => textsOf(part, isInside || name === 'untrusted'));
  return { inside: parts.flatMap(({ inside }) => inside), outside: parts.flatMap(({ outside }) => outside) };
}

test('what others wrote stands under untrusted, and nowhere else', async () => {
  const { inside, outside } = textsOf(JSON.parse(await ask(ANN)));
  expect(outside.filter((text) => text.includes(FOREIGN))).toEqual([]);
  expect(inside.filter((text) => text.includes(FOREIGN)).length).toBeGreaterThan(20);
  // The one state has its value from a relation, the other from a rule of the config.
  const { states } = JSON.parse(await ask(ANN, { max_characters: 100_000 })) as { states: Row[] };
  expect(states).toMatchObject([
    { state: 'account_status', value: null, untrusted: { value: FOREIGN } },
    { state: 'mood_now', value: 'good', untrusted: { value: null } },
  ]);
});

test.each([5_000, 20_000, 100_000])('an answer of at most %i characters says what it leaves out', async (most) => {
  const text = await ask(ANN, { max_characters: most });
  expect(text.length).toBeLessThanOrEqual(most);
  const answer = JSON.parse(text) as Record<string, unknown>;
  const left = answer['left_out'] as Record<string, number>;
  const whole = { identifiers: MANY + 2, traits: MANY, memberships: MANY, events: MANY, states: 2 };
  for (const [list, count] of Object.entries(whole)) {
    const shown = answer[list] as readonly unknown[];
    expect([list, shown.length + (left[list] ?? 0)]).toEqual([list, count]);
  }
  expect((answer['events'] as readonly unknown[]).length).toBeGreaterThan(0);
  expect(answer['identity']).toMatchObject({ identifier_count: MANY + 2, row_count: MANY, tying_row_count: MANY });
});

test('says why there is no one customer to tell of', async () => {
  const refused = (...args: Parameters<typeof ask>) => expect(ask(...args)).rejects;
  await refused('shared', {}, 'domain').toThrow(
    /^domain shared is of several: group grp_[0-9a-f]{32}, person per_[0-9a-f]{32}\. Ask for one of them by its id, with the type entity_id, or say which entity_type is meant\.$/,
  );
  expect(JSON.parse(await ask('shared', { entity_type: 'group' }, 'any'))).toMatchObject({
    entity: { entity_type: 'group' },
  });
  await refused('shared', { entity_type: 'gruop' }, 'domain').toThrow(
    'There is no entity type gruop. The config has person, group.',
  );
  await refused('x', {}, 'user').toThrow('There is no identifier type user. The config has user_id, domain, code.');
  await refused('', {}).toThrow('nexus_context takes an identifier as type and value, and one of the two is missing.');
  await refused(ANN, { max_characters: 100 }).toThrow('nexus_context_with: max_characters is to be 5000 or more.');
  await refused(ANN, { max_characters: 'all' }).toThrow('max_characters is to be a whole number from 1 on');

  // The only row of somebody goes.
  const other = JSON.parse(await ask('7', {}, 'code')) as { entity: { entity_id: string } };
  await world.execute(
    sql`UPDATE ${nexus('nexus_entity_ids')} SET status = 'retired' WHERE entity_id = ${other.entity.entity_id}`,
  );
  await refused(other.entity.entity_id, {}, 'any').toThrow(
    `${other.entity.entity_id} is no more: none of its identifiers is left, and it leads to nobody.`,
  );
});
