import type { NexusConfig } from '../../../config/types.ts';
import type { Answer } from './rest_server.ts';
import { Done, notFound, onGet, onQuery } from './rest_server.ts';

/** One source with one relation, in the data set `raw` of the project. */
export const CONFIG: NexusConfig = {
  targets: { dev: { bigquery: { project: 'test', dataset: 'nexus', location: 'EU' } } },
  sources: [
    {
      name: 'crm',
      location: { schema: 'raw' },
      relations: {
        person_identifiers: { lacks: ['row_id', 'role', 'source', 'occurred_at'] },
      },
    },
  ],
  identifier_types: { email: { normalizer: 'email' } },
};

export const TABLE = 'test/datasets/raw/tables/crm_person_identifiers';
const COLUMNS = [
  ['event_id', 'STRING'],
  ['identifier_type', 'STRING'],
  ['identifier_value', 'STRING'],
  ['_ingested_at', 'TIMESTAMP'],
] as const;
export const FIELDS = COLUMNS.map(([name, type]) => ({ name, type, mode: 'NULLABLE' }));

export const dataSet = (name: string, location: string): Answer =>
  onGet(`test/datasets/${name}`, {
    kind: 'bigquery#dataset',
    datasetReference: { projectId: 'test', datasetId: name },
    location,
  });

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobStatistics2 */
export const sourceRead = onQuery(
  /FROM `test`\.`raw`\.`crm_person_identifiers`/,
  new Done({
    statistics: {
      query: {
        schema: { fields: FIELDS },
        referencedTables: [{ projectId: 'test', datasetId: 'raw', tableId: 'crm_person_identifiers' }],
      },
    },
  }),
  true,
);

/** What a project sets for every job. */
export const projectOptions = (options: Readonly<Record<string, string>>): Answer =>
  onQuery(
    /INFORMATION_SCHEMA\.EFFECTIVE_PROJECT_OPTIONS/,
    new Done({ columns: ['option_name', 'option_value'], table: Object.entries(options) }),
  );

/** An account where all is well and nothing is deployed. What a test says goes before it. */
export const healthy: readonly Answer[] = [
  onQuery(/SESSION_USER/, new Done({ rows: ['Ann@example.com'] })),
  onQuery(/nexus_doctor_write/, new Done()),
  projectOptions({ enable_change_history: 'true' }),
  onQuery(/^CREATE SCHEMA `test`\.`nexus(_private)?` /, new Done(), true),
  sourceRead,
  onGet('test/datasets/nexus', notFound('Dataset test:nexus')),
  onGet('test/datasets/nexus/tables', notFound('Dataset test:nexus')),
  onGet('test/datasets/nexus/routines', notFound('Dataset test:nexus')),
  onGet('test/datasets/nexus_private', notFound('Dataset test:nexus_private')),
  onGet('test/datasets/nexus_private/tables', notFound('Dataset test:nexus_private')),
  onGet('test/datasets/nexus_private/routines', notFound('Dataset test:nexus_private')),
  dataSet('raw', 'EU'),
  onGet(`${TABLE}/rowAccessPolicies`, {}),
  onGet(TABLE, { kind: 'bigquery#table', type: 'TABLE', schema: { fields: FIELDS } }),
];
