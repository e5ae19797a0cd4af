import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noRows } from '../../../../sql/no_rows.ts';
import { comparedQuarantine } from '../../../../sql/steps/results/quarantine.ts';
import { nexus_quarantine } from '../../../../sql/tables/identity.ts';
import { edges, labels, values } from '../../../../sql/tables/work.ts';
import type { Sql } from '../../../../sql/tag.ts';
import { nexus, sql, work } from '../../../../sql/tag.ts';
import type { Sandbox } from '../../../support/sql.ts';
import { openSandbox } from '../../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
  for (const table of [edges, labels, values]) {
    await sandbox.execute(sql`CREATE TEMP TABLE ${work(table.name)} AS ${noRows(table)}`);
  }
  const columns = Object.entries(nexus_quarantine.columns).map(([name, { type }]) => [name, type] as const);
  await sandbox.execute(
    sql`CREATE TABLE ${nexus(nexus_quarantine.name)} AS ${noRows({ name: nexus_quarantine.name, columns: Object.fromEntries(columns) })}`,
  );
});
afterAll(() => sandbox.close());

/** Identifiers by a range of numbers. */
const identifiers = (from: number, to: number, more: Sql): Sql =>
  sql`SELECT 'person' AS entity_type, 'email' AS identifier_type, CAST(range AS VARCHAR) AS identifier_value, CAST(range AS VARCHAR) AS normalized_value, ${more} FROM range(${from}, ${to})`;

test('what is set aside is looked up by its value, and not held against every value of a run', async () => {
  const pair = sql`'email' AS other_type, 'other' AS other_value, 'refused' AS reason`;
  await sandbox.execute(
    sql`INSERT INTO ${nexus(nexus_quarantine.name)} BY NAME ${identifiers(0, 2000, sql`'blocked' AS reason`)}`,
  );
  await sandbox.execute(sql`INSERT INTO ${nexus(nexus_quarantine.name)} BY NAME ${identifiers(0, 100, pair)}`);
  await sandbox.execute(
    sql`INSERT INTO ${work(values.name)} BY NAME ${identifiers(1000, 4000, sql`1 AS is_present, hash(range) AS identifier_key`)}`,
  );
  await sandbox.execute(
    sql`INSERT INTO ${work(values.name)} BY NAME ${identifiers(0, 10, sql`1 AS is_present, hash(range) AS identifier_key`)}`,
  );
  const compared = comparedQuarantine();
  expect(
    await sandbox.rows(
      sql`SELECT fate, other_type, COUNT(*) AS count, MIN(CAST(identifier_value AS INTEGER)) AS least FROM (${compared}) AS compared GROUP BY fate, other_type`,
    ),
  ).toEqual([
    { fate: 'drop', count: 1010, least: 0 },
    { fate: 'drop', other_type: 'email', count: 10, least: 0 },
    { fate: 'stay', count: 990, least: 10 },
    { fate: 'stay', other_type: 'email', count: 90, least: 10 },
  ]);
  const { rows } = await sandbox.warehouse.query(`EXPLAIN (FORMAT json) ${sandbox.spell(compared)}`);
  expect(JSON.stringify(rows)).not.toMatch(/(BLOCKWISE_NL|NESTED_LOOP)_JOIN/);
});
