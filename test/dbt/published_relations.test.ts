import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../config/model.ts';
import { buildBundle } from '../../build/build.ts';
import { loadConfig } from '../../deploy/config_file.ts';
import { publishedRelations } from '../../deploy/dbt/published_relations.ts';

/** What only runs and deploys read. */
const INTERNAL = [
  'nexus_blocked_values',
  'nexus_deployed_names',
  'nexus_event_log',
  'nexus_free_mail_domains',
  'nexus_installed',
  'nexus_known_identifiers',
  'nexus_lock',
  'nexus_override_identifiers',
  'nexus_overrides',
  'nexus_overrides_active',
  'nexus_overrides_in_question',
  'nexus_overrides_read',
  'nexus_public_suffixes',
  'nexus_retracted_rows',
  'nexus_secrets',
  'nexus_state_rules',
  'nexus_suppressions',
  'nexus_watermarks',
];

describe.each(['nexus.config.json', 'fixtures/dbt/nexus.config.json'])('%s', (path) => {
  test.each(['bigquery', 'snowflake'] as const)('on %s, are what the bundle makes, column for column', async (name) => {
    const { config } = await loadConfig(path);
    const withTarget = {
      ...config,
      targets: { dev: { bigquery: { project: 'p', location: 'EU' }, snowflake: { database: 'D' } } },
    };
    const made = buildBundle(withTarget, name)
      .objects.filter(({ kind, name: object }) => kind === 'view' || (kind === 'table' && !object.includes('_work_')))
      .map(({ name: object, columns = [] }) => [object, columns.map((column) => column.name)] as const);
    const published = publishedRelations(modelOf(config));
    expect(
      new Map(published.map(({ name: relation, columns }) => [relation, columns.map((column) => column.name)])),
    ).toEqual(new Map(made.filter(([object]) => !INTERNAL.includes(object))));
  });

  test('have a description each, and keys among their columns', async () => {
    const { config } = await loadConfig(path);
    const published = publishedRelations(modelOf(config));
    expect(
      published.flatMap(({ description, columns }) => [{ description }, ...columns]).every((one) => one.description),
    ).toBe(true);
    const keyed = published.filter(({ key }) => key !== undefined);
    expect(keyed.filter(({ key, columns }) => !columns.some(({ name }) => name === key))).toEqual([]);
    expect(keyed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['nexus_persons', 'nexus_groups', 'nexus_runs']),
    );
  });
});
