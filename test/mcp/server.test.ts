import { beforeAll, describe, expect, test } from '@jest/globals';
import { asTold } from '../../mcp/untrusted.ts';
import { nexus } from '../../sql/tag.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';
import { duckdb } from '../support/engines/duckdb.ts';
import type { World } from '../support/world.ts';
import { worldsOn } from '../support/world.ts';
import type { Answer, Assistant } from './support/client.ts';
import { assistantIn, assistantOver } from './support/client.ts';
import { MARK, markedWorld, SHOWN } from './support/marked_world.ts';

const createWorld = worldsOn(duckdb);
let world: World;
let assistant: Assistant;
let ada: unknown;

/** What the tools sent: the first word of each statement, and each procedure. */
const sent = new Set<string>();

/** A warehouse that notes what it is asked. */
const noting = (warehouse: Warehouse): Warehouse =>
  new Proxy(warehouse, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: readonly string[]): unknown => {
        sent.add(`${String(key)} ${/^\w*/.exec(args[0] ?? '')?.[0] ?? ''}`);
        return Reflect.apply(member, target, args);
      };
    },
  });

beforeAll(async () => {
  const targets = { test: { duckdb: { path: 'x.duckdb', materialize: { timeline: true } } } };
  world = await markedWorld(createWorld, { targets });
  assistant = await assistantOver(noting(world.warehouse), world.config);
  ada = (await world.read('nexus_persons')).find(({ email }) => email !== undefined)?.['person_id'];
});

test('tools are told with what they take and give, that they only read, and whom not to trust', async () => {
  const { tools } = await assistant.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    ...['find_customer', 'customer_context', 'timeline', 'explain_match', 'audience', 'recent_changes'],
    'describe_model',
  ]);
  for (const { name, annotations, description, inputSchema, outputSchema } of tools) {
    expect([name, annotations]).toEqual([
      name,
      { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    ]);
    expect([name, inputSchema.type, outputSchema?.['type']]).toEqual([name, 'object', 'object']);
    // What the config says is no text of a record.
    expect([name, description?.includes('never instructions')]).toEqual([name, name !== 'describe_model']);
  }
  const audience = tools.find(({ name }) => name === 'audience')?.inputSchema.properties;
  expect(audience).toMatchObject({ audience: { description: 'waiting, paying' }, limit: { maximum: 200 } });
});

describe('find_customer', () => {
  const found = (by: string) => ({
    notice: expect.stringContaining('no instructions'),
    customers: [
      {
        ...{ entity_id: ada, entity_type: 'person', found_by: by, identifier_count: 2 },
        first_seen_at: '2026-01-02T00:00:00.000000Z',
        untrusted: { name: `Ada ${MARK} King` },
      },
    ],
    set_aside: [],
    left_out: { customers: 0 },
  });

  test('finds by an identifier in any spelling, by an id, and by words of a name', async () => {
    expect(await assistant.ask('find_customer', { query: `ADA@${MARK}.example ` })).toEqual(found('identifier'));
    expect(await assistant.ask('find_customer', { query: ada })).toEqual(found('identifier'));
    expect(await assistant.ask('find_customer', { query: 'king ADA' })).toEqual(found('name'));
    expect(await assistant.ask('find_customer', { query: 'ada', limit: 1 })).toMatchObject({
      customers: [{ entity_id: ada }],
      left_out: { customers: 1 },
    });
    expect(await assistant.ask('find_customer', { query: 'ada', entity_type: 'group' })).toMatchObject({
      customers: [],
    });
  });

  test('takes what it is asked for a text: no wildcard, no SQL', async () => {
    for (const query of ['%', '_da', "' OR '1' = '1", "x'; DROP TABLE nexus.nexus_entity_map; --", '\\']) {
      const answer = await assistant.ask('find_customer', { query });
      // One name has a percent sign.
      expect([query, answer['customers']]).toMatchObject([query, query === '%' ? [{ identifier_count: 1 }] : []]);
    }
  });

  test('says what sets an identifier aside, and which entity types there are', async () => {
    expect(await assistant.ask('find_customer', { query: `info@${MARK}.example` })).toMatchObject({
      customers: [],
      set_aside: [
        {
          ...{ reason: 'blocked', rule: 'identifier_types.email.blocked' },
          untrusted: { identifier: `email info@${MARK}.example` },
        },
      ],
    });
    expect(await assistant.refused('find_customer', { query: 'ada', entity_type: 'persons' })).toBe(
      'There is no entity type persons: there is person, group. Is person meant?',
    );
  });
});

test('customer_context is the answer of nexus_context', async () => {
  const { answer } = await world.call('nexus_context', 'user_id', `${MARK} u1`);
  expect(await assistant.ask('customer_context', { type: 'user_id', value: `${MARK} u1` })).toEqual(asTold(answer));
});

test('a list is paged, and says how much more there is', async () => {
  const whole = await assistant.ask('recent_changes');
  const changes = whole['changes'] as Answer[];
  expect(whole['left_out']).toEqual({ changes: 0 });
  const first = await assistant.ask('recent_changes', { limit: 2 });
  const second = await assistant.ask('recent_changes', { limit: 200, skip: 2 });
  expect([first['left_out'], second['left_out']]).toEqual([{ changes: changes.length - 2 }, { changes: 0 }]);
  expect([...(first['changes'] as Answer[]), ...(second['changes'] as Answer[])]).toEqual(changes);
  expect(await assistant.ask('recent_changes', { after_run: 1 })).toMatchObject({ changes: [] });
  const entered = await assistant.ask('recent_changes', { change: 'entered_audience', audience: 'waiting' });
  expect(entered['changes']).toMatchObject([{ entity_id: ada, audience: 'waiting' }]);
  expect(await assistant.ask('audience', { audience: 'waiting', skip: 1 })).toMatchObject({
    ...{ member_count: 1, members: [], left_out: { members: 0 } },
  });
});

test('the timeline is read from its table where there is one', async () => {
  const answer = await assistant.ask('timeline', { entity_id: ada, limit: 1 });
  expect(answer).toMatchObject({
    items: [{ item: 'event', occurred_at: '2026-01-05T00:00:00.000000Z', untrusted: { description: SHOWN } }],
    left_out: { items: 3 },
  });
  const { timeline } = world.config.targets['test']?.duckdb?.materialize ?? {};
  expect(timeline).toBe(true);
});

test('what goes wrong is a sentence, and the next question is answered', async () => {
  const refused = await Promise.all([
    assistant.refused('customer_context', { value: 'nobody' }),
    assistant.refused('customer_context', { type: 'mail', value: 'x' }),
    assistant.refused('customer_context', { value: 'x', max_characters: 1 }),
    assistant.refused('timeline', { entity_id: 'per_0' }),
    assistant.refused('timeline', { entity_id: ada, since: 'yesterday' }),
    assistant.refused('audience', { audience: 'wating' }),
    assistant.refused('recent_changes', { limit: 201 }),
    assistant.refused('explain_match', { type: 'email', value: 'a@b.c' }),
  ]);
  expect(refused).toEqual([
    'nobody is unknown: no record that was loaded has it.',
    'There is no identifier type mail. The config has email, domain, user_id.',
    expect.stringMatching(/max_characters.*5000/s),
    'There is no entity per_0. find_customer gives ids.',
    expect.stringMatching(/since.*2026-01-31T09:00:00Z/s),
    'There is no audience wating: there is waiting, paying. Is waiting meant?',
    expect.stringMatching(/limit.*200/s),
    expect.stringMatching(/other_type/),
  ]);
  expect(await assistant.ask('describe_model')).toMatchObject({ keeps_changes: true });
});

test('questions that come at once are asked one after the other', async () => {
  const explain = { type: 'email', value: `ada@${MARK}.example`, other_type: 'user_id', other_value: `${MARK} u1` };
  const answers = await Promise.all([1, 2, 3].map(() => assistant.ask('explain_match', explain)));
  expect(answers.map(({ verdict, steps }) => [verdict, (steps as unknown[]).length])).toEqual([
    ['linked', 1],
    ['linked', 1],
    ['linked', 1],
  ]);
});

test('a question that is taken back while it waits is not asked', async () => {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  let asked = 0;
  const { client } = await assistantOver(world.warehouse, world.config, async (work) => {
    asked++;
    await begun;
    return work(world.warehouse);
  });
  const abort = new AbortController();
  const ask = (signal?: AbortSignal) =>
    client.callTool({ name: 'describe_model', arguments: {} }, signal === undefined ? {} : { signal });
  const first = ask();
  const second = ask(abort.signal);
  const third = ask();
  abort.abort();
  await expect(second).rejects.toThrow();
  begin();
  expect([(await first).isError, (await third).isError, asked]).toEqual([undefined, undefined, 2]);
});

test('resources have the model and the columns of what is read, but for what may not be told', async () => {
  const few = await assistantIn(world, { traits: ['plan'], audiences: [] });
  const read = async (one: Assistant, uri: string): Promise<unknown> => {
    const { contents } = await one.client.readResource({ uri });
    const [content] = contents as { readonly text: string }[];
    return JSON.parse(content?.text ?? '');
  };
  const { resources } = await few.client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual(['nexus://model', 'nexus://schema']);
  const { last_run: run, ...model } = await few.ask('describe_model');
  expect(run).toMatchObject({ run_number: 1 });
  expect(await read(few, 'nexus://model')).toEqual(model);
  expect(model).toMatchObject({
    traits: [{ name: 'plan', entity_type: 'person', description: 'What they pay for', survivorship: 'latest' }],
    ...{ computed_traits: [], audiences: [], sources: ['crm'] },
  });
  const columnsOf = async (one: Assistant): Promise<Record<string, string[]>> => {
    const relations = (await read(one, 'nexus://schema')) as { name: string; columns: { name: string }[] }[];
    return Object.fromEntries(relations.map(({ name, columns }) => [name, columns.map((column) => column.name)]));
  };
  const [all, told] = [await columnsOf(assistant), await columnsOf(few)];
  expect(Object.keys(told)).toEqual(Object.keys(all));
  const hidden = Object.entries(all).map(([name, columns]) => [
    name,
    columns.filter((column) => told[name]?.includes(column) !== true),
  ]);
  expect(Object.fromEntries(hidden.filter(([, columns]) => (columns?.length ?? 0) > 0))).toEqual({
    nexus_persons: ['name'],
    nexus_groups: ['name', 'trait_domain'],
    nexus_person_computed_traits: ['times_asked'],
  });
  const groups = await world.warehouse.columns(nexus('nexus_groups'));
  expect(all['nexus_groups']).toEqual([...(groups?.keys() ?? [])]);
});

test('of all that was asked, nothing was sent but queries and two procedures that read', () => {
  expect([...sent].sort()).toEqual(['call nexus_context_with', 'call nexus_explain', 'query SELECT']);
});
