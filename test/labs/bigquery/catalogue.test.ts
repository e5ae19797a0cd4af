import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { useEmulator } from './support.ts';

const emulator = useEmulator();

const metadataOf = async (table: string) =>
  (await emulator.client.dataset('lab').table(table).getMetadata())[0] as unknown;

describe('data sets', () => {
  test('location, description and labels, in metadata and in INFORMATION_SCHEMA', async () => {
    await emulator.run(
      `CREATE SCHEMA european OPTIONS (location = 'EU', description = 'of Europe', labels = [('team', 'data')])`,
    );
    const [metadata] = await emulator.client.dataset('european').getMetadata();
    expect(metadata).toMatchObject({ location: 'EU', description: 'of Europe', labels: { team: 'data' } });
    expect(
      await emulator.query(
        "SELECT schema_name, location FROM `region-eu`.INFORMATION_SCHEMA.SCHEMATA WHERE schema_name IN ('lab', 'european') ORDER BY 1",
      ),
    ).toEqual([
      { schema_name: 'european', location: 'EU' },
      { schema_name: 'lab', location: 'US' },
    ]);
  });

  test('one that is not there is not found', async () => {
    const missing = emulator.client.dataset('missing');
    for (const ask of [missing.getMetadata(), missing.getTables(), missing.getRoutines()]) {
      await expect(ask).rejects.toMatchObject({ code: 404 });
    }
    expect(await emulator.refusal('CREATE TABLE missing.t (id INT64)')).toMatchObject({ reason: 'notFound' });
  });

  test('one that holds something is dropped with CASCADE only', async () => {
    await emulator.run('CREATE SCHEMA full', 'CREATE TABLE full.t (id INT64)');
    expect(await emulator.refusal('DROP SCHEMA full')).toMatchObject({ reason: 'resourceInUse' });
    await emulator.run('DROP SCHEMA full CASCADE', 'DROP SCHEMA IF EXISTS full');
    await expect(emulator.client.dataset('full').getMetadata()).rejects.toMatchObject({ code: 404 });
  });
});

describe('tables', () => {
  test('description, labels, columns, partitioning, clustering and required filters', async () => {
    await emulator.run(
      `CREATE TABLE lab.events (id STRING NOT NULL OPTIONS (description = 'the id'), at TIMESTAMP, n INT64)
       PARTITION BY TIMESTAMP_TRUNC(at, MONTH) CLUSTER BY id
       OPTIONS (description = 'what happened', labels = [('application', 'nexus')], require_partition_filter = TRUE)`,
    );
    expect(await metadataOf('events')).toMatchObject({
      type: 'TABLE',
      description: 'what happened',
      labels: { application: 'nexus' },
      timePartitioning: { type: 'MONTH', field: 'at' },
      clustering: { fields: ['id'] },
      requirePartitionFilter: true,
      schema: {
        fields: [
          { name: 'id', type: 'STRING', mode: 'REQUIRED', description: 'the id' },
          { name: 'at', type: 'TIMESTAMP', mode: 'NULLABLE' },
          { name: 'n', type: 'INTEGER', mode: 'NULLABLE' },
        ],
      },
    });
    expect((await emulator.refusal('SELECT COUNT(*) AS n FROM lab.events')).message).toContain('partition elimination');
    expect(await emulator.query("SELECT COUNT(*) AS n FROM lab.events WHERE at >= TIMESTAMP '2024-01-01'")).toEqual([
      { n: 0 },
    ]);
  });

  test('TABLES, COLUMNS and COLUMN_FIELD_PATHS', async () => {
    await emulator.run(
      `CREATE TABLE lab.described (id INT64 NOT NULL OPTIONS (description = 'the id'), part STRUCT<a INT64, b STRING>, at TIMESTAMP)
       PARTITION BY DATE(at) CLUSTER BY id`,
      'CREATE VIEW lab.described_view AS SELECT id FROM lab.described',
    );
    expect(
      await emulator.query(
        "SELECT table_name, table_type FROM lab.INFORMATION_SCHEMA.TABLES WHERE table_name LIKE 'described%' ORDER BY 1",
      ),
    ).toEqual([
      { table_name: 'described', table_type: 'BASE TABLE' },
      { table_name: 'described_view', table_type: 'VIEW' },
    ]);
    expect(
      await emulator.query(
        `SELECT column_name, data_type, is_nullable, is_partitioning_column, clustering_ordinal_position
         FROM \`test\`.lab.INFORMATION_SCHEMA.COLUMNS WHERE table_name = 'described' ORDER BY ordinal_position`,
      ),
    ).toEqual([
      {
        column_name: 'id',
        data_type: 'INT64',
        is_nullable: 'NO',
        is_partitioning_column: 'NO',
        clustering_ordinal_position: 1,
      },
      {
        column_name: 'part',
        data_type: 'STRUCT<a INT64, b STRING>',
        is_nullable: 'YES',
        is_partitioning_column: 'NO',
        clustering_ordinal_position: null,
      },
      {
        column_name: 'at',
        data_type: 'TIMESTAMP',
        is_nullable: 'YES',
        is_partitioning_column: 'YES',
        clustering_ordinal_position: null,
      },
    ]);
    expect(
      await emulator.query(
        "SELECT field_path FROM lab.INFORMATION_SCHEMA.COLUMN_FIELD_PATHS WHERE table_name = 'described' AND description = 'the id'",
      ),
    ).toEqual([{ field_path: 'id' }]);
  });

  test('columns are added, once, and rows stay', async () => {
    await emulator.run(
      "CREATE TABLE lab.growing AS SELECT 'a' AS id",
      "ALTER TABLE lab.growing ADD COLUMN IF NOT EXISTS data JSON, ADD COLUMN IF NOT EXISTS tags ARRAY<STRING> OPTIONS (description = 'tags')",
      'ALTER TABLE lab.growing ADD COLUMN IF NOT EXISTS data JSON',
    );
    expect(await emulator.refusal('ALTER TABLE lab.growing ADD COLUMN data JSON')).toMatchObject({
      reason: 'duplicate',
    });
    await emulator.refusal('ALTER TABLE lab.growing ADD COLUMN needed STRING NOT NULL');
    expect(await emulator.query('SELECT * FROM lab.growing')).toEqual([{ id: 'a', data: null, tags: [] }]);
  });

  test('a name that is taken', async () => {
    await emulator.run('CREATE TABLE lab.taken (id INT64)');
    expect(await emulator.refusal('CREATE TABLE lab.taken (id INT64)')).toMatchObject({ reason: 'duplicate' });
    await emulator.run(
      'CREATE TABLE IF NOT EXISTS lab.taken (other STRING)',
      'CREATE OR REPLACE TABLE lab.taken (other STRING)',
    );
    expect(
      await emulator.query("SELECT column_name AS c FROM lab.INFORMATION_SCHEMA.COLUMNS WHERE table_name = 'taken'"),
    ).toEqual([{ c: 'other' }]);
  });

  test('a view over a table that is not there is refused, by a dry run too', async () => {
    const view = 'CREATE OR REPLACE VIEW lab.blind AS SELECT * FROM lab.not_there';
    expect(await emulator.refusal(view)).toMatchObject({ reason: 'notFound' });
    await expect(emulator.client.createQueryJob({ query: view, dryRun: true })).rejects.toMatchObject({ code: 404 });
  });

  test('DROP by kind', async () => {
    await emulator.run(
      'CREATE TABLE lab.gone_table (id INT64)',
      'CREATE VIEW lab.gone_view AS SELECT 1 AS a',
      'CREATE FUNCTION lab.gone_function(x INT64) RETURNS INT64 AS (x)',
      'CREATE PROCEDURE lab.gone_procedure() BEGIN SELECT 1; END',
    );
    await emulator.refusal('DROP VIEW IF EXISTS lab.gone_table');
    for (const kind of ['TABLE', 'VIEW', 'FUNCTION', 'PROCEDURE']) {
      await emulator.run(
        `DROP ${kind} lab.gone_${kind.toLowerCase()}`,
        `DROP ${kind} IF EXISTS lab.gone_${kind.toLowerCase()}`,
      );
      expect(await emulator.refusal(`DROP ${kind} lab.gone_${kind.toLowerCase()}`)).toMatchObject({
        reason: 'notFound',
      });
    }
  });
});

describe('routines', () => {
  test('are listed as routines, not as tables, by the client and by ROUTINES', async () => {
    await emulator.run(
      'CREATE SCHEMA routines',
      "CREATE FUNCTION routines.f(x STRING) RETURNS STRING OPTIONS (description = 'in SQL') AS (UPPER(x))",
      "CREATE FUNCTION routines.j(x STRING) RETURNS STRING LANGUAGE js OPTIONS (description = 'in JavaScript') AS r'''return x;'''",
      'CREATE PROCEDURE routines.p(p_x STRING) BEGIN SELECT p_x; END',
    );
    const dataset = emulator.client.dataset('routines');
    expect((await dataset.getTables())[0]).toEqual([]);
    expect((await dataset.getRoutines())[0].map(({ id, metadata }) => ({ id, ...metadata }))).toMatchObject([
      { id: 'f', routineType: 'SCALAR_FUNCTION', language: 'SQL', description: 'in SQL' },
      { id: 'j', routineType: 'SCALAR_FUNCTION', language: 'JAVASCRIPT', description: 'in JavaScript' },
      { id: 'p', routineType: 'PROCEDURE', arguments: [{ name: 'p_x', dataType: { typeKind: 'STRING' } }] },
    ]);
    expect(
      await emulator.query(
        'SELECT routine_name, routine_type, routine_body FROM routines.INFORMATION_SCHEMA.ROUTINES ORDER BY 1',
      ),
    ).toEqual([
      { routine_name: 'f', routine_type: 'FUNCTION', routine_body: 'SQL' },
      { routine_name: 'j', routine_type: 'FUNCTION', routine_body: 'EXTERNAL' },
      { routine_name: 'p', routine_type: 'PROCEDURE', routine_body: 'SQL' },
    ]);
  });
});

interface Child {
  readonly configuration: { readonly labels?: Record<string, string>; readonly query: { readonly query: string } };
  readonly statistics: {
    readonly startTime: string;
    readonly endTime: string;
    readonly scriptStatistics: { readonly evaluationKind: string };
  };
  readonly status: { readonly errorResult?: { readonly message: string } };
}

describe('jobs', () => {
  const children = async (parentJobId: string | undefined): Promise<Child[]> => {
    const [jobs] = await emulator.client.getJobs({ parentJobId: parentJobId ?? '', projection: 'full' });
    // The newest comes first.
    return jobs.map(({ metadata }) => metadata as Child).reverse();
  };

  test('each statement of a CALL is a job, with its own text, times and labels', async () => {
    await emulator.run(
      `CREATE PROCEDURE lab.steps() BEGIN
         DECLARE v_n INT64;
         SET @@query_label = 'step:all';
         CREATE TEMP TABLE w AS SELECT 1 AS a;
         SET v_n = (SELECT COUNT(*) FROM w);
         IF v_n > 5 THEN SELECT 'many' AS a; END IF;
         SELECT v_n AS n;
       END`,
    );
    const [job] = await emulator.client.createQueryJob({ query: 'CALL lab.steps()', labels: { application: 'nexus' } });
    expect((await job.getQueryResults())[0]).toEqual([{ n: 1 }]);
    const steps = await children(job.id);
    expect(
      steps.map(({ configuration, statistics }) => [
        statistics.scriptStatistics.evaluationKind,
        configuration.query.query,
      ]),
    ).toEqual([
      ['STATEMENT', 'CREATE TEMP TABLE w AS SELECT 1 AS a'],
      ['EXPRESSION', 'SET v_n = (SELECT COUNT(*) FROM w)'],
      ['STATEMENT', 'SELECT v_n AS n'],
    ]);
    expect(steps.map(({ configuration }) => configuration.labels)).toEqual(
      Array.from({ length: 3 }, () => ({ application: 'nexus', step: 'all' })),
    );
    const times = steps.flatMap(({ statistics }) => [Number(statistics.startTime), Number(statistics.endTime)]);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    const metadata = (await job.getMetadata())[0] as { statistics: { numChildJobs: string } };
    expect(metadata.statistics.numChildJobs).toBe('3');
  });

  test('a CALL that failed has the jobs up to its failure', async () => {
    await emulator.run('CREATE PROCEDURE lab.fails() BEGIN SELECT 1 AS a; SELECT ERROR("here"); SELECT 2 AS a; END');
    const jobId = 'a_call_that_fails';
    await expect(emulator.client.createQueryJob({ query: 'CALL lab.fails()', jobId })).rejects.toThrow('here');
    expect(
      (await children(jobId)).map(({ configuration, status }) => [
        configuration.query.query,
        status.errorResult?.message,
      ]),
    ).toEqual([
      ['SELECT 1 AS a', undefined],
      ['SELECT ERROR("here")', 'here'],
    ]);
  });

  test('a job that still runs shows what it has done; cancelled, it ends and no handler goes on', async () => {
    await emulator.run(
      `CREATE FUNCTION lab.sleep(ms FLOAT64) RETURNS FLOAT64 NOT DETERMINISTIC LANGUAGE js AS r'''const end = Date.now() + ms; while (Date.now() < end); return ms;'''`,
      'CREATE TABLE lab.went_on (step STRING)',
      `CREATE PROCEDURE lab.slow() BEGIN
         DECLARE v FLOAT64;
         CREATE TEMP TABLE w AS SELECT 1 AS a;
         BEGIN
           SET v = (SELECT lab.sleep(3000.0));
         EXCEPTION WHEN ERROR THEN
           INSERT INTO lab.went_on (step) VALUES ('handler');
         END;
         INSERT INTO lab.went_on (step) VALUES ('after');
       END`,
    );
    const [job] = await emulator.client.createQueryJob('CALL lab.slow()');
    expect((await children(job.id)).map(({ configuration }) => configuration.query.query)).toEqual([
      'CREATE TEMP TABLE w AS SELECT 1 AS a',
    ]);
    await job.cancel();
    await expect(job.getQueryResults()).rejects.toThrow('cancelled');
    expect(await emulator.query('SELECT step FROM lab.went_on')).toEqual([]);
  });

  test('a dry run gives the columns and runs nothing', async () => {
    await emulator.run('CREATE TABLE lab.dry AS SELECT 1 AS a');
    const [job] = await emulator.client.createQueryJob({ query: "SELECT a, 'x' AS b FROM lab.dry", dryRun: true });
    const { statistics } = job.metadata as {
      statistics: { query: { schema: { fields: { name: string; type: string }[] } } };
    };
    expect(statistics.query.schema.fields.map(({ name, type }) => [name, type])).toEqual([
      ['a', 'INTEGER'],
      ['b', 'STRING'],
    ]);
    await emulator.client.createQueryJob({ query: 'DELETE FROM lab.dry WHERE TRUE', dryRun: true });
    expect(await emulator.query('SELECT a FROM lab.dry')).toEqual([{ a: 1 }]);
  });

  test('the log of what was executed', async () => {
    await emulator.run(
      `CREATE PROCEDURE lab.inner_one(p_x INT64) BEGIN IF p_x > 1 THEN EXECUTE IMMEDIATE CONCAT('SELECT ', '1 AS one'); END IF; END`,
      'CREATE PROCEDURE lab.outer_one() BEGIN DECLARE v INT64 DEFAULT 2; CALL lab.inner_one(v); SELECT ERROR("end"); END',
    );
    await emulator.server.forgetExecuted();
    await emulator.refusal('CALL lab.outer_one()');
    const executed = await emulator.server.executed();
    expect(new Set(executed.map(({ job }) => job)).size).toBe(1);
    expect(
      executed.map(({ procedure, kind, text, dynamic, error }) => [procedure, kind, text, dynamic, error]),
    ).toEqual([
      [null, 'CALL', 'CALL lab.outer_one()', false, 'end'],
      ['test.lab.outer_one', 'DECLARE', 'DECLARE v INT64 DEFAULT 2', false, null],
      ['test.lab.outer_one', 'CALL', 'CALL lab.inner_one(v)', false, null],
      ['test.lab.inner_one', 'CONDITION', 'p_x > 1', false, null],
      ['test.lab.inner_one', 'EXECUTE', 'SELECT 1 AS one', true, null],
      ['test.lab.outer_one', 'SQL', 'SELECT ERROR("end")', false, 'end'],
    ]);
  });
});

test('rows are loaded from a file of JSON lines', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nexus-lab-'));
  const file = join(folder, 'rows.jsonl');
  const rows = [
    { id: 'a', at: '2024-01-02T03:04:05.678901Z', n: 1, data: { deep: ['x', { y: 1 }] }, is_on: true },
    { id: 'é "quoted"', at: null, n: null, data: null, is_on: false },
  ];
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await emulator.client
    .dataset('lab')
    .table('loaded')
    .load(file, {
      sourceFormat: 'NEWLINE_DELIMITED_JSON',
      writeDisposition: 'WRITE_TRUNCATE',
      schema: {
        fields: [
          { name: 'id', type: 'STRING' },
          { name: 'at', type: 'TIMESTAMP' },
          { name: 'n', type: 'INTEGER' },
          { name: 'data', type: 'JSON' },
          { name: 'is_on', type: 'BOOLEAN' },
        ],
      },
    });
  rmSync(folder, { recursive: true });
  expect(
    await emulator.query(
      "SELECT id, FORMAT_TIMESTAMP('%FT%H:%M:%E6SZ', at) AS at, n, JSON_VALUE(data, '$.deep[1].y') AS y, is_on FROM lab.loaded ORDER BY id",
    ),
  ).toEqual([
    { id: 'a', at: '2024-01-02T03:04:05.678901Z', n: 1, y: '1', is_on: true },
    { id: 'é "quoted"', at: null, n: null, y: null, is_on: false },
  ]);
});
