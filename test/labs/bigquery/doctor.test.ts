import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../../config/types.ts';
import { buildBundle } from '../../../build/build.ts';
import { deploy } from '../../../deploy/deploy.ts';
import type { Check } from '../../../doctor/check.ts';
import { bigQueryProbes, megabytesBilled } from '../../../doctor/probes/bigquery.ts';
import type { ProbeResult } from '../../../doctor/probes/probe.ts';
import { BigQueryWarehouse } from '../../../warehouses/bigquery/bigquery.ts';
import { useEmulator } from './support.ts';

const BIN = fileURLToPath(new URL('../../../cli/nexus.mjs', import.meta.url));
const CONFIG: NexusConfig = {
  targets: { dev: { bigquery: { project: 'test', dataset: 'nexus', location: 'US' } } },
  sources: [
    {
      name: 'crm',
      location: { schema: 'raw' },
      relations: { person_identifiers: { lacks: ['row_id', 'role', 'occurred_at'] } },
    },
  ],
  identifier_types: { email: { normalizer: 'email' } },
};

const emulator = useEmulator();
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nexus-doctor-'));
  // The emulator's project has a name that Google would not give: it is said on the command line.
  const targets = { dev: { bigquery: { dataset: 'nexus', location: 'US' } } };
  await writeFile(join(directory, 'nexus.config.json'), JSON.stringify({ ...CONFIG, targets }));
  await emulator.run(
    "CREATE SCHEMA raw OPTIONS (location = 'US')",
    'CREATE TABLE raw.crm_person_identifiers (event_id STRING, identifier_type STRING, identifier_value STRING, _ingested_at TIMESTAMP)',
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** `nexus doctor`, as a process of its own that takes the emulator for BigQuery. */
function doctor<T>(...args: string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [
        BIN,
        'doctor',
        '--warehouse',
        'bigquery',
        '--json',
        '--project',
        'test',
        '--config',
        join(directory, 'nexus.config.json'),
        ...args,
      ],
      {
        env: {
          ...process.env,
          BIGQUERY_EMULATOR_HOST: `${emulator.server.endpoint}/bigquery/v2`,
          METADATA_SERVER_DETECTION: 'none',
        },
        maxBuffer: 1e7,
      },
      (_, stdout, stderr) => {
        if (stdout === '') reject(new Error(stderr));
        else resolve(JSON.parse(stdout) as T);
      },
    );
  });
}
const states = (checks: readonly Check[]): string[] => checks.map(({ name, state }) => `${name} ${state}`);

describe('nexus doctor', () => {
  test('before a deploy', async () => {
    const { checks } = await doctor<{ checks: Check[] }>();
    expect(states(checks)).toEqual([
      'Node good',
      'Config good',
      'Bundle good',
      'Connection good',
      'Billing good',
      'Location attention',
      'Location good',
      'Project attention',
      'Rights good',
      'Secrets attention',
      'Reading good',
      'Queries good',
      'Policies good',
      'Functions attention',
      'Sources good',
      'Deployment attention',
      'Last run attention',
    ]);
    expect(checks.find(({ name }) => name === 'Connection')?.detail).toBe(
      'test.nexus (US), as local-bigquery@localhost',
    );
  });

  test('after a deploy and a run, and leaves everything as it was', async () => {
    const warehouse = new BigQueryWarehouse(emulator.client, { project: 'test', dataset: 'nexus', location: 'US' });
    await deploy(warehouse, buildBundle(CONFIG, 'bigquery', 'dev'));
    await warehouse.call('nexus_resolve_with', ['{"full_refresh": true}']);
    const before = await warehouse.presentObjects();
    const { checks } = await doctor<{ checks: Check[] }>();
    // The emulator has no INFORMATION_SCHEMA of a region.
    expect(checks.filter(({ state }) => state !== 'good').map(({ name }) => name)).toEqual(['Project']);
    expect(checks.find(({ name }) => name === 'Rights')?.detail).toMatch(/^may make tables, .*, write rows$/);
    expect(await warehouse.presentObjects()).toEqual(before);
  });

  test('where a function is gone', async () => {
    await emulator.run('DROP FUNCTION nexus.normalize_email');
    const { checks } = await doctor<{ checks: Check[] }>();
    expect(checks.filter(({ name }) => ['Functions', 'Deployment'].includes(name))).toMatchObject([
      { state: 'bad', detail: 'missing: normalize_email', fix: 'npx nexus-warehouse deploy --warehouse bigquery' },
      { state: 'attention', fix: 'npx nexus-warehouse deploy --warehouse bigquery' },
    ]);
  });

  test('where the location is another', async () => {
    const { checks } = await doctor<{ checks: Check[] }>('--location', 'EU');
    expect(checks.filter(({ name }) => name === 'Location').map(({ detail }) => detail)).toEqual([
      "test.nexus is in US, and the target's location is EU",
      "test.nexus_private is in US, and the target's location is EU",
      "test.raw is in US, and the target's location is EU",
    ]);
  });
});

describe('nexus doctor --probe', () => {
  const dataSets = async (): Promise<(string | undefined)[]> =>
    (await emulator.client.getDatasets())[0].map(({ id }) => id);

  test('asks first, with what it may cost, and does nothing without --yes', async () => {
    const { error } = await doctor<{ error: { message: string } }>('--probe');
    expect(error.message).toMatch(
      new RegExp(
        `^Run ${String(bigQueryProbes.length)} probes .* bill at most ${String(megabytesBilled(bigQueryProbes))} MB`,
      ),
    );
    expect((await dataSets()).filter((name) => name?.startsWith('nexus_probe'))).toEqual([]);
  });

  test('runs every probe, says which hold, and leaves nothing behind', async () => {
    await emulator.server.forgetExecuted();
    const { probes } = await doctor<{ probes: ProbeResult[] }>('--probe', '--yes');
    expect(probes.map(({ name }) => name)).toEqual(bigQueryProbes.map(({ name }) => name));
    const found = (result: ProbeResult['result']): string[] =>
      probes.filter((probe) => probe.result === result).map(({ name }) => name);
    expect(probes.find(({ name }) => name === 'every_statement')?.measured).toMatch(/^(\d{3}) of \1 taken; /);
    // What the emulator has not: bytes, and row access policies.
    expect(found('does not hold')).toEqual(['month_partitions', 'bucket_partitions', 'maximum_bytes_billed']);
    expect(found('failed')).toEqual(['row_access_policies']);
    expect((await dataSets()).filter((name) => name?.startsWith('nexus_probe'))).toEqual([]);
  });

  test('bills no more than it says', async () => {
    const touching = (await emulator.server.executed()).filter(
      ({ kind, text }) =>
        kind === 'SQL' &&
        !/^\s*CREATE (OR REPLACE )?(PROCEDURE|FUNCTION|VIEW)/i.test(text) &&
        // A table that is made empty reads nothing.
        !/^\s*CREATE TABLE \S+ \([^()]*\)$/i.test(text) &&
        /(FROM|INTO|UPDATE|TABLE)\s+(`|nexus_work)/i.test(text),
    );
    expect(touching.length).toBeGreaterThan(30);
    expect(10 * touching.length).toBeLessThanOrEqual(megabytesBilled(bigQueryProbes));
  });
});
