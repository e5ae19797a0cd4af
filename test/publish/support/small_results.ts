import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import fc from 'fast-check';
import type { DuckDbTarget } from '../../../config/types.ts';
import type { PublishedTable } from '../../../publish/published_tables.ts';
import { bool, float, int, string, timestamp } from '../../../sql/table.ts';
import { nexus_installed, nexus_runs } from '../../../sql/tables/operations.ts';
import { id, join, keyword, nexus, sql } from '../../../sql/tag.ts';
import type { Literal, Sql } from '../../../sql/tag.ts';
import { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';
import { spell } from '../../../warehouses/warehouse.ts';

const VALUES = { says: string('Text'), counted: int('Number'), share: float('Part'), is_so: bool('Yes or no') };

/** Tables of each kind of key, as small as can be. */
export const TABLES: readonly PublishedTable[] = [
  {
    name: 'nexus_persons',
    description: "One row per person: it's theirs.",
    columns: { person_id: string('Person'), occurred_at: timestamp('When'), ...VALUES },
    key: ['person_id'],
    keyOf: 'own',
    indexes: [{ columns: ['occurred_at'] }],
  },
  {
    name: 'nexus_identifiers',
    description: 'Identifiers.',
    columns: { kind: string('Kind'), value: string('Value'), ...VALUES },
    key: ['kind', 'value'],
    keyOf: 'texts',
    indexes: [{ columns: ['value'], isText: true }],
  },
  {
    name: 'nexus_touches',
    description: 'Touches.',
    columns: { audience: string('Audience'), company: string('Company'), ...VALUES },
    key: ['audience', 'company'],
    keyOf: 'nullable',
    indexes: [],
  },
];

/** Texts that a comparison, a literal or a column of Postgres may trip over. */
export const arbitraryText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', ' ', 'NULL', "it's", 'a, b', '"', '\\', '␀', '␀0', '\0', 'ä\u0301', '😀'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

const values = fc.tuple(
  fc.option(arbitraryText),
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.option(fc.boolean()),
);
const time: fc.Arbitrary<string> = fc
  .date({ min: new Date('1800-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const nullable = <T extends Literal>(value: fc.Arbitrary<T>): fc.Arbitrary<Literal> => fc.option(value, { nil: null });
const keys: readonly fc.Arbitrary<readonly Literal[]>[] = [
  fc.tuple(
    fc.nat(9).map((n) => `per_${String(n)}`),
    nullable(time),
  ),
  fc.tuple(fc.constantFrom('email', 'phone'), arbitraryText),
  fc.tuple(nullable(fc.constantFrom('', '=', 'a')), nullable(fc.constantFrom('', '=', 'b'))),
];

/** Rows of each of the tables, each key once. */
export const arbitraryContents = fc.tuple(
  ...keys.map((key, place) =>
    fc.uniqueArray(
      fc.tuple(key, values).map(([first, rest]) => [...first, ...rest]),
      { maxLength: 8, selector: (row) => JSON.stringify(row.slice(0, TABLES[place]?.key.length)) },
    ),
  ),
);
export type Contents = readonly (readonly (readonly Literal[])[])[];

const typeOf = { string: 'VARCHAR', int: 'BIGINT', float: 'DOUBLE', bool: 'BOOLEAN', timestamp: 'TIMESTAMP' };

/** A DuckDB file with results, which hold what a test says. */
export class SmallResults {
  readonly warehouse: DuckDbWarehouse;
  readonly folder: string;
  #runs = 0;

  private constructor(warehouse: DuckDbWarehouse, folder: string) {
    this.warehouse = warehouse;
    this.folder = folder;
  }

  static async open(attach?: NonNullable<DuckDbTarget['attach']>): Promise<SmallResults> {
    const folder = await mkdtemp(joinPath(tmpdir(), 'nexus-published-'));
    const warehouse = await DuckDbWarehouse.open(joinPath(folder, 'results.duckdb'), 'nexus', attach);
    const made = new SmallResults(warehouse, folder);
    await made.execute(sql`CREATE SCHEMA ${id('nexus')}`);
    for (const { name, columns } of [...TABLES, nexus_runs, nexus_installed]) await made.create(name, columns);
    return made;
  }

  async create(name: string, columns: PublishedTable['columns']): Promise<void> {
    const typed = Object.entries(columns).map(
      ([column, { type }]) => sql`${id(column)} ${keyword(typeOf[type as keyof typeof typeOf])}`,
    );
    await this.execute(sql`CREATE OR REPLACE TABLE ${nexus(name)} (${join(typed, ', ')})`);
  }

  async execute(statement: Sql): Promise<void> {
    await this.warehouse.execute(spell(this.warehouse, statement));
  }

  async query(statement: Sql): Promise<readonly (readonly unknown[])[]> {
    return (await this.warehouse.query(spell(this.warehouse, statement))).rows;
  }

  /** A run that makes the results be these rows. */
  async run(contents: Contents): Promise<void> {
    this.#runs += 1;
    for (const [place, { name }] of TABLES.entries()) {
      await this.execute(sql`DELETE FROM ${nexus(name)}`);
      for (const row of contents[place] ?? []) await this.insert(name, row);
    }
    await this.execute(
      sql`INSERT INTO ${nexus(nexus_runs.name)} (run_id, run_number, status) VALUES (${`run ${String(this.#runs)}`}, ${this.#runs}, 'published')`,
    );
  }

  async insert(name: string, row: readonly Literal[]): Promise<void> {
    // A NUL would end a statement.
    const spelled = (value: Literal): Sql =>
      typeof value === 'string' && value.includes('\0')
        ? join(
            value.split('\0').map((part) => sql`${part}`),
            ' || chr(0) || ',
          )
        : sql`${value}`;
    await this.execute(sql`INSERT INTO ${nexus(name)} VALUES (${join(row.map(spelled), ', ')})`);
  }

  async close(): Promise<void> {
    await this.warehouse.close();
    await rm(this.folder, { recursive: true });
  }
}
