import { createRequire } from 'node:module';
import { format } from 'sql-formatter';
import { serversOf } from '../config/attached.ts';
import type { Model } from '../config/model.ts';
import { formerNames, modelOf, targetNameOf } from '../config/model.ts';
import type { NexusConfig } from '../config/types.ts';
import type { ResolveSettings } from '../procedures/resolve/settings.ts';
import type { Location } from '../procedures/locations.ts';
import { contextOf, privateSchema } from '../procedures/locations.ts';
import { procedures } from '../procedures/index.ts';
import { BUCKETS } from '../sql/buckets.ts';
import { RECORD_COLUMNS, sourceRecords } from '../sql/blocks/process_records.ts';
import { bootstrapStatements } from '../sql/bootstrap.ts';
import type { Dialect, WarehouseName } from '../sql/dialect.ts';
import { dialects } from '../sql/dialects/index.ts';
import { freeMailRows, publicSuffixRows } from '../sql/seeds.ts';
import { placeholder } from '../sql/sources/placeholder.ts';
import { arrivalsView, recordsView } from '../sql/sources/relations.ts';
import { ARRIVAL_COLUMNS, arrivals } from '../sql/steps/start/probe.ts';
import type { SourceNames } from '../sql/source_names.ts';
import { STORED_FORMAT } from '../sql/stored_format.ts';
import type { Table } from '../sql/table.ts';
import { contextTables } from '../sql/tables/context.ts';
import { sharedTables, tables, workTables } from '../sql/tables/index.ts';
import { nexus_secrets } from '../sql/tables/operations.ts';
import { nexus_states, nexus_traits } from '../sql/tables/results.ts';
import { nexus_free_mail_domains, nexus_public_suffixes } from '../sql/tables/seeds.ts';
import type { LogicalType, RenderContext, Sql } from '../sql/tag.ts';
import { nexus, render } from '../sql/tag.ts';
import type { View } from '../sql/view.ts';
import { allViews, entityView, finalViews } from '../sql/views/index.ts';
import { UDFS } from '../udfs/index.ts';
import type { Bundle, BundleColumn, BundleObject } from './bundle.ts';
import { columnsHere, tableDefinition, typeName, viewDefinition, workTableDefinition } from './definitions.ts';
import { dropEarlier, takenOver } from './earlier_place.ts';
import { plannedViews, tooLargeToPlan } from './plan_gate.ts';
import { checkPlatformRules } from './platform_rules.ts';
import { procedureDefinition } from './procedure_definition.ts';
import { freeMailDomains, publicSuffixes } from './seeds.ts';
import { placeOf } from './place.ts';
import { arriving } from './external_relation.ts';
import { isKept, storedFinals, storedNames, storedTimeline } from './stored_views.ts';
import { deliveriesOf, sourceRelations } from './source_relations.ts';
import { withSignature } from './duckdb_definitions.ts';
import { remembered } from './remembered.ts';
import { rulesOf } from './rules_of.ts';
import { sha256 } from './sha256.ts';
import { udfBody, udfDefinition } from './udf_definition.ts';
import { readSignatures, sqlType } from './udf_signature.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

const FOLDERS: Record<BundleObject['kind'], string> = {
  schema: 'schema',
  table: 'tables',
  seed: 'seeds',
  function: 'functions',
  source_view: 'sources',
  view: 'views',
  procedure: 'procedures',
  leftover: 'leftovers',
};

/** The bundle breaks a limit or a rule of its warehouse: one message each. */
export class BuildError extends Error {
  readonly findings: readonly string[];

  constructor(findings: readonly string[]) {
    super(`The bundle breaks limits of its warehouse:\n${findings.map((finding) => `  ${finding}`).join('\n')}`);
    this.findings = findings;
  }
}

const columnsOf = (
  columns: Readonly<Record<string, LogicalType | { readonly type: LogicalType; readonly since?: number }>>,
  context: RenderContext,
): BundleColumn[] =>
  Object.entries(columns).map(([name, column]) => ({
    name,
    type: typeName(typeof column === 'string' ? column : column.type, context),
    ...(typeof column === 'string' || column.since === undefined ? {} : { since: column.since }),
  }));

/** Characters of a query that people may still read. A list of thousands of rules takes the formatter a minute. */
const LONGEST_READ = 200_000;

/** The formatter takes most of a build's time, and views are the same in most bundles. */
const formatted = (query: string, { name: language }: Dialect): string =>
  query.length > LONGEST_READ
    ? query
    : remembered(`query_${sha256(`${language}\n${query}`)}`, () =>
        format(query, { language, keywordCase: 'upper', tabWidth: 2, expressionWidth: 100 }),
      );

/** Collects the objects of one warehouse. */
class Assembly {
  readonly objects: BundleObject[] = [];
  readonly findings: string[] = [];
  readonly context: RenderContext;
  readonly #results: ReadonlySet<string>;

  /** @param results names of tables and views for whoever only reads */
  constructor(context: RenderContext, results: ReadonlySet<string>) {
    this.context = context;
    this.#results = results;
  }

  add(kind: BundleObject['kind'], name: string, text: string, details: Partial<BundleObject> = {}): void {
    const { dialect } = this.context;
    const ending = dialect.name === 'duckdb' && (kind === 'function' || kind === 'procedure') ? 'js' : 'sql';
    const emitted = kind === 'function' || kind === 'procedure' || kind === 'view' ? kind : 'statement';
    this.findings.push(...checkPlatformRules(dialect.name, name, text, emitted));
    this.objects.push({ name, kind, file: `${FOLDERS[kind]}/${name}.${ending}`, text, hash: sha256(text), ...details });
  }

  text(piece: Sql): string {
    return render(piece, this.context).text;
  }

  addTable(table: Table): void {
    this.add('table', table.name, tableDefinition(table, this.context), {
      columns: columnsOf(columnsHere(table, this.context), this.context),
      ...this.#mark(table.name),
    });
  }

  addView(view: View): void {
    const query = formatted(this.text(view.query), this.context.dialect);
    this.add('view', view.name, viewDefinition(view, query, this.context), {
      columns: columnsOf(view.columns, this.context),
      ...this.#mark(view.name),
    });
  }

  #mark(name: string): Pick<BundleObject, 'isResult'> {
    return this.#results.has(name) ? { isResult: true } : {};
  }

  addSeed(table: Table, query: Sql): void {
    const { dialect } = this.context;
    const columns = Object.keys(table.columns).map((name) => dialect.quote(name));
    this.add('seed', table.name, dialect.replaceRows(this.text(nexus(table.name)), columns, this.text(query)));
  }
}

function addFunctions(assembly: Assembly): void {
  const { context } = assembly;
  const warehouse = context.dialect.name;
  const signatures = readSignatures();
  for (const { name } of UDFS) {
    const { args, returns } = signatures[name];
    const signature = {
      args: args.map((argument) => ({ name: argument.name, type: sqlType(warehouse, argument.type) })),
      returns: sqlType(warehouse, returns),
    };
    const definition = udfDefinition(warehouse, name, context.functionName(name)).trimEnd().replace(/;$/, '');
    // DuckDB has no statement that would keep the types: they stand before the function.
    const text = warehouse === 'duckdb' ? withSignature(definition, signatures[name]) : definition;
    assembly.add('function', name, text, { signature });
  }
}

const namesOfSources = ({ sources }: Model): SourceNames[] =>
  sources.map((source) => ({ name: source.name, former: formerNames(source) }));

/** Settings of a run that only tests change. */
export type BuildOverrides = Pick<
  ResolveSettings,
  'beatSeconds' | 'javascriptEdges' | 'longestChain' | 'narrowKey' | 'runAs'
>;

/**
 * Builds everything that one target of a config needs on one warehouse.
 *
 * @throws BuildError where the result breaks a limit of the warehouse
 */
export function buildBundle(
  config: NexusConfig,
  warehouse: WarehouseName,
  targetName?: string,
  overrides: BuildOverrides = {},
): Bundle {
  const model = modelOf(config);
  const { location, materialize, region, runAs, executeAs, buckets, clusters } = placeOf(config, warehouse, targetName);
  const dialect = dialects[warehouse];
  const context: RenderContext = {
    ...contextOf(dialect, location),
    ...(buckets === true ? { buckets: BUCKETS } : {}),
    ...(clusters === true ? { clusters } : {}),
  };
  const servers = warehouse === 'duckdb' ? serversOf(config.targets[targetNameOf(config, targetName)]?.duckdb) : [];
  const sources = sourceRelations(model, warehouse, servers);
  const suffixes = publicSuffixes();
  const freeMail = freeMailDomains();

  const lastViews = [...model.entityTypes.map((type) => entityView(model, type)), ...finalViews(model)];
  const results = [...lastViews, nexus_states, nexus_traits].map(({ name }) => name);
  const assembly = new Assembly(context, new Set([...results, 'nexus_events']));
  const inTables = storedNames(model, materialize);
  const stored = storedFinals(model, inTables);
  const timeline = storedTimeline(model, inTables);
  const inPlace = [...stored, ...(timeline === undefined ? [] : [timeline])];

  assembly.add('schema', location.schema, schemaDefinition(dialect, location, region));
  const hidden = privateSchema(warehouse, location);
  if (hidden !== undefined) {
    assembly.add('schema', hidden, schemaDefinition(dialect, { ...location, schema: hidden }, region));
  }
  tables
    .filter((table) => isKept(model, materialize, table, sources.externals))
    .forEach((table) => assembly.addTable(table));
  if (warehouse === 'snowflake') {
    for (const table of workTables) assembly.add('table', table.name, workTableDefinition(table, context));
  }
  inPlace.forEach(({ table }) => assembly.addTable(table));
  assembly.addSeed(nexus_public_suffixes, publicSuffixRows(suffixes));
  assembly.addSeed(nexus_free_mail_domains, freeMailRows(freeMail));
  const initial = bootstrapStatements(
    namesOfSources(model),
    model.identifierTypes.map((type) => type.name),
  );
  for (const { name, statement } of initial) {
    const isMoved = hidden !== undefined && name === nexus_secrets.name;
    const filled = isMoved ? takenOver(nexus_secrets, 'secret_name', statement, location, context) : statement;
    assembly.add('seed', name, assembly.text(filled));
  }
  addFunctions(assembly);
  const sourceView = (name: string, description: string, piece: Sql): string =>
    viewDefinition({ name, description }, formatted(assembly.text(piece), dialect), context);
  for (const { source, name, description, query } of sources.views) {
    const fullName = `${source}_${name}`;
    assembly.add('source_view', fullName, sourceView(fullName, description, query), { source });
  }
  // What a run reads of a source.
  const addSourceView = (
    source: string,
    name: string,
    description: string,
    query: Sql,
    columns: Readonly<Record<string, LogicalType>>,
  ): void => {
    assembly.add('source_view', name, sourceView(name, description, query), {
      source,
      placeholder: sourceView(name, description, placeholder(source, columns)),
    });
  };
  for (const { name: source } of model.sources) {
    addSourceView(
      source,
      recordsView(source),
      `All records of ${source} in the columns of nexus_event_log: what a run reads.`,
      sources.records[source] ?? sourceRecords(sources.relations.filter((relation) => relation.source === source)),
      RECORD_COLUMNS,
    );
    addSourceView(
      source,
      arrivalsView(source),
      `When the rows of ${source} came in: what a run probes for work.`,
      arrivals(
        sources.externals
          .filter((external) => external.source === source)
          .map((external) => arriving(external, warehouse)),
      ),
      ARRIVAL_COLUMNS,
    );
  }
  allViews(model)
    .filter((view) => !inTables.has(view.name))
    .forEach((view) => assembly.addView(view));
  // Elsewhere sources need not be parted, and nothing is refused for its size: what is shared stays in one statement.
  const planned = dialect.fillsShared ? plannedViews({ warehouse, location, objects: assembly.objects }) : undefined;
  const scansOf = (view: string): number => planned?.views.find(({ object }) => object === view)?.scans ?? 0;
  const settings: ResolveSettings = {
    model,
    version,
    rules: rulesOf(model, {
      // What is kept in an older format is brought to that of today where a run comes by it.
      version: `${version}, format ${String(STORED_FORMAT)}`,
      functions: UDFS.map(({ name }) => udfBody(warehouse, name)),
      sourceViews: assembly.objects.filter(({ kind }) => kind === 'source_view'),
      lists: [suffixes, freeMail],
      stored: [...inPlace.map(({ table }) => table), ...(materialize.context ? contextTables : [])].map(
        ({ name }) => name,
      ),
    }),
    windowed: sources.windowed,
    deliveries: deliveriesOf(model, sources, (name) => ({
      records: scansOf(recordsView(name)),
      arrivals: scansOf(arrivalsView(name)),
    })),
    materialized: stored,
    ...(timeline === undefined ? {} : { timeline }),
    storesContext: materialize.context,
    ...(runAs === undefined ? {} : { runAs }),
    ...overrides,
  };
  for (const procedure of procedures(settings)) {
    const { text, statements, variables } = procedureDefinition(procedure, context, executeAs);
    const args = procedure.parameters.map((parameter) => ({
      name: parameter.variable,
      type: typeName(parameter.type, context),
    }));
    assembly.add('procedure', procedure.name, text, { signature: { args }, statements, variables });
  }
  if (hidden !== undefined) {
    const left = dropEarlier(nexus_secrets, 'secret_name', location, context);
    assembly.add('leftover', nexus_secrets.name, assembly.text(left));
  }
  if (planned !== undefined) {
    assembly.findings.push(...tooLargeToPlan([...planned.views, ...planned.statementsOf(assembly.objects)]));
  }
  if (assembly.findings.length > 0) throw new BuildError(assembly.findings);
  return {
    warehouse,
    version,
    format: STORED_FORMAT,
    location,
    ...(region === undefined ? {} : { region }),
    rules: settings.rules,
    objects: assembly.objects,
    workTables: [...workTables, ...(dialect.fillsShared ? sharedTables : [])].map((table) => ({
      name: table.name,
      columns: columnsOf(table.columns, context),
    })),
    sources: namesOfSources(model),
    removedSources: model.removedSources,
    externals: [...sources.externals, ...sources.stateRelations]
      .filter(({ file }) => file === undefined)
      .map((external) => ({ name: assembly.text(external.relation), columns: columnsOf(external.columns, context) })),
  };
}

function schemaDefinition(dialect: Dialect, { database, schema }: Location, region: string | undefined): string {
  const parts = [database, schema].filter((part): part is string => part !== undefined);
  const name = parts.map((part) => dialect.quote(part)).join('.');
  const options = region === undefined ? '' : ` OPTIONS (location = ${dialect.literal(region)})`;
  return `CREATE SCHEMA IF NOT EXISTS ${name}${options}`;
}
