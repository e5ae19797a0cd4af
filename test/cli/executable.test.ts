import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { makeProject } from './support/terminal.ts';

const BIN = fileURLToPath(new URL('../../cli/nexus.mjs', import.meta.url));

describe('the executable', () => {
  test('runs from any directory, without a build', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, 'plan-deploy'], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain(`There is no config ${join(tmpdir(), 'nexus.config.json')}`);
  });

  test('ends quietly where its reader has enough', () => {
    const project = makeProject();
    const piped = `set -o pipefail; "$0" "$@" | head -c 1; echo " $?"`;
    const run = (...args: string[]) => {
      const { stdout, stderr } = spawnSync(
        'bash',
        ['-c', piped, process.execPath, BIN, ...args, '--config', project.config],
        { encoding: 'utf8' },
      );
      return { stdout, stderr };
    };
    expect(run('deploy', '--json')).toEqual({ stdout: '{ 0\n', stderr: '' });
    // Far more than a pipe holds. What a command does is done to its end.
    const many = 'CREATE TABLE nexus.kept AS SELECT 7 AS x; SELECT * FROM range(200000)';
    expect(run('query', many, '--json')).toEqual({ stdout: '[ 0\n', stderr: '' });
    expect(run('query', 'SELECT x FROM kept', '--json')).toEqual({ stdout: '[ 0\n', stderr: '' });
    project.remove();
  });

  test.each(['12.22.12', '18.20.8', '20.0.0', '20.9.0'])(
    'says on Node %s which one it needs, before it reads what that cannot',
    (version) => {
      const versions = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
      const pretend = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`];
      const { stdout, stderr, status } = spawnSync(process.execPath, [...pretend, BIN, '--version'], {
        encoding: 'utf8',
      });
      expect({ stdout, stderr, status }).toEqual({
        stdout: '',
        stderr: `error  Nexus needs Node 20.10 or later; this is ${version} (${process.execPath}).\n`,
        status: 1,
      });
    },
  );

  test('tells its version', () => {
    expect(execFileSync(process.execPath, [BIN, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
