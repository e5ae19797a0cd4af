import { randomUUID } from 'node:crypto';
import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { int, requiredString, requiredTimestamp } from '../sql/table.ts';
import { nexus_installed, nexus_runs } from '../sql/tables/operations.ts';
import { id, join, keyword, nexus, op, render, sql } from '../sql/tag.ts';
import type { LogicalType, Sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { spell } from '../warehouses/warehouse.ts';
import type { Destination, Types } from './destination.ts';
import { LEDGER, PublishError } from './destination.ts';
import { refuseOlder } from './fence.ts';
import type { PublishedTable } from './published_tables.ts';
import type { Outgoing } from './rows.ts';
import {
  applyStage,
  BEFORE,
  columnChanges,
  countChanges,
  countRows,
  createStage,
  createTable,
  dropStage,
  fillStage,
  findChanges,
  insertAll,
  keepPending,
  memoryOf,
  memorySchema,
  remember,
  rowsOfToday,
  rowsThere,
  sharedHashes,
  sharedKey,
} from './rows.ts';

/** What a publication did. */
export interface Publication {
  readonly status: 'published' | 'unchanged' | 'no_run';
  /** Where to, in words. */
  readonly to: string;
  /** The run whose results are there. */
  readonly run_id: string | null;
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
  /** Tables of which what is there was read, to be compared: it was not as it had been left, or that was asked for. */
  readonly compared: readonly string[];
}

export interface PublishOptions {
  readonly tables: readonly PublishedTable[];
  /** The schema of the results. */
  readonly schema: string;
  /** Reads what is there and compares it, though nothing says that it differs. */
  readonly full?: boolean;
  /** Whether what is there may be of a run that is not known here. */
  readonly replace?: boolean;
  readonly onTable?: (name: string) => void;
}

interface LedgerRow {
  readonly publication: string;
  readonly madeOf: string;
  readonly print: string;
}

const LEDGER_TABLE: PublishedTable = {
  name: LEDGER,
  description:
    'What Nexus published here: a row per table. What is not named here is not of Nexus, and is not touched.',
  columns: {
    table_name: requiredString('The table'),
    publication: requiredString('The publication that brought all tables to what they hold'),
    run_id: requiredString('The run whose results they hold'),
    run_number: int('Number of that run: greater than that of every run before it'),
    published_at: requiredTimestamp('When it was published, UTC'),
    made_of: requiredString('What the results are of: the run, and a hash of what was deployed'),
    row_print: requiredString('How Nexus left the rows: another where somebody else changed them'),
  },
  key: ['table_name'],
  keyOf: 'own',
  indexes: [],
};
const LEDGER_COLUMNS = Object.keys(LEDGER_TABLE.columns);

interface Run {
  readonly id: string;
  readonly number: number | null;
  readonly madeOf: string;
}

const duckDbType = (type: LogicalType): string =>
  render(op.type(type), contextOf(dialects.duckdb, { database: undefined, schema: '' })).text;

/** An expression of a view may be of a narrower type than the column is said to be: 0 is an INTEGER. */
function declared({ columns }: PublishedTable, name: string): string | undefined {
  const type = columns[name]?.type;
  return type === undefined ? undefined : duckDbType(type);
}

/** Name of the memory's table that says which publication it is of. */
const MEMORY = 'publication';

/** Brings the tables of one destination to what ours say, in one transaction of it. */
class Publishing {
  readonly #warehouse: DuckDbWarehouse;
  readonly #to: Destination;
  readonly #options: PublishOptions;
  readonly #counts = { insert: 0, update: 0, delete: 0 };
  readonly #compared: string[] = [];
  /** Statements that remember what was published, once it is. */
  readonly #memory: Sql[] = [];

  constructor(warehouse: DuckDbWarehouse, to: Destination, options: PublishOptions) {
    this.#warehouse = warehouse;
    this.#to = to;
    this.#options = options;
  }

  async publish(): Promise<Publication> {
    const run = await this.#lastRun();
    const tables: Outgoing[] = [];
    for (const table of this.#options.tables) tables.push(await this.#typed(table));
    const isChanged = run !== undefined && (await this.#inTransaction(() => this.#bring(tables, run)));
    // In a transaction of its own, as DuckDB writes to one database in each. Where it is cut short, what is there is compared.
    if (isChanged) {
      await this.#inTransaction(async () => {
        for (const statement of this.#memory) await this.#execute(statement);
        return true;
      });
    }
    const { insert: inserted, update: updated, delete: deleted } = this.#counts;
    return {
      status: run === undefined ? 'no_run' : isChanged ? 'published' : 'unchanged',
      to: this.#to.place,
      run_id: run?.id ?? null,
      inserted,
      updated,
      deleted,
      compared: this.#compared,
    };
  }

  async #inTransaction(work: () => Promise<boolean>): Promise<boolean> {
    await this.#execute(sql`BEGIN TRANSACTION`);
    try {
      const isChanged = await work();
      await this.#execute(isChanged ? sql`COMMIT` : sql`ROLLBACK`);
      return isChanged;
    } catch (error) {
      // What went wrong is the first error; where the connection is gone, there is nothing to roll back.
      await this.#execute(sql`ROLLBACK`).catch(() => undefined);
      throw error;
    }
  }

  /** @returns whether anything is to be committed */
  async #bring(tables: readonly Outgoing[], run: Run): Promise<boolean> {
    const to = this.#to;
    await to.lock();
    await to.makeSchema();
    const there = await to.relations();
    const ledger = await this.#ledger(there);
    if (ledger.size > 0 && this.#options.replace !== true) await refuseOlder(this.#warehouse, to);
    const foreign = tables.find(({ name }) => there.has(name) && !ledger.has(name));
    if (foreign !== undefined) {
      throw new PublishError(
        `${to.place}.${foreign.name} is there, and ${LEDGER} does not say that Nexus made it, so that it is not touched. Drop or rename it, or publish to another schema: publish_to of the config.`,
      );
    }
    const ours = [...ledger.keys()].filter((name) => there.has(name));
    const prints = await to.prints(new Map(ours.map((name) => [name, [...(there.get(name) ?? [])].map(([c]) => c)])));
    const publication = await this.#remembered();
    const isAsLeft = (name: string): boolean => {
      const row = ledger.get(name);
      return row !== undefined && row.publication === publication && row.print === prints.get(name);
    };
    const gone = [...ledger.keys()].filter((name) => !tables.some((table) => table.name === name));
    const changesOf = (table: Outgoing): Sql[] => {
      const columns = there.get(table.name);
      return columns === undefined ? [] : columnChanges(table, columns, to);
    };
    const isDone = tables.every(
      (table) => isAsLeft(table.name) && changesOf(table).length === 0 && ledger.get(table.name)?.madeOf === run.madeOf,
    );
    if (isDone && gone.length === 0 && this.#options.full !== true) return false;

    for (const name of gone) {
      if (there.has(name)) await to.run(sql`DROP TABLE ${nexus(name)}`);
      this.#memory.push(sql`DROP TABLE IF EXISTS ${memoryOf(this.#options.schema, name)}`);
    }
    // A table whose columns change is closed to readers until the end: these come last.
    const ordered = [...tables].sort((a, b) => Math.min(changesOf(a).length, 1) - Math.min(changesOf(b).length, 1));
    for (const [place, table] of ordered.entries()) {
      this.#options.onTable?.(table.name);
      await this.#execute(rowsOfToday(table, to));
      await this.#checkKeys(table);
      const columns = there.get(table.name);
      const hasKey = table.key.every((name) => columns?.get(name) === to.typeOf(table.types.get(name) ?? ''));
      const changes = changesOf(table);
      const known = isAsLeft(table.name) && changes.length === 0 && this.#options.full !== true;
      if (columns !== undefined && hasKey) await this.#update(table, changes, known);
      else await this.#create(table, columns !== undefined);
      const isUpdate = known && hasKey;
      await this.#execute(keepPending(table, place, isUpdate));
      this.#memory.push(...remember(table, place, memoryOf(this.#options.schema, table.name), isUpdate));
    }
    await this.#writeLedger(tables, run);
    return true;
  }

  async #create(table: Outgoing, inPlace: boolean): Promise<void> {
    const to = this.#to;
    if (inPlace) await to.run(sql`DROP TABLE ${nexus(table.name)}`);
    await to.run(createTable(table, to));
    await to.refresh();
    await this.#execute(insertAll(table, to));
    await to.finish(table);
    await to.describe(table, [...table.types.keys()]);
    const [[rows] = []] = await this.#query(countRows);
    this.#counts.insert += Number(rows);
  }

  async #update(table: Outgoing, changes: readonly Sql[], known: boolean): Promise<void> {
    const to = this.#to;
    for (const change of changes) await to.run(sql`ALTER TABLE ${nexus(table.name)} ${change}`);
    if (changes.length > 0) {
      await to.refresh();
      await to.describe(table, [...table.types.keys()]);
    }
    if (!known) {
      this.#compared.push(table.name);
      await this.#execute(rowsThere(table, to));
    }
    await this.#execute(findChanges(table, known ? memoryOf(this.#options.schema, table.name) : BEFORE));
    const counted = await this.#query(countChanges);
    if (counted.length === 0) return;
    for (const [change, rows] of counted) this.#counts[String(change) as 'insert'] += Number(rows);
    await this.#execute(createStage(table, to));
    await this.#execute(fillStage(table, to));
    await to.analyze();
    for (const statement of applyStage(table)) await to.run(statement);
    await this.#execute(dropStage(to));
  }

  /** Where a key is none, statements that go by it would do anything. */
  async #checkKeys(table: Outgoing): Promise<void> {
    const [[hashes] = []] = await this.#query(sharedHashes(table));
    if (Number(hashes) === 0) return;
    const [shared] = await this.#query(sharedKey(table));
    if (shared === undefined) return;
    throw new PublishError(
      `Two rows of ${table.name} have the key ${JSON.stringify(shared)}, which is to be the key of one, so that nothing was published. Please report this.`,
    );
  }

  async #ledger(there: ReadonlyMap<string, Types>): Promise<ReadonlyMap<string, LedgerRow>> {
    if (!there.has(LEDGER)) {
      const columns = Object.entries(LEDGER_TABLE.columns).map(
        ([name, { type }]) => sql`${id(name)} ${keyword(this.#to.typeOf(duckDbType(type)) ?? '')}`,
      );
      await this.#to.run(sql`CREATE TABLE ${nexus(LEDGER)} (${join(columns, ', ')})`);
      await this.#to.finish(LEDGER_TABLE);
      await this.#to.describe(LEDGER_TABLE, LEDGER_COLUMNS);
      return new Map();
    }
    const rows = await this.#to.query(sql`SELECT table_name, publication, made_of, row_print FROM ${nexus(LEDGER)}`);
    return new Map(
      rows.map(([name, publication, madeOf, print]) => [
        String(name),
        { publication: String(publication), madeOf: String(madeOf), print: String(print) },
      ]),
    );
  }

  async #writeLedger(tables: readonly Outgoing[], run: Run): Promise<void> {
    const publication = randomUUID();
    const prints = await this.#to.prints(new Map(tables.map(({ name, types }) => [name, [...types.keys()]])));
    const now = sql`CAST(${new Date().toISOString()} AS ${keyword(this.#to.typeOf('TIMESTAMP') ?? '')})`;
    const rows = tables.map(
      ({ name }) =>
        sql`(${name}, ${publication}, ${run.id}, ${run.number}, ${now}, ${run.madeOf}, ${prints.get(name) ?? ''})`,
    );
    await this.#to.run(sql`DELETE FROM ${nexus(LEDGER)}`);
    await this.#to.run(
      sql`INSERT INTO ${nexus(LEDGER)} (${join(LEDGER_COLUMNS.map(id), ', ')}) VALUES ${join(rows, ', ')}`,
    );
    const { schema } = this.#options;
    this.#memory.unshift(sql`CREATE SCHEMA IF NOT EXISTS ${id(memorySchema(schema))}`);
    this.#memory.push(sql`CREATE OR REPLACE TABLE ${memoryOf(schema, MEMORY)} AS SELECT ${publication} AS publication`);
  }

  /** The publication that what is remembered is of. */
  async #remembered(): Promise<string | undefined> {
    const { schema } = this.#options;
    const [found] = await this.#query(
      sql`SELECT 1 FROM duckdb_tables() WHERE database_name = current_database() AND schema_name = ${memorySchema(schema)} AND table_name = ${MEMORY}`,
    );
    if (found === undefined) return undefined;
    const [[publication] = []] = await this.#query(sql`SELECT publication FROM ${memoryOf(schema, MEMORY)}`);
    return publication === undefined ? undefined : String(publication);
  }

  /** The run whose results are to be published; undefined where none has published yet. */
  async #lastRun(): Promise<Run | undefined> {
    const [[runId, number, deployed] = []] = await this.#query(
      sql`SELECT run_id, run_number, (SELECT ${op.md5Hex(op.textList(sql`content_hash`, sql`kind, object_name`))} FROM ${nexus(nexus_installed.name)})
FROM ${nexus(nexus_runs.name)} WHERE status = 'published' ORDER BY run_number DESC NULLS LAST LIMIT 1`,
    );
    if (runId === undefined) return undefined;
    const id = String(runId);
    return { id, number: number === null ? null : Number(number), madeOf: `${id} ${String(deployed)}` };
  }

  /** A table with the columns that it has here today. */
  async #typed(table: PublishedTable): Promise<Outgoing> {
    const columns = await this.#warehouse.columns(nexus(table.name));
    if (columns === undefined) {
      throw new PublishError(
        `${table.name} is not deployed in ${this.#warehouse.place}: run \`npx nexus-warehouse deploy\` first.`,
      );
    }
    const types = new Map(columns.spelled.map(([name, type]) => [name, declared(table, name) ?? type]));
    for (const [column, type] of types) {
      if (this.#to.typeOf(type) !== undefined) continue;
      throw new PublishError(`${table.name}.${column} is of type ${type}, which ${this.#to.place} has no type for.`);
    }
    return { ...table, types };
  }

  async #execute(statement: Sql): Promise<void> {
    await this.#warehouse.execute(spell(this.#warehouse, statement));
  }

  async #query(statement: Sql): Promise<readonly (readonly unknown[])[]> {
    return (await this.#warehouse.query(spell(this.#warehouse, statement))).rows;
  }
}

/**
 * Brings the tables of another database to what the results say, in one transaction of it: readers see what was there
 * before or what is there now. What differs is found here, by what was published last, and only that is sent; where what is
 * there is not as it was left, it is read and compared.
 */
export const publish = (warehouse: DuckDbWarehouse, to: Destination, options: PublishOptions): Promise<Publication> =>
  new Publishing(warehouse, to, options).publish();
