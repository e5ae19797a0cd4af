import { sourceRelations } from '../build/source_relations.ts';
import { modelOf } from '../config/model.ts';
import type { PresetEntries, PresetEntry } from '../config/preset_entry.ts';
import { entryOf } from '../config/preset_entry.ts';
import type { NexusConfig, Source } from '../config/types.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { columnsThere, isMapped } from './check_mapped.ts';
import { leaveOut } from './leave_out.ts';
import { likelyLoader, loaderHint } from './likely_loader.ts';

/** A source whose tables are as another loader leaves them. A table that is called otherwise stays so. */
function withLoader(source: Source, preset: PresetEntry, loader: string): Source {
  const usual = preset.tables(source.loader ?? '');
  const tables = Object.entries(preset.tables(loader))
    .filter(([name]) => source.tables?.[name] !== undefined)
    .map(([name, table]) => {
      const given = source.tables?.[name]?.table;
      return [name, given === undefined || given === usual[name]?.table ? table : { ...table, table: given }] as const;
    });
  return { ...source, tables: Object.fromEntries(tables) };
}

interface TableThere {
  readonly name: string;
  /** Columns of its mapping that are there; undefined where the table is not. */
  readonly columns: readonly string[] | undefined;
}

/** The tables of a source, and which of the columns that it would read are there. */
async function tablesThere(warehouse: Warehouse, config: NexusConfig, source: Source): Promise<TableThere[]> {
  const model = modelOf({ ...config, sources: [source], states: [], derived_states: [] });
  const tables: TableThere[] = [];
  for (const external of sourceRelations(model, warehouse.name).externals) {
    if (!isMapped(external) || external.file !== undefined) continue;
    const types = await warehouse.columns(external.relation).catch(() => undefined);
    tables.push({ name: external.part, columns: types && columnsThere(warehouse, external, types) });
  }
  return tables;
}

/** What a source says so that it does without what is not there. */
async function doingWithout(warehouse: Warehouse, config: NexusConfig, source: Source): Promise<string> {
  const changes: Record<string, unknown> = {};
  for (const { name, columns } of await tablesThere(warehouse, config, source)) {
    const table = source.tables?.[name];
    const change = columns === undefined ? null : table && leaveOut(table, ({ column }) => columns.includes(column));
    if (change !== undefined) changes[name] = change;
  }
  return JSON.stringify(changes);
}

/** The loader that the tables of a source look like. */
export const recognizeLoader = (
  warehouse: Warehouse,
  config: NexusConfig,
  source: Source,
  preset: PresetEntry,
): Promise<string | undefined> =>
  likelyLoader(source.loader ?? '', preset.loaders, async (loader) => {
    const tables = await tablesThere(warehouse, config, withLoader(source, preset, loader));
    return tables.reduce((sum, { columns = [] }) => sum + columns.length, 0);
  });

/**
 * What to write where tables are not as a preset says, a paragraph for each source.
 *
 * @param names sources whose tables or columns are not there
 */
export async function presetHints(
  warehouse: Warehouse,
  config: NexusConfig,
  presets: PresetEntries,
  names: ReadonlySet<string>,
): Promise<string[]> {
  const hints: string[] = [];
  for (const source of config.sources.filter(({ name }) => names.has(name))) {
    const preset = entryOf(presets, source.preset);
    if (preset === undefined) continue;
    const loader = await recognizeLoader(warehouse, config, source, preset);
    if (loader !== undefined && loader !== (source.loader ?? preset.loaders[0])) {
      hints.push(loaderHint(source.name, loader));
      continue;
    }
    const tables = await doingWithout(warehouse, config, source);
    if (loader === undefined || tables === '{}') continue;
    hints.push(
      `Source ${source.name}: what is called otherwise there is named in its "tables"; what is not there is left out by this, merged into them:\n  "tables": ${tables}`,
    );
  }
  return hints;
}
