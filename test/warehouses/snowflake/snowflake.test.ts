import { describe, expect, test } from '@jest/globals';
import type { Connection } from 'snowflake-sdk';
import { StatementError } from '../../../warehouses/warehouse.ts';
import { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';
import { codeOf, explained, isMissing } from '../../../warehouses/snowflake/errors.ts';
import { plainValue, typeName } from '../../../warehouses/snowflake/values.ts';

/** A column as the driver describes it. */
const column = (type: string, scale = 0, precision = 38) => ({
  getType: () => type,
  getScale: () => scale,
  getPrecision: () => precision,
});

describe('plainValue, of what the driver gives', () => {
  test.each([
    ['fixed', 0, '7', 7],
    ['fixed', 0, '-9007199254740991', -9007199254740991],
    ['fixed', 0, '12345678901234567890', '12345678901234567890'],
    ['fixed', 2, '1.50', '1.50'],
    ['real', 0, '0.1', 0.1],
    ['real', 0, '-inf', -Infinity],
    ['text', 0, '', ''],
    ['text', 0, '007', '007'],
    ['boolean', 0, true, true],
    ['variant', 0, '{\n  "b": [1, null],\n  "a": "x"\n}', '{"b":[1,null],"a":"x"}'],
    ['array', 0, '[\n  undefined\n]', '[\n  undefined\n]'],
    ['timestamp_ntz', 0, '2026-01-02 03:04:05.678901', '2026-01-02 03:04:05.678901'],
    ['date', 0, '2026-01-02', '2026-01-02'],
    ['text', 0, 'NULL', 'NULL'],
    ['fixed', 0, 'NULL', null],
    ['real', 0, 'NULL', null],
    ['timestamp_ntz', 0, 'NULL', null],
    ['variant', 0, 'NULL', null],
    ['text', 0, null, null],
    ['text', 0, undefined, null],
  ])('%s of scale %d: %j', (type, scale, value, wanted) => {
    expect(plainValue(value, column(type, scale))).toEqual(wanted);
  });
});

test('typeName spells types as definitions do', () => {
  expect(
    [column('fixed', 2, 10), column('text'), column('real'), column('variant'), column('timestamp_ntz')].map(typeName),
  ).toEqual(['NUMBER(10,2)', 'VARCHAR', 'FLOAT', 'VARIANT', 'TIMESTAMP_NTZ']);
});

/** An error as the driver makes it from an answer. */
const answered = (code: string, message: string, queryId?: string): Error =>
  Object.assign(new Error(message), { code, sqlState: '42000', data: { queryId } });

describe('errors', () => {
  test('are known by their number', () => {
    expect([codeOf(answered('002003', 'x')), codeOf(new Error('x')), codeOf('x')]).toEqual([
      2003,
      undefined,
      undefined,
    ]);
    expect([
      isMissing(answered('002003', 'x')),
      isMissing(answered('002043', 'x')),
      isMissing(answered('001003', 'x')),
    ]).toEqual([true, true, false]);
  });

  test.each([
    ['000606', 'No active warehouse selected in the current session.', /"warehouse"/],
    [
      '003001',
      "SQL access control error:\nInsufficient privileges to operate on schema 'NEXUS'",
      /nexus-warehouse doctor --warehouse snowflake/,
    ],
    ['390100', 'Incorrect username or password was specified.', /myorg-myaccount/],
    ['390144', 'JWT token is invalid.', /RSA_PUBLIC_KEY/],
  ])('%s keeps what Snowflake says and adds what to do', (code, message, advice) => {
    const text = explained(answered(code, message, 'id-1'));
    expect(text.startsWith(message)).toBe(true);
    expect(text).toMatch(advice);
    expect(text).toMatch(/\nQuery id: id-1$/);
  });

  test('of a network say so', () => {
    expect(explained(new Error('getaddrinfo ENOTFOUND x.snowflakecomputing.com'))).toMatch(
      /cannot be reached from here/,
    );
  });
});

/** A connection that answers from a list, and what was asked of it. */
function connected(
  answers: Readonly<Record<string, { columns: readonly string[]; rows: readonly (readonly unknown[])[] } | Error>>,
) {
  const asked: string[] = [];
  const connection = {
    execute: ({ sqlText, complete }: { sqlText: string; complete: (...given: unknown[]) => void }) => {
      asked.push(sqlText);
      const answer = answers[sqlText] ?? { columns: [], rows: [] };
      if (answer instanceof Error) return complete(answer, undefined, undefined);
      const columns = answer.columns.map((name) => ({ ...column('text'), getName: () => name }));
      complete(undefined, { getColumns: () => columns, getQueryId: () => 'id' }, answer.rows);
    },
  };
  // Only what the warehouse uses of the driver.
  const warehouse = new SnowflakeWarehouse(connection as unknown as Connection, { database: 'db', schema: 'nexus' });
  return { warehouse, asked };
}

const ROUTINE = ['name', 'is_builtin', 'arguments'];

describe('SnowflakeWarehouse', () => {
  test('tells what a schema holds, in the names of a bundle', async () => {
    const { warehouse } = connected({
      'SHOW TABLES IN SCHEMA "DB"."NEXUS"': { columns: ['name'], rows: [['NEXUS_RUNS'], ['Mixed']] },
      'SHOW VIEWS IN SCHEMA "DB"."NEXUS"': { columns: ['name'], rows: [['NEXUS_PERSONS']] },
      'SHOW USER FUNCTIONS IN SCHEMA "DB"."NEXUS"': {
        columns: ROUTINE,
        rows: [
          ['F', 'N', 'F(VARCHAR) RETURN VARCHAR'],
          ['F', 'N', 'F(VARCHAR, FLOAT) RETURN VARCHAR'],
        ],
      },
      'SHOW PROCEDURES IN SCHEMA "DB"."NEXUS"': {
        columns: ROUTINE,
        rows: [
          ['NEXUS_RESOLVE', 'N', 'NEXUS_RESOLVE() RETURN VARIANT'],
          ['ASSOCIATE_SEMANTIC_CATEGORY_TAGS', 'Y', 'ASSOCIATE_SEMANTIC_CATEGORY_TAGS(VARCHAR) RETURN VARCHAR'],
        ],
      },
    });
    expect(await warehouse.presentObjects()).toEqual([
      { kind: 'table', name: 'nexus_runs' },
      { kind: 'table', name: 'Mixed' },
      { kind: 'view', name: 'nexus_persons' },
      { kind: 'function', name: 'f' },
      { kind: 'procedure', name: 'nexus_resolve' },
    ]);
  });

  test('knows a schema that is not there', async () => {
    const missing = answered('002043', "SQL compilation error:\nSchema 'DB.NEXUS' does not exist or not authorized.");
    expect(
      await connected({ 'SHOW TABLES IN SCHEMA "DB"."NEXUS"': missing }).warehouse.presentObjects(),
    ).toBeUndefined();
  });

  test('drops every overload of a routine, and none of a name that only looks alike', async () => {
    const { warehouse, asked } = connected({
      'SHOW USER FUNCTIONS LIKE \'a_b\' IN SCHEMA "DB"."NEXUS"': {
        columns: ROUTINE,
        rows: [
          ['A_B', 'N', 'A_B(VARCHAR) RETURN VARCHAR'],
          ['A_B', 'N', 'A_B(VARCHAR, DEFAULT FLOAT) RETURN VARCHAR'],
          ['AXB', 'N', 'AXB(VARCHAR) RETURN VARCHAR'],
        ],
      },
    });
    await warehouse.drop({ kind: 'function', name: 'a_b' });
    expect(asked.slice(1)).toEqual([
      'DROP FUNCTION IF EXISTS "DB"."NEXUS"."A_B"(VARCHAR)',
      'DROP FUNCTION IF EXISTS "DB"."NEXUS"."A_B"(VARCHAR, FLOAT)',
    ]);
    await warehouse.drop({ kind: 'view', name: 'v' });
    expect(asked.at(-1)).toBe('DROP VIEW IF EXISTS "DB"."NEXUS"."V"');
  });

  test('an error carries its statement', async () => {
    const { warehouse } = connected({ 'SELECT 1': answered('001003', 'syntax error', 'id-2') });
    const error = await warehouse.query('SELECT 1').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StatementError);
    expect((error as StatementError).statement).toBe('SELECT 1');
    expect((error as StatementError).message).toBe('syntax error\nQuery id: id-2');
  });
});
