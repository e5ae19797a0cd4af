import { join as joinPath } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Destination } from '../../publish/destination.ts';
import type { Publication } from '../../publish/publish.ts';
import { publish } from '../../publish/publish.ts';
import { memoryOf } from '../../publish/rows.ts';
import { toDuckDb } from '../../publish/to_duckdb.ts';
import { string } from '../../sql/table.ts';
import { id, nexus, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Contents } from './support/small_results.ts';
import { arbitraryContents, SmallResults, TABLES } from './support/small_results.ts';

let results: SmallResults;
let to: Destination;
beforeAll(async () => {
  results = await SmallResults.open();
  await results.warehouse.execute(`ATTACH '${joinPath(results.folder, 'crm.duckdb')}' AS crm`);
  to = toDuckDb(results.warehouse, 'crm', 'nexus');
});
afterAll(() => results.close());

/** Everything as if nothing had been published yet. */
async function forgetAll(): Promise<void> {
  await results.execute(sql`DROP SCHEMA IF EXISTS ${id('crm')}.${id('nexus')} CASCADE`);
  await results.execute(sql`DROP SCHEMA IF EXISTS ${id('nexus_published')} CASCADE`);
}
beforeEach(forgetAll);

const go = (options: { full?: boolean; tables?: typeof TABLES } = {}): Promise<Publication> =>
  publish(results.warehouse, to, { tables: TABLES, schema: 'nexus', ...options });

/** How many rows the two have that are not the other's, of all tables together. */
async function differences(tables = TABLES): Promise<number> {
  let count = 0;
  for (const { name } of tables) {
    const [here, there] = [nexus(name), to.table(name)].map((table) => sql`SELECT * FROM ${table}`) as [Sql, Sql];
    const [[found] = []] = await results.query(
      sql`SELECT COUNT(*) FROM ((${here} EXCEPT ALL ${there}) UNION ALL (${there} EXCEPT ALL ${here}))`,
    );
    count += Number(found);
  }
  return count;
}

const FEW: Contents = [
  [
    ['per_1', '2026-01-01T00:00:00Z', 'one', 1, 0.5, true],
    ['per_2', null, 'two', 2, 0.25, false],
    ['per_3', null, null, null, null, null],
  ],
  [['email', 'ann@example.com', 'x', 1, 1, true]],
  [[null, 'b', 'x', 1, 1, true]],
];
const counts = ({ status, inserted, updated, deleted, compared }: Publication) => ({
  status,
  rows: [inserted, updated, deleted],
  compared,
});
const all = TABLES.map(({ name }) => name);

describe('rows', () => {
  test('are there as they are here, whatever was there before and whoever changed it', async () => {
    const meddled = fc.constantFrom<'nothing' | 'changed' | 'removed' | 'dropped' | 'forgotten'>(
      ...(['nothing', 'changed', 'removed', 'dropped', 'forgotten'] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(arbitraryContents, meddled), { minLength: 2, maxLength: 3 }), async (runs) => {
        await forgetAll();
        for (const [contents, meddling] of runs) {
          await results.run(contents);
          await go();
          expect(await differences()).toBe(0);
          expect((await go()).status).toBe('unchanged');
          if (meddling === 'changed') await results.execute(sql`UPDATE ${to.table('nexus_persons')} SET says = 'mine'`);
          if (meddling === 'removed') await results.execute(sql`DELETE FROM ${to.table('nexus_touches')}`);
          if (meddling === 'dropped') await results.execute(sql`DROP TABLE ${to.table('nexus_identifiers')}`);
          if (meddling === 'forgotten') await results.execute(sql`DROP SCHEMA ${id('nexus_published')} CASCADE`);
          await go();
          expect(await differences()).toBe(0);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('are sent where they differ, and no others', async () => {
    await results.run(FEW);
    expect(counts(await go())).toEqual({ status: 'published', rows: [5, 0, 0], compared: [] });
    const [persons = [], identifiers = [], touches = []] = FEW;
    const [one = [], two = []] = persons;
    await results.run([
      [one, [...two.slice(0, 2), 'other', 2, 0.25, false], ['per_4', null, 'new', 0, 0, true]],
      identifiers,
      touches,
    ]);
    expect(counts(await go())).toEqual({ status: 'published', rows: [1, 1, 1], compared: [] });
    expect(await differences()).toBe(0);
  });

  test('that somebody else changed there are found without being asked for, and one by one if asked', async () => {
    await results.run(FEW);
    await go();
    await results.execute(sql`UPDATE ${to.table('nexus_persons')} SET says = 'mine' WHERE person_id = 'per_1'`);
    expect(counts(await go())).toEqual({ status: 'published', rows: [0, 1, 0], compared: ['nexus_persons'] });
    expect(counts(await go({ full: true }))).toEqual({ status: 'published', rows: [0, 0, 0], compared: all });
  });

  test('are compared where the last publication was not remembered', async () => {
    await results.run(FEW);
    await go();
    await results.execute(
      sql`UPDATE ${memoryOf('nexus', 'publication')} SET publication = 'of an earlier copy of this file'`,
    );
    expect(counts(await go())).toEqual({ status: 'published', rows: [0, 0, 0], compared: all });
    expect(counts(await go())).toEqual({ status: 'unchanged', rows: [0, 0, 0], compared: [] });
  });
});

describe('columns', () => {
  const [persons, ...others] = TABLES as [(typeof TABLES)[0], ...typeof TABLES];
  const { says, counted, ...left } = persons.columns as Record<string, ReturnType<typeof string>>;
  void says;

  test('come, go and change their type with those here', async () => {
    await results.run(FEW);
    await go();
    const changed = { ...persons, columns: { ...left, counted: string('A text now'), company: string('New') } };
    expect(counted?.type).toBe('int');
    try {
      await results.create('nexus_persons', changed.columns);
      await results.insert('nexus_persons', ['per_1', null, 0.5, true, 'many', 'Acme']);
      // A deploy brings columns, and no run.
      await results.execute(
        sql`INSERT INTO ${nexus('nexus_installed')} (object_name, kind, content_hash) VALUES ('nexus_persons', 'view', 'another')`,
      );
      const done = await go({ tables: [changed, ...others] });
      expect(counts(done)).toEqual({ status: 'published', rows: [0, 1, 2], compared: ['nexus_persons'] });
      expect(await results.query(sql`SELECT person_id, counted, company FROM ${to.table('nexus_persons')}`)).toEqual([
        ['per_1', 'many', 'Acme'],
      ]);
      const columns = (await to.relations()).get('nexus_persons');
      expect(Object.fromEntries(columns ?? [])).toEqual({
        person_id: 'VARCHAR',
        occurred_at: 'TIMESTAMP',
        share: 'DOUBLE',
        is_so: 'BOOLEAN',
        counted: 'VARCHAR',
        company: 'VARCHAR',
      });
    } finally {
      await results.create('nexus_persons', persons.columns);
    }
  });
});

describe('what is there', () => {
  test('and not of Nexus is not touched, and said', async () => {
    await results.execute(sql`CREATE SCHEMA ${id('crm')}.${id('nexus')}`);
    await results.execute(sql`CREATE TABLE ${to.table('nexus_persons')} AS SELECT 'mine' AS whose`);
    await results.execute(sql`CREATE TABLE ${to.table('invoices')} AS SELECT 'mine too' AS whose`);
    await results.run(FEW);
    await expect(go()).rejects.toThrow(
      'crm.nexus.nexus_persons is there, and nexus_published does not say that Nexus made it, so that it is not touched.',
    );
    expect([...(await to.relations()).keys()].sort()).toEqual(['invoices', 'nexus_persons']);
    await results.execute(sql`DROP TABLE ${to.table('nexus_persons')}`);
    await go();
    expect(await results.query(sql`SELECT * FROM ${to.table('invoices')}`)).toEqual([['mine too']]);
  });

  test('of a table that is published no more goes', async () => {
    await results.run(FEW);
    await go();
    await go({ tables: TABLES.slice(1) });
    expect([...(await to.relations()).keys()].sort()).toEqual([
      'nexus_identifiers',
      'nexus_published',
      'nexus_touches',
    ]);
  });

  test('is as it was where a publication fails, and the next makes it good', async () => {
    await results.run(FEW);
    await go();
    await results.run([FEW[0] ?? [], [], []]);
    const failing: Destination = {
      ...to,
      run: (statement) =>
        JSON.stringify(statement).includes('nexus_touches') ? Promise.reject(new Error('gone')) : to.run(statement),
    };
    await expect(publish(results.warehouse, failing, { tables: TABLES, schema: 'nexus' })).rejects.toThrow('gone');
    expect(await results.query(sql`SELECT COUNT(*) FROM ${to.table('nexus_identifiers')}`)).toEqual([['1']]);
    expect(counts(await go())).toEqual({ status: 'published', rows: [0, 0, 2], compared: [] });
    expect(await differences()).toBe(0);
  });

  test('says which run it is of, and what its columns hold', async () => {
    await results.run(FEW);
    await go();
    const [[run] = []] = await results.query(
      sql`SELECT run_id FROM ${nexus('nexus_runs')} ORDER BY run_number DESC LIMIT 1`,
    );
    expect(await results.query(sql`SELECT DISTINCT run_id FROM ${to.table('nexus_published')}`)).toEqual([[run]]);
    const said = await results.query(
      sql`SELECT comment FROM duckdb_columns() WHERE database_name = 'crm' AND table_name = 'nexus_persons' AND column_name = 'person_id'`,
    );
    expect(said).toEqual([['Person']]);
  });
});

test('nothing is published before a run has', async () => {
  await results.execute(sql`DELETE FROM ${nexus('nexus_runs')}`);
  expect((await go()).status).toBe('no_run');
  expect((await to.relations()).size).toBe(0);
});

test('a table that two rows with one key make is not published', async () => {
  await results.run(FEW);
  await results.insert('nexus_touches', [null, 'b', 'again', 1, 1, true]);
  await expect(go()).rejects.toThrow('Two rows of nexus_touches have the key [null,"b"]');
  expect(await results.query(sql`SELECT COUNT(*) FROM duckdb_tables() WHERE database_name = 'crm'`)).toEqual([['0']]);
});
