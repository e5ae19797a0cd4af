import { beforeAll, describe, expect, test } from '@jest/globals';
import { modelOf } from '../../config/model.ts';
import { verifiedQuestions } from '../../deploy/semantic/verified_questions.ts';
import { readReport } from '../../report/read_report.ts';
import { nexus } from '../../sql/tag.ts';
import type { World } from '../support/world.ts';
import { spell } from '../../warehouses/warehouse.ts';
import { engines } from './engines.ts';
import { setOverrides } from './overrides.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = {
  sources: [
    {
      name: 'crm',
      relations: {
        events: {},
        person_identifiers: {},
        person_traits: {},
        group_identifiers: {},
        membership_identifiers: {},
      },
    },
  ],
  identifier_types: {
    email: { normalizer: 'email' as const, entity_types: ['person'] },
    user_id: { entity_types: ['person'] },
    domain: { normalizer: 'domain' as const, entity_types: ['group'] },
  },
  traits: { person: { name: {} } },
  states: [
    { name: 'crm_stage', entity_type: 'person', rules: [{ event_name: 'paid', value: 'customer' }] },
    {
      name: 'crm_revenue',
      entity_type: 'person',
      type: 'number' as const,
      rules: [{ event_name: 'paid' }],
    },
  ],
  computed_traits: { person: { paid_usd: { compute: 'sum' as const, event_name: 'paid', unit: 'USD' } } },
  audiences: { customers: { entity_type: 'person', where: { state: 'crm_stage', is: 'customer' } } },
};

/** What of a timeline an item does not say. */
const NOTHING = { description: null, role: null, significance: null, amount: null, unit: null, source: null };

describe.each(engines)('readers of a result on $engine', ({ createWorld }) => {
  let world: World;

  beforeAll(async () => {
    world = await createWorld(CONFIG);
    const ann = { identifier_type: 'email', identifier_value: 'ann@acme.com' };
    await world.insert('crm', 'events', [
      {
        event_id: 'event 1',
        event_name: 'paid',
        occurred_at: day(2),
        event_value: 5,
        value_unit: 'USD',
        _ingested_at: day(9),
      },
    ]);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        {
          id: '1',
          identifiers: [
            ['email', ann.identifier_value],
            ['user_id', 'u1'],
          ],
          occurredAt: day(2),
        },
        {
          id: '2',
          identifiers: [
            ['user_id', 'u1'],
            ['email', 'bob@acme.com'],
          ],
          occurredAt: day(3),
        },
      ]),
    );
    await world.insert('crm', 'person_traits', [
      {
        ...ann,
        event_id: 'event 1',
        row_id: 'row 1',
        trait_name: 'name',
        trait_value: 'Ann',
        occurred_at: day(2),
        _ingested_at: day(9),
      },
    ]);
    await world.insert('crm', 'group_identifiers', [
      {
        event_id: 'event 1',
        row_id: 'row 3',
        role: 'payer',
        identifier_type: 'domain',
        identifier_value: 'acme.com',
        occurred_at: day(2),
        _ingested_at: day(9),
      },
    ]);
    await world.insert('crm', 'membership_identifiers', [
      {
        event_id: 'event 1',
        row_id: 'row 4',
        person_identifier_type: 'email',
        person_identifier: ann.identifier_value,
        group_identifier_type: 'domain',
        group_identifier: 'acme.com',
        role: 'owner',
        occurred_at: day(2),
        _ingested_at: day(9),
      },
    ]);
    await setOverrides(world, [
      {
        override_id: 'v1',
        kind: 'veto',
        created_at: day(4),
        entity_type: 'person',
        identifier_type_a: 'email',
        identifier_value_a: 'ann@acme.com',
        identifier_type_b: 'email',
        identifier_value_b: 'bob@acme.com',
      },
    ]);
    await world.resolve();
  });

  test('a report: people with the rows that tie them, what is kept apart, and what happened', async () => {
    const data = await readReport(world.warehouse, new Set(['nexus_audience_members']));
    const nobody = { entities: [], runs: [], warnings: [] };
    expect({ ...data, ...nobody }).toEqual({
      ...nobody,
      made_at: data.made_at,
      place: data.place,
      warehouse: world.warehouse.name,
      is_masked: false,
      totals: [
        { what: 'identifiers', count: 4 },
        { what: 'entities', count: 3 },
        { what: 'memberships', count: 1 },
        { what: 'events', count: 1 },
        { what: 'state intervals', count: 2 },
      ],
      set_aside: [
        {
          entity_type: 'person',
          identifier_type: 'email',
          reason: 'refused',
          rule: 'override v1',
          values: 1,
          example: 'bob@acme.com',
        },
      ],
      decided: [
        { subject: 'identifier', entity_type: 'person', kind: 'born', count: 3 },
        { subject: 'id', entity_type: 'person', kind: 'born', count: 2 },
        { subject: 'id', entity_type: 'group', kind: 'born', count: 1 },
        { subject: 'identifier', entity_type: 'group', kind: 'born', count: 1 },
      ],
      changes: [],
      sample: { all: 3, shown: 3 },
    });
    expect(data.runs).toMatchObject([{ status: 'published', records: 8, error: null }]);
    const [one] = data.entities;
    const acme = data.entities.find(({ type }) => type === 'group');
    const since = `${day(2).slice(0, 10)}T00:00:00.000000Z`;
    expect({
      ...one,
      refusals: one?.refusals.map((refusal) => ({ ...refusal, since: null })),
      // States of one instant stand by their keys; the text of a number is as the engine writes it.
      items: one?.items.filter(({ name }) => name !== 'crm_revenue'),
      states: one?.states.map((state) => ({ ...state, value: state.value.replace(/^5(\.0*)? /, '5 ') })),
    }).toEqual({
      id: one?.id,
      type: 'person',
      name: 'Ann',
      first_seen_at: since,
      identifier_count: 2,
      chosen: 'largest',
      identifiers: [
        { type: 'email', value: 'ann@acme.com', is_whole: true, first_seen_at: since },
        { type: 'user_id', value: 'u1', is_whole: true, first_seen_at: since },
      ],
      traits: [{ name: 'name', value: 'Ann', survivorship: 'latest', source: 'crm', occurred_at: since }],
      items: [
        {
          ...NOTHING,
          occurred_at: since,
          item: 'state',
          name: 'crm_stage',
          description: 'customer',
        },
        { ...NOTHING, occurred_at: since, item: 'event', name: 'paid', amount: 5, unit: 'USD', source: 'crm' },
      ],
      item_count: 3,
      states: [
        { name: 'crm_revenue', value: '5 USD', entered_at: since, exited_at: null },
        { name: 'crm_stage', value: 'customer', entered_at: since, exited_at: null },
      ],
      memberships: [
        {
          other_id: acme?.id,
          other_name: 'acme.com',
          role: 'owner',
          first_seen_at: since,
          last_seen_at: since,
          evidence_count: 1,
        },
      ],
      audiences: ['customers'],
      links: [{ a: 0, b: 1, source: 'crm', event_id: 'event 1', row_id: 'row 1', occurred_at: since }],
      link_count: 1,
      refusals: [{ at: 1, other_type: 'email', other_value: 'bob@acme.com', rule: 'override v1', since: null }],
    });
  });

  test('the semantic model: every verified question has its answer', async () => {
    const answers = new Map<string, readonly (readonly unknown[])[]>();
    for (const { name, query } of verifiedQuestions(modelOf(world.config), nexus)) {
      answers.set(name, (await world.warehouse.query(spell(world.warehouse, query))).rows);
    }
    expect(Object.fromEntries([...answers].map(([name, rows]) => [name, rows.length]))).toEqual({
      how_many_persons: 1,
      how_many_groups: 1,
      crm_stage_now: 1,
      crm_revenue_now: 1,
      crm_revenue_changes: 1,
      who_belongs_where: 1,
      events_by_name: 1,
      latest_events: 2,
      states_entered_by_day: 2,
      most_person_paid_usd: 2,
      members_of_customers: 1,
    });
    const told = (name: string): unknown => answers.get(name)?.map((row) => row.map(String));
    expect(told('crm_stage_now')).toEqual([['customer', '1']]);
    expect(told('crm_revenue_now')).toEqual([['USD', '5', '1']]);
    expect(told('crm_revenue_changes')).toEqual([['USD', 'began', '1', '5']]);
    expect(told('most_person_paid_usd')).toEqual([
      ['Ann', '5'],
      ['bob@acme.com', '0'],
    ]);
  });
});
