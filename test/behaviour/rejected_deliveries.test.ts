import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sql } from '../../sql/tag.ts';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { day, partition } from './records.ts';

const REST = { identifier_types: { user_id: { normalizer: 'exact' as const } }, traits: { person: { name: {} } } };
const crm = (more: Row) => ({
  sources: [{ name: 'crm', relations: { person_identifiers: {}, person_traits: {} }, ...more }],
  ...REST,
});

const row = (id: string, user: string, on: number, more: Row = {}): Row => ({
  event_id: id,
  row_id: id,
  identifier_type: 'user_id',
  identifier_value: user,
  occurred_at: day(0),
  _ingested_at: day(on),
  ...more,
});

const rejected = (world: World): Promise<Row[]> =>
  world.read('nexus_rejected_records', ['relation', 'event_id', 'column_name', 'value', 'reason']);

describe.each(engines)(
  'records that cannot be loaded, however they are delivered, on $engine',
  ({ engine, createWorld }) => {
    test('a snapshot that shows one keeps what was stored, and takes back what it does not show', async () => {
      const world = await createWorld(crm({ delivery: 'snapshot' }));
      await world.insert('crm', 'person_identifiers', [row('1', 'a', 1), row('2', 'b', 1), row('3', 'c', 1)]);
      await world.resolve();
      await world.remove('crm', 'person_identifiers');
      await world.insert('crm', 'person_identifiers', [row('1', 'a2', 2, { identifier_type: null }), row('2', 'b', 2)]);
      for (const options of [{}, { full_refresh: true }]) {
        await world.resolve(options);
        expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
        expect(await rejected(world)).toMatchObject([{ event_id: '1', column_name: 'identifier_type' }]);
      }
      expect((await world.resolve()).summary['status']).toBe('unchanged');
      expect(await rejected(world)).toHaveLength(1);
      await world.remove('crm', 'person_identifiers', sql`event_id = '1'`);
      await world.resolve();
      expect(await partition(world)).toEqual([['user_id b']]);
      expect(await rejected(world)).toEqual([]);
      await world.close();
    });

    test('what adds to its link group adds nothing where it cannot be loaded', async () => {
      const world = await createWorld(crm({ delivery: 'append' }));
      await world.insert('crm', 'person_identifiers', [row('1', 'a', 1)]);
      await world.resolve();
      await world.insert('crm', 'person_identifiers', [row('1', 'b', 2), row('1', 'c', 2, { identifier_type: null })]);
      for (const options of [{}, { full_refresh: true }]) {
        await world.resolve(options);
        expect(await partition(world)).toEqual([['user_id a', 'user_id b']]);
        expect(await rejected(world)).toHaveLength(1);
      }
      await world.insert('crm', 'person_identifiers', [row('1', 'c', 3)]);
      for (const options of [{}, { full_refresh: true }]) {
        await world.resolve(options);
        expect(await partition(world)).toEqual([['user_id a', 'user_id b', 'user_id c']]);
        expect(await rejected(world)).toEqual([]);
      }
      await world.close();
    });

    test('a row that says that it is gone need not say the rest, but what it is', async () => {
      const world = await createWorld(crm({ deleted: 'is_deleted' }));
      await world.insert('crm', 'person_identifiers', [row('1', 'a', 1), row('2', 'b', 1)]);
      await world.resolve();
      await world.insert('crm', 'person_identifiers', [
        row('1', 'a', 2, { identifier_type: null, is_deleted: 'true' }),
        row('2', 'b', 2, { event_id: null, is_deleted: 'true' }),
      ]);
      await world.resolve();
      expect(await partition(world)).toEqual([['user_id b']]);
      expect(await rejected(world)).toMatchObject([{ column_name: 'event_id', reason: 'is missing' }]);
      await world.close();
    });

    // Files are of DuckDB alone.
    if (engine === 'duckdb') {
      test('lines of a file are set aside with what stands in them, and come back when the file is mended', async () => {
        const directory = mkdtempSync(join(tmpdir(), 'nexus-rejected-'));
        const file = join(directory, 'people.csv');
        const write = (...lines: string[]): void =>
          writeFileSync(
            file,
            `event_id,row_id,identifier_type,identifier_value,occurred_at,_ingested_at\n${lines.join('\n')}\n`,
          );
        try {
          write(
            '1,1,user_id,a,2026-01-01,2026-01-02T09:00:00+01:00',
            '2,2,user_id,b,31.12.2025,2026-01-02',
            '3,3,user_id,c,2026-01-01,yesterday',
            ',4,user_id,d,2026-01-01,2026-01-02',
          );
          const world = await createWorld({
            sources: [{ name: 'crm', relations: { person_identifiers: { file, lacks: ['role'] } } }],
            ...REST,
          });
          expect((await world.resolve()).summary).toMatchObject({ records_rejected: 3 });
          expect(await partition(world)).toEqual([['user_id a']]);
          expect(await world.read('nexus_event_log', ['_ingested_at'])).toEqual([
            { _ingested_at: '2026-01-02T08:00:00.000000Z' },
          ]);
          expect(await rejected(world)).toEqual([
            { relation: file, column_name: 'event_id', reason: 'is missing' },
            { relation: file, event_id: '2', column_name: 'occurred_at', value: '31.12.2025', reason: 'is no time' },
            { relation: file, event_id: '3', column_name: '_ingested_at', value: 'yesterday', reason: 'is no time' },
          ]);
          expect((await world.resolve()).summary['status']).toBe('unchanged');
          write(
            '1,1,user_id,a,2026-01-01,2026-01-02T09:00:00+01:00',
            '2,2,user_id,b,2025-12-31,2026-01-02',
            '3,3,user_id,c,2026-01-01,2026-01-03',
          );
          await world.resolve();
          expect(await partition(world)).toEqual([['user_id a'], ['user_id b'], ['user_id c']]);
          expect(await rejected(world)).toEqual([]);
          await world.close();
        } finally {
          rmSync(directory, { recursive: true });
        }
      });
    }
  },
);
