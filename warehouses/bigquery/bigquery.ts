import type { BigQuery } from '@google-cloud/bigquery';
import type { Job, Query } from '@google-cloud/bigquery';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Location } from '../../procedures/locations.ts';
import { contextOf, PRIVATE_TABLES, privateSchema } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { Relation, RenderContext, Sql } from '../../sql/tag.ts';
import { nexus, relation, relationsIn, render } from '../../sql/tag.ts';
import type { BundleObject } from '../../build/bundle.ts';
import type { PresentObject, Rows, Step, Warehouse } from '../warehouse.ts';
import { ColumnTypes, spell, StatementError } from '../warehouse.ts';
import type { Waiting } from './errors.ts';
import { backingOff, explained, isDenied, reasonOf } from './errors.ts';
import type { DataSetDefaults, DataSetFault } from './data_set_defaults.ts';
import { faultsOfDefaults, refuseFaults } from './data_set_defaults.ts';
import { checkLocation } from './location.ts';
import { plainValue } from './values.ts';

export interface BigQueryPlace {
  readonly project: string;
  readonly dataset: string;
  /** Of every job, and so of everything that a job reads. */
  readonly location: string;
}

export interface BigQueryOptions {
  /** Jobs that would bill more are refused before they bill anything. */
  readonly maximumBytesBilled?: number;
  /** Told when BigQuery asks for patience. */
  readonly onWait?: (waiting: Waiting) => void;
}

/** One role of one principal. https://cloud.google.com/bigquery/docs/reference/rest/v2/datasets#Dataset.FIELDS.access */
export type Access = Readonly<Record<string, unknown>>;

interface DataSetMetadata extends DataSetDefaults {
  readonly location?: string;
  readonly access?: readonly Access[];
}

/** How often a call that runs is asked for its steps, in milliseconds. */
const POLL = 2000;

const isMissing = (error: unknown): boolean => reasonOf(error) === 'notFound';

/** A data set that holds, or will hold, a deployment. */
export class BigQueryWarehouse implements Warehouse {
  readonly name = 'bigquery';
  readonly ddlRollsBack = false;
  // Each statement is a job, mostly waiting; 100 of them may be interactive at once for a whole project.
  readonly concurrency = 8;
  readonly context: RenderContext;
  readonly place: string;
  readonly client: BigQuery;
  readonly at: BigQueryPlace;
  /** Holds what readers of the data set may not read. */
  readonly privateDataset: string;
  readonly #options: BigQueryOptions;

  constructor(client: BigQuery, at: BigQueryPlace, options: BigQueryOptions = {}) {
    this.client = client;
    this.at = at;
    this.#options = options;
    this.place = `${at.project}.${at.dataset} (${at.location})`;
    const location: Location = { database: at.project, schema: at.dataset };
    this.privateDataset = privateSchema('bigquery', location) ?? at.dataset;
    this.context = contextOf(dialects.bigquery, location);
  }

  async execute(text: string): Promise<void> {
    await this.query(text);
  }

  async query(text: string): Promise<Rows> {
    return this.#explaining(text, async () => {
      // A statement of a deploy may be repeated; a rate is refused before anything is done.
      const [job, [rows, , response]] = await this.#patiently(async () => {
        const started = await this.#start({ query: text });
        return [started, await started.getQueryResults({ wrapIntegers: true })] as const;
      });
      const columns = response?.schema?.fields?.map(({ name }) => name ?? '') ?? Object.keys((rows[0] ?? {}) as object);
      return {
        columns,
        rows: (rows as Readonly<Record<string, unknown>>[]).map((row) => columns.map((name) => plainValue(row[name]))),
        bytesBilled: async () => {
          const [metadata] = await job.getMetadata();
          return Number((metadata as Partial<ChildJob>).statistics?.query?.totalBytesBilled ?? 0);
        },
      };
    });
  }

  /** What a query would be, without running it: a job that was only checked. */
  async dryRun(text: string): Promise<Job> {
    return this.#explaining(text, () => this.#patiently(() => this.#start({ query: text, dryRun: true })));
  }

  async call(
    procedure: string,
    args: readonly string[],
    onStep: (step: Step) => unknown = () => undefined,
  ): Promise<string | null> {
    const values = args.map((argument) => dialects.bigquery.literal(argument)).join(', ');
    const text = `CALL ${render(nexus(procedure), this.context).text}(${values})`;
    return this.#explaining(text, async () => {
      const job = await this.#patiently(() => this.#start({ query: text }));
      const told = new Set<string>();
      const tell = async (): Promise<void> => {
        for (const step of await this.#steps(job, procedure, told)) await onStep(step);
      };
      const done = job.getQueryResults();
      // The result is awaited below; until then a failure must not count as unhandled.
      const settled = done.then(
        () => true,
        () => true,
      );
      while (!(await Promise.race([settled, sleep(POLL, false, { ref: false })]))) await tell();
      try {
        const [rows] = await done;
        const [first] = (rows as Readonly<Record<string, unknown>>[]).map((row) => Object.values(row)[0]);
        return first === undefined || first === null ? null : String(plainValue(first));
      } finally {
        await tell();
      }
    });
  }

  async useSchema(): Promise<void> {
    // Every job has it as its default data set.
    await Promise.resolve();
  }

  async checkPlace(relations: readonly Relation[]): Promise<void> {
    const hidden: Relation = { kind: 'external', schema: this.privateDataset, name: '' };
    await checkLocation(this.at, [hidden, ...relations], (dataset, project) => this.locationOf(dataset, project));
    for (const dataset of [this.at.dataset, this.privateDataset]) {
      refuseFaults((await this.faultsOfDataSet(dataset)) ?? [], this.#quoted(dataset));
    }
  }

  async presentObjects(): Promise<readonly PresentObject[] | undefined> {
    const own = await this.#objectsOf(this.at.dataset);
    if (own === undefined) return undefined;
    const schema = this.privateDataset;
    // Whoever only reads what the others hold may not look there.
    const hidden = await this.#objectsOf(schema).catch((error: unknown) => {
      if (isDenied((error as Error).cause)) return [];
      throw error;
    });
    return [...own, ...(hidden ?? []).map((object) => ({ ...object, schema }))];
  }

  async hasSchema(name: string): Promise<boolean> {
    return (await this.locationOf(name)) !== undefined;
  }

  async columns(of: Sql): Promise<ColumnTypes | undefined> {
    const text = `SELECT * FROM ${render(of, this.context).text}`;
    try {
      // Free, and it sees what a query sees.
      const { metadata } = await this.dryRun(text);
      return columnTypes((metadata as { statistics?: { query?: { schema?: Schema } } }).statistics?.query?.schema);
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
      if (isMissing(error.cause)) return undefined;
      // A table may insist on a filter over its partitions, whatever is asked of it.
      const [table] = relationsIn(of);
      if (!/without a filter over column/i.test(error.message) || table?.kind !== 'external') throw error;
      const dataset = this.client.dataset(table.schema ?? this.at.dataset, {
        projectId: table.database ?? this.at.project,
      });
      const [metadata] = await dataset.table(table.name).getMetadata();
      return columnTypes((metadata as { schema?: Schema }).schema);
    }
  }

  async make({ kind, name, text }: BundleObject): Promise<void> {
    // Where this is not allowed, doctor says who may read it.
    if (kind === 'table' && PRIVATE_TABLES.includes(name)) await this.#closeToViewers().catch(() => undefined);
    await this.execute(text);
  }

  async drop({ kind, name }: PresentObject): Promise<void> {
    const isPrivate = PRIVATE_TABLES.includes(name);
    const drop = (piece: Sql): Promise<void> =>
      this.execute(`DROP ${kind.toUpperCase()} IF EXISTS ${spell(this, piece)}`);
    // An earlier version kept it with all else.
    if (isPrivate) await drop(relation({ kind: 'external', name }));
    if (!isPrivate || (await this.hasSchema(this.privateDataset))) await drop(nexus(name));
  }

  /** Where a data set is, such as `EU`; undefined where there is no such data set. */
  async locationOf(dataset: string, project = this.at.project): Promise<string | undefined> {
    return (await this.#metadataOf(dataset, project))?.location;
  }

  /** Who has which role on a data set; undefined where there is no such data set. */
  async accessTo(dataset: string): Promise<readonly Access[] | undefined> {
    const metadata = await this.#metadataOf(dataset);
    return metadata === undefined ? undefined : (metadata.access ?? []);
  }

  /** What of a data set's defaults a deployment cannot live with; undefined where there is no such data set. */
  async faultsOfDataSet(dataset: string): Promise<readonly DataSetFault[] | undefined> {
    const metadata = await this.#metadataOf(dataset);
    return metadata === undefined ? undefined : faultsOfDefaults(metadata, this.#quoted(dataset));
  }

  async #metadataOf(dataset: string, project = this.at.project): Promise<DataSetMetadata | undefined> {
    try {
      const [metadata] = await this.client.dataset(dataset, { projectId: project }).getMetadata();
      return metadata as DataSetMetadata;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw this.#explain(error);
    }
  }

  #quoted(dataset: string): string {
    return [this.at.project, dataset].map((name) => dialects.bigquery.quote(name)).join('.');
  }

  async close(): Promise<void> {
    // The client holds no connection open.
    await Promise.resolve();
  }

  /**
   * A new data set can be read by everyone who has the basic role Viewer on the project.
   * https://cloud.google.com/bigquery/docs/access-control-basic-roles
   */
  async #closeToViewers(): Promise<void> {
    const access = (await this.accessTo(this.privateDataset)) ?? [];
    const kept = access.filter(({ specialGroup }) => specialGroup !== 'projectReaders');
    if (kept.length === access.length) return;
    await this.client.dataset(this.privateDataset, { projectId: this.at.project }).setMetadata({ access: kept });
  }

  /** What a data set holds; undefined where there is no such data set. */
  async #objectsOf(name: string): Promise<PresentObject[] | undefined> {
    const dataset = this.client.dataset(name, { projectId: this.at.project });
    try {
      const [[tables], [routines]] = await Promise.all([dataset.getTables(), dataset.getRoutines()]);
      return [
        ...tables.map(({ id, metadata }): PresentObject => {
          const { type } = metadata as { readonly type?: string };
          return { kind: type === 'VIEW' ? 'view' : 'table', name: id ?? '' };
        }),
        ...routines.map(({ id, metadata }): PresentObject => {
          const { routineType } = metadata as { readonly routineType?: string };
          return { kind: routineType === 'PROCEDURE' ? 'procedure' : 'function', name: id ?? '' };
        }),
      ];
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw this.#explain(error);
    }
  }

  async #start(query: Query): Promise<Job> {
    const { maximumBytesBilled } = this.#options;
    const [job] = await this.client.createQueryJob({
      location: this.at.location,
      labels: { application: 'nexus' },
      defaultDataset: { projectId: this.at.project, datasetId: this.at.dataset },
      ...(maximumBytesBilled === undefined ? {} : { maximumBytesBilled: String(maximumBytesBilled) }),
      ...query,
    });
    return job;
  }

  #patiently<T>(work: () => Promise<T>): Promise<T> {
    return backingOff(work, this.#options.onWait);
  }

  /** The finished statements of a script that were not told of yet, in their order. */
  async #steps(job: Job, procedure: string, told: Set<string>): Promise<Step[]> {
    // Telling of steps is a courtesy: whoever may not list jobs may still call.
    const [children] = await this.client
      .getJobs({ parentJobId: job.id ?? '', projection: 'full' })
      .catch((): [Job[]] => [[]]);
    return children
      .map(({ id, metadata }) => ({ id: id ?? '', ...(metadata as ChildJob) }))
      .filter(({ id, statistics }) => statistics.endTime !== undefined && !told.has(id))
      .sort((one, other) => Number(one.statistics.startTime) - Number(other.statistics.startTime))
      .map(({ id, configuration, statistics }): Step => {
        told.add(id);
        return {
          procedure,
          step: '',
          text: configuration?.query?.query ?? '',
          milliseconds: Number(statistics.endTime) - Number(statistics.startTime),
          bytesBilled: Number(statistics.query?.totalBytesBilled ?? 0),
        };
      });
  }

  async #explaining<T>(text: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new StatementError(explained(error, this.at), text, { cause: error });
    }
  }

  #explain(error: unknown): Error {
    return new Error(explained(error, this.at), { cause: error });
  }
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode?: string;
}

interface Schema {
  readonly fields?: readonly Field[];
}

const columnTypes = (schema: Schema | undefined): ColumnTypes =>
  new ColumnTypes((schema?.fields ?? []).map((field) => [field.name, typeOf(field)]));

/** The parts of a child job that are read. https://cloud.google.com/bigquery/docs/reference/rest/v2/Job */
interface ChildJob {
  readonly configuration?: { readonly query?: { readonly query?: string } };
  readonly statistics: {
    readonly startTime?: string;
    readonly endTime?: string;
    readonly query?: { readonly totalBytesBilled?: string };
  };
}

const LEGACY_NAMES: Readonly<Record<string, string>> = { INTEGER: 'INT64', FLOAT: 'FLOAT64', BOOLEAN: 'BOOL' };

/** The API still names types as legacy SQL did. */
const typeOf = ({ type, mode }: Field): string => {
  const name = LEGACY_NAMES[type] ?? type;
  return mode === 'REPEATED' ? `ARRAY<${name}>` : name;
};
