import { describe, expect, test } from '@jest/globals';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { setOverrides } from './overrides.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {} } }],
  identifier_types: {
    email: { normalizer: 'email' as const, blocked: ['info@example.com'] },
    phone: { normalizer: 'phone' as const },
    domain: { normalizer: 'domain' as const },
    user_id: { normalizer: 'exact' as const, entity_limit: 1 },
  },
};

/** What an answer says of its steps, in the columns that tell the case. */
const chain = (answer: Row): unknown[] =>
  (answer['steps'] as readonly Row[]).map(({ from_value: from, event_id: event, to_value: to, rule }) =>
    [from, event, to, ...(rule === null ? [] : [rule])].join(' > '),
  );

const ask = async (world: World, ...identifiers: readonly [string, string, string, string]): Promise<Row> =>
  (await world.call('nexus_explain', ...identifiers)).answer;

describe.each(engines)('nexus_explain on $engine', ({ createWorld }) => {
  test('gives the shortest chain of rows, or says why there is none', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'events', [
      { event_id: 'event 2', event_name: 'paid', occurred_at: day(3), _ingested_at: day(4) },
    ]);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        // Two ways of two steps: that one is shown whose first row is known to be older.
        {
          id: '1',
          identifiers: [
            ['email', 'Ann@Example.com'],
            ['phone', '+1 415 555 2671'],
          ],
          occurredAt: day(2),
        },
        {
          id: '2',
          identifiers: [
            ['phone', '(415) 555-2671'],
            ['domain', 'shop.acme.co.uk'],
          ],
          occurredAt: day(3),
        },
        {
          id: '0',
          identifiers: [
            ['email', 'ann@example.com'],
            ['user_id', 'u1'],
          ],
          occurredAt: null,
        },
        {
          id: '3',
          identifiers: [
            ['user_id', 'u1'],
            ['domain', 'acme.co.uk'],
          ],
          occurredAt: day(1),
        },
        {
          id: '4',
          identifiers: [
            ['user_id', 'u2'],
            ['email', 'info@example.com'],
          ],
        },
      ]),
    );
    await world.resolve();
    const ann = ['email', 'ann@example.com'] as const;

    // Of the two, the sources wrote the one otherwise, and never the other.
    const { answer, steps } = await world.call(
      'nexus_explain',
      'email',
      'ANN@Example.com',
      'domain',
      'https://Acme.co.uk/',
    );
    const entity_id = (answer['from'] as Row)['entity_id'];
    expect(entity_id).toMatch(/^per_[0-9a-f]{32}$/);
    expect(answer).toEqual({
      verdict: 'linked',
      from: {
        identifier_type: 'email',
        identifier_value: 'ANN@Example.com',
        normalized_value: 'ann@example.com',
        entity_type: 'person',
        entity_id,
        reason: null,
        rule: null,
        since: null,
      },
      to: {
        identifier_type: 'domain',
        identifier_value: 'https://Acme.co.uk/',
        normalized_value: 'acme.co.uk',
        entity_type: 'person',
        entity_id,
        reason: null,
        rule: null,
        since: null,
      },
      steps: [
        {
          step: 1,
          from_type: 'email',
          from_value: 'ann@example.com',
          to_type: 'phone',
          to_value: '+14155552671',
          source: 'crm',
          event_id: 'event 1',
          row_id: 'row 1',
          event_name: null,
          occurred_at: '2026-01-03T00:00:00.000000Z',
          author: null,
          reason: null,
          refused: false,
          rule: null,
          since: null,
        },
        {
          step: 2,
          from_type: 'phone',
          from_value: '+14155552671',
          to_type: 'domain',
          to_value: 'acme.co.uk',
          source: 'crm',
          event_id: 'event 2',
          row_id: 'row 2',
          event_name: 'paid',
          occurred_at: '2026-01-04T00:00:00.000000Z',
          author: null,
          reason: null,
          refused: false,
          rule: null,
          since: null,
        },
      ],
    });
    // Two per step of the chain, and five; besides, Snowflake's transaction, and the answer where it is a statement.
    expect(steps.filter(({ step }) => !['begin', 'commit', 'answer'].includes(step))).toHaveLength(2 * 2 + 5);

    expect(await ask(world, ...ann, 'email', 'Ann@Example.com')).toMatchObject({
      verdict: 'same_identifier',
      steps: [],
    });
    expect(await ask(world, 'entity_id', String(entity_id), 'user_id', 'u2')).toMatchObject({
      verdict: 'no_chain',
      from: { identifier_type: 'entity_id', identifier_value: entity_id, entity_id },
      steps: [],
    });
    expect(await ask(world, ...ann, 'user_id', 'u3')).toMatchObject({
      verdict: 'unknown',
      from: { entity_id },
      to: { identifier_value: 'u3', normalized_value: null, entity_type: null, entity_id: null },
    });
    const aside = await ask(world, 'email', 'INFO@example.com', 'user_id', 'u2');
    expect(aside).toMatchObject({
      verdict: 'set_aside',
      from: {
        normalized_value: 'info@example.com',
        entity_id: null,
        reason: 'blocked',
        rule: 'identifier_types.email.blocked',
      },
      to: { reason: null },
      steps: [],
    });
    const [{ since } = {}] = await world.read('nexus_quarantine', ['since']);
    expect(Date.parse(String((aside['from'] as Row)['since']))).toBe(Date.parse(String(since)));
    await world.close();
  });

  test('shows the link that a rule refuses, and the decisions of people', async () => {
    const world = await createWorld(CONFIG);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        {
          id: '1',
          identifiers: [
            ['user_id', 'u1'],
            ['email', 'home@example.com'],
          ],
          occurredAt: day(1),
        },
        {
          id: '2',
          identifiers: [
            ['email', 'home@example.com'],
            ['user_id', 'u2'],
          ],
          occurredAt: day(2),
        },
        {
          id: '3',
          identifiers: [
            ['email', 'bo@example.com'],
            ['email', 'al@example.com'],
          ],
          occurredAt: day(1),
        },
        { id: '4', identifiers: [['email', 'cy@example.com']], occurredAt: day(1) },
        {
          id: '5',
          identifiers: [
            ['email', 'cy@example.com'],
            ['phone', '+14155552671'],
          ],
          occurredAt: day(1),
        },
        {
          id: '6',
          identifiers: [
            ['email', 'di@example.com'],
            ['domain', 'di.example'],
          ],
          occurredAt: day(1),
        },
        {
          id: '7',
          identifiers: [
            ['email', 'di@example.com'],
            ['phone', '+14155552672'],
          ],
          occurredAt: day(2),
        },
        {
          id: '8',
          identifiers: [
            ['phone', '+14155552672'],
            ['domain', 'di.example'],
          ],
          occurredAt: day(3),
        },
      ]),
    );
    const decided = { entity_type: 'person', created_at: day(5), author: 'kim', reason: 'she called' };
    const email = (value: string) => ({ type: 'email', value });
    const pair = (a: { type: string; value: string }, b: { type: string; value: string }) => ({
      identifier_type_a: a.type,
      identifier_value_a: a.value,
      identifier_type_b: b.type,
      identifier_value_b: b.value,
    });
    await setOverrides(world, [
      { override_id: 'apart', kind: 'veto', ...decided, ...pair(email('al@example.com'), email('bo@example.com')) },
      { override_id: 'one', kind: 'link', ...decided, ...pair(email('Cy@example.com'), email('di@example.com')) },
      {
        override_id: 'never',
        kind: 'retract',
        created_at: day(5),
        source: 'crm',
        event_id: 'event 6',
        row_id: 'row 6',
      },
    ]);
    await world.resolve();

    const limited = await ask(world, 'user_id', 'u2', 'user_id', 'u1');
    expect(limited).toMatchObject({
      verdict: 'refused',
      steps: [
        { refused: true, since: expect.stringMatching(/^20\d\d-/) },
        { refused: false, since: null },
      ],
    });
    expect(chain(limited)).toEqual([
      'u2 > event 2 > home@example.com > identifier_types.user_id.entity_limit',
      'home@example.com > event 1 > u1',
    ]);
    const vetoed = await ask(world, 'email', 'al@example.com', 'email', 'bo@example.com');
    expect(vetoed).toMatchObject({ verdict: 'refused', steps: [{ refused: true }] });
    expect(chain(vetoed)).toEqual(['al@example.com > event 3 > bo@example.com > override apart']);
    const linked = await ask(world, 'phone', '+14155552671', 'domain', 'di.example');
    expect(linked).toMatchObject({ verdict: 'linked' });
    expect(chain(linked)).toEqual([
      '+14155552671 > event 5 > cy@example.com',
      'cy@example.com > one > di@example.com',
      'di@example.com > event 7 > +14155552672',
      '+14155552672 > event 8 > di.example',
    ]);
    expect((linked['steps'] as readonly Row[])[1]).toMatchObject({
      source: 'override',
      row_id: null,
      event_name: 'link',
      occurred_at: '2026-01-06T00:00:00.000000Z',
      author: 'kim',
      reason: 'she called',
      refused: false,
    });
    await world.close();
  });
});
