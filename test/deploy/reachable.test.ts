import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Bundle, BundleObject } from '../../build/bundle.ts';
import { deploy, prepareDeploy } from '../../deploy/deploy.ts';
import type { World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';

const changedTable = (
  bundle: Bundle,
  name: string,
  change: (object: BundleObject) => Partial<BundleObject>,
): Bundle => ({
  ...bundle,
  objects: bundle.objects.map((object) =>
    object.kind === 'table' && object.name === name ? { ...object, hash: 'new', ...change(object) } : object,
  ),
});

let world: World;
beforeEach(async () => {
  world = await createWorld({ sources: [{ name: 'crm', relations: { person_identifiers: {} } }] });
});
afterEach(() => world.close());

test('columns that come are added, whatever their order', async () => {
  const next = changedTable(world.bundle, 'nexus_runs', ({ columns = [] }) => ({
    columns: [{ name: 'mood', type: 'VARCHAR' }, ...columns],
  }));
  const { changes } = await prepareDeploy(world.warehouse, next);
  expect(changes.find(({ name }) => name === 'nexus_runs')).toMatchObject({
    action: 'change',
    notices: ['new columns: mood'],
  });
  await deploy(world.warehouse, next);
  const { columns } = await world.warehouse.query('SELECT * FROM nexus.nexus_runs');
  expect(columns).toContain('mood');
});

test('a table that had partitions keeps them where none are needed any more', async () => {
  await world.warehouse.execute(
    "UPDATE nexus.nexus_installed SET content_hash = 'old', definition = CONCAT(definition, chr(10), 'PARTITION BY day') WHERE object_name = 'nexus_runs'",
  );
  const { changes } = await prepareDeploy(world.warehouse, world.bundle);
  expect(changes.find(({ name }) => name === 'nexus_runs')?.action).toBe('change');
  await expect(deploy(world.warehouse, world.bundle)).resolves.toBeDefined();
});

test.each<[what: string, change: (bundle: Bundle) => Bundle, message: string | RegExp]>([
  [
    'a column of another type',
    (bundle) =>
      changedTable(bundle, 'nexus_runs', ({ columns = [] }) => ({
        columns: columns.map((column) => (column.name === 'key_salt' ? { ...column, type: 'VARCHAR' } : column)),
      })),
    'Table nexus_runs: column key_salt is BIGINT and must be VARCHAR.',
  ],
  [
    'another partitioning',
    (bundle) => changedTable(bundle, 'nexus_runs', ({ text }) => ({ text: `${text}\nPARTITION BY day` })),
    'Table nexus_runs: it has no partitions and needs PARTITION BY day.',
  ],
  [
    'an older version',
    (bundle) => ({ ...bundle, version: '0.0.1' }),
    /It holds version \d+\.\d+\.\d+, and this is 0\.0\.1\. Install Nexus \d+\.\d+\.\d+ or a newer one\./,
  ],
])('%s cannot be reached, and nothing is touched', async (_what, change, message) => {
  const before = await world.read('nexus_installed');
  await expect(deploy(world.warehouse, change(world.bundle))).rejects.toThrow(message);
  await expect(deploy(world.warehouse, change(world.bundle))).rejects.toThrow('and nothing was touched');
  expect(await world.read('nexus_installed')).toEqual(before);
});
