import { beforeAll, describe, expect, test } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { registerUdf } from '../../warehouses/duckdb/udf.ts';
import type { UdfSignature } from '../../udfs/udf.ts';
import { connectWithUdfs, queryValue } from './harness.ts';

const TEXT_TO_TEXT: UdfSignature = { args: [{ name: 'x', type: 'string' }], returns: 'string' };

describe('registerUdf', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  });

  test('passes NULL to the function instead of answering it', async () => {
    registerUdf(connection, {
      name: 'is_null',
      signature: TEXT_TO_TEXT,
      body: '(function (x) { return x === null ? "yes" : x; })',
    });
    expect(await queryValue(connection, 'SELECT is_null(NULL)')).toBe('yes');
  });

  test('takes undefined, and missing members, for NULL', async () => {
    const signature = { args: TEXT_TO_TEXT.args, returns: { struct: { a: 'string', b: 'float' } } } as const;
    registerUdf(connection, { name: 'sparse', signature, body: '(function (x) { if (x) return { b: 1.5 }; })' });
    expect(await queryValue(connection, "SELECT sparse('x')")).toEqual({ a: null, b: 1.5 });
    expect(await queryValue(connection, 'SELECT sparse(NULL)')).toBeNull();
  });

  test('passes arrays of structs both ways, row by row over many chunks', async () => {
    const pair = { array: { struct: { key: 'string', flag: 'boolean', n: 'float' } } } as const;
    registerUdf(connection, {
      name: 'reversed',
      signature: { args: [{ name: 'x', type: pair }], returns: pair },
      body: '(function (x) { return x && x.slice().reverse(); })',
    });
    const sql = `
      WITH input AS (
        SELECT i, CASE WHEN i % 7 <> 0 THEN [{'key': 'k' || i, 'flag': i % 2 = 0, 'n': i}, {'key': NULL, 'flag': NULL, 'n': NULL}] END AS x
        FROM range(10000) t(i)
      )
      SELECT count(*)::INTEGER FROM input
      WHERE reversed(x) IS DISTINCT FROM list_reverse(x)`;
    expect(await queryValue(connection, sql)).toBe(0);
    expect(await queryValue(connection, 'SELECT reversed([])')).toEqual([]);
  });

  test('calls once for a value that repeats, and keeps apart values that look alike', async () => {
    const body = '(function () { var calls = 0; return function (x) { calls += 1; return x + ":" + calls; }; })()';
    registerUdf(connection, { name: 'counted', signature: TEXT_TO_TEXT, body });
    const sql =
      "SELECT list(DISTINCT counted(v) ORDER BY counted(v)) FROM (SELECT unnest(['a', 'b', NULL, 'null']) v, unnest(range(3)) FROM range(5000))";
    const values = (await queryValue(connection, sql)) as string[];
    expect(values.map((value) => value.replace(/:\d+$/, ''))).toEqual(['a', 'b', 'null', 'null']);
    expect(values.every((value) => Number(value.split(':')[1]) <= 4)).toBe(true);
  });

  test('does not keep what long values gave, of which there may be any number', async () => {
    const body =
      '(function () { var calls = 0; return function (x) { calls += 1; return x.length + ":" + calls; }; })()';
    registerUdf(connection, { name: 'counted_long', signature: TEXT_TO_TEXT, body });
    const answers = async (length: number): Promise<unknown> =>
      queryValue(
        connection,
        `SELECT list(counted_long(repeat('é', ${String(length)}) || substr(CAST(i AS VARCHAR), 1, 0))) FROM range(3) t(i)`,
      );
    expect(await answers(4_000)).toEqual(['4000:1', '4000:1', '4000:1']);
    expect(await answers(5_000)).toEqual(['5000:2', '5000:3', '5000:4']);
  });

  test('names the function in an error, and the connection lives on', async () => {
    registerUdf(connection, {
      name: 'fails',
      signature: TEXT_TO_TEXT,
      body: '(function (x) { throw new Error("no " + x); })',
    });
    await expect(queryValue(connection, "SELECT fails('luck')")).rejects.toThrow('fails: no luck');
    registerUdf(connection, { name: 'wrong', signature: TEXT_TO_TEXT, body: '(function (x) { throw "text"; })' });
    await expect(queryValue(connection, "SELECT wrong('x')")).rejects.toThrow('wrong: text');
    expect(await queryValue(connection, 'SELECT 1')).toBe(1);
  });

  test('refuses a body that does not compile', () => {
    expect(() => registerUdf(connection, { name: 'bad', signature: TEXT_TO_TEXT, body: '(function (x) {' })).toThrow(
      'bad does not compile: Unexpected end of input',
    );
  });

  test('replaces a function of the same name', async () => {
    for (const answer of ['one', 'two']) {
      registerUdf(connection, {
        name: 'again',
        signature: TEXT_TO_TEXT,
        body: `(function () { return "${answer}"; })`,
      });
    }
    expect(await queryValue(connection, "SELECT again('x')")).toBe('two');
  });
});

describe('the functions in SQL', () => {
  test.each([
    [
      'normalize_email(\'a@example.com\', \'{"plus_tags": "maybe"}\')',
      'normalize_email: option plus_tags must be "strip" or "keep", found "maybe"',
    ],
    ['solve_components(2, [4])', 'solve_components: edge 4 is out of range for 2 nodes'],
  ])('%s fails with a message for people', async (call, message) => {
    await expect(queryValue(await connectWithUdfs(), `SELECT ${call}`)).rejects.toThrow(message);
  });

  test('take integers, as a window or a count gives them', async () => {
    const sql = 'SELECT solve_components(n::BIGINT, list(e::BIGINT)) FROM (VALUES (3, 1), (3, 5)) t(n, e) GROUP BY n';
    expect(await queryValue(await connectWithUdfs(), sql)).toEqual([0, 0, 0]);
  });

  test.each(["'; DROP TABLE x; --", 'line\nbreak "quoted" \\ \u0000 😀', 'x'.repeat(100_000)])(
    'hold against %.20j',
    async (text) => {
      const connection = await connectWithUdfs();
      const row = await connection.runAndReadAll(
        'SELECT normalize_email($1, NULL), normalize_phone($1, NULL), normalize_domain($1), parse_address_list($1)[1].address, parse_name($1)',
        [text],
      );
      expect(row.getRowsJson()[0]?.slice(0, 4)).toEqual([null, null, null, null]);
    },
  );
});
