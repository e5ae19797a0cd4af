import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../procedures/locations.ts';
import { printBigQuery } from '../../procedures/print_bigquery.ts';
import type { Node } from '../../procedures/program.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { bucketed, located, shared, sql } from '../../sql/tag.ts';
import { NODES, procedureOf, v_count, v_name } from './support/sample_procedures.ts';

const context = contextOf(dialects.bigquery, { database: 'acme', schema: 'nexus' });
const HEAD = `CREATE OR REPLACE PROCEDURE \`acme\`.\`nexus\`.\`nexus_sample\`(p_options STRING)
OPTIONS (strict_mode = FALSE, description = 'What it\\'s for.')
BEGIN`;
const DECLARED = {
  name: ' DECLARE v_name STRING;',
  count: ' DECLARE v_count INT64 DEFAULT 0;',
  error: ' DECLARE v_error STRING;',
};
const print = (...nodes: Node[]): string => printBigQuery(procedureOf(nodes), context).text;
/** A script that declares what its nodes use, in their order. */
const script = (body: string, ...declared: (keyof typeof DECLARED)[]): string =>
  [HEAD, ...declared.map((name) => DECLARED[name]), body, 'END'].join('\n');

describe('each kind of node, as a script', () => {
  test('exec', () => {
    expect(print(NODES.exec)).toBe(
      script(
        ` -- touch
 UPDATE \`acme\`.\`nexus\`.\`nexus_sample\` SET label = v_name WHERE run_id = p_options;
 SET v_count = @@row_count;`,
        'count',
        'name',
      ),
    );
  });

  test('fill', () => {
    expect(print(NODES.fill)).toBe(
      script(
        ` -- fill_sample
 CREATE OR REPLACE TEMP TABLE nexus_work_sample AS
 SELECT \`node\`, \`label\` FROM (
 SELECT label, TO_HEX(MD5(label)) AS node FROM \`acme\`.\`nexus\`.\`nexus_sample\` WHERE run_id = v_name
 ) AS filling;`,
        'name',
      ),
    );
  });

  test('lists of partitions: made once before the first statement that reads by them, and none where tables are not by buckets', () => {
    const list = { name: 'v_some_buckets', among: sql`SELECT bucket FROM log`, unless: sql`${v_count} > 9` } as const;
    const query = sql`SELECT label, label AS node FROM log WHERE TRUE${bucketed(() => sql` AND bucket IN UNNEST(${located(list)})`)}`;
    const procedure = procedureOf([
      { ...NODES.fill, query },
      {
        ...NODES.fill,
        query: sql`SELECT label, label AS node FROM log WHERE TRUE${bucketed(() => sql` AND bucket IN UNNEST(${located({ name: 'v_some_buckets' })})`)}`,
      },
    ]);
    const { text, statements, variables } = printBigQuery(procedure, { ...context, buckets: 7 });
    expect(text).toContain(` IF v_count > 9 THEN
  SET v_some_buckets = GENERATE_ARRAY(0, 6);
 ELSE
  -- fill_sample.some_buckets
  SET v_some_buckets = (SELECT ARRAY_AGG(DISTINCT bucket IGNORE NULLS) FROM (
  SELECT bucket FROM log
  ) AS among);
 END IF;
 -- fill_sample
 CREATE OR REPLACE TEMP TABLE`);
    expect(text.match(/AND bucket IN UNNEST\(v_some_buckets\)/g)).toHaveLength(2);
    expect(text.match(/ARRAY_AGG/g)).toHaveLength(1);
    expect(text).toContain(' DECLARE v_some_buckets ARRAY<INT64>;');
    expect(variables).toContainEqual({ name: 'v_some_buckets', type: 'ARRAY<INT64>' });
    expect(statements.map(({ step }) => step)).toEqual(['fill_sample.some_buckets', 'fill_sample', 'fill_sample']);
    expect(printBigQuery(procedure, context).text).not.toContain('bucket');
  });

  test('parts that a statement shares: tables that are filled before it, each by itself', () => {
    const people = shared(
      { name: 'nexus_work_people', columns: { label: 'string' } },
      sql`SELECT label FROM people WHERE run_id = ${v_name}`,
    );
    const query = sql`SELECT one.label, other.label AS node FROM ${people} AS one CROSS JOIN ${people} AS other`;
    const { text, statements } = printBigQuery(
      procedureOf([
        { ...NODES.fill, query },
        { ...NODES.setOne, from: sql`FROM ${people} AS people` },
      ]),
      context,
    );
    const filled = `CREATE OR REPLACE TEMP TABLE nexus_work_people AS
 SELECT \`label\` FROM (
 SELECT label FROM people WHERE run_id = v_name
 ) AS filling;`;
    expect(text).toBe(
      script(
        ` -- fill_sample.people
 ${filled}
 -- fill_sample
 CREATE OR REPLACE TEMP TABLE nexus_work_sample AS
 SELECT \`node\`, \`label\` FROM (
 SELECT one.label, other.label AS node FROM nexus_work_people AS one CROSS JOIN nexus_work_people AS other
 ) AS filling;
 -- count_sample.people
 ${filled}
 -- count_sample
 SET v_count = (SELECT COUNT(*)
 FROM nexus_work_people AS people);`,
        'name',
        'count',
      ),
    );
    expect(statements.map(({ step, creates }) => [step, creates])).toEqual([
      ['fill_sample.people', 'nexus_work_people'],
      ['fill_sample', 'nexus_work_sample'],
      ['count_sample.people', 'nexus_work_people'],
      ['count_sample', null],
    ]);
  });

  test('replace', () => {
    expect(print(NODES.replace)).toBe(
      script(
        ` -- publish_sample
 MERGE INTO \`acme\`.\`nexus\`.\`nexus_sample\` AS stored
 USING (
 SELECT label, v_name AS run_id FROM newer
 ) AS given
 ON FALSE
 WHEN NOT MATCHED BY SOURCE THEN DELETE
 WHEN NOT MATCHED BY TARGET THEN INSERT (\`label\`, \`run_id\`) VALUES (given.\`label\`, given.\`run_id\`);`,
        'name',
      ),
    );
  });

  test('set of one variable', () => {
    expect(print(NODES.setOne)).toBe(
      script(
        ` -- count_sample
 SET v_count = (SELECT COUNT(*)
 FROM t);`,
        'count',
      ),
    );
  });

  test('set of one variable to what needs no query: no job', () => {
    const values = [{ variable: v_count, value: sql`${v_count} + 1` }] as const;
    expect(print({ kind: 'set', step: 'count_on', values })).toBe(
      script(` -- count_on\n SET v_count = (v_count + 1);`, 'count'),
    );
    expect(print({ kind: 'assign', variable: v_count, value: 7 })).toBe(script(` SET v_count = (7);`, 'count'));
  });

  test('set of several: fields of one record, read as such everywhere', () => {
    expect(print(NODES.setSeveral, NODES.exec)).toBe(
      `${HEAD}
 DECLARE v_count INT64 DEFAULT 0;
 DECLARE v_begin STRUCT<name STRING, since TIMESTAMP>;
 -- begin
 SET v_begin = (SELECT AS STRUCT
  GENERATE_UUID() AS \`name\`,
   CURRENT_TIMESTAMP() AS \`since\`);
 -- touch
 UPDATE \`acme\`.\`nexus\`.\`nexus_sample\` SET label = v_begin.name WHERE run_id = p_options;
 SET v_count = @@row_count;
END`,
    );
  });

  test('a record’s field with a first value has it until the record is set', () => {
    const node = {
      ...NODES.setSeveral,
      values: [...NODES.setSeveral.values, { variable: v_count, value: NODES.setOne.values[0].value }],
    };
    expect(print(node, NODES.fail)).toContain(
      `RAISE USING MESSAGE = CONCAT('it\\'s ', COALESCE(CAST(COALESCE(v_begin.count, 0) AS STRING), ''), ' bad');`,
    );
  });

  test('repeat', () => {
    expect(print(NODES.repeat)).toBe(
      `${HEAD}
${DECLARED.count}
 DECLARE v_contract_passes INT64 DEFAULT 0;
 SET v_count = 0;
 SET v_contract_passes = 0;
 REPEAT
  SET v_contract_passes = v_contract_passes + 1;
  IF v_contract_passes > 60 THEN
   RAISE USING MESSAGE = 'contract: not done after 60 passes';
  END IF;
  -- shrink
  DELETE FROM t WHERE round = v_count;
  SET v_count = v_count + 1;
 UNTIL v_count >= 3
 END REPEAT;
END`,
    );
  });

  test('when', () => {
    expect(print(NODES.when)).toBe(
      script(
        ` IF v_name = 'it\\'s' THEN
  -- yes
  DELETE FROM t;
 ELSE
  RAISE USING MESSAGE = CONCAT('no ', COALESCE(CAST(v_name AS STRING), ''));
 END IF;`,
        'name',
      ),
    );
    expect(print({ ...NODES.when, then: [], otherwise: [] })).toBe(
      script(" IF v_name = 'it\\'s' THEN\n END IF;", 'name'),
    );
  });

  test('every: by a clock that starts with the call', () => {
    const [before = '', body = ''] = print(NODES.every, NODES.every).split(' IF CURRENT');
    expect(before).toBe(`${HEAD}\n${DECLARED.name}\n DECLARE v_last_due TIMESTAMP DEFAULT CURRENT_TIMESTAMP();\n`);
    expect(body).toBe(`_TIMESTAMP() >= TIMESTAMP_ADD(v_last_due, INTERVAL 60 SECOND) THEN
  SET v_last_due = CURRENT_TIMESTAMP();
  -- call
  CALL \`acme\`.\`nexus\`.\`nexus_other\`(v_name);
 END IF;
`);
  });

  test('attempt', () => {
    expect(print(NODES.attempt)).toBe(
      script(
        ` BEGIN
  -- try
  DELETE FROM t;
 EXCEPTION WHEN ERROR THEN
  SET v_error = @@error.message;
  -- record
  INSERT INTO log SELECT v_error;
  RAISE USING MESSAGE = v_error;
 END;`,
        'error',
      ),
    );
  });

  test('transaction: one that a caller has open is not rolled back', () => {
    expect(print(NODES.transaction)).toBe(
      script(` BEGIN TRANSACTION;
 BEGIN
  -- inside
  DELETE FROM t;
  COMMIT TRANSACTION;
 EXCEPTION WHEN ERROR THEN
  ROLLBACK TRANSACTION;
  RAISE;
 END;`),
    );
  });

  test('call', () => {
    expect(print(NODES.call)).toBe(
      script(
        ` -- call
 CALL \`acme\`.\`nexus\`.\`nexus_other\`('{}', v_name);`,
        'name',
      ),
    );
  });

  test('fail', () => {
    expect(print(NODES.fail)).toBe(
      script(` RAISE USING MESSAGE = CONCAT('it\\'s ', COALESCE(CAST(v_count AS STRING), ''), ' bad');`, 'count'),
    );
  });
});

describe('what the analyser is given', () => {
  test('every statement, what it makes, and every variable with its type', () => {
    const { statements, variables } = printBigQuery(
      procedureOf([NODES.setSeveral, NODES.fill, NODES.repeat, NODES.attempt], { result: v_count }),
      context,
    );
    expect(statements.map(({ step, creates }) => [step, creates])).toEqual([
      ['begin', null],
      ['fill_sample', 'nexus_work_sample'],
      ['shrink', null],
      ['try', null],
      ['record', null],
      ['result', null],
    ]);
    expect(variables).toEqual([
      { name: 'p_options', type: 'STRING' },
      { name: 'v_count', type: 'INT64' },
      { name: 'v_error', type: 'STRING' },
      { name: 'v_begin', type: 'STRUCT<name STRING, since TIMESTAMP>' },
      { name: 'v_contract_passes', type: 'INT64' },
    ]);
  });

  test('each statement stands in the script word for word, but for its indentation', () => {
    const { text, statements } = printBigQuery(procedureOf([NODES.fill, NODES.transaction, NODES.replace]), context);
    const flat = (given: string): string => given.replace(/^ +/gm, '');
    for (const statement of statements) expect(flat(text)).toContain(`-- ${statement.step}\n${flat(statement.text)};`);
  });
});

test('UTC, and a label that joins those of the caller, before anything else happens', () => {
  const { text, statements } = printBigQuery({ ...procedureOf([NODES.exec]), label: 'sample' }, context);
  expect(text).toContain(`
${DECLARED.count}
${DECLARED.name}
 SET @@time_zone = 'UTC';
 BEGIN
  SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:sample'));
 EXCEPTION WHEN ERROR THEN
  -- A label is worth less than a run.
 END;
 -- touch
`);
  expect(statements.map(({ step }) => step)).toEqual(['touch']);
});

test('the result is the last statement', () => {
  const { text } = printBigQuery(procedureOf([NODES.exec], { result: v_count }), context);
  expect(text).toMatch(/\n -- result\n SELECT v_count AS summary;\nEND$/);
});
