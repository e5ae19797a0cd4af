import type { Catalogue } from '../../../config/catalogue.ts';
import { ConfigError } from '../../../config/findings.ts';
import type { Finding } from '../../../config/findings.ts';
import type { NexusConfig } from '../../../config/types.ts';
import { validateConfig } from '../../../config/validate.ts';

const STANDARD = { columns: ['event_id', 'row_id', 'role', '_ingested_at'], needed: ['event_id', '_ingested_at'] };

/** A catalogue that no adapter's change reaches. */
export const CATALOGUE: Catalogue = {
  adapters: {
    gmail: {
      rawTables: {
        messages: { columns: ['id', 'snippet'], needed: ['id'] },
        labels: { columns: ['id'], needed: ['id'] },
      },
      options: ['own_domains'],
      loaders: { api: ['messages', 'labels'], airbyte: ['messages'] },
      otherLoaders: { stitch: 'Stitch has no connector for mail' },
    },
    stripe: {
      rawTables: { customers: { columns: ['id'], needed: ['id'] }, charges: { columns: ['id'], needed: ['id'] } },
      options: [],
      loaders: { api: ['customers', 'charges'] },
      otherLoaders: {},
    },
  },
  presets: {},
  objectNames: (entityTypes) => ['nexus_events', ...entityTypes.map((type) => `nexus_${type}s`)],
  relations: (entityTypes) =>
    Object.fromEntries(
      [
        'events',
        'membership_identifiers',
        ...entityTypes.flatMap((type) => [`${type}_identifiers`, `${type}_traits`]),
      ].map((name) => [name, STANDARD]),
    ),
};

/** A valid config that uses most of what a config can say. */
export function validConfig(): NexusConfig & Required<Pick<NexusConfig, 'states' | 'derived_states' | 'traits'>> {
  return {
    targets: {
      dev: { duckdb: { path: 'people.duckdb', attach: { lake: 'lake.duckdb' } } },
      prod: {
        snowflake: { database: 'ANALYTICS', schema: 'NEXUS' },
        bigquery: { project: 'my-project', dataset: 'nexus_prod', location: 'EU' },
      },
    },
    default_target: 'dev',
    sources: [
      {
        name: 'gmail',
        adapter: 'gmail',
        raw: { messages: { schema: 'raw data' } },
        without: ['labels'],
        options: { own_domains: ['x.com'] },
      },
      {
        name: 'crm',
        relations: {
          events: {},
          person_identifiers: { columns: { row_id: 'edge_id' }, lacks: ['role'] },
          device_traits: {},
        },
      },
    ],
    entity_types: { device: { id_prefix: 'dev' } },
    identifier_types: {
      email: {
        normalizer: 'email',
        email: { plus_tags: 'keep' },
        blocked_patterns: ['^(info|sales)@', '\\d{3}\\.local$'],
      },
      phone: { normalizer: 'phone', default_region: 'DE', entity_types: ['person'] },
      domain: { normalizer: 'domain', blocked: ['example.com'], entity_types: ['group'] },
    },
    traits: { person: { name: {}, email: { survivorship: 'source_rank' } }, device: { model: {} } },
    states: [
      {
        name: 'billing_lifecycle',
        entity_type: 'group',
        rules: [
          { event_name: ['paid', 'renewed'], source: 'crm', value: 'active' },
          { event_name: 'ended', value: null },
        ],
      },
      { name: 'support_status', entity_type: 'group', relation: { table: 'tickets' } },
    ],
    derived_states: [
      {
        name: 'customer_lifecycle',
        entity_type: 'group',
        components: ['billing_lifecycle', 'support_status'],
        rules: [{ when: { billing_lifecycle: 'active', support_status: ['anything', 'else'] }, value: 'happy' }],
        default: 'prospect',
      },
      {
        name: 'customer_health_overall',
        entity_type: 'group',
        components: ['customer_lifecycle'],
        rules: [{ when: { customer_lifecycle: ['happy', 'prospect'] }, value: 'green' }],
      },
    ],
    computed_traits: { person: { event_count: { compute: 'count', source: 'crm', window: '90 days' } } },
    audiences: {
      busy: { entity_type: 'person', where: { not: { computed_trait: 'event_count', less_than: 3 } }, hold_out: 0.1 },
    },
    attribution: {
      signup: { entity_type: 'person', conversion: { event_name: 'x' }, touches: { source: 'crm' }, window: '30 days' },
    },
    mcp: { traits: [], audiences: [] },
    resolution: { late_arrival_hours: 48 },
  };
}

/** What is wrong with a value; empty if nothing is. Any other error than a ConfigError is passed on. */
export function findingsOf(value: unknown, catalogue = CATALOGUE): readonly Finding[] {
  try {
    validateConfig(value, catalogue);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.findings;
    throw error;
  }
}
