import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../procedures/locations.ts';
import { renderProgram } from '../../procedures/render_program.ts';
import type { Node } from '../../procedures/program.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { sql } from '../../sql/tag.ts';
import { NODES, p_options, procedureOf, v_count, v_since } from './support/sample_procedures.ts';

const contexts = {
  duckdb: contextOf(dialects.duckdb, { database: undefined, schema: 'nexus' }),
  snowflake: contextOf(dialects.snowflake, { database: 'ACME', schema: 'NEXUS' }),
};
const bodyOf = (warehouse: keyof typeof contexts, ...nodes: Node[]) =>
  renderProgram(procedureOf(nodes), contexts[warehouse]).body;

describe('a statement', () => {
  test('names its variables in the order of its placeholders', () => {
    expect(bodyOf('duckdb', NODES.exec)).toEqual([
      {
        kind: 'statement',
        step: 'touch',
        statement: {
          text: 'UPDATE "nexus"."nexus_sample" SET label = CAST($1 AS VARCHAR) WHERE run_id = CAST($2 AS VARCHAR)',
          binds: ['v_name', 'p_options'],
        },
        count: 'v_count',
      },
    ]);
    expect(bodyOf('snowflake', NODES.exec)).toMatchObject([
      {
        statement: {
          text: 'UPDATE "ACME"."NEXUS"."NEXUS_SAMPLE" SET label = CAST(? AS VARCHAR) WHERE run_id = CAST(? AS VARCHAR)',
          binds: ['v_name', 'p_options'],
        },
      },
    ]);
  });

  test('takes each value back in its own type', () => {
    const statement = sql`${p_options} ${v_count} ${v_since}`;
    const [onDuckDb] = bodyOf('duckdb', { kind: 'exec', step: 's', statement });
    const [onSnowflake] = bodyOf('snowflake', { kind: 'exec', step: 's', statement });
    expect(onDuckDb).toMatchObject({
      statement: { text: 'CAST($1 AS VARCHAR) CAST($2 AS BIGINT) CAST(CAST($3 AS TIMESTAMPTZ) AS TIMESTAMP)' },
    });
    expect(onSnowflake).toMatchObject({
      statement: {
        text: `CAST(? AS VARCHAR) CAST(? AS NUMBER(38,0)) TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')`,
      },
    });
  });
});

describe('fill', () => {
  test('puts the columns into the order of the table', () => {
    expect(bodyOf('duckdb', NODES.fill)).toMatchObject([
      {
        kind: 'statement',
        step: 'fill_sample',
        statement: {
          text: `CREATE OR REPLACE TEMP TABLE nexus_work_sample AS
SELECT "node", "label" FROM (
SELECT label, md5(label) AS node FROM "nexus"."nexus_sample" WHERE run_id = CAST($1 AS VARCHAR)
) AS filling`,
          binds: ['v_name'],
        },
      },
    ]);
    expect(bodyOf('snowflake', NODES.fill)).toMatchObject([
      {
        statement: {
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_SAMPLE" ("NODE", "LABEL")
SELECT "NODE", "LABEL" FROM (
SELECT label, MD5(label) AS node FROM "ACME"."NEXUS"."NEXUS_SAMPLE" WHERE run_id = CAST(? AS VARCHAR)
) AS filling`,
          binds: ['v_name'],
        },
      },
    ]);
  });
});

describe('replace', () => {
  test('is one statement of DML over the whole table', () => {
    expect(bodyOf('snowflake', NODES.replace)).toMatchObject([
      {
        statement: {
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_SAMPLE" ("LABEL", "RUN_ID")\nSELECT label, CAST(? AS VARCHAR) AS run_id FROM newer`,
          binds: ['v_name'],
        },
      },
    ]);
  });
});

describe('set', () => {
  test('selects a column a variable, times as text', () => {
    expect(bodyOf('duckdb', NODES.setSeveral)).toEqual([
      {
        kind: 'set',
        step: 'begin',
        statement: {
          text: `SELECT
  CAST(uuid() AS VARCHAR) AS "new_name",
  strftime(CAST(get_current_timestamp() AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%fZ') AS "new_since"`,
          binds: [],
        },
        variables: ['v_name', 'v_since'],
      },
    ]);
  });
});

describe('control', () => {
  test('is carried over as it is', () => {
    const { repeat, when, attempt, transaction, call, fail } = NODES;
    expect(bodyOf('duckdb', repeat, when, attempt, transaction, call, fail)).toEqual([
      {
        kind: 'repeat',
        step: 'contract',
        counter: 'v_count',
        from: { literal: 0 },
        by: 1,
        until: { left: 'v_count', operator: '>=', right: { literal: 3 } },
        maximum: 60,
        body: [
          {
            kind: 'statement',
            step: 'shrink',
            statement: { text: 'DELETE FROM t WHERE round = CAST($1 AS BIGINT)', binds: ['v_count'] },
          },
        ],
      },
      {
        kind: 'when',
        condition: { left: 'v_name', operator: '=', right: { literal: "it's" } },
        then: [{ kind: 'statement', step: 'yes', statement: { text: 'DELETE FROM t', binds: [] } }],
        otherwise: [{ kind: 'fail', message: [{ literal: 'no ' }, { variable: 'v_name' }] }],
      },
      {
        kind: 'attempt',
        body: [{ kind: 'statement', step: 'try', statement: { text: 'DELETE FROM t', binds: [] } }],
        error: 'v_error',
        onError: [
          {
            kind: 'statement',
            step: 'record',
            statement: { text: 'INSERT INTO log SELECT CAST($1 AS VARCHAR)', binds: ['v_error'] },
          },
        ],
      },
      {
        kind: 'transaction',
        body: [{ kind: 'statement', step: 'inside', statement: { text: 'DELETE FROM t', binds: [] } }],
      },
      { kind: 'call', procedure: 'nexus_other', arguments: [{ literal: '{}' }, { variable: 'v_name' }] },
      { kind: 'fail', message: [{ literal: "it's " }, { variable: 'v_count' }, { literal: ' bad' }] },
    ]);
  });

  test('a when without an otherwise has an empty one', () => {
    const when: Node = { kind: 'when', condition: NODES.when.condition, then: NODES.when.then };
    expect(bodyOf('duckdb', when)).toMatchObject([{ otherwise: [] }]);
  });
});

test('the program has its name, parameters, variables with their first values, and result', () => {
  const attempt: Node = { ...NODES.attempt, body: [], onError: [] };
  const rendered = renderProgram(procedureOf([attempt], { result: v_count }), contexts.duckdb);
  expect(rendered).toEqual({
    name: 'nexus_sample',
    parameters: ['p_options'],
    variables: { v_error: null, v_count: 0 },
    body: [{ kind: 'attempt', body: [], error: 'v_error', onError: [] }],
    result: 'v_count',
    run: null,
  });
  expect(renderProgram(procedureOf([], { run: v_count }), contexts.duckdb).run).toBe('v_count');
  expect(renderProgram(procedureOf([]), contexts.duckdb).result).toBeNull();
});

test('BigQuery has no programs', () => {
  const context = contextOf(dialects.bigquery, { database: 'acme', schema: 'nexus' });
  expect(() => renderProgram(procedureOf([]), context)).toThrow('BigQuery has no JavaScript procedures');
});
