import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../deploy/build/build.ts';
import { installObjects, installScript } from '../../deploy/build/install_script.ts';
import { deploy, prepareDeploy } from '../../deploy/deploy.ts';
import { DuckDbWarehouse } from '../../deploy/warehouses/duckdb.ts';
import { configOf } from '../support/world.ts';
import { SAMPLE_CONFIG } from './support/sample_config.ts';

test('names the tables that must be there', () => {
  const head = installScript(buildBundle(SAMPLE_CONFIG, 'bigquery')).split('\n-- schema')[0];
  expect(head).toMatch(
    /^-- Nexus \d+\.\d+\.\d+ for bigquery, into acme-project\.nexus\. Run all of it; it may be run again\.\n/,
  );
  expect(head).toContain('-- These tables of yours must be there:\n--   ');
});

describe('on BigQuery, which takes five updates of functions in ten seconds,', () => {
  const objects = installObjects(buildBundle(SAMPLE_CONFIG, 'bigquery'));
  const places = objects.flatMap(({ kind }, index) => (kind === 'function' ? [index] : []));

  test('functions stand apart', () => {
    expect(places.length).toBe(8);
    // Any ten statements, a second or so each, hold at most five functions.
    const crowded = places.filter((place) => places.filter((other) => other >= place && other < place + 10).length > 5);
    expect(crowded).toEqual([]);
  });

  test('and before the views that call them', () => {
    expect(Math.max(...places)).toBeLessThan(objects.findIndex(({ kind }) => kind === 'source_view'));
  });
});

test('on DuckDB comes to the same as a deploy, and a deploy knows it', async () => {
  const config = configOf({
    targets: { test: { duckdb: { path: ':memory:' } } },
    sources: [{ name: 'crm', location: { schema: 'raw' }, relations: { person_identifiers: {} } }],
  });
  const bundle = buildBundle(config, 'duckdb');
  const open = async (): Promise<DuckDbWarehouse> => {
    const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    await warehouse.execute(
      `CREATE SCHEMA raw; CREATE TABLE raw.crm_person_identifiers (event_id VARCHAR, row_id VARCHAR, identifier_type VARCHAR, identifier_value VARCHAR, role VARCHAR, occurred_at TIMESTAMP, _ingested_at TIMESTAMP)`,
    );
    return warehouse;
  };
  const pasted = await open();
  // The views of a source call functions, which a DuckDB learns when it is opened.
  const functions = bundle.objects.filter(({ kind }) => kind === 'function');
  for (const { name, text } of functions) pasted.registerFunction(name, text);
  await pasted.execute(installScript(bundle));
  const { changes } = await prepareDeploy(pasted, bundle);
  expect(changes.filter(({ action }) => action !== 'unchanged')).toEqual([]);
  const deployed = await open();
  await deploy(deployed, bundle);
  const named = async (warehouse: DuckDbWarehouse): Promise<string[]> =>
    ((await warehouse.presentObjects()) ?? []).map(({ kind, name }) => `${kind} ${name}`).sort();
  expect(await named(pasted)).toEqual(await named(deployed));
  const result = await pasted.call('nexus_resolve', []);
  expect(JSON.parse(result ?? '')).toMatchObject({ status: 'published', rows_read: 0 });
  await pasted.close();
  await deployed.close();
});
