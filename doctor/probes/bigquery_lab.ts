import type { Query } from '@google-cloud/bigquery';
import { contextOf, privateDatasetOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { Sql } from '../../sql/tag.ts';
import { render } from '../../sql/tag.ts';
import type { Bundle } from '../../build/bundle.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { backingOff } from '../../warehouses/bigquery/errors.ts';
import type { FinishedJob, JobStatistics } from '../bigquery/job.ts';
import { runJob } from '../bigquery/job.ts';
import type { Probe } from './probe.ts';

/** Milliseconds after which tables go by themselves, should the end not be reached. */
const EXPIRATION = 3_600_000;

export interface BigQueryProbe extends Probe<BigQueryLab> {
  /** Statements that read or write a table, each of which bills BigQuery's minimum. */
  readonly billed: number;
}

/** One statement of a script. */
export interface ChildJob {
  readonly text: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly statistics: JobStatistics;
}

/** A data set of the target's project and location that is there for the probes alone. */
export class BigQueryLab {
  readonly warehouse: BigQueryWarehouse;
  readonly dataset: string;
  /** What a deploy would make, spelled for this data set. */
  readonly bundle: Bundle;
  readonly principal: string;

  constructor(warehouse: BigQueryWarehouse, dataset: string, bundle: Bundle, principal: string) {
    this.warehouse = warehouse;
    this.dataset = dataset;
    this.bundle = bundle;
    this.principal = principal;
  }

  /** A piece of SQL whose names of ours lie in the scratch data set. */
  spell(piece: Sql): string {
    const { project } = this.warehouse.at;
    return render(piece, contextOf(dialects.bigquery, { database: project, schema: this.dataset })).text;
  }

  /** Runs a statement or a script. @throws what BigQuery says */
  async run(statement: Sql | string, options: Partial<Query> = {}): Promise<FinishedJob> {
    return runJob(this.warehouse, typeof statement === 'string' ? statement : this.spell(statement), {
      defaultDataset: { projectId: this.warehouse.at.project, datasetId: this.dataset },
      ...options,
    });
  }

  /** Asks for a statement without running it. @throws what BigQuery says */
  async check(statement: string): Promise<void> {
    const { client, at } = this.warehouse;
    await backingOff(() =>
      client.createQueryJob({
        query: statement,
        dryRun: true,
        location: at.location,
        defaultDataset: { projectId: at.project, datasetId: this.dataset },
      }),
    );
  }

  /** The statements of a script that has run, in their order. */
  async childrenOf({ id }: FinishedJob): Promise<ChildJob[]> {
    const [jobs] = await this.warehouse.client.getJobs({ parentJobId: id, projection: 'full' });
    return jobs
      .map(({ metadata }) => metadata as ChildMetadata)
      .sort((one, other) => Number(one.statistics.startTime) - Number(other.statistics.startTime))
      .map(({ configuration, statistics }) => ({
        text: configuration?.query?.query ?? '',
        labels: configuration?.labels ?? {},
        statistics,
      }));
  }
}

interface ChildMetadata {
  readonly configuration?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly query?: { readonly query?: string };
  };
  readonly statistics: JobStatistics;
}

/** Works with a scratch data set, and drops it with all that is in it, whatever happens. */
async function withDataSet<T>(warehouse: BigQueryWarehouse, dataset: string, work: () => Promise<T>): Promise<T> {
  const { project, location } = warehouse.at;
  await warehouse.client.createDataset(dataset, {
    projectId: project,
    location,
    defaultTableExpirationMs: String(EXPIRATION),
    labels: { application: 'nexus' },
  });
  try {
    return await work();
  } finally {
    await warehouse.client.dataset(dataset, { projectId: project }).delete({ force: true });
  }
}

/** Works in a scratch data set, with another for what readers may not read, as a deployment has. */
export const withScratch = <T>(warehouse: BigQueryWarehouse, dataset: string, work: () => Promise<T>): Promise<T> =>
  withDataSet(warehouse, dataset, () => withDataSet(warehouse, privateDatasetOf(dataset), work));
