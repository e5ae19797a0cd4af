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
import type { ProbeResult } from '../../../doctor/probes/probe.ts';
import { snowflakeProbes } from '../../../doctor/probes/snowflake.ts';
import { SnowflakeLab, withScratch } from '../../../doctor/probes/snowflake_lab.ts';
import { trying } from '../../../doctor/probes/snowflake_statements.ts';
import { tryBundle } from '../../../doctor/probes/try_bundle.ts';
import { checkSnowflake } from '../../../doctor/snowflake/checks.ts';
import { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';
import type { Client } from './support.ts';
import { useEmulator } from './support.ts';

const BIN = fileURLToPath(new URL('../../../cli/nexus.mjs', import.meta.url));
const CONFIG: NexusConfig = {
  targets: { dev: { snowflake: { database: 'LAB', schema: 'NEXUS', warehouse: 'LAB_WH' } } },
  sources: [
    {
      name: 'crm',
      location: { schema: 'raw' },
      relations: { person_identifiers: { lacks: ['row_id', 'role', 'occurred_at'] } },
    },
  ],
  identifier_types: { email: { normalizer: 'email' }, tax_id: { normalizer: 'exact' } },
};
const bundle = buildBundle(CONFIG, 'snowflake', 'dev');
/** Where the lab is not Snowflake: what does not hold there, and what cannot be tried. */
const ELSEWHERE: Readonly<Record<string, ProbeResult['result']>> = {
  // Grants change nothing there, and SHOW GRANTS lists none of them.
  copy_grants: 'does not hold',
  // Names in quotes are the same in any letter case there.
  names: 'does not hold',
  // There are neither micro-partitions nor secondary roles nor policies.
  pruning_by_time: 'failed',
  roles_of_an_owner: 'failed',
  masks_in_procedures: 'failed',
  rows_that_are_hidden: 'failed',
  // There is no EXPLAIN USING: all else of it is tried below.
  every_statement: 'does not hold',
};

const emulator = useEmulator();
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nexus-doctor-'));
  await writeFile(join(directory, 'nexus.config.json'), JSON.stringify(CONFIG));
  await emulator.run(
    'CREATE SCHEMA lab.raw',
    'CREATE TABLE lab.raw.crm_person_identifiers (event_id VARCHAR, identifier_type VARCHAR, identifier_value VARCHAR, _ingested_at TIMESTAMP_NTZ)',
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** `nexus doctor`, as a process of its own that takes the emulator for Snowflake. */
function doctor<T>(...args: string[]): Promise<T> {
  const { host, port } = emulator.server;
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [BIN, 'doctor', '--warehouse', 'snowflake', '--json', '--config', join(directory, 'nexus.config.json'), ...args],
      {
        env: {
          PATH: process.env['PATH'],
          HOME: directory,
          SNOWFLAKE_HOME: directory,
          SNOWFLAKE_ACCOUNT: 'lab',
          SNOWFLAKE_USER: 'analyst',
          SNOWFLAKE_PASSWORD: 'any',
          SNOWFLAKE_HOST: host,
          SNOWFLAKE_PORT: String(port),
          SNOWFLAKE_PROTOCOL: 'http',
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
/** The checks alone, over the session of this test. */
const checksAt = (database: string, { connection }: Pick<Client, 'connection'> = emulator): Promise<Check[]> =>
  checkSnowflake(new SnowflakeWarehouse(connection, { database, schema: 'NEXUS' }), {}, CONFIG, bundle);
const states = (checks: readonly Check[]): string[] => checks.map(({ name, state }) => `${name} ${state}`);

describe('nexus doctor', () => {
  test('before a deploy', async () => {
    const { checks } = await doctor<{ checks: Check[] }>();
    expect(states(checks)).toEqual([
      'Node good',
      'Config good',
      'Bundle good',
      'Connection good',
      'Warehouse good',
      'Session good',
      'Place attention',
      'Rights good',
      'Reading good',
      'Queries good',
      'Policies good',
      'Values good',
      'Functions attention',
      'Sources good',
      'Deployment attention',
      'Last run attention',
    ]);
    expect(checks.find(({ name }) => name === 'Connection')?.detail).toBe(
      'account LAB, user ANALYST, role SYSADMIN; Snowflake 10.0.0',
    );
  });

  test('after a deploy and a run, and leaves everything as it was', async () => {
    const warehouse = new SnowflakeWarehouse(emulator.connection, { database: 'LAB', schema: 'NEXUS' });
    await deploy(warehouse, bundle);
    await warehouse.call('nexus_resolve_with', ['{"full_refresh": true}']);
    const before = await warehouse.presentObjects();
    const { checks } = await doctor<{ checks: Check[] }>();
    expect(checks.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(
      checks.filter(({ name }) => ['Rights', 'Owner', 'Procedures'].includes(name)).map(({ detail }) => detail),
    ).toEqual([
      'role SYSADMIN owns DATABASE "LAB"',
      'role SYSADMIN owns SCHEMA "LAB"."NEXUS"',
      'role SYSADMIN, who asks, owns the procedures: a run has its rights',
      expect.stringMatching(/^nexus_version\(\) answers \d/),
    ]);
    expect(await warehouse.presentObjects()).toEqual(before);
  });

  test('as a role that does not own the procedures', async () => {
    const other = await emulator.another({ role: 'OTHER' });
    expect((await checksAt('LAB', other)).filter(({ name }) => name === 'Owner')).toMatchObject([
      {
        state: 'bad',
        detail: expect.stringMatching(
          /^procedures belong to role SYSADMIN.* about role OTHER, which may not replace them/,
        ),
      },
    ]);
  });

  test('where values are masked', async () => {
    await emulator.run(
      "INSERT INTO lab.raw.crm_person_identifiers SELECT 'e' || SEQ4(), 'tax_id', 'XXX-XX-XXXX', SYSDATE() FROM TABLE(GENERATOR(ROWCOUNT => 30))",
      "INSERT INTO lab.raw.crm_person_identifiers SELECT 'f' || SEQ4(), 'email', 'shop@acme.com', SYSDATE() FROM TABLE(GENERATOR(ROWCOUNT => 30))",
    );
    expect((await checksAt('LAB')).filter(({ name }) => name === 'Values')).toMatchObject([
      {
        state: 'attention',
        detail: expect.stringContaining('100 % of 30 sampled rows of type email have the value "shop@acme.com"'),
      },
      {
        state: 'bad',
        detail: expect.stringContaining(
          '30 of 30 sampled values of type tax_id look masked, such as "XXX-XX-XXXX". They are set aside',
        ),
      },
    ]);
    await emulator.run('DELETE FROM lab.raw.crm_person_identifiers');
  });

  test('where a source is gone, says what would let it be read', async () => {
    await emulator.run('ALTER TABLE lab.raw.crm_person_identifiers RENAME TO lab.raw.elsewhere');
    expect((await checksAt('LAB')).filter(({ name }) => name === 'Reading')).toMatchObject([
      {
        state: 'bad',
        detail:
          'LAB.RAW.CRM_PERSON_IDENTIFIERS: role SYSADMIN sees no such table or view. If the name is right, it lacks SELECT.',
        fix: expect.stringContaining('GRANT SELECT ON TABLE "LAB"."RAW"."CRM_PERSON_IDENTIFIERS" TO ROLE "SYSADMIN";'),
      },
    ]);
    await emulator.run('ALTER TABLE lab.raw.elsewhere RENAME TO lab.raw.crm_person_identifiers');
  });

  test('where the database is another', async () => {
    expect((await checksAt('NOWHERE')).at(-1)).toMatchObject({
      name: 'Place',
      state: 'bad',
      fix: 'GRANT USAGE ON DATABASE "NOWHERE" TO ROLE "SYSADMIN";',
    });
  });
});

describe('nexus doctor --probe', () => {
  const scratch = async (): Promise<unknown[]> =>
    (await emulator.query('SHOW SCHEMAS IN DATABASE lab'))
      .map(({ name }) => name)
      .filter((name) => /^NEXUS_PROBE/.test(String(name)));

  test('asks first, and does nothing without --yes', async () => {
    const { error } = await doctor<{ error: { message: string } }>('--probe');
    expect(error.message).toMatch(
      new RegExp(`^Run ${String(snowflakeProbes.length)} probes in a new schema LAB.NEXUS_PROBE_.* its price`),
    );
    expect(await scratch()).toEqual([]);
  });

  test('runs every probe, says which hold, and leaves nothing behind', async () => {
    const { probes } = await doctor<{ probes: ProbeResult[] }>('--probe', '--yes');
    expect(probes.map(({ name }) => name)).toEqual(snowflakeProbes.map(({ name }) => name));
    const others = probes.filter(({ name, result }) => result !== (ELSEWHERE[name] ?? 'holds'));
    expect(others.map(({ name, result, measured }) => `${name} ${result}: ${measured}`)).toEqual([]);
    expect(await scratch()).toEqual([]);
    const { measured = '' } = probes.find(({ name }) => name === 'every_statement') ?? {};
    expect(measured.split('\n').filter((line) => !/^refused: .* of nexus_\w+: .*"USING"$/.test(line))).toHaveLength(1);
  });

  test('statements that are asked for run as they are', async () => {
    const at = { database: 'LAB', schema: 'TRIED' };
    const warehouse = new SnowflakeWarehouse(emulator.connection, at);
    const targets = { dev: { snowflake: at } };
    const lab = new SnowflakeLab(warehouse, at.schema, buildBundle({ ...CONFIG, targets }, 'snowflake', 'dev'), () =>
      Promise.resolve(warehouse),
    );
    const { measured } = await withScratch(warehouse, at.schema, () =>
      tryBundle(lab.bundle, { ...trying(lab), check: (text) => lab.run(text), concurrency: 1 }),
    );
    expect(measured).toMatch(/^(\d{3}) of \1 taken; /);
  });
});
