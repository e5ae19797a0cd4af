import type { MappedTable } from './mapping_types.ts';
import type { IdentifierType } from './types.ts';

/** What a config may take of a preset; the presets themselves are a room of their own. */
export interface PresetEntry {
  /** What may have brought the tool's tables into the warehouse. */
  readonly loaders: readonly string[];
  /** The tables as a loader leaves them, and what their columns say. */
  tables(loader: string): Readonly<Record<string, MappedTable>>;
  /** Types of the identifiers that the tables name; those that a config has itself are as it says. */
  readonly identifierTypes: Readonly<Record<string, IdentifierType>>;
}

export type PresetEntries = Readonly<Record<string, PresetEntry>>;

/** An entry by its name; what comes from a config may be spelled in any way. */
export const entryOf = (presets: PresetEntries, name: unknown): PresetEntry | undefined =>
  typeof name === 'string' && Object.hasOwn(presets, name) ? presets[name] : undefined;

/** How a preset's tables came here: as it is said, or the one way that there is. */
export function loaderOf(preset: PresetEntry, said: unknown): string | undefined {
  const loader = said ?? (preset.loaders.length === 1 ? preset.loaders[0] : undefined);
  return preset.loaders.find((name) => name === loader);
}
