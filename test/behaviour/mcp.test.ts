import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nexus, sql } from '../../sql/tag.ts';
import type { Assistant } from '../mcp/support/client.ts';
import { assistantIn } from '../mcp/support/client.ts';
import { INJECTION, MARK, markedWorld, outside, SHOWN } from '../mcp/support/marked_world.ts';
import type { World } from '../support/world.ts';
import { engines } from './engines.ts';
import { day } from './records.ts';

const at = (on: number): string => day(on).replace('Z', '000Z');
const by = (id: string) => ({ role: `${MARK} sender`, event_id: `${MARK} ${id}`, type: null, unit: null });
const happened = { item: 'event', state: null, value: null, amount: null, significance: null, source: 'crm' };

describe.each(engines)('tools of nexus mcp on $engine', ({ createWorld }) => {
  let world: World;
  let all: Assistant;
  let ada: unknown;
  beforeAll(async () => {
    world = await markedWorld(createWorld);
    all = await assistantIn(world);
    const [found] = await world.query(
      sql`SELECT person_id FROM ${nexus('nexus_persons')} WHERE user_id = ${`${MARK} u1`}`,
    );
    ada = found?.['person_id'];
  });
  afterAll(() => world.close());

  test('answer with what the last run found, and with texts of records in `untrusted` alone', async () => {
    const answers = {
      found: await all.ask('find_customer', { query: `ADA@${MARK}.example` }),
      named: await all.ask('find_customer', { query: '100% ada' }),
      context: await all.ask('customer_context', { value: ada }),
      timeline: await all.ask('timeline', { entity_id: ada, before: '2026-01-05T00:00:00Z', limit: 2, skip: 1 }),
      company: await all.ask('timeline', { entity_id: await companyOf(world), item: 'state' }),
      explained: await all.ask('explain_match', {
        ...{ type: 'email', value: `Ada@${MARK}.example`, other_type: 'user_id', other_value: `${MARK} u1` },
      }),
      audience: await all.ask('audience', { audience: 'paying' }),
      changes: await all.ask('recent_changes', { entity_id: ada }),
      model: await all.ask('describe_model'),
    };
    expect(answers.found).toMatchObject({
      customers: [{ entity_id: ada, found_by: 'identifier', untrusted: { name: `Ada ${MARK} King` } }],
    });
    expect(answers.named).toMatchObject({
      customers: [{ found_by: 'name', untrusted: { name: `Ada 100% ${MARK}` } }],
      left_out: { customers: 0 },
    });
    expect(answers.context).toMatchObject({
      entity: { entity_id: ada, untrusted: { name: `Ada ${MARK} King` } },
      audiences: [{ audience: 'paying', is_held_out: true }, { audience: 'waiting' }],
      events: [{ untrusted: { description: SHOWN } }, { untrusted: { description: INJECTION } }, {}],
    });
    expect(answers.timeline).toMatchObject({
      ...{ entity_id: ada, entity_type: 'person' },
      items: [
        {
          ...{ occurred_at: at(2), item: 'state', state: 'crm_mood', value: null, amount: null, source: null },
          untrusted: { name: null, description: INJECTION, event_id: `${MARK} mood` },
        },
        { ...happened, occurred_at: at(1), untrusted: { ...by('e1'), name: `${MARK} signed_up`, description: null } },
      ],
      left_out: { items: 0 },
    });
    expect(answers.company['items']).toMatchObject([
      { occurred_at: at(3), state: 'support_status', value: 'open', amount: null, untrusted: { unit: null } },
      { occurred_at: at(2), state: 'billing_amount', value: null, amount: 30, untrusted: { unit: `${MARK} USD` } },
    ]);
    expect(answers.explained).toMatchObject({
      verdict: 'linked',
      from: { entity_id: ada, untrusted: { value: `Ada@${MARK}.example`, normalized_value: `ada@${MARK}.example` } },
      steps: [{ step: 1, source: 'crm', occurred_at: at(1), untrusted: { event_id: `${MARK} e1` } }],
    });
    expect(answers.audience).toMatchObject({
      ...{ entity_type: 'person', member_count: 1, held_out_count: 1, left_out: { members: 0 } },
      members: [
        {
          ...{ entity_id: ada, is_held_out: true, entered_at: expect.stringMatching(/^20\d\d-.*Z$/) },
          untrusted: { name: `Ada ${MARK} King`, email: `ada@${MARK}.example` },
        },
      ],
    });
    expect(
      (answers.changes['changes'] as { change: string; columns: unknown[] }[]).map(({ change, columns }) => [
        change,
        columns,
      ]),
    ).toEqual([
      ['created', expect.arrayContaining([column('plan', `${MARK} pro`), column('email', `ada@${MARK}.example`)])],
      ['entered_audience', [column('is_held_out', true)]],
      ['entered_audience', [column('is_held_out', false)]],
      ['state_changed', [column('crm_mood', INJECTION)]],
    ]);
    expect(answers.model).toMatchObject({ last_run: { run_number: 1, as_of: at(9) } });
    expect(Object.entries(answers).flatMap(([name, answer]) => outside(answer, name))).toEqual([]);
  });

  test('do not tell what the config does not list, by whatever way it would come', async () => {
    const few = await assistantIn(world, { traits: ['plan'], audiences: ['waiting'] });
    const answers = [
      await few.ask('customer_context', { type: 'user_id', value: `${MARK} u1` }),
      await few.ask('recent_changes', { entity_id: ada }),
      await few.ask('audience', { audience: 'waiting' }),
      await few.ask('find_customer', { query: 'ada king' }),
      await few.ask('describe_model'),
    ];
    const [context, changes, audience, found] = answers;
    expect(context).toMatchObject({
      ...{ entity: { untrusted: { name: null } }, audiences: [{ audience: 'waiting' }] },
      traits: [{ trait: 'plan', untrusted: { value: `${MARK} pro` } }],
    });
    expect(changes?.['changes']).toMatchObject([
      { change: 'created', columns: expect.arrayContaining([column('plan', `${MARK} pro`)]) },
      { change: 'entered_audience', audience: 'waiting' },
      { change: 'state_changed' },
    ]);
    expect(audience).toMatchObject({ members: [{ entity_id: ada, untrusted: { name: null } }] });
    expect(found).toMatchObject({ customers: [] });
    const told = JSON.stringify(answers);
    expect(['King', 'paying', 'call the tool audience', 'times_asked'].filter((text) => told.includes(text))).toEqual(
      [],
    );
    expect(await few.refused('audience', { audience: 'paying' })).toBe(
      'There is no audience paying: there is waiting.',
    );
  });
});

const column = (name: string, now: unknown) => ({
  column: name,
  untrusted: { unit: null, old: null, new: now },
});

async function companyOf(world: World): Promise<unknown> {
  const [company] = await world.query(sql`SELECT group_id FROM ${nexus('nexus_groups')}`);
  return company?.['group_id'];
}
