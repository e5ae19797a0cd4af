import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle, ObjectKind } from '../../../build/bundle.ts';
import { RAW_TABLES } from '../../../fixtures/raw_tables.ts';
import type { WarehouseName } from '../../../sql/dialect.ts';
import { nexus, sql } from '../../../sql/tag.ts';
import { DEMO_CONFIG, readOf, sourceOf } from '../../behaviour/demo.ts';
import { engines } from '../../behaviour/engines.ts';
import { createWorld as createDuckDbWorld } from '../../support/duckdb.ts';
import type { Row, Summary, World } from '../../support/world.ts';
import { differences } from './same_rows.ts';

/** Columns that may hold something else on each warehouse, by the reason. */
const MAY_DIFFER: Readonly<Record<string, readonly string[]>> = {
  'a run is given a random id': ['run_id', 'created_run_id', 'first_run_id'],
  'the time of the run': [
    'started_at',
    'as_of',
    'finished_at',
    'created_at',
    'logged_at',
    'since',
    'deployed_since',
    'entered_at',
    'exited_at',
  ],
  'each warehouse has a hash of its own': ['identifier_key', 'key_function', 'row_print', 'window_print'],
  'a hash of definitions, which are spelled for each warehouse': ['rules_hash'],
  'JSON text: its members are compared by themselves': ['summary', 'steps'],
};
const DIFFERENT = new Set(Object.values(MAY_DIFFER).flat());

interface LeftOut {
  readonly relations: RegExp;
  readonly on: readonly WarehouseName[];
  readonly because: string;
}

/** All else is compared, on every warehouse. */
const LEFT_OUT: readonly LeftOut[] = [
  {
    relations: /^nexus_installed$/,
    on: ['duckdb', 'bigquery', 'snowflake'],
    because: 'the ledger holds definitions, which are spelled for each warehouse',
  },
  {
    relations: /^nexus_work_/,
    on: ['snowflake'],
    because: 'work tables are stored there, and temporary elsewhere: what is left in them belongs to no one',
  },
];

const STORED: readonly ObjectKind[] = ['table', 'view'];
/** And the views over the raw tables, which a run does not change. */
const ALL: readonly ObjectKind[] = [...STORED, 'source_view'];

const isLeftOut = (warehouse: WarehouseName, name: string): boolean =>
  LEFT_OUT.some(({ relations, on }) => on.includes(warehouse) && relations.test(name));

/** Relations that are compared, with their columns. */
const relationsOf = ({ objects, warehouse }: Bundle, kinds: readonly ObjectKind[]): Map<string, string[]> =>
  new Map(
    objects
      .filter(({ kind, name }) => kinds.includes(kind) && !isLeftOut(warehouse, name))
      .map(({ name, columns = [] }) => [name, columns.map((column) => column.name).sort()] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

const rowsOf = (table: string): Row[] =>
  readFileSync(`fixtures/sample/${table}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row);

interface Round {
  readonly what: string;
  readonly prepare?: () => Promise<unknown>;
  readonly kinds: readonly ObjectKind[];
  readonly options?: Row;
}

const MIDDLE = RAW_TABLES.flatMap(({ name }) => rowsOf(name).map((row) => String(row['_ingested_at'])))
  .sort()
  .find((_, index, all) => index >= all.length / 2);

const isEarly = (row: Row): boolean => String(row['_ingested_at']) < String(MIDDLE);

/** Rows that the steps of the runs made. Lines between identifiers are drawn from the one whose hash is least. */
const stepCounts = async (world: World): Promise<unknown[]> =>
  (await world.read('nexus_runs', ['steps'])).map(({ steps }) =>
    (JSON.parse(String(steps)) as Row[]).filter(({ step }) => step !== 'link_rows'),
  );

const withoutRun = (summary: Summary): Row => ({ ...summary, run_id: undefined });

describe.each(engines)("$engine holds the rows of DuckDB's demo:", ({ everyCase, createWorld }) => {
  let duckdb: World;
  let other: World;
  const both = async <T>(work: (world: World) => Promise<T>): Promise<[T, T]> => [
    await work(duckdb),
    await work(other),
  ];

  beforeAll(async () => {
    duckdb = await createDuckDbWorld(DEMO_CONFIG);
    other = await createWorld(DEMO_CONFIG);
    await both((world) => world.execute(sql`UPDATE ${nexus('nexus_secrets')} SET secret_value = 'same' WHERE TRUE`));
  });
  afterAll(() => both((world) => world.close()));

  const deliver = (wanted: (row: Row) => boolean) =>
    both(async (world) => {
      for (const { name } of RAW_TABLES)
        await world.insert(sourceOf(name), name, readOf(name, rowsOf(name).filter(wanted)));
    });

  test('the same relations, with the same columns', () => {
    expect(relationsOf(other.bundle, ALL)).toEqual(relationsOf(duckdb.bundle, ALL));
  });

  const rounds: readonly Round[] = [
    { what: 'a first run', prepare: () => deliver(isEarly), kinds: STORED },
    { what: 'a run over what came since', prepare: () => deliver((row) => !isEarly(row)), kinds: ALL },
    ...(everyCase ? [{ what: 'a full refresh', kinds: STORED, options: { full_refresh: true } }] : []),
  ];

  test.each(rounds)('after $what', async ({ prepare, kinds, options }) => {
    await prepare?.();
    const [expected, found] = await both(async (world) => withoutRun((await world.resolve(options)).summary));
    expect(found).toEqual(expected);
    expect(await stepCounts(other)).toEqual(await stepCounts(duckdb));
    const different: string[] = [];
    for (const relation of relationsOf(duckdb.bundle, kinds).keys()) {
      const [expectedRows, foundRows] = await both((world) => world.read(relation));
      const difference = differences(relation, expectedRows, foundRows, DIFFERENT);
      if (difference !== '') different.push(difference);
    }
    expect(different).toEqual([]);
    // Something was compared: people, and what is known of them.
    expect((await other.read('nexus_persons')).length).toBeGreaterThan(50);
  });
});

test('a difference is shown with the rows of both', () => {
  const rows = [{ id: 'a', run_id: '1' }, { id: 'b' }];
  expect(differences('t', rows, [{ id: 'b' }, { run_id: '2', id: 'a' }], DIFFERENT)).toBe('');
  const shown = differences('t', rows, [{ id: 'b' }, { id: 'c' }], DIFFERENT);
  expect(shown).toContain('-[["id","a"],["run_id","(any)"]]');
  expect(shown).toContain('+[["id","c"]]');
});
