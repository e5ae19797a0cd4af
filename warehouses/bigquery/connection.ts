import { BigQuery } from '@google-cloud/bigquery';
import type { BigQueryTarget } from '../../config/types.ts';
import type { BigQueryOptions } from './bigquery.ts';
import { BigQueryWarehouse } from './bigquery.ts';
import { explained } from './errors.ts';
import type { BigQueryFlags } from './target.ts';

/**
 * Opens the data set of a target. Credentials: the key file, or Application Default Credentials.
 *
 * @throws where there are no credentials: the client would go on without, and be refused in other words
 */
export async function openBigQuery(
  target: BigQueryTarget,
  { keyFile }: BigQueryFlags,
  options: BigQueryOptions = {},
): Promise<BigQueryWarehouse> {
  const { project, dataset = 'nexus', location } = target;
  // The build has asked for both already.
  if (project === undefined || location === undefined) throw new Error('The target names no project or no location.');
  const client = new BigQuery({ projectId: project, ...(keyFile === undefined ? {} : { keyFilename: keyFile }) });
  if (process.env['BIGQUERY_EMULATOR_HOST'] === undefined) {
    try {
      await withoutLookupWarning(() => client.authClient.getClient());
    } catch (error) {
      throw new Error(explained(error, { project, location }), { cause: error });
    }
  }
  return new BigQueryWarehouse(
    client,
    { project, dataset, location },
    {
      ...(target.maximum_bytes_billed === undefined ? {} : { maximumBytesBilled: target.maximum_bytes_billed }),
      ...options,
    },
  );
}

/** Google's client warns, besides failing, where there is no machine of Google's to ask: that is told in our words. */
export async function withoutLookupWarning<T>(work: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  const rest = emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (...args: unknown[]): void => {
    if (args[1] !== 'MetadataLookupWarning') rest(...args);
  };
  try {
    return await work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
