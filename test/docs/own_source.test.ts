import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildBundle } from '../../build/build.ts';
import { checkSources } from '../../deploy/check_sources.ts';
import { loadConfig } from '../../deploy/config_file.ts';
import { deploy } from '../../deploy/deploy.ts';
import type { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { openDuckDb } from '../../warehouses/duckdb/duckdb.ts';
import { readRows } from '../support/rows.ts';
import { PROJECT } from './support.ts';
import { sql } from '../../sql/tag.ts';
import { resolvedIn } from '../support/resolved.ts';

/** What `duckdb FILE < SCRIPT` does in the script's folder. */
async function runScript(directory: string, file: string, script: string): Promise<void> {
  const instance = await DuckDBInstance.create(join(directory, file));
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${directory.replaceAll("'", "''")}'`);
  await connection.run(readFileSync(join(directory, script), 'utf8'));
  connection.closeSync();
  instance.closeSync();
}

/** Turns a CSV file into a Parquet file of the same columns and texts. */
async function toParquet(directory: string, csv: string, parquet: string): Promise<void> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const [from, to] = [csv, parquet].map((file) => `'${join(directory, file).replaceAll("'", "''")}'`);
  await connection.run(`COPY (FROM read_csv(${from ?? ''}, all_varchar = true)) TO ${to ?? ''} (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

describe('docs/examples/own_source', () => {
  const directory = mkdtempSync(join(tmpdir(), 'own_source_'));
  let warehouse: DuckDbWarehouse;

  beforeAll(async () => {
    cpSync(join(PROJECT, 'docs/examples/own_source'), directory, { recursive: true });
    await runScript(directory, 'crm.duckdb', 'crm.sql');
    warehouse = await resolvedIn(directory);
  });
  afterAll(async () => {
    await warehouse.close();
    rmSync(directory, { recursive: true });
  });

  const persons = sql`SELECT persons.name, persons.identifier_count, "groups".domain AS company
FROM nexus.nexus_persons AS persons
LEFT JOIN nexus.nexus_memberships AS memberships ON memberships.person_id = persons.person_id
LEFT JOIN nexus.nexus_groups AS "groups" ON "groups".group_id = memberships.group_id`;

  test('finds the persons of files and of a DuckDB file', async () => {
    expect(await readRows(warehouse, persons)).toEqual([
      { name: 'Ada Lovelace', identifier_count: 4, company: 'engines.example' },
      { name: 'Grace Hopper', identifier_count: 3 },
    ]);
  });

  test('gives the states of their timelines', async () => {
    const states = await readRows(
      warehouse,
      sql`SELECT traits.trait_value AS name, state_value, state_entered_at
FROM nexus.nexus_states AS states JOIN nexus.nexus_traits AS traits ON traits.entity_id = states.entity_id`,
    );
    expect(states).toEqual([
      { name: 'Ada Lovelace', state_value: 'ordered', state_entered_at: '2026-01-05T10:00:00.000000Z' },
      { name: 'Ada Lovelace', state_value: 'returned', state_entered_at: '2026-02-20T12:00:00.000000Z' },
      { name: 'Grace Hopper', state_value: 'ordered', state_entered_at: '2026-02-12T09:00:00.000000Z' },
    ]);
  });

  test('gives the same from Parquet', async () => {
    await toParquet(directory, 'data/shop_person_identifiers.csv', 'data/shop_person_identifiers.parquet');
    const { config } = await loadConfig(join(directory, 'nexus.config.json'));
    const identifiers = config.sources[0]?.relations?.['person_identifiers'];
    if (identifiers?.file === undefined) throw new Error('The example has no file of identifiers.');
    identifiers.file = identifiers.file.replace('.csv', '.parquet');
    const other = await openDuckDb(
      { ...config, targets: { dev: { duckdb: { ...config.targets['dev']?.duckdb, path: ':memory:' } } } },
      undefined,
      directory,
    );
    try {
      await checkSources(other, config);
      await deploy(other, buildBundle(config, 'duckdb'));
      await other.call('nexus_resolve', []);
      expect(await readRows(other, persons)).toEqual(await readRows(warehouse, persons));
    } finally {
      await other.close();
    }
  });
});
