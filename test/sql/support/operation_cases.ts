import type { DialectOperations } from '../../../sql/dialect.ts';
import type { Sql } from '../../../sql/tag.ts';
import { id, nullOf, op, sql } from '../../../sql/tag.ts';
import { HASH_OPERATION_CASES } from './hash_operation_cases.ts';
import { given } from './operation_case.ts';
import type { OperationCase } from './operation_case.ts';
import { json, JSON_OPERATION_CASES } from './json_operation_cases.ts';
import { ROW_OPERATION_CASES } from './row_operation_cases.ts';
import { TIME_OPERATION_CASES } from './time_operation_cases.ts';

const PAIRS = sql`(SELECT 'g' AS name, 1 AS rank UNION ALL SELECT 'h', 2)`;
const lists = (element: Sql): Sql => sql`(SELECT 7 AS owner, ${element} AS items)`;
const unnestArray = op.unnestArray({ relation: id('solved'), alias: 's' }, sql`s.items`, 'item', 'item_offset');
const people = sql`(SELECT 7 AS owner, ${op.structArray({ name: sql`name`, rank: sql`rank` })} AS items FROM ${PAIRS} AS pairs)`;

/** Every operation of the dialects; one that is missing does not compile. */
export const OPERATION_CASES: { readonly [Name in keyof DialectOperations]: OperationCase } = {
  type: {
    piece: sql`${op.type('string')} ${op.type('int')} ${op.type('float')} ${op.type('bool')} ${op.type('timestamp')} ${op.type('json')} ${op.type('key')}`,
    spelled: {
      duckdb: 'VARCHAR BIGINT DOUBLE BOOLEAN TIMESTAMP JSON UBIGINT',
      snowflake: 'VARCHAR NUMBER(38,0) FLOAT BOOLEAN TIMESTAMP_NTZ(6) VARIANT NUMBER(20,0)',
      bigquery: 'STRING INT64 FLOAT64 BOOL TIMESTAMP JSON INT64',
    },
    gives: [
      given(sql`CAST('9007199254740991' AS ${op.type('int')})`, 9007199254740991),
      given(sql`CAST('0.5' AS ${op.type('float')})`, 0.5),
      given(sql`CAST('true' AS ${op.type('bool')})`, true),
      given(sql`CAST('18446744073709551615' AS ${op.type('key')})`, '18446744073709551615'),
    ],
  },
  safeCast: {
    piece: op.safeCast(sql`x`, 'float'),
    spelled: {
      duckdb: 'TRY_CAST(x AS DOUBLE)',
      snowflake: 'TRY_CAST(CAST(x AS VARCHAR) AS FLOAT)',
      bigquery: 'SAFE_CAST(x AS FLOAT64)',
    },
    gives: [
      given(op.safeCast(sql`'1.5'`, 'float'), 1.5),
      given(op.safeCast(sql`'12 EUR'`, 'float'), null),
      given(op.safeCast(sql`''`, 'int'), null),
    ],
  },
  structArray: {
    piece: op.structArray({ name: sql`n`, rank: sql`r` }),
    spelled: {
      duckdb: 'list(struct_pack("name" := n, "rank" := r))',
      snowflake: "ARRAY_AGG(OBJECT_CONSTRUCT_KEEP_NULL('name', n, 'rank', r))",
      bigquery: 'ARRAY_AGG(STRUCT(n AS `name`, r AS `rank`))',
    },
    gives: [
      given(
        sql`(SELECT CAST(to_json(${op.structArray({ name: sql`name`, none: sql`NULL` })}) AS VARCHAR) FROM ${PAIRS} AS pairs WHERE rank = 1)`,
        '[{"name":"g","none":null}]',
      ),
    ],
  },
  textList: {
    piece: op.textList(sql`x`, sql`y`),
    spelled: {
      duckdb: "string_agg(x, ',' ORDER BY y)",
      snowflake: "NULLIF(LISTAGG(x, ',') WITHIN GROUP (ORDER BY y), '')",
      bigquery: "STRING_AGG(x, ',' ORDER BY y)",
    },
    gives: [
      given(sql`(SELECT ${op.textList(sql`name`, sql`-rank`)} FROM ${PAIRS} AS pairs)`, 'h,g'),
      given(sql`(SELECT ${op.textList(sql`CASE rank WHEN 2 THEN name END`, sql`rank`)} FROM ${PAIRS} AS pairs)`, 'h'),
      given(sql`(SELECT ${op.textList(nullOf('string'), sql`rank`)} FROM ${PAIRS} AS pairs)`, null),
    ],
  },
  readFirst: {
    piece: op.readFirst(sql`SELECT x FROM y`),
    spelled: {
      duckdb: 'WITH read_first AS MATERIALIZED (\nSELECT x FROM y\n)\nSELECT * FROM read_first',
      snowflake: 'SELECT x FROM y',
      bigquery: 'SELECT x FROM y',
    },
    gives: [
      given(sql`(SELECT MAX(rank) FROM (${op.readFirst(sql`SELECT rank FROM ${PAIRS} AS pairs`)}) AS read_rows)`, 2),
    ],
  },
  floatArray: {
    piece: op.floatArray(sql`x`),
    spelled: {
      duckdb: 'list(CAST(x AS DOUBLE))',
      snowflake: 'ARRAY_AGG(CAST(x AS FLOAT))',
      bigquery: 'ARRAY_AGG(CAST(x AS FLOAT64) IGNORE NULLS)',
    },
    gives: [
      given(
        sql`(SELECT CAST(to_json(${op.floatArray(sql`rank`)}) AS VARCHAR) FROM ${PAIRS} AS pairs WHERE rank = 1)`,
        '[1.0]',
      ),
    ],
  },
  unnestArray: {
    piece: unnestArray,
    spelled: {
      duckdb:
        '(SELECT "s".*, UNNEST(s.items) AS "item", generate_subscripts(s.items, 1) - 1 AS "item_offset" FROM "solved" AS "s") AS "s"',
      snowflake: '"SOLVED" AS "S", LATERAL FLATTEN(INPUT => s.items) AS "ITEM"',
      bigquery: '`solved` AS `s` CROSS JOIN UNNEST(s.items) AS `item` WITH OFFSET AS `item_offset`',
    },
    gives: [
      {
        query: sql`SELECT s.owner, ${op.element('item', 'float')} AS item FROM ${op.unnestArray({ relation: lists(sql`[2.5, 1.5]`), alias: 's' }, sql`s.items`, 'item')}`,
        rows: [
          { owner: 7, item: 1.5 },
          { owner: 7, item: 2.5 },
        ],
      },
    ],
  },
  element: {
    piece: op.element('label', 'int'),
    spelled: {
      duckdb: 'CAST("label" AS BIGINT)',
      snowflake: 'CAST("LABEL".VALUE AS NUMBER(38,0))',
      bigquery: 'CAST(`label` AS INT64)',
    },
    gives: [
      {
        query: sql`SELECT ${op.element('label', 'int')} AS label FROM ${op.unnestArray({ relation: lists(sql`[3.0]`), alias: 's' }, sql`s.items`, 'label')}`,
        rows: [{ label: 3 }],
      },
    ],
  },
  offset: {
    piece: op.offset('item', 'item_offset'),
    spelled: { duckdb: '"item_offset"', snowflake: '"ITEM".INDEX', bigquery: '`item_offset`' },
    gives: [
      {
        query: sql`SELECT ${op.offset('item', 'item_offset')} AS position, ${op.element('item', 'string')} AS item FROM ${op.unnestArray({ relation: lists(sql`['b', 'a']`), alias: 's' }, sql`s.items`, 'item', 'item_offset')}`,
        rows: [
          { position: 0, item: 'b' },
          { position: 1, item: 'a' },
        ],
      },
    ],
  },
  field: {
    piece: op.field('span', 'state_name'),
    spelled: {
      duckdb: `struct_extract("span", 'state_name')`,
      snowflake: `CAST("SPAN".VALUE['state_name'] AS VARCHAR)`,
      bigquery: '`span`.`state_name`',
    },
    gives: [
      {
        query: sql`SELECT ${op.field('item', 'name')} AS name FROM ${op.unnestArray({ relation: people, alias: 's' }, sql`s.items`, 'item')}`,
        rows: [{ name: 'g' }, { name: 'h' }],
      },
    ],
  },
  structField: {
    piece: op.structField(sql`parsed`, 'first_name'),
    spelled: {
      duckdb: `struct_extract(parsed, 'first_name')`,
      snowflake: `CAST(parsed['first_name'] AS VARCHAR)`,
      bigquery: 'parsed.`first_name`',
    },
    gives: [given(op.structField(sql`struct_pack(a := 'x', b := 'y')`, 'b'), 'y')],
  },
  sourceText: {
    piece: op.sourceText(sql`x`),
    spelled: {
      duckdb:
        "CASE WHEN regexp_matches(typeof(x), '^(FLOAT|DOUBLE|DECIMAL)') THEN regexp_replace(CAST(x AS VARCHAR), '[.]0+$', '') ELSE CAST(x AS VARCHAR) END",
      snowflake: "COLLATE(CAST(x AS VARCHAR), '')",
      bigquery: "COLLATE(CAST(x AS STRING), '')",
    },
    gives: [
      given(op.sourceText(sql`1700000000000`), '1700000000000'),
      given(op.sourceText(sql`CAST(42 AS ${op.type('float')})`), '42'),
      given(op.sourceText(sql`CAST(42.5 AS ${op.type('float')})`), '42.5'),
      given(op.sourceText(sql`'42.0'`), '42.0'),
      given(op.sourceText(sql`'Ann'`), 'Ann'),
      given(op.sourceText(sql`NULL`), null),
    ],
  },
  sourceJson: {
    piece: op.sourceJson(sql`x`),
    spelled: {
      duckdb: 'TRY_CAST(x AS JSON)',
      snowflake:
        "CASE TYPEOF(CAST(x AS VARIANT)) WHEN 'VARCHAR' THEN TRY_PARSE_JSON(CAST(x AS VARCHAR)) ELSE CAST(x AS VARIANT) END",
      bigquery: 'x',
    },
    gives: [
      given(op.jsonText(op.sourceJson(sql`'{"a":{"b":"c"}}'`), ['a', 'b']), 'c'),
      given(op.jsonText(op.sourceJson(json({ a: { b: 'c' } })), ['a', 'b']), 'c'),
      given(op.jsonText(op.sourceJson(sql`{'a': {'b': 'c'}}`), ['a', 'b']), 'c'),
      given(op.jsonContains(op.sourceJson(sql`['SENT', 'INBOX']`), [], 'SENT'), true),
      given(op.sourceJson(sql`'no JSON'`), null),
    ],
  },
  recordJson: {
    piece: op.recordJson(sql`x`),
    spelled: {
      duckdb: 'TRY_CAST(x AS JSON)',
      snowflake:
        "CASE TYPEOF(CAST(x AS VARIANT)) WHEN 'VARCHAR' THEN TRY_PARSE_JSON(CAST(x AS VARCHAR)) ELSE CAST(x AS VARIANT) END",
      bigquery: 'TO_JSON(x)',
    },
    gives: [
      given(op.jsonText(op.recordJson(sql`{'a': {'b': 'c'}}`), ['a', 'b']), 'c'),
      given(op.jsonText(op.recordJson(json({ a: { b: 'c' } })), ['a', 'b']), 'c'),
    ],
  },
  caller: {
    piece: op.caller(),
    spelled: { duckdb: 'current_user', snowflake: 'CURRENT_USER()', bigquery: 'SESSION_USER()' },
    gives: [given(op.caller(), 'duckdb')],
  },
  raise: {
    piece: op.raise('not yet'),
    spelled: { duckdb: "error('not yet')", snowflake: "TO_NUMBER('not yet')", bigquery: "ERROR('not yet')" },
    gives: [given(sql`CASE WHEN 1 = 1 THEN 1 WHEN ${op.raise('not yet')} IS NULL THEN 2 END`, 1)],
  },
  uuid: {
    piece: op.uuid(),
    spelled: { duckdb: 'CAST(uuid() AS VARCHAR)', snowflake: 'UUID_STRING()', bigquery: 'GENERATE_UUID()' },
    gives: [
      given(op.regexpContains(op.uuid(), sql`'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`), true),
      given(sql`${op.uuid()} = ${op.uuid()}`, false),
    ],
  },
  regexpContains: {
    piece: op.regexpContains(sql`t`, sql`${'^no-?reply@|\\d{3}'}`),
    spelled: {
      duckdb: "regexp_matches(t, '^no-?reply@|\\d{3}')",
      snowflake: "(REGEXP_INSTR(t, '^no-?reply@|\\\\d{3}') > 0)",
      bigquery: "REGEXP_CONTAINS(t, '^no-?reply@|\\\\d{3}')",
    },
    gives: [
      given(op.regexpContains(sql`'call 555'`, sql`${'\\d{3}'}`), true),
      given(op.regexpContains(sql`'a.b'`, sql`${'^a\\.b$'}`), true),
      given(op.regexpContains(sql`'axb'`, sql`${'^a\\.b$'}`), false),
    ],
  },
  text: {
    piece: op.text(sql`x`),
    spelled: { duckdb: 'CAST(x AS VARCHAR)', snowflake: 'CAST(x AS VARCHAR)', bigquery: 'CAST(x AS STRING)' },
    gives: [given(op.text(sql`12`), '12'), given(op.text(sql`CAST(1 = 1 AS ${op.type('bool')})`), 'true')],
  },
  sourceColumn: {
    piece: sql`${op.sourceColumn('email', false)} ${op.sourceColumn('E-mail 1', false)} ${op.sourceColumn('firstName', true)}`,
    spelled: {
      duckdb: '"email" "E-mail 1" "firstName"',
      snowflake: '"EMAIL" "E-mail 1" "firstName"',
      bigquery: '`email` `E-mail 1` `firstName`',
    },
    gives: [
      given(
        sql`(SELECT ${op.sourceColumn('e-mail 1', false)} FROM (SELECT 'a@x.example' AS ${id('E-mail 1')}) AS given)`,
        'a@x.example',
      ),
    ],
  },
  splitArray: {
    piece: op.splitArray(sql`t`, sql`';'`),
    spelled: { duckdb: "string_split(t, ';')", snowflake: "SPLIT(t, ';')", bigquery: "SPLIT(t, ';')" },
    gives: [
      given(
        sql`(SELECT ${op.textList(op.element('part', 'string'), op.element('part', 'string'))} FROM ${op.unnestArray({ relation: sql`(SELECT 'b;a' AS t, ';' AS sign)`, alias: 's' }, op.splitArray(sql`s.t`, sql`s.sign`), 'part')})`,
        'a,b',
      ),
    ],
  },
  splitPart: {
    piece: op.splitPart(sql`t`, '@', 2),
    spelled: {
      duckdb: "NULLIF(split_part(t, '@', 2), '')",
      snowflake: "NULLIF(SPLIT_PART(t, '@', 2), '')",
      bigquery: "NULLIF(SPLIT(t, '@')[SAFE_ORDINAL(2)], '')",
    },
    gives: [
      given(op.splitPart(sql`'a@b@c'`, '@', 2), 'b'),
      given(op.splitPart(sql`'a@b'`, '@', 3), null),
      given(op.splitPart(sql`NULL`, '@', 1), null),
    ],
  },
  ...HASH_OPERATION_CASES,
  ...ROW_OPERATION_CASES,
  ...JSON_OPERATION_CASES,
  ...TIME_OPERATION_CASES,
};
