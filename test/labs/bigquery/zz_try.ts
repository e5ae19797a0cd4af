import { startBigQuery } from './server.ts';
import { emulatorClient } from './client.ts';
import { writeFileSync } from 'node:fs';
const s = await startBigQuery();
const c = emulatorClient(s);
const q = async (t: string, extra: object = {}) => (await c.query({ query: t, ...extra }))[0];
const t = async (name: string, f: () => Promise<unknown>) => {
  const b = Date.now();
  try {
    console.log('OK ', name, JSON.stringify(await f())?.slice(0, 700), Date.now() - b);
  } catch (e: any) {
    console.log('ERR', name, e.code, JSON.stringify(e.errors), String(e.message).slice(0, 400));
  }
};
await t('schema location', () => q(`CREATE SCHEMA d1 OPTIONS(location='EU', description='hi', labels=[('a','b')])`));
await t('dataset get', async () => (await c.dataset('d1').getMetadata())[0]);
await t(
  'schema in job location US',
  async () => (await c.createQueryJob({ query: `CREATE SCHEMA d1u`, location: 'EU' }))[0].metadata.jobReference,
);
await t('dataset d1u', async () => (await c.dataset('d1u').getMetadata())[0].location);
await t('alter schema', () => q(`ALTER SCHEMA d1 SET OPTIONS(description='x')`));
await t('part month', () =>
  q(
    `CREATE TABLE d1.a (id STRING NOT NULL OPTIONS(description='the id'), at TIMESTAMP, n INT64) PARTITION BY TIMESTAMP_TRUNC(at, MONTH) CLUSTER BY id OPTIONS(description='tab', labels=[('k','v')], require_partition_filter=true)`,
  ),
);
await t('part range', () =>
  q(
    `CREATE TABLE d1.b (id STRING, bucket INT64) PARTITION BY RANGE_BUCKET(bucket, GENERATE_ARRAY(0, 4000, 1)) CLUSTER BY id`,
  ),
);
await t('table get', async () => (await c.dataset('d1').table('a').getMetadata())[0]);
await t('table get b', async () => (await c.dataset('d1').table('b').getMetadata())[0]);
await t('insert', () => q(`INSERT INTO d1.a (id, at, n) VALUES ('x', TIMESTAMP '2024-01-01', 1)`));
await t('no partition filter', () => q(`SELECT COUNT(*) n FROM d1.a`));
await t('add column', () => q(`ALTER TABLE d1.a ADD COLUMN z JSON, ADD COLUMN IF NOT EXISTS y ARRAY<STRING>`));
await t('add column again', () => q(`ALTER TABLE d1.a ADD COLUMN z JSON`));
await t('add not null column', () => q(`ALTER TABLE d1.a ADD COLUMN nn INT64 NOT NULL`));
await t('add column options', () => q(`ALTER TABLE d1.a ADD COLUMN IF NOT EXISTS zz STRING OPTIONS(description='zz')`));
await t('alter column options', () => q(`ALTER TABLE d1.a ALTER COLUMN n SET OPTIONS(description='n!')`));
await t('alter column default', () => q(`ALTER TABLE d1.a ALTER COLUMN n SET DEFAULT 5`));
await t('drop column', () => q(`ALTER TABLE d1.a DROP COLUMN zz`));
await t('columns', () =>
  q(
    `SELECT column_name, data_type, is_nullable FROM d1.INFORMATION_SCHEMA.COLUMNS WHERE table_name='a' ORDER BY ordinal_position`,
  ),
);
await t('field paths', () =>
  q(`SELECT column_name, field_path, description FROM d1.INFORMATION_SCHEMA.COLUMN_FIELD_PATHS WHERE table_name='a'`),
);
await t('tables', () => q(`SELECT table_name, table_type, ddl FROM d1.INFORMATION_SCHEMA.TABLES`));
await t('partitioning columns', () =>
  q(
    `SELECT column_name, is_partitioning_column, clustering_ordinal_position FROM d1.INFORMATION_SCHEMA.COLUMNS WHERE table_name='a'`,
  ),
);
await t('view', () =>
  q(`CREATE VIEW d1.v (id OPTIONS(description='the id'), m) OPTIONS(description='vw') AS SELECT id, n FROM d1.a`),
);
await t('view missing', () => q(`CREATE VIEW d1.v2 AS SELECT id, n FROM d1.nowhere`));
await t('func', () => q(`CREATE FUNCTION d1.f(x STRING) RETURNS STRING OPTIONS(description='fn') AS (UPPER(x))`));
await t('js', () =>
  q(
    `CREATE FUNCTION d1.j(x STRING) RETURNS STRING DETERMINISTIC LANGUAGE js OPTIONS(description='js fn') AS r'''return x+"!";'''`,
  ),
);
await t('proc', () =>
  q(`CREATE PROCEDURE d1.p(p_x STRING) OPTIONS(strict_mode=FALSE, description='pr') BEGIN SELECT p_x AS x; END`),
);
await t('proc strict missing table', () => q(`CREATE PROCEDURE d1.ps() BEGIN SELECT * FROM d1.gone; END`));
await t('routines list', async () =>
  (await c.dataset('d1').getRoutines())[0].map((r) => [
    r.id,
    (r.metadata as any).routineType,
    (r.metadata as any).description,
    (r.metadata as any).language,
  ]),
);
await t('routine get', async () => (await c.dataset('d1').routine('p').getMetadata())[0]);
await t('routine j get', async () => (await c.dataset('d1').routine('j').getMetadata())[0]);
await t('IS routines', () => q(`SELECT * FROM d1.INFORMATION_SCHEMA.ROUTINES`));
await t('IS routine_options', () => q(`SELECT * FROM d1.INFORMATION_SCHEMA.ROUTINE_OPTIONS`));
await t('IS routine ddl', () => q(`SELECT ddl FROM d1.INFORMATION_SCHEMA.ROUTINES`));
await t('IS parameters', () =>
  q(`SELECT specific_name, parameter_name, parameter_mode, data_type FROM d1.INFORMATION_SCHEMA.PARAMETERS`),
);
await t('IS jobs', () => q('SELECT job_id, parent_job_id FROM `region-us`.INFORMATION_SCHEMA.JOBS_BY_PROJECT LIMIT 1'));
await t('IS jobs bytes', () =>
  q('SELECT total_bytes_billed FROM `region-us`.INFORMATION_SCHEMA.JOBS_BY_PROJECT LIMIT 1'),
);
await t('IS schemata', () => q('SELECT schema_name, location FROM `region-eu`.INFORMATION_SCHEMA.SCHEMATA'));
await t('IS schemata opts', () => q('SELECT * FROM INFORMATION_SCHEMA.SCHEMATA_OPTIONS'));
await t('tables list', async () => (await c.dataset('d1').getTables())[0].map((r) => [r.id, (r.metadata as any).type]));
await t('tables list missing ds', async () => (await c.dataset('nope').getTables())[0]);
await t(
  'dry select',
  async () => (await c.createQueryJob({ query: 'SELECT * FROM d1.a', dryRun: true }))[0].metadata.statistics,
);
await t(
  'dry select missing',
  async () => (await c.createQueryJob({ query: 'SELECT * FROM d1.gone', dryRun: true }))[0].metadata.statistics,
);
await t(
  'dry call',
  async () => (await c.createQueryJob({ query: `CALL d1.p('a')`, dryRun: true }))[0].metadata.statistics,
);
await t(
  'dry call missing',
  async () => (await c.createQueryJob({ query: `CALL d1.gone('a')`, dryRun: true }))[0].metadata.statistics,
);
await t(
  'dry create proc',
  async () =>
    (await c.createQueryJob({ query: `CREATE OR REPLACE PROCEDURE d1.x() BEGIN SELEC 1; END`, dryRun: true }))[0]
      .metadata.statistics,
);
await t(
  'dry create view',
  async () =>
    (await c.createQueryJob({ query: `CREATE OR REPLACE VIEW d1.x AS SELECT * FROM d1.gone`, dryRun: true }))[0]
      .metadata.statistics,
);
await t('system time', () =>
  q(`SELECT COUNT(*) n FROM d1.a FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 SECOND)`),
);
await t('system time before', () =>
  q(`SELECT COUNT(*) n FROM d1.a FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR)`),
);
await t('session_user', () => q(`SELECT SESSION_USER() u`));
await t('query_label', async () => {
  const [j] = await c.createQueryJob({ query: `SET @@query_label = 'a:b'; SELECT @@query_label l` });
  const [r] = await j.getQueryResults();
  return [
    r,
    (await j.getMetadata())[0].configuration.labels,
    (await c.getJobs({ parentJobId: j.id!, projection: 'full' } as never))[0].map(
      (x) => x.metadata.configuration.labels,
    ),
  ];
});
await t('labels', async () => {
  const [j] = await c.createQueryJob({ query: `SELECT 1`, labels: { a: 'b' } });
  return (await j.getMetadata())[0].configuration.labels;
});
await t('maximumBytesBilled', async () => {
  const [j] = await c.createQueryJob({ query: `SELECT 1 a`, maximumBytesBilled: '1' });
  return (await j.getQueryResults())[0];
});
await t('jobs list', async () =>
  (await c.getJobs({ projection: 'full', maxResults: 2 } as never))[0].map((j) => (j.metadata as any).statistics),
);
writeFileSync(
  '/tmp/bqlab/l.jsonl',
  '{"id":"a","at":"2024-01-02T03:04:05.678901Z","n":1}\n{"id":"b","at":null,"n":null}\n',
);
await t(
  'load',
  async () =>
    (
      await c
        .dataset('d1')
        .table('loaded')
        .load('/tmp/bqlab/l.jsonl', {
          sourceFormat: 'NEWLINE_DELIMITED_JSON',
          schema: {
            fields: [
              { name: 'id', type: 'STRING' },
              { name: 'at', type: 'TIMESTAMP' },
              { name: 'n', type: 'INTEGER' },
            ],
          },
        })
    )[0].statistics,
);
await t('streaming insert', async () => {
  await c
    .dataset('d1')
    .table('loaded')
    .insert([{ id: 'c', n: 3 }]);
  return q('SELECT COUNT(*) n FROM d1.loaded');
});
await t('foreign: create table over view', () => q(`CREATE OR REPLACE TABLE d1.v AS SELECT 1 a`));
await t('create func over proc', () => q(`CREATE OR REPLACE FUNCTION d1.p(x STRING) RETURNS STRING AS (x)`));
await t('drop function', () => q(`DROP FUNCTION IF EXISTS d1.f`));
await t('drop function js', () => q(`DROP FUNCTION IF EXISTS d1.j`));
await t('drop proc', () => q(`DROP PROCEDURE IF EXISTS d1.p`));
await t('drop proc missing', () => q(`DROP PROCEDURE d1.p`));
await t('drop view', () => q(`DROP VIEW IF EXISTS d1.v`));
await t('drop table as view', () => q(`DROP VIEW IF EXISTS d1.b`));
await t('drop table', () => q(`DROP TABLE IF EXISTS d1.b`));
await t('drop schema non-empty', () => q(`DROP SCHEMA d1`));
await t('drop schema restrict', () => q(`DROP SCHEMA IF EXISTS d1 RESTRICT`));
await t('drop schema cascade', () => q(`DROP SCHEMA IF EXISTS d1 CASCADE`));
await t('drop schema gone', () => q(`DROP SCHEMA d1`));
await t('dataset gone', async () => (await c.dataset('d1').getMetadata())[0]);
await t('routines gone', async () => (await c.dataset('d1').getRoutines())[0]);
await t('data_policies', () => q('SELECT * FROM d1u.INFORMATION_SCHEMA.ROW_ACCESS_POLICIES'));
await s.stop();
