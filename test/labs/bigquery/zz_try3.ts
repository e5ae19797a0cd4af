import { startBigQuery } from './server.ts';
import { emulatorClient } from './client.ts';
const s = await startBigQuery(); const c = emulatorClient(s);
const q = async (t: string, extra: object = {}) => (await c.query({ query: t, ...extra }))[0];
const t = async (name: string, f: () => Promise<unknown>) => { const b = Date.now(); try { console.log('OK ', name, JSON.stringify(await f())?.slice(0, 900), Date.now() - b); } catch (e: any) { console.log('ERR', name, e.code, JSON.stringify(e.errors), String(e.message).slice(0, 400)); } };
await q('CREATE SCHEMA d1');
await t('set in tx, rollback', () => q(`DECLARE v INT64 DEFAULT 0; BEGIN TRANSACTION; SET v = 1; ROLLBACK TRANSACTION; SELECT v`));
await t('declare in block in tx, rollback', () => q(`DECLARE v INT64 DEFAULT 0; BEGIN TRANSACTION; BEGIN DECLARE k INT64 DEFAULT 4; SET v = k; END; ROLLBACK TRANSACTION; SELECT v`));
await t('proc called in tx', async () => { await q(`CREATE PROCEDURE d1.o(OUT r INT64) BEGIN SET r = 5; END`); return q(`DECLARE v INT64 DEFAULT 0; BEGIN TRANSACTION; CALL d1.o(v); ROLLBACK TRANSACTION; SELECT v`); });
await t('error in tx, set before', () => q(`DECLARE v INT64 DEFAULT 0; DECLARE m STRING; BEGIN BEGIN TRANSACTION; SET v = 1; SELECT ERROR('x'); COMMIT TRANSACTION; EXCEPTION WHEN ERROR THEN ROLLBACK TRANSACTION; SET m = @@error.message; END; SELECT v, m`));
await t('temp table in tx rolled back', () => q(`BEGIN TRANSACTION; CREATE TEMP TABLE w AS SELECT 1 a; ROLLBACK TRANSACTION; SELECT * FROM w`));
await t('raise in tx', () => q(`DECLARE m STRING; BEGIN BEGIN TRANSACTION; RAISE USING MESSAGE = 'mine'; EXCEPTION WHEN ERROR THEN SET m = @@error.message; ROLLBACK TRANSACTION; END; SELECT m`));

await t('struct/array/json kept', () => q(`DECLARE s STRUCT<a INT64, b STRING>; DECLARE j JSON; DECLARE ar ARRAY<STRING>; DECLARE ts TIMESTAMP; BEGIN TRANSACTION; SET s = (SELECT AS STRUCT 1 AS a, 'x' AS b); SET j = JSON '{"k":[1]}'; SET ar = ['p','q']; SET ts = TIMESTAMP '2024-01-02 03:04:05.678901'; ROLLBACK TRANSACTION; SELECT s.a, s.b, JSON_VALUE(j, '$.k[0]') k, ar[OFFSET(1)] q, ts`));
await t('location', async () => { await q(`CREATE SCHEMA eu OPTIONS(location='EU')`); return [(await c.dataset('eu').getMetadata())[0].location, await q("SELECT schema_name, location FROM `region-eu`.INFORMATION_SCHEMA.SCHEMATA")]; });
await t('tables', async () => { await q(`CREATE FUNCTION eu.f(x STRING) RETURNS STRING OPTIONS(description='fn') AS (UPPER(x))`); return [(await c.dataset('eu').getTables())[0].length, (await c.dataset('eu').getRoutines())[0].map((r) => [r.id, (r.metadata as any).description]), await q(`SELECT eu.f('a') a`)]; });
await t('query_label', async () => { const [j] = await c.createQueryJob({ query: `SET @@query_label = 'a:b,c:d'; SELECT @@query_label l`, labels: { z: 'y' } }); await j.getQueryResults(); return (await c.getJobs({ parentJobId: j.id!, projection: 'full' } as never))[0].map((x) => x.metadata.configuration.labels); });
await s.stop();
