import { locate } from '../build/external_relation.ts';
import type { NexusConfig, Source } from '../config/types.ts';
import type { Adapter, GivenTable } from '../sql/sources/adapter.ts';
import { API, columnsThere, givenTable, loadersOf, neededFields, spelledTables } from '../sql/sources/given_table.ts';
import { adapters } from '../sql/sources/index.ts';
import type { ColumnTypes, Warehouse } from '../warehouses/warehouse.ts';
import { likelyLoader, loaderHint } from './likely_loader.ts';

interface TableThere {
  readonly table: GivenTable;
  /** Undefined where there is no such table. */
  readonly types: ColumnTypes | undefined;
}

/** The raw tables of a source as one loader leaves them, held against what is there. Files have none. */
async function tablesThere(
  warehouse: Warehouse,
  source: Source,
  adapter: Adapter,
  loader: string,
): Promise<TableThere[]> {
  const tables: TableThere[] = [];
  for (const spelled of spelledTables(adapter, loader)) {
    const ref = source.raw?.[spelled.raw.name] ?? {};
    if (ref.file !== undefined || (source.without ?? []).includes(spelled.raw.name)) continue;
    const relation = locate(source, ref, spelled.loaded.table);
    const types = await warehouse.columns(relation).catch(() => undefined);
    tables.push({ table: givenTable(spelled, relation, ref), types });
  }
  return tables;
}

const isThere = (types: ColumnTypes, column: string): boolean => types.has(column.toLowerCase());

const countThere = ({ table, types }: TableThere): number =>
  types === undefined ? 0 : Object.keys(columnsThere(table)).filter((column) => isThere(types, column)).length;

const recognizeLoader = (warehouse: Warehouse, source: Source, adapter: Adapter): Promise<string | undefined> =>
  likelyLoader(source.loader ?? API, Object.keys(loadersOf(adapter)), async (loader) => {
    const tables = await tablesThere(warehouse, source, adapter, loader);
    return tables.reduce((sum, table) => sum + countThere(table), 0);
  });

/** What a source says so that it does without what is not there; undefined where nothing helps. */
function doingWithout(tables: readonly TableThere[]): string | undefined {
  const without = tables.filter(({ types }) => types === undefined).map(({ table }) => table.raw.name);
  const raw: Record<string, { lacks: string[] }> = {};
  for (const { table, types } of tables) {
    if (types === undefined) continue;
    const lacks = Object.entries(table.columns)
      .filter(([, { column }]) => !isThere(types, column))
      .map(([field]) => field);
    if (lacks.some((field) => neededFields(table.raw).includes(field))) return undefined;
    if (table.deleted !== undefined && !isThere(types, table.deleted)) lacks.push(table.deleted);
    if (lacks.length > 0) raw[table.raw.name] = { lacks };
  }
  const said = { ...(Object.keys(raw).length === 0 ? {} : { raw }), ...(without.length === 0 ? {} : { without }) };
  const text = Object.entries(said).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return text.length === 0 || without.length === tables.length ? undefined : text.join(', ');
}

/**
 * What to write where raw tables are not as their loader leaves them, a paragraph for each source.
 *
 * @param names sources whose tables or columns are not there
 */
export async function adapterHints(
  warehouse: Warehouse,
  config: NexusConfig,
  names: ReadonlySet<string>,
): Promise<string[]> {
  const hints: string[] = [];
  for (const source of config.sources.filter(({ name }) => names.has(name))) {
    const adapter = source.adapter === undefined ? undefined : adapters[source.adapter];
    if (adapter === undefined) continue;
    const said = source.loader ?? API;
    const loader = await recognizeLoader(warehouse, source, adapter);
    if (loader === undefined) continue;
    if (loader !== said) {
      hints.push(loaderHint(source.name, loader));
      continue;
    }
    const without = doingWithout(await tablesThere(warehouse, source, adapter, loader));
    if (without !== undefined) hints.push(`Source ${source.name}: what is not there is left out by\n  ${without}`);
  }
  return hints;
}
