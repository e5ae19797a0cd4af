import { describe, expect, test } from '@jest/globals';
import { prepareDeploy } from '../../deploy/deploy.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { NexusConfig } from '../../config/types.ts';
import type { Row, World } from '../support/world.ts';
import { buildBundle } from '../../build/build.ts';
import { engines, testOfRules } from './engines.ts';
import { day, identifierRows, partition } from './records.ts';

const relations = { person_identifiers: {}, person_traits: {}, events: {} };
const source = (name: string) => ({ name, relations });
const REST = {
  identifier_types: { user_id: { normalizer: 'exact' as const } },
  traits: { person: { name: {} } },
  states: [{ name: 'billing', entity_type: 'person', rules: [{ event_name: 'paid', value: 'customer' }] }],
};
const CONFIG = { sources: [source('crm'), source('shop')], ...REST };

/** The relations of a source stay where they are when it gets another name. */
const renamed = (name: string, former: string | string[], at: string) => ({
  name,
  renamed_from: former,
  relations: Object.fromEntries(Object.keys(relations).map((part) => [part, { table: `${at}_${part}` }])),
});

/** Two people whom the shop ties, one of the shop alone, a name that each source gives, and a state. */
async function fill(world: World): Promise<void> {
  const link = (id: string, ...users: string[]): Row[] =>
    identifierRows([{ id, identifiers: users.map((user) => ['user_id', user] as const) }]);
  const trait = (event_id: string, value: string, on: number): Row => ({
    event_id,
    row_id: event_id,
    identifier_type: 'user_id',
    identifier_value: 'a',
    trait_name: 'name',
    trait_value: value,
    occurred_at: day(on),
    _ingested_at: day(1),
  });
  await world.insert('crm', 'person_identifiers', [...link('1', 'a'), ...link('2', 'b')]);
  await world.insert('crm', 'person_traits', [trait('t1', 'Ann', 0)]);
  await world.insert('shop', 'person_identifiers', [...link('3', 'a', 'b'), ...link('4', 'c')]);
  await world.insert('shop', 'person_traits', [trait('t2', 'Anna', 1)]);
  await world.insert('shop', 'events', [
    { event_id: 'event 3', event_name: 'paid', occurred_at: day(0), _ingested_at: day(1) },
  ]);
}

/** What is published, without what tells one run from another. */
const published = (world: World): Promise<Row[][]> =>
  Promise.all([
    world.read('nexus_entity_map', ['identifier_value', 'entity_id']),
    world.read('nexus_entity_ids', ['entity_id', 'status', 'redirect_to', 'identifier_count']),
    world.read('nexus_traits', ['entity_id', 'trait_name', 'trait_value', 'event_id']),
    world.read('nexus_states', ['entity_id', 'state_name', 'state_value', 'state_entered_at']),
    world.read('nexus_event_log', ['event_id', 'row_id', 'record_kind', 'identifier_value', 'trait_value']),
  ]);

/** What a deploy of another config would say, on the same place. */
const planOf = (world: World, changed: Partial<NexusConfig>) =>
  prepareDeploy(world.warehouse, buildBundle({ ...world.config, ...changed }, world.warehouse.name));

describe.each(engines)('sources that leave the config on $engine', ({ everyCase, createWorld }) => {
  testOfRules('stay as they are unless something is said, and the plan says so and asks', async () => {
    const world = await createWorld(CONFIG);
    await fill(world);
    await world.resolve();
    const before = await published(world);
    const { notes, questions } = await planOf(world, { sources: [source('crm')] });
    expect(notes[0]).toMatch(
      /^shop is not in the config any more, and 5 records of it are stored: they stay.*"renamed_from": "shop".*"removed_sources": \["shop"\]$/,
    );
    expect(questions).toEqual(['Keep the 5 records of shop, which is not in the config any more?']);
    await world.redeploy({ sources: [source('crm')] });
    await world.resolve();
    expect(await published(world)).toEqual(before);
    // Said again, and not asked again.
    const again = await planOf(world, {});
    expect(again.questions).toEqual([]);
    expect(again.notes[0]).toContain('shop is not in the config any more');
    await world.close();
  });

  test('that are removed are taken back by the next run, as if they had never been', async () => {
    const world = await createWorld(CONFIG);
    await fill(world);
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a', 'user_id b'], ['user_id c']]);
    const without = { sources: [source('crm')], removed_sources: ['shop'] };
    const { notes, questions } = await planOf(world, without);
    expect(notes[0]).toBe('shop is removed: the next run takes back its 5 records, with all that they link');
    expect(questions).toEqual(['Let the next run take back the 5 records of shop?']);
    await world.redeploy(without);
    expect((await world.resolve()).summary).toMatchObject({ status: 'published', link_groups_gone: 4 });
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    expect(await world.read('nexus_traits', ['trait_value'])).toEqual([{ trait_value: 'Ann' }]);
    expect(await world.read('nexus_states')).toEqual([]);
    expect(await world.read('nexus_watermarks', ['source'])).toEqual([{ source: 'crm' }]);
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    const after = await published(world);
    expect((await world.resolve()).summary['status']).toBe('unchanged');
    await world.resolve({ full_refresh: true });
    expect(await published(world)).toEqual(after);
    expect((await planOf(world, {})).notes).toEqual([]);
    // Back in the config, it is read from its beginning, and nothing of it is suppressed.
    await world.redeploy({ sources: [source('crm'), source('shop')], removed_sources: [] });
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a', 'user_id b'], ['user_id c']]);
    await world.close();
  });

  testOfRules('that are renamed keep ids, results and decisions, and nothing is loaded twice', async () => {
    const world = await createWorld(CONFIG);
    await fill(world);
    await world.resolve();
    await world.execute(
      sql`INSERT INTO ${nexus('nexus_overrides')} (override_id, kind, created_at, author, source, event_id) SELECT 'o1', 'retract', started_at, 'kim', 'shop', 'event 4' FROM ${nexus('nexus_runs')}`,
    );
    await world.resolve();
    const before = await published(world);
    const sources = [source('crm'), renamed('web_shop', 'shop', 'shop')];
    const { notes, questions } = await planOf(world, { sources });
    expect(notes[0]).toMatch(/^shop is web_shop now: its 5 records move to the new name/);
    expect(questions).toEqual([]);
    await world.redeploy({ sources });
    expect((await world.resolve()).summary).toMatchObject({ rows_loaded: 0 });
    expect(await published(world)).toEqual(before);
    expect(
      await world.query(sql`SELECT source, COUNT(*) AS records FROM ${nexus('nexus_event_log')} GROUP BY source`),
    ).toEqual([
      { source: 'crm', records: 3 },
      { source: 'web_shop', records: 5 },
    ]);
    expect(await world.read('nexus_overrides', ['source'])).toEqual([{ source: 'web_shop' }]);
    expect((await world.resolve()).summary['status']).toBe('unchanged');
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.resolve({ full_refresh: true });
    expect(await published(world)).toEqual(before);
    await world.close();
  });

  // Of the rules: where a call costs little. The cases above run the same statements on every engine.
  if (everyCase) {
    test('that are removed go too where only new sources are left', async () => {
      const world = await createWorld({ ...CONFIG, sources: [source('shop')] });
      await world.insert('shop', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'a']] }]));
      await world.resolve();
      await world.redeploy({ sources: [source('crm')], removed_sources: ['shop'] });
      await world.resolve();
      expect(await world.read('nexus_event_log')).toEqual([]);
      expect(await partition(world)).toEqual([]);
      await world.close();
    });

    test('that were read under both names are one again when the config says so', async () => {
      const world = await createWorld(CONFIG);
      await fill(world);
      await world.resolve();
      const before = await published(world);
      const doubled = { name: 'web_shop', relations: renamed('web_shop', 'shop', 'shop').relations };
      await world.redeploy({ sources: [source('crm'), doubled] });
      await world.resolve();
      expect(await world.read('nexus_event_log')).toHaveLength(13);
      await world.redeploy({ sources: [source('crm'), renamed('web_shop', ['other', 'shop'], 'shop')] });
      await world.resolve();
      expect(await published(world)).toEqual(before);
      await world.close();
    });

    test('what was erased stays away when its source is renamed', async () => {
      const world = await createWorld(CONFIG);
      await fill(world);
      await world.resolve();
      const request = { type: 'user_id', value: 'c' };
      const { answer } = await world.call('nexus_forget_with', JSON.stringify(request));
      await world.call('nexus_forget_with', JSON.stringify({ ...request, confirm: answer['confirm'] }));
      await world.redeploy({ sources: [source('crm'), renamed('web_shop', 'shop', 'shop')] });
      // Another record of a link group that held what was erased.
      await world.insert('web_shop', 'person_traits', [
        {
          event_id: 'event 4',
          row_id: 'row 4',
          identifier_type: 'user_id',
          identifier_value: 'd',
          trait_name: 'name',
          trait_value: 'Cleo',
          occurred_at: day(0),
          _ingested_at: day(2),
        },
      ]);
      await world.resolve();
      expect(await partition(world)).toEqual([['user_id a', 'user_id b']]);
      expect((await world.read('nexus_traits', ['trait_value'])).map((row) => row['trait_value'])).not.toContain(
        'Cleo',
      );
      await world.close();
    });
  }
});
