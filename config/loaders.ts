import type { MappedTable, MappedTime, TimeOf } from './mapping_types.ts';

/** What a loader adds to rows. */
export interface Stamps {
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
  /** Fields that it does not have. */
  readonly lacks?: readonly string[];
}

/** How a loader leaves the tables of one tool. */
export interface Loader extends Stamps {
  /** Where it says so. */
  readonly pages: readonly string[];
  /** What a field's column is called: `{field}` as the tool calls it, `{snake_field}` in snake case. */
  readonly column: string;
  /** What stands for the arrows of `address->country` in the name of its column. Default: nothing does, `address` is JSON. */
  readonly nested?: '_' | '__';
  /** Objects are of the warehouse's own nested type, where it has one, and JSON elsewhere. */
  readonly records?: true;
  /** What columns of times hold: texts, or what may be read as one; or a count since 1970. Default: timestamps. */
  readonly times?: Exclude<TimeOf['as'], 'timestamp' | undefined>;
  /** Of all tables: field to its column, where that has a name of its own. */
  readonly columns?: Readonly<Record<string, string>>;
  /** By our names for them. */
  readonly tables: Readonly<Record<string, LoadedTable>>;
  /** What must be asked of it, or is not to be had. */
  readonly note?: string;
}

const snakeCase = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** The column of a field of one of a loader's tables: `email`, `property_email`, `properties->email`. */
export const loadedColumn =
  ({ column, nested, columns: own = {} }: Loader, { columns = {} }: LoadedTable) =>
  (field: string): string =>
    columns[field] ??
    own[field] ??
    column
      .replace('{field}', field)
      .replace('{snake_field}', snakeCase(field))
      .replaceAll('->', nested ?? '->');

// What loaders add to the rows of any tool, by which a run knows what is new.

/** https://fivetran.com/docs/core-concepts/system-columns-and-tables */
export const FIVETRAN = { ingested_at: '_fivetran_synced', deleted: '_fivetran_deleted' };

/** https://docs.airbyte.com/understanding-airbyte/airbyte-metadata-fields */
export const AIRBYTE = { ingested_at: '_airbyte_extracted_at' };

/** https://help.qlik.com/en-US/stitch/replication/loading/understanding-destination-schemas */
export const STITCH = { ingested_at: '_sdc_batched_at' };

/** The id of a load is the time at which it began, in seconds: https://dlthub.com/docs/general-usage/destination-tables */
export const DLT = { ingested_at: { column: '_dlt_load_id', as: 'seconds' as const } };
