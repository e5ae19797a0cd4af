import type { PresetEntries } from './preset_entry.ts';

/** What the layers above the config offer, which a config may name. */
export interface Catalogue {
  readonly adapters: Readonly<Record<string, AdapterNames>>;
  readonly presets: PresetEntries;
  /** Tables and views that Nexus makes for itself and for the given entity types beside person and group. */
  objectNames(entityTypes: readonly string[]): readonly string[];
  /** The relations of the naming convention, without the source's prefix. */
  relations(entityTypes: readonly string[]): Readonly<Record<string, RelationColumns>>;
}

export interface AdapterNames {
  readonly rawTables: readonly string[];
  readonly options: readonly string[];
}

export interface RelationColumns {
  readonly columns: readonly string[];
  /** Those that no relation can do without. */
  readonly needed: readonly string[];
}
