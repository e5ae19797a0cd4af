import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nexus, sql } from '../../../../sql/tag.ts';
import { createWorld } from '../../../support/duckdb.ts';
import type { World } from '../../../support/world.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-buckets-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

interface Line {
  readonly event: number;
  readonly row: number;
  readonly value: string;
  readonly at: number;
  readonly deleted: boolean;
}
type Files = Readonly<Record<'a' | 'b', readonly Line[]>>;

const HEADER = 'event_id,row_id,identifier_type,identifier_value,role,occurred_at,_ingested_at,gone';
const lineOf = ({ event, row, value, at, deleted }: Line): string =>
  `e${String(event)},r${String(row)},user_id,${value},user,2026-01-01,2026-01-0${String(at)},${deleted ? 'true' : ''}`;
const write = (files: Files): void => {
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(directory, `${name}.csv`), `${[HEADER, ...lines.map(lineOf)].join('\n')}\n`);
  }
};

const worldOf = (delivery: 'replace' | 'append'): Promise<World> =>
  createWorld({
    sources: [
      { name: 'crm', delivery, deleted: 'gone', relations: { person_identifiers: { file: join(directory, '*.csv') } } },
    ],
    identifier_types: { user_id: {} },
  });
const stored = (world: World) =>
  Promise.all([
    world.read('nexus_event_log', ['event_id', 'row_id', 'identifier_value', '_ingested_at', 'record_key']),
    world.read('nexus_rejected_records', ['event_id', 'row_id', 'column_name', '_ingested_at']),
    world.read('nexus_entity_map', ['identifier_value', 'first_seen_at']),
  ]);

const line = fc.record({
  event: fc.integer({ min: 1, max: 4 }),
  row: fc.integer({ min: 1, max: 2 }),
  // One that is empty says nothing.
  value: fc.constantFrom('ann', 'bob', 'eve', ''),
  at: fc.integer({ min: 1, max: 3 }),
  deleted: fc.boolean(),
});
const files = fc.record({ a: fc.array(line, { maxLength: 5 }), b: fc.array(line, { maxLength: 5 }) });

/** Files as they are written one after the other: whole, or with lines more, less, or moved to the other file. */
const step = fc.oneof(
  files.map((to) => () => to),
  line.map((one) => ({ a, b }: Files) => ({ a, b: [...b, one] })),
  line.map((one) => ({ a, b }: Files) => ({ a: [one, ...a], b })),
  fc.constant(({ a, b }: Files) => ({ a: a.slice(1), b: [...b, ...a.slice(0, 1)] })),
  fc.constant(({ a, b }: Files) => ({ a, b: b.slice(0, -1) })),
  fc.constant(({ a, b }: Files) => ({ a: b, b: a })),
);

test.each(['replace', 'append'] as const)(
  'of files that changed the buckets that changed make of the log what all of them make: %s',
  async (delivery) => {
    write({ a: [], b: [] });
    const [inParts, whole] = [await worldOf(delivery), await worldOf(delivery)];
    let parts = 0;
    await fc.assert(
      fc.asyncProperty(files, fc.array(step, { minLength: 2, maxLength: 5 }), async (first, steps) => {
        let now: Files = first;
        for (const next of [(given: Files) => given, ...steps]) {
          now = next(now);
          write(now);
          const { steps: taken } = await inParts.resolve();
          parts += taken.filter(({ step: name }) => name === 'stage_changed').length;
          await whole.execute(sql`DELETE FROM ${nexus('nexus_file_buckets')}`);
          await whole.resolve();
          expect(await stored(inParts)).toEqual(await stored(whole));
        }
      }),
      { numRuns: 3 },
    );
    expect(parts).toBeGreaterThan(5);
    await Promise.all([inParts.close(), whole.close()]);
  },
);

test('of a file with a hundred events more than were read, one more is read alone; a record that cannot be loaded has all read', async () => {
  const many = Array.from({ length: 100 }, (_, event): Line => ({
    event,
    row: 1,
    value: `u${String(event)}`,
    at: 1,
    deleted: false,
  }));
  const read = async (world: World): Promise<unknown> => (await world.resolve()).summary['rows_from_crm'];
  write({ a: many, b: [] });
  const world = await worldOf('replace');
  expect(await read(world)).toBe(100);
  write({ a: [...many, { event: 200, row: 1, value: 'ann', at: 2, deleted: false }], b: [] });
  expect(Number(await read(world))).toBeLessThan(4);
  const faulty = `${lineOf({ event: 300, row: 1, value: 'bob', at: 2, deleted: false }).replace('2026-01-02', 'soon')}\n`;
  writeFileSync(join(directory, 'c.csv'), `${HEADER}\n${faulty}`);
  expect(Number(await read(world))).toBeLessThan(4);
  writeFileSync(join(directory, 'd.csv'), `${HEADER}\n`);
  expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
  writeFileSync(join(directory, 'c.csv'), `${HEADER}\n${faulty.replace('soon', '2026-01-02')}`);
  expect(await read(world)).toBe(102);
  expect(await world.read('nexus_rejected_records')).toEqual([]);
  await world.close();
});

test('an erasure keeps no prints: the next run reads the files as a whole, and not who was erased', async () => {
  const ann: Line = { event: 1, row: 1, value: 'ann', at: 1, deleted: false };
  const bob: Line = { event: 2, row: 1, value: 'bob', at: 1, deleted: false };
  write({ a: [ann, bob], b: [] });
  const world = await worldOf('replace');
  await world.resolve();
  expect(await world.read('nexus_file_buckets', ['source'])).toHaveLength(2);
  const { answer } = await world.call('nexus_forget', 'user_id', 'ann');
  const request = { type: 'user_id', value: 'ann', confirm: answer['confirm'] };
  await world.call('nexus_forget_with', JSON.stringify(request));
  expect(await world.read('nexus_file_buckets')).toEqual([]);
  write({ a: [ann, bob], b: [{ ...bob, event: 3, value: 'eve' }] });
  expect((await world.resolve()).summary['rows_from_crm']).toBe(3);
  expect(await world.read('nexus_entity_map', ['identifier_value'])).toEqual([
    { identifier_value: 'bob' },
    { identifier_value: 'eve' },
  ]);
  await world.close();
});
