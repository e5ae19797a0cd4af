import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publish } from '../../publish/publish.ts';
import { refuseOlderState } from '../../publish/publish_results.ts';
import { toDuckDb } from '../../publish/to_duckdb.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { SmallResults, TABLES } from './support/small_results.ts';

let results: SmallResults;
beforeAll(async () => {
  results = await SmallResults.open();
});
afterAll(() => results.close());

const ONE = (says: string) => [[['per_1', null, says, 1, 1, true]], [], []] as const;

test('an older copy of the state neither publishes nor begins a run, until the later one is given up', async () => {
  const path = join(results.folder, 'crm.duckdb');
  await (await DuckDbWarehouse.open(path, 'nexus')).close();
  await results.warehouse.execute(`ATTACH '${path}' AS crm`);
  const to = toDuckDb(results.warehouse, 'crm', 'nexus');
  const go = (replace = false) => publish(results.warehouse, to, { tables: TABLES, schema: 'nexus', replace });
  const published = async () => (await to.query(sql`SELECT says FROM ${nexus('nexus_persons')}`))[0]?.[0];

  await results.run(ONE('first'));
  await go();
  await results.run(ONE('second'));
  await go();
  // What a copy of the file from before the second run has.
  await results.execute(sql`DELETE FROM ${nexus('nexus_runs')} WHERE run_id = 'run 2'`);
  const refused = expect.stringMatching(
    /^crm\.nexus has what run run 2 published at .*, and .*results\.duckdb does not know that run: it is an older copy/,
  );
  await expect(go()).rejects.toMatchObject({ message: refused });
  expect(await published()).toBe('second');
  // Two that went on from one copy have runs of one number, and each has its own.
  await results.execute(
    sql`INSERT INTO ${nexus('nexus_runs')} (run_id, run_number, status) VALUES ('run 2 of another machine', 2, 'published')`,
  );
  await expect(go()).rejects.toMatchObject({ message: refused });
  expect((await go(true)).status).toBe('published');
  expect((await go()).status).toBe('unchanged');
  await results.warehouse.execute('DETACH crm');
});

test('is asked before a run, where the other database can be', async () => {
  const path = join(results.folder, 'asked.duckdb');
  await (await DuckDbWarehouse.open(path, 'nexus')).close();
  const run = async (work: (warehouse: DuckDbWarehouse) => Promise<void>): Promise<void> => {
    const warehouse = await DuckDbWarehouse.open(
      join(results.folder, 'own.duckdb'),
      'nexus',
      { crm: path },
      false,
      undefined,
      ['crm'],
    );
    try {
      await work(warehouse);
    } finally {
      await warehouse.close();
    }
  };
  await run(async (warehouse) => {
    await warehouse.execute('CREATE SCHEMA nexus; CREATE TABLE nexus.nexus_runs (run_id VARCHAR, status VARCHAR)');
    // Nothing is published yet.
    await refuseOlderState(warehouse, { attach: 'crm' });
    await warehouse.withWriteAccess('crm', () =>
      warehouse.execute(
        "CREATE SCHEMA crm.nexus; CREATE TABLE crm.nexus.nexus_published AS SELECT 'run 7' AS run_id, 7 AS run_number, TIMESTAMP '2026-01-31' AS published_at",
      ),
    );
    await expect(refuseOlderState(warehouse, { attach: 'crm' })).rejects.toThrow(
      'crm.nexus has what run run 7 published at',
    );
    await warehouse.execute("INSERT INTO nexus.nexus_runs VALUES ('run 7', 'published')");
    await refuseOlderState(warehouse, { attach: 'crm' });
    // What cannot be reached is the publication's to tell.
    await refuseOlderState(warehouse, { attach: 'gone' });
  });
});
