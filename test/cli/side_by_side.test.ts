import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Finished, Project } from './support/terminal.ts';
import { makeProject, nexus } from './support/terminal.ts';

const BIN = fileURLToPath(new URL('../../cli/nexus.mjs', import.meta.url));
const OTHER_PROCESS = ['--import', 'tsx', 'test/support/other_process.ts'];
const PAIRS = 3;

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

/** A command in a process of its own. */
async function inProcess(...args: string[]): Promise<Finished> {
  const child = spawn(process.execPath, [BIN, ...args, '--config', project.config]);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { stdout, stderr, code };
}

test.each(Array.from({ length: PAIRS }, (_, index) => index + 1))(
  'of two first deploys at once, pair %i, one is done and stays, whatever becomes of the other',
  async () => {
    const both = await Promise.all([inProcess('deploy'), inProcess('deploy')]);
    expect(both.map(({ code }) => code)).toContain(0);
    for (const { code, stderr } of both) {
      // One that comes a little later finds the other at work, or done.
      if (code !== 0) expect(stderr).toMatch(/is open in another process|was removed by another process/);
    }
    expect(await nexus('resolve', '--json', '--config', project.config)).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await nexus(
      'query',
      'SELECT COUNT(*) AS n FROM nexus_persons',
      '--json',
      '--config',
      project.config,
    );
    expect(JSON.parse(stdout)).toEqual([{ n: '2' }]);
    const files = ['crm.duckdb', 'events.csv', 'nexus.config.json', 'people.csv'];
    expect(readdirSync(project.directory).sort()).toEqual(files);
  },
);

test('a first deploy that fails beside one that works leaves the database of the other alone', async () => {
  const good = project.read('nexus.config.json');
  const bad = `${project.directory}/bad.json`;
  project.write('bad.json', good.replace('people.csv', 'nowhere.csv'));
  const failing = async () => {
    const child = spawn(process.execPath, [BIN, 'deploy', '--config', bad], { stdio: 'ignore' });
    await once(child, 'exit');
  };
  const [deployed] = await Promise.all([inProcess('deploy', '--wait', '60s'), failing(), failing(), failing()]);
  expect(deployed).toMatchObject({ code: 0, stderr: '' });
  expect(await nexus('resolve', '--json', '--config', project.config)).toMatchObject({ code: 0, stderr: '' });
});

test('a command waits for a database that another process has open, as long as it was told to', async () => {
  const holder = spawn(process.execPath, [...OTHER_PROCESS, 'hold', project.database]);
  await once(holder.stdout, 'data');
  const short = await nexus('deploy', '--wait', '300ms', '--config', project.config);
  expect(short).toMatchObject({ code: 1 });
  expect(short.stderr).toContain(
    `The database ${project.database} is open in another process (node, process ${String(holder.pid)}).`,
  );
  const long = nexus('deploy', '--wait', '60s', '--config', project.config);
  setTimeout(() => holder.kill(), 500);
  expect(await long).toMatchObject({ code: 0 });
  const { code, stderr } = await nexus('status', '--wait', 'soon', '--config', project.config);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'error  --wait must be a time such as 30s or 2m, and is soon\n',
  });
});

test('a first deploy that fails after all was checked leaves no database, one into a database that was there leaves it', async () => {
  project.write('events.csv', 'event_id\n');
  expect((await nexus('deploy', '--config', project.config)).code).toBe(1);
  expect(existsSync(project.database)).toBe(false);
  const mine = await DuckDbWarehouse.open(project.database, 'nexus');
  await mine.execute('CREATE TABLE mine AS SELECT 7 AS x');
  await mine.close();
  expect((await nexus('deploy', '--config', project.config)).code).toBe(1);
  const again = await DuckDbWarehouse.open(project.database, 'nexus');
  expect((await again.query('SELECT x FROM mine')).rows).toEqual([[7]]);
  await again.close();
});

test('a deploy onto a full disk says so, and leaves no database', () => {
  // A limit on the size of files, without the signal that would end the process, fails writes as a full disk does.
  const limited = `trap '' XFSZ; ulimit -f 600; exec "$0" "$@"`;
  const deploy = [BIN, 'deploy', '--config', project.config];
  const { stderr, status } = spawnSync('bash', ['-c', limited, process.execPath, ...deploy], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({
    stderr: `error  The disk that holds ${project.database} is full. Nothing was changed; make room and try again.\n`,
    status: 1,
  });
  expect(existsSync(project.database)).toBe(false);
});

test('runs beside a process that is writing their file read whole lines only, and in the end all of them', async () => {
  const people = 120;
  const header = 'event_id,row_id,identifier_type,identifier_value,_ingested_at';
  const row = (index: number): string => {
    const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    return `p${String(index)},r1,email,person${String(index)}@x.example,${at}`;
  };
  project.write('people.csv', `${header}\n`);
  expect(await nexus('deploy', '--config', project.config)).toMatchObject({ code: 0 });
  const text = `${Array.from({ length: people }, (_, index) => row(index)).join('\n')}\n`;
  // Pieces that are no lines, as a program writes whose buffer is full.
  const writer = spawn(process.execPath, [
    '-e',
    `const fs = require('node:fs');
     const [path, text] = process.argv.slice(1);
     let at = 0;
     const next = () => {
       fs.appendFileSync(path, text.slice(at, at + 61));
       at += 61;
       if (at < text.length) setTimeout(next, 25);
     };
     next();`,
    `${project.directory}/people.csv`,
    text,
  ]);
  let isWriting = true;
  const written = once(writer, 'exit').then(() => (isWriting = false));
  const emails = async (): Promise<string[]> => {
    const { stdout } = await nexus('query', 'SELECT email FROM nexus_persons', '--json', '--config', project.config);
    return (JSON.parse(stdout) as { email: string }[]).map(({ email }) => email);
  };
  const known = Array.from({ length: people }, (_, index) => `person${String(index)}@x.example`);
  const sizes: number[] = [];
  while (isWriting) {
    expect(await nexus('resolve', '--json', '--config', project.config)).toMatchObject({ code: 0 });
    const found = await emails();
    expect(found.filter((email) => !known.includes(email))).toEqual([]);
    sizes.push(found.length);
  }
  await written;
  expect(sizes.some((size) => size > 0 && size < people)).toBe(true);
  expect(await nexus('resolve', '--json', '--config', project.config)).toMatchObject({ code: 0 });
  expect((await emails()).sort()).toEqual(known.sort());
});
