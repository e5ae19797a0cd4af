import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { id, nexus, op, sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { agreed } from './agreed.ts';
import { engines, testOfRules } from './engines.ts';
import { day, partition } from './records.ts';

const configOf = (source: Partial<NexusConfig['sources'][number]>): Partial<NexusConfig> => ({
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {} }, ...source }],
  identifier_types: { crm_id: { normalizer: 'exact' }, email: { normalizer: 'email' } },
  traits: { person: { name: {} } },
  states: [{ name: 'billing_lifecycle', entity_type: 'person', rules: [{ event_name: 'paid', value: 'active' }] }],
});

const row = (event_id: string, identifier_type: string, identifier_value: string | null, at = 1): Row => ({
  event_id,
  row_id: event_id,
  identifier_type,
  identifier_value,
  _ingested_at: day(at),
});
const trait = (event_id: string, email: string, name: string | null, at = 1): Row => ({
  ...row(event_id, 'email', email, at),
  trait_name: 'name',
  trait_value: name,
});

/** What a run makes of it. */
const found = (world: World): Promise<unknown> =>
  agreed(world, async () => ({
    persons: await partition(world),
    names: (await world.read('nexus_traits', ['trait_value'])).map(({ trait_value }) => trait_value),
    states: (await world.read('nexus_states', ['state_value'])).map(({ state_value }) => state_value),
  }));

const ANN = ['crm_id 1', 'email ann@a.example'];
const nobody = { persons: [], names: [], states: [] };

describe.each(engines)('ways of delivering on $engine', ({ everyCase, createWorld }) => {
  testOfRules('a row that comes later with a known stamp joins its link group', async () => {
    const world = await createWorld(configOf({}));
    await world.insert('crm', 'person_identifiers', [row('c1', 'crm_id', '1')]);
    expect(await found(world)).toMatchObject({ persons: [['crm_id 1']] });
    await world.insert('crm', 'person_identifiers', [row('c1', 'email', 'ann@a.example')]);
    expect(await found(world)).toMatchObject({ persons: [ANN] });
    await world.close();
  });

  test('a row that is edited in place, under its stamp, is noticed, and what it said before is gone', async () => {
    const world = await createWorld(configOf({}));
    await world.insert('crm', 'person_identifiers', [row('c1', 'crm_id', '1'), row('c1', 'email', 'old@a.example')]);
    await world.insert('crm', 'events', [
      { event_id: 'c1', event_name: 'paid', occurred_at: day(0), _ingested_at: day(1) },
    ]);
    expect(await found(world)).toEqual({
      persons: [['crm_id 1', 'email old@a.example']],
      names: [],
      states: ['active'],
    });
    await world.execute(
      sql`UPDATE ${nexus('crm_person_identifiers')} SET identifier_value = 'new@a.example' WHERE identifier_type = 'email'`,
    );
    expect(await found(world)).toEqual({
      persons: [['crm_id 1', 'email new@a.example']],
      names: [],
      states: ['active'],
    });
    await world.update('crm', 'events', sql`event_name = 'seen'`);
    expect(await found(world)).toEqual({ persons: [['crm_id 1', 'email new@a.example']], names: [], states: [] });
    await world.close();
  });

  test('what a snapshot does not show any more is gone, with its traits and states, and comes back with its id', async () => {
    const world = await createWorld(configOf({ delivery: 'snapshot' }));
    const all = [row('c1', 'crm_id', '1'), row('c1', 'email', 'ann@a.example'), row('c2', 'email', 'bob@b.example', 9)];
    const paid = { event_id: 'c1', event_name: 'paid', occurred_at: day(0), _ingested_at: day(1) };
    const show = async (identifiers: readonly Row[], traits: readonly Row[], events: readonly Row[]) => {
      for (const [relation, rows] of Object.entries({
        person_identifiers: identifiers,
        person_traits: traits,
        events,
      })) {
        await world.remove('crm', relation);
        await world.insert('crm', relation, rows);
      }
    };
    await show(all, [trait('c1', 'ann@a.example', 'Ann')], [paid]);
    const whole = { persons: [ANN, ['email bob@b.example']], names: ['Ann'], states: ['active'] };
    expect(await found(world)).toEqual(whole);
    const ids = () => world.read('nexus_entity_ids', ['entity_id', 'status']);
    const before = await ids();
    await show(all.slice(2), [], []);
    expect(await found(world)).toEqual({ persons: [['email bob@b.example']], names: [], states: [] });
    await show([], [], []);
    expect(await found(world)).toEqual(nobody);
    // Half of a link group, and older than what was known of it.
    await show([row('c1', 'email', 'ann@a.example', 0)], [], []);
    expect(await found(world)).toMatchObject({ persons: [['email ann@a.example']] });
    await show(all, [trait('c1', 'ann@a.example', 'Ann')], [paid]);
    expect(await found(world)).toEqual(whole);
    expect(await ids()).toEqual(before);
    await world.close();
  });

  test.each([
    ['a flag', 'bool', sql`TRUE`, sql`FALSE`],
    ['a time', 'timestamp', op.parseTimestamp(sql`'2026-01-02T00:00:00Z'`), sql`NULL`],
    ['a number', 'int', sql`1`, sql`0`],
  ] as const)('a column says that a row is gone: %s', async (_name, type, gone, there) => {
    const world = await createWorld(configOf({ deleted: '_fivetran_deleted' }));
    const relation = nexus('crm_person_identifiers');
    await world.execute(sql`DROP TABLE ${relation}`);
    await world.execute(sql`CREATE TABLE ${relation} (${id('event_id')} ${op.type('string')}, ${id('row_id')} ${op.type('string')},
 ${id('identifier_type')} ${op.type('string')}, ${id('identifier_value')} ${op.type('string')}, ${id('role')} ${op.type('string')},
 ${id('occurred_at')} ${op.type('timestamp')}, ${id('_ingested_at')} ${op.type('timestamp')}, ${id('_fivetran_deleted')} ${op.type(type)})`);
    await world.insert('crm', 'person_identifiers', [
      row('c1', 'crm_id', '1'),
      row('c1', 'email', 'ann@a.example'),
      row('c2', 'email', 'bob@b.example'),
    ]);
    const flag = (value: typeof gone) =>
      world.execute(sql`UPDATE ${relation} SET ${id('_fivetran_deleted')} = ${value} WHERE event_id = 'c1'`);
    await flag(there);
    expect(await found(world)).toMatchObject({ persons: [ANN, ['email bob@b.example']] });
    // Under its stamp, as soft deletes of some loaders are.
    await flag(gone);
    expect(await found(world)).toMatchObject({ persons: [['email bob@b.example']] });
    await flag(there);
    expect(await found(world)).toMatchObject({ persons: [ANN, ['email bob@b.example']] });
    await world.close();
  });

  // Of the rules: where a call costs little. The cases above run the same statements on every engine.
  if (everyCase) {
    test('a newer delivery that says nothing takes the old link and the old trait away', async () => {
      const world = await createWorld(configOf({}));
      await world.insert('crm', 'person_identifiers', [
        row('c1', 'crm_id', '1'),
        row('c1', 'email', 'ann@a.example'),
        row('c2', 'email', 'ann@a.example'),
      ]);
      await world.insert('crm', 'person_traits', [trait('c1', 'ann@a.example', 'Ann')]);
      expect(await found(world)).toMatchObject({ persons: [ANN], names: ['Ann'] });
      await world.insert('crm', 'person_traits', [trait('c1', 'ann@a.example', ' ', 2)]);
      expect(await found(world)).toMatchObject({ persons: [ANN], names: [] });
      await world.insert('crm', 'person_identifiers', [row('c1', 'crm_id', null, 2), row('c1', 'email', '', 2)]);
      expect(await found(world)).toMatchObject({ persons: [['email ann@a.example']] });
      await world.close();
    });

    test('halves of a link group that is appended join, whatever their stamps', async () => {
      const world = await createWorld(configOf({ delivery: 'append', deleted: 'deleted' }));
      await world.insert('crm', 'person_identifiers', [row('c1', 'crm_id', '1')]);
      await found(world);
      await world.insert('crm', 'person_identifiers', [row('c1', 'email', 'ann@a.example', 9)]);
      expect(await found(world)).toMatchObject({ persons: [ANN] });
      // What went away from the relation stays; what is taken back goes.
      await world.remove('crm', 'person_identifiers');
      expect(await found(world)).toMatchObject({ persons: [ANN] });
      await world.insert('crm', 'person_identifiers', [
        { ...row('c1', 'email', 'ann@a.example', 10), deleted: 'true' },
      ]);
      expect(await found(world)).toMatchObject({ persons: [['crm_id 1']] });
      await world.insert('crm', 'person_identifiers', [{ ...row('c1', 'crm_id', null, 11), deleted: 't' }]);
      expect(await found(world)).toEqual(nobody);
      await world.close();
    });

    test('one relation may be a snapshot, and the others not', async () => {
      const relations = { events: {}, person_identifiers: { delivery: 'snapshot' as const }, person_traits: {} };
      const world = await createWorld(configOf({ relations }));
      await world.insert('crm', 'person_identifiers', [
        row('c1', 'email', 'ann@a.example'),
        row('c2', 'crm_id', '2', 99),
      ]);
      await world.insert('crm', 'person_traits', [trait('c1', 'ann@a.example', 'Ann', 99)]);
      await found(world);
      await world.remove('crm', 'person_identifiers', sql`${id('event_id')} = 'c1'`);
      await world.remove('crm', 'person_traits');
      // The trait names somebody still.
      expect(await found(world)).toMatchObject({ persons: [['crm_id 2'], ['email ann@a.example']], names: ['Ann'] });
      await world.close();
    });

    test('a row that is gone need not say what it was', async () => {
      const world = await createWorld(configOf({ deleted: '_ab_cdc_deleted_at' }));
      await world.insert('crm', 'events', [
        { event_id: 'c1', event_name: 'paid', occurred_at: day(0), _ingested_at: day(1) },
      ]);
      await world.insert('crm', 'person_identifiers', [row('c1', 'crm_id', '1')]);
      expect(await found(world)).toEqual({ persons: [['crm_id 1']], names: [], states: ['active'] });
      const gone = { event_id: 'c1', _ingested_at: day(2), _ab_cdc_deleted_at: day(2) };
      await world.insert('crm', 'events', [gone]);
      await world.insert('crm', 'person_identifiers', [{ ...gone, row_id: 'c1' }]);
      expect(await found(world)).toEqual(nobody);
      expect(await world.read('nexus_rejected_records')).toEqual([]);
      await world.close();
    });

    test('another way of delivering is followed by the next run', async () => {
      const world = await createWorld(configOf({}));
      const half = [row('c1', 'email', 'ann@a.example', 2)];
      await world.insert('crm', 'person_identifiers', [row('c1', 'crm_id', '1'), ...half]);
      expect(await found(world)).toMatchObject({ persons: [['email ann@a.example']] });
      await world.redeploy(configOf({ delivery: 'append' }));
      expect(await found(world)).toMatchObject({ persons: [ANN] });
      await world.redeploy(configOf({ delivery: 'snapshot' }));
      expect(await found(world)).toMatchObject({ persons: [['email ann@a.example']] });
      await world.close();
    });
  }
});
