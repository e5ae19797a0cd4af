import { modelOf } from '../../config/model.ts';
import type { NexusConfig } from '../../config/types.ts';
import type { BuildOverrides } from '../../deploy/build/build.ts';
import { buildBundle } from '../../deploy/build/build.ts';
import type { Bundle } from '../../deploy/build/bundle.ts';
import type { ExternalRelation } from '../../deploy/build/source_relations.ts';
import { sourceRelations } from '../../deploy/build/source_relations.ts';
import type { DeployReport } from '../../deploy/deploy.ts';
import { deploy } from '../../deploy/deploy.ts';
import type { Step } from '../../deploy/warehouse.ts';
import type { DuckDbWarehouse } from '../../deploy/warehouses/duckdb.ts';
import { openDuckDb } from '../../deploy/warehouses/duckdb.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { LogicalType, Relation, Sql } from '../../sql/tag.ts';
import { id, join, op, render, sql } from '../../sql/tag.ts';
import type { Row } from './rows.ts';
import { readRows, showingStatements } from './rows.ts';

export type { Row } from './rows.ts';

/** What a run reports: counts by name, besides run_id and status. */
export type Summary = Readonly<Record<string, string | number>>;

export interface Resolved {
  readonly summary: Summary;
  /** Every statement that the run sent, in order. */
  readonly steps: readonly Step[];
}

/** An embedded database with raw relations and a deployment over them. */
export interface World {
  readonly config: NexusConfig;
  readonly bundle: Bundle;
  readonly warehouse: DuckDbWarehouse;
  /** Adds rows to a relation of a source, named as in the config (`events`, or an adapter's raw table). */
  insert(source: string, relation: string, rows: readonly Row[]): Promise<void>;
  /** Takes away the rows of a relation of a source that a condition in SQL picks; all of them without one. */
  remove(source: string, relation: string, condition?: string): Promise<void>;
  /** Calls `nexus_resolve()`, or `nexus_resolve_with` if there are options. */
  resolve(options?: Row): Promise<Resolved>;
  /** A table or view of ours: rows without their null columns, sorted; timestamps as ISO 8601, integers as numbers. */
  read(table: string, columns?: readonly string[]): Promise<Row[]>;
  /** The same for a query. */
  query(text: string): Promise<Row[]>;
  /** Builds and deploys a changed config to the same database. */
  redeploy(config: Partial<NexusConfig>, overrides?: BuildOverrides): Promise<DeployReport>;
  close(): Promise<void>;
}

const DEFAULTS: NexusConfig = {
  targets: { test: { duckdb: { path: ':memory:' } } },
  sources: [
    {
      name: 'crm',
      relations: {
        events: {},
        person_identifiers: {},
        person_traits: {},
        group_identifiers: {},
        group_traits: {},
        membership_identifiers: {},
      },
    },
  ],
  identifier_types: {
    email: { normalizer: 'email' },
    phone: { normalizer: 'phone' },
    domain: { normalizer: 'domain' },
    user_id: {},
  },
};

/** A whole config from the parts that a test is about; the rest is one source, `crm`, that gives every relation. */
export const configOf = (config: Partial<NexusConfig> = {}): NexusConfig => ({ ...DEFAULTS, ...config });

const INSERT_ROWS = 5_000;

/** Where a relation of the user's is. */
const placeOf = (external: ExternalRelation): Relation | undefined => {
  const [part] = external.relation.parts;
  return part !== undefined && 'relation' in part ? part.relation : undefined;
};

const fromText = (column: Sql, type: LogicalType): Sql =>
  type === 'timestamp'
    ? sql`CAST(CAST(${column} AS TIMESTAMPTZ) AS TIMESTAMP)`
    : sql`CAST(${column} AS ${op.type(type)})`;

/** Makes the world of a test: raw relations (empty), built bundle, deployment. */
export async function createWorld(given: Partial<NexusConfig> = {}, overrides: BuildOverrides = {}): Promise<World> {
  let config = configOf(given);
  const warehouse = await openDuckDb(config, undefined, '.');
  let bundle = buildBundle(config, 'duckdb', undefined, overrides);
  const context = contextOf(dialects.duckdb, bundle.location);
  const spell = (piece: Sql): string => render(piece, context).text;
  const execute = (piece: Sql): Promise<void> => showingStatements(warehouse.execute(spell(piece)));

  async function createRelations(): Promise<void> {
    for (const external of sourceRelations(modelOf(config), 'duckdb').externals) {
      const place = placeOf(external);
      // Files and attached databases are the test's own.
      if (external.file !== undefined || place?.kind !== 'external' || place.database !== undefined) continue;
      await execute(sql`CREATE SCHEMA IF NOT EXISTS ${id(place.schema ?? bundle.location.schema)}`);
      const columns = Object.entries(external.columns).map(([name, type]) => sql`${id(name)} ${op.type(type)}`);
      await execute(sql`CREATE TABLE IF NOT EXISTS ${external.relation} (${join(columns, ', ')})`);
    }
  }

  function externalOf(source: string, part: string): ExternalRelation {
    const { externals } = sourceRelations(modelOf(config), 'duckdb');
    const found = externals.find((external) => external.source === source && external.part === part);
    if (found === undefined) throw new Error(`The test's config has no relation ${part} of source ${source}.`);
    return found;
  }

  await createRelations();
  await showingStatements(deploy(warehouse, bundle));

  return {
    get config() {
      return config;
    },
    get bundle() {
      return bundle;
    },
    warehouse,
    async insert(source, relation, rows) {
      const external = externalOf(source, relation);
      const columns = Object.entries(external.columns);
      const unknown = rows.flatMap((row) => Object.keys(row)).find((name) => !(name in external.columns));
      if (unknown !== undefined) throw new Error(`${source}, ${relation}: there is no column ${unknown}.`);
      const types = JSON.stringify([
        Object.fromEntries(columns.map(([name, type]) => [name, type === 'json' ? 'JSON' : 'VARCHAR'])),
      ]);
      for (let start = 0; start < rows.length; start += INSERT_ROWS) {
        const values = JSON.stringify(rows.slice(start, start + INSERT_ROWS));
        await execute(sql`INSERT INTO ${external.relation} (${join(
          columns.map(([name]) => id(name)),
          ', ',
        )})
SELECT ${join(
          columns.map(([name, type]) => fromText(id(name), type)),
          ', ',
        )}
FROM (SELECT UNNEST(from_json(${values}, ${types}), max_depth := 2))`);
      }
    },
    async remove(source, relation, condition = 'TRUE') {
      await showingStatements(
        warehouse.execute(`DELETE FROM ${spell(externalOf(source, relation).relation)} WHERE ${condition}`),
      );
    },
    async resolve(options) {
      const steps: Step[] = [];
      const onStep = (step: Step): void => void steps.push(step);
      const text = await showingStatements(
        options === undefined
          ? warehouse.call('nexus_resolve', [], onStep)
          : warehouse.call('nexus_resolve_with', [JSON.stringify(options)], onStep),
      );
      return { summary: JSON.parse(text ?? 'null') as Summary, steps };
    },
    read: (table, columns) =>
      readRows(
        warehouse,
        `SELECT ${columns === undefined ? '*' : spell(join(columns.map(id), ', '))} FROM ${dialects.duckdb.quote(bundle.location.schema)}.${dialects.duckdb.quote(table)}`,
      ),
    query: (text) => readRows(warehouse, text),
    async redeploy(changed, newOverrides = overrides) {
      config = configOf({ ...given, ...changed });
      bundle = buildBundle(config, 'duckdb', undefined, newOverrides);
      await createRelations();
      return showingStatements(deploy(warehouse, bundle));
    },
    close: () => warehouse.close(),
  };
}
