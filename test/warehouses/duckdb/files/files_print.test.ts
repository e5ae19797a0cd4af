import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { nexus, sql } from '../../../../sql/tag.ts';
import { AT_REST, printOf } from '../../../../warehouses/duckdb/files/files_print.ts';
import { partition } from '../../../behaviour/records.ts';
import { createWorld } from '../../../support/duckdb.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-files-print-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

const at = (name: string): string => join(directory, name);
const pattern = (): readonly { file: string }[] => [{ file: at('*.csv') }];
/** What the print is when nothing has been written for long enough. */
const later = (): string | undefined => printOf(pattern(), Date.now() + 2 * AT_REST);
const setTimes = (path: string, { mtimeMs }: { readonly mtimeMs: number }): void =>
  utimesSync(path, mtimeMs / 1000, mtimeMs / 1000);

/** What people and programs do to a file and to one beside it, the same size and times wherever that can be. */
const EDITS = {
  append: (path: string) => appendFileSync(path, 'x'),
  rewrite: (path: string, text: string) => {
    const times = statSync(path);
    writeFileSync(path, text.padEnd(times.size, '.').slice(0, times.size));
    setTimes(path, times);
  },
  copyOver: (path: string, text: string) => {
    const times = statSync(path);
    writeFileSync(at('other'), text.padEnd(times.size, '.').slice(0, times.size));
    copyFileSync(at('other'), path);
    setTimes(path, times);
  },
  renameOver: (path: string, text: string) => {
    const times = statSync(path);
    writeFileSync(at('other'), text.padEnd(times.size, '.').slice(0, times.size));
    setTimes(at('other'), times);
    renameSync(at('other'), path);
  },
  removeAndMake: (path: string, text: string) => {
    const times = statSync(path);
    rmSync(path);
    writeFileSync(path, text.padEnd(times.size, '.').slice(0, times.size));
    setTimes(path, times);
  },
  setBack: (path: string, text: string) => {
    writeFileSync(path, text);
    utimesSync(path, 1_000_000, 1_000_000);
  },
  swap: (path: string) => {
    const other = path === at('a.csv') ? at('b.csv') : at('a.csv');
    renameSync(path, at('aside'));
    renameSync(other, path);
    renameSync(at('aside'), other);
  },
  addAndRemove: (_path: string, text: string) =>
    readdirSync(directory).includes('c.csv') ? rmSync(at('c.csv')) : writeFileSync(at('c.csv'), text),
  nothing: () => undefined,
} as const;
const content = (): string =>
  JSON.stringify(
    readdirSync(directory)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => [name, readFileSync(at(name), 'utf8')]),
  );

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a print', () => {
  test('is another whenever a file is, whatever is done to its times', async () => {
    const edit = fc.record({
      what: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
      file: fc.constantFrom('a.csv', 'b.csv'),
      text: fc.stringMatching(/^[a-c]{1,3}$/),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        readdirSync(directory).forEach((name) => rmSync(at(name)));
        writeFileSync(at('a.csv'), 'aaa');
        writeFileSync(at('b.csv'), 'bbb');
        // Prints seen, each with what was in the files: they may never say the same of others.
        const seen = new Map<string, string>();
        for (const { what, file, text } of [{ what: 'nothing', file: 'a.csv', text: '' } as const, ...edits]) {
          EDITS[what](at(file), text);
          const print = later();
          expect(print).toBeDefined();
          expect(seen.get(print ?? '') ?? content()).toBe(content());
          expect(later()).toBe(print);
          seen.set(print ?? '', content());
          // Longer than a tick of the clock by which files are stamped.
          await setTimeout(12);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is none while a file may have been written to since its times', () => {
    writeFileSync(at('a.csv'), 'a');
    const written = Math.floor(statSync(at('a.csv')).ctimeMs);
    expect(printOf(pattern(), written + AT_REST - 1)).toBeUndefined();
    expect(printOf(pattern(), written + AT_REST)).toMatch(/^[0-9a-f]{64}$/);
    utimesSync(at('a.csv'), 1_000_000, 1_000_000);
    expect(printOf(pattern(), written + AT_REST - 1)).toBeUndefined();
    expect(printOf(pattern(), written - AT_REST)).toBeUndefined();
  });

  test('is none of what is no file of this machine, or is not there', () => {
    expect(later()).toBeUndefined();
    expect(printOf([{ file: 'https://example.com/a.csv' }], Date.now())).toBeUndefined();
    writeFileSync(at('a.csv'), 'a');
    expect(printOf(pattern(), Date.now() + 2 * AT_REST, 'win32')).toBeUndefined();
    expect(printOf([...pattern(), { file: at('none.csv') }], Date.now() + 2 * AT_REST)).toBeUndefined();
    expect(printOf([{ file: '/proc/self/status' }], Date.now() + 2 * AT_REST)).toBeUndefined();
  });

  test('follows a link to another file', () => {
    writeFileSync(at('one'), 'a');
    writeFileSync(at('two'), 'b');
    symlinkSync(at('one'), at('a.csv'));
    const before = later();
    rmSync(at('a.csv'));
    symlinkSync(at('two'), at('a.csv'));
    expect(later()).not.toBe(before);
  });
});

onLinux('files that a run has read', () => {
  const HEADER = 'event_id,row_id,identifier_type,identifier_value,role,occurred_at,_ingested_at\n';
  const row = (id: string, value: string, stamp = '2026-01-01T00:00:00Z'): string =>
    `${id},${id},user_id,${value},user,2026-01-01T00:00:00Z,${stamp}\n`;
  const worldOf = (file = at('a.csv')) =>
    createWorld({
      sources: [{ name: 'crm', relations: { person_identifiers: { file } } }],
      identifier_types: { user_id: {} },
    });
  /** Every call finds the files long at rest. */
  const calm = (): void => {
    const { now } = Date;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 2 * AT_REST);
  };
  type World = Awaited<ReturnType<typeof createWorld>>;
  const kept = async (world: World): Promise<boolean> =>
    'files_print' in ((await world.read('nexus_watermarks', ['files_print']))[0] ?? {});
  /** As a run would have it that had seen another file: who reads the file notices. */
  const misremember = (world: World) =>
    world.execute(sql`UPDATE ${nexus('nexus_watermarks')} SET window_print = window_print + 1`);
  const status = async (world: World): Promise<unknown> => (await world.resolve()).summary['status'];

  test('are not read again until they are others, and always in a full refresh', async () => {
    calm();
    writeFileSync(at('a.csv'), HEADER + row('1', 'ann'));
    const world = await worldOf();
    await world.resolve();
    await misremember(world);
    expect(await status(world)).toBe('unchanged');
    const times = statSync(at('a.csv'));
    writeFileSync(at('a.csv'), HEADER + row('1', 'bob', '2026-01-02T00:00:00Z'));
    setTimes(at('a.csv'), times);
    expect(statSync(at('a.csv')).size).toBe(times.size);
    expect(await status(world)).toBe('published');
    expect(await partition(world)).toEqual([['user_id bob']]);
    await misremember(world);
    expect(await status(world)).toBe('unchanged');
    await world.resolve({ full_refresh: true });
    appendFileSync(at('a.csv'), row('2', 'eve'));
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id bob'], ['user_id eve']]);
    await world.close();
  });

  test('one of several is another: what changed of them is read, also beside a source that is as it was', async () => {
    calm();
    writeFileSync(at('a.csv'), HEADER + row('1', 'ann'));
    writeFileSync(at('b.csv'), HEADER + row('2', 'bob'));
    writeFileSync(
      at('c.json'),
      JSON.stringify({
        row_id: '9',
        event_id: '9',
        identifier_type: 'user_id',
        identifier_value: 'zoe',
        occurred_at: '2026-01-01',
        _ingested_at: '2026-01-01',
      }),
    );
    const world = await createWorld({
      sources: [
        { name: 'crm', relations: { person_identifiers: { file: at('*.csv') } } },
        { name: 'web', relations: { person_identifiers: { file: at('c.json') } } },
      ],
      identifier_types: { user_id: {} },
    });
    await world.resolve();
    appendFileSync(at('b.csv'), row('3', 'eve'));
    const { summary } = await world.resolve();
    expect([summary['rows_from_crm'], summary['rows_from_web']]).toEqual([1, 0]);
    expect(await partition(world)).toEqual([['user_id ann'], ['user_id bob'], ['user_id eve'], ['user_id zoe']]);
    expect(await status(world)).toBe('unchanged');
    await world.close();
  });

  test('are remembered by a call that finds nothing, where they were too young for the run', async () => {
    writeFileSync(at('a.csv'), HEADER + row('1', 'ann'));
    const world = await worldOf();
    await world.resolve();
    expect(await kept(world)).toBe(false);
    await world.close();
    calm();
    const calmWorld = await worldOf();
    jest.restoreAllMocks();
    await calmWorld.resolve();
    await calmWorld.execute(sql`UPDATE ${nexus('nexus_watermarks')} SET files_print = NULL`);
    const { steps } = await calmWorld.resolve();
    expect(steps.map(({ step }) => step)).toEqual(['begin', 'probe', 'keep_files']);
    expect(await kept(calmWorld)).toBe(true);
    expect((await calmWorld.resolve()).steps.map(({ step }) => step)).toEqual(['begin', 'probe']);
    await misremember(calmWorld);
    expect(await status(calmWorld)).toBe('unchanged');
    await calmWorld.close();
  });

  test('are read by each call while they have a row that is ahead of the clock, or a line that may not be whole', async () => {
    calm();
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    writeFileSync(at('a.csv'), HEADER + row('1', 'ann') + row('2', 'bob', soon));
    const ahead = await worldOf();
    await ahead.resolve();
    expect(await kept(ahead)).toBe(false);
    await ahead.close();
    writeFileSync(at('b.csv'), HEADER + row('1', 'ann') + row('2', 'bob').trim());
    const cut = await worldOf(at('b.csv'));
    await cut.resolve();
    expect(await kept(cut)).toBe(false);
    await cut.close();
  });
});
