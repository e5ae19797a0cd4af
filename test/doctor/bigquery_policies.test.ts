import { describe, expect, test } from '@jest/globals';
import { sourceRelations } from '../../build/source_relations.ts';
import { modelOf } from '../../config/model.ts';
import { checkPolicies } from '../../doctor/bigquery/policies.ts';
import type { Check } from '../../doctor/check.ts';
import { CONFIG, FIELDS, TABLE } from './support/account.ts';
import { healthyServers } from './support/healthy_server.ts';
import { named } from './support/named.ts';
import type { Answer } from './support/rest_server.ts';
import { denied, Done, onGet, onQuery, Refusal } from './support/rest_server.ts';

const account = healthyServers();

describe('policies', () => {
  const { externals } = sourceRelations(modelOf(CONFIG), 'bigquery');
  const member = 'user:ann@example.com';
  const policies = async (...answers: Answer[]): Promise<Omit<Check, 'name'>[]> => {
    const { warehouse } = await account.start(...answers);
    return named(await checkPolicies(warehouse, externals, member), 'Policies');
  };
  // https://cloud.google.com/bigquery/docs/reference/rest/v2/rowAccessPolicies/list
  const rowPolicy: Answer = ({ path, parameters }) => {
    const policy = (policyId: string): object => ({
      rowAccessPolicyReference: { projectId: 'test', datasetId: 'raw', tableId: 'crm_person_identifiers', policyId },
      filterPredicate: "region = 'EU'",
    });
    if (path !== `${TABLE}/rowAccessPolicies`) return undefined;
    return parameters.get('pageToken') === 'next'
      ? { rowAccessPolicies: [policy('us_only')], nextPageToken: null }
      : { rowAccessPolicies: [policy('eu_only')], nextPageToken: 'next' };
  };
  const notWhole = onGet(
    `${TABLE}/data`,
    new Refusal(
      403,
      'accessDenied',
      'Access Denied: Table test:raw.crm_person_identifiers: requires full access to all rows.',
    ),
  );
  const whole = onGet(`${TABLE}/data`, {
    kind: 'bigquery#tableDataList',
    totalRows: '1',
    rows: [{ f: FIELDS.map(() => ({ v: null })) }],
  });
  const reads = (statistics: object, rows: readonly string[] = ['e1']): Answer =>
    onQuery(/FROM `test`\.`raw`\.`crm_person_identifiers`/, new Done({ statistics, rows }), false);
  const fix =
    "CREATE ROW ACCESS POLICY nexus_all_rows ON `test`.`raw`.`crm_person_identifiers` GRANT TO ('user:ann@example.com') FILTER USING (TRUE);\n" +
    'or let a principal that sees everything run Nexus, and name it as "run_as" of the target in the config';

  test('on rows that show the caller everything cost nothing', async () => {
    expect(await policies(rowPolicy, whole)).toEqual([
      {
        state: 'good',
        detail:
          'source crm, person_identifiers: all rows of test.raw.crm_person_identifiers are seen, whatever its row access policies eu_only, us_only',
      },
    ]);
    expect(account.server?.queries().filter(({ dryRun }) => !dryRun)).toEqual([]);
  });

  test('on rows that hide some', async () => {
    const applied = { rowLevelSecurityStatistics: { rowLevelSecurityApplied: true } };
    expect(await policies(rowPolicy, notWhole, reads(applied))).toEqual([
      {
        state: 'bad',
        detail:
          'source crm, person_identifiers: row access policies eu_only, us_only on test.raw.crm_person_identifiers hide rows from this caller. A run would see a part, and pass over the rest for good.',
        fix,
      },
    ]);
    expect(
      account.server?.asked.find(({ body }) => body.configuration?.query?.query?.endsWith('LIMIT 1'))?.body,
    ).toBeDefined();
  });

  test('on rows that do not act on a caller who may not read the table itself', async () => {
    const applied = { rowLevelSecurityStatistics: { rowLevelSecurityApplied: false } };
    expect(await policies(rowPolicy, notWhole, reads(applied))).toMatchObject([
      { state: 'good', detail: expect.stringContaining('do not act on this caller') },
    ]);
  });

  test.each([
    ['the statistics do not say', reads({}), 'no word on it'],
    ['there was no row', reads({ rowLevelSecurityStatistics: { rowLevelSecurityApplied: false } }, []), 'gave no row'],
    [
      'it would cost too much',
      onQuery(
        /LIMIT 1/,
        new Refusal(400, 'bytesBilledLimitExceeded', 'Query exceeded limit for bytes billed: 1073741824.'),
        false,
      ),
      'exceeded limit',
    ],
  ])('on rows of which nothing can be told, since %s', async (_, answer, why) => {
    expect(await policies(rowPolicy, notWhole, answer)).toEqual([
      { state: 'bad', detail: expect.stringContaining(why), fix },
    ]);
  });

  const notListed = onGet(`${TABLE}/rowAccessPolicies`, denied('bigquery.rowAccessPolicies.list', 'Table'));

  test('on rows that may not be listed, on a table that is seen whole', async () => {
    expect(await policies(notListed, whole)).toMatchObject([{ state: 'good' }]);
  });

  test('on rows that may not be listed', async () => {
    expect(await policies(notListed, notWhole)).toEqual([
      {
        state: 'attention',
        detail:
          'source crm, person_identifiers: could not tell whether row access policies hide rows of test.raw.crm_person_identifiers: listing them takes bigquery.rowAccessPolicies.list, and it may not be read past them.',
        fix: 'someone who may looks: bq ls --row_access_policies test:raw.crm_person_identifiers',
      },
    ]);
  });

  test('on a table that may not be looked at either', async () => {
    const closed = onGet(TABLE, denied('bigquery.tables.get', 'Table test:raw.crm_person_identifiers'));
    expect(await policies(notListed, notWhole, closed)).toMatchObject([
      { state: 'attention', detail: expect.stringContaining('bigquery.rowAccessPolicies.list') },
      { state: 'attention', detail: expect.stringContaining('bigquery.tables.get') },
    ]);
  });

  // https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#TableFieldSchema
  const tagged = (column: string): Answer =>
    onGet(TABLE, {
      kind: 'bigquery#table',
      type: 'TABLE',
      schema: {
        fields: [...FIELDS, { name: 'notes', type: 'STRING' }].map((field) =>
          field.name === column
            ? { ...field, policyTags: { names: ['projects/tags/locations/eu/taxonomies/1/policyTags/2'] } }
            : field,
        ),
      },
    });

  test('on a column that is masked', async () => {
    const applied = { dataMaskingStatistics: { dataMaskingApplied: true } };
    expect(await policies(tagged('identifier_value'), reads(applied))).toEqual([
      {
        state: 'bad',
        detail:
          'source crm, person_identifiers: policies on the columns identifier_value of test.raw.crm_person_identifiers mask or deny them to this caller. A run would see a part, and pass over the rest for good.',
        fix:
          'gcloud projects add-iam-policy-binding tags --member="user:ann@example.com" --role="roles/datacatalog.categoryFineGrainedReader"\n' +
          'or let a principal that sees everything run Nexus, and name it as "run_as" of the target in the config',
      },
    ]);
  });

  test('on a column that this caller reads as it is', async () => {
    const applied = { dataMaskingStatistics: { dataMaskingApplied: false } };
    expect(await policies(tagged('identifier_value'), reads(applied))).toMatchObject([{ state: 'good' }]);
  });

  test('on a column that nothing here reads', async () => {
    expect(await policies(tagged('notes'))).toEqual([
      { state: 'good', detail: 'no row or column policies on what the sources read' },
    ]);
  });

  test('on a table behind a view count, whatever the view calls its columns', async () => {
    const behind = { projectId: 'other', datasetId: 'hr', tableId: 'people' };
    const view = { projectId: 'test', datasetId: 'raw', tableId: 'crm_person_identifiers' };
    const found = await policies(
      onQuery(/LIMIT 1/, new Done({ statistics: { query: { referencedTables: [view, behind] } } }), true),
      onGet(TABLE, { kind: 'bigquery#table', type: 'VIEW', schema: { fields: FIELDS } }),
      onGet('other/datasets/hr/tables/people/rowAccessPolicies', {}),
      onGet('other/datasets/hr/tables/people', {
        schema: {
          fields: [
            { name: 'mail', type: 'STRING', dataPolicies: [{ name: 'projects/other/locations/eu/dataPolicies/m' }] },
          ],
        },
      }),
      reads({ dataMaskingStatistics: { dataMaskingApplied: true } }),
    );
    expect(found).toMatchObject([
      {
        state: 'bad',
        detail: expect.stringContaining('columns mail of other.hr.people'),
        fix: expect.stringMatching(/^gcloud projects add-iam-policy-binding other .*rawDataReader"$/m),
      },
    ]);
  });
});
