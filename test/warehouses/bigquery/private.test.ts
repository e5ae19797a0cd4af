import { afterEach, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import { nexus } from '../../../sql/tag.ts';
import { LocationError } from '../../../warehouses/bigquery/location.ts';
import { spell } from '../../../warehouses/warehouse.ts';
import { CONFIG, dataSet } from '../../doctor/support/account.ts';
import type { Answer, RestServer } from '../../doctor/support/rest_server.ts';
import { denied, Done, notFound, onGet, onQuery, startRestServer } from '../../doctor/support/rest_server.ts';

let server: RestServer | undefined;
const start = async (...answers: Answer[]): Promise<RestServer> => {
  await server?.stop();
  return (server = await startRestServer(...answers));
};
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const objects = buildBundle(CONFIG, 'bigquery', 'dev').objects;
const tables = (dataset: string, ...names: string[]): Answer[] => [
  onGet(`test/datasets/${dataset}/tables`, {
    tables: names.map((tableId) => ({
      type: 'TABLE',
      tableReference: { projectId: 'test', datasetId: dataset, tableId },
    })),
  }),
  onGet(`test/datasets/${dataset}/routines`, { routines: [] }),
];

describe('what readers of the data set may not read', () => {
  test('is in a data set of its own, which a bundle makes, and nothing else is', () => {
    expect(objects.filter(({ kind }) => kind === 'schema').map(({ name, text }) => [name, text])).toEqual([
      ['nexus', "CREATE SCHEMA IF NOT EXISTS `test`.`nexus` OPTIONS (location = 'EU')"],
      ['nexus_private', "CREATE SCHEMA IF NOT EXISTS `test`.`nexus_private` OPTIONS (location = 'EU')"],
    ]);
    const naming = (part: string): string[] =>
      objects.filter(({ text }) => text.includes(part)).map(({ kind, name }) => `${kind} ${name}`);
    // Views and functions are what readers query with, and must not lead there.
    expect(naming('`nexus_private`.`')).toEqual([
      'table nexus_secrets',
      'seed nexus_secrets',
      'procedure nexus_resolve_with',
      'leftover nexus_secrets',
    ]);
    // Where it was is looked at to take it over and, last of all, to drop it.
    expect(naming('`nexus`.`nexus_secrets`')).toEqual(['seed nexus_secrets', 'leftover nexus_secrets']);
    expect(objects.at(-1)).toMatchObject({ kind: 'leftover', name: 'nexus_secrets' });
  });

  test('is told with its place; without a right there, or where it is not there yet, nothing is', async () => {
    const own = tables('nexus', 'nexus_runs', 'nexus_secrets');
    const runs = { kind: 'table', name: 'nexus_runs' };
    const secrets = { kind: 'table', name: 'nexus_secrets' };
    const { warehouse } = await start(...own, ...tables('nexus_private', 'nexus_secrets'));
    expect(spell(warehouse, nexus('nexus_secrets'))).toBe('`test`.`nexus_private`.`nexus_secrets`');
    expect(await warehouse.presentObjects()).toEqual([runs, secrets, { ...secrets, schema: 'nexus_private' }]);
    for (const answer of [
      notFound('Dataset test:nexus_private'),
      denied('bigquery.tables.list', 'Dataset test:nexus_private'),
    ]) {
      const { warehouse: without } = await start(...own, onGet('test/datasets/nexus_private/tables', answer));
      expect(await without.presentObjects()).toEqual([runs, secrets]);
    }
  });

  test('is closed to viewers of the project before the table is made, and to nobody else', async () => {
    const access = [
      { role: 'OWNER', userByEmail: 'ann@example.com' },
      { role: 'WRITER', specialGroup: 'projectWriters' },
      { role: 'READER', specialGroup: 'projectReaders' },
      { role: 'READER', groupByEmail: 'auditors@example.com' },
    ];
    const { warehouse, asked } = await start(
      onQuery(/^CREATE TABLE/, new Done()),
      onGet('test/datasets/nexus_private', { kind: 'bigquery#dataset', access }),
      ({ method, path, body }) => (method === 'PATCH' && path === 'test/datasets/nexus_private' ? body : undefined),
    );
    for (const object of objects) if (object.kind === 'table') await warehouse.make(object);
    const changes = asked.filter(({ method }) => method === 'PATCH');
    expect(changes.map(({ body }) => body)).toEqual([{ access: access.filter((_, index) => index !== 2) }]);
    const [change] = changes;
    const next = asked.slice(asked.findIndex((one) => one === change)).find(({ path }) => path === 'test/jobs');
    expect(next?.body.configuration?.query?.query).toContain('CREATE TABLE IF NOT EXISTS `test`.`nexus_private`.');
  });

  test('must be where the deployment is, and nothing in it may expire', async () => {
    const own = dataSet('nexus', 'EU');
    const { warehouse } = await start(own, dataSet('nexus_private', 'US'));
    const refused: unknown = await warehouse.checkPlace([]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LocationError);
    expect(String(refused)).toContain('test.nexus_private is in US');
    const { warehouse: expiring } = await start(
      own,
      onGet('test/datasets/nexus_private', { location: 'EU', defaultTableExpirationMs: '86400000' }),
    );
    await expect(expiring.checkPlace([])).rejects.toThrow(
      'ALTER SCHEMA `test`.`nexus_private` SET OPTIONS (default_table_expiration_days = NULL);',
    );
    const { warehouse: sound } = await start(own, dataSet('nexus_private', 'EU'));
    await expect(sound.checkPlace([])).resolves.toBeUndefined();
  });

  test('is dropped where it is and where it was', async () => {
    const drops = onQuery(/^DROP TABLE/, new Done());
    const table = { kind: 'table', name: 'nexus_secrets' } as const;
    const { warehouse, queries } = await start(drops, dataSet('nexus_private', 'EU'));
    await warehouse.drop(table);
    expect(queries().map(({ text }) => text)).toEqual([
      'DROP TABLE IF EXISTS `test`.`nexus`.`nexus_secrets`',
      'DROP TABLE IF EXISTS `test`.`nexus_private`.`nexus_secrets`',
    ]);
    // In a data set that is not there, nothing is to be dropped.
    const { warehouse: earlier, queries: sent } = await start(drops);
    await earlier.drop(table);
    expect(sent().map(({ text }) => text)).toEqual(['DROP TABLE IF EXISTS `test`.`nexus`.`nexus_secrets`']);
  });
});

test.each(['duckdb', 'snowflake'] as const)(
  'on %s rights are given on tables, and it is with all others',
  (warehouse) => {
    const target = { duckdb: { path: ':memory:' }, snowflake: { database: 'DB' } };
    const bundle = buildBundle({ ...CONFIG, targets: { dev: target } }, warehouse, 'dev');
    expect(bundle.objects.filter(({ kind }) => kind === 'schema' || kind === 'leftover')).toHaveLength(1);
    const views = bundle.objects.filter(({ kind }) => kind === 'view' || kind === 'source_view' || kind === 'function');
    expect(views.filter(({ text }) => /nexus_secrets/i.test(text))).toEqual([]);
  },
);
