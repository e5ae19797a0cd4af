import { expect, test } from '@jest/globals';
import { useEmulator } from './support.ts';

/** What the real driver asks of the wire protocol. */
const emulator = useEmulator();

test('values arrive as the driver documents them', async () => {
  const [row] = await emulator.query(
    `SELECT 123456789012::NUMBER(38,0) n, 1.25::NUMBER(10,2) d, 1.5::FLOAT f, TRUE b, 'é' s,
       '2024-01-02 03:04:05.678'::TIMESTAMP_NTZ ts, '2024-01-02 03:04:05.678 +00:00'::TIMESTAMP_TZ tz, '2024-01-02'::DATE dd,
       PARSE_JSON('{"a":[1,{"b":null}]}') v, ARRAY_CONSTRUCT(1,2) a, OBJECT_CONSTRUCT('k','v','n',1) o, NULL z`,
  );
  const { TS, TZ, DD, ...plain } = row ?? {};
  expect(plain).toEqual({
    N: 123456789012,
    D: 1.25,
    F: 1.5,
    B: true,
    S: 'é',
    V: { a: [1, { b: null }] },
    A: [1, 2],
    O: { k: 'v', n: 1 },
    Z: null,
  });
  expect((TS as Date).toISOString()).toBe('2024-01-02T03:04:05.678Z');
  expect((TZ as Date).toISOString()).toBe('2024-01-02T03:04:05.678Z');
  expect((DD as Date).toISOString()).toMatch(/^2024-01-02/);
});

test('values that are bound come back as they were', async () => {
  await emulator.run(
    'CREATE OR REPLACE TABLE bound (id INT, s VARCHAR, f FLOAT, b BOOLEAN, ts TIMESTAMP_NTZ, v VARIANT)',
  );
  const text = "a'\\b\n?";
  await emulator.query('INSERT INTO bound SELECT ?, ?, ?, ?, ?, PARSE_JSON(?)', [
    1,
    text,
    2.5,
    true,
    '2024-05-06T07:08:09.123Z',
    '{"q":1}',
  ]);
  const [row] = await emulator.query('SELECT * FROM bound WHERE id = :1', [1]);
  expect(row).toMatchObject({ ID: 1, S: text, F: 2.5, B: true, V: { q: 1 } });
  expect((row?.['TS'] as Date).toISOString()).toBe('2024-05-06T07:08:09.123Z');
});

test('many rows in one statement', async () => {
  await emulator.run('CREATE OR REPLACE TABLE rows (id INT, s VARCHAR)');
  await emulator.query('INSERT INTO rows (id, s) VALUES (?, ?)', [
    [2, 'b'],
    [3, null],
    [4, 'd'],
  ]);
  expect(await emulator.query('SELECT s FROM rows WHERE s = ? OR ? IS NULL ORDER BY id', ['b', null])).toEqual([
    { S: 'b' },
    { S: null },
    { S: 'd' },
  ]);
});

test.each([
  ['SELECT * FROM nope', '002003', '42S02', "Object 'NOPE' does not exist or not authorized."],
  ['SELEC 1', '001003', '42000', 'Invalid expression'],
  ['SELECT nope FROM (SELECT 1 AS a)', '000904', '42000', "invalid identifier 'NOPE'"],
  ['SELECT 1 / 0', '100051', '22012', 'Division by zero'],
  ["SELECT TO_NUMBER('no number')", '100038', '22018', "Numeric value 'no number' is not recognized"],
  ['SELECT nope(1)', '002140', '42601', 'Unknown function'],
  ['CREATE DATABASE lab', '002002', '42710', 'already exists'],
  ['CALL nope()', '002141', '42601', 'Unknown user-defined function NOPE'],
])('%s is refused with code and state', async (text, code, state, message) => {
  const refusal = await emulator.refusal(text);
  expect({ code: refusal.code, state: refusal.state }).toEqual({ code, state });
  expect(refusal.message).toContain(message);
});

test('several statements in one request, also with apostrophes and semicolons in comments', async () => {
  expect(
    await emulator.query("SELECT 1 AS x; -- it's; one\nSELECT ';' AS x; /* don't; */", undefined, {
      MULTI_STATEMENT_COUNT: 0,
    }),
  ).toEqual([{ X: 1 }]);
  expect((await emulator.refusal('SELECT 1; SELECT 2')).message).toContain('Actual statement count 2 did not match');
});

test('a statement that takes longer than a request does', async () => {
  const started = Date.now();
  expect(await emulator.one('SELECT SYSTEM$WAIT(31)')).toEqual(['waited 31 seconds']);
  expect(Date.now() - started).toBeGreaterThan(30_000);
}, 60_000);

test('a statement is cancelled by the driver, and by its id from another session', async () => {
  const other = await emulator.another();
  await emulator.run(
    `CREATE OR REPLACE PROCEDURE wait_twice() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$
       try { snowflake.execute({sqlText: 'CALL SYSTEM$WAIT(20)'}); } catch (e) {}
       snowflake.execute({sqlText: 'CREATE TABLE lab.s.never (a INT)'}); return 1; $$`,
  );
  const outcome = emulator.refusal('CALL wait_twice()');
  const running = async () =>
    other.query(
      "SELECT query_id FROM TABLE(information_schema.query_history()) WHERE query_text = 'CALL wait_twice()' AND execution_status = 'RUNNING'",
    );
  let [call] = await running();
  for (let attempt = 0; call === undefined && attempt < 50; attempt++) [call] = await running();
  await other.query(`SELECT SYSTEM$CANCEL_QUERY('${String(call?.['QUERY_ID'])}')`);
  expect(await outcome).toMatchObject({ code: '000604', state: '57014' });
  expect((await emulator.refusal('SELECT * FROM lab.s.never')).code).toBe('002003');
});
