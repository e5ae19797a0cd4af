import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { NexusConfig } from '../../config/types.ts';
import { EVENTS, IDENTIFIERS, makeProject, nexus } from './support/terminal.ts';
import type { Project } from './support/terminal.ts';

let project: Project;
let shop: string;
const run = (...args: string[]) => nexus(...args, '--config', project.config);

async function inShop(query: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(shop);
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(query)).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

beforeAll(async () => {
  project = makeProject();
  shop = join(project.directory, 'shop.duckdb');
  await inShop('CREATE TABLE orders AS SELECT 1 AS order_id');
  const config = JSON.parse(project.read('nexus.config.json')) as NexusConfig;
  const part = config.targets['dev']?.duckdb;
  if (part === undefined) throw new Error('The project has no target.');
  Object.assign(part, { attach: { shop: 'shop.duckdb' }, publish_to: { attach: 'shop', schema: 'customers' } });
  project.write('nexus.config.json', JSON.stringify(config));
});
afterAll(() => {
  project.remove();
});

test('results are published after each run, and what could not be is by the next', async () => {
  await run('deploy');
  const early = await run('publish', '--json');
  expect(JSON.parse(early.stdout)).toMatchObject({ status: 'no_run', to: 'shop.customers' });

  const first = JSON.parse((await run('resolve', '--json')).stdout) as { publication: Record<string, unknown> };
  expect(first.publication).toMatchObject({ status: 'published', updated: 0, deleted: 0, compared: [] });
  expect(await inShop('SELECT email, phone FROM customers.nexus_persons ORDER BY email')).toEqual([
    ['ann@example.com', '+14155552671'],
    ['bob@example.com', null],
  ]);
  expect(await inShop('SELECT order_id FROM orders')).toEqual([[1]]);
  expect((await run('resolve')).stdout).toMatch(/Publish to shop\.customers +\d+\.\d s +nothing new/);

  // Somebody else has a table of one of its names there, and a run comes by.
  await inShop('ALTER TABLE customers.nexus_persons RENAME TO kept; DROP TABLE customers.nexus_published');
  project.write('events.csv', `${EVENTS}e4,2026-01-07T09:00:00Z,signed_up,Cy signed up,2026-01-07T10:00:00Z\n`);
  project.write('people.csv', `${IDENTIFIERS}e4,r4,email,cy@example.com,2026-01-07T10:00:00Z\n`);
  const failed = await run('resolve');
  expect(failed.code).toBe(1);
  expect(failed.stdout).toMatch(/person entities +3/);
  expect(failed.stderr).toContain(
    `error  What the run made is in ${project.database}, and could not be published to shop.customers: shop.customers.nexus_person_participants is there, and nexus_published does not say that Nexus made it`,
  );
  expect(failed.stderr).toContain('The next run publishes this too, or `npx nexus-warehouse publish`.');
  const told = await run('resolve', '--json');
  expect(told.code).toBe(1);
  expect(JSON.parse(told.stdout)).toMatchObject({ publication: { status: 'failed', to: 'shop.customers' } });

  await inShop('DROP SCHEMA customers CASCADE');
  expect((await run('resolve')).code).toBe(0);
  expect(await inShop('SELECT email FROM customers.nexus_persons ORDER BY email')).toEqual([
    ['ann@example.com'],
    ['bob@example.com'],
    ['cy@example.com'],
  ]);

  await run('forget', 'email', 'bob@example.com', '--yes');
  expect(await inShop('SELECT email FROM customers.nexus_persons ORDER BY email')).toEqual([
    ['ann@example.com'],
    ['cy@example.com'],
  ]);
  expect((await run('publish', '--full')).stdout).toMatch(/no row differs, \d+ tables compared row by row/);
});

test('a target without a place says so', async () => {
  const other = makeProject();
  const { code, stderr } = await nexus('publish', '--config', other.config);
  other.remove();
  expect(code).toBe(1);
  expect(stderr).toContain('does not say where to: give its duckdb part a publish_to');
});
