import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AnalyserServer } from '../googlesql/server.ts';
import { startServer } from '../googlesql/server.ts';
import { SNOWFLAKE_ANALYSER, SnowflakeTypes, viewOf } from './gate.ts';
import { REWRITES, rewritten } from './rewrites.ts';

let server: AnalyserServer;
let types: SnowflakeTypes;
beforeAll(async () => {
  server = await startServer(SNOWFLAKE_ANALYSER);
  types = await SnowflakeTypes.open(server);
  const column = (name: string, typeKind: string) => ({ name, type: { typeKind } });
  types.addRelation('"D"."S"."RUNS"', [
    column('RUN_ID', 'TYPE_STRING'),
    column('STARTED_AT', 'TYPE_TIMESTAMP'),
    column('KEY_SALT', 'TYPE_NUMERIC'),
    column('IS_LAST', 'TYPE_BOOL'),
    column('PAYLOAD', 'TYPE_VARIANT'),
  ]);
  types.addRelation('"D"."S"."MARKS"', [column('RUN_ID', 'TYPE_STRING'), column('SOURCE', 'TYPE_STRING')]);
  types.addFunction('normalize_email', 'VARCHAR');
});
afterAll(() => {
  server.stop();
});

describe('refused', () => {
  test.each([
    ['a column that is not there', 'SELECT NOSUCH FROM "D"."S"."RUNS"', /Unrecognized name: NOSUCH/],
    ['a relation that is not there', 'SELECT 1 FROM "D"."S"."NOSUCH"', /not found/],
    [
      'a column that is not grouped',
      'SELECT RUN_ID, SOURCE FROM "D"."S"."MARKS" GROUP BY SOURCE',
      /neither GROUPED nor AGGREGATED|not grouped/i,
    ],
    [
      'a name of two relations',
      'SELECT RUN_ID FROM "D"."S"."RUNS" AS a JOIN "D"."S"."MARKS" AS b ON a.RUN_ID = b.RUN_ID',
      /ambiguous/,
    ],
    ['an aggregate of an aggregate', 'SELECT SUM(MAX(KEY_SALT)) FROM "D"."S"."RUNS"', /[Aa]ggregat/],
    ['a union of other widths', 'SELECT 1 AS a, 2 AS b UNION ALL SELECT 1', /column count/],
    ['an INSERT of other width', 'INSERT INTO "D"."S"."MARKS" (RUN_ID, SOURCE) SELECT \'x\'', /column count|number of/],
    ['an INSERT of another type', 'INSERT INTO "D"."S"."RUNS" (IS_LAST) SELECT STARTED_AT FROM "D"."S"."RUNS"', /type/],
    ['branches of other types', 'SELECT CASE WHEN TRUE THEN TRUE ELSE SYSDATE() END', /No matching signature|type/],
    ['a window in WHERE', 'SELECT RUN_ID FROM "D"."S"."RUNS" WHERE ROW_NUMBER() OVER (ORDER BY 1) = 1', /not allowed/],
    [
      'a MERGE into a column that is not there',
      'MERGE INTO "D"."S"."MARKS" AS t USING (SELECT \'a\' AS r) AS s ON t.RUN_ID = s.r WHEN MATCHED THEN UPDATE SET NOSUCH = s.r',
      /NOSUCH/,
    ],
  ])('%s', async (_what, sql, message) => {
    expect(await types.analyse(sql)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});

test('what a statement gives is typed, also what its rewritten parts give', async () => {
  const answer = await types.analyse(`SELECT
    "D"."S"."NORMALIZE_EMAIL"(RUN_ID, '{}') AS email,
    CAST(PAYLOAD['a']['b'] AS VARCHAR) AS text,
    LISTAGG(RUN_ID, ',') WITHIN GROUP (ORDER BY STARTED_AT) AS list,
    DATEADD(SECOND, 5, MAX(STARTED_AT)) AS later
  FROM "D"."S"."RUNS", LATERAL FLATTEN(INPUT => PAYLOAD) AS f
  GROUP BY 1, 2`);
  expect(answer).toMatchObject({
    ok: true,
    columns: [{ name: 'email' }, { name: 'text' }, { name: 'list' }, { name: 'later' }],
  });
});

test('each rewrite says what it hides', () => {
  for (const { what, hides } of REWRITES) expect([what, hides]).not.toContain('');
  expect(
    rewritten(`SELECT FILTER(A, member -> member IS NOT NULL), T['x'], '?[0]{' FROM T, LATERAL FLATTEN(INPUT => A);`),
  ).toBe("SELECT N_FILTER(A), T::VARIANT, '//0//' FROM T CROSS JOIN FLATTENED");
});

test('the query of a view, and the columns that it names', () => {
  const text = `CREATE OR REPLACE VIEW "D"."S"."V" (
  "A" COMMENT 'one (of
two)',
  "B"
)
COPY GRANTS
COMMENT = 'All'
AS
SELECT 1, 2`;
  expect(viewOf(text)).toEqual({ query: 'SELECT 1, 2', columns: ['A', 'B'] });
});
