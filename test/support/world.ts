import { modelOf, targetNameOf } from '../../config/model.ts';
import type { Materialize, NexusConfig, Target } from '../../config/types.ts';
import type { BuildOverrides } from '../../build/build.ts';
import { buildBundle } from '../../build/build.ts';
import type { Bundle } from '../../build/bundle.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { sourceRelations } from '../../build/source_relations.ts';
import type { DeployReport } from '../../deploy/deploy.ts';
import { deploy } from '../../deploy/deploy.ts';
import type { Step, Warehouse } from '../../warehouses/warehouse.ts';
import { spell } from '../../warehouses/warehouse.ts';
import type { Relation, Sql } from '../../sql/tag.ts';
import { id, join, nexus, op, relationsIn, sql } from '../../sql/tag.ts';
import type { Disturbance, Engine, Place, Row } from './engine.ts';
import { readRows, showingStatements } from './rows.ts';

export type { Disturbance, Row } from './engine.ts';

/** What a run reports: counts by name, besides run_id and status. */
export type Summary = Readonly<Record<string, string | number>>;

export interface Resolved {
  readonly summary: Summary;
  /** Every statement of the program that the run sent, in order. */
  readonly steps: readonly Step[];
}

export interface Answered {
  /** What the procedure gave, parsed. */
  readonly answer: Row;
  /** Every statement of the program that the call sent, in order. */
  readonly steps: readonly Step[];
}

/** A place on a warehouse with raw relations and a deployment over them. */
export interface World {
  readonly config: NexusConfig;
  readonly bundle: Bundle;
  readonly warehouse: Warehouse;
  /** Adds rows to a relation of a source, named as in the config (`events`, or an adapter's raw table). */
  insert(source: string, relation: string, rows: readonly Row[]): Promise<void>;
  /** Adds rows to the relation that a state is read from. */
  insertStates(state: string, rows: readonly Row[]): Promise<void>;
  /** Takes away the rows of a relation of a source that a condition picks; all of them without one. */
  remove(source: string, relation: string, condition?: Sql): Promise<void>;
  /** Changes all rows of a relation of a source. */
  update(source: string, relation: string, assignment: Sql): Promise<void>;
  /** Runs a statement that gives no rows. */
  execute(statement: Sql): Promise<void>;
  /** Calls `nexus_resolve()`, or `nexus_resolve_with` if there are options. */
  resolve(options?: Row, disturbance?: Disturbance): Promise<Resolved>;
  /** Calls another procedure of ours. */
  call(procedure: string, ...args: readonly string[]): Promise<Answered>;
  /** Calls `nexus_resolve()` and ends it from outside when it has done a step. */
  kill(after: string): Promise<void>;
  /** A table or view of ours: rows without their null columns, sorted; timestamps as ISO 8601, integers as numbers. */
  read(table: string, columns?: readonly string[]): Promise<Row[]>;
  /** The same for a query. */
  query(query: Sql): Promise<Row[]>;
  /** Builds and deploys a changed config to the same place. */
  redeploy(config: Partial<NexusConfig>, overrides?: BuildOverrides): Promise<DeployReport>;
  close(): Promise<void>;
}

/** Makes the world of a test: raw relations (empty), built bundle, deployment. */
export type CreateWorld = (config?: Partial<NexusConfig>, overrides?: BuildOverrides) => Promise<World>;

const DEFAULTS: NexusConfig = {
  targets: { test: {} },
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

const targetOf = (config: NexusConfig): Target | undefined => config.targets[targetNameOf(config, undefined)];

type External = Relation & { readonly kind: 'external' };

/** Where a relation of the user's is, if it is a table that a test may make. */
const tableOf = ({ file, relation }: ExternalRelation): External | undefined => {
  const [place] = relationsIn(relation);
  // Files and attached databases are the test's own.
  return file === undefined && place?.kind === 'external' && place.database === undefined ? place : undefined;
};

const pickStored = (part?: { readonly materialize?: Materialize }): { materialize?: Materialize } =>
  part?.materialize === undefined ? {} : { materialize: part.materialize };

/** A target with what another says of stored views. */
const storing = (target: Target, { duckdb, snowflake, bigquery }: Target = {}): Target => ({
  ...(target.duckdb && { duckdb: { ...target.duckdb, ...pickStored(duckdb) } }),
  ...(target.snowflake && { snowflake: { ...target.snowflake, ...pickStored(snowflake) } }),
  ...(target.bigquery && {
    bigquery: {
      ...target.bigquery,
      ...pickStored(bigquery),
      ...(bigquery?.buckets === undefined ? {} : { buckets: bigquery.buckets }),
    },
  }),
});

/** A config that leads to a place. */
function inPlace(config: NexusConfig, place: Place): NexusConfig {
  const moved = <T extends { schema?: string }>(ref: T): T =>
    ref.schema === undefined ? ref : { ...ref, schema: place.schemaName(ref.schema) };
  const allMoved = <T extends { schema?: string }>(refs: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(refs).map(([name, ref]) => [name, moved(ref)]));
  return {
    ...config,
    targets: { test: storing(place.target, targetOf(config)) },
    default_target: 'test',
    sources: config.sources.map(({ location, relations, raw, tables, ...source }) => ({
      ...source,
      ...(location === undefined ? {} : { location: moved(location) }),
      ...(relations === undefined ? {} : { relations: allMoved(relations) }),
      ...(raw === undefined ? {} : { raw: allMoved(raw) }),
      ...(tables === undefined ? {} : { tables: allMoved(tables) }),
    })),
    states: (config.states ?? []).map(({ relation, ...state }) => ({
      ...state,
      ...(relation === undefined ? {} : { relation: moved(relation) }),
    })),
  };
}

/** Tables that hold the same in every world of one config. */
const KEPT = new Set(['nexus_installed', 'nexus_public_suffixes', 'nexus_free_mail_domains']);

/** Statements after which a place is as if it had just been deployed to. */
const emptying = (warehouse: Warehouse, bundle: Bundle, tables: readonly Sql[]): string[] => [
  ...[
    ...bundle.objects.filter(({ kind, name }) => kind === 'table' && !KEPT.has(name)).map(({ name }) => nexus(name)),
    ...tables,
  ].map((table) => spell(warehouse, sql`TRUNCATE TABLE ${table}`)),
  ...bundle.objects.filter(({ kind, name }) => kind === 'seed' && !KEPT.has(name)).map(({ text }) => text),
];

export interface WorldOptions {
  /** A deployment is emptied and used again by the next world of its config: for tests that change only rows. */
  readonly again?: boolean;
}

interface Deployed {
  readonly place: Place;
  readonly config: NexusConfig;
  readonly bundle: Bundle;
}

/** Jest's; a campaign runs without it, and its process ends. */
const { afterAll } = globalThis as { afterAll?: (close: () => Promise<void>) => void };

/** Worlds on an engine. What a test file leaves open is closed after it. */
export function worldsOn(engine: Engine, { again = false }: WorldOptions = {}): CreateWorld {
  const places = new Set<Place>();
  const unused = new Map<string, Deployed[]>();
  const close = async (place: Place): Promise<void> => {
    places.delete(place);
    await place.close();
  };
  afterAll?.(async () => {
    for (const place of places) await close(place);
    await engine.close();
  });

  const externalsOf = (config: NexusConfig): ExternalRelation[] => {
    const { externals, stateRelations } = sourceRelations(modelOf(config), engine.name);
    return [...externals, ...stateRelations];
  };
  const tablesOf = (config: NexusConfig): Sql[] =>
    externalsOf(config).flatMap((external) => (tableOf(external) === undefined ? [] : [external.relation]));

  async function createRelations(place: Place, config: NexusConfig, bundle: Bundle): Promise<void> {
    const schemas = new Set<string>();
    const tables = externalsOf(config).flatMap((external) => {
      const table = tableOf(external);
      if (table === undefined) return [];
      schemas.add(table.schema ?? bundle.location.schema);
      const columns = Object.entries(external.columns).map(
        ([name, type]) => sql`${op.sourceColumn(name, false)} ${op.type(type)}`,
      );
      return [sql`CREATE TABLE IF NOT EXISTS ${external.relation} (${join(columns, ', ')})`];
    });
    const statements = [...[...schemas].map((schema) => sql`CREATE SCHEMA IF NOT EXISTS ${id(schema)}`), ...tables];
    if (tables.length > 0) await place.executeAll(statements.map((statement) => spell(place.warehouse, statement)));
  }

  async function deployNew(given: NexusConfig, overrides: BuildOverrides): Promise<Deployed> {
    const place = await engine.open(targetOf(given));
    places.add(place);
    const config = inPlace(given, place);
    const bundle = buildBundle(config, engine.name, undefined, overrides);
    await createRelations(place, config, bundle);
    await place.install(bundle);
    return { place, config, bundle };
  }

  async function deployAgain({ place, config, bundle }: Deployed): Promise<Deployed> {
    await place.executeAll(emptying(place.warehouse, bundle, tablesOf(config)));
    return { place, config, bundle };
  }

  return async (given = {}, overrides = {}) => {
    const { narrowKey, ...others } = overrides;
    const recipe = JSON.stringify([given, others, narrowKey?.(id('key')).parts]);
    const left = unused.get(recipe)?.pop();
    const made = left === undefined ? deployNew(configOf(given), overrides) : deployAgain(left);
    const { place, ...deployed } = await showingStatements(made);
    let { config, bundle } = deployed;
    let isChanged = false;

    const execute = (statement: Sql): Promise<void> =>
      showingStatements(place.warehouse.execute(spell(place.warehouse, statement)));
    function externalOf(source: string, part: string): ExternalRelation {
      const found = externalsOf(config).find((external) => external.source === source && external.part === part);
      if (found === undefined) throw new Error(`The test's config has no relation ${part} of source ${source}.`);
      return found;
    }
    async function insert(source: string, part: string, rows: readonly Row[]): Promise<void> {
      const external = externalOf(source, part);
      const table = tableOf(external);
      if (table === undefined) throw new Error(`${source}, ${part}: the test does not own this table.`);
      const unknown = rows.flatMap((row) => Object.keys(row)).find((name) => !(name in external.columns));
      if (unknown !== undefined) throw new Error(`${source}, ${part}: there is no column ${unknown}.`);
      if (rows.length > 0) await showingStatements(place.load(table, external.columns, rows));
    }

    return {
      get config() {
        return config;
      },
      get bundle() {
        return bundle;
      },
      get warehouse() {
        return place.warehouse;
      },
      insert,
      insertStates: (state, rows) => insert('states', state, rows),
      remove: (source, part, condition = sql`TRUE`) =>
        execute(sql`DELETE FROM ${externalOf(source, part).relation} WHERE ${condition}`),
      update: (source, part, assignment) =>
        execute(sql`UPDATE ${externalOf(source, part).relation} SET ${assignment} WHERE TRUE`),
      execute,
      async resolve(options, disturbance) {
        const { result, steps } = await showingStatements(
          options === undefined
            ? place.call(bundle, 'nexus_resolve', [], disturbance)
            : place.call(bundle, 'nexus_resolve_with', [JSON.stringify(options)], disturbance),
        );
        return { summary: JSON.parse(result ?? 'null') as Summary, steps };
      },
      async call(procedure, ...args) {
        const { result, steps } = await showingStatements(place.call(bundle, procedure, args));
        return { answer: JSON.parse(result ?? 'null') as Row, steps };
      },
      kill: (after) => place.kill(bundle, after),
      read(table, columns) {
        const selected = columns === undefined ? sql`*` : join(columns.map(id), ', ');
        const types = bundle.objects.find(({ name, columns: of }) => name === table && of !== undefined)?.columns;
        const known = types
          ?.filter(({ name }) => columns?.includes(name) ?? true)
          .map(({ name, type }) => [name, type] as const);
        return readRows(place.warehouse, sql`SELECT ${selected} FROM ${nexus(table)}`, known && new Map(known));
      },
      query: (query) => readRows(place.warehouse, query),
      async redeploy(changed, newOverrides = overrides) {
        isChanged = true;
        config = inPlace(configOf({ ...given, ...changed }), place);
        bundle = buildBundle(config, engine.name, undefined, newOverrides);
        await createRelations(place, config, bundle);
        return showingStatements(deploy(place.warehouse, bundle));
      },
      close: async () => {
        if (!again || isChanged) return close(place);
        unused.set(recipe, [...(unused.get(recipe) ?? []), { place, config, bundle }]);
      },
    };
  };
}
