import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAnalyser } from './analyser.ts';
import type { Analyser } from './analyser.ts';
import { buildCatalog, withScope } from './catalog.ts';
import type { TypedName } from './catalog.ts';
import { startServer } from './server.ts';
import type { AnalyserServer } from './server.ts';

let server: AnalyserServer;
let analyser: Analyser;
let catalog: object;

async function typed(columns: Record<string, string>): Promise<TypedName[]> {
  const list: TypedName[] = [];
  for (const [name, typeName] of Object.entries(columns)) {
    const type = await analyser.typeOf(typeName);
    if (!type) throw new Error(`no type ${typeName}`);
    list.push({ name, type });
  }
  return list;
}

beforeAll(async () => {
  server = await startServer();
  analyser = await createAnalyser(server);
  const columns = await typed({
    id: 'STRING',
    n: 'INT64',
    k: 'STRING',
    ts: 'TIMESTAMP',
    j: 'JSON',
    f: 'FLOAT64',
    b: 'BOOL',
    items: 'ARRAY<STRUCT<a STRING, b INT64>>',
  });
  const text = await typed({ value: 'STRING' });
  const objects = buildCatalog(
    [
      { kind: 'table', path: ['my-project', 'd', 't'], columns },
      { kind: 'table', path: ['my-project', 'd', 'u'], columns },
      { kind: 'function', path: ['my-project', 'd', 'fn'], args: text, returns: { typeKind: 8 } },
      { kind: 'procedure', path: ['my-project', 'd', 'run'], args: text },
    ],
    analyser.languageOptions,
  );
  const variables = await typed({ v_n: 'INT64', v_list: 'ARRAY<INT64>', v_row: 'STRUCT<x INT64, y STRING>' });
  catalog = withScope(objects, variables, new Map([['w', columns]]));
});
afterAll(() => {
  server.stop();
});

const T = '`my-project.d.t`';

describe('accepts what BigQuery accepts', () => {
  test.each([
    `SELECT id FROM \`my-project.d.t\``,
    `SELECT id FROM \`my-project\`.d.t`,
    `SELECT id FROM \`my-project.d\`.t`,
    `SELECT id FROM my-project.d.t`,
    `SELECT \`my-project.d\`.fn(id), \`my-project.d.fn\`(k) FROM ${T}`,
    `CALL \`my-project.d\`.run('x')`,
    `SELECT w.id, s.id FROM w JOIN _SESSION.w AS s USING (id)`,
    `SELECT id, ROW_NUMBER() OVER (PARTITION BY k ORDER BY ts DESC) AS r, LAG(n) OVER (PARTITION BY k ORDER BY ts) FROM ${T}`,
    `SELECT LAST_VALUE(n IGNORE NULLS) OVER (ORDER BY ts ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM ${T}`,
    `SELECT id FROM ${T} WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY k ORDER BY ts) = 1`,
    `SELECT x.a, off FROM ${T} AS t, UNNEST(t.items) AS x WITH OFFSET AS off`,
    `SELECT ARRAY_AGG(STRUCT(id AS id, n AS n) ORDER BY ts DESC LIMIT 1)[OFFSET(0)].n FROM ${T} GROUP BY k`,
    `SELECT JSON_VALUE(j, '$.a'), JSON_VALUE(id, '$.a'), JSON_QUERY(j, '$.a'), STRING(j.a), LAX_STRING(j.a[0]) FROM ${T}`,
    `SELECT e FROM ${T} AS t, UNNEST(JSON_QUERY_ARRAY(t.j, '$.b')) AS e`,
    `SELECT e FROM ${T} AS t, UNNEST(JSON_QUERY_ARRAY(t.id)) AS e`,
    `SELECT key FROM ${T} AS t, UNNEST(JSON_KEYS(t.j)) AS key`,
    `SELECT FARM_FINGERPRINT(id), TO_HEX(MD5(id)), TO_HEX(SHA256(id)), GENERATE_UUID(), SESSION_USER() FROM ${T}`,
    `SELECT FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E3SZ', ts, 'UTC'), TIMESTAMP_MICROS(n), UNIX_MICROS(ts) FROM ${T}`,
    `SELECT SAFE.PARSE_TIMESTAMP('%Y', id), SAFE_CAST(id AS INT64), TIMESTAMP_DIFF(ts, ts, SECOND), DATE(ts) FROM ${T}`,
    `SELECT SPLIT(id, ',')[SAFE_OFFSET(0)], REGEXP_CONTAINS(id, r'^a'), COUNTIF(b), MAX_BY(id, n) FROM ${T} GROUP BY id`,
    `SELECT a.id FROM ${T} AS a JOIN \`my-project.d.u\` AS b ON a.id IS NOT DISTINCT FROM b.id`,
    `SELECT n FROM ${T} WHERE n = v_n AND n IN UNNEST(v_list) AND k = v_row.y`,
    `CREATE OR REPLACE TEMP TABLE x AS SELECT id, v_n AS n FROM ${T}`,
    `CREATE OR REPLACE FUNCTION d.f(value ARRAY<STRUCT<a STRING, b FLOAT64>>) RETURNS STRING LANGUAGE js AS r'''return 1;'''`,
    `CREATE TABLE d.x (a STRING NOT NULL OPTIONS (description = 'a'), ts TIMESTAMP DEFAULT CURRENT_TIMESTAMP()) PARTITION BY DATE(ts)`,
    `MERGE ${T} AS t USING (SELECT id, MAX(n) AS n FROM w GROUP BY id) AS s ON t.id = s.id
       WHEN MATCHED AND s.n IS NULL THEN DELETE
       WHEN MATCHED THEN UPDATE SET n = s.n
       WHEN NOT MATCHED THEN INSERT (id, n) VALUES (s.id, s.n)
       WHEN NOT MATCHED BY SOURCE THEN DELETE`,
    `UPDATE ${T} SET n = 1 WHERE id = 'a'`,
    `SELECT @@row_count, @@error.message, @@script.bytes_billed`,
    `SELECT COUNT(*) FROM \`my-project.d.INFORMATION_SCHEMA.TABLES\` WHERE table_name = 't'`,
    `SELECT COUNT(*) FROM \`my-project.d\`.INFORMATION_SCHEMA.COLUMNS`,
  ])('%s', async (sql) => {
    expect(await analyser.analyse(sql, catalog)).toMatchObject({ ok: true });
  });

  test('a whole script', async () => {
    const script = `
      DECLARE v_x INT64 DEFAULT 0;
      LOOP SET v_x = v_x + 1; IF v_x > 3 THEN LEAVE; END IF; END LOOP;
      REPEAT SET v_x = v_x - 1; UNTIL v_x = 0 END REPEAT;
      WHILE v_x < 3 DO SET v_x = v_x + 1; END WHILE;
      FOR v_row IN (SELECT 1 AS n) DO SELECT v_row.n; END FOR;
      BEGIN
        BEGIN TRANSACTION;
        INSERT INTO t (id) VALUES ('a');
        COMMIT TRANSACTION;
      EXCEPTION WHEN ERROR THEN
        ROLLBACK TRANSACTION;
        RAISE USING MESSAGE = @@error.message;
      END;
      EXECUTE IMMEDIATE 'SELECT ?' INTO v_x USING 1;`;
    expect(await analyser.parse(script)).toMatchObject({ ok: true });
  });
});

describe('refuses what BigQuery refuses', () => {
  test.each([
    [`SELECT nope FROM ${T}`, 'Unrecognized name: nope'],
    [`SELECT id FROM \`my-project.d.nope\``, 'Table not found: `my-project.d.nope`'],
    [`SELECT id FROM t`, 'Table not found: t'],
    [`SELECT \`my-project.d\`.fn(n) FROM ${T}`, 'No matching signature for function UDF:FN for argument types: INT64'],
    [`CALL \`my-project.d\`.run(1)`, 'No matching signature for procedure'],
    [`SELECT 'a' || 1`, 'No matching signature for operator || for argument types: STRING, INT64'],
    [`SELECT CONCAT('a', 1)`, 'No matching signature for function CONCAT'],
    [`SELECT n + k FROM ${T}`, 'No matching signature for operator +'],
    [`SELECT id FROM ${T} WHERE n = 'x'`, 'No matching signature for operator ='],
    [`INSERT INTO ${T} (n) SELECT id FROM w`, 'has type STRING which cannot be inserted into column n'],
    [`SELECT id, COUNT(*) FROM ${T}`, 'neither grouped nor aggregated'],
    [`SELECT id FROM ${T} UNION ALL SELECT n FROM ${T}`, 'incompatible types: STRING, INT64'],
    [`SELECT id FROM ${T} WHERE items = items`, 'Equality is not defined'],
    [`SELECT DISTINCT j FROM ${T}`, 'cannot be used in SELECT DISTINCT'],
    [`SELECT SUM(n) OVER (PARTITION BY f) FROM ${T}`, 'Partitioning by expressions of type FLOAT64'],
    [`SELECT id FROM ${T} LIMIT v_n`, 'Syntax error'],
    [`SELECT CAST(n AS INT32) FROM ${T}`, 'Type not found: INT32'],
    [`SELECT ARRAY_FILTER([1], e -> e > 0)`, 'Lambda is not supported'],
    [`DELETE FROM ${T}`, 'DELETE must have a WHERE clause'],
    [`UPDATE ${T} SET n = 1`, 'UPDATE must have a WHERE clause'],
    [`CREATE TEMP TABLE x AS SELECT id, k AS id FROM ${T}`, 'duplicate name id'],
    [`SELECT @@nope`, 'nope'],
  ])('%s', async (sql, message) => {
    const answer = await analyser.analyse(sql, catalog);
    expect(answer.ok ? 'accepted' : answer.message).toContain(message);
  });
});

test('an assignment must fit the type of its variable', async () => {
  const target = await analyser.typeOf('INT64');
  expect(await analyser.analyse('SELECT (1)', catalog, target)).toMatchObject({ ok: true });
  expect(await analyser.analyse("SELECT ('a')", catalog, target)).toMatchObject({
    ok: false,
    message: expect.stringContaining('cannot be coerced to target type INT64'),
  });
});

test('a column wins over a variable of the same name, as on BigQuery', async () => {
  const scope = withScope(buildCatalog([], analyser.languageOptions), await typed({ n: 'INT64' }), new Map());
  expect(await analyser.analyse("SELECT UPPER(n) FROM (SELECT 'a' AS n)", scope)).toMatchObject({ ok: true });
});

test('a statement that brings the analyser down is refused, and the next one is analysed', async () => {
  const voidResult = { kind: 'ARG_TYPE_VOID' };
  const crashing = {
    ...buildCatalog([], analyser.languageOptions),
    procedure: [{ namePath: ['p'], signature: { argument: [], returnType: voidResult } }],
  };
  expect(await analyser.analyse('CALL p()', crashing)).toEqual({
    ok: false,
    message: 'the analyser crashed on this statement',
  });
  expect(await analyser.analyse('SELECT 1', catalog)).toMatchObject({ ok: true });
});
