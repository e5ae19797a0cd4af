import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../docs/support.ts';
import { nexus } from './support/terminal.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-semantic-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const semantic = (...args: string[]) =>
  nexus('semantic', '--config', join(PROJECT, 'nexus.config.json'), '--out', directory, ...args);

test('files are written, then written anew; what the user made of one is not replaced without being asked', async () => {
  const first = await semantic('--format', 'bigquery', '--json');
  expect(JSON.parse(first.stdout)).toMatchObject({
    target: 'dev',
    format: 'bigquery',
    files: [{ action: 'create' }, { action: 'create' }],
  });
  const agent = join(directory, 'nexus_data_agent.json');
  writeFileSync(agent, readFileSync(agent, 'utf8').replace('"Nexus"', '"Other"'));
  const again = await semantic('--format', 'bigquery', '--json');
  expect((JSON.parse(again.stdout) as { files: { action: string }[] }).files.map(({ action }) => action)).toEqual([
    'unchanged',
    'change',
  ]);
  writeFileSync(agent, '{}\n');
  expect(await semantic('--format', 'bigquery')).toMatchObject({ code: 1 });
  expect(readFileSync(agent, 'utf8')).toBe('{}\n');
});

test('dbt: the version in the manifest decides how semantic models are written', async () => {
  const manifest = join(directory, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ metadata: { dbt_version: '1.12.1' }, nodes: {}, sources: {} }));
  const models = (): string => readFileSync(join(directory, 'nexus_semantic_models.yml'), 'utf8');
  await semantic('--format', 'dbt');
  expect(models()).toMatch(/^semantic_models:$/m);
  await semantic('--format', 'dbt', '--manifest', manifest);
  expect(models()).toMatch(/^ {4}semantic_model:$/m);
});

test('no format, or a target without the warehouse', async () => {
  expect((await nexus('semantic')).stderr).toContain("required option '--format <name>' not specified");
  const { code, stderr } = await semantic('--format', 'bigquery', '--target', 'none');
  expect([code, stderr]).toEqual([1, expect.stringContaining('There is no target none')]);
});
