import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../deploy/config_file.ts';
import type { Step } from '../../warehouses/warehouse.ts';
import type { World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';
import { sql } from '../../sql/tag.ts';

const stepsOf = (steps: readonly Step[]): string[] => steps.map(({ step }) => step);

const SOLVE = [
  ...['normalize_values', 'gather', 'find_affected', 'link_rows', 'check_batch'],
  ...['resolve_identifiers', 'inherit_ids', 'assign_ids', 'base_states'],
];
const BEGIN = ['begin', 'probe', 'take_lock'];
const WORK = [...BEGIN, 'stage_batch', ...SOLVE];
const LOG = ['check_result', 'begin', 'move_watermarks', 'append_to_log', 'publish_traits'];
const IDENTITY = ['log_decisions', 'publish_names', 'publish_ids', 'publish_map'];
const STATES = ['publish_states'];
const PUBLISH = [...LOG, ...IDENTITY, ...STATES];
// The path of two thousand is a large entity.
const FIND_BRIDGES = ['find_bridges'];
const END = ['record_run', 'commit', 'release_lock'];
const END_OF_AUDIENCES = ['record_run', 'publish_audiences', 'commit', 'release_lock'];
/** Some of its states know time, and it has audiences. */
const DEMO = [
  ...[...WORK.slice(0, -1), 'run_clocks', 'base_states', 'derive_group_states'],
  ...[...LOG, ...STATES, 'publish_due', ...END_OF_AUDIENCES],
];

describe('the statements of a run over the four sources of the demo', () => {
  let world: World;
  beforeAll(async () => {
    const { config } = await loadConfig('nexus.config.json');
    world = await createWorld({
      ...config,
      targets: { test: { duckdb: { path: ':memory:' } } },
      default_target: 'test',
    });
  });
  afterAll(() => world.close());

  test('are these, of which those that publish identity are left out where there is none', async () => {
    const { steps, summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', rows_read: 0 });
    expect(stepsOf(steps)).toEqual(DEMO);
    expect(new Set(steps.map(({ procedure }) => procedure))).toEqual(new Set(['nexus_resolve_with']));
  });

  test('are two where nothing is new', async () => {
    const { steps, summary } = await world.resolve();
    expect(summary).toEqual({ status: 'unchanged' });
    expect(stepsOf(steps)).toEqual(['begin', 'probe']);
  });

  test('are as many where a full refresh is asked for', async () => {
    const { steps, summary } = await world.resolve({ full_refresh: true });
    expect(summary).toMatchObject({ status: 'published' });
    expect(stepsOf(steps)).toEqual(DEMO);
  });
});

test('every trait and state that a run publishes is in the bucket of its entity', async () => {
  const world = await createWorld({
    states: [{ name: 'billing_lifecycle', entity_type: 'person', rules: [{ event_name: 'paid', value: 'paying' }] }],
  });
  const row = { event_id: 'e', occurred_at: '2026-01-01T00:00:00Z', _ingested_at: '2026-01-01T00:00:00Z' };
  const person = { ...row, row_id: 'r', identifier_type: 'user_id', identifier_value: 'u' };
  await world.insert('crm', 'events', [{ ...row, event_name: 'paid' }]);
  await world.insert('crm', 'person_identifiers', [person]);
  await world.insert('crm', 'person_traits', [{ ...person, trait_name: 'name', trait_value: 'Ann' }]);
  await world.resolve();
  for (const table of ['nexus_traits', 'nexus_states']) {
    const rows = await world.read(table, ['entity_id', 'entity_bucket']);
    expect(rows.map(({ entity_id }) => entity_id)).toEqual([expect.stringMatching(/^per_[0-9a-f]{32}$/)]);
    expect(rows[0]?.['entity_bucket']).toBe(Number.parseInt(String(rows[0]?.['entity_id']).slice(-2), 16));
  }
  await world.close();
});

describe('where one user alone may run', () => {
  const worldOf = (runAs: string) => createWorld({}, { runAs });
  const row = { event_id: 'e', row_id: 'r', identifier_type: 'user_id', identifier_value: 'u' };
  const rows = [{ ...row, occurred_at: '2026-01-01T00:00:00Z', _ingested_at: '2026-01-01T00:00:00Z' }];

  test('another is refused before a source is read or the lock is taken', async () => {
    const world = await worldOf('loader@acme.com');
    await world.insert('crm', 'person_identifiers', rows);
    const steps: string[] = [];
    const refused = world.warehouse.call('nexus_resolve', [], ({ step }) => steps.push(step));
    await expect(refused).rejects.toThrow(
      /^Only loader@acme\.com may run this \(run_as of the target in the config\), and you are duckdb\./,
    );
    expect(steps).toEqual(['begin']);
    expect(await world.query(sql`SELECT run_id FROM nexus.nexus_lock`)).toEqual([{}]);
    expect(await world.query(sql`SELECT * FROM nexus.nexus_runs`)).toEqual([]);
    await world.close();
  });

  test('that user runs as ever, in whatever case the name is written', async () => {
    const world = await worldOf('DuckDB');
    await world.insert('crm', 'person_identifiers', rows);
    const { steps, summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', person_entities: 1 });
    expect(stepsOf(steps)).toEqual([...WORK, ...PUBLISH, ...END]);
    await world.close();
  });
});

describe('the statements that a run adds', () => {
  const identifiers = (count: number) =>
    Array.from({ length: count }, (_, link) =>
      [link, link + 1].map((user) => ({
        event_id: `e${String(link)}`,
        row_id: 'r',
        identifier_type: 'user_id',
        identifier_value: `u${String(user)}`,
        occurred_at: '2026-01-01T00:00:00Z',
        _ingested_at: '2026-01-01T00:00:00Z',
      })),
    ).flat();

  test('for stored views and derived states of each type: one each; but none of identity for known customers', async () => {
    const states = (['person', 'group'] as const).map((entity_type) => ({
      name: `billing_${entity_type}`,
      entity_type,
      rules: [{ event_name: 'paid', value: 'paying' }],
    }));
    const world = await createWorld({
      targets: { test: { duckdb: { path: ':memory:', materialize: { persons: true, groups: true } } } },
      states,
      derived_states: states.map(({ name, entity_type }) => ({
        name: `${name}_summary`,
        entity_type,
        components: [name],
        rules: [{ when: { [name]: 'paying' }, value: 'good' }],
      })),
    });
    await world.insert('crm', 'person_identifiers', identifiers(1));
    const { steps } = await world.resolve();
    const stored = ['publish_nexus_persons', 'publish_nexus_groups'];
    const derived = ['derive_person_states', 'derive_group_states'];
    expect(stepsOf(steps)).toEqual([...WORK, ...derived, ...PUBLISH, ...stored, ...END]);
    expect(steps.length).toBeLessThanOrEqual(32);

    const later = { event_id: 'e1', occurred_at: '2026-01-02T00:00:00Z', _ingested_at: '2026-01-02T00:00:00Z' };
    await world.insert('crm', 'events', [{ ...later, event_name: 'paid' }]);
    await world.insert('crm', 'person_identifiers', [{ ...identifiers(1)[0], ...later }]);
    const small = await world.resolve();
    expect(small.summary).toMatchObject({ events_loaded: 1, person_entities: 1, states: 2 });
    expect(stepsOf(small.steps)).toEqual([...WORK, ...derived, ...LOG, ...STATES, ...stored, ...END]);
    await world.close();
  });

  test('for many edges: two a round of the contraction, one for every two rounds, and one', async () => {
    const world = await createWorld({}, { javascriptEdges: 20 });
    await world.insert('crm', 'person_identifiers', identifiers(2_000));
    const { steps, summary } = await world.resolve();
    expect(summary).toMatchObject({ identifiers: 2_001, person_entities: 1 });
    const names = stepsOf(steps);
    const rounds = names.filter((name) => name === 'contract_edges').length;
    expect(rounds).toBeGreaterThan(1);
    // A path is the worst case, and even there a round leaves a third of the edges or so.
    expect(rounds).toBeLessThanOrEqual(8);
    expect(names.filter((name) => name === 'rewrite_edges')).toHaveLength(rounds);
    expect(names.filter((name) => name === 'compose_labels')).toHaveLength(Math.ceil(rounds / 2));
    expect(names.filter((name) => name === 'start_contraction')).toHaveLength(1);
    expect(names).toHaveLength(
      [...WORK, ...PUBLISH, ...END].length + 1 + 2 * rounds + Math.ceil(rounds / 2) + FIND_BRIDGES.length,
    );
    await world.close();
  });
});

test('what is set aside is logged once, however it is spelled later', async () => {
  const world = await createWorld({ identifier_types: { email: { normalizer: 'email' } } });
  for (const [event_id, email] of Object.entries({ 1: 'noreply@acme.com', 2: 'NoReply@Acme.com' })) {
    const at = `2026-01-0${event_id}T00:00:00Z`;
    await world.insert('crm', 'person_identifiers', [
      { event_id, row_id: 'r', identifier_type: 'email', identifier_value: email, occurred_at: at, _ingested_at: at },
    ]);
    await world.resolve();
  }
  expect(await world.read('nexus_quarantine', ['identifier_value'])).toEqual([
    { identifier_value: 'NoReply@Acme.com' },
    { identifier_value: 'noreply@acme.com' },
  ]);
  expect(await world.read('nexus_resolution_log', ['subject_value', 'kind'])).toEqual([
    { subject_value: 'noreply@acme.com', kind: 'set_aside' },
  ]);
  await world.close();
});
