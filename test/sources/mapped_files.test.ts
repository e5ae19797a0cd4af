import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MappedTable } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { partition } from '../behaviour/records.ts';
import { createWorld } from '../support/duckdb.ts';
import type { World } from '../support/world.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-mapped-files-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** Writes a file as of a day of 2026. */
function write(name: string, on: number, ...lines: string[]): string {
  const path = join(directory, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  const at = Date.UTC(2026, 0, on) / 1000;
  utimesSync(path, at, at);
  return path;
}

const worldOf = (contacts: MappedTable): Promise<World> =>
  createWorld({
    sources: [{ name: 'crm', tables: { contacts } }],
    identifier_types: { crm_id: {}, email: { normalizer: 'email' } },
  });

const person = { identifiers: { crm_id: 'id', email: 'Email' }, traits: { name: 'Name' } };
const ANN = ['crm_id 1', 'email ann@a.example'];
const BOB = ['crm_id 2', 'email bob@b.example'];
const names = async (world: World) =>
  (await world.read('nexus_traits', ['trait_value'])).map((row) => row['trait_value']);

describe('a CSV', () => {
  test('is read by its own column names, whatever characters they have', async () => {
    const file = write(
      'odd.csv',
      1,
      '\ufeffКлюч;E-Mail (work);Vor- und Nachname;"a,b; {c}";address.city;Größe in %',
      'ä-1;Ann@A.example;Ann Lée;x;Köln;100',
      '第二;bob@b.example;;;東京;',
    );
    const world = await worldOf({
      file,
      delimiter: ';',
      key: 'Ключ',
      parts: {
        person: {
          identifiers: { crm_id: 'Ключ', email: 'E-Mail (work)' },
          traits: {
            name: '{Vor- und Nachname}, {Größe in %}',
            odd: { column: 'a,b; {c}' },
            city: 'address.city',
          },
        },
      },
    });
    await world.resolve();
    expect(await world.read('nexus_persons', ['crm_id', 'email', 'name', 'odd', 'city'])).toEqual([
      { crm_id: 'ä-1', email: 'ann@a.example', name: 'Ann Lée, 100', odd: 'x', city: 'Köln' },
      { crm_id: '第二', email: 'bob@b.example', city: '東京' },
    ]);
    await world.close();
  });

  test('without a stamp is what there is: what is not in it any more is gone, and an export that says the same is no work', async () => {
    const lines = ['id,Email,Name', '1,ann@a.example,Ann', '2,bob@b.example,Bob'];
    const world = await worldOf({ file: write('contacts.csv', 1, ...lines), key: 'id', parts: { person } });
    await world.resolve();
    expect([await partition(world), await names(world)]).toEqual([
      [ANN, BOB],
      ['Ann', 'Bob'],
    ]);
    write('contacts.csv', 9, ...lines);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
    write('contacts.csv', 2, 'id,Email,Name', '2,,Bob');
    await world.resolve();
    expect([await partition(world), await names(world)]).toEqual([[['crm_id 2']], ['Bob']]);
    await world.close();
  });

  test('of a pattern replaces by the time at which it was written, and what is archived stays', async () => {
    const first = write('contacts_1.csv', 1, 'id,Email,Name', '1,ann@old.example,Ann', '2,bob@b.example,Bob');
    write('contacts_2.csv', 2, 'id,Email,Name', '1,ann@a.example,Ann Lee');
    const world = await worldOf({
      file: join(directory, 'contacts_*.csv'),
      key: 'id',
      parts: { person },
      events: { exported: {} },
    });
    await world.resolve();
    expect([await partition(world), await names(world)]).toEqual([
      [ANN, BOB],
      ['Ann Lee', 'Bob'],
    ]);
    expect(await world.read('nexus_events', ['event_name', 'occurred_at', 'synced_at'])).toEqual([
      { event_name: 'exported', occurred_at: '2026-01-01T00:00:00.000000Z', synced_at: '2026-01-01T00:00:00.000000Z' },
      { event_name: 'exported', occurred_at: '2026-01-02T00:00:00.000000Z', synced_at: '2026-01-02T00:00:00.000000Z' },
    ]);
    rmSync(first);
    await world.resolve();
    expect(await partition(world)).toEqual([ANN, BOB]);
    await world.close();
  });

  test('that is read from a copy has its own time all the same', async () => {
    const file = write('contacts.csv', 1, 'id,Email,Name', '1,ann@a.example,Ann');
    const world = await worldOf({ file, key: 'id', ingested_at: { file_time: true }, parts: { person } });
    const before = Date.now();
    appendFileSync(file, '2,bob@b.example,Bob\n');
    const written = new Date(Math.floor(before / 1000) * 1000 - 2000);
    utimesSync(file, written, written);
    await world.resolve();
    expect(await partition(world)).toEqual([ANN, BOB]);
    const stamps = await world.query(sql`SELECT DISTINCT _ingested_at FROM ${nexus('nexus_event_log')}`);
    expect(stamps).toEqual([{ _ingested_at: written.toISOString().replace('.000Z', '.000000Z') }]);
    await world.close();
  });
});

test('JSON lines are read with their members', async () => {
  const file = write(
    'people.jsonl',
    1,
    '{"id": 1, "properties": {"email": "ann@a.example", "name": {"first": "Ann", "last": "Lee"}, "vip": true}, "flat": "x"}',
    '{"id": 2, "properties": {"email": null, "name": {"first": "Bob"}}}',
  );
  const world = await worldOf({
    file,
    key: 'id',
    where: { 'properties->vip': { not: false } },
    parts: {
      person: {
        identifiers: { crm_id: 'id', email: 'properties->email' },
        traits: {
          name: '{properties->name->first} {properties->name->last}',
          flat: 'flat',
          vip: { column: 'properties', path: ['vip'], values: { true: 'yes' } },
        },
      },
    },
  });
  await world.resolve();
  expect(await world.read('nexus_persons', ['crm_id', 'email', 'name', 'flat', 'vip'])).toEqual([
    { crm_id: '1', email: 'ann@a.example', name: 'Ann Lee', flat: 'x', vip: 'yes' },
    { crm_id: '2', name: 'Bob' },
  ]);
  await world.close();
});

test('Parquet gives its own types, and an id is one id whether or not it is a float', async () => {
  const world = await worldOf({
    file: join(directory, 'people.parquet'),
    key: 'id',
    ingested_at: 'loaded',
    parts: { person: { identifiers: { crm_id: 'id', email: 'profile->mail' } } },
  }).catch((error: unknown) => error);
  // A view over a file is made when the file is there.
  expect(String(world)).toMatch(/people\.parquet/);
  const made = await createWorld();
  await made.execute(
    sql`COPY (SELECT CAST(1 AS DOUBLE) AS id, TIMESTAMP '2026-01-05 10:00:00' AS loaded, {'mail': 'ann@a.example'} AS profile) TO ${join(directory, 'people.parquet')} (FORMAT parquet)`,
  );
  await made.close();
  const there = await worldOf({
    file: join(directory, 'people.parquet'),
    key: 'id',
    ingested_at: 'loaded',
    parts: { person: { identifiers: { crm_id: 'id', email: 'profile->mail' } } },
  });
  await there.resolve();
  expect(await partition(there)).toEqual([ANN]);
  expect(await there.read('nexus_persons', ['first_seen_at'])).toEqual([
    { first_seen_at: '2026-01-05T10:00:00.000000Z' },
  ]);
  await there.close();
});
