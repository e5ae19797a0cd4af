import { describe, expect, test } from '@jest/globals';
import type { World } from '../support/world.ts';
import { engines } from './engines.ts';
import { setOverrides } from './overrides.ts';
import type { LinkRow } from './records.ts';
import { day, identifierRows, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: { email: { normalizer: 'exact' as const }, phone: { normalizer: 'exact' as const } },
};

const row = (id: string, at: number, ...identifiers: [string, string][]): LinkRow => ({
  id,
  identifiers,
  occurredAt: day(at),
  ingestedAt: day(at),
});

/** Every table of ours but the lists that only a deploy changes, and the work tables of a run. */
async function everything(world: World): Promise<Record<string, unknown>> {
  const tables = world.bundle.objects
    .filter(({ kind, name }) => kind === 'table' && !name.startsWith('nexus_work_'))
    .map(({ name }) => name)
    .filter((name) => !['nexus_public_suffixes', 'nexus_free_mail_domains', 'nexus_installed'].includes(name));
  const contents: Record<string, unknown> = {};
  for (const table of tables) contents[table] = await world.read(table);
  return contents;
}

describe.each(engines)('a plan on $engine', ({ createWorld }) => {
  test('says what a run would do, and changes nothing', async () => {
    const world = await createWorld(CONFIG);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        row('1', 1, ['email', 'a'], ['phone', '1']),
        row('2', 1, ['email', 'b'], ['phone', '2']),
        row('3', 1, ['email', 'c'], ['phone', '2']),
      ]),
    );
    await world.resolve();
    const ids = new Map(
      (await world.read('nexus_resolved_person_identifiers')).map((each) => [
        each['normalized_value'],
        each['person_id'],
      ]),
    );
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([row('4', 2, ['email', 'a'], ['phone', '2']), row('5', 2, ['email', 'new'])]),
    );
    const before = await everything(world);
    const { run_id, ...answer } = (await world.call('nexus_plan')).answer;
    expect(run_id).toBeTruthy();
    expect(answer).toEqual({
      status: 'planned',
      rows_loaded: 3,
      entities_born: 1,
      entities_merged: 1,
      entities_split: 0,
      entities_revived: 0,
      entities_gone: 0,
      identifiers_born: 1,
      identifiers_accreted: 0,
      identifiers_merged: 2,
      identifiers_split: 0,
      identifiers_set_aside: 0,
      identifiers_returned: 0,
      identifiers_gone: 0,
      pairs_refused: 0,
      changes: [
        {
          kind: 'merged',
          entity_type: 'person',
          from: ids.get('a'),
          to: ids.get('b'),
          identifiers: 2,
          such_as: 'email a',
        },
      ],
    });
    expect(await everything(world)).toEqual(before);
    await world.resolve();
    expect((await world.call('nexus_plan')).answer).toEqual({ status: 'unchanged' });
    await world.close();
  });

  test('tries other limits, and overrides that no run has followed yet', async () => {
    const world = await createWorld(CONFIG);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        row('1', 1, ['email', 'a'], ['phone', '1']),
        row('2', 2, ['email', 'b'], ['phone', '1']),
        row('3', 3, ['email', 'c'], ['phone', '1']),
      ]),
    );
    await world.resolve();
    const together = [['email a', 'email b', 'email c', 'phone 1']];
    expect(await partition(world)).toEqual(together);
    const before = await everything(world);
    const options = { identifier_types: { email: { entity_limit: 1 } } };
    const { answer } = await world.call('nexus_plan_with', JSON.stringify(options));
    expect(answer).toMatchObject({ entities_split: 1, identifiers_split: 2, entities_born: 2, pairs_refused: 2 });
    const hub = { identifier_types: { phone: { hub_limit: 2 } } };
    expect((await world.call('nexus_plan_with', JSON.stringify(hub))).answer).toMatchObject({
      identifiers_set_aside: 1,
      pairs_refused: 0,
    });
    const veto = {
      kind: 'veto',
      entity_type: 'person',
      identifier_type_a: 'email',
      identifier_value_a: 'a',
      identifier_type_b: 'email',
      identifier_value_b: 'b',
    };
    const tried = await world.call('nexus_plan_with', JSON.stringify({ override: veto }));
    expect(tried.answer).toMatchObject({ entities_split: 1, identifiers_split: 1, entities_born: 1, pairs_refused: 1 });
    expect(await everything(world)).toEqual(before);
    await setOverrides(world, [
      {
        override_id: 'v',
        kind: 'block',
        created_at: day(1),
        entity_type: 'person',
        identifier_type_a: 'phone',
        identifier_value_a: '1',
      },
    ]);
    expect((await world.call('nexus_plan')).answer).toMatchObject({ identifiers_set_aside: 1, pairs_refused: 0 });
    await setOverrides(world, []);
    // What the plan said is what a deploy with that limit does.
    await world.redeploy({
      identifier_types: { ...CONFIG.identifier_types, email: { normalizer: 'exact', entity_limit: 1 } },
    });
    await world.resolve();
    expect(await partition(world)).toEqual([['email a', 'phone 1'], ['email b'], ['email c']]);
    await world.close();
  });
});
