import type { BackupTo } from '../config/target_types.ts';
import { nexus_installed } from '../sql/tables/operations.ts';
import { id, join, keyword, nexus, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { spell } from '../warehouses/warehouse.ts';
import { withBackupPlace } from './backup_state.ts';
import type { Destination, Types } from './destination.ts';
import { LEDGER, PublishError } from './destination.ts';

/** What came from where the state was kept. */
export interface RestoredState {
  /** UTC. */
  readonly taken_at: string;
  readonly run_id: string;
  /** The version whose procedures are in it. */
  readonly deployed_version: string;
}

/** Makes an empty database hold the state that another database keeps. @throws where that is not as it was left */
export function restoreState(
  warehouse: DuckDbWarehouse,
  schema: string,
  place: Required<BackupTo>,
): Promise<RestoredState> {
  return withBackupPlace(warehouse, place, (from) => new Restoring(warehouse, schema, from).restore());
}

class Restoring {
  readonly #warehouse: DuckDbWarehouse;
  readonly #schema: string;
  readonly #from: Destination;

  constructor(warehouse: DuckDbWarehouse, schema: string, from: Destination) {
    this.#warehouse = warehouse;
    this.#schema = schema;
    this.#from = from;
  }

  async restore(): Promise<RestoredState> {
    const from = this.#from;
    const there = await from.relations();
    if (!there.has(LEDGER)) throw new PublishError(`${from.place} holds no state of Nexus. Nothing was changed.`);
    const ledger = await from.query(sql`SELECT table_name, run_id, published_at, row_print FROM ${nexus(LEDGER)}`);
    await this.#check(ledger, there);
    const { rows: installed } = await this.#query(
      sql`SELECT object_name, kind, definition, version FROM ${from.table(nexus_installed.name)} ORDER BY installed_at`,
    );
    const definitions = (...kinds: string[]): string[] =>
      installed.filter(([, kind]) => kinds.includes(String(kind))).map(([, , text]) => String(text));
    await this.#execute(sql`CREATE SCHEMA IF NOT EXISTS ${id(this.#schema)}`);
    for (const text of definitions('table')) await this.#warehouse.execute(text);
    for (const [name] of ledger) await this.#fill(String(name), there.get(String(name)) ?? new Map<string, string>());
    for (const text of definitions('seed')) await this.#warehouse.execute(text);
    await this.#warehouse.loadFunctions();
    await this.#makeViews(definitions('view', 'source_view'));
    const [[, runId, takenAt] = []] = ledger;
    return { run_id: String(runId), taken_at: String(takenAt), deployed_version: String(installed.at(-1)?.[3]) };
  }

  async #check(ledger: readonly (readonly unknown[])[], there: ReadonlyMap<string, Types>): Promise<void> {
    const names = ledger.map(([name]) => String(name));
    const missing = names.filter((name) => !there.has(name));
    const prints = await this.#from.prints(
      new Map(names.filter((name) => there.has(name)).map((name) => [name, [...(there.get(name)?.keys() ?? [])]])),
    );
    const changed = ledger
      .filter(([name, , , print]) => prints.get(String(name)) !== print)
      .map(([name]) => String(name));
    if (missing.length + changed.length === 0) return;
    throw new PublishError(
      `${this.#from.place} is not as Nexus left it: somebody changed ${[...new Set([...missing, ...changed])].join(', ')}. Nothing was changed here.`,
    );
  }

  /** Fills a table with what was kept of it, each value as it was. */
  async #fill(name: string, there: Types): Promise<void> {
    const own = await this.#warehouse.columns(nexus(name));
    const columns = [...there.keys()].filter((column) => own?.has(column.toLowerCase()) === true);
    const values = columns.map((column) => {
      const type = own?.get(column.toLowerCase()) ?? '';
      return sql`CAST(${this.#from.original(sql`kept.${id(column)}`, type)} AS ${keyword(type)}) AS ${id(column)}`;
    });
    await this.#execute(
      sql`INSERT INTO ${nexus(name)} (${join(columns.map(id), ', ')}) SELECT ${join(values, ', ')} FROM ${this.#from.table(name)} AS kept`,
    );
  }

  /** Makes views in an order in which each finds what it reads. Those over what is not there are left to the next deploy. */
  async #makeViews(texts: readonly string[]): Promise<void> {
    let left = texts;
    for (;;) {
      const failed: string[] = [];
      for (const text of left) await this.#warehouse.execute(text).catch(() => failed.push(text));
      if (failed.length === 0 || failed.length === left.length) return;
      left = failed;
    }
  }

  async #execute(statement: Sql): Promise<void> {
    await this.#warehouse.execute(spell(this.#warehouse, statement));
  }

  #query(statement: Sql) {
    return this.#warehouse.query(spell(this.#warehouse, statement));
  }
}
