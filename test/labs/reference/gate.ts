import type { Value } from '../../../procedures/rendered_program.ts';
import type { Finding, GateResult } from '../finding.ts';
import type { Analyser } from '../googlesql/analyser.ts';
import { relationsOf } from '../googlesql/gate.ts';
import type { TypeProto } from '../googlesql/language.ts';
import type { AnalyserServer } from '../googlesql/server.ts';
import type { Bundle, ManifestObject, ManifestStatement } from '../manifest.ts';
import { differenceOf } from './compare.ts';
import type { DemoDatabase } from './demo_database.ts';
import { openDemo } from './demo_database.ts';
import type { Constant, Contents } from './evaluator.ts';
import { Evaluator } from './evaluator.ts';
import { follow } from './follow.ts';
import type { Followed } from './follow.ts';
import { builtFunction, recordCalls, takeRecorded } from './functions.ts';
import type { Known } from './session.ts';
import { readContents, withGivenNames } from './session.ts';
import type { Made } from './statement.ts';
import { Executor } from './statement.ts';
import type { Plain } from './values.ts';

/** Values that are another in each execution, or on each warehouse, by the reason. */
const MAY_DIFFER: Readonly<Record<string, readonly string[]>> = {
  'a run is given a random id': ['begin.run_id'],
  'the time of the run': [
    'begin.started_at',
    'begin.as_of',
    'nexus_audience_intervals.entered_at',
    'nexus_audience_intervals.exited_at',
    'nexus_runs.finished_at',
    'nexus_lock.acquired_at',
    'nexus_lock.expires_at',
    'nexus_lock.kept_at',
  ],
  'each warehouse has a hash of its own': [
    'nexus_runs.key_function',
    'nexus_work_named.identifier_key',
    'arrivals.row_print',
  ],
  'what each keeps after a deletion': ['nexus_receipts.history'],
};
const DIFFERENT = new Set(Object.values(MAY_DIFFER).flat());

/** What the evaluator says that is about itself and not about the statement. */
const UNSUPPORTED = /no evaluator|not (yet )?(supported|implemented)|does not support|Unimplemented/i;

export interface Call {
  readonly procedure: string;
  readonly args: readonly Value[];
}

/** A round of the demo: what comes in before, and what is called. */
export interface Round {
  readonly deliver?: 'first' | 'second';
  readonly call: Call;
}

const call = (procedure: string, ...args: readonly string[]): Call => ({ procedure, args });

/** The demo's first run, a second batch, and what else a user calls. */
export const ROUNDS: readonly Round[] = [
  { deliver: 'first', call: call('nexus_resolve') },
  { deliver: 'second', call: call('nexus_resolve') },
  { call: call('nexus_audit') },
];

/**
 * The statements of BigQuery's procedure for each of DuckDB's: the last is the same step, those before fill what it shares.
 *
 * @param onlyOurs work tables that DuckDB has not: what empties them at the end is no step of DuckDB's
 */
export function paired(
  ours: readonly ManifestStatement[],
  duckdb: readonly { readonly step: string }[],
  onlyOurs: ReadonlySet<string> = new Set(),
): readonly (readonly ManifestStatement[])[] {
  const isShared = (step: string): boolean => step.includes('.');
  const rest = ours.filter(
    ({ step, creates }) =>
      step !== 'call' && step !== 'result' && (isShared(step) || creates === null || !onlyOurs.has(creates)),
  );
  const groups = duckdb.map(({ step }) => {
    const length = rest.findIndex((statement) => statement.step === step) + 1;
    const group = rest.splice(0, length);
    if (length === 0 || group.slice(0, -1).some((shared) => !shared.step.startsWith(`${step}.`))) {
      throw new Error(`the step ${step} stands elsewhere in BigQuery's procedure than in DuckDB's`);
    }
    return group;
  });
  if (rest.length > 0) throw new Error(`DuckDB's procedure has no step ${rest[0]?.step ?? ''}`);
  return groups;
}

/** Compares, statement by statement, what the reference implementation makes of DuckDB's rows with what DuckDB makes. */
export class Reference {
  readonly result: { statements: number; called: number; views: number; findings: Finding[] } = {
    statements: 0,
    called: 0,
    views: 0,
    findings: [],
  };
  readonly unsupported = new Map<string, string>();
  readonly #demo: DemoDatabase;
  readonly #bundle: Bundle;
  readonly #analyser: Analyser;
  readonly #executor: Executor;
  readonly #known: ReadonlyMap<string, Known>;
  readonly #seen = new Set<string>();

  private constructor(
    demo: DemoDatabase,
    bundle: Bundle,
    analyser: Analyser,
    executor: Executor,
    known: readonly Known[],
  ) {
    this.#demo = demo;
    this.#bundle = bundle;
    this.#analyser = analyser;
    this.#executor = executor;
    this.#known = new Map(known.map((relation) => [relation.path, relation]));
  }

  /** @param change what a test does to BigQuery's bundle */
  static async open(
    server: AnalyserServer,
    analyser: Analyser,
    change: (bundle: Bundle) => Bundle = (bundle) => bundle,
  ): Promise<Reference> {
    recordCalls();
    const demo = await openDemo();
    const bundle = change(demo.bigquery);
    const functions = bundle.manifest.objects
      .filter(({ kind }) => kind === 'function')
      .map((object) => [object.name, builtFunction(object, bundle.files.get(object.file) ?? '')] as const);
    const executor = new Executor(new Evaluator(server, analyser), analyser, new Map(functions));
    return new Reference(demo, bundle, analyser, executor, await knownRelations(demo, bundle, analyser));
  }

  async close(): Promise<void> {
    await this.#demo.place.close();
  }

  async run({ deliver, call }: Round): Promise<void> {
    if (deliver !== undefined) await this.#demo.deliver(deliver);
    let made: Made[] = [];
    /** Tables of this call that DuckDB has no need of. */
    const shared = new Map<string, Contents>();
    const isInteger = (procedure: string, name: string): boolean => this.#typeOf(procedure, name).endsWith('INT64');
    await follow(this.#demo.place.warehouse, this.#demo.duckdb, call.procedure, call.args, isInteger, {
      before: async (followed) => {
        takeRecorded();
        made = [];
        this.#inputs = await this.#read(followed, shared);
      },
      after: async (followed, set) => {
        made = await this.#execute(followed, shared);
        await this.#compare(followed, made, set);
      },
    });
  }

  #inputs = new Map<string, Contents>();

  #statements({ procedure, index }: Followed): readonly ManifestStatement[] {
    const of = (objects: readonly Pick<ManifestObject, 'name' | 'statements'>[]): readonly ManifestStatement[] =>
      objects.find(({ name }) => name === procedure)?.statements ?? [];
    const duckdb = this.#demo.duckdb.objects.find(({ name }) => name === procedure)?.statements ?? [];
    const theirs = new Set(this.#demo.duckdb.workTables.map(({ name }) => name));
    const work = this.#bundle.manifest.work_tables.map(({ name }) => name);
    const onlyOurs = new Set(work.filter((name) => !theirs.has(name)));
    return paired(of(this.#bundle.manifest.objects), duckdb, onlyOurs)[index] ?? [];
  }

  /** What the statements read, as it is before DuckDB's is executed. */
  async #read(followed: Followed, shared: ReadonlyMap<string, Contents>): Promise<Map<string, Contents>> {
    const inputs = new Map<string, Contents>(shared);
    const fills = new Set<string>();
    for (const { text, creates } of this.#statements(followed)) {
      for (const known of withGivenNames(text, this.#known).relations) {
        // A table that is filled here is not read, and may not be there yet.
        const isRead = known.name !== creates && !fills.has(known.name);
        if (isRead && !inputs.has(known.name)) {
          inputs.set(known.name, await readContents(this.#demo.place.warehouse, known));
        }
      }
      if (creates !== null) fills.add(creates);
    }
    return inputs;
  }

  async #execute(followed: Followed, shared: Map<string, Contents>): Promise<Made[]> {
    const calls = takeRecorded();
    const constants = await this.#constants(followed);
    const statements = this.#statements(followed);
    const all: Made[] = [];
    for (const [index, { text }] of statements.entries()) {
      const named = this.#withHashes(withGivenNames(text, this.#known).text);
      const made = await this.#executor.execute(named, { tables: this.#inputs, constants }, calls);
      all.push(made);
      if (!made.ok) break;
      if (index < statements.length - 1 && made.kind === 'rows') {
        shared.set(made.table, made);
        this.#inputs.set(made.table, made);
      }
    }
    return all;
  }

  async #compare(followed: Followed, made: readonly Made[], set: Readonly<Record<string, Value>>): Promise<void> {
    const place = `${followed.procedure} › ${followed.step}`;
    const key = `${place} ${String(followed.index)}`;
    if (!this.#seen.has(key)) {
      this.#seen.add(key);
      this.result.called += 1;
      this.result.statements += made.some(({ ok }) => !ok) ? 0 : 1;
    }
    const last = made.at(-1);
    const text = this.#statements(followed)[made.length - 1]?.text ?? '';
    const refuse = (message: string): void => {
      this.result.findings.push({
        rule: 'reference',
        object: followed.procedure,
        step: followed.step,
        message,
        sql: text,
      });
    };
    if (last === undefined) return;
    if (!last.ok) {
      if (UNSUPPORTED.test(last.message)) this.unsupported.set(place, last.message.split('\n')[0] ?? '');
      else refuse(last.message);
      return;
    }
    if (last.kind === 'value') {
      const difference = differenceOf(place, [asVariables(last, set)], [set], (name) =>
        DIFFERENT.has(`${followed.step}.${name.slice(2)}`),
      );
      if (difference !== '') refuse(`DuckDB sets other values:\n${difference}`);
      return;
    }
    const known = [...this.#known.values()].find(({ name }) => name === last.table);
    if (known === undefined) return;
    const expected = await readContents(this.#demo.place.warehouse, known);
    const difference = differenceOf(last.table, records(last), records(expected), (name) =>
      DIFFERENT.has(`${last.table}.${name}`),
    );
    if (difference !== '') refuse(`DuckDB makes other rows:\n${difference}`);
  }

  /** Each view, over what DuckDB holds now, against DuckDB's own. */
  async compareViews(): Promise<void> {
    const { warehouse } = this.#demo.place;
    for (const { name, kind, file } of this.#bundle.manifest.objects) {
      if (kind !== 'view' && kind !== 'source_view') continue;
      const text = this.#bundle.files.get(file) ?? '';
      const query = text.slice(text.indexOf('\nAS\n') + 4).replace(/;\s*$/, '');
      const known = [...this.#known.values()].find((relation) => relation.name === name);
      if (known === undefined) throw new Error(`the view ${name} has no columns`);
      const { text: named, relations } = withGivenNames(query, this.#known);
      const tables = new Map<string, Contents>();
      for (const relation of relations) tables.set(relation.name, await readContents(warehouse, relation));
      takeRecorded();
      const expected = await readContents(warehouse, known);
      const made = await this.#executor.query(this.#withHashes(named), { tables, constants: [] }, takeRecorded());
      const refuse = (message: string): void => {
        this.result.findings.push({ rule: 'reference', object: name, message, sql: query });
      };
      if (!made.ok && UNSUPPORTED.test(made.message)) this.unsupported.set(name, made.message.split('\n')[0] ?? '');
      else if (!made.ok) refuse(made.message);
      else {
        this.result.views += this.#seen.has(name) ? 0 : 1;
        this.#seen.add(name);
        const columns = made.columns.map((column, index) => ({ ...column, name: known.columns[index]?.name ?? '' }));
        const difference = differenceOf(name, records({ columns, rows: made.rows }), records(expected), (column) =>
          // A source's view by what it is of each.
          DIFFERENT.has(`${name.replace(/^.*_(?=arrivals$)/, '')}.${column}`),
        );
        if (difference !== '') refuse(`DuckDB makes other rows:\n${difference}`);
      }
    }
  }

  /** What the evaluator has no implementation of, and the hashes of DuckDB's definitions. */
  #withHashes(text: string): string {
    return [['GENERATE_UUID()', "'00000000-0000-4000-8000-000000000000'"] as const, ...this.#demo.hashes].reduce(
      (all, [ours, theirs]) => all.replaceAll(ours, theirs),
      text,
    );
  }

  #declared(procedure: string): readonly { name: string; type: string }[] {
    return this.#bundle.manifest.objects.find(({ name }) => name === procedure)?.variables ?? [];
  }

  /** The declared type of a variable; that of a field ends in its name and type. */
  #typeOf(procedure: string, variable: string): string {
    const variables = this.#declared(procedure);
    const own = variables.find(({ name }) => name === variable)?.type;
    if (own !== undefined) return own;
    const field = new RegExp(`[<\\s]${variable.slice(2)} (\\w+)[,>]`);
    return variables.flatMap(({ type }) => field.exec(type)?.[1] ?? [])[0] ?? '';
  }

  async #constants({ procedure, variables }: Followed): Promise<Constant[]> {
    const types = await Promise.all(this.#declared(procedure).map(({ type }) => this.#analyser.typeOf(type)));
    return this.#declared(procedure).flatMap(({ name, type: text }, index): Constant[] => {
      const type = types[index];
      if (type === undefined) throw new Error(`BigQuery has no type ${text}`);
      return [{ name, type, value: type.structType ? fieldsOf(type, variables) : (variables[name] ?? null) }];
    });
  }
}

const fieldsOf = ({ structType }: TypeProto, variables: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(
    (structType?.field ?? []).map(({ fieldName }) => [fieldName, variables[`v_${fieldName}`] ?? null]),
  );

/** A value that was set, by the names that DuckDB's program has for it. */
function asVariables(
  { variable, value }: Extract<Made, { kind: 'value' }>,
  set: Readonly<Record<string, Value>>,
): Readonly<Record<string, Plain>> {
  if (variable in set || typeof value !== 'object' || value === null || Array.isArray(value))
    return { [variable]: value };
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [`v_${name}`, field as Plain]));
}

const records = ({ columns, rows }: Contents): Record<string, Plain>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, (row[index] ?? null) as Plain])));

/** Has the reference implementation execute the rounds of the demo, and their views at the end. */
export async function checkReference(
  server: AnalyserServer,
  analyser: Analyser,
): Promise<GateResult & { notes: readonly string[] }> {
  const reference = await Reference.open(server, analyser);
  try {
    for (const round of ROUNDS) await reference.run(round);
    await reference.compareViews();
    const { called, statements, views, findings } = reference.result;
    const unsupported = [...reference.unsupported].map(([place, message]) => `  ${place}: ${message}`);
    return {
      statements: statements + views,
      findings,
      notes: [
        `reference: ${String(statements)} of ${String(called)} statements that the demo's runs execute, and ${String(views)} views`,
        ...unsupported,
      ],
    };
  } finally {
    await reference.close();
  }
}

/** Relations by their paths in BigQuery's texts. */
async function knownRelations(demo: DemoDatabase, bundle: Bundle, analyser: Analyser): Promise<Known[]> {
  const types = await relationsOf(bundle, analyser);
  const externals = new Map(
    bundle.manifest.external.map(({ name }, index) => [
      name.replaceAll('`', ''),
      demo.duckdb.externals[index]?.name ?? '',
    ]),
  );
  const unsigned = new Map(
    [...demo.duckdb.objects, ...demo.duckdb.workTables].map(({ name, columns = [] }) => [
      name,
      new Set(columns.filter(({ type }) => type === 'UBIGINT').map((column) => column.name)),
    ]),
  );
  const work = new Set(bundle.manifest.work_tables.map(({ name }) => name));
  const schema = demo.duckdb.location.schema;
  return [...types].map(([path, columns]): Known => {
    const external = externals.get(path);
    const last = path.split('.').at(-1) ?? '';
    if (external !== undefined) return { path, name: `raw__${last}`, source: external, columns, unsigned: new Set() };
    const source = work.has(path) ? last : `"${schema}"."${last}"`;
    return { path, name: last, source, columns, unsigned: unsigned.get(last) ?? new Set() };
  });
}
