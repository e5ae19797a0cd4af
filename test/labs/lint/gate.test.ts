import { describe, expect, test } from '@jest/globals';
import { changedBundle, goodBundle, withManifest } from '../fixtures/bundle.ts';
import { lintBundle } from './gate.ts';

test.each<['bigquery' | 'snowflake', number]>([
  ['bigquery', 9],
  ['snowflake', 8],
])('a good %s bundle passes', (warehouse, statements) => {
  expect(lintBundle(goodBundle(warehouse))).toEqual({ statements, findings: [] });
});

describe('a bad bundle is refused, with the object, the step and the SQL', () => {
  test('in a procedure of Snowflake', () => {
    const { findings } = lintBundle(
      changedBundle('snowflake', 'SELECT EVENT_ID, COUNT(*) AS N', 'SELECT EVENT_ID, COUNT(CURRENT_TIMESTAMP) AS N'),
    );
    expect(findings).toEqual([
      {
        rule: 'session-clock',
        object: 'nexus_resolve',
        step: 'publish',
        message: "CURRENT_TIMESTAMP is in the caller's time zone: write SYSDATE()",
        sql: expect.stringContaining('MERGE INTO DEMO.NEXUS.NEXUS_EVENTS'),
      },
    ]);
  });

  test('DDL in a transaction of Snowflake', () => {
    const bundle = withManifest('snowflake', ({ objects }) => {
      const statements = objects.find(({ name }) => name === 'nexus_resolve')?.statements ?? [];
      statements.push({
        step: 'swap',
        text: 'ALTER TABLE DEMO.NEXUS.A SWAP WITH DEMO.NEXUS.B',
        creates: null,
      });
    });
    expect(lintBundle(bundle).findings).toMatchObject([
      { rule: 'ddl-in-transaction', object: 'nexus_resolve', step: 'swap' },
    ]);
  });

  test('an alias of BigQuery that is named like a variable', () => {
    const { findings } = lintBundle(changedBundle('bigquery', 'AS added', 'AS v_added'));
    expect(findings).toMatchObject([{ rule: 'reserved-name', object: 'nexus_resolve_with' }]);
  });

  test('a column that is named like an argument', () => {
    const bundle = withManifest('bigquery', ({ work_tables: [table] }) =>
      table?.columns.push({ name: 'p_x', type: 'INT64' }),
    );
    expect(lintBundle(bundle).findings).toMatchObject([{ rule: 'reserved-name', object: 'w_batch', sql: 'p_x INT64' }]);
  });

  test.each<['bigquery' | 'snowflake', string, string]>([
    ['bigquery', "''';", "''';;"],
    ['snowflake', '$$;', '$$;;'],
  ])('a semicolon too many on %s', (warehouse, from, to) => {
    const { findings } = lintBundle(changedBundle(warehouse, from, to));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'empty-statement', object: 'normalize_email' }));
  });

  test('a body that ends early', () => {
    const { findings } = lintBundle(changedBundle('snowflake', '{{ not a template }}', 'the price is $$5'));
    expect(findings).toMatchObject([{ rule: 'dollars-in-body', object: 'normalize_email' }]);
  });
});
