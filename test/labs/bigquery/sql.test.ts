import { describe, expect, test } from '@jest/globals';
import type { Row } from './support.ts';
import { useEmulator } from './support.ts';

const emulator = useEmulator();

/** Name, query, rows. Where a case needs objects, it makes them in `setUp`. */
type Case = readonly [name: string, query: string, rows: readonly Row[]];

describe('types', () => {
  test('every type that the bundle uses, there and back', async () => {
    await emulator.run(
      `CREATE TABLE lab.typed (id INT64 NOT NULL, at TIMESTAMP, data JSON, is_on BOOL, name STRING, ratio FLOAT64, raw BYTES,
         born DATE, price NUMERIC, parts ARRAY<STRUCT<a INT64, b STRING>>, place STRUCT<x INT64, y ARRAY<STRING>>)`,
      `INSERT INTO lab.typed (id, at, data, is_on, name, ratio, raw, born, price, parts, place) VALUES
         (1, TIMESTAMP '2024-01-02 03:04:05.678901+00', JSON '{"a":1,"b":[1,2]}', TRUE, 'é', 1.5, b'\\x01\\xff',
          DATE '2024-02-03', NUMERIC '1.25', [STRUCT(1 AS a, 'p' AS b), STRUCT(2, 'q')], STRUCT(7 AS x, ['u', 'v'] AS y)),
         (2, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, [], NULL)`,
    );
    expect(
      await emulator.query('SELECT * EXCEPT (data), JSON_VALUE(data, "$.b[1]") AS b1 FROM lab.typed ORDER BY id'),
    ).toEqual([
      {
        id: 1,
        at: '2024-01-02T03:04:05.678901000Z',
        is_on: true,
        name: 'é',
        ratio: 1.5,
        raw: 'Af8=',
        born: '2024-02-03',
        price: '1.25',
        parts: [
          { a: 1, b: 'p' },
          { a: 2, b: 'q' },
        ],
        place: { x: 7, y: ['u', 'v'] },
        b1: '2',
      },
      {
        id: 2,
        at: null,
        is_on: false,
        name: null,
        ratio: null,
        raw: null,
        born: null,
        price: null,
        parts: [],
        place: null,
        b1: null,
      },
    ]);
  });

  test('NOT NULL holds', async () => {
    await emulator.run('CREATE TABLE lab.strict (id INT64 NOT NULL)');
    expect(await emulator.refusal('INSERT INTO lab.strict (id) VALUES (NULL)')).toMatchObject({
      reason: 'invalidQuery',
    });
  });
});

describe('expressions', () => {
  test.each<Case>([
    [
      'hashes as published',
      `SELECT TO_HEX(MD5('abc')) AS md5, CAST(FARM_FINGERPRINT(CONCAT(CAST(1 AS STRING), 'foo', CAST(TRUE AS STRING))) AS STRING) AS farm`,
      [{ md5: '900150983cd24fb0d6963f7d28e17f72', farm: '-1541654101129638711' }],
    ],
    [
      'windows',
      `SELECT x, ROW_NUMBER() OVER (ORDER BY x DESC) AS position, LAG(x) OVER (ORDER BY x) AS before,
         SUM(x) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS moving
       FROM UNNEST([1, 2, 3]) AS x ORDER BY x`,
      [
        { x: 1, position: 3, before: null, moving: 1 },
        { x: 2, position: 2, before: 1, moving: 3 },
        { x: 3, position: 1, before: 2, moving: 5 },
      ],
    ],
    [
      'QUALIFY',
      `SELECT g, x FROM UNNEST([STRUCT('a' AS g, 1 AS x), ('a', 5), ('b', 2)]) WHERE TRUE
       QUALIFY ROW_NUMBER() OVER (PARTITION BY g ORDER BY x DESC) = 1 ORDER BY g`,
      [
        { g: 'a', x: 5 },
        { g: 'b', x: 2 },
      ],
    ],
    [
      'UNNEST WITH OFFSET',
      `SELECT v, o FROM UNNEST(['a', 'b']) AS v WITH OFFSET AS o ORDER BY o`,
      [
        { v: 'a', o: 0 },
        { v: 'b', o: 1 },
      ],
    ],
    [
      'NULL first, and last downwards',
      `SELECT ARRAY_TO_STRING(ARRAY(SELECT x FROM UNNEST(['b', NULL, 'a']) AS x ORDER BY x), ',', '-') AS up,
         ARRAY_TO_STRING(ARRAY(SELECT x FROM UNNEST(['b', NULL, 'a']) AS x ORDER BY x DESC), ',', '-') AS down`,
      [{ up: '-,a,b', down: 'b,a,-' }],
    ],
    [
      'text is ordered by its code points',
      `SELECT STRING_AGG(s, '' ORDER BY s) AS s FROM UNNEST(['b', 'B', 'a', 'é', '_']) AS s`,
      [{ s: 'B_abé' }],
    ],
    [
      'JSON',
      `SELECT JSON_VALUE('{"a":{"b":"x"}}', '$.a.b') AS v, JSON_VALUE('{"a":[1]}', '$.a') AS not_a_scalar,
         JSON_QUERY('{"a":{"b":"x"}}', '$.a') AS q, SAFE.PARSE_JSON('{bad') IS NULL AS is_bad,
         ARRAY_LENGTH(JSON_QUERY_ARRAY('[1, 2, 3]')) AS n`,
      [{ v: 'x', not_a_scalar: null, q: '{"b":"x"}', is_bad: true, n: 3 }],
    ],
    [
      'timestamps',
      `SELECT FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', TIMESTAMP '2024-01-02 03:04:05.678901+00') AS text,
         TIMESTAMP_DIFF(TIMESTAMP '2024-01-03 00:00:00+00', TIMESTAMP '2024-01-02 00:00:00+00', SECOND) AS seconds,
         CAST(TIMESTAMP_TRUNC(TIMESTAMP '2024-05-06 07:08:09+00', MONTH) AS STRING) AS month,
         TIMESTAMP_MILLIS(1000) AS second`,
      [
        {
          text: '2024-01-02T03:04:05.678901Z',
          seconds: 86400,
          month: '2024-05-01 00:00:00+00',
          second: '1970-01-01T00:00:01.000Z',
        },
      ],
    ],
    [
      'rounding',
      'SELECT ROUND(2.5) AS a, ROUND(-2.5) AS b, CAST(2.5 AS INT64) AS c, DIV(7, 2) AS d, MOD(-7, 3) AS e, SAFE_DIVIDE(1, 0) AS f',
      [{ a: 3, b: -3, c: 3, d: 3, e: -1, f: null }],
    ],
    [
      'whole numbers past 2^53',
      'SELECT CAST(9007199254740993 AS STRING) AS text, 9007199254740993 AS number',
      [{ text: '9007199254740993', number: '9007199254740993' }],
    ],
    [
      'ARRAY_AGG of structs in order',
      `SELECT g, ARRAY_AGG(STRUCT(x AS x, CAST(x AS STRING) AS s) ORDER BY x DESC LIMIT 2) AS a
       FROM UNNEST([STRUCT('a' AS g, 1 AS x), ('a', 5), ('a', 3)]) GROUP BY g`,
      [
        {
          g: 'a',
          a: [
            { x: 5, s: '5' },
            { x: 3, s: '3' },
          ],
        },
      ],
    ],
  ])('%s', async (_name, query, rows) => {
    expect(await emulator.query(query, { wrapIntegers: true })).toEqual(rows);
  });

  test.each([
    ['division by zero', 'SELECT 1 / 0'],
    ['a number too large', 'SELECT 9223372036854775807 + 1'],
    ['an index past the end', 'SELECT [1, 2][OFFSET(5)]'],
    ['an unknown column', 'SELECT nope FROM UNNEST([1]) AS x'],
    ['a column outside GROUP BY', 'SELECT x, y, COUNT(*) FROM (SELECT 1 AS x, 2 AS y) GROUP BY x'],
    ['nonsense', 'SELEC 1'],
    ['UPDATE without WHERE', 'CREATE TEMP TABLE w AS SELECT 1 AS a; UPDATE w SET a = 2'],
    ['DELETE without WHERE', 'CREATE TEMP TABLE w AS SELECT 1 AS a; DELETE FROM w'],
  ])('refuses %s', async (_name, query) => {
    expect(await emulator.refusal(query)).toMatchObject({ reason: 'invalidQuery' });
  });
});

describe('MERGE', () => {
  const rows = () => emulator.query('SELECT id, v FROM lab.merged ORDER BY id');
  const fresh = () =>
    emulator.run(
      `CREATE OR REPLACE TABLE lab.merged AS SELECT * FROM UNNEST([STRUCT(1 AS id, 'a' AS v), (2, 'b'), (3, 'c')])`,
    );

  test('inserts, updates and deletes, by target and by source', async () => {
    await fresh();
    await emulator.run(
      `MERGE lab.merged AS t
       USING (SELECT * FROM UNNEST([STRUCT(2 AS id, 'B' AS v, FALSE AS gone), (3, 'x', TRUE), (4, 'd', FALSE)])) AS s ON t.id = s.id
       WHEN MATCHED AND s.gone THEN DELETE
       WHEN MATCHED THEN UPDATE SET v = s.v
       WHEN NOT MATCHED BY TARGET THEN INSERT (id, v) VALUES (s.id, s.v)
       WHEN NOT MATCHED BY SOURCE AND t.id = 1 THEN UPDATE SET v = 'source'`,
    );
    expect(await rows()).toEqual([
      { id: 1, v: 'source' },
      { id: 2, v: 'B' },
      { id: 4, v: 'd' },
    ]);
  });

  test('ON FALSE replaces everything', async () => {
    await fresh();
    await emulator.run(
      `MERGE lab.merged AS t USING (SELECT 5 AS id, 'z' AS v) AS s ON FALSE
       WHEN NOT MATCHED BY SOURCE THEN DELETE
       WHEN NOT MATCHED BY TARGET THEN INSERT (id, v) VALUES (s.id, s.v)`,
    );
    expect(await rows()).toEqual([{ id: 5, v: 'z' }]);
  });

  test('two source rows for one target row are refused', async () => {
    await fresh();
    const { message } = await emulator.refusal(
      `MERGE lab.merged AS t USING (SELECT 1 AS id, 'x' AS v UNION ALL SELECT 1, 'y') AS s ON t.id = s.id
       WHEN MATCHED THEN UPDATE SET v = s.v`,
    );
    expect(message).toContain('must match at most one source row');
  });

  test('in a transaction, from a temporary table, with @@row_count', async () => {
    await fresh();
    const [counted] = await emulator.query(
      `DECLARE v_rows INT64;
       CREATE TEMP TABLE w_new AS SELECT 100 + x AS id FROM UNNEST([1, 2]) AS x;
       BEGIN TRANSACTION;
       MERGE lab.merged AS t USING w_new AS s ON t.id = s.id WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.id, 'new');
       SET v_rows = @@row_count;
       DELETE FROM lab.merged WHERE id = 2;
       COMMIT TRANSACTION;
       SELECT v_rows AS merged, (SELECT COUNT(*) FROM lab.merged) AS there`,
    );
    expect(counted).toEqual({ merged: 2, there: 4 });
    await emulator.run(
      `BEGIN TRANSACTION;
       MERGE lab.merged AS t USING (SELECT 9 AS id) AS s ON t.id = s.id WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.id, 'x');
       ROLLBACK TRANSACTION`,
    );
    expect(await rows()).toHaveLength(4);
  });
});

describe('JavaScript functions', () => {
  /** Signature, body, call, result. */
  type Function = readonly [name: string, signature: string, body: string, call: string, result: unknown];
  test.each<Function>([
    [
      'text, raw',
      '(x STRING) RETURNS STRING',
      String.raw`return x.toUpperCase() + "\n|" + /\d+/.test(x);`,
      "f('ab1')",
      'AB1\n|true',
    ],
    ['NULL is null', '(x STRING) RETURNS STRING', 'return x === null ? "none" : x;', 'f(NULL)', 'none'],
    ['undefined is NULL', '(x STRING) RETURNS STRING', 'return undefined;', "f('a')", null],
    [
      'an array of structs in',
      '(a ARRAY<STRUCT<id STRING, w FLOAT64, tags ARRAY<STRING>>>) RETURNS STRING',
      'return JSON.stringify(a);',
      "f([STRUCT('a' AS id, 1.5 AS w, ['x'] AS tags), ('b', NULL, [])])",
      '[{"id":"a","w":1.5,"tags":["x"]},{"id":"b","w":null,"tags":[]}]',
    ],
    [
      'an array of structs out',
      '(s STRING) RETURNS ARRAY<STRUCT<k STRING, v FLOAT64>>',
      'return s.split(",").map((k, v) => ({ k, v }));',
      "f('a,b')",
      [
        { k: 'a', v: 0 },
        { k: 'b', v: 1 },
      ],
    ],
    [
      'a struct out',
      '(x FLOAT64) RETURNS STRUCT<n FLOAT64, s STRING>',
      'return { n: x + 1, s: "k" };',
      'f(1.5)',
      { n: 2.5, s: 'k' },
    ],
    ['JSON arrives parsed', '(j JSON) RETURNS STRING', 'return typeof j + j.n;', `f(JSON '{"n":4}')`, 'object4'],
    ['JSON comes back', '(j JSON) RETURNS JSON', 'j.n++; return j;', `JSON_VALUE(f(JSON '{"n":4}'), '$.n')`, '5'],
    [
      'TIMESTAMP is a Date',
      '(x TIMESTAMP) RETURNS STRING',
      'return x.toISOString();',
      "f(TIMESTAMP '2024-01-02 03:04:05+00')",
      '2024-01-02T03:04:05.000Z',
    ],
    ['BYTES are base64', '(b BYTES) RETURNS STRING', 'return b;', "f(b'abc')", 'YWJj'],
    [
      'INT64 out, as text',
      '(x STRING) RETURNS INT64',
      'return "9007199254740993";',
      "CAST(f('') AS STRING)",
      '9007199254740993',
    ],
    ['not a number', '(x FLOAT64) RETURNS FLOAT64', 'return x / 0 - x / 0;', 'IS_NAN(f(1))', true],
    ['no arguments', '() RETURNS STRING', 'return "here";', 'f()', 'here'],
  ])('%s', async (_name, signature, body, call, result) => {
    await emulator.run(`CREATE OR REPLACE FUNCTION lab.f${signature} DETERMINISTIC LANGUAGE js AS r'''${body}'''`);
    const [row] = await emulator.query(`SELECT ${call.replace(/\bf\(/, 'lab.f(')} AS result`);
    expect(row).toEqual({ result });
  });

  test('what it throws is what the query fails with', async () => {
    await emulator.run(
      `CREATE OR REPLACE FUNCTION lab.f(x STRING) RETURNS STRING LANGUAGE js AS r'''throw new Error('boom ' + x);'''`,
    );
    expect((await emulator.refusal("SELECT lab.f('now')")).message).toContain('boom now');
  });

  test('a body of 32 KB, called by its quoted path, over many rows', async () => {
    const functions = Array.from({ length: 700 }, (_, i) => `function part${i}(a) { return a + ${i} + "\\u00e9"; }`);
    await emulator.run(
      `CREATE OR REPLACE FUNCTION \`test\`.\`lab\`.\`large\`(x STRING) RETURNS STRING LANGUAGE js AS r'''${functions.join('\n')}
       return part699(x);'''`,
    );
    expect(
      await emulator.query(
        'SELECT COUNT(DISTINCT `test`.`lab`.`large`(CAST(x AS STRING))) AS n FROM UNNEST(GENERATE_ARRAY(1, 20000)) AS x',
      ),
    ).toEqual([{ n: 20000 }]);
  });
});

test('a statement that comes again is translated for the tables that there are then', async () => {
  const again = 'SELECT x = 1 AS is_one FROM lab.again';
  await emulator.run('CREATE TABLE lab.again AS SELECT 1 AS x');
  expect(await emulator.query(again)).toEqual([{ is_one: true }]);
  await emulator.run("CREATE OR REPLACE TABLE lab.again AS SELECT '1' AS x");
  expect((await emulator.refusal(again)).message).toContain('No matching signature for operator =');
  await emulator.run('DROP TABLE lab.again', 'CREATE VIEW lab.again AS SELECT 2 AS x');
  expect(await emulator.query(again)).toEqual([{ is_one: false }]);
  await emulator.run('DROP VIEW lab.again');
  expect((await emulator.refusal(again)).reason).toBe('notFound');
});
