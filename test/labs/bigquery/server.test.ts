import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Job } from '@google-cloud/bigquery';
import { beforeAll, expect, test } from '@jest/globals';
import { setupBigQuery } from '../setup.ts';
import { emulatorClient } from './client.ts';
import { startBigQuery } from './server.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

beforeAll(() => {
  const setup = setupBigQuery();
  if (!setup.ready) throw new Error(setup.reason);
}, 300_000);

const answers = (endpoint: string) =>
  fetch(`${endpoint}/bigquery/v2/projects/test/datasets`).then(
    ({ ok }) => ok,
    () => false,
  );

test('two servers at a time, each with its own port and data; stop() ends them', async () => {
  const [one, other] = await Promise.all([startBigQuery(), startBigQuery()]);
  try {
    expect(one.endpoint).not.toBe(other.endpoint);
    await emulatorClient(one).query('CREATE SCHEMA here');
    expect((await emulatorClient(other).getDatasets())[0].map(({ id }) => id)).not.toContain('here');
  } finally {
    await Promise.all([one.stop(), other.stop()]);
  }
  expect(await answers(one.endpoint)).toBe(false);
});

test('a given data directory is kept, and holds what was there', async () => {
  const data = mkdtempSync(join(tmpdir(), 'nexus-bigquery-test-'));
  try {
    const first = await startBigQuery({ dataDirectory: data });
    await emulatorClient(first).query('CREATE SCHEMA kept; CREATE TABLE kept.t AS SELECT 7 AS a;');
    await first.stop();
    const second = await startBigQuery({ dataDirectory: data });
    const [rows] = await emulatorClient(second).query('SELECT a FROM kept.t');
    await second.stop();
    expect(rows).toEqual([{ a: 7 }]);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});

test('a server that does not come up says why, with the end of its log', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'nexus-bigquery-test-')), 'not_a_folder');
  writeFileSync(file, '');
  await expect(startBigQuery({ dataDirectory: file })).rejects.toThrow(
    /^the BigQuery emulator ended with 1; the end of its log:\n[^]*FileExistsError/,
  );
  rmSync(dirname(file), { recursive: true });
});

test('the server and its data are gone after a process that crashed', async () => {
  const folders = mkdtempSync(join(tmpdir(), 'nexus-bigquery-test-'));
  const crash = `
    import { startBigQuery } from ${JSON.stringify(join(HERE, 'server.ts'))};
    process.stdout.write((await startBigQuery()).endpoint);
    process.kill(process.pid, 'SIGKILL');`;
  const script = join(folders, 'crash.mts');
  writeFileSync(script, crash);
  const { stdout, signal } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folders },
  });
  expect(signal).toBe('SIGKILL');
  expect(stdout).toMatch(/^http:/);
  const data = () => readdirSync(folders).filter((name) => name.startsWith('nexus-bigquery-'));
  for (let attempt = 0; attempt < 50 && ((await answers(stdout)) || data().length > 0); attempt++) await sleep(100);
  expect(await answers(stdout)).toBe(false);
  expect(data()).toEqual([]);
  rmSync(folders, { recursive: true });
  expect(existsSync(folders)).toBe(false);
});

test('the results of the last queries are kept, and those of long ago are not', async () => {
  const server = await startBigQuery();
  try {
    const client = emulatorClient(server);
    const jobs: Job[] = [];
    for (let number = 0; number < 130; number++) {
      const [job] = await client.createQueryJob(`SELECT ${String(number)} AS a`);
      jobs.push(job);
    }
    const read = async (number: number) => (await jobs.at(number)?.getQueryResults())?.[0];
    expect([await read(2), await read(-1)]).toEqual([[{ a: 2 }], [{ a: 129 }]]);
    await expect(read(1)).rejects.toThrow('Not found');
    // What waits in a loop makes one result, of its script, many times.
    const [waiting] = await client.createQueryJob(
      'DECLARE round INT64 DEFAULT 0; WHILE round < 130 DO SELECT round AS a; SET round = round + 1; END WHILE;',
    );
    await waiting.promise();
    await client.query('SELECT 1 AS a');
    expect((await waiting.getQueryResults())[0]).toEqual([{ a: 129 }]);
  } finally {
    await server.stop();
  }
});
