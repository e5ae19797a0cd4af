import { describe, expect, test } from '@jest/globals';
import { engines } from './engines.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: { email: { normalizer: 'email' as const }, user_id: {} },
};

const TAKES = 'The options are to be a JSON object, such as {"full_refresh": true}, and are';

describe.each(engines)('options on $engine', ({ createWorld }) => {
  test('that a procedure does not know, or that are of another type, are refused by name before anything is done', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'a']] }]));
    const refused: [procedure: string, options: string, message: string][] = [
      [
        'nexus_resolve_with',
        '{"full_refesh": true}',
        'nexus_resolve_with has no option full_refesh. Did you mean full_refresh? It takes full_refresh, on_busy and as_of.',
      ],
      ['nexus_resolve_with', '{"on_busy": "explode"}', 'on_busy is to be "fail" or "skip", and is "explode".'],
      ['nexus_resolve_with', '{"full_refresh": "true"}', 'full_refresh is to be true or false, and is "true".'],
      ['nexus_resolve_with', '{"run": "zzz"}', 'run is to be "resolve", "plan", "audit" or "forget", and is "zzz".'],
      ['nexus_resolve_with', 'full_refresh', `${TAKES} full_refresh.`],
      ['nexus_resolve_with', '', `${TAKES} .`],
      ['nexus_resolve_with', '["full_refresh"]', `${TAKES} ["full_refresh"].`],
      [
        'nexus_plan_with',
        '{"identifier_types": {"email": {"hub_limit": "x"}}}',
        'nexus_plan_with: identifier_types.email.hub_limit is to be a whole number from 1 on, and is "x".',
      ],
      ['nexus_plan_with', '{"identifier_types": {"fax": {}}}', 'has no option identifier_types.fax.'],
      ['nexus_plan_with', '{"identifier_types": {"email": {"limit": 1}}}', 'no option identifier_types.email.limit.'],
      ['nexus_plan_with', '{"run": "resolve"}', 'nexus_plan_with has no option run.'],
      ['nexus_plan_with', 'zzz', `${TAKES} zzz.`],
      ['nexus_plan_with', '{zzz', `${TAKES} {zzz.`],
      ['nexus_forget_with', '{"typ": "email"}', 'nexus_forget_with has no option typ. Did you mean type?'],
      ['nexus_forget_with', '{"type": 7}', 'nexus_forget_with: type is to be a text, and is 7.'],
      ['nexus_forget_with', '{"identifiers": "a"}', 'identifiers is to be a list, and is "a".'],
      ['nexus_forget_with', '{"identifiers": [{"kind": "a"}]}', 'no option identifiers[0].kind.'],
      ['nexus_forget_with', 'zzz', `${TAKES} zzz.`],
      ['nexus_forget_with', '{zzz', `${TAKES} {zzz.`],
    ];
    for (const [procedure, options, message] of refused) {
      await expect(world.call(procedure, options)).rejects.toThrow(message);
    }
    expect(await world.read('nexus_runs')).toEqual([]);
    expect(await world.read('nexus_entity_map')).toEqual([]);
    await world.close();
  });

  test('that are known cost no statement more, and null is as none', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', identifierRows([{ id: '1', identifiers: [['user_id', 'a']] }]));
    await world.resolve();
    const { steps } = await world.resolve({ on_busy: 'skip', full_refresh: null });
    expect(steps.map(({ step }) => step)).toEqual(['begin', 'probe']);
    expect(
      (await world.call('nexus_plan_with', '{"identifier_types": {"email": {"hub_limit": 3}}}')).answer,
    ).toMatchObject({
      status: 'planned',
    });
    expect((await world.call('nexus_forget_with', '{}')).answer).toMatchObject({ status: 'unknown' });
    await world.close();
  });

  test('an explanation takes two identifiers of types that there are', async () => {
    const world = await createWorld(CONFIG);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        {
          id: '1',
          identifiers: [
            ['user_id', 'a'],
            ['fax', '1'],
          ],
          ingestedAt: day(1),
        },
      ]),
    );
    await world.resolve();
    await expect(world.call('nexus_explain', 'emial', 'a@b.example', 'user_id', 'a')).rejects.toThrow(
      'There is no identifier type emial. The config has email, user_id.',
    );
    await expect(world.call('nexus_explain', 'email', 'a@b.example', ' ', 'a')).rejects.toThrow(
      'type_b or value_b is missing',
    );
    // A source gives it, and it is set aside: that is what is to be explained.
    expect((await world.call('nexus_explain', 'fax', '1', 'user_id', 'a')).answer).toMatchObject({
      verdict: 'set_aside',
    });
    await world.close();
  });
});
