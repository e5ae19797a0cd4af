import { describe, expect, test } from '@jest/globals';
import type { IdentifierType, NexusConfig } from '../../config/types.ts';
import { deploy } from '../../deploy/deploy.ts';
import { uninstall } from '../../deploy/uninstall.ts';
import { sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import type { Identifier } from './records.ts';
import { day, identifierRows, partition } from './records.ts';
import { forget, placesOf } from './traces.ts';

type Types = Readonly<Record<string, IdentifierType>>;

const TYPES = {
  email: { normalizer: 'email' },
  phone: { normalizer: 'phone' },
  customer_id: { normalizer: 'exact' },
  order_id: { normalizer: 'exact' },
} as const satisfies Types;

const of = (source: string, types: Types): Pick<NexusConfig, 'sources' | 'identifier_types'> => ({
  sources: [{ name: source, relations: { events: {}, person_identifiers: {}, person_traits: {} } }],
  identifier_types: types,
});

let number = 0;
/** Rows of new events, one for each identifier, as a source gives them on a day. */
const apart = (at: number, ...identifiers: Identifier[]): Row[] =>
  identifierRows(
    identifiers.map((identifier) => ({
      id: `${String(at)}-${String((number += 1))}`,
      identifiers: [identifier],
      occurredAt: day(at),
      ingestedAt: day(at),
    })),
  );
const linked = (id: string, at: number, ...identifiers: Identifier[]): Row[] =>
  identifierRows([{ id, identifiers, occurredAt: day(at), ingestedAt: day(at) }]);

const deliver = async (world: World, rows: readonly Row[], source = 'crm'): Promise<void> => {
  await world.insert(source, 'person_identifiers', rows);
  await world.resolve();
};

/** Everyone, as after an incremental run, and the same after a full one. */
async function people(world: World): Promise<string[][]> {
  const found = await partition(world);
  await world.resolve({ full_refresh: true });
  expect(await partition(world)).toEqual(found);
  return found;
}

const ALICE = ['alice@example.com', '4155552671'];
const BOB = ['email bob@example.com'];

describe.each(engines)('what was erased on $engine', ({ createWorld }) => {
  const withAlice = async (types: Types = TYPES): Promise<World> => {
    const world = await createWorld(of('crm', types));
    await deliver(world, [
      ...linked('a', 1, ['email', 'Alice@Example.com'], ['phone', '+1 415 555 2671'], ['customer_id', '42']),
      ...apart(1, ['email', 'bob@example.com'], ['order_id', '42']),
    ]);
    await forget(world, 'email', 'Alice@Example.com');
    expect(await placesOf(world, ...ALICE)).toEqual([]);
    return world;
  };
  const spellings = (at: number, type = 'email'): Row[] =>
    apart(at, [type, 'Alice@Example.com'], [type, `ALICE+${String(at)}@example.com`], [type, ' alice@EXAMPLE.com ']);
  const everyone = [BOB, ['order_id 42']];

  test('stays away after the normaliser becomes another and comes back', async () => {
    const world = await withAlice();
    const others = ['trim', 'lower', 'exact'] as const;
    for (const [at, normalizer] of [...others, 'email' as const].entries()) {
      await world.redeploy(of('crm', { ...TYPES, email: { normalizer } }));
      await deliver(world, spellings(2 + at));
      expect(await placesOf(world, 'alice')).toEqual([]);
      expect(await people(world)).toEqual(everyone);
    }
    await world.close();
  });

  test('stays away after everything but the data is uninstalled and deployed again', async () => {
    const world = await withAlice();
    await uninstall(world.warehouse, { withData: false });
    await deploy(world.warehouse, world.bundle);
    await deliver(world, spellings(2));
    expect(await placesOf(world, ...ALICE)).toEqual([]);
    expect(await people(world)).toEqual(everyone);
    await world.close();
  });

  test('stays away after its type gets another name, and takes nothing of a type that was there', async () => {
    const world = await withAlice();
    const { email, phone, customer_id, order_id } = TYPES;
    await world.redeploy(of('crm', { mail: email, telephone: phone, client: customer_id, order_id }));
    await world.update(
      'crm',
      'person_identifiers',
      sql`identifier_type = CASE identifier_type WHEN 'email' THEN 'mail' WHEN 'phone' THEN 'telephone' WHEN 'customer_id' THEN 'client' ELSE identifier_type END`,
    );
    await deliver(world, [
      ...spellings(2, 'mail'),
      ...apart(2, ['telephone', '001 415 555 2671'], ['client', '42'], ['client', '43'], ['order_id', '42']),
    ]);
    expect(await placesOf(world, ...ALICE)).toEqual([]);
    expect(await people(world)).toEqual([['client 43'], ['mail bob@example.com'], ['order_id 42']]);
    await world.close();
  });

  test('stays away after its source gets another name, what said nothing of it by itself included', async () => {
    const world = await createWorld(of('crm', TYPES));
    const household: Identifier = ['phone', '+1 202 555 0143'];
    const name = (at: number): Row => ({
      event_id: 'event a',
      row_id: 'row a',
      identifier_type: household[0],
      identifier_value: household[1],
      trait_name: 'name',
      trait_value: 'Alice Smith',
      occurred_at: day(at),
      _ingested_at: day(at),
    });
    const event = (id: string, at: number, event_description: string): Row => ({
      event_id: `event ${id}`,
      event_name: 'called',
      event_description,
      occurred_at: day(at),
      _ingested_at: day(at),
    });
    await world.insert('crm', 'person_identifiers', [
      ...linked('a', 1, ['email', 'Alice@Example.com'], household),
      ...linked('b', 1, ['email', 'bob@example.com'], household),
    ]);
    await world.insert('crm', 'events', [event('a', 1, 'Alice called'), event('b', 1, 'Bob called')]);
    await world.insert('crm', 'person_traits', [name(1)]);
    await world.resolve();
    await forget(world, 'email', 'alice@example.com', {
      identifiers: [{ type: 'email', value: 'alice@example.com' }],
    });
    expect(await placesOf(world, 'alice')).toEqual([]);

    await world.redeploy(of('customers', TYPES));
    // What was of her comes before the row that says so.
    await world.insert('customers', 'person_traits', [name(2)]);
    await world.insert('customers', 'events', [event('a', 2, 'Alice called'), event('b', 2, 'Bob called')]);
    await deliver(world, linked('b', 2, ['email', 'bob@example.com'], household), 'customers');
    expect(await placesOf(world, 'alice')).toEqual([]);
    await deliver(world, linked('a', 3, ['email', 'Alice@Example.com'], household), 'customers');
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await people(world)).toEqual([['email bob@example.com', 'phone +12025550143']]);
    expect(await world.read('nexus_events', ['source', 'event_description'])).toEqual(
      expect.arrayContaining([{ source: 'customers', event_description: 'Bob called' }]),
    );
    await world.close();
  });

  test('stays away once a normaliser makes more spellings of it, and these are no longer stored', async () => {
    const world = await createWorld(of('crm', { ...TYPES, email: { normalizer: 'trim' } }));
    await deliver(
      world,
      apart(1, ['email', 'Alice@Example.com'], ['email', 'alice@example.com'], ['email', 'bob@example.com']),
    );
    await forget(world, 'email', 'Alice@Example.com');
    // To this rule it is somebody else's.
    expect(await people(world)).toEqual([['email alice@example.com'], BOB]);
    await world.redeploy(of('crm', TYPES));
    await deliver(world, spellings(2));
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await people(world)).toEqual([BOB]);
    await world.close();
  });

  test('stays away after numbers without a country code are of another country', async () => {
    const world = await withAlice();
    await world.redeploy(of('crm', { ...TYPES, phone: { normalizer: 'phone', default_region: 'GB' } }));
    await deliver(world, apart(2, ['phone', '(415) 555-2671'], ['phone', '+1 (415) 555-2671']));
    expect(await placesOf(world, '4155552671', '555-2671')).toEqual([]);
    expect(await people(world)).toEqual(everyone);
    await world.close();
  });

  test('stays away after its type goes and comes back', async () => {
    const { email, ...others } = TYPES;
    const world = await withAlice();
    await world.redeploy(of('crm', others));
    await deliver(world, spellings(2));
    expect(await placesOf(world, 'alice')).toEqual([]);
    await world.redeploy(of('crm', { email, ...others }));
    await deliver(world, spellings(3));
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await people(world)).toEqual(everyone);
    await world.close();
  });

  test('is no other type’s value, nor another spelling of an exact one', async () => {
    const world = await createWorld(of('crm', TYPES));
    await deliver(world, apart(1, ['customer_id', 'Ab'], ['customer_id', '42']));
    await forget(world, 'customer_id', 'Ab');
    await forget(world, 'customer_id', '42');
    const { order_id, ...others } = TYPES;
    // One type leaves, and others that were there all the time, or came while it was, have the same values.
    await world.redeploy(of('crm', { order_id, ...others, account: {} }));
    await deliver(world, apart(2, ['customer_id', 'ab'], ['order_id', '42'], ['account', '42'], ['email', 'ab']));
    expect(await people(world)).toEqual([['account 42'], ['customer_id ab'], ['order_id 42']]);
    await world.redeploy(of('crm', { order_id, email: TYPES.email, account: {} }));
    await deliver(world, apart(3, ['order_id', 'Ab'], ['account', 'Ab']));
    expect(await people(world)).toEqual([['account 42'], ['account Ab'], ['order_id 42'], ['order_id Ab']]);
    await world.close();
  });

  test('stays away in a type that came since, while the old one stays', async () => {
    const world = await withAlice();
    await world.redeploy(of('crm', { ...TYPES, login: {}, mobile: { normalizer: 'phone' }, account: {} }));
    await deliver(
      world,
      apart(2, ['login', 'ALICE@example.com'], ['mobile', '0014155552671'], ['account', '4155552671'], ['login', '42']),
    );
    expect(await placesOf(world, 'alice')).toEqual([]);
    expect(await people(world)).toEqual([['account 4155552671'], BOB, ['login 42'], ['order_id 42']]);
    await world.close();
  });

  test('says nothing of the events of another source', async () => {
    const types = TYPES;
    const both: Partial<NexusConfig> = {
      sources: ['crm', 'shop'].map((name) => ({ name, relations: { person_identifiers: {}, person_traits: {} } })),
      identifier_types: types,
    };
    const world = await createWorld(both);
    const trait = (value: string): Row => ({
      event_id: 'event 1',
      row_id: 'row 1',
      identifier_type: 'email',
      identifier_value: 'bob@example.com',
      trait_name: 'name',
      trait_value: value,
      occurred_at: day(1),
      _ingested_at: day(1),
    });
    await world.insert('crm', 'person_identifiers', linked('1', 1, ['email', 'alice@example.com']));
    await world.insert('shop', 'person_identifiers', linked('1', 1, ['email', 'bob@example.com']));
    await world.resolve();
    await forget(world, 'email', 'alice@example.com');
    await world.redeploy({ ...both, sources: (both.sources ?? []).slice(1) });
    await world.insert('shop', 'person_traits', [trait('Bob')]);
    await world.resolve();
    expect(await world.read('nexus_traits', ['trait_value'])).toEqual([{ trait_value: 'Bob' }]);
    await world.close();
  });
});
