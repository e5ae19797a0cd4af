import type { NexusConfig } from '../../../config/types.ts';

/**
 * A small config that uses a bit of everything: a plain source with renamed and absent columns, a custom entity type,
 * every normaliser, rules, base and derived states, texts that must be quoted.
 */
export const SAMPLE_CONFIG: NexusConfig = {
  targets: {
    dev: {
      duckdb: { path: ':memory:', schema: 'nexus' },
      snowflake: { database: 'acme', schema: 'nexus', materialize: { persons: true } },
      bigquery: { project: 'acme-project', dataset: 'nexus', location: 'EU', materialize: { groups: false } },
    },
  },
  sources: [
    {
      name: 'crm',
      location: { schema: 'raw' },
      relations: {
        events: {},
        person_identifiers: { columns: { row_id: 'edge_id' }, lacks: ['role'] },
        person_traits: { table: 'crm_contacts' },
        membership_identifiers: { lacks: ['row_id'] },
      },
    },
    { name: 'fleet', relations: { device_identifiers: { schema: 'fleet' } } },
  ],
  entity_types: { device: {} },
  identifier_types: {
    email: {
      normalizer: 'email',
      preferred: ['work_mail', 'source_rank', 'latest'],
      blocked: ["o'brien@example.com"],
      blocked_patterns: ['^no-?reply@', '\\d{20}'],
    },
    phone: { normalizer: 'phone', default_region: 'DE', entity_types: ['person'] },
    domain: { normalizer: 'domain', entity_types: ['group'] },
    user_id: { entity_types: ['person'] },
    serial: { normalizer: 'lower', entity_types: ['device'] },
    tag: { normalizer: 'exact', entity_types: ['device'] },
  },
  traits: {
    person: {
      name: { survivorship: 'most_frequent' },
      city: { survivorship: 'earliest', description: "Where they're from" },
    },
    group: { industry: { survivorship: 'source_rank' } },
  },
  states: [
    {
      name: 'billing_lifecycle',
      entity_type: 'person',
      rules: [
        { event_name: ['signed up', 'came back'], value: 'trial' },
        { event_name: 'paid', source: 'crm', role: 'payer', value: 'paying' },
        { event_name: 'left', value: null },
      ],
    },
    {
      name: 'trial_progress',
      entity_type: 'person',
      rules: [
        { event_name: 'signed up', value: 'begun' },
        { after: '3 days', from: 'signed up', unless: ['paid', 'left'], value: 'stalled' },
        { no_event_for: '30 days', source: 'crm', value: 'silent' },
      ],
    },
    {
      name: 'monthly_revenue',
      entity_type: 'person',
      type: 'number',
      rules: [{ event_name: 'paid' }, { event_name: 'left', value: 0 }],
    },
    {
      name: 'seats_bought',
      entity_type: 'person',
      type: 'number',
      relation: { schema: 'raw', table: 'seats' },
    },
    { name: 'support_status', entity_type: 'person', relation: { schema: 'raw', table: 'tickets' } },
  ],
  derived_states: [
    {
      name: 'customer_lifecycle',
      entity_type: 'person',
      components: ['billing_lifecycle', 'support_status'],
      rules: [{ when: { billing_lifecycle: 'paying', support_status: ['open', 'waiting'] }, value: 'at risk' }],
      default: 'fine',
    },
  ],
  computed_traits: {
    person: {
      payments_90_days: { compute: 'count', event_name: 'paid', role: 'payer', window: '90 days' },
      lifetime_value_eur: { compute: 'sum', unit: 'EUR' },
      usual_event: { compute: 'most_frequent', of: 'event_name', description: "What they're most at" },
      last_amount: { compute: 'last', of: 'event_value', unit: null },
      days_since_event: { compute: 'days_since' },
    },
    device: { event_names: { compute: 'distinct', of: 'event_name' } },
  },
  audiences: {
    waiting_payers: {
      entity_type: 'person',
      where: {
        all: [
          { computed_trait: 'payments_90_days', at_least: 1 },
          {
            any: [
              { state: 'support_status', is: ['open', "can't wait"] },
              { trait: 'city', is: 'Cork' },
            ],
          },
          { not: { state: 'monthly_revenue', unit: 'USD', less_than: 10.5 } },
          { role: 'owner', in_group: { audience: 'industrial' } },
        ],
      },
      hold_out: 0.1,
    },
    industrial: { entity_type: 'group', where: { trait: 'industry', is: 'steel' } },
  },
};

/** The sample with so many further sources, each with three relations. */
export const configWithSources = (count: number): NexusConfig => ({
  ...SAMPLE_CONFIG,
  sources: [
    ...SAMPLE_CONFIG.sources,
    ...Array.from({ length: count }, (_, index) => ({
      name: `further_${String(index)}`,
      location: { schema: 'raw' },
      relations: { events: {}, person_identifiers: {}, person_traits: {} },
    })),
  ],
});
