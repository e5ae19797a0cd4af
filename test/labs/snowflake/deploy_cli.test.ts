import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nexus } from '../../cli/support/terminal.ts';
import { setupSnowflake } from '../setup.ts';
import type { Client } from './support.ts';
import { clientOver } from './support.ts';
import { emulatorConnection } from './client.ts';
import type { SnowflakeServer } from './server.ts';
import { startSnowflake } from './server.ts';

/**
 * The command line as a user has it, from a first plan to an uninstall, over a connection of connections.toml. The tests
 * are one story: each goes on where the one before it stopped.
 */
const SECRET = 'hush-hush-7';
let server: SnowflakeServer;
let lab: Client;
let folder: string;
const kept = { ...process.env };

const config = (changes: object = {}) => ({
  targets: {
    dev: {
      snowflake: {
        connection: 'lab',
        role: 'sysadmin',
        database: 'LAB',
        analyst_role: 'analyst',
        reader_role: 'dashboards',
        ...changes,
      },
    },
  },
  sources: [{ name: 'crm', location: { schema: 'raw' }, relations: { person_identifiers: {} } }],
  identifier_types: { user_id: {} },
  traits: { person: { name: {} } },
});

const path = (name: string): string => join(folder, name);
const configure = (text: unknown): void => {
  writeFileSync(path('nexus.config.json'), JSON.stringify(text));
};
const printed: string[] = [];
const run = async (...args: string[]) => {
  const finished = await nexus(...args, '--config', path('nexus.config.json'), '--warehouse', 'snowflake');
  printed.push(finished.stdout, finished.stderr);
  return finished;
};
const json = async (...args: string[]): Promise<Record<string, unknown>> => {
  const { stdout, stderr, code } = await run(...args, '--json');
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout) as Record<string, unknown>;
};
const actions = (result: Record<string, unknown>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { action } of result['changes'] as { action: string }[]) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
};
const executed = async (pattern: RegExp): Promise<string[]> =>
  (await server.executed()).map(({ text }) => text.trim()).filter((text) => pattern.test(text));

beforeAll(async () => {
  const setup = setupSnowflake();
  if (!setup.ready) throw new Error(setup.reason);
  server = await startSnowflake();
  lab = clientOver(await emulatorConnection(server));
  await lab.run(
    'CREATE DATABASE LAB',
    'CREATE SCHEMA LAB.RAW',
    'CREATE TABLE LAB.RAW.CRM_PERSON_IDENTIFIERS (event_id VARCHAR, row_id VARCHAR, identifier_type VARCHAR, identifier_value VARCHAR, role VARCHAR, occurred_at TIMESTAMP_NTZ, _ingested_at TIMESTAMP_NTZ)',
    `INSERT INTO LAB.RAW.CRM_PERSON_IDENTIFIERS SELECT 'e', 'r', 'user_id', '7', NULL, '2026-01-01'::TIMESTAMP_NTZ, '2026-01-02'::TIMESTAMP_NTZ`,
  );
  folder = mkdtempSync(join(tmpdir(), 'nexus-snowflake-'));
  writeFileSync(
    path('connections.toml'),
    `[lab]
account = "lab"
user = "deployer"
password = "${SECRET}"
warehouse = "LAB_WH"
host = "${server.host}"
port = ${String(server.port)}
protocol = "http"
`,
  );
  chmodSync(path('connections.toml'), 0o600);
  process.env['SNOWFLAKE_HOME'] = folder;
  configure(config());
}, 120_000);

afterAll(async () => {
  process.env = kept;
  rmSync(folder, { recursive: true, force: true });
  lab.connection.destroy(() => undefined);
  await server.stop();
});

test('a connection that is not there', async () => {
  const { code, stderr } = await run('plan-deploy', '--connection', 'lob');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `error  There is no connection lob in ${path('connections.toml')}: it has lab. Is lab meant?\n`,
  });
});

test('a database that the role does not see: the grant', async () => {
  const { code, stderr } = await run('deploy', '--database', 'ELSEWHERE');
  expect(code).toBe(1);
  expect(stderr).toContain(
    'Role SYSADMIN does not see ELSEWHERE. If the name is right, whoever owns the database runs:\n  GRANT USAGE ON DATABASE "ELSEWHERE" TO ROLE "SYSADMIN";\n',
  );
});

test('a source that is not there, or not for this role: the grants', async () => {
  configure({
    ...config(),
    sources: [{ name: 'shop', location: { schema: 'raw' }, relations: { person_identifiers: {} } }],
  });
  const { code, stderr } = await run('deploy');
  configure(config());
  expect(code).toBe(1);
  expect(stderr).toContain(
    'source shop, person_identifiers (LAB.RAW.SHOP_PERSON_IDENTIFIERS): there is no such table or view.',
  );
  for (const grant of [
    'GRANT USAGE ON DATABASE "LAB" TO ROLE "SYSADMIN";',
    'GRANT USAGE ON SCHEMA "LAB"."RAW" TO ROLE "SYSADMIN";',
    'GRANT SELECT ON TABLE "LAB"."RAW"."SHOP_PERSON_IDENTIFIERS" TO ROLE "SYSADMIN";',
  ]) {
    expect(stderr).toContain(grant);
  }
});

test('plan and a dry run show everything and make nothing', async () => {
  await server.forgetExecuted();
  expect(Object.keys(actions(await json('plan-deploy')))).toEqual(['create']);
  expect(Object.keys(actions(await json('deploy', '--dry-run')))).toEqual(['create']);
  expect(await executed(/^(CREATE|INSERT|MERGE|DROP|GRANT)/)).toEqual([]);
});

test('a first deploy asks nothing, prints grants and a task, and tags its queries', async () => {
  await server.forgetExecuted();
  const { stdout, stderr, code } = await run('deploy');
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') });
  expect(stdout).toMatch(/^\+ view +nexus_persons$/m);
  expect(stdout).toContain(
    'Role analyst calls the procedures and reads what they make. Deploy with --apply-grants, or:',
  );
  expect(stdout).toContain('  GRANT USAGE ON PROCEDURE "LAB"."NEXUS"."NEXUS_RESOLVE_WITH"(VARCHAR) TO ROLE "ANALYST";');
  expect(stdout).toContain('  GRANT SELECT ON VIEW "LAB"."NEXUS"."NEXUS_PERSONS" TO ROLE "DASHBOARDS";');
  expect(stdout).toContain('CREATE OR REPLACE TASK "LAB"."NEXUS"."NEXUS_RESOLVE_TASK"\n    WAREHOUSE = "LAB_WH"\n');
  expect(stdout).toContain('CREATE OR REPLACE ALERT "LAB"."NEXUS"."NEXUS_FAILED_RUNS"');
  const statements = await server.executed();
  expect(statements.filter(({ text }) => /^(GRANT|CREATE OR REPLACE (TASK|ALERT))/.test(text))).toEqual([]);
  const made = statements.filter(({ text }) => text.startsWith('CREATE OR REPLACE VIEW'));
  expect(made.length).toBeGreaterThan(20);
  expect(new Set(made.map(({ tag }) => tag))).toEqual(new Set([expect.stringMatching(/^nexus deploy \d+\.\d+\.\d+$/)]));
});

test('again, with grants and a schedule: nothing is made anew, the roles have their rights, the task runs', async () => {
  await server.forgetExecuted();
  const result = await json(
    'deploy',
    '--apply-grants',
    ...['--schedule', '60 MINUTE', '--alert-to', 'me@example.com', '--alert-through', 'mail'],
  );
  expect(Object.keys(actions(result))).toEqual(['unchanged']);
  const grants = (result['grants'] as { grants: string[] }[]).flatMap((role) => role.grants);
  expect((await executed(/^GRANT/)).sort()).toEqual([...new Set(grants)].sort());
  expect(grants.filter((grant) => /SECRETS|NEXUS_WORK_/.test(grant))).toEqual([]);
  const [task] = await lab.query(`SHOW TASKS IN SCHEMA LAB.NEXUS`);
  expect(task).toMatchObject({ name: 'NEXUS_RESOLVE_TASK', state: 'started' });
  const [alert] = await lab.query(`SHOW ALERTS IN SCHEMA LAB.NEXUS`);
  expect(alert).toMatchObject({ name: 'NEXUS_FAILED_RUNS', state: 'started' });
  expect(await executed(/^CREATE OR REPLACE (?!TASK|ALERT)/)).toEqual([]);
});

test('resolve, query and status', async () => {
  expect(await json('resolve')).toMatchObject({ summary: { status: 'published', person_entities: 1 } });
  expect(await json('query', 'SELECT user_id FROM nexus_persons')).toEqual([{ USER_ID: '7' }]);
  const status = await json('status');
  expect(status).toMatchObject({ runs: [{ STATUS: 'published' }], watermarks: [{ SOURCE: 'crm' }], lock: [] });
});

test('what changes is asked for: refused without --yes, made with it, and grants are kept by COPY GRANTS', async () => {
  configure({ ...config(), traits: { person: { name: {}, city: {} } } });
  const { code, stderr } = await run('deploy');
  expect(code).toBe(1);
  expect(stderr).toMatch(/Change or drop \d+ objects\? Add --yes to say so; nothing was changed\./);
  await server.forgetExecuted();
  const { change } = actions(await json('deploy', '--yes'));
  expect(change).toBeGreaterThan(1);
  const replaced = await executed(/^CREATE OR REPLACE/);
  expect(replaced.length).toBe(change);
  expect(replaced.filter((text) => !/^COPY GRANTS$/m.test(text))).toEqual([]);
});

test('a role that does not own what is deployed is told which one does', async () => {
  const { code, stderr } = await run('deploy', '--role', 'SOMEBODY_ELSE', '--yes');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining('belongs to role SYSADMIN. Deploy as that role (--role SYSADMIN)'),
  });
});

test('options that do not go together stop a deploy before it begins', async () => {
  for (const [options, message] of [
    [['--schedule', 'hourly'], 'Snowflake has no schedule "hourly"'],
    [['--serverless'], '--serverless and alerts go with --schedule.'],
    [['--schedule', '60 MINUTE', '--alert-to', 'me@example.com'], 'An alert takes both'],
  ] as const) {
    const { code, stderr } = await run('deploy', '--yes', ...options);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
  }
  configure(config({ analyst_role: undefined, reader_role: undefined }));
  expect((await run('deploy', '--apply-grants')).stderr).toContain('--apply-grants needs to know to whom');
  configure(config());
});

test('uninstall drops the task and the alert first, then what the ledger lists', async () => {
  await lab.run('CREATE VIEW LAB.NEXUS.MY_OWN AS SELECT 1 AS X');
  const { stdout, code } = await run('uninstall', '--with-data', '--yes');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Dropped task NEXUS_RESOLVE_TASK\.\nDropped alert NEXUS_FAILED_RUNS\.\nRemoved \d+ objects\.\n$/,
  );
  const left = ['TABLES', 'VIEWS', 'TASKS', 'ALERTS', 'PROCEDURES', 'USER FUNCTIONS'].map((kind) =>
    lab.query(`SHOW ${kind} IN SCHEMA LAB.NEXUS`),
  );
  expect((await Promise.all(left)).flat().map((row) => row['name'])).toEqual(['MY_OWN']);
});

test('no command printed the password, or sent it with a statement, and the driver wrote no log', async () => {
  expect(printed.length).toBeGreaterThan(20);
  expect(printed.filter((text) => text.includes(SECRET))).toEqual([]);
  expect((await server.executed()).filter(({ text }) => text.includes(SECRET))).toEqual([]);
  expect(existsSync('snowflake.log')).toBe(false);
});
