import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Analyser } from '../googlesql/analyser.ts';
import { createAnalyser } from '../googlesql/analyser.ts';
import type { TypeProto } from '../googlesql/language.ts';
import type { AnalyserServer } from '../googlesql/server.ts';
import { startServer } from '../googlesql/server.ts';
import type { Bundle } from '../manifest.ts';
import { differenceOf } from './compare.ts';
import type { Contents, Given } from './evaluator.ts';
import { Evaluator } from './evaluator.ts';
import { builtFunction, keyOf, withLookUps } from './functions.ts';
import { paired, Reference, ROUNDS } from './gate.ts';
import { Executor } from './statement.ts';
import { canonical, timestampOf } from './values.ts';

let server: AnalyserServer;
let analyser: Analyser;
let types: Record<'INT64' | 'STRING' | 'TIMESTAMP', TypeProto>;
beforeAll(async () => {
  server = await startServer();
  analyser = await createAnalyser(server);
  const typeOf = async (name: string): Promise<TypeProto> => (await analyser.typeOf(name)) ?? { typeKind: 0 };
  types = { INT64: await typeOf('INT64'), STRING: await typeOf('STRING'), TIMESTAMP: await typeOf('TIMESTAMP') };
});
afterAll(() => {
  server.stop();
});

const SHOUT = builtFunction(
  {
    name: 'shout',
    kind: 'function',
    file: '',
    signature: { args: [{ name: 'value', type: 'STRING' }], returns: 'STRING' },
  },
  "CREATE FUNCTION shout(value STRING) RETURNS STRING LANGUAGE js AS r'''\nreturn value === null ? null : value.toUpperCase();\n''';",
);
const executor = (): Executor => new Executor(new Evaluator(server, analyser), analyser, new Map([['shout', SHOUT]]));

const people = (): Contents => ({
  columns: [
    { name: 'id', type: types.INT64 },
    { name: 'name', type: types.STRING },
    { name: 'seen_at', type: types.TIMESTAMP },
  ],
  rows: [
    [1, 'ann', '2026-01-05T10:00:00.500000Z'],
    [2, null, null],
    [3, 'cat', '1969-12-31T23:59:59.000001Z'],
  ],
});
const given = (): Given => ({
  tables: new Map([['people', people()]]),
  constants: [{ name: 'v_limit', type: types.INT64, value: 2 }],
});
const rowsAfter = async (sql: string) => {
  const made = await executor().execute(sql, given(), new Map());
  return made.ok && made.kind === 'rows' ? [...made.rows].sort() : made;
};
const ANN = [1, 'ann', '2026-01-05T10:00:00.500000Z'];
const NOBODY = [2, null, null];
const CAT = [3, 'cat', '1969-12-31T23:59:59.000001Z'];

describe('a statement leaves its table as BigQuery would', () => {
  test.each([
    [
      'INSERT',
      "INSERT INTO people (name, id) WITH added AS (SELECT 'dan' AS n) SELECT n, 4 FROM added",
      [ANN, NOBODY, CAT, [4, 'dan', null]],
    ],
    [
      'UPDATE',
      'UPDATE people SET name = CONCAT(name, CAST(v_limit AS STRING)) WHERE id <> v_limit',
      [[1, 'ann2', ANN[2]], NOBODY, [3, 'cat2', CAT[2]]],
    ],
    ['DELETE', 'DELETE FROM people WHERE id IN (SELECT id FROM people WHERE name IS NOT NULL)', [NOBODY]],
    [
      'MERGE',
      `MERGE INTO people AS stored USING (SELECT 1 AS id, 'eve' AS name UNION ALL SELECT 4, 'dan' UNION ALL SELECT 5, NULL) AS made
ON stored.id = made.id
WHEN MATCHED AND made.name = 'nobody' THEN DELETE
WHEN MATCHED THEN UPDATE SET name = made.name
WHEN NOT MATCHED BY SOURCE AND stored.name IS NULL THEN DELETE
WHEN NOT MATCHED BY TARGET AND made.name IS NOT NULL THEN INSERT (id, name) VALUES (made.id, made.name)`,
      [[1, 'eve', ANN[2]], CAT, [4, 'dan', null]],
    ],
    [
      'MERGE ... ON FALSE',
      "MERGE INTO people AS stored USING (SELECT 7 AS id, 'new' AS name) AS made ON FALSE WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT (id, name) VALUES (made.id, made.name)",
      [[7, 'new', null]],
    ],
    ['a work table', 'CREATE OR REPLACE TEMP TABLE made AS\nSELECT id FROM people WHERE id <= v_limit', [[1], [2]]],
  ])('%s', async (_kind, sql, rows) => {
    expect(await rowsAfter(sql)).toEqual(rows);
  });

  test('SET', async () => {
    const made = await executor().execute(
      'SET v_found = (SELECT AS STRUCT COUNT(*) AS all_of_them, MAX(seen_at) AS last FROM people)',
      given(),
      new Map(),
    );
    expect(made).toMatchObject({ variable: 'v_found', value: { all_of_them: 3, last: ANN[2] } });
  });

  test('a MERGE whose rows meet one row twice fails', async () => {
    const sql =
      'MERGE INTO people AS stored USING (SELECT 1 AS id UNION ALL SELECT 1) AS made ON stored.id = made.id WHEN MATCHED THEN DELETE';
    expect(await rowsAfter(sql)).toEqual({ ok: false, message: expect.stringContaining('at most one source row') });
  });

  test('what is no BigQuery is refused', async () => {
    expect(await rowsAfter('DELETE FROM people WHERE nosuch = 1')).toEqual({
      ok: false,
      message: expect.stringContaining('nosuch'),
    });
  });
});

test('functions of JavaScript answer, also for arguments that nobody knew before', async () => {
  const sql =
    "CREATE OR REPLACE TEMP TABLE made AS\nSELECT `demo`.`nexus`.`shout`(CONCAT(`demo`.`nexus`.`shout`(name), '!')) AS loud FROM people";
  const calls = new Map([['shout', new Map([[keyOf(['ann']), ['ann']]])]]);
  const made = await executor().execute(sql, given(), calls);
  expect(made).toMatchObject({ ok: true, rows: [['ANN!'], [null], ['CAT!']] });
  const seen: string[] = [];
  withLookUps(sql, new Map([['shout', { count: 0, returns: 'STRING' }]]), (name) => seen.push(name));
  expect(seen).toEqual(['shout', 'shout']);
});

test('rows that differ are shown, and what means the same does not differ', () => {
  const never = (): boolean => false;
  expect(differenceOf('t', [{ a: '{"x":1,"y":[2]}' }], [{ a: '{"y": [2], "x": 1.0}' }], never)).toBe('');
  expect(differenceOf('t', [{ a: 1 }, { a: 1 }, { a: 2 }], [{ a: 1 }, { a: 2 }], never)).toContain('+[["a",1]]');
  expect(differenceOf('t', [{ a: 1 }], [{ a: null }], () => true)).toContain('(any)');
  expect(canonical('{"a":1},{"b":2}')).toEqual([{ a: 1 }, { b: 2 }]);
  expect(timestampOf('2026-01-05 10:00:00.5')).toBe('2026-01-05T10:00:00.500000Z');
});

test('statements are paired by their steps, shared parts with what reads them', () => {
  const statement = (step: string) => ({ step, text: '', creates: null });
  const ours = ['begin', 'ids.drawn', 'ids', 'call', 'result'].map(statement);
  expect(paired(ours, [{ step: 'begin' }, { step: 'ids' }]).map((group) => group.map(({ step }) => step))).toEqual([
    ['begin'],
    ['ids.drawn', 'ids'],
  ]);
  expect(() => paired(ours, [{ step: 'ids' }, { step: 'begin' }])).toThrow('the step ids stands elsewhere');
  expect(() => paired(ours, [{ step: 'begin' }])).toThrow("DuckDB's procedure has no step ids");
  const emptying = [statement('begin'), { ...statement('empty_drawn'), creates: 'drawn' }];
  expect(paired(emptying, [{ step: 'begin' }], new Set(['drawn'])).flat()).toEqual([statement('begin')]);
  expect(() => paired(emptying, [{ step: 'begin' }])).toThrow("DuckDB's procedure has no step empty_drawn");
});

test('a statement that makes other rows is found, and no other', async () => {
  const change = ({ manifest, files }: Bundle): Bundle => ({
    files,
    manifest: {
      ...manifest,
      objects: manifest.objects.map((object) => ({
        ...object,
        ...(object.statements && {
          statements: object.statements.map((one) =>
            one.step === 'publish_map'
              ? {
                  ...one,
                  text: one.text.replace('`normalized_value`', "CONCAT(`normalized_value`, '?') AS `normalized_value`"),
                }
              : one,
          ),
        }),
      })),
    },
  });
  const reference = await Reference.open(server, analyser, change);
  try {
    const [first] = ROUNDS;
    if (first) await reference.run(first);
    expect(reference.result.findings.map(({ step, message }) => [step, message.split('\n')[0]])).toEqual([
      ['publish_map', 'DuckDB makes other rows:'],
    ]);
  } finally {
    await reference.close();
  }
}, 600_000);
