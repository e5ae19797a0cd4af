import type { Query } from '@google-cloud/bigquery';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { plainValue } from '../../warehouses/bigquery/values.ts';

/** The parts of a job's statistics that are read. https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobStatistics */
export interface JobStatistics {
  readonly startTime?: string;
  readonly endTime?: string;
  readonly numChildJobs?: string;
  readonly rowLevelSecurityStatistics?: { readonly rowLevelSecurityApplied?: boolean };
  readonly dataMaskingStatistics?: { readonly dataMaskingApplied?: boolean };
  readonly query?: {
    readonly totalBytesProcessed?: string;
    readonly totalBytesBilled?: string;
    readonly statementType?: string;
    readonly referencedTables?: readonly {
      readonly projectId: string;
      readonly datasetId: string;
      readonly tableId: string;
    }[];
  };
}

/** A job that is done. */
export interface FinishedJob {
  readonly id: string;
  /** Of the last statement that gives any; values as the warehouse's `query` gives them. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly statistics: JobStatistics;
}

/** Runs a statement or a script as a job of its own, and asks how it went. @throws what BigQuery says */
export async function runJob(
  { client, at }: BigQueryWarehouse,
  text: string,
  options: Partial<Query> = {},
): Promise<FinishedJob> {
  const [job] = await client.createQueryJob({
    query: text,
    location: at.location,
    labels: { application: 'nexus' },
    useQueryCache: false,
    ...options,
  });
  const [rows] = await job.getQueryResults({ wrapIntegers: true });
  const [metadata] = await job.getMetadata();
  const { statistics } = metadata as { readonly statistics?: JobStatistics };
  return {
    id: job.id ?? '',
    rows: (rows as object[]).map((row) => plainValue({ ...row }) as Record<string, unknown>),
    statistics: statistics ?? {},
  };
}
