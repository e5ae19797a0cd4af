import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { checkBigQuery } from '../../doctor/bigquery/checks.ts';
import type { Check } from '../../doctor/check.ts';
import { DataSetError } from '../../warehouses/bigquery/data_set_defaults.ts';
import { CONFIG } from './support/account.ts';
import { healthyServers } from './support/healthy_server.ts';
import { named } from './support/named.ts';
import type { Answer } from './support/rest_server.ts';
import { Done, onGet, onQuery } from './support/rest_server.ts';

const account = healthyServers();

const bundle = buildBundle(CONFIG, 'bigquery', 'dev');

/** The checks of an account where what is given is otherwise than in a healthy one. */
async function diagnose(...answers: Answer[]): Promise<Check[]> {
  const { warehouse } = await account.start(...answers);
  return checkBigQuery(warehouse, {}, CONFIG, bundle);
}

describe('the data set', () => {
  const there = (defaults: object): Answer =>
    onGet('test/datasets/nexus', {
      kind: 'bigquery#dataset',
      datasetReference: { projectId: 'test', datasetId: 'nexus' },
      location: 'EU',
      ...defaults,
    });
  const listed = (...tables: object[]): Answer => onGet('test/datasets/nexus/tables', { tables });
  const table = (tableId: string, more: object): object => ({
    kind: 'bigquery#table',
    type: 'TABLE',
    tableReference: { projectId: 'test', datasetId: 'nexus', tableId },
    ...more,
  });
  const DEFAULTS = {
    defaultTableExpirationMs: String(30 * 86_400_000),
    defaultPartitionExpirationMs: String(90 * 86_400_000),
    defaultCollation: 'und:ci',
  };
  const FIXES = [
    'ALTER SCHEMA `test`.`nexus` SET OPTIONS (default_table_expiration_days = NULL);',
    'ALTER SCHEMA `test`.`nexus` SET OPTIONS (default_partition_expiration_days = NULL);',
    "ALTER SCHEMA `test`.`nexus` SET DEFAULT COLLATE '';",
  ];

  test('whose tables or partitions would go, or whose texts are compared otherwise: what, and what mends it', async () => {
    const found = named(await diagnose(there(DEFAULTS), listed()), 'Data set');
    expect(found.map(({ state, fix }) => [state, fix])).toEqual(FIXES.map((fix) => ['bad', fix]));
    expect(found.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('test.nexus deletes tables after 30 days: with them would go the secret'),
      expect.stringContaining('test.nexus deletes partitions after 90 days'),
      expect.stringContaining('test.nexus has the collation und:ci'),
    ]);
  });

  test('of what readers may not read is looked at too', async () => {
    const checks = await diagnose(
      onGet('test/datasets/nexus_private', { location: 'US', defaultCollation: 'und:ci' }),
      onGet('test/datasets/nexus_private/tables', { tables: [table('nexus_secrets', { expirationTime: '1' })] }),
      onQuery(/nexus_private/, new Done(), true),
    );
    expect(named(checks, 'Data set').map(({ state, fix }) => [state, fix])).toEqual([
      ['bad', "ALTER SCHEMA `test`.`nexus_private` SET DEFAULT COLLATE '';"],
      ['bad', 'ALTER TABLE `test`.`nexus_private`.`nexus_secrets` SET OPTIONS (expiration_timestamp = NULL);'],
    ]);
    expect(named(checks, 'Location')[1]).toEqual({
      state: 'bad',
      detail: "test.nexus_private is in US, and the target's location is EU",
      fix: 'set "location" of the target in the config to "US", or "dataset" to a name that is free',
    });
    expect(named(checks, 'Secrets')).toMatchObject([{ state: 'good' }]);
  });

  test('is refused by a deploy for the same', async () => {
    const { warehouse } = await account.start(there(DEFAULTS));
    const refused: unknown = await warehouse.checkPlace([]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataSetError);
    for (const fix of FIXES) expect(String(refused)).toContain(fix);
    await account.server?.stop();
    const { warehouse: sound } = await account.start(there({ defaultTableExpirationMs: '0' }));
    await expect(sound.checkPlace([])).resolves.toBeUndefined();
  });

  test('with a table of ours that expires, whoever else’s may', async () => {
    const checks = await diagnose(
      there({}),
      listed(
        table('nexus_secrets', { expirationTime: '1999999999999' }),
        table('nexus_event_log', { timePartitioning: { type: 'MONTH', expirationMs: '1' } }),
        table('scratch', { expirationTime: '1999999999999' }),
        table('nexus_runs', {}),
      ),
      onGet('test/datasets/nexus/routines', {}),
    );
    expect(named(checks, 'Data set').map(({ state, fix }) => [state, fix])).toEqual([
      ['bad', 'ALTER TABLE `test`.`nexus`.`nexus_secrets` SET OPTIONS (expiration_timestamp = NULL);'],
      ['bad', 'ALTER TABLE `test`.`nexus`.`nexus_event_log` SET OPTIONS (partition_expiration_days = NULL);'],
    ]);
  });
});
