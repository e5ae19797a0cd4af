import { afterEach, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import { nexus } from '../../../sql/tag.ts';
import { spell } from '../../../warehouses/warehouse.ts';
import { CONFIG } from '../../doctor/support/account.ts';
import type { Answer, RestServer } from '../../doctor/support/rest_server.ts';
import { Done, notFound, onGet, onQuery, startRestServer } from '../../doctor/support/rest_server.ts';

let server: RestServer | undefined;
const start = async (...answers: Answer[]): Promise<RestServer> => (server = await startRestServer(...answers));
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const tables = (dataset: string, ...names: string[]): Answer[] => [
  onGet(`test/datasets/${dataset}/tables`, {
    tables: names.map((tableId) => ({
      type: 'TABLE',
      tableReference: { projectId: 'test', datasetId: dataset, tableId },
    })),
  }),
  onGet(`test/datasets/${dataset}/routines`, { routines: [] }),
];
const OLD = onGet('test/datasets/nexus/tables/nexus_secrets', { kind: 'bigquery#table' });

describe('what readers of the data set may not read', () => {
  test('is in a data set of its own, which a bundle makes, and nothing else is', () => {
    const { objects } = buildBundle(CONFIG, 'bigquery', 'dev');
    expect(objects.filter(({ kind }) => kind === 'schema').map(({ name, text }) => [name, text])).toEqual([
      ['nexus', "CREATE SCHEMA IF NOT EXISTS `test`.`nexus` OPTIONS (location = 'EU')"],
      ['nexus_private', "CREATE SCHEMA IF NOT EXISTS `test`.`nexus_private` OPTIONS (location = 'EU')"],
    ]);
    const naming = objects.filter(({ text }) => text.includes('`nexus_private`.`'));
    expect(naming.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'table nexus_secrets',
      'seed nexus_secrets',
      'procedure nexus_resolve_with',
    ]);
    expect(objects.filter(({ text }) => text.includes('`nexus`.`nexus_secrets`'))).toEqual([]);
    // Views are what readers query, and must not lead there.
    expect(naming.some(({ kind }) => kind === 'view' || kind === 'source_view')).toBe(false);
  });

  test('counts as there where it is to be, and not where an earlier version kept it', async () => {
    const { warehouse } = await start(...tables('nexus', 'nexus_runs', 'nexus_secrets'), ...tables('nexus_private'));
    expect(spell(warehouse, nexus('nexus_secrets'))).toBe('`test`.`nexus_private`.`nexus_secrets`');
    expect(await warehouse.presentObjects()).toEqual([{ kind: 'table', name: 'nexus_runs' }]);
  });

  test('counts as there where it is, and is missing where there is no such data set yet', async () => {
    const { warehouse } = await start(...tables('nexus', 'nexus_runs'), ...tables('nexus_private', 'nexus_secrets'));
    expect(await warehouse.presentObjects()).toEqual([
      { kind: 'table', name: 'nexus_runs' },
      { kind: 'table', name: 'nexus_secrets' },
    ]);
    await server?.stop();
    const { warehouse: first } = await start(
      ...tables('nexus', 'nexus_runs'),
      onGet('test/datasets/nexus_private/tables', notFound('Dataset test:nexus_private')),
    );
    expect(await first.presentObjects()).toEqual([{ kind: 'table', name: 'nexus_runs' }]);
  });

  test('is moved, and dropped where it was only when it is where it is to be', async () => {
    const { warehouse, queries } = await start(
      OLD,
      onQuery(/^INSERT INTO `test`\.`nexus_private`\.`nexus_secrets`/, new Done()),
      onQuery(/^SELECT COUNT/, new Done({ rows: ['0'] })),
      onQuery(/^DROP TABLE `test`\.`nexus`\.`nexus_secrets`$/, new Done()),
    );
    await warehouse.movePrivate();
    expect(queries().map(({ text }) => text.split(' ', 2).join(' '))).toEqual([
      'INSERT INTO',
      'SELECT COUNT(*)',
      'DROP TABLE',
    ]);
  });

  test('is not dropped where another secret has its place', async () => {
    const { warehouse, queries } = await start(
      OLD,
      onQuery(/^INSERT/, new Done()),
      onQuery(/^SELECT COUNT/, new Done({ rows: ['1'] })),
    );
    await expect(warehouse.movePrivate()).rejects.toThrow('hold different secrets');
    expect(queries().some(({ text }) => text.startsWith('DROP'))).toBe(false);
  });

  test('is left where it is when nothing has to be moved', async () => {
    const { warehouse, queries } = await start();
    await warehouse.movePrivate();
    expect(queries()).toEqual([]);
  });

  test('is closed to those who may read everything in the project when it is made', async () => {
    const access = [
      { role: 'OWNER', userByEmail: 'ann@example.com' },
      { role: 'WRITER', specialGroup: 'projectWriters' },
      { role: 'READER', specialGroup: 'projectReaders' },
    ];
    const patched: object[] = [];
    const { warehouse } = await start(
      onQuery(/^CREATE SCHEMA/, new Done()),
      onGet('test/datasets/nexus_private', { kind: 'bigquery#dataset', access }),
      (asked) => {
        if (asked.method !== 'PATCH' || asked.path !== 'test/datasets/nexus_private') return undefined;
        patched.push(asked.body);
        return asked.body;
      },
    );
    for (const object of buildBundle(CONFIG, 'bigquery', 'dev').objects) {
      if (object.kind === 'schema') await warehouse.make(object);
    }
    expect(patched).toMatchObject([{ access: access.slice(0, 2) }]);
  });
});
