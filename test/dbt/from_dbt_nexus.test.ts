import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { deploy } from '../../deploy/deploy.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import {
  config,
  EXPECTED_IDS,
  EXPECTED_OUTCOME,
  EXPECTED_REDIRECTS,
  importStatements,
  outcomeQuery,
  REDIRECTS,
  RESOLVED,
  world,
} from './support/dbt_nexus.ts';

describe('docs/from_dbt_nexus.md: ids that stay', () => {
  let warehouse: DuckDbWarehouse;
  const rows = async (text: string): Promise<readonly (readonly unknown[])[]> => (await warehouse.query(text)).rows;

  beforeAll(async () => {
    warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    await warehouse.execute('CREATE SCHEMA dbt_nexus');
    for (const statement of world) await warehouse.execute(statement);
    await deploy(warehouse, buildBundle(config, 'duckdb'));
    for (const statement of importStatements) await warehouse.execute(statement);
    await warehouse.call('nexus_resolve', []);
  });
  afterAll(() => warehouse.close());

  test('entities keep the old id with most of their identifiers, others get a new one', async () => {
    expect(await rows(RESOLVED)).toEqual(EXPECTED_IDS);
  });

  test('ids of merged persons redirect to the one that stays; of deleted ones nothing is left', async () => {
    expect(await rows(REDIRECTS)).toEqual(EXPECTED_REDIRECTS);
  });

  test('the page counts what became of the old ids', async () => {
    expect(await rows(outcomeQuery)).toEqual(EXPECTED_OUTCOME);
  });

  test('the log of the run says of each old id what happened', async () => {
    const kinds = await rows(
      "SELECT subject_value, kind, to_value FROM nexus.nexus_resolution_log WHERE subject = 'id' AND subject_value LIKE 'old%' ORDER BY subject_value",
    );
    expect(kinds).toEqual([
      ['old_case', 'merged', 'old_tie'],
      ['old_gone', 'forgotten', null],
      ['old_rob', 'merged', 'old_bob'],
    ]);
  });

  test('a full refresh changes no id', async () => {
    await warehouse.call('nexus_resolve_with', ['{"full_refresh":true}']);
    expect(await rows(RESOLVED)).toEqual(EXPECTED_IDS);
    expect(await rows(REDIRECTS)).toEqual(EXPECTED_REDIRECTS);
  });
});
