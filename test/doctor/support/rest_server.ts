import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BigQuery } from '@google-cloud/bigquery';
import { BigQueryWarehouse } from '../../../warehouses/bigquery/bigquery.ts';

/** What a request asked for. */
export interface Asked {
  readonly method: string;
  /** Below `/bigquery/v2/projects/`, without its query. */
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfiguration */
  readonly body: {
    readonly jobReference?: { readonly jobId?: string };
    readonly configuration?: { readonly dryRun?: boolean; readonly query?: { readonly query?: string } };
  };
}

/** An answer in the shape of the REST reference; undefined passes the request on. */
export type Answer = (asked: Asked) => object | undefined;

/** A refusal, as every method words it. https://cloud.google.com/bigquery/docs/error-messages */
export class Refusal {
  readonly code: number;
  readonly body: object;

  constructor(code: number, reason: string, message: string) {
    this.code = code;
    this.body = { error: { code, message, errors: [{ message, domain: 'global', reason }] } };
  }
}

export const denied = (permission: string, resource: string): Refusal =>
  new Refusal(
    403,
    'accessDenied',
    `Access Denied: ${resource}: Permission ${permission} denied on ${resource} (or it may not exist).`,
  );

export const notFound = (what: string): Refusal => new Refusal(404, 'notFound', `Not found: ${what}`);

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/Job */
interface JobParts {
  readonly statistics?: object;
  /** First column of the result, a row each. */
  readonly rows?: readonly (string | null)[];
  /** Or several columns, all of them texts. */
  readonly columns?: readonly string[];
  readonly table?: readonly (readonly string[])[];
}

/** A query job that is done. */
export class Done {
  readonly parts: JobParts;

  constructor(parts: JobParts = {}) {
    this.parts = parts;
  }
}

/** A server that speaks BigQuery's REST API as far as a test says, and the connection to it. */
export interface RestServer {
  readonly warehouse: BigQueryWarehouse;
  /** What was asked for, in order. */
  readonly asked: readonly Asked[];
  /** SQL that ran, or was dry run, in order. */
  queries(): { readonly text: string; readonly dryRun: boolean }[];
  stop(): Promise<void>;
}

const PREFIX = '/bigquery/v2/projects/';

/** @param answers are asked in order; the first that gives anything answers */
export async function startRestServer(...answers: Answer[]): Promise<RestServer> {
  const asked: Asked[] = [];
  const jobs = new Map<string, JobParts>();
  const answer = (one: Asked): object => {
    // Results and state of a job that ran: jobs.getQueryResults and jobs.get.
    const [, kind, id = ''] = /^test\/(queries|jobs)\/([\w-]+)$/.exec(one.path) ?? [];
    const job = jobs.get(id);
    if (job !== undefined && kind === 'queries') {
      const { columns = ['f0_'], table = (job.rows ?? []).map((value) => [value]) } = job;
      return {
        jobComplete: true,
        jobReference: { projectId: 'test', jobId: id, location: 'EU' },
        schema: { fields: columns.map((name) => ({ name, type: 'STRING', mode: 'NULLABLE' })) },
        totalRows: String(table.length),
        rows: table.map((row) => ({ f: row.map((value) => ({ v: value })) })),
      };
    }
    if (job !== undefined) return jobResource(id, job);
    const given = answers.reduce<object | undefined>((found, next) => found ?? next(one), undefined);
    if (given instanceof Done) {
      // The client chooses the id.
      const { jobId = '' } = one.body.jobReference ?? {};
      jobs.set(jobId, given.parts);
      return jobResource(jobId, given.parts);
    }
    return given ?? notFound(`the test has no answer to ${one.method} ${one.path} ${JSON.stringify(one.body)}`);
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const one: Asked = {
        method: request.method ?? '',
        // A config wants a project of six letters; to the tests it is the same.
        path: decodeURIComponent(url.pathname)
          .replace(PREFIX, '')
          .replace(/^test-project\//, 'test/'),
        parameters: url.searchParams,
        body: (text === '' ? {} : JSON.parse(text)) as Asked['body'],
      };
      asked.push(one);
      const given = answer(one);
      const [code, body] = given instanceof Refusal ? [given.code, given.body] : [200, given];
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Without this the client looks for credentials of a machine of Google's.
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const client = new BigQuery({
    projectId: 'test',
    apiEndpoint: `http://127.0.0.1:${String(port)}`,
    retryOptions: { autoRetry: false, maxRetries: 0 },
  });
  return {
    warehouse: new BigQueryWarehouse(client, { project: 'test', dataset: 'nexus', location: 'EU' }),
    asked,
    queries: () =>
      asked.flatMap(({ method, path, body: { configuration } }) =>
        method === 'POST' && path === 'test/jobs'
          ? [{ text: configuration?.query?.query ?? '', dryRun: configuration?.dryRun === true }]
          : [],
      ),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // The client keeps connections for later.
        server.closeAllConnections();
      }),
  };
}

const jobResource = (id: string, { statistics = {} }: JobParts): object => ({
  kind: 'bigquery#job',
  jobReference: { projectId: 'test', jobId: id, location: 'EU' },
  configuration: { jobType: 'QUERY' },
  status: { state: 'DONE' },
  statistics: { creationTime: '1', startTime: '1', endTime: '2', ...statistics },
});

/** Answers to jobs.insert whose SQL matches: what a dry run, or a run, of it comes to. */
export const onQuery =
  (pattern: RegExp, given: object, dryRun?: boolean): Answer =>
  ({ method, path, body: { configuration } }) =>
    method === 'POST' &&
    path === 'test/jobs' &&
    (dryRun === undefined || (configuration?.dryRun === true) === dryRun) &&
    pattern.test(configuration?.query?.query ?? '')
      ? given
      : undefined;

/** Answers to a GET of a path. */
export const onGet =
  (path: string, given: object): Answer =>
  (one) =>
    one.method === 'GET' && one.path === path ? given : undefined;
