import { sourceRelations } from '../build/source_relations.ts';
import { modelOf } from '../config/model.ts';
import type { PresetEntries, PresetEntry } from '../config/preset_entry.ts';
import { entryOf } from '../config/preset_entry.ts';
import type { NexusConfig, Source } from '../config/types.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { columnsThere, isMapped } from './check_mapped.ts';

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

/** How many of the columns that a source would read are there. */
async function countColumns(warehouse: Warehouse, config: NexusConfig, source: Source): Promise<number> {
  const model = modelOf({ ...config, sources: [source], states: [], derived_states: [] });
  let count = 0;
  for (const external of sourceRelations(model, warehouse.name).externals) {
    if (!isMapped(external) || external.file !== undefined) continue;
    const types = await warehouse.columns(external.relation).catch(() => undefined);
    if (types !== undefined) count += columnsThere(warehouse, external, types).length;
  }
  return count;
}

/** The loader whose tables and columns are there more than those of any other; undefined where none are. */
export async function recognizeLoader(
  warehouse: Warehouse,
  config: NexusConfig,
  source: Source,
  preset: PresetEntry,
): Promise<string | undefined> {
  // What is said counts first: another one must have more.
  const loaders = [...new Set([source.loader ?? '', ...preset.loaders])].filter((name) =>
    preset.loaders.includes(name),
  );
  let best: { readonly loader: string | undefined; readonly count: number } = { loader: undefined, count: 0 };
  for (const loader of loaders) {
    const count = await countColumns(warehouse, config, withLoader(source, preset, loader));
    if (count > best.count) best = { loader, count };
  }
  return best.loader;
}

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
    const said = source.loader ?? preset.loaders[0];
    hints.push(
      loader === undefined || loader === said
        ? `Source ${source.name}: what its preset reads and you do not have is taken out by null, such as "tables": {"deals": null}, or a column by the path in brackets above; what is called otherwise is named there.`
        : `Source ${source.name}: its tables look like those of ${loader}: "loader": "${loader}".`,
    );
  }
  return hints;
}
