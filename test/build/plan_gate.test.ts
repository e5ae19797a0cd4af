import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { MOST_SCANS, plannedQueries, tooLargeToPlan } from '../../build/plan_gate.ts';
import type { NexusConfig, Source } from '../../config/types.ts';
import { viewDefinition } from '../../build/definitions.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { demoSteps, runCosts, withShared } from '../../generate/docs_run_costs.ts';
import { loadConfig } from '../../deploy/config_file.ts';
import { SAMPLE_CONFIG } from './support/sample_config.ts';

const ADAPTERS = ['gadget_shopify_app', 'stripe', 'google_calendar', 'gmail'] as const;
const location = { database: 'acme', schema: 'nexus' };

/** Twenty sources of the four adapters, and of tables that are delivered in every way. */
const manySources = (): Source[] =>
  Array.from({ length: 20 }, (_, index): Source => {
    const name = `source_${String(index)}`;
    const at = { location: { schema: `raw_${String(index)}` } };
    const adapter = ADAPTERS[index % 5];
    return adapter === undefined
      ? {
          name,
          ...at,
          relations: {
            events: { delivery: 'snapshot' },
            person_identifiers: { delivery: 'append' },
            person_traits: {},
            group_identifiers: {},
            group_traits: {},
            membership_identifiers: {},
          },
        }
      : { name, adapter, ...at };
  });

describe('a bundle', () => {
  test('of twenty sources is planned in statements of fifty relations at most, and so is every view', async () => {
    const { config } = await loadConfig('nexus.config.json');
    const types = Object.fromEntries(
      Object.entries(config.identifier_types).map(([name, type]) => [name, { ...type, entity_limit: 20 }]),
    );
    const many: NexusConfig = { ...config, sources: manySources(), identifier_types: types };
    const planned = plannedQueries(buildBundle(many, 'bigquery'));
    expect(planned.filter(({ scans }) => scans > MOST_SCANS)).toEqual([]);
    // What is read of all sources is read in several statements.
    const steps = planned.flatMap(({ step }) => step ?? []);
    expect(steps).toEqual(expect.arrayContaining(['probe.seen_sources_2', 'stage_batch.staged_records_5']));
    expect(planned.map(({ object }) => object)).toEqual(
      expect.arrayContaining(['nexus_timeline', 'source_19_records']),
    );
  });

  test('whose view is larger is refused, with what is too large', () => {
    const bundle = buildBundle(SAMPLE_CONFIG, 'bigquery');
    expect(tooLargeToPlan(plannedQueries(bundle))).toEqual([]);
    const context = contextOf(dialects.bigquery, location);
    const query = Array.from({ length: MOST_SCANS + 1 }, () => 'SELECT id FROM crm').join(' UNION ALL ');
    const view = (name: string, text: string) => ({
      name,
      kind: 'view' as const,
      file: '',
      hash: '',
      text: viewDefinition({ name, description: 'Of many.' }, text, context),
    });
    const objects = [
      view('nexus_many', query),
      view('nexus_few', 'SELECT id FROM `acme`.`nexus`.`nexus_none`'),
      {
        ...view('nexus_read', ''),
        kind: 'procedure' as const,
        statements: [{ step: 'read', text: 'SELECT 1 FROM `acme`.`nexus`.`nexus_many`, t', creates: null }],
      },
    ];
    const advice =
      'may refuse more than 50; where a source of yours is that large, give it as several sources, or as tables in place of views';
    expect(tooLargeToPlan(plannedQueries({ warehouse: 'bigquery', location, objects }))).toEqual([
      `nexus_many: BigQuery would plan 51 relations and 0 joins at once, and ${advice}`,
      `nexus_read, step read: BigQuery would plan 52 relations and 1 joins at once, and ${advice}`,
    ]);
  });
});

test('the demo’s calls send few statements to BigQuery', async () => {
  const { config } = await loadConfig('nexus.config.json');
  const costs = runCosts(buildBundle(config, 'bigquery'));
  const steps = await demoSteps(config);
  const sent = Object.fromEntries(
    Object.entries({ idle: steps.idle, small: steps.small }).map(([name, names]) => [
      name,
      withShared(costs, names).length,
    ]),
  );
  expect(sent['idle']).toBe(2);
  expect(sent['small']).toBeLessThanOrEqual(34);
});
