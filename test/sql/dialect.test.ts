import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WarehouseName } from '../../sql/dialect.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { Sql } from '../../sql/tag.ts';
import { op, sql } from '../../sql/tag.ts';
import type { Sandbox } from '../support/sql.ts';
import { openSandbox, spell } from '../support/sql.ts';
import { OPERATION_CASES } from './support/operation_cases.ts';

const WAREHOUSES = Object.keys(dialects) as WarehouseName[];
const OPERATIONS = Object.entries(OPERATION_CASES);
const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

describe.each(OPERATIONS)('%s', (_name, { piece, spelled, gives }) => {
  test.each(WAREHOUSES)('as %s spells it', (warehouse) => {
    expect(spell(warehouse, piece)).toBe(spelled[warehouse]);
  });

  test('on the embedded database', async () => {
    expect(gives.length).toBeGreaterThan(0);
    for (const { query, rows } of gives) expect(sorted(await sandbox.rows(query))).toEqual(sorted(rows));
  });
});

test('every dialect has each operation', () => {
  for (const warehouse of WAREHOUSES) {
    expect(Object.keys(dialects[warehouse].operations).sort()).toEqual(OPERATIONS.map(([name]) => name).sort());
  }
});

describe('statements', () => {
  const query = 'SELECT * FROM newer';

  test('replaceRows leaves just the rows of the query, as one statement of DML', async () => {
    const { warehouse } = sandbox;
    await warehouse.execute('CREATE TABLE kept (a INTEGER, b VARCHAR)');
    await warehouse.execute("INSERT INTO kept VALUES (1, 'old'), (2, 'old')");
    await warehouse.execute("CREATE TABLE newer AS SELECT 2 AS a, 'new' AS b UNION ALL SELECT 2, 'new'");
    await warehouse.execute('BEGIN TRANSACTION');
    await warehouse.execute(dialects.duckdb.replaceRows('kept', ['a', 'b'], query));
    expect((await warehouse.query('SELECT * FROM kept')).rows).toEqual([
      [2, 'new'],
      [2, 'new'],
    ]);
    await warehouse.execute('ROLLBACK');
    expect((await warehouse.query('SELECT a FROM kept ORDER BY a')).rows).toEqual([[1], [2]]);
    await warehouse.execute(dialects.duckdb.replaceRows('kept', ['a', 'b'], 'SELECT * FROM newer WHERE a > 2'));
    expect((await warehouse.query('SELECT * FROM kept')).rows).toEqual([]);
  });

  test('fillWorkTable replaces what was there, also columns', async () => {
    const { warehouse } = sandbox;
    await warehouse.execute(dialects.duckdb.fillWorkTable('scratch', ['a'], 'SELECT 1 AS a'));
    await warehouse.execute(dialects.duckdb.fillWorkTable('scratch', ['b'], 'SELECT 2 AS b'));
    expect(await warehouse.query('SELECT * FROM scratch')).toEqual({ columns: ['b'], rows: [[2]] });
  });

  test('as the warehouses spell them', () => {
    expect(dialects.snowflake.replaceRows('t', ['"A"', '"B"'], query)).toBe(
      `INSERT OVERWRITE INTO t ("A", "B")\n${query}`,
    );
    expect(dialects.snowflake.fillWorkTable('t', ['"A"'], query)).toBe(`INSERT OVERWRITE INTO t ("A")\n${query}`);
    expect(dialects.bigquery.fillWorkTable('t', ['`a`'], query)).toBe(`CREATE OR REPLACE TEMP TABLE t AS\n${query}`);
    expect(dialects.bigquery.replaceRows('t', ['`a`'], query)).toBe(
      `MERGE INTO t AS stored\nUSING (\n${query}\n) AS given\nON FALSE\nWHEN NOT MATCHED BY SOURCE THEN DELETE\nWHEN NOT MATCHED BY TARGET THEN INSERT (\`a\`) VALUES (given.\`a\`)`,
    );
  });
});

test('a statement on DuckDB that reads its target to the end first does not find what it inserts itself', async () => {
  const source = sql`SELECT made.name, made.fate
FROM (
  SELECT given.name, given.part, 'came' AS fate FROM given
  UNION ALL
  SELECT gone.name, gone.part, 'gone'
  FROM known AS gone
  LEFT JOIN given ON given.name = gone.name AND COALESCE(given.part, '') = COALESCE(gone.part, '')
  WHERE given.name IS NULL
) AS made
LEFT JOIN known ON known.name = made.name AND COALESCE(known.part, '') = COALESCE(made.part, '')
WHERE known.name IS NULL`;
  for (let time = 0; time < 20; time += 1) {
    const { execute, rows, close } = await openSandbox();
    const inTransaction = async (statement: Sql): Promise<void> => {
      await execute(sql`BEGIN`);
      await execute(statement);
      await execute(sql`COMMIT`);
    };
    await execute(sql`CREATE TABLE known (name VARCHAR, fate VARCHAR, part VARCHAR)`);
    await inTransaction(sql`INSERT INTO known VALUES ('x', '', 'y'), ('x', '', 'z')`);
    await inTransaction(sql`DELETE FROM known`);
    await execute(sql`CREATE TEMP TABLE given AS SELECT 'p' AS name, CAST(NULL AS VARCHAR) AS part`);
    await inTransaction(sql`INSERT INTO known (name, fate) ${op.readFirst(source)}`);
    expect(await rows(sql`SELECT * FROM known`)).toEqual([{ name: 'p', fate: 'came' }]);
    await close();
  }
});
