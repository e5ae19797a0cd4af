import { loadedColumn } from '../config/loaders.ts';
import type { LoadedTable, Loader } from '../config/loaders.ts';
import type { PresetEntry } from '../config/preset_entry.ts';
import type { IdentifierType, MappedTable } from '../config/types.ts';
import { spelledTable } from './spelled_table.ts';

// Of one name and one rule in all presets: tools meet on these.
export const EMAIL: IdentifierType = { normalizer: 'email', entity_types: ['person'] };
export const PHONE: IdentifierType = { normalizer: 'phone', entity_types: ['person'] };
export const DOMAIN: IdentifierType = { normalizer: 'domain', entity_types: ['group'] };

/** Ids of one tool's persons, or of its companies. */
export const PERSON_ID: IdentifierType = { entity_types: ['person'] };
export const GROUP_ID: IdentifierType = { entity_types: ['group'] };

/** The tables of a known tool: what its fields say, and how each loader calls them. */
export interface Preset {
  readonly name: string;
  /** As the vendor writes it. */
  readonly title: string;
  /** What the tool itself says of its fields. */
  readonly page: string;
  readonly identifierTypes: Readonly<Record<string, IdentifierType>>;
  /** What stands in the place of columns are fields as the tool's API calls them. */
  readonly tables: Readonly<Record<string, MappedTable>>;
  readonly loaders: Readonly<Record<string, Loader>>;
  /** What it does not give, and why. */
  readonly note?: string;
}

/** A table as a loader leaves it, and what its columns say. */
function loadedTable(mapping: MappedTable, loader: Loader, loaded: LoadedTable): MappedTable {
  const { table } = loaded;
  const spelled = spelledTable(mapping, loadedColumn(loader, loaded), loader.times);
  const { ingested_at, deleted, delivery, where } = { ...loader, ...loaded };
  return {
    table,
    ...spelled,
    ...(ingested_at === undefined ? {} : { ingested_at }),
    ...(deleted === undefined ? {} : { deleted }),
    ...(delivery === undefined ? {} : { delivery }),
    ...(where === undefined ? {} : { where: { ...where, ...spelled.where } }),
  };
}

/** A preset as a config takes it. */
export const presetEntry = ({ tables, loaders, identifierTypes }: Preset): PresetEntry => ({
  loaders: Object.keys(loaders),
  identifierTypes,
  tables: (name) => {
    const loader = loaders[name];
    return Object.fromEntries(
      Object.entries(tables).flatMap(([table, mapping]): [string, MappedTable][] => {
        const loaded = loader?.tables[table];
        return loader === undefined || loaded === undefined ? [] : [[table, loadedTable(mapping, loader, loaded)]];
      }),
    );
  },
});
