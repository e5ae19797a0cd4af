import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contextOf } from '../../procedures/locations.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { dialects } from '../../sql/dialects/index.ts';
import {
  id,
  join,
  keyword,
  list,
  nexus,
  op,
  relation,
  render,
  shared,
  sharedIn,
  sharing,
  sql,
  udf,
  work,
} from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Sandbox } from '../support/sql.ts';
import { openSandbox, spell } from '../support/sql.ts';

const INJECTION = "'; DROP TABLE x; --";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

describe('a literal', () => {
  const cases: [value: string | number | boolean | null, spelled: Record<WarehouseName, string>][] = [
    ["it's", { duckdb: "'it''s'", snowflake: "'it''s'", bigquery: "'it\\'s'" }],
    ['a\\b', { duckdb: "'a\\b'", snowflake: "'a\\\\b'", bigquery: "'a\\\\b'" }],
    ["\\'", { duckdb: "'\\'''", snowflake: "'\\\\'''", bigquery: "'\\\\\\''" }],
    ['a\nb\r\tc', { duckdb: "'a\nb\r\tc'", snowflake: "'a\\nb\\r\\tc'", bigquery: "'a\\nb\\r\\tc'" }],
    ['😀 é 名', { duckdb: "'😀 é 名'", snowflake: "'😀 é 名'", bigquery: "'😀 é 名'" }],
    [
      INJECTION,
      {
        duckdb: "'''; DROP TABLE x; --'",
        snowflake: "'''; DROP TABLE x; --'",
        bigquery: "'\\'; DROP TABLE x; --'",
      },
    ],
    ['R&D', { duckdb: "'R&D'", snowflake: "'R\\x26D'", bigquery: "'R\\x26D'" }],
    ['{{{%', { duckdb: "'{{{%'", snowflake: "'{\\x7b\\x7b\\x25'", bigquery: "'{\\x7b\\x7b\\x25'" }],
    [
      '<% $$ ${ {#',
      {
        duckdb: "'<% $$ ${ {#'",
        snowflake: "'<\\x25 $\\x24 $\\x7b {\\x23'",
        bigquery: "'<\\x25 $\\x24 $\\x7b {\\x23'",
      },
    ],
    ['', { duckdb: "''", snowflake: "''", bigquery: "''" }],
    [null, { duckdb: 'NULL', snowflake: 'NULL', bigquery: 'NULL' }],
    [true, { duckdb: 'TRUE', snowflake: 'TRUE', bigquery: 'TRUE' }],
    [-1.5, { duckdb: '-1.5', snowflake: '-1.5', bigquery: '-1.5' }],
  ];
  test.each(cases)('%j', (value, spelled) => {
    for (const warehouse of Object.keys(dialects) as WarehouseName[]) {
      expect(spell(warehouse, sql`${value}`)).toBe(spelled[warehouse]);
    }
  });

  test.each([INJECTION, 'line\r\nbreak\t\\n', '😀👩‍👩‍👧 \u2028 \u0301', '"`$$', "x'".repeat(51_200), '\u0001\u001f\u007f'])(
    'comes back from the embedded database (%#)',
    async (text) => {
      expect(await sandbox.value(sql`${text}`)).toBe(text);
    },
  );

  test('of any text is read as that text where a backslash escapes, and by clients and dbt as nothing of theirs', () => {
    const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
    const read = (literal: string): string =>
      literal
        .slice(1, -1)
        .replace(/\\x([0-9a-f]{2})|\\(.)|''/g, (_all, code?: string, escaped?: string) =>
          code === undefined ? (NAMED[escaped ?? ''] ?? escaped ?? "'") : String.fromCharCode(parseInt(code, 16)),
        );
    const text = fc.string({
      unit: fc.constantFrom('&', '<', '%', '{', '#', '$', '\\', "'", 'x', '2', '6', '\n', 'é'),
    });
    fc.assert(
      fc.property(text, (given) => {
        for (const warehouse of ['snowflake', 'bigquery'] as const) {
          const spelled = spell(warehouse, sql`${given}`);
          expect(read(spelled)).toBe(given);
          expect(spelled).not.toMatch(/&|<%|\{[{%#]|\$[${]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of any text comes back from the embedded database', async () => {
    // DuckDB, like Postgres, ends a statement at a NUL, and so refuses a literal with one.
    const binary = fc.string({ unit: 'binary', maxLength: 40 }).map((given) => given.replaceAll('\0', ''));
    const text = fc.oneof(
      binary,
      binary.map((given) => `\uFEFF${given}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
        const { rows } = await sandbox.warehouse.query(
          spell('duckdb', sql`SELECT ${join([sql`0`, ...texts.map((value) => sql`${value}`)], ', ')}`),
        );
        expect(rows).toEqual([[0, ...texts]]);
      }),
      { numRuns: 200 },
    );
  });

  test('of any whole number, boolean or short fraction comes back from the embedded database', async () => {
    // Longer fractions may lose their last digit: DuckDB reads them as decimals before it makes them floats.
    const value = fc.oneof(
      fc.boolean(),
      fc.maxSafeInteger(),
      fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
    );
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const type = typeof given === 'boolean' ? 'bool' : 'float';
        expect(await sandbox.value(sql`CAST(${given} AS ${op.type(type)})`)).toBe(given);
      }),
      { numRuns: 100 },
    );
  });

  test('a name and a relation are each quoted for their place', () => {
    const piece = sql`SELECT ${INJECTION} AS ${id(INJECTION)} FROM ${nexus(INJECTION)}`;
    expect(spell('duckdb', piece)).toBe(
      `SELECT '''; DROP TABLE x; --' AS "'; DROP TABLE x; --" FROM "nexus"."'; DROP TABLE x; --"`,
    );
  });
});

describe('an identifier', () => {
  test.each<[name: string, spelled: Record<WarehouseName, string>]>([
    ['email', { duckdb: '"email"', snowflake: '"EMAIL"', bigquery: '`email`' }],
    ['select', { duckdb: '"select"', snowflake: '"SELECT"', bigquery: '`select`' }],
    ['a"b', { duckdb: '"a""b"', snowflake: '"A""B"', bigquery: '`a"b`' }],
    ['a`b\\', { duckdb: '"a`b\\"', snowflake: '"A`B\\"', bigquery: '`a\\`b\\\\`' }],
  ])('%s', (name, spelled) => {
    for (const warehouse of Object.keys(dialects) as WarehouseName[]) {
      expect(spell(warehouse, id(name))).toBe(spelled[warehouse]);
    }
  });

  test('of any text names a column of the embedded database', async () => {
    const name = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `c${text.replaceAll('\0', '')}`);
    await fc.assert(
      fc.asyncProperty(name, async (column) => {
        const { columns } = await sandbox.warehouse.query(spell('duckdb', sql`SELECT 1 AS ${id(column)}`));
        expect(columns).toEqual([column]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a name', () => {
  test.each<[warehouse: WarehouseName, spelled: string[]]>([
    [
      'duckdb',
      [
        '"nexus"."nexus_events"',
        'nexus_work_map',
        '"nexus"."crm"',
        '"raw"."crm"',
        '"lake"."raw"."crm"',
        'merge_states(1, 2)',
      ],
    ],
    [
      'snowflake',
      [
        '"ACME"."NEXUS"."NEXUS_EVENTS"',
        '"ACME"."NEXUS"."NEXUS_WORK_MAP"',
        '"ACME"."NEXUS"."CRM"',
        '"ACME"."RAW"."CRM"',
        '"LAKE"."RAW"."CRM"',
        '"ACME"."NEXUS"."MERGE_STATES"(1, 2)',
      ],
    ],
    [
      'bigquery',
      [
        '`acme`.`nexus`.`nexus_events`',
        'nexus_work_map',
        '`acme`.`nexus`.`crm`',
        '`acme`.`raw`.`crm`',
        '`lake`.`raw`.`crm`',
        '`acme`.`nexus`.`merge_states`(1, 2)',
      ],
    ],
  ])('leads to one place on %s', (warehouse, spelled) => {
    const pieces = [
      nexus('nexus_events'),
      work('nexus_work_map'),
      relation({ kind: 'external', name: 'crm' }),
      relation({ kind: 'external', schema: 'raw', name: 'crm' }),
      relation({ kind: 'external', database: 'lake', schema: 'raw', name: 'crm' }),
      udf('merge_states', sql`1`, sql`2`),
    ];
    expect(pieces.map((piece) => spell(warehouse, piece))).toEqual(spelled);
  });
});

describe('pieces', () => {
  test('are spliced where they stand', () => {
    const condition = sql`a = ${1}`;
    expect(spell('duckdb', sql`SELECT ${id('a')} FROM t WHERE ${condition}${sql``} AND b IN (${list(['x', 2])})`)).toBe(
      `SELECT "a" FROM t WHERE a = 1 AND b IN ('x', 2)`,
    );
    expect(spell('duckdb', join([sql`a`, sql`b`, sql`c`], ', '))).toBe('a, b, c');
    expect(spell('duckdb', join([], ', '))).toBe('');
    expect(spell('duckdb', keyword('VARCHAR'))).toBe('VARCHAR');
  });

  test('an empty list matches nothing', async () => {
    expect(await sandbox.value(sql`COALESCE('a' IN (${list([])}), FALSE)`)).toBe(false);
    expect(await sandbox.value(sql`COALESCE('a' NOT IN (${list([])}), FALSE)`)).toBe(false);
  });

  test('keep operations until a warehouse is known, also inside each other', () => {
    const piece = op.timestampText(op.addSeconds(sql`t`, sql`${5}`));
    expect(spell('bigquery', piece)).toBe(
      "FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', TIMESTAMP_ADD(t, INTERVAL 5 SECOND), 'UTC')",
    );
    expect(spell('snowflake', piece)).toBe(
      `(TO_CHAR(CAST(DATEADD(SECOND, 5, t) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z')`,
    );
  });
});

describe('a variable', () => {
  const v_count = { variable: 'v_count', type: 'int', initial: 0 } as const;
  const context = contextOf(dialects.duckdb, { database: undefined, schema: 'nexus' });

  test('has no place outside a procedure', () => {
    expect(() => spell('duckdb', sql`SELECT ${v_count}`)).toThrow('variable v_count outside a procedure');
  });

  test('is bound in the order of its places, each place anew', () => {
    const v_name = { variable: 'v_name', type: 'string', initial: null } as const;
    const variable = (_: unknown, position: number) => ({ text: `$${String(position)}`, bound: true });
    expect(render(sql`${v_count} ${v_name} ${op.text(sql`${v_count}`)}`, { ...context, variable })).toEqual({
      text: '$1 $2 CAST($3 AS VARCHAR)',
      binds: ['v_count', 'v_name', 'v_count'],
    });
  });
});

describe('a shared part', () => {
  const v_count = { variable: 'v_count', type: 'int', initial: null } as const;
  const numbered = (_: unknown, position: number) => ({ text: `$${String(position)}`, bound: true });
  const columns = { name: 'string' } as const;
  const people = shared({ name: 'nexus_work_people', columns }, sql`SELECT name FROM crm WHERE rank = ${v_count}`);
  const friends = shared({ name: 'nexus_work_friends', columns }, sql`SELECT name FROM ${people} AS people`);
  const query = sql`SELECT ${v_count} FROM ${friends} AS one JOIN ${people} AS other ON one.name = other.name`;
  const on = (warehouse: WarehouseName, piece: Sql) =>
    render(piece, { ...contextOf(dialects[warehouse], { database: 'acme', schema: 'nexus' }), variable: numbered });

  test.each(['duckdb', 'snowflake'] as const)('is an expression at the head of a query on %s', (warehouse) => {
    expect(on(warehouse, sql`INSERT INTO t ${sharing(query)}`)).toEqual({
      text: `INSERT INTO t WITH nexus_work_people AS (
SELECT name FROM crm WHERE rank = $1
),
nexus_work_friends AS (
SELECT name FROM nexus_work_people AS people
)
SELECT $2 FROM nexus_work_friends AS one JOIN nexus_work_people AS other ON one.name = other.name`,
      binds: ['v_count', 'v_count'],
    });
  });

  test('comes before the query’s own expressions', () => {
    const own = sharing(sql`WITH own AS (SELECT 1 AS one) SELECT * FROM own CROSS JOIN ${people} AS people`);
    expect(on('duckdb', own).text).toBe(`WITH nexus_work_people AS (
SELECT name FROM crm WHERE rank = $1
),
own AS (SELECT 1 AS one) SELECT * FROM own CROSS JOIN nexus_work_people AS people`);
  });

  test('stands once where queries that share it stand inside each other', () => {
    const inner = sharing(sql`SELECT name FROM ${people} AS people`);
    expect(on('duckdb', sharing(sql`SELECT * FROM ${people} AS people, (${inner}) AS more`)).text).toBe(
      `WITH nexus_work_people AS (
SELECT name FROM crm WHERE rank = $1
)
SELECT * FROM nexus_work_people AS people, (SELECT name FROM nexus_work_people AS people) AS more`,
    );
  });

  test('is a table on BigQuery, which is filled before', () => {
    expect(on('bigquery', sharing(query)).text).toBe(
      'SELECT $1 FROM nexus_work_friends AS one JOIN nexus_work_people AS other ON one.name = other.name',
    );
    expect(sharedIn(op.readFirst(query), dialects.bigquery).map(({ name }) => name)).toEqual([
      'nexus_work_people',
      'nexus_work_friends',
    ]);
  });

  test('has no place where no query has it at its head', () => {
    expect(() => on('duckdb', query)).toThrow('nexus_work_friends is not shared here');
  });

  test('has one query', () => {
    const other = shared({ name: 'nexus_work_people', columns }, sql`SELECT 'a' AS name`);
    const both = sql`SELECT * FROM ${people} AS people CROSS JOIN ${other} AS other`;
    expect(() => sharedIn(both, dialects.bigquery)).toThrow('nexus_work_people stands for two queries');
  });
});
