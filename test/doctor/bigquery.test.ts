import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { checkBigQuery } from '../../doctor/bigquery/checks.ts';
import { checkRights } from '../../doctor/bigquery/rights.ts';
import type { Check } from '../../doctor/check.ts';
import { CONFIG, dataSet } from './support/account.ts';
import { healthyServers } from './support/healthy_server.ts';
import { named } from './support/named.ts';
import type { Answer } from './support/rest_server.ts';
import { denied, Done, onGet, onQuery, Refusal } from './support/rest_server.ts';

const account = healthyServers();

const bundle = buildBundle(CONFIG, 'bigquery', 'dev');

/** The checks of an account where what is given is otherwise than in a healthy one. */
async function diagnose(target: { run_as?: string }, ...answers: Answer[]): Promise<Check[]> {
  const { warehouse } = await account.start(...answers);
  return checkBigQuery(warehouse, target, CONFIG, bundle);
}

describe('a healthy account where nothing is deployed', () => {
  test('is told so, with what comes next', async () => {
    expect(await diagnose({})).toEqual([
      { name: 'Connection', state: 'good', detail: 'test.nexus (EU), as ann@example.com' },
      { name: 'Billing', state: 'good', detail: 'project test runs DML' },
      { name: 'Location', state: 'attention', detail: 'test.nexus is not there yet; a deploy makes it in EU' },
      { name: 'Location', state: 'good', detail: 'test.raw is in EU' },
      { name: 'Project', state: 'good', detail: 'the project ends no run' },
      { name: 'Rights', state: 'good', detail: 'may make the data set test.nexus, and will own it' },
      {
        name: 'Secrets',
        state: 'attention',
        detail: 'test.nexus_private is not there yet; a deploy makes it',
        fix: 'npx nexus-warehouse deploy --warehouse bigquery',
      },
      { name: 'Reading', state: 'good', detail: 'may read test.raw' },
      {
        name: 'Queries',
        state: 'good',
        detail: 'BigQuery takes what a run reads sources with: source crm, person_identifiers',
      },
      { name: 'Policies', state: 'good', detail: 'no row or column policies on what the sources read' },
      {
        name: 'Functions',
        state: 'attention',
        detail: 'not there yet',
        fix: 'npx nexus-warehouse deploy --warehouse bigquery',
      },
      { name: 'Sources', state: 'good', detail: '1 source with all relations and columns' },
      {
        name: 'Deployment',
        state: 'attention',
        detail: 'not there yet',
        fix: 'npx nexus-warehouse deploy --warehouse bigquery',
      },
      { name: 'Last run', state: 'attention', detail: 'none, nothing is deployed' },
    ]);
  });

  test('is charged for one query of options: all else that runs has no table but a temporary one', async () => {
    await diagnose({});
    const ran = account.server?.queries().filter(({ dryRun }) => !dryRun) ?? [];
    expect(ran.map(({ text }) => text.split(' ', 3).join(' '))).toEqual([
      'SELECT SESSION_USER()',
      'CREATE TEMP TABLE',
      'SELECT * FROM',
    ]);
  });
});

describe('the queries of a run', () => {
  test('are asked as they are: a table that insists on a filter of another column', async () => {
    const message =
      "Cannot query over table 'test.raw.crm_person_identifiers' without a filter over column(s) 'loaded_on' that can be used for partition elimination";
    const checks = await diagnose(
      {},
      onQuery(
        /FROM `test`\.`raw`\.`crm_person_identifiers` WHERE \(CAST/,
        new Refusal(400, 'invalidQuery', message),
        true,
      ),
    );
    expect(named(checks, 'Queries')).toEqual([
      {
        state: 'bad',
        detail: `source crm, person_identifiers: a run could not read it. BigQuery said: ${message}`,
        fix: expect.stringContaining('require_partition_filter = FALSE') as unknown,
      },
    ]);
  });
});

describe('connection', () => {
  const failing = (refusal: Refusal): Promise<Check[]> => diagnose({}, onQuery(/SESSION_USER/, refusal));

  test('without credentials', async () => {
    const { warehouse } = await account.start();
    warehouse.client.createQueryJob = () => {
      throw new Error(
        'Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.',
      );
    };
    expect(await checkBigQuery(warehouse, {}, CONFIG, bundle)).toEqual([
      {
        name: 'Connection',
        state: 'bad',
        detail: 'no credentials for Google Cloud were found',
        fix: 'gcloud auth application-default login, or --key-file FILE',
      },
    ]);
  });

  test('without the right to run queries', async () => {
    const [check] = await failing(
      new Refusal(
        403,
        'accessDenied',
        'Access Denied: Project test: User does not have bigquery.jobs.create permission in project test.',
      ),
    );
    expect(check).toMatchObject({
      state: 'bad',
      detail: expect.stringContaining('that takes bigquery.jobs.create'),
      fix: 'gcloud projects add-iam-policy-binding test --member="user:YOUR_ADDRESS" --role="roles/bigquery.jobUser"',
    });
  });

  test('where the API is off', async () => {
    const [check] = await failing(
      new Refusal(
        403,
        'accessNotConfigured',
        'BigQuery API has not been used in project test before or it is disabled.',
      ),
    );
    expect(check).toMatchObject({ state: 'bad', fix: 'gcloud services enable bigquery.googleapis.com --project=test' });
  });

  test('of a sandbox', async () => {
    const checks = await diagnose(
      {},
      onQuery(
        /nexus_doctor_write/,
        new Refusal(
          403,
          'billingNotEnabled',
          'Billing has not been enabled for this project. DML queries are not allowed in the free tier.',
        ),
      ),
    );
    expect(named(checks, 'Billing')).toEqual([
      {
        state: 'bad',
        detail: "project test has no billing: BigQuery's sandbox runs no DML, and so no procedure of Nexus",
        fix: 'https://console.cloud.google.com/billing/linkedaccount?project=test',
      },
    ]);
  });
});

describe('run_as', () => {
  test('is this caller, whatever the case of the letters', async () => {
    expect(named(await diagnose({ run_as: 'ANN@example.com' }), 'run_as')).toEqual([
      { state: 'good', detail: 'nexus_resolve may be called by ann@example.com, who asks' },
    ]);
  });

  test('is someone else', async () => {
    const account = 'nexus@test.iam.gserviceaccount.com';
    expect(named(await diagnose({ run_as: account }), 'run_as')).toMatchObject([
      {
        state: 'attention',
        detail: expect.stringContaining(`lets only ${account} call it`),
        fix: expect.stringContaining(`--impersonate-service-account=${account}`),
      },
    ]);
  });
});

describe('location', () => {
  test('of a source that is elsewhere', async () => {
    expect(named(await diagnose({}, dataSet('raw', 'US')), 'Location')).toMatchObject([
      { state: 'attention' },
      {
        state: 'bad',
        detail: "test.raw is in US, and the target's location is EU",
        fix: 'set "location" of the target in the config to "US", and "dataset" to one that is there, or is not there yet',
      },
    ]);
  });

  test('that may not be looked up', async () => {
    const checks = await diagnose({}, onGet('test/datasets/raw', denied('bigquery.datasets.get', 'Dataset test:raw')));
    expect(named(checks, 'Location')[1]).toEqual({
      state: 'attention',
      detail: 'could not tell where test.raw is: that takes bigquery.datasets.get',
      fix: "GRANT `roles/bigquery.metadataViewer` ON SCHEMA `test`.`raw` TO 'user:ann@example.com';",
    });
  });
});

describe('rights', () => {
  const present = [
    { kind: 'table', name: 'nexus_runs' },
    { kind: 'table', name: 'nexus_lock' },
    { kind: 'procedure', name: 'nexus_version' },
    { kind: 'procedure', name: 'nexus_resolve' },
  ] as const;
  const member = 'serviceAccount:nexus@test.iam.gserviceaccount.com';
  const GRANT = `GRANT \`roles/bigquery.dataEditor\` ON SCHEMA \`test\`.\`nexus\` TO '${member}';`;

  test('are all there', async () => {
    const { warehouse, queries } = await account.start(onQuery(/./, new Done(), true));
    expect(await checkRights(warehouse, member, present)).toEqual([
      {
        name: 'Rights',
        state: 'good',
        detail:
          'may make tables, make views, make functions, make procedures, change tables, replace procedures, drop procedures, drop tables, call procedures, read tables, write rows',
      },
    ]);
    expect(queries().every(({ dryRun }) => dryRun)).toBe(true);
  });

  test.each([
    ['make tables', /^CREATE TABLE/, 'bigquery.tables.create'],
    ['make views', /^CREATE VIEW/, 'bigquery.tables.create'],
    ['make functions', /^CREATE FUNCTION/, 'bigquery.routines.create'],
    ['make procedures', /^CREATE PROCEDURE/, 'bigquery.routines.create'],
    ['change tables', /^ALTER TABLE `test`\.`nexus`\.`nexus_runs`/, 'bigquery.tables.update'],
    ['replace procedures', /^CREATE OR REPLACE PROCEDURE/, 'bigquery.routines.update'],
    ['drop procedures', /^DROP PROCEDURE/, 'bigquery.routines.delete'],
    ['drop tables', /^DROP TABLE/, 'bigquery.tables.delete'],
    ['call procedures', /^CALL/, 'bigquery.routines.get'],
    ['read tables', /^SELECT/, 'bigquery.tables.getData'],
    ['write rows', /^DELETE FROM `test`\.`nexus`\.`nexus_lock`/, 'bigquery.tables.updateData'],
  ])('to %s is missing', async (name, statement, permission) => {
    const { warehouse } = await account.start(
      onQuery(statement, denied(permission, 'Dataset test:nexus'), true),
      onQuery(/./, new Done(), true),
    );
    const [good, ...others] = await checkRights(warehouse, member, present);
    expect(good?.detail).not.toContain(name);
    expect(others).toEqual([
      { name: 'Rights', state: 'bad', detail: `may not ${name}: that takes ${permission} on test.nexus.`, fix: GRANT },
    ]);
  });

  test('of what a deploy has yet to make are not asked for', async () => {
    const { warehouse, queries } = await account.start(onQuery(/./, new Done(), true));
    await checkRights(warehouse, member, []);
    expect(queries().map(({ text }) => text.split(' ', 2).join(' '))).toEqual([
      'CREATE TABLE',
      'CREATE VIEW',
      'CREATE FUNCTION',
      'CREATE PROCEDURE',
    ]);
  });

  test('to make the data set are missing', async () => {
    const { warehouse } = await account.start(
      onQuery(/^CREATE SCHEMA/, denied('bigquery.datasets.create', 'Project test'), true),
    );
    expect(await checkRights(warehouse, member, undefined)).toMatchObject([
      {
        state: 'bad',
        detail: expect.stringContaining('may not make the data set test.nexus'),
        fix: `gcloud projects add-iam-policy-binding test --member="${member}" --role="roles/bigquery.user"`,
      },
    ]);
  });

  test('to read a source are missing', async () => {
    const refusal = new Refusal(
      403,
      'accessDenied',
      'Access Denied: Table test:raw.crm_person_identifiers: User does not have permission to query table test:raw.crm_person_identifiers, or perhaps it does not exist.',
    );
    const checks = await diagnose({}, onQuery(/crm_person_identifiers/, refusal, true));
    expect(named(checks, 'Reading')).toEqual([
      {
        state: 'bad',
        detail: 'may not read `test`.`raw`.`crm_person_identifiers`: that takes bigquery.tables.getData on test.raw',
        fix: "GRANT `roles/bigquery.dataViewer` ON SCHEMA `test`.`raw` TO 'user:ann@example.com';",
      },
    ]);
  });

  test('to list the data set are missing', async () => {
    const checks = await diagnose(
      {},
      onGet('test/datasets/nexus/tables', denied('bigquery.tables.list', 'Dataset test:nexus')),
    );
    expect(checks.at(-1)).toMatchObject({
      name: 'Rights',
      state: 'bad',
      detail: expect.stringContaining('may not list'),
    });
  });
});
