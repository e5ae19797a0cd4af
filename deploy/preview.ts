import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle } from '../build/build.ts';
import type { MappedTable, NexusConfig, RelationRef, Source } from '../config/types.ts';
import { validateConfig } from '../config/validate.ts';
import type { ConfigParts } from '../propose/config_parts.ts';
import { newConfig } from '../propose/extend_config.ts';
import type { SampledTable } from '../propose/sampled_table.ts';
import { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { checkSources } from './check_sources.ts';
import { catalogue } from './config_file.ts';
import { deploy } from './deploy.ts';

/** What an entity is known by. */
export interface PreviewEntity {
  readonly name: string | null;
  readonly identifiers: number;
  /** Some of them. */
  readonly examples: readonly string[];
}

export interface PreviewSetAside {
  readonly type: string;
  readonly reason: string;
  readonly values: number;
  readonly example: string;
}

/** What a run over samples of tables gives. */
export interface Preview {
  readonly persons: number;
  readonly groups: number;
  readonly memberships: number;
  readonly events: number;
  readonly largest: { readonly person: readonly PreviewEntity[]; readonly group: readonly PreviewEntity[] };
  readonly set_aside: readonly PreviewSetAside[];
  /** Records that cannot be loaded, by what is wrong. */
  readonly rejected: readonly {
    readonly source: string;
    readonly column: string;
    readonly reason: string;
    readonly records: number;
  }[];
}

const cell = (value: string | null): string => (value === null ? '' : `"${value.replaceAll('"', '""')}"`);

const csvOf = ({ columns, rows }: SampledTable): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';

/** What says where a table is and how it is delivered: of a file of its sample none of it holds. */
const OF_PLACE = new Set<string>([
  ...['table', 'schema', 'database', 'file', 'format', 'encoding', 'delimiter', 'quote', 'escape'],
  ...['ingested_at', 'delivery'],
]);

/** What stands in the place of a table: a file of its sample, in which all is text. */
const inFile = <T extends MappedTable | RelationRef>(table: T, file: string): T => ({
  ...(Object.fromEntries(Object.entries(table).filter(([key]) => !OF_PLACE.has(key))) as T),
  file,
  format: 'csv',
  delimiter: ',',
});

const isForeign = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'sql' in value && /SAFE\.|TRY_TO_/.test(String(value.sql));

/** A mapping without what only another warehouse can compute: times that are written in an odd way. */
function portable(table: MappedTable): MappedTable {
  const { occurred_at, events, ...rest } = JSON.parse(JSON.stringify(table).replaceAll('`', '\\"')) as MappedTable;
  const isTimed = occurred_at !== undefined && !isForeign(occurred_at);
  const kept = Object.entries(events ?? {}).filter(([, { at }]) => (at === undefined ? isTimed : !isForeign(at)));
  return {
    ...rest,
    ...(isTimed ? { occurred_at } : {}),
    ...(kept.length > 0 ? { events: Object.fromEntries(kept) } : {}),
  };
}

const samePlace = (a: object, b: object): boolean =>
  (['file', 'table', 'schema', 'database'] as const).every(
    (key) => (a as Record<string, unknown>)[key] === (b as Record<string, unknown>)[key],
  );

/** The sources over files of their samples. */
async function overSamples(
  sources: readonly Source[],
  tables: readonly SampledTable[],
  directory: string,
): Promise<Source[]> {
  let count = 0;
  const fileOf = async (place: object): Promise<string> => {
    const table = tables.find((one) => samePlace(one.place, place));
    if (table === undefined) throw new Error('there is no sample of a table that is proposed');
    const file = join(directory, `${String(count++)}.csv`);
    await writeFile(file, csvOf(table), { mode: 0o600 });
    return file;
  };
  const result: Source[] = [];
  for (const source of sources) {
    const next: Source = { ...source };
    if (source.tables !== undefined) {
      const entries: [string, MappedTable][] = [];
      for (const [name, table] of Object.entries(source.tables)) {
        entries.push([name, inFile(portable(table), await fileOf(table))]);
      }
      next.tables = Object.fromEntries(entries);
    }
    if (source.raw !== undefined) {
      const entries: [string, RelationRef][] = [];
      for (const [name, ref] of Object.entries(source.raw)) entries.push([name, inFile(ref, await fileOf(ref))]);
      next.raw = Object.fromEntries(entries);
    }
    result.push(next);
  }
  return result;
}

const numberOf = async (warehouse: DuckDbWarehouse, relation: string): Promise<number> =>
  Number((await warehouse.query(`SELECT COUNT(*) FROM ${relation}`)).rows[0]?.[0]);

const MOST_SHOWN = 3;

async function largest(warehouse: DuckDbWarehouse, type: 'person' | 'group'): Promise<PreviewEntity[]> {
  const { rows } = await warehouse.query(`SELECT name, identifiers, examples FROM (
  SELECT entity_id, COUNT(DISTINCT identifier_type || ' ' || normalized_value) AS identifiers,
    to_json(list_slice(list_sort(list_distinct(list(normalized_value))), 1, 4)) AS examples
  FROM nexus_entity_map WHERE entity_type = '${type}' AND entity_id IS NOT NULL GROUP BY entity_id
) AS counted
LEFT JOIN (SELECT entity_id, MIN(trait_value) AS name FROM nexus_traits WHERE trait_name = 'name' GROUP BY entity_id) AS named USING (entity_id)
ORDER BY identifiers DESC, examples LIMIT ${String(MOST_SHOWN)}`);
  return rows.map(([name, identifiers, examples]) => ({
    name: name === null ? null : String(name),
    identifiers: Number(identifiers),
    examples: JSON.parse(String(examples)) as string[],
  }));
}

async function readPreview(warehouse: DuckDbWarehouse): Promise<Preview> {
  const setAside =
    await warehouse.query(`SELECT identifier_type, reason, COUNT(DISTINCT COALESCE(normalized_value, identifier_value)) AS n,
  MIN(COALESCE(normalized_value, identifier_value)) FROM nexus_quarantine GROUP BY ALL ORDER BY n DESC, 1, 2`);
  const rejected = await warehouse.query(
    `SELECT source, column_name, reason, COUNT(*) AS n FROM nexus_rejected_records GROUP BY ALL ORDER BY n DESC, 1, 2, 3`,
  );
  return {
    persons: await numberOf(warehouse, 'nexus_persons'),
    groups: await numberOf(warehouse, 'nexus_groups'),
    memberships: await numberOf(warehouse, 'nexus_memberships'),
    events: await numberOf(warehouse, 'nexus_events'),
    largest: { person: await largest(warehouse, 'person'), group: await largest(warehouse, 'group') },
    set_aside: setAside.rows.map(([type, reason, values, example]) => ({
      type: String(type),
      reason: String(reason),
      values: Number(values),
      example: String(example),
    })),
    rejected: rejected.rows.map(([source, column, reason, records]) => ({
      source: String(source),
      column: String(column),
      reason: String(reason),
      records: Number(records),
    })),
  };
}

/**
 * Resolves samples of tables in a DuckDB that is gone afterwards.
 *
 * @throws where the config that is made of the parts is not valid, or its run fails
 */
export async function preview(parts: ConfigParts, tables: readonly SampledTable[]): Promise<Preview> {
  const directory = await mkdtemp(join(tmpdir(), 'nexus-init-'));
  try {
    const sources = await overSamples(parts.sources, tables, directory);
    const target = { duckdb: { path: join(directory, 'scratch.duckdb') } };
    // However much cannot be loaded, it is to be shown.
    const wanted: NexusConfig = { ...newConfig({ ...parts, sources, target }), resolution: { max_rejected_share: 1 } };
    const { config } = validateConfig(wanted, catalogue, 'what is proposed');
    const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    try {
      await checkSources(warehouse, config);
      await deploy(warehouse, buildBundle(config, 'duckdb'));
      await warehouse.call('nexus_resolve', []);
      await warehouse.useSchema();
      return await readPreview(warehouse);
    } finally {
      await warehouse.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
