import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../config/model.ts';
import type { NexusConfig } from '../../config/types.ts';
import { dependenciesOf } from '../../deploy/dbt/dependencies.ts';
import { parseManifest } from '../../deploy/dbt/manifest.ts';
import { readRelations } from '../../deploy/dbt/read_relations.ts';

const config: NexusConfig = {
  targets: { dev: { bigquery: { project: 'p', location: 'EU' } } },
  sources: [
    { name: 'crm', relations: { events: {}, person_identifiers: { table: 'contact_identifiers' } } },
    { name: 'billing', adapter: 'stripe', without: ['stripe_refunds'], raw: { stripe_charges: { table: 'charges' } } },
    { name: 'mirror', relations: { person_identifiers: { table: 'contact_identifiers' } } },
  ],
  identifier_types: { email: { normalizer: 'email' } },
  states: [{ name: 'support_status', entity_type: 'person', relation: { table: 'support_changes' } }],
};
const read = readRelations(modelOf(config));

describe('what a run reads', () => {
  test('are relations of the convention, raw tables of adapters and relations of states, once each', () => {
    expect(read.map(({ name }) => name)).toEqual([
      'crm_events',
      'contact_identifiers',
      'stripe_customers',
      'stripe_subscriptions',
      'stripe_invoices',
      'charges',
      'support_changes',
    ]);
  });
});

describe('what nexus_run depends on', () => {
  test('without a manifest: models by the names of the convention', () => {
    expect(dependenciesOf(read, undefined)).toEqual({
      references: ["ref('crm_events')", "ref('contact_identifiers')", "ref('support_changes')"],
      unknown: ['stripe_customers', 'stripe_subscriptions', 'stripe_invoices', 'charges'],
    });
  });

  test('with a manifest: what makes the relation, by its alias, package or source', () => {
    const manifest = parseManifest(
      JSON.stringify({
        metadata: { project_name: 'shop' },
        nodes: {
          a: { resource_type: 'model', name: 'crm_events', alias: 'crm_events', package_name: 'shop' },
          b: { resource_type: 'snapshot', name: 'contacts', alias: 'CONTACT_IDENTIFIERS', package_name: 'shop' },
          c: {
            resource_type: 'seed',
            name: 'stripe_invoices',
            alias: 'stripe_invoices',
            package_name: 'stripe_package',
          },
          d: { resource_type: 'test', name: 'support_changes', alias: 'support_changes', package_name: 'shop' },
        },
        sources: {
          e: { source_name: 'stripe', name: 'customers', identifier: 'stripe_customers' },
          f: { source_name: 'stripe', name: 'charges', identifier: null },
        },
      }),
      'target/manifest.json',
    );
    expect(dependenciesOf(read, manifest)).toEqual({
      references: [
        "ref('crm_events')",
        "ref('contacts')",
        "source('stripe', 'customers')",
        "ref('stripe_package', 'stripe_invoices')",
        "source('stripe', 'charges')",
      ],
      unknown: ['stripe_subscriptions', 'support_changes'],
    });
  });

  test.each(['', '[]', '{"nodes":{}}', '{"metadata":null,"nodes":{},"sources":{}}'])('%j is no manifest', (text) => {
    expect(() => parseManifest(text, 'target/manifest.json')).toThrow(
      'target/manifest.json is not a manifest of dbt: run `dbt parse`, which writes it anew.',
    );
  });
});
