import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Project } from './support/terminal.ts';
import { EVENTS, IDENTIFIERS, makeProject, nexus } from './support/terminal.ts';

const COMMANDS = [
  ...['build', 'plan-deploy', 'deploy', 'resolve', 'plan-run', 'audit', 'query', 'status', 'version', 'uninstall'],
  'doctor',
];

describe('over a project with two CSV files', () => {
  let project: Project;
  const run = (...args: string[]) => nexus(...args, '--config', project.config);
  const json = async (...args: string[]): Promise<unknown> => {
    const { stdout, stderr, code } = await run(...args, '--json');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    return JSON.parse(stdout);
  };

  beforeAll(() => {
    project = makeProject();
  });
  afterAll(() => {
    project.remove();
  });

  test('what needs a database says that there is none, and makes none', async () => {
    for (const command of ['resolve', 'status', 'uninstall', 'query', 'unlock']) {
      const { code, stderr } = await run(command, ...(command === 'query' ? ['SELECT 1'] : []));
      expect({ command, code, stderr }).toEqual({
        command,
        code: 1,
        stderr: `error  There is no database ${project.database}. Run \`npx nexus-warehouse deploy\` first.\n`,
      });
    }
    expect(existsSync(project.database)).toBe(false);
  });

  test('plan-deploy shows a first deploy, and makes nothing', async () => {
    const { stdout, code } = await run('plan-deploy');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\+ view +nexus_persons$/m);
    expect(stdout).toMatch(/\d+ objects to create, 0 to change, 0 to drop, 0 unchanged\.\n$/);
    expect(existsSync(project.database)).toBe(false);
  });

  test('build writes the bundle', async () => {
    const out = join(project.directory, 'dist');
    const { bundles } = (await json('build', '--out', out)) as { bundles: { warehouse: string; objects: number }[] };
    expect(bundles.map(({ warehouse }) => warehouse)).toEqual(['duckdb']);
    expect(readdirSync(join(out, 'duckdb'))).toEqual(expect.arrayContaining(['install.sql', 'manifest.json', 'views']));
  });

  test('build says so where an installation is in parts', async () => {
    const sources = Array.from({ length: 60 }, (_, index) => ({
      name: `source_${String(index)}`,
      relations: { events: {}, person_identifiers: {}, person_traits: {} },
    }));
    const targets = { prod: { bigquery: { project: 'acme-data', location: 'EU' } } };
    project.write('many.json', JSON.stringify({ targets, sources, identifier_types: { email: {} } }));
    const out = join(project.directory, 'parts');
    const { stdout, stderr, code } = await nexus(
      'build',
      '--out',
      out,
      '--config',
      join(project.directory, 'many.json'),
    );
    expect(code).toBe(0);
    const scripts = readdirSync(join(out, 'bigquery')).filter((file) => file.startsWith('install'));
    expect(scripts).toEqual(['install_1.sql', 'install_2.sql', 'install_3.sql']);
    const largest = Math.max(...scripts.map((file) => statSync(join(out, 'bigquery', file)).size));
    expect(stdout).toContain(`3 parts, the largest ${largest.toLocaleString('en-US')}`);
    expect(stderr).toContain('install_1.sql to install_3.sql are run one after the other');
  });

  test('a source that lacks a column stops a deploy before anything is made', async () => {
    project.write('events.csv', EVENTS.replace('event_name', 'name'));
    const { code, stderr } = await run('deploy');
    expect(code).toBe(1);
    expect(stderr).toContain('column event_name is missing');
    expect(existsSync(project.database)).toBe(false);
    project.write('events.csv', EVENTS);
  });

  test('doctor tells before a first deploy what would stop it, all of it', async () => {
    project.write('events.csv', EVENTS.replace('event_name', 'name').replace('_ingested_at', 'loaded_at'));
    rmSync(join(project.directory, 'people.csv'));
    const { code, stdout } = await run('doctor');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^! Database .*is made by the first deploy$/m);
    expect(stdout).toMatch(/column event_name is missing/);
    expect(stdout).toMatch(/column _ingested_at is missing/);
    expect(stdout).toContain(`person_identifiers (${join(project.directory, 'people.csv')})`);
    expect(existsSync(project.database)).toBe(false);
    project.write('events.csv', EVENTS);
    project.write('people.csv', IDENTIFIERS);
    const { stdout: content } = await run('doctor');
    expect(content).toMatch(/^✔ Sources +1 source with all relations and columns$/m);
    expect(content).toMatch(/^✔ Queries +2 views over your relations compile$/m);
  });

  test('doctor tells before a first deploy of a folder that is not there', async () => {
    project.write('elsewhere.json', project.read('nexus.config.json').replace('crm.duckdb', 'nowhere/crm.duckdb'));
    const { code, stdout } = await nexus('doctor', '--config', join(project.directory, 'elsewhere.json'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✘ Database +no deploy can make .*nowhere/m);
    expect(existsSync(join(project.directory, 'nowhere'))).toBe(false);
  });

  test('deploy makes everything, and then has nothing to do', async () => {
    expect(await run('deploy')).toMatchObject({ code: 0, stderr: '' });
    const { changes } = (await json('deploy')) as { changes: { action: string; kind: string }[] };
    expect(changes.filter(({ action, kind }) => action !== 'unchanged' && kind !== 'schema')).toEqual([]);
  });

  test('resolve publishes, and then finds nothing new', async () => {
    const first = (await json('resolve')) as { summary: Record<string, unknown>; statements: number };
    expect(first.summary).toMatchObject({
      status: 'published',
      identifiers: 3,
      person_entities: 2,
      set_aside_blocked: 1,
    });
    expect(first.statements).toBeGreaterThan(5);
    expect(await json('resolve')).toMatchObject({ summary: { status: 'unchanged' } });
    expect(await json('resolve', '--full-refresh')).toMatchObject({
      summary: { status: 'published', person_entities: 2 },
    });
  });

  test('query answers in a table or in JSON', async () => {
    const sql = 'SELECT email, phone, identifier_count FROM nexus_persons ORDER BY email';
    expect((await run('query', sql)).stdout).toBe(`email            phone         identifier_count
ann@example.com  +14155552671                 2
bob@example.com  ∅                            1
2 rows
`);
    expect(await json('query', sql)).toEqual([
      { email: 'ann@example.com', phone: '+14155552671', identifier_count: '2' },
      { email: 'bob@example.com', phone: null, identifier_count: '1' },
    ]);
    expect(await json('query', "SELECT 1 AS a; SELECT ';' AS b")).toEqual([[{ a: 1 }], [{ b: ';' }]]);
  });

  test('what values hold does not steer the terminal, and machines get it whole', async () => {
    const sql = `SELECT 'a' || chr(27) || '[2J' || chr(155) || chr(8238) || 'b' || chr(10) || 'c' AS "na${'\u001b'}]0;me"`;
    const { stdout } = await run('query', sql);
    expect(stdout).toBe('na\\x1b]0;me\na\\x1b[2J\\x9b\\u202eb c\n1 row\n');
    const { stdout: text } = await run('query', sql, '--json');
    expect(text).not.toMatch(/[^\n\x20-\x7e]/);
    expect(JSON.parse(text)).toEqual([{ 'na\u001b]0;me': 'a\u001b[2J\u009b\u202eb\nc' }]);
    expect((await run('query', `SELECT error('x${'\u001b'}[2Jy')`)).stderr).toContain('x\\x1b[2Jy');
  });

  test('query calls procedures', async () => {
    expect(await json('query', 'CALL nexus.nexus_resolve();')).toEqual({ status: 'unchanged' });
    expect((await run('query', 'CALL nexus_version()')).stdout).toMatch(/^ {2}"version": "\d+\.\d+\.\d+",$/m);
  });

  test('explain answers in a sentence and a table, or in JSON', async () => {
    const { stdout } = await run('explain', 'email', 'ANN@example.com', 'phone', '415 555 2671');
    expect(stdout).toMatch(/^One: both are person per_[0-9a-f]{32}\. 1 row ties them\.\n\n/);
    expect(stdout.split('\n').slice(2)).toEqual([
      'from                   to                  source  event  row  when                 what',
      'email ann@example.com  phone +14155552671  crm     e1     r1   2026-01-01 09:00:00  signed_up',
      '',
    ]);
    expect(await json('explain', 'email', 'Ann@Example.com', 'email', 'info@example.com')).toMatchObject({
      verdict: 'set_aside',
      to: { reason: 'blocked', rule: 'identifier_types.email.blocked_patterns[0]' },
      steps: [],
    });
    expect((await run('explain', 'email', 'Ann@Example.com')).stderr).toMatch(/missing required argument 'other-type'/);
    expect((await run('query', "CALL nexus_explain('email', 'a')")).stderr).toBe(
      'error  nexus_explain takes 4 arguments, all of them texts, and was given 2.\n',
    );
  });

  test('show answers with a page, or in JSON', async () => {
    const { stdout } = await run('show', 'ANN@example.com');
    expect(stdout).toMatch(
      /^ann@example\.com\nperson per_[0-9a-f]{32}\n2 identifiers in 2 rows\. 1 row holds two of them or more; 2 identifiers hang by a single row\.\n/,
    );
    expect(stdout).toMatch(/\nLast events\n\n.*\n2026-01-05 09:00 {2}crm {5}Invoice 1 *\n/);
    expect(await json('show', 'phone', '415 555 2671', '--max-characters', '5000')).toMatchObject({
      entity: { untrusted: { name: 'ann@example.com' } },
      states: [{ state: 'billing_lifecycle', value: 'active' }],
    });
    expect((await run('show', 'emial', 'ann@example.com')).stderr).toBe(
      'error  There is no identifier type emial. The config has email, phone. Is email meant?\n',
    );
  });

  test('an error of SQL is one message; --verbose adds the statement', async () => {
    const { code, stderr, stdout } = await run('query', 'SELECT nope');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error {2}.*Binder Error/);
    expect(stderr).not.toMatch(/\n\nSELECT nope\n$/);
    expect((await run('query', 'SELECT nope', '--verbose')).stderr).toMatch(/\n\nSELECT nope\n$/);
    const { error } = JSON.parse((await run('query', 'SELECT nope', '--json')).stdout) as { error: object };
    expect(error).toEqual({ message: expect.stringContaining('nope'), statement: 'SELECT nope' });
  });

  test('status shows runs, watermarks, the lock and counts', async () => {
    const report = (await json('status')) as Record<string, Record<string, unknown>[]>;
    expect(report['runs']?.map((row) => row['status'])).toEqual(['published', 'published']);
    expect(report['watermarks']).toEqual([
      expect.objectContaining({ source: 'crm', read_up_to: '2026-01-06 10:00:00' }),
    ]);
    expect(report['lock']).toEqual([]);
    expect(report['counts']).toEqual(
      expect.arrayContaining([
        { what: 'entities', kind: 'person', rows: '2' },
        { what: 'records', kind: 'event', rows: '3' },
        { what: 'state intervals', kind: 'billing_lifecycle', rows: '1' },
        { what: 'set aside', kind: 'blocked', rows: '1' },
      ]),
    );
    expect((await run('status')).stdout).toMatch(/^lock\nfree$/m);
  });

  test('doctor is content', async () => {
    const { checks } = (await json('doctor')) as { checks: { name: string; state: string }[] };
    const names = ['Node', 'Config', 'Bundle', 'Database', 'Sources', 'Deployment', 'Last run'];
    expect(checks.map(({ name }) => name)).toEqual(names);
    expect(checks.filter(({ state }) => state === 'bad')).toEqual([]);
  });

  test('doctor finds what is wrong, and exits with 1', async () => {
    project.write('events.csv', 'event_id\n');
    const { code, stdout, stderr } = await run('doctor');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^✘ Sources .*nothing was written/m);
    project.write('events.csv', EVENTS);
  });

  test('a change of the config is asked about, and then made', async () => {
    const before = project.read('nexus.config.json');
    project.write('nexus.config.json', before.replace('"paid"', '"signed_up"'));
    const refused = await run('deploy');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/^~ procedure +nexus_resolve_with$/m);
    expect(refused.stderr).toMatch(/Add --yes to say so; nothing was changed/);
    expect(await json('deploy', '--yes')).toMatchObject({ warehouse: 'duckdb' });
    await json('resolve');
    expect(await json('query', 'SELECT COUNT(*) AS n FROM nexus_states')).toEqual([{ n: '2' }]);
    project.write('nexus.config.json', before);
  });

  test('half a line that another process is writing is told of, left out, and read when it is whole', async () => {
    const people = project.read('people.csv');
    project.write('people.csv', `${people}e4,r4,email,cat@x.exa`);
    const note = `note  the last line of ${join(project.directory, 'people.csv')} was not read: it has no line end, so that another process may be writing it. It is read when it has one, or when the file has been as it is for 10 minutes\n`;
    expect(await run('resolve', '--full-refresh')).toMatchObject({ code: 0, stderr: note });
    const emails = async () => (await json('query', 'SELECT email FROM nexus_persons ORDER BY email')) as unknown;
    expect(await emails()).toEqual([{ email: 'ann@example.com' }, { email: 'bob@example.com' }]);
    project.write('people.csv', `${people}e4,r4,email,cat@x.example,2026-01-07T10:00:00Z\n`);
    expect(await run('resolve')).toMatchObject({ code: 0, stderr: '' });
    expect(await emails()).toEqual(['ann@example.com', 'bob@example.com', 'cat@x.example'].map((email) => ({ email })));
    project.write('people.csv', people);
    expect((await run('resolve', '--full-refresh')).stderr).toContain(
      'has fewer rows than in the last run: 8 after 9.',
    );
  });

  test('columns between semicolons are found; where they come to be after a deploy, it says to deploy again', async () => {
    const people = project.read('people.csv');
    project.write('people.csv', people.replaceAll(',', ';'));
    expect((await run('query', 'CALL nexus_resolve()')).stderr).toContain(
      'has its columns between ";", and is read as if between ",": deploy again, or set "delimiter".',
    );
    await json('deploy', '--yes');
    expect(await run('resolve', '--full-refresh')).toMatchObject({ code: 0, stderr: '' });
    project.write('people.csv', people);
    await json('deploy', '--yes');
    expect(await run('resolve', '--full-refresh')).toMatchObject({ code: 0, stderr: '' });
  });

  test('uninstall keeps the stored rows, unless it is told otherwise', async () => {
    expect((await run('uninstall')).stderr).toMatch(/Add --yes/);
    const kept = (await json('uninstall', '--yes')) as { kept: { name: string }[] };
    expect(kept.kept.map(({ name }) => name)).toContain('nexus_event_log');
    expect(await json('query', 'SELECT COUNT(*) AS n FROM nexus_runs')).toEqual([{ n: '8' }]);
    for (const args of [['status'], ['resolve'], ['query', 'SELECT * FROM nexus_persons']]) {
      expect((await run(...args)).stderr).toBe(
        `error  Nexus was uninstalled from ${project.database}, and its data kept. Run \`npx nexus-warehouse deploy\` to use it again.\n`,
      );
    }
    await json('uninstall', '--yes', '--with-data');
    for (const args of [
      ['resolve'],
      ['query', 'SELECT * FROM nexus_persons'],
      ['explain', 'email', 'a', 'email', 'b'],
      ['unlock'],
    ]) {
      expect((await run(...args)).stderr).toBe(
        `error  Nexus is not deployed in ${project.database}. Run \`npx nexus-warehouse deploy\` first.\n`,
      );
    }
    expect((await run('status')).stderr).toMatch(/^error {2}Nexus is not deployed in/);
  });

  test('a database that is none is left alone', async () => {
    project.write('crm.duckdb', 'this is a letter');
    const { code, stderr } = await run('deploy');
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(project.read('crm.duckdb')).toBe('this is a letter');
  });
});

describe('warehouses that need a connection', () => {
  const config = fileURLToPath(new URL('../../nexus.config.json', import.meta.url));
  const live = COMMANDS.filter((command) => command !== 'build' && command !== 'demo');

  test('the demo runs on DuckDB alone', async () => {
    const { code, stderr } = await nexus('demo', '--warehouse', 'bigquery');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'error  The demo runs on the embedded DuckDB, and on nothing else.\n',
    });
  });

  describe('snowflake without a connection', () => {
    const kept = { ...process.env };
    beforeAll(() => {
      const others = Object.entries(kept).filter(([name]) => !name.startsWith('SNOWFLAKE_'));
      process.env = { ...Object.fromEntries(others), SNOWFLAKE_HOME: join(tmpdir(), 'nexus-there-is-none') };
    });
    afterAll(() => {
      process.env = kept;
    });

    test.each(live.filter((command) => command !== 'doctor'))('%s says what is missing', async (command) => {
      const { code, stderr } = await nexus(command, '--config', config, '--warehouse', 'snowflake');
      expect(code).toBe(1);
      expect(stderr).toContain('error  Nothing says how to log in to Snowflake. Write connections.toml');
      expect(stderr).toContain('authenticator = "externalbrowser"');
    });

    test('a connection that was asked for is looked for', async () => {
      const { code, stderr } = await nexus(
        'plan-deploy',
        '--config',
        config,
        '--warehouse',
        'snowflake',
        '--connection',
        'prod',
      );
      expect(code).toBe(1);
      expect(stderr).toContain(`There is no ${join(tmpdir(), 'nexus-there-is-none', 'connections.toml')}`);
    });
  });

  test('options of one warehouse are refused on another', async () => {
    const { code, stderr } = await nexus('deploy', '--config', config, '--apply-grants');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'error  --apply-grants is for Snowflake.\n' });
  });

  describe('bigquery without credentials', () => {
    const kept = { ...process.env };
    beforeAll(() => {
      process.env['METADATA_SERVER_DETECTION'] = 'none';
      process.env['GOOGLE_APPLICATION_CREDENTIALS'] = '';
      process.env['CLOUDSDK_CONFIG'] = tmpdir();
    });
    afterAll(() => {
      process.env = kept;
    });

    test.each(live.filter((command) => command !== 'doctor'))('%s says what is missing', async (command) => {
      const { code, stderr } = await nexus(command, '--config', config, '--warehouse', 'bigquery');
      expect(code).toBe(1);
      expect(stderr).toContain('error  No credentials for Google Cloud were found.');
    });
  });
});
