import type { PresetEntry } from '../config/preset_entry.ts';
import type { IdentifierType, MappedTable, MappedTime } from '../config/types.ts';
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

/** How a loader leaves the tables of one tool. */
export interface Loader extends Stamps {
  /** Where it says so. */
  readonly pages: readonly string[];
  /** What a field's column is called: `{field}` as the tool calls it, `{snake_field}` in snake case. */
  readonly column: string;
  /** What columns of times hold: texts, or what may be read as one; or seconds since 1970. Default: timestamps. */
  readonly times?: 'text' | 'seconds';
  /** By the preset's names for them. */
  readonly tables: Readonly<Record<string, LoadedTable>>;
  /** What must be asked of it, or is not to be had. */
  readonly note?: string;
}

/** What a loader adds to rows. */
interface Stamps {
  /** When the row came in. */
  readonly ingested_at?: MappedTime;
  /** The column that says that the record is gone. */
  readonly deleted?: string;
  readonly delivery?: 'snapshot';
  /** Only these rows are records, by columns of the loader's own. */
  readonly where?: MappedTable['where'];
}

export interface LoadedTable extends Stamps {
  readonly table: string;
  /** Field to its column, where that has a name of its own. */
  readonly columns?: Readonly<Record<string, string>>;
}

const snakeCase = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** A table as a loader leaves it, and what its columns say. */
function loadedTable(mapping: MappedTable, loader: Loader, loaded: LoadedTable): MappedTable {
  const { table, columns = {} } = loaded;
  const columnOf = (field: string): string =>
    columns[field] ?? loader.column.replace('{field}', field).replace('{snake_field}', snakeCase(field));
  const spelled = spelledTable(mapping, columnOf, loader.times);
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
