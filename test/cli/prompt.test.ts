import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { openPrompt } from '../../cli/prompt.ts';
import { runStatement } from '../../cli/query.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { plainOutput } from './support/terminal.ts';

/** What a prompt answers to lines that are typed. */
async function typed(...lines: string[]): Promise<{ stdout: string; stderr: string }> {
  const database = await DuckDbWarehouse.open(':memory:', 'nexus');
  const { output, stdout, stderr } = plainOutput();
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const asked = { warehouse: database, run: (statement: string) => runStatement(database, statement, output) };
  await openPrompt(asked, output, { input, output: new PassThrough() });
  await database.close();
  return { stdout: stdout.text, stderr: stderr.text };
}

test('a statement may take several lines, and several may stand in one', async () => {
  const { stdout } = await typed('SELECT', "  'a;b' AS x", ';', 'SELECT 1 AS y; SELECT 2 AS z;');
  expect(stdout.split('\n').slice(1)).toEqual(['x', 'a;b', '1 row', 'y', '1', '1 row', 'z', '2', '1 row', '']);
});

test('an error ends the statement, not the prompt', async () => {
  const { stdout, stderr } = await typed('SELECT nope;', 'SELECT 1 AS y;');
  expect(stderr).toMatch(/^error {2}.*Binder Error: .*nope/);
  expect(stdout).toContain('y\n1\n1 row');
});

test('.tables lists, .help helps, .exit leaves', async () => {
  const { stdout } = await typed(
    'CREATE SCHEMA nexus; CREATE TABLE nexus.people (id INT);',
    '.tables',
    '.help',
    '.exit',
    'SELECT 1 AS never;',
  );
  expect(stdout).toMatch(/people\s+table/);
  expect(stdout).toContain('CALL nexus_resolve();');
  expect(stdout).not.toContain('never');
});
