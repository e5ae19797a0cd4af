import { describe, expect, test } from '@jest/globals';
import type { CustomerContext, ShownState } from '../../mcp/tools/customer_context.ts';
import { contextOptions, identityText, renderContext } from '../../cli/show.ts';
import { plainOutput } from './support/terminal.ts';

const DAY = '2026-01-02T09:30:00.000000Z';

const state = (others: Partial<ShownState> = {}): ShownState => ({
  state: 'support_status',
  value: 'open',
  number: null,
  since: DAY,
  entity_id: 'grp_1',
  entity_type: 'group',
  event_source: 'crm',
  untrusted: { value: null, unit: null, event_id: 'e1', event_name: 'asked', event_description: 'Where is it?' },
  ...others,
});

const context = (others: Partial<CustomerContext> = {}): CustomerContext => ({
  notice: '',
  as_of: DAY,
  asked: { identifier_type: 'any', is_former_id: false, untrusted: { value: 'ann@x.org' } },
  entity: {
    entity_id: 'per_1',
    entity_type: 'person',
    created_at: DAY,
    first_seen_at: DAY,
    untrusted: { name: 'Ann' },
  },
  identity: { identifier_count: 1, row_count: 1, tying_row_count: 0, thinly_tied_count: 0 },
  identifiers: [],
  former_ids: [],
  traits: [],
  memberships: [],
  states: [],
  open_matters: [],
  audiences: [],
  events: [],
  left_out: {},
  ...others,
});

const rendered = (others: Partial<CustomerContext> = {}): string[] =>
  renderContext(context(others), plainOutput({ columns: 200 }).output)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' | '));

describe('renderContext', () => {
  test('shows a customer of whom nothing else is known in three lines', () => {
    expect(rendered()).toEqual(['Ann', 'person per_1', '1 identifier in 1 row, since 2026-01-02.']);
  });

  test('shows what is open first, then states, companies, profile and events, and how much more there is', () => {
    const text = { type: null, unit: 'USD', role: 'payer', event_id: 'e2' };
    const lines = rendered({
      asked: { identifier_type: 'entity_id', is_former_id: true, untrusted: { value: 'per_0' } },
      open_matters: [state()],
      states: [
        state(),
        state({ state: 'monthly_revenue', value: null, number: 30, untrusted: { ...state().untrusted, unit: 'EUR' } }),
        state({ entity_id: 'per_1', value: null, untrusted: { ...state().untrusted, value: 'by a relation' } }),
      ],
      memberships: [
        {
          entity_id: 'grp_1',
          entity_type: 'group',
          first_seen_at: DAY,
          last_seen_at: DAY,
          evidence_count: 2,
          untrusted: { name: 'Acme', role: 'owner' },
        },
      ],
      audiences: [{ audience: 'at_risk', is_held_out: true }],
      traits: [
        {
          trait: 'plan',
          survivorship: 'latest',
          source: 'crm',
          occurred_at: DAY,
          untrusted: { name: 'plan', value: 'pro', event_id: 'e1' },
        },
      ],
      identifiers: [
        {
          identifier_type: 'email',
          first_seen_at: DAY,
          last_seen_at: DAY,
          row_count: 3,
          source_count: 1,
          tying_row_count: 0,
          tied_by_source: null,
          tied_at: null,
          untrusted: { value: 'ann@x.org', tied_by_event_id: null },
        },
      ],
      events: [
        {
          occurred_at: DAY,
          source: 'crm',
          significance: 3,
          amount: 29,
          untrusted: { ...text, name: 'paid', description: null },
        },
      ],
      left_out: { events: 1200 },
    });
    expect(lines).toEqual([
      'Ann',
      'person per_1',
      'per_0 leads here: the two have become one.',
      '1 identifier in 1 row, since 2026-01-02.',
      ...['', 'Open matters', '', 'state | value | since | of | because of'],
      'support_status | open | 2026-01-02 09:30 | Acme | Where is it?',
      ...['', 'States now', '', 'state | value | since | of | because of'],
      'support_status | open | 2026-01-02 09:30 | Acme | Where is it?',
      'monthly_revenue | 30 EUR | 2026-01-02 09:30 | Acme | Where is it?',
      'support_status | by a relation | 2026-01-02 09:30 | Where is it?',
      ...['', 'Companies', '', 'name | role | first seen | last seen | rows | id'],
      'Acme | owner | 2026-01-02 | 2026-01-02 | 2 | grp_1',
      ...['', 'Audiences', '', 'audience | held out', 'at_risk | yes'],
      ...['', 'Profile', '', 'trait | value | source | when', 'plan | pro | crm | 2026-01-02'],
      ...['', 'Identifiers, and what ties them', ''],
      'type | value | rows | tying | first tied by | when | last seen',
      'email | ann@x.org | 3 | 0 | 2026-01-02',
      ...['', 'Last events', '', 'when | source | what | part | amount'],
      '2026-01-02 09:30 | crm | paid | payer | 29 USD',
      '1,200 more (--max-characters shows more)',
    ]);
  });
});

test('identityText says how sure it is', () => {
  const identity = { identifier_count: 3, row_count: 9, tying_row_count: 1, thinly_tied_count: 2 };
  expect(identityText(context({ identity, former_ids: [{ entity_id: 'per_0', created_at: DAY }] }))).toBe(
    '3 identifiers in 9 rows, since 2026-01-02. 1 row holds two of them or more; 2 identifiers hang by a single row. 1 earlier id leads here.',
  );
});

test('contextOptions passes on what is asked for', () => {
  expect(contextOptions({ config: '' })).toBe('{}');
  expect(contextOptions({ config: '', maxCharacters: '9000', entityType: 'group' })).toBe(
    '{"max_characters":9000,"entity_type":"group"}',
  );
  expect(() => contextOptions({ config: '', maxCharacters: 'all' })).toThrow(
    '--max-characters must be a whole number, and is all',
  );
});
