import { BigQuery } from '@google-cloud/bigquery';
import type { BigQueryServer } from './server.ts';

type Request = (options: Record<string, unknown>, callback: unknown) => unknown;

/** The real client, without credentials, for an emulator. */
export function emulatorClient({ endpoint, project }: Pick<BigQueryServer, 'endpoint' | 'project'>): BigQuery {
  // Without credentials the client would otherwise look for those of a machine of Google's.
  process.env['METADATA_SERVER_DETECTION'] ??= 'none';
  delete process.env['BIGQUERY_EMULATOR_HOST'];
  const client = new BigQuery({
    projectId: project,
    apiEndpoint: endpoint,
    retryOptions: { autoRetry: false, maxRetries: 0 },
  });
  // table.load() sends its parts with the headers of the request, which only credentials would have made.
  const { makeAuthenticatedRequest } = client as unknown as { makeAuthenticatedRequest: Request };
  const withHeaders: Request = (options, callback) =>
    makeAuthenticatedRequest({ ...options, headers: options['headers'] ?? {} }, callback);
  Object.assign(client, { makeAuthenticatedRequest: Object.assign(withHeaders, makeAuthenticatedRequest) });
  return client;
}
