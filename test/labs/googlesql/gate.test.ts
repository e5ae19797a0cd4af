import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changedBundle, goodBundle, withManifest } from '../fixtures/bundle.ts';
import type { Bundle } from '../manifest.ts';
import { createAnalyser } from './analyser.ts';
import type { Analyser } from './analyser.ts';
import { checkGoogleSql } from './gate.ts';
import { startServer } from './server.ts';
import type { AnalyserServer } from './server.ts';

let server: AnalyserServer;
let analyser: Analyser;
beforeAll(async () => {
  server = await startServer();
  analyser = await createAnalyser(server);
});
afterAll(() => {
  server.stop();
});

const faults = async (bundle: Bundle) =>
  (await checkGoogleSql(bundle, analyser)).findings.map(({ rule, object, step, message }) => ({
    rule,
    place: step ? `${object} › ${step}` : object,
    message: message.split('\n')[0],
  }));

test('a good bundle passes, and every statement of it was analysed', async () => {
  // 10 statements in 9 files; in the procedures' bodies 14 statements, 2 defaults, 5 SETs, 2 conditions, 2 messages, 1 FOR.
  const result = await checkGoogleSql(goodBundle('bigquery'), analyser);
  expect(result).toEqual({ statements: 36, findings: [], dynamic: [] });
});

describe('a bad bundle is refused', () => {
  test.each<[string, string, string, string, string, string]>([
    [
      'a column that is not there',
      'e.sender IS NOT NULL',
      'e.sendr IS NOT NULL',
      'googlesql',
      'load',
      'Name sendr not found inside e',
    ],
    [
      'a type that does not fit',
      "'ent_%x', s.label",
      "'ent_' || s.label, 1",
      'googlesql',
      'publish',
      'No matching signature for operator ||',
    ],
    [
      'a variable of the wrong type',
      'SET v_round = v_round + 1',
      "SET v_round = 'one'",
      'googlesql',
      'line',
      'cannot be coerced to target type INT64',
    ],
    [
      'a variable that is not declared',
      'SET v_round = v_round + 1',
      'SET v_rond = v_round + 1',
      'googlesql',
      'line',
      'v_rond is not a declared variable',
    ],
    [
      'a condition that is no BOOL',
      'UNTIL v_changed = 0 OR v_round >= 100',
      'UNTIL v_changed',
      'googlesql',
      'line',
      'cannot be coerced to target type BOOL',
    ],
    [
      'a message that is no STRING',
      'RAISE USING MESSAGE = v_message',
      'RAISE USING MESSAGE = v_round',
      'googlesql',
      'line',
      'cannot be coerced to target type STRING',
    ],
    [
      'a wrong argument of CALL',
      "nexus_resolve_with('{}')",
      'nexus_resolve_with(1)',
      'googlesql',
      'call',
      'No matching signature for procedure',
    ],
    [
      'a field that the loop row lacks',
      'SELECT v_row.part',
      'SELECT v_row.prt',
      'googlesql',
      'report',
      'Field name prt does not exist',
    ],
    [
      'a view with another type',
      'DATE(occurred_at) AS day',
      'occurred_at AS day',
      'googlesql',
      'line',
      'the manifest says day DATE; the statement gives day TIMESTAMP',
    ],
    [
      'a view that names a column otherwise',
      '  day,\n',
      '  date_of_day,\n',
      'googlesql',
      'line',
      'the manifest says day DATE; the statement gives date_of_day DATE',
    ],
    [
      'an option that is not there',
      'strict_mode = FALSE',
      'strict = FALSE',
      'googlesql',
      'line',
      'Unknown option: strict',
    ],
    ['an option of the wrong type', "labels = [('app', 'nexus')]", "labels = 'app'", 'googlesql', 'line', 'labels'],
    [
      'a table with another column',
      'bucket INT64',
      'shard INT64, bucket INT64',
      'googlesql',
      'line',
      'the manifest says nothing; the statement gives shard INT64',
    ],
    [
      'a work table with another type',
      'FARM_FINGERPRINT(e.sender) AS key',
      'e.sender AS key',
      'googlesql',
      'load',
      'the manifest says key INT64; the statement gives key STRING',
    ],
    [
      'a function with another return type',
      'RETURNS STRING\nDETERMINISTIC',
      'RETURNS BYTES\nDETERMINISTIC',
      'googlesql',
      'line',
      'returns BYTES, and the manifest says STRING',
    ],
    [
      'a function with another argument',
      'normalize_email`(value STRING)',
      'normalize_email`(value JSON)',
      'googlesql',
      'line',
      'takes (value JSON), and the manifest says (value STRING)',
    ],
    ['a seed row of the wrong type', "('gmx.de')", '(7)', 'googlesql', 'line', 'INT64'],
    [
      'a join that the planner refuses',
      'ON other.key = l.label AND',
      'ON other.key >= l.label AND',
      'outer-join-equality',
      'contract',
      'LEFT JOIN needs an equality',
    ],
    [
      'a table made in the transaction',
      'BEGIN TRANSACTION;\n',
      'BEGIN TRANSACTION;\nCREATE TABLE `demo-project.nexus.x` (a INT64);\n',
      'ddl-in-transaction',
      'line',
      'permanent DDL',
    ],
    [
      'a table made by a run',
      '    REPEAT\n',
      '    CREATE TABLE `demo-project.nexus.x` (a INT64);\n    REPEAT\n',
      'ddl-in-procedure',
      'line',
      'permanent object',
    ],
    [
      'the lock inside the transaction',
      'COMMIT TRANSACTION;',
      'DELETE FROM `demo-project.nexus.nexus_lock` WHERE TRUE;\nCOMMIT TRANSACTION;',
      'lock-in-transaction',
      'line',
      'outside transactions',
    ],
    [
      'the lock read inside the transaction',
      'COMMIT TRANSACTION;',
      'SELECT holder FROM `demo-project.nexus.nexus_lock`;\nCOMMIT TRANSACTION;',
      'lock-in-transaction',
      'line',
      'outside transactions',
    ],
    [
      'a variable without its prefix',
      'DECLARE v_message STRING;',
      'DECLARE v_message STRING; DECLARE entity_id STRING;',
      'variable-name',
      'line',
      'the variable entity_id is not named v_',
    ],
    [
      'a loop variable without its prefix',
      'v_row',
      'part',
      'variable-name',
      'line',
      'the variable part is not named v_',
    ],
    ['an argument without its prefix', 'p_options', 'options', 'variable-name', 'line', 'the argument options'],
    [
      'a MERGE whose source may hold a key twice',
      'SELECT key, MIN(label) AS label FROM w_labels GROUP BY key',
      'SELECT key, label FROM w_labels',
      'merge-source',
      'publish',
      'group it by the columns of ON',
    ],
    [
      'a partitioned table that is pruned by a subquery',
      't.bucket IN UNNEST(v_buckets)',
      't.bucket = s.label',
      'partition-pruning',
      'publish',
      'nexus_entity_map is read whole: compare bucket',
    ],
    [
      'a work table made in the loop',
      '      SET v_round = v_round + 1;',
      '      CREATE OR REPLACE TEMP TABLE w_labels AS SELECT key, label, round FROM w_labels;',
      'ddl-in-loop',
      'line',
      'throttled',
    ],
  ])('%s', async (_name, from, to, rule, place, message) => {
    const found = await faults(changedBundle('bigquery', from, to));
    const fault = found.find((candidate) => candidate.rule === rule && candidate.message?.includes(message));
    expect(fault ?? found).toMatchObject({ rule, place: expect.stringContaining(place) });
  });

  test('with the SQL, the object and the step', async () => {
    const { findings } = await checkGoogleSql(
      changedBundle('bigquery', 'other.round < v_round', 'other.rond < v_round'),
      analyser,
    );
    expect(findings).toEqual([
      {
        rule: 'googlesql',
        object: 'nexus_resolve_with',
        step: 'contract (line 35)',
        message: expect.stringMatching(/^Name rond not found inside other \[at 4:\d+\]\n/),
        sql: expect.stringMatching(/^INSERT INTO w_labels/),
      },
    ]);
  });

  test('a file that does not parse', async () => {
    const found = await faults(changedBundle('bigquery', 'END REPEAT;', 'END LOOP;'));
    expect(found[0]).toMatchObject({
      place: 'nexus_resolve_with',
      message: expect.stringContaining('Syntax error: Expected keyword REPEAT but got keyword LOOP'),
    });
  });

  test('a file that does not make its object', async () => {
    const found = await faults(
      changedBundle('bigquery', '`demo-project.nexus.nexus_lock` (', '`demo-project.nexus.lock` ('),
    );
    expect(found).toContainEqual({
      rule: 'googlesql',
      place: 'nexus_lock',
      message: 'tables/nexus_lock.sql does not create nexus_lock',
    });
  });

  test('a work table used before it is made', async () => {
    const early = changedBundle(
      'bigquery',
      'DECLARE v_changed, v_new INT64;',
      'DECLARE v_changed, v_new INT64 DEFAULT (SELECT COUNT(*) FROM w_batch);',
    );
    expect(await faults(early)).toMatchObject([{ message: expect.stringContaining('Table not found: w_batch') }]);
  });

  test('two relations of one name', async () => {
    const bundle = withManifest('bigquery', ({ external }) => {
      const [raw] = external;
      // The same one twice does no harm: two sources may read it.
      if (raw) external.push({ ...raw }, { name: raw.name.toUpperCase(), columns: [] });
    });
    expect(await faults(bundle)).toEqual([
      {
        rule: 'googlesql',
        place: 'DEMO-PROJECT.RAW.GMAIL_MESSAGES',
        message: 'the bundle has two of the name demo-project.raw.gmail_messages',
      },
    ]);
  });

  test('an unknown type in the manifest', async () => {
    const bundle = withManifest('bigquery', ({ external }) =>
      external[0]?.columns.push({ name: 'x', type: 'VARCHAR' }),
    );
    expect(await faults(bundle)).toEqual([
      { rule: 'googlesql', place: '`demo-project.raw.gmail_messages`', message: 'BigQuery has no type "VARCHAR"' },
    ]);
  });

  test('a manifest that lists other statements than the script holds', async () => {
    const bundle = withManifest('bigquery', ({ objects }) => {
      const [call] = objects.find(({ name }) => name === 'nexus_resolve')?.statements ?? [];
      if (call) call.text = 'SELECT 1';
    });
    expect(await faults(bundle)).toEqual([
      { rule: 'googlesql', place: 'nexus_resolve › call', message: 'the manifest lists it, the script lacks it' },
      { rule: 'googlesql', place: 'nexus_resolve', message: 'the script has it, the manifest does not list it' },
    ]);
  });

  test('an install.sql that differs from the files or is in the wrong order', async () => {
    const bundle = goodBundle('bigquery');
    const install = bundle.files.get('install.sql') ?? '';
    const timeline = bundle.files.get('views/nexus_timeline.sql') ?? '';
    const reordered = timeline + install.replace(timeline, '');
    bundle.files.set('install.sql', `${reordered}\nDROP TABLE \`demo-project.nexus.x\`;`);
    const view = 'demo-project.nexus.nexus_timeline';
    expect(await faults(bundle)).toEqual([
      { rule: 'googlesql', place: 'install.sql', message: 'no file of the bundle holds this statement' },
      {
        rule: 'googlesql',
        place: 'install.sql',
        message: `${view} needs demo-project.nexus.nexus_events, which is made further down`,
      },
    ]);
    bundle.files.set('install.sql', install.replace(timeline, ''));
    expect(await faults(bundle)).toEqual([
      { rule: 'googlesql', place: 'install.sql', message: 'this statement of a file is missing' },
    ]);
  });

  test('parts of an installation in the wrong order', async () => {
    const inParts = (...install: readonly string[]) => {
      const bundle = withManifest('bigquery', (manifest) => manifest.install.splice(0, 1, ...install));
      const whole = bundle.files.get('install.sql') ?? '';
      const timeline = bundle.files.get('views/nexus_timeline.sql') ?? '';
      bundle.files.set('install_1.sql', whole.slice(0, whole.indexOf(timeline)));
      bundle.files.set('install_2.sql', whole.slice(whole.indexOf(timeline)));
      return bundle;
    };
    expect(await faults(inParts('install_1.sql', 'install_2.sql'))).toEqual([]);
    expect(await faults(inParts('install_2.sql', 'install_1.sql'))).toContainEqual({
      rule: 'googlesql',
      place: 'install_2.sql',
      message: 'demo-project.nexus.nexus_timeline needs demo-project.nexus.nexus_events, which is made further down',
    });
  });
});

test('a dynamic statement is reported as not analysed', async () => {
  const dynamic = changedBundle(
    'bigquery',
    'SELECT @@error.message AS rollback_message',
    'EXECUTE IMMEDIATE v_message',
  );
  expect(await checkGoogleSql(dynamic, analyser)).toMatchObject({
    findings: [],
    dynamic: ['nexus_resolve_with › failed (line 66)'],
  });
});
