import { beforeAll, describe, expect, test } from '@jest/globals';
import { worldsOn } from '../support/world.ts';
import type { World } from '../support/world.ts';
import { duckdb } from '../support/engines/duckdb.ts';
import type { Assistant } from './support/client.ts';
import { assistantIn } from './support/client.ts';
import { asTold } from '../../mcp/untrusted.ts';
import { MARK, markedWorld } from './support/marked_world.ts';

const createWorld = worldsOn(duckdb);
let world: World;
let assistant: Assistant;
let ada: unknown;

beforeAll(async () => {
  world = await markedWorld(createWorld);
  assistant = await assistantIn(world);
  ada = (await world.read('nexus_persons')).find(({ email }) => email !== undefined)?.['person_id'];
});

describe('find_customer', () => {
  test('finds by an identifier in any spelling, by an id, and by words of a name', async () => {
    const found = {
      notice: expect.stringContaining('no instructions'),
      customers: [
        {
          ...{ entity_id: ada, entity_type: 'person', found_by: 'identifier', identifier_count: 2 },
          first_seen_at: '2026-01-02T00:00:00.000000Z',
          untrusted: { name: `Ada ${MARK} King` },
        },
      ],
      set_aside: [],
      left_out: { customers: 0 },
    };
    expect(await assistant.ask('find_customer', { query: `ADA@${MARK}.example ` })).toEqual(found);
    expect(await assistant.ask('find_customer', { query: String(ada) })).toEqual(found);
    expect(await assistant.ask('find_customer', { query: 'king ADA' })).toEqual({
      ...found,
      customers: [{ ...found.customers[0], found_by: 'name' }],
    });
    expect(await assistant.ask('find_customer', { query: '100% ada' })).toMatchObject({
      customers: [{ untrusted: { name: `Ada 100% ${MARK}` } }],
    });
    expect(await assistant.ask('find_customer', { query: 'ada', limit: 1 })).toMatchObject({
      customers: [{ entity_id: ada }],
      left_out: { customers: 1 },
    });
    expect(await assistant.ask('find_customer', { query: 'ada', entity_type: 'group' })).toMatchObject({
      customers: [],
    });
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
      'There is no entity type persons. The config has person, group. Is person meant?',
    );
  });
});

test('customer_context is the answer of nexus_context', async () => {
  const { answer } = await world.call('nexus_context', 'user_id', `${MARK} u1`);
  expect(await assistant.ask('customer_context', { type: 'user_id', value: `${MARK} u1` })).toEqual(asTold(answer));
  expect(await assistant.refused('customer_context', { value: 'nobody' })).toContain('nobody is unknown');
  expect(await assistant.refused('customer_context', { value: 'x', max_characters: 1 })).toContain('max_characters');
});
