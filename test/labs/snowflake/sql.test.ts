import { describe, expect, test } from '@jest/globals';
import { useEmulator } from './support.ts';

/** Spellings of Snowflake's that the bundle, or a check of it, uses, with what its documentation says they give. */
const emulator = useEmulator();

describe('expressions', () => {
  test.each([
    ["SELECT MD5('a'), MD5_NUMBER_LOWER64('a')::VARCHAR", ['0cc175b9c0f1b6a831c399e269772661', '3585878926028121697']],
    ["SELECT SHA2('a', 256)", ['ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb']],
    ["SELECT TRY_TO_NUMBER('ff', 'XX'), TRY_TO_NUMBER('zz', 'XX')", [255, null]],
    [
      "SELECT TRY_CAST('12' AS NUMBER(38,0)), TRY_CAST('x' AS NUMBER(38,0)), TRY_CAST('t' AS BOOLEAN)",
      [12, null, true],
    ],
    [
      "SELECT TRY_TO_TIMESTAMP_TZ('2026-01-01T02:00:00+02:00') = '2026-01-01T00:00:00Z'::TIMESTAMP_TZ, TRY_TO_TIMESTAMP_TZ('x'), TRY_TO_TIMESTAMP('x')",
      [true, null, null],
    ],
    [
      "SELECT DATE_PART(EPOCH_SECOND, TRY_TO_TIMESTAMP_TZ('2026-01-01T02:00:00+02:00', 'AUTO')), DATE_PART(EPOCH_SECOND, TRY_TO_TIMESTAMP_NTZ('2026-01-01 00:00', 'AUTO')), TRY_TO_TIMESTAMP_NTZ('x', 'AUTO')",
      [1767225600, 1767225600, null],
    ],
    ["SELECT REGEXP_INSTR('abc', 'b'), REGEXP_INSTR('abc', 'x'), REGEXP_LIKE('abc', 'b')", [2, 0, false]],
    [
      "SELECT SPLIT_PART('a.b.c', '.', 2), SPLIT_PART('a.b', '.', 5), NULLIF(SPLIT_PART('a', '.', 2), '')",
      ['b', '', null],
    ],
    ["SELECT LENGTH('a\\nb'), 'it''s' AS doubled, 'it\\'s' AS escaped, '\\u00e9'", [3, "it's", "it's", 'é']],
    ["SELECT RTRIM('xyzZ', 'Z'), TRIM('--a-', '-'), LTRIM('00a', '0')", ['xyz', 'a', 'a']],
    [
      "SELECT TO_CHAR('2026-01-02 03:04:05.678901'::TIMESTAMP_NTZ(6), 'YYYY-MM-DD\"T\"HH24:MI:SS.FF6') || 'Z'",
      ['2026-01-02T03:04:05.678901Z'],
    ],
    ["SELECT DATE_PART(EPOCH_MICROSECOND, '1970-01-01 00:00:01.5'::TIMESTAMP_NTZ)", [1500000]],
    // The session's zone is that of Los Angeles.
    [
      "SELECT DATE_PART(EPOCH_MICROSECOND, '1970-01-01 00:00:01 -0800'::TIMESTAMP_TZ), DATE_PART(EPOCH_MICROSECOND, '1970-01-01 00:00:01'::TIMESTAMP_LTZ)",
      [28801000000, 28801000000],
    ],
    ["SELECT DATEADD(SECOND, -1, '2026-01-01'::TIMESTAMP_NTZ)::VARCHAR LIKE '2025-12-31 23:59:59%'", [true]],
    ['SELECT IFF(1 = 1, 2, 3), COALESCE(NULL, 4), EQUAL_NULL(NULL, NULL), NVL(NULL, 5)', [2, 4, true, 5]],
    ['SELECT CAST(2.5 AS INT), ROUND(2.5), MOD(-7, 3)', [3, 3, -1]],
  ])('%s', async (text, wanted) => {
    expect(await emulator.one(text)).toEqual(wanted);
  });
});

describe('values with a structure', () => {
  test.each([
    [`SELECT PARSE_JSON('{"a":[{"b":"x"}]}')['a'][0]['b']::VARCHAR, PARSE_JSON('{"a":{"b":1}}'):a.b::INT`, ['x', 1]],
    [`SELECT PARSE_JSON('[{"n":"A","v":1},{"n":"b","v":2}]')[1]['v']::INT`, [2]],
    [
      `SELECT FILTER(PARSE_JSON('[{"n":"From","v":"x"},{"n":"To","v":"y"}]'), m -> LOWER(m['n']::VARCHAR) = 'to')[0]['v']::VARCHAR`,
      ['y'],
    ],
    [`SELECT FILTER(PARSE_JSON('[]'), m -> m['n'] = 1)[0]['v']::VARCHAR, FILTER(NULL::ARRAY, m -> TRUE)`, [null, null]],
    ['SELECT TRANSFORM(ARRAY_CONSTRUCT(1, 2), x -> x::INT + 1)', [[2, 3]]],
    [
      "SELECT ARRAY_CONTAINS('a'::VARIANT, PARSE_JSON('[\"a\",1]')), ARRAY_CONTAINS('b'::VARIANT, PARSE_JSON('[\"a\"]'))",
      [true, false],
    ],
    ["SELECT ARRAY_SIZE(ARRAY_CONSTRUCT(1, 'x', NULL)), ARRAY_TO_STRING(ARRAY_CONSTRUCT('a', 'b'), '-')", [3, 'a-b']],
    ['SELECT ARRAY_SIZE(ARRAY_AGG(x)) FROM (SELECT 1 AS x UNION ALL SELECT NULL) AS one', [1]],
    ["SELECT OBJECT_CONSTRUCT('a', NULL, 'b', 1), OBJECT_CONSTRUCT_KEEP_NULL('a', NULL)", [{ b: 1 }, { a: null }]],
    ["SELECT TYPEOF(5::VARIANT), TYPEOF('x'::VARIANT), IS_OBJECT(PARSE_JSON('{}'))", ['INTEGER', 'VARCHAR', true]],
    [
      "SELECT COUNT(*), MAX(f.INDEX) FROM (SELECT 1 AS one) AS s, LATERAL FLATTEN(INPUT => SPLIT('a,b,c', ',')) AS f",
      [3, 2],
    ],
    [
      "SELECT LISTAGG(VALUE, '+') WITHIN GROUP (ORDER BY INDEX), MIN(INDEX) FROM TABLE(SPLIT_TO_TABLE('x,y', ','))",
      ['x+y', 1],
    ],
  ])('%s', async (text, wanted) => {
    expect(await emulator.one(text)).toEqual(wanted);
  });
});

describe('statements', () => {
  test('constraints are not enforced, but NOT NULL is', async () => {
    await emulator.run(
      'CREATE OR REPLACE TABLE keyed (a INT PRIMARY KEY, b INT NOT NULL, UNIQUE (b))',
      'INSERT INTO keyed VALUES (1, 1), (1, 1)',
    );
    expect(await emulator.one('SELECT COUNT(*) FROM keyed')).toEqual([2]);
    expect((await emulator.refusal('INSERT INTO keyed VALUES (1, NULL)')).code).toBe('100072');
  });

  test('INSERT OVERWRITE replaces the rows', async () => {
    await emulator.run(
      'CREATE OR REPLACE TABLE work (a INT, b VARCHAR)',
      "INSERT INTO work VALUES (1, 'x')",
      "INSERT OVERWRITE INTO work (b, a) SELECT 'y', 2",
    );
    expect(await emulator.query('SELECT * FROM work')).toEqual([{ A: 2, B: 'y' }]);
  });

  test('MERGE inserts, updates and deletes, and refuses two source rows for one target row', async () => {
    await emulator.run(
      'CREATE OR REPLACE TABLE target (id INT, v VARCHAR)',
      "INSERT INTO target VALUES (1, 'a'), (2, 'b'), (3, 'c')",
    );
    const [counts] =
      await emulator.query(`MERGE INTO target AS t USING (SELECT column1 AS id, column2 AS v FROM VALUES (2, 'B'), (3, NULL), (4, 'd')) AS s ON t.id = s.id
      WHEN MATCHED AND s.v IS NULL THEN DELETE
      WHEN MATCHED THEN UPDATE SET t.v = s.v
      WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.id, s.v)`);
    expect(counts).toEqual({ 'number of rows inserted': 1, 'number of rows updated': 1, 'number of rows deleted': 1 });
    expect((await emulator.query('SELECT id, v FROM target ORDER BY id')).map((row) => Object.values(row))).toEqual([
      [1, 'a'],
      [2, 'B'],
      [4, 'd'],
    ]);
    const refusal = await emulator.refusal(
      "MERGE INTO target AS t USING (SELECT column1 AS id FROM VALUES (1), (1)) AS s ON t.id = s.id WHEN MATCHED THEN UPDATE SET v = 'twice'",
    );
    expect(refusal.code).toBe('100090');
  });

  test('UPDATE with a FROM, DELETE with a USING, QUALIFY', async () => {
    await emulator.run(
      'CREATE OR REPLACE TABLE one (id INT, v INT)',
      'INSERT INTO one VALUES (1, 1), (1, 2), (2, 3)',
      'UPDATE one AS o SET o.v = o.v + s.more FROM (SELECT 2 AS id, 10 AS more) AS s WHERE o.id = s.id',
      'DELETE FROM one AS o USING (SELECT 1 AS id, 1 AS v) AS s WHERE o.id = s.id AND o.v = s.v',
    );
    expect(
      (
        await emulator.query(
          'SELECT id, v FROM one QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY v DESC) = 1 ORDER BY id',
        )
      ).map((row) => Object.values(row)),
    ).toEqual([
      [1, 2],
      [2, 13],
    ]);
  });

  test('temporary tables are the session’s own', async () => {
    const other = await emulator.another();
    await emulator.run('CREATE OR REPLACE TEMPORARY TABLE lab.s.mine (a INT)', 'INSERT INTO lab.s.mine VALUES (1)');
    expect(await emulator.one('SELECT COUNT(*) FROM lab.s.mine')).toEqual([1]);
    expect((await other.refusal('SELECT * FROM lab.s.mine')).code).toBe('002003');
    await emulator.run('DROP TABLE lab.s.mine');
  });

  test('a relation of WITH needs no current database', async () => {
    const nowhere = await emulator.another({ database: 'NOWHERE' });
    await emulator.run('CREATE OR REPLACE TABLE lab.s.filled (a INT)');
    await nowhere.run('INSERT INTO lab.s.filled (a) WITH given AS (SELECT 7 AS a) SELECT a FROM given');
    expect(await emulator.one('SELECT a FROM lab.s.filled')).toEqual([7]);
  });

  test('a name in two parts is of a schema, even where a database has its name; in a view, of the view’s database', async () => {
    await emulator.run(
      'CREATE DATABASE twice',
      'CREATE SCHEMA twice.twice',
      'CREATE SCHEMA twice.once',
      'CREATE TABLE twice.twice.t AS SELECT 1 AS a',
      'CREATE TABLE twice.once.t AS SELECT 2 AS a',
    );
    expect(await emulator.one('SELECT a FROM twice.t')).toEqual([1]);
    await emulator.run('USE SCHEMA lab.s', 'CREATE VIEW twice.public.v AS SELECT a FROM once.t');
    expect(await emulator.one('SELECT a FROM twice.public.v')).toEqual([2]);
  });

  test('the last result can be selected from', async () => {
    await emulator.run("SELECT column1 AS a, column2 AS b FROM VALUES (1, 'x'), (2, 'y')");
    expect(await emulator.query('SELECT b FROM TABLE(RESULT_SCAN(LAST_QUERY_ID())) WHERE a = 2')).toEqual([{ B: 'y' }]);
  });
});

test('FLATTEN keeps INDEX and VALUE together, however many elements there are', async () => {
  const arrays = [0, 1, 2].map((n) => JSON.stringify(Array.from({ length: 20_000 }, (_, index) => index * 3 + n)));
  await emulator.run('CREATE OR REPLACE TABLE arrays (n INT, v VARIANT)');
  for (const [n, array] of arrays.entries()) {
    await emulator.query('INSERT INTO arrays SELECT ?, PARSE_JSON(?)', [n, array]);
  }
  expect(
    await emulator.one(
      'SELECT COUNT(*), COUNT_IF(f.INDEX * 3 + a.n = f.VALUE::INT) FROM arrays AS a, LATERAL FLATTEN(INPUT => a.v) AS f INNER JOIN (SELECT DISTINCT n FROM arrays) AS m ON m.n = a.n',
    ),
  ).toEqual([60_000, 60_000]);
});

test('connected components by contraction, in a procedure, are those of a union-find', async () => {
  const NODES = 400;
  const edges = Array.from(
    { length: 300 },
    (_, index) => [(index * index * 31) % NODES, (index * 197 + 13) % NODES] as const,
  );
  const parent = Array.from({ length: NODES }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const [one, other] of edges) {
    const [low, high] = [root(one), root(other)].sort((a, b) => a - b) as [number, number];
    parent[high] = low;
  }
  const wanted = new Map<number, number>();
  for (const node of edges.flat()) wanted.set(node, root(node));

  await emulator.run('CREATE OR REPLACE TABLE edges (a INT, b INT)');
  await emulator.query(
    'INSERT INTO edges (a, b) VALUES (?, ?)',
    edges.map(([one, other]) => [one, other]),
  );
  await emulator.run(`CREATE OR REPLACE PROCEDURE components() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$
    var run = function (text) { var s = snowflake.createStatement({ sqlText: text }); s.execute(); return s; };
    run('CREATE OR REPLACE TABLE labels AS SELECT DISTINCT a AS node, a AS label FROM (SELECT a FROM edges UNION ALL SELECT b FROM edges) AS n');
    for (var round = 1; round <= 3000; round++) {
      var changed = run('MERGE INTO labels AS l USING (SELECT e.node, MIN(l.label) AS label FROM (SELECT a AS node, b AS other FROM edges UNION ALL SELECT b, a FROM edges) AS e INNER JOIN labels AS l ON l.node = e.other GROUP BY e.node) AS s ON l.node = s.node WHEN MATCHED AND s.label < l.label THEN UPDATE SET l.label = s.label').getNumRowsUpdated();
      if (changed === 0) return round;
    }
    throw new Error('no end');
  $$`);
  const [rounds] = await emulator.one('CALL components()');
  expect(rounds).toBeGreaterThan(1);
  const found = await emulator.query('SELECT node, label FROM labels');
  expect(new Map(found.map(({ NODE, LABEL }) => [NODE as number, LABEL as number]))).toEqual(wanted);
});
