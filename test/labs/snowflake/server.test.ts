import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { setupSnowflake } from '../setup.ts';
import { emulatorConnection } from './client.ts';
import { startSnowflake } from './server.ts';
import { clientOver } from './support.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

beforeAll(() => {
  const setup = setupSnowflake();
  if (!setup.ready) throw new Error(setup.reason);
}, 300_000);

const answers = (accessUrl: string) =>
  fetch(accessUrl).then(
    ({ ok }) => ok,
    () => false,
  );

test('two servers at a time, each with its own port and data; stop() ends them', async () => {
  const [one, other] = await Promise.all([startSnowflake(), startSnowflake()]);
  try {
    expect(one.accessUrl).not.toBe(other.accessUrl);
    await clientOver(await emulatorConnection(one)).run('CREATE DATABASE here');
    const databases = await clientOver(await emulatorConnection(other)).query('SHOW DATABASES');
    expect(databases.map(({ name }) => name)).not.toContain('HERE');
  } finally {
    await Promise.all([one.stop(), other.stop()]);
  }
  expect(await answers(one.accessUrl)).toBe(false);
});

test('a server that ended by itself says so, with the end of its log', async () => {
  const server = await startSnowflake();
  const [pid] = spawnSync('pgrep', ['-P', String(process.pid), '-f', 'emulator --log'], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
  process.kill(Number(pid), 'SIGKILL');
  for (let attempt = 0; attempt < 50 && (await answers(server.accessUrl)); attempt++) await sleep(100);
  await expect(server.stop()).rejects.toThrow(
    /^the Snowflake emulator ended with SIGKILL before it was stopped; the end of its log:\n/,
  );
});

test('what was executed is told of, those of a procedure under its CALL, and can be forgotten', async () => {
  const server = await startSnowflake();
  try {
    const client = clientOver(await emulatorConnection(server));
    await client.run(
      'CREATE DATABASE lab',
      "CREATE PROCEDURE p() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ snowflake.execute({sqlText: 'SELECT ?', binds: [1]}); return 1; $$",
    );
    await server.forgetExecuted();
    await client.run("ALTER SESSION SET QUERY_TAG = 'mine'", 'CALL p()');
    await client.refusal('SELECT * FROM nowhere');
    const executed = await server.executed();
    expect(
      executed.map(({ position, procedure, kind, text, tag, rows, error }) => ({
        position,
        procedure,
        kind,
        text,
        tag,
        rows,
        error,
      })),
    ).toEqual([
      {
        position: 0,
        procedure: null,
        kind: 'ALTER',
        text: "ALTER SESSION SET QUERY_TAG = 'mine'",
        tag: '',
        rows: 1,
        error: null,
      },
      { position: 0, procedure: null, kind: 'CALL', text: 'CALL p()', tag: 'mine', rows: 1, error: null },
      { position: 1, procedure: 'LAB.PUBLIC.P', kind: 'SELECT', text: 'SELECT ?', tag: 'mine', rows: 1, error: null },
      {
        position: 0,
        procedure: null,
        kind: 'SELECT',
        text: 'SELECT * FROM nowhere',
        tag: 'mine',
        rows: 0,
        error: "SQL compilation error:\nObject 'NOWHERE' does not exist or not authorized.",
      },
    ]);
    const [, call, sent] = executed;
    expect(sent?.root).toBe(call?.query);
    expect(call?.root).toBe(call?.query);
  } finally {
    await server.stop();
  }
});

test('the server and its data are gone after a process that crashed', async () => {
  const folders = mkdtempSync(join(tmpdir(), 'nexus-snowflake-test-'));
  const crash = `
    import { startSnowflake } from ${JSON.stringify(join(HERE, 'server.ts'))};
    process.stdout.write((await startSnowflake()).accessUrl);
    process.kill(process.pid, 'SIGKILL');`;
  const script = join(folders, 'crash.mts');
  writeFileSync(script, crash);
  const { stdout, signal } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folders },
  });
  expect(signal).toBe('SIGKILL');
  expect(stdout).toMatch(/^http:/);
  const data = () => readdirSync(folders).filter((name) => name.startsWith('nexus-snowflake-'));
  for (let attempt = 0; attempt < 50 && ((await answers(stdout)) || data().length > 0); attempt++) await sleep(100);
  expect(await answers(stdout)).toBe(false);
  expect(data()).toEqual([]);
  rmSync(folders, { recursive: true });
  expect(existsSync(folders)).toBe(false);
});
