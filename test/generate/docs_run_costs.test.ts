import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { MINIMUM_BYTES, demoSteps, dollars, runCosts, tablesRead, withShared } from '../../generate/docs_run_costs.ts';
import { loadConfig } from '../../deploy/config_file.ts';
import { SAMPLE_CONFIG } from '../build/support/sample_config.ts';

const bundle = buildBundle(SAMPLE_CONFIG, 'bigquery');
const nexus = (name: string) => `\`acme-project\`.\`nexus\`.\`${name}\``;

describe('tablesRead', () => {
  test('the tables of a query, each once, without its functions', () => {
    const join = `SELECT ${nexus('parse_name')}(a) FROM ${nexus('nexus_runs')} AS a JOIN nexus_work_map AS b ON a.x = b.x JOIN ${nexus('nexus_runs')} AS c ON c.x = b.x`;
    expect(tablesRead(join, bundle)).toEqual([nexus('nexus_runs'), 'nexus_work_map']);
  });

  test('views are followed to tables, through views of views', () => {
    const timeline = tablesRead(`SELECT * FROM ${nexus('nexus_timeline')}`, bundle);
    expect(timeline).toEqual(
      ['nexus_entity_map', 'nexus_event_log', 'nexus_overrides_read', 'nexus_states'].map((name) => nexus(name)),
    );
    const records = tablesRead(`SELECT * FROM ${nexus('crm_records')}`, bundle);
    expect(bundle.externals.map(({ name }) => name)).toEqual(expect.arrayContaining(records));
    expect(records).not.toEqual([]);
  });

  test('rules that stand in a view as literals are no table', () => {
    expect(tablesRead(`SELECT * FROM ${nexus('nexus_state_rules')}`, bundle)).toEqual([]);
  });

  test('what is only written is not read', () => {
    expect(tablesRead(`INSERT INTO ${nexus('nexus_runs')} (run_id) SELECT 'x'`, bundle)).toEqual([]);
    expect(
      tablesRead('CREATE OR REPLACE TEMP TABLE nexus_work_map AS\nSELECT 1 AS x FROM nexus_work_edges', bundle),
    ).toEqual(['nexus_work_edges']);
    expect(tablesRead(`INSERT INTO nexus_work_states (a) SELECT a FROM nexus_work_states`, bundle)).toEqual([
      'nexus_work_states',
    ]);
    expect(
      tablesRead(`MERGE INTO ${nexus('nexus_traits')} AS stored USING (SELECT 1 AS x) AS given ON FALSE`, bundle),
    ).toEqual([nexus('nexus_traits')]);
  });
});

test('a run is priced by the tables of each statement', () => {
  const costs = runCosts(bundle);
  expect(costs.get('begin')).toMatchObject({
    step: 'begin',
    tables: [
      nexus('nexus_overrides_read'),
      nexus('nexus_overrides'),
      nexus('nexus_quarantine'),
      nexus('nexus_runs'),
      nexus('nexus_suppressions'),
      nexus('nexus_watermarks'),
    ],
    minimumBytes: 6 * MINIMUM_BYTES,
  });
  expect(costs.get('record_run')?.tables).toEqual([]);
  const known = new Set([
    ...bundle.objects.flatMap(({ kind, text }) => (kind === 'table' ? (/`\S+`/.exec(text) ?? []) : [])),
    ...bundle.workTables.map(({ name }) => name),
    ...bundle.externals.map(({ name }) => name),
  ]);
  expect([...costs.values()].flatMap(({ tables }) => tables).filter((table) => !known.has(table))).toEqual([]);
  expect(dollars(1024 ** 4)).toBe(6.25);
});

test('what grows with all that ever came in is read by few statements, and gathered by one', async () => {
  const { config } = await loadConfig('nexus.config.json');
  const demo = buildBundle(config, 'bigquery');
  const costs = runCosts(demo);
  const { first, small } = await demoSteps(config);
  const reading = (table: string, steps: readonly string[]): string[] =>
    [...new Set(withShared(costs, steps))].filter((step) =>
      costs.get(step)?.tables.some((name) => name.endsWith(`\`${table}\``)),
    );
  const looked = 'normalize_values.looked_up_values';
  // Computed traits of all entities, whose windows move: of audiences alone.
  const audiences = 'publish_audiences';
  for (const steps of [first, small]) {
    expect(reading('nexus_event_log', steps)).toEqual(['stage_batch.newest_deliveries', looked, 'gather', audiences]);
    expect(reading('nexus_entity_names', steps)).toEqual(['gather']);
  }
  expect(reading('nexus_entity_map', small)).toEqual([looked, 'gather.known_values', 'gather', audiences]);
  expect(reading('nexus_entity_map', first)).toEqual([
    ...[looked, 'gather.known_values', 'gather', 'publish_map', audiences],
  ]);
});

test('every step of the demo is a statement of the program', async () => {
  const { config } = await loadConfig('nexus.config.json');
  const costs = runCosts(buildBundle(config, 'bigquery'));
  const steps = await demoSteps(config);
  expect(steps.idle).toEqual(['begin', 'probe']);
  expect(steps.first.length).toBeGreaterThan(20);
  const changes = ['log_decisions', 'publish_names', 'publish_ids', 'publish_map', 'publish_quarantine'];
  expect(steps.small).toEqual(steps.first.filter((step) => !changes.includes(step)));
  expect(steps.full).toEqual(steps.small.map((step) => (step === 'stage_batch' ? 'stage_everything' : step)));
  expect([...steps.idle, ...steps.small, ...steps.first].filter((step) => !costs.has(step))).toEqual([]);
});
