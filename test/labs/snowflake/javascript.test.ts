import { beforeAll, describe, expect, test } from '@jest/globals';
import { useEmulator } from './support.ts';

/** The border between SQL and JavaScript, as Snowflake documents it and the emulator has it. */
const emulator = useEmulator();

const define = (signature: string, body: string, properties = ''): string =>
  `CREATE OR REPLACE FUNCTION ${signature} LANGUAGE JAVASCRIPT ${properties} AS $$ ${body} $$`;

describe('functions', () => {
  beforeAll(async () => {
    await emulator.run(
      define(
        'norm(s VARCHAR) RETURNS VARCHAR',
        "return S === undefined ? 'UNDEFINED' : S.normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();",
        'IMMUTABLE',
      ),
      'CREATE OR REPLACE FUNCTION strict_one(s VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT STRICT AS \'return S + "!";\'',
      define('score(a FLOAT, b FLOAT, flag BOOLEAN) RETURNS FLOAT', 'return FLAG ? A * B : A + B;'),
      define(
        'kind_of(v VARIANT) RETURNS VARIANT',
        "return V === null ? {n: 'json null'} : V === undefined ? {n: 'SQL NULL'} : {t: typeof V, list: Array.isArray(V), v: V};",
      ),
      define('keys(v VARIANT, more ARRAY) RETURNS ARRAY', 'return Object.keys(V).concat(MORE || []);'),
      define('epoch(t TIMESTAMP_NTZ) RETURNS FLOAT', 'return T.getTime();'),
      define('failing(a VARCHAR) RETURNS VARCHAR', "throw new Error('boom ' + A);"),
      define('lower_case(abc VARCHAR) RETURNS VARCHAR', 'return abc;'),
      define('evaluating(a VARCHAR) RETURNS VARCHAR', 'return eval(A);'),
    );
  });

  test.each([
    ["SELECT norm('Ünïcode'), s.norm(NULL), lab.s.norm('A')", ['unicode', 'UNDEFINED', 'a']],
    ["SELECT strict_one(NULL), strict_one('x')", [null, 'x!']],
    ['SELECT score(3, 1.5, TRUE), score(3::NUMBER(10,2), 1.5::FLOAT, 1 = 0)', [4.5, 4.5]],
    [`SELECT keys(PARSE_JSON('{"b":1,"a":2}'), ARRAY_CONSTRUCT('x', 1))`, [['b', 'a', 'x', 1]]],
    ["SELECT kind_of('text'::VARIANT):t, kind_of(5):v, kind_of(NULL):n", ['string', 5, 'SQL NULL']],
    ["SELECT kind_of(PARSE_JSON('null')):n, kind_of(ARRAY_CONSTRUCT(1)):list", ['json null', true]],
    ["SELECT epoch('2024-01-02 03:04:05.678'::TIMESTAMP_NTZ)", [Date.UTC(2024, 0, 2, 3, 4, 5, 678)]],
    [
      "SELECT COUNT(*) FROM (SELECT 1 AS a) x, LATERAL FLATTEN(INPUT => keys(PARSE_JSON('{\"k\":1}'), ARRAY_CONSTRUCT('z')))",
      [2],
    ],
  ])('%s', async (text, wanted) => {
    expect(await emulator.one(text)).toEqual(wanted);
  });

  test.each([
    ["SELECT failing('z')", '100132', /boom z.* in FAILING/],
    ["SELECT lower_case('q')", '100132', /abc.*is not defined/],
    ["SELECT evaluating('1')", '100132', /eval.*is not defined/],
    [
      'CREATE FUNCTION n(a NUMBER) RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ return A $$',
      '002125',
      /does not support type 'NUMBER/,
    ],
    [
      'CREATE FUNCTION n(a FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ return { $$',
      '100131',
      /JavaScript compilation/,
    ],
    [
      'CREATE FUNCTION norm(s VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ return S $$',
      '002002',
      /already exists/,
    ],
  ])('%s is refused', async (text, code, message) => {
    const refusal = await emulator.refusal(text);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
  });

  test('100,000 rows go through a function', async () => {
    await emulator.run(
      "CREATE OR REPLACE TABLE people AS SELECT SEQ4() AS id, 'Nàme ' || (SEQ4() % 1000) AS name FROM TABLE(GENERATOR(ROWCOUNT => 100000))",
    );
    expect(await emulator.one("SELECT COUNT(*) FROM people WHERE norm(name) = 'name 7'")).toEqual([100]);
  });

  test('overloads by type live side by side, and are dropped one by one', async () => {
    await emulator.run(
      define('twice(a VARCHAR) RETURNS VARCHAR', 'return A + A;'),
      define('twice(a VARCHAR, b VARCHAR) RETURNS VARCHAR', 'return A + B;'),
    );
    expect(await emulator.one("SELECT twice('a'), twice('a', 'b')")).toEqual(['aa', 'ab']);
    await emulator.run('DROP FUNCTION twice(VARCHAR)');
    expect((await emulator.refusal("SELECT twice('a')")).code).toBe('002140');
    expect(await emulator.one("SELECT twice('a', 'b')")).toEqual(['ab']);
    expect((await emulator.refusal('DROP FUNCTION twice(VARCHAR)')).code).toBe('002003');
    await emulator.run('DROP FUNCTION IF EXISTS twice(VARCHAR)');
  });
});

describe('procedures', () => {
  test('the API: binds, counts, result sets, columns', async () => {
    await emulator.run(`CREATE OR REPLACE PROCEDURE api(tbl VARCHAR, n FLOAT, opts VARIANT, flag BOOLEAN)
      COPY GRANTS RETURNS VARIANT LANGUAGE JAVASCRIPT COMMENT = 'it''s; one' EXECUTE AS CALLER AS
$$
  var out = { tbl: TBL, n: N, count: arguments.length, opts: OPTS, flag: FLAG };
  snowflake.execute({ sqlText: 'CREATE OR REPLACE TEMPORARY TABLE ' + TBL + ' (a INT, b VARCHAR)' });
  var st = snowflake.createStatement({ sqlText: 'INSERT INTO ' + TBL + ' SELECT column1, column2 FROM VALUES (?, ?), (?, ?)', binds: [1, "it's", 2, null] });
  st.execute();
  out.inserted = st.getNumRowsInserted();
  out.affected = st.getNumRowsAffected();
  st = snowflake.createStatement({ sqlText: 'UPDATE ' + TBL + ' SET b = :1 WHERE a = :2', binds: ['zz', 2] });
  st.execute();
  out.updated = st.getNumRowsUpdated();
  var rs = snowflake.execute({ sqlText: 'SELECT a, b, PARSE_JSON(\\'{"x":[1]}\\') v, TRUE t, \\'2024-01-01 00:00:00\\'::TIMESTAMP_NTZ ts FROM ' + TBL + ' ORDER BY a' });
  out.columns = [rs.getColumnCount(), rs.getColumnName(1), rs.getRowCount()];
  out.rows = [];
  while (rs.next()) out.rows.push([rs.getColumnValue(1), rs.getColumnValue('B'), rs.getColumnValue('V').x[0], rs.getColumnValue(4), rs.getColumnValue('TS').getTime()]);
  out.ids = [typeof rs.getQueryId(), st.getQueryId() !== rs.getQueryId()];
  return out;
$$`);
    const [row] = await emulator.query(`CALL api('tt', 2 + 3, PARSE_JSON('{"k":[1,2]}'), TRUE)`);
    expect(row).toEqual({
      API: {
        tbl: 'tt',
        n: 5,
        count: 4,
        opts: { k: [1, 2] },
        flag: true,
        inserted: 2,
        affected: 2,
        updated: 1,
        columns: [5, 'A', 2],
        rows: [
          [1, "it's", 1, true, Date.UTC(2024, 0, 1)],
          [2, 'zz', 1, true, Date.UTC(2024, 0, 1)],
        ],
        ids: ['string', true],
      },
    });
    const [again] = await emulator.query('CALL s.api(?, ?, PARSE_JSON(?), ?)', ['t2', 1.5, '{"z":1}', false]);
    expect(again?.['API']).toMatchObject({ n: 1.5, opts: { z: 1 }, flag: false });
  });

  test.each([
    ['an object', '{a: 1}'],
    ['a boolean', 'true'],
    ['a Date that is no SfDate', 'new Date()'],
    ['undefined', 'undefined'],
    ['an infinite number', '1 / 0'],
  ])('%s cannot be bound', async (_name, value) => {
    await emulator.run(
      `CREATE OR REPLACE PROCEDURE binding() RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ snowflake.execute({sqlText: 'SELECT ?', binds: [${value}]}); return 'bound'; $$`,
    );
    expect((await emulator.refusal('CALL binding()')).message).toContain('Unsupported type for binding argument 1');
  });

  test('an error below has a code, a state and a message, and can be caught', async () => {
    await emulator.run(
      `CREATE OR REPLACE PROCEDURE catching() RETURNS VARIANT LANGUAGE JAVASCRIPT AS $$
         try { snowflake.execute({sqlText: 'SELECT * FROM nowhere'}); } catch (e) { return [e.code, e.state, e.message, typeof e.stackTraceTxt]; } $$`,
      `CREATE OR REPLACE PROCEDURE not_catching() RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ snowflake.execute({sqlText: 'SELECT * FROM nowhere'}); $$`,
    );
    const message = "SQL compilation error:\nObject 'NOWHERE' does not exist or not authorized.";
    expect(await emulator.one('CALL catching()')).toEqual([[100183, 'P0000', message, 'string']]);
    const refusal = await emulator.refusal('CALL not_catching()');
    expect(refusal).toMatchObject({ code: '100183', state: 'P0000' });
    expect(refusal.message).toContain(`Uncaught Error: ${message} in NOT_CATCHING`);
  });

  test('statements that come again have the values, the time and the functions of their own call', async () => {
    await emulator.run(
      'CREATE OR REPLACE TABLE again (a VARCHAR, n NUMBER, at_time TIMESTAMP_NTZ)',
      define('shout(a VARCHAR) RETURNS VARCHAR', 'return A + "!";'),
      `CREATE OR REPLACE PROCEDURE adds(a VARCHAR, n FLOAT) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS
$$
  snowflake.execute({ sqlText: 'INSERT INTO again (a, n, at_time) SELECT shout(?), ?, SYSDATE()', binds: [A, N] });
  snowflake.execute({ sqlText: 'MERGE INTO again USING (SELECT ? AS b) AS given ON again.a = given.b WHEN MATCHED THEN UPDATE SET again.n = again.n + 100', binds: [A + '!'] });
  var rows = snowflake.execute({ sqlText: 'SELECT n FROM again WHERE a = ?', binds: [A + '!'] });
  rows.next();
  return String(rows.getColumnValue(1));
$$`,
    );
    expect(await emulator.one("CALL adds('it''s', 1)")).toEqual(['101']);
    expect(await emulator.one("CALL adds('\\\\1 \n', 2)")).toEqual(['102']);
    await emulator.run(define('shout(a VARCHAR) RETURNS VARCHAR', 'return A + "!" + "";'));
    expect(await emulator.one("CALL adds('third', 3)")).toEqual(['103']);
    expect(await emulator.query('SELECT a, n FROM again ORDER BY n')).toEqual([
      { A: "it's!", N: 101 },
      { A: '\\1 \n!', N: 102 },
      { A: 'third!', N: 103 },
    ]);
    expect(await emulator.one('SELECT COUNT(DISTINCT at_time) FROM again')).toEqual([3]);
  });

  test('one calls another; defaults fill in', async () => {
    await emulator.run(
      "CREATE OR REPLACE PROCEDURE inner_one(a VARCHAR, b VARCHAR DEFAULT 'default') RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ return A + B; $$",
      `CREATE OR REPLACE PROCEDURE outer_one() RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ var r = snowflake.execute({sqlText: "CALL inner_one('x ')"}); r.next(); return r.getColumnValue(1); $$`,
    );
    expect(await emulator.one('CALL outer_one()')).toEqual(['x default']);
  });

  test('with owner’s rights names belong to the schema of the procedure, with caller’s to that of the session', async () => {
    await emulator.run('CREATE SCHEMA lab.elsewhere', 'USE SCHEMA lab.s');
    for (const rights of ['OWNER', 'CALLER']) {
      await emulator.run(
        `CREATE OR REPLACE PROCEDURE lab.elsewhere.place() RETURNS VARCHAR LANGUAGE JAVASCRIPT EXECUTE AS ${rights} AS $$
           var r = snowflake.execute({sqlText: 'SELECT CURRENT_SCHEMA()'}); r.next(); return r.getColumnValue(1); $$`,
      );
      expect(await emulator.one('CALL lab.elsewhere.place()')).toEqual([rights === 'OWNER' ? 'ELSEWHERE' : 'S']);
    }
    expect(await emulator.one('SELECT CURRENT_SCHEMA()')).toEqual(['S']);
  });
});

test('a statement that comes again calls the function that there is then', async () => {
  const again = 'SELECT lab.s.again(1)';
  for (const answer of [1, 2]) {
    await emulator.run(define('lab.s.again(x FLOAT) RETURNS FLOAT', `return ${String(answer)};`));
    expect(await emulator.one(again)).toEqual([answer]);
  }
  await emulator.run('DROP FUNCTION lab.s.again(FLOAT)');
  await expect(emulator.one(again)).rejects.toThrow(/again/i);
});
