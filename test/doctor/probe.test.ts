import { afterEach, describe, expect, test } from '@jest/globals';
import { bigQueryProbes, megabytesBilled } from '../../doctor/probes/bigquery.ts';
import { withScratch } from '../../doctor/probes/bigquery_lab.ts';
import type { Probe, ProbeResult } from '../../doctor/probes/probe.ts';
import { runProbes } from '../../doctor/probes/probe.ts';
import { snowflakeProbes } from '../../doctor/probes/snowflake.ts';
import { withScratch as withScratchSchema } from '../../doctor/probes/snowflake_lab.ts';
import type { Answer, RestServer } from './support/rest_server.ts';
import { denied, startRestServer } from './support/rest_server.ts';
import { account, refuses, says } from './support/snowflake_account.ts';

const probe = (name: string, run: Probe<string>['run']): Probe<string> => ({
  name,
  assumption: `${name} holds.`,
  reliedOnBy: `what needs ${name}`,
  run,
});

describe('runProbes', () => {
  test('says which hold and which do not, and goes on after one that fails', async () => {
    const told: string[] = [];
    const results = await runProbes(
      [
        probe('first', (lab) => Promise.resolve({ holds: true, measured: `in ${lab}` })),
        probe('second', () => Promise.reject(new Error('not supported here'))),
        probe('third', () => Promise.resolve({ holds: false, measured: '3 of 4' })),
      ],
      'the lab',
      ({ name }) => told.push(name),
    );
    expect(results.map(({ name, result, measured }) => [name, result, measured])).toEqual([
      ['first', 'holds', 'in the lab'],
      ['second', 'failed', 'not supported here'],
      ['third', 'does not hold', '3 of 4'],
    ] satisfies [string, ProbeResult['result'], string][]);
    expect(told).toEqual(['first', 'second', 'third']);
  });
});

describe.each([
  ['BigQuery', bigQueryProbes],
  ['Snowflake', snowflakeProbes],
])('the probes of %s', (_, probes) => {
  test('have names of their own, and say what they assume and what rests on it', () => {
    const names = probes.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    for (const { name, assumption, reliedOnBy } of probes) {
      expect({ name, assumption, reliedOnBy }).toEqual({
        name: expect.stringMatching(/^[a-z0-9_]+$/),
        assumption: expect.stringMatching(/^[A-Z].*\.$/),
        reliedOnBy: expect.stringMatching(/\w{3}/),
      });
    }
  });
});

describe('the probes of BigQuery', () => {
  test('cost little: less than the first terabyte of a month, which is free, by far', () => {
    expect(megabytesBilled(bigQueryProbes)).toBeGreaterThan(0);
    expect(megabytesBilled(bigQueryProbes)).toBeLessThan(2000);
  });
});

describe('withScratch of BigQuery', () => {
  let server: RestServer | undefined;
  afterEach(() => server?.stop());

  const MADE = ['nexus_probe_1', 'nexus_probe_1_private'];
  const scratch: Answer = ({ method, path }) => {
    if (method === 'POST' && path === 'test/datasets') return { kind: 'bigquery#dataset' };
    return method === 'DELETE' && MADE.some((name) => path === `test/datasets/${name}`) ? {} : undefined;
  };
  const requests = (): string[] => (server?.asked ?? []).map(({ method, path }) => `${method} ${path}`);

  test('makes two data sets where the target is, for an hour, and drops them with all that is in them', async () => {
    server = await startRestServer(scratch);
    expect(await withScratch(server.warehouse, 'nexus_probe_1', () => Promise.resolve('done'))).toBe('done');
    expect(requests()).toEqual([
      'POST test/datasets',
      'POST test/datasets',
      'DELETE test/datasets/nexus_probe_1_private',
      'DELETE test/datasets/nexus_probe_1',
    ]);
    const [made, dropped] = [server.asked.slice(0, 2), server.asked.slice(2)];
    expect(made.map(({ body }) => body)).toMatchObject(
      MADE.map((datasetId) => ({
        datasetReference: { datasetId },
        location: 'EU',
        defaultTableExpirationMs: '3600000',
      })),
    );
    for (const { parameters } of dropped) expect(parameters.get('deleteContents')).toBe('true');
  });

  test('drops it after a failure, and passes the failure on', async () => {
    server = await startRestServer(scratch);
    const failing = withScratch(server.warehouse, 'nexus_probe_1', () => Promise.reject(new Error('half-way')));
    await expect(failing).rejects.toThrow('half-way');
    expect(requests().at(-1)).toBe('DELETE test/datasets/nexus_probe_1');
  });

  test('does no work where it may not make one', async () => {
    server = await startRestServer(({ method }) =>
      method === 'POST' ? denied('bigquery.datasets.create', 'Project test') : undefined,
    );
    let worked = false;
    const refused = withScratch(server.warehouse, 'nexus_probe_1', () => {
      worked = true;
      return Promise.resolve();
    });
    await expect(refused).rejects.toThrow('bigquery.datasets.create');
    expect({ worked, requests: requests() }).toEqual({ worked: false, requests: ['POST test/datasets'] });
  });
});

describe('withScratch of Snowflake', () => {
  const MADE =
    'CREATE TRANSIENT SCHEMA "LAB"."NEXUS_PROBE_1" DATA_RETENTION_TIME_IN_DAYS = 0 COMMENT = \'Probes of Nexus\'';
  const DROPPED = 'DROP SCHEMA IF EXISTS "LAB"."NEXUS_PROBE_1" CASCADE';

  test('makes a schema that keeps nothing for time travel, and drops it with all that is in it', async () => {
    const { warehouse, asked } = account(says(/SCHEMA/));
    expect(await withScratchSchema(warehouse, 'NEXUS_PROBE_1', () => Promise.resolve('done'))).toBe('done');
    expect(asked).toEqual([MADE, DROPPED]);
  });

  test('drops it after a failure, and passes the failure on', async () => {
    const { warehouse, asked } = account(says(/SCHEMA/));
    const failing = withScratchSchema(warehouse, 'NEXUS_PROBE_1', () => Promise.reject(new Error('half-way')));
    await expect(failing).rejects.toThrow('half-way');
    expect(asked.at(-1)).toBe(DROPPED);
  });

  test('does no work where it may not make one', async () => {
    const { warehouse, asked } = account(refuses(/^CREATE/, '003001', 'Insufficient privileges'));
    let worked = false;
    const refused = withScratchSchema(warehouse, 'NEXUS_PROBE_1', () => {
      worked = true;
      return Promise.resolve();
    });
    await expect(refused).rejects.toThrow('Insufficient privileges');
    expect({ worked, asked }).toEqual({ worked: false, asked: [MADE] });
  });
});
