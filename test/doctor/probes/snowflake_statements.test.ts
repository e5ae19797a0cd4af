import { expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import { SnowflakeLab } from '../../../doctor/probes/snowflake_lab.ts';
import { alone, statementProbes } from '../../../doctor/probes/snowflake_statements.ts';
import { runProbes } from '../../../doctor/probes/probe.ts';
import { account, CONFIG, refuses, says } from '../support/snowflake_account.ts';

const at = { database: 'LAB', schema: 'NEXUS_PROBE_1' };
const bundle = buildBundle({ ...CONFIG, targets: { dev: { snowflake: at } } }, 'snowflake');
const statements = bundle.objects.flatMap((object) => object.statements ?? []);

test('a statement that stands alone has no placeholders; patterns keep their question marks', () => {
  expect(statements.length).toBeGreaterThan(80);
  for (const { text } of statements) {
    expect(alone({ text }).replace(/'(?:\\.|''|[^'\\])*'/g, '')).not.toContain('?');
  }
  expect(
    alone({
      text: "SELECT '^(no-?reply)', 'CAST(? AS VARCHAR)', CAST(? AS VARCHAR), CAST(? AS NUMBER(38,0)), RTRIM(?, 'Z')",
    }),
  ).toBe(
    "SELECT '^(no-?reply)', 'CAST(? AS VARCHAR)', CAST('{}' AS VARCHAR), CAST(1 AS NUMBER(38,0)), RTRIM('2026-01-01T00:00:00.000000Z', 'Z')",
  );
});

test('the probe makes what statements read, explains each of them, and tells what is refused', async () => {
  const { warehouse, asked } = account(
    refuses(
      /^EXPLAIN USING TEXT MERGE INTO "LAB"."NEXUS_PROBE_1"."NEXUS_TRAITS"/,
      '002000',
      'SQL compilation memory exhausted\nand more',
    ),
    says(/^(CREATE|EXPLAIN USING TEXT) /, { content: '' }),
  );
  const lab = new SnowflakeLab(warehouse, at.schema, bundle, () => Promise.resolve(warehouse));
  const [result] = await runProbes(statementProbes, lab);
  expect(result?.result).toBe('does not hold');
  expect(result?.measured.split('\n').slice(1)).toEqual([
    'refused: publish_traits of nexus_resolve_with: SQL compilation memory exhausted',
  ]);
  for (const { text } of statements) expect(asked).toContain(`EXPLAIN USING TEXT ${alone({ text })}`);
  for (const { kind, text } of bundle.objects) {
    if (kind !== 'seed' && kind !== 'schema') expect(asked).toContain(text);
  }
});
