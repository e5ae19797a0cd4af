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
  /** What is read of each raw table, by names that a config may use for it. */
  readonly rawTables: Readonly<Record<string, RelationColumns>>;
  readonly options: readonly string[];
  /** The raw tables that each loader has. */
  readonly loaders: Readonly<Record<string, readonly string[]>>;
  /** Loaders that people may look for, and why they are none of these. */
  readonly otherLoaders: Readonly<Record<string, string>>;
}

export interface RelationColumns {
  readonly columns: readonly string[];
  /** Those that no relation can do without. */
  readonly needed: readonly string[];
}
