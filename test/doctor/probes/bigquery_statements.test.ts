import { afterEach, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import { BigQueryLab, withScratch } from '../../../doctor/probes/bigquery_lab.ts';
import { alone, statementProbes } from '../../../doctor/probes/bigquery_statements.ts';
import type { ProbeResult } from '../../../doctor/probes/probe.ts';
import { runProbes } from '../../../doctor/probes/probe.ts';
import { CONFIG } from '../support/account.ts';
import type { Answer, RestServer } from '../support/rest_server.ts';
import { denied, Done, notFound, onQuery, Refusal, startRestServer } from '../support/rest_server.ts';

const SCRATCH = 'nexus_probe_1';
const bundle = buildBundle(
  { ...CONFIG, targets: { dev: { bigquery: { project: 'test', dataset: SCRATCH, location: 'EU' } } } },
  'bigquery',
);
const statements = bundle.objects.flatMap((object) =>
  (object.statements ?? []).map((statement) => ({ name: `${object.name}, ${statement.step}`, object, statement })),
);
const refused = new Refusal(400, 'invalidQuery', 'Not enough resources for query planning\nand more');

let server: RestServer | undefined;
afterEach(() => server?.stop());

/** The probe, over a server that takes everything but what a test says. */
async function probed(...answers: Answer[]): Promise<{ result: ProbeResult | undefined; asked: RestServer }> {
  const started = await startRestServer(
    ...answers,
    ({ method, path }) =>
      (method === 'POST' && path === 'test/datasets') ||
      (method === 'DELETE' && path.startsWith(`test/datasets/${SCRATCH}`))
        ? {}
        : undefined,
    onQuery(/./, new Done()),
  );
  server = started;
  const lab = new BigQueryLab(started.warehouse, SCRATCH, bundle, 'ann@example.com');
  const [result] = await withScratch(started.warehouse, SCRATCH, () => runProbes(statementProbes, lab));
  expect(started.asked.at(-1)).toMatchObject({ method: 'DELETE', path: `test/datasets/${SCRATCH}` });
  return { result, asked: started };
}

test('a statement that stands alone has neither variables nor temporary tables, and sets nothing', () => {
  expect(statements.length).toBeGreaterThan(100);
  for (const { name, object, statement } of statements) {
    const text = alone(statement, object);
    const names = (object.variables ?? []).map((variable) => variable.name);
    const bare = text.replace(/'(?:\\.|[^'\\])*'|--.*/g, '');
    const left = names.filter((variable) => new RegExp(`\\b${variable}\\b`).test(bare));
    expect({ name, left }).toEqual({ name, left: [] });
    expect(text).toMatch(/^(SELECT|INSERT|UPDATE|DELETE|MERGE|CALL|CREATE OR REPLACE TABLE)\b/);
  }
});

test('values stand for variables and their fields, and texts and comments stay', () => {
  const text = "SET v_two = (SELECT AS STRUCT v_one.a AS a, v_one.at AS at, 'v_one.a' AS b -- v_two\n)";
  const variables = [
    { name: 'v_one', type: 'STRUCT<a INT64, at TIMESTAMP>' },
    { name: 'v_two', type: 'STRUCT<a INT64, at TIMESTAMP, b STRING>' },
  ];
  const object = { ...statements[0]?.object, variables } as (typeof bundle.objects)[number];
  expect(alone({ step: 'two', text, creates: null }, object)).toBe(
    "SELECT (SELECT AS STRUCT CAST(1 AS INT64) AS a, TIMESTAMP '2026-01-01 00:00:00+00' AS at, 'v_one.a' AS b -- v_two\n)",
  );
});

describe('the probe', () => {
  test('makes what statements read, and asks for each of them without running it', async () => {
    const { result, asked } = await probed();
    expect(result).toMatchObject({
      result: 'holds',
      measured: expect.stringMatching(/^(\d+) of \1 taken; the slowest/),
    });
    const queries = asked.queries();
    const dry = queries.filter(({ dryRun }) => dryRun).map(({ text }) => text);
    expect(dry).toEqual(expect.arrayContaining(statements.map(({ statement, object }) => alone(statement, object))));
    for (const { text, dryRun } of queries) if (!dryRun) expect(text).toMatch(/^CREATE /);
    const made = new Set(queries.filter(({ dryRun }) => !dryRun).map(({ text }) => text));
    expect(
      bundle.objects.filter(({ kind, text }) => !['schema', 'seed', 'leftover'].includes(kind) && !made.has(text)),
    ).toEqual([]);
    for (const { name } of bundle.workTables) {
      expect(
        [...made].filter((text) => text.startsWith(`CREATE TABLE \`test\`.\`${SCRATCH}\`.\`${name}\` (`)),
      ).toHaveLength(1);
    }
  });

  test('tells what was refused, each with the first line of why, and goes on', async () => {
    const { result } = await probed(
      onQuery(/^CREATE OR REPLACE TABLE nexus_work_batch\b/, refused, true),
      onQuery(/^CREATE OR REPLACE VIEW .*nexus_timeline/, refused, false),
    );
    expect(result?.result).toBe('does not hold');
    const lines = (result?.measured ?? '').split('\n').filter((line) => line.startsWith('refused'));
    expect(lines).toContain('refused: nexus_timeline: Not enough resources for query planning');
    expect(lines).toContain('refused: stage_batch of nexus_resolve_with: Not enough resources for query planning');
  });

  test('of a source that is not there tries what a deploy would make in its place', async () => {
    const { result, asked } = await probed(
      onQuery(
        /^SELECT \* FROM `test`\.`raw`\.`crm_person_identifiers`$/,
        notFound('Table test:raw.crm_person_identifiers'),
        true,
      ),
    );
    expect(result?.result).toBe('holds');
    expect(result?.measured).toContain('not tried, since a relation is not there: views over crm');
    const views = asked.queries().filter(({ text }) => /^CREATE OR REPLACE VIEW \S+`crm_records`/.test(text));
    expect(views.map(({ text }) => text)).toEqual([expect.stringContaining('ERROR(')]);
  });

  test('leaves nothing behind where nothing may be made', async () => {
    const { result } = await probed(
      onQuery(/^CREATE TABLE `/, denied('bigquery.tables.create', 'Dataset test'), false),
    );
    expect(result).toMatchObject({ result: 'failed', measured: expect.stringContaining('bigquery.tables.create') });
  });
});
