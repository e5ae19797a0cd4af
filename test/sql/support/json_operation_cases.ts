import type { DialectOperations } from '../../../sql/dialect.ts';
import type { Sql } from '../../../sql/tag.ts';
import { id, op, sql } from '../../../sql/tag.ts';
import { given } from './operation_case.ts';
import type { OperationCase } from './operation_case.ts';

export const json = (value: unknown): Sql => op.parseJson(sql`${JSON.stringify(value)}`);
const ORDERS = sql`(SELECT 1 AS order_id, ${json({ lines: { data: [{ sku: 'a' }, { sku: 'b' }] } })} AS body UNION ALL SELECT 2, ${json({ lines: { data: [] } })} UNION ALL SELECT 3, NULL)`;
const HEADERS = {
  headers: [
    { name: 'To', value: 't' },
    { name: 'FROM', value: 'f' },
    { name: 'from', value: 'g' },
  ],
};

const unnested = op.unnestJson({ relation: id('orders'), alias: 'o' }, sql`o.body`, ['lines', 'data'], 'line');

type JsonOperation =
  'jsonText' | 'parseJson' | 'tryParseJson' | 'jsonObject' | 'unnestJson' | 'jsonElement' | 'jsonContains' | 'jsonFind';

/** The operations on JSON. */
export const JSON_OPERATION_CASES: { readonly [Name in JsonOperation & keyof DialectOperations]: OperationCase } = {
  jsonText: {
    piece: op.jsonText(sql`body`, ['metadata', 'Customer.id']),
    spelled: {
      duckdb: `json_extract_string(body, '$."metadata"."Customer.id"')`,
      snowflake: `CAST(body['metadata']['Customer.id'] AS VARCHAR)`,
      bigquery: `JSON_VALUE(body, '$."metadata"."Customer.id"')`,
    },
    gives: [
      given(op.jsonText(json({ a: { 'b.c': "it's" } }), ['a', 'b.c']), "it's"),
      given(op.jsonText(json({ a: 1.5 }), ['a']), '1.5'),
      given(op.jsonText(json({ a: true }), ['a']), 'true'),
      given(op.jsonText(json({ a: null }), ['a']), null),
      given(op.jsonText(json({}), ['a', 'b']), null),
      given(op.jsonText(json('top'), []), 'top'),
    ],
  },
  parseJson: {
    piece: op.parseJson(sql`body`),
    spelled: { duckdb: 'CAST(body AS JSON)', snowflake: 'PARSE_JSON(body)', bigquery: 'PARSE_JSON(body)' },
    gives: [given(op.jsonText(op.parseJson(sql`'{"a": "é\\u00e9"}'`), ['a']), 'éé')],
  },
  tryParseJson: {
    piece: op.tryParseJson(sql`body`),
    spelled: {
      duckdb: 'TRY_CAST(body AS JSON)',
      snowflake: 'TRY_PARSE_JSON(body)',
      bigquery: 'SAFE.PARSE_JSON(body)',
    },
    gives: [
      given(op.jsonText(op.tryParseJson(sql`'{"a": "b"}'`), ['a']), 'b'),
      given(op.jsonText(op.tryParseJson(sql`'{"a": '`), ['a']), null),
    ],
  },
  jsonObject: {
    piece: op.jsonObject({ status: sql`'done'`, rows: sql`1 + 1` }),
    spelled: {
      duckdb: `CAST(to_json(struct_pack("status" := 'done', "rows" := 1 + 1)) AS VARCHAR)`,
      snowflake: `TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('status', 'done', 'rows', 1 + 1))`,
      bigquery: "TO_JSON_STRING(STRUCT('done' AS `status`, 1 + 1 AS `rows`))",
    },
    gives: [given(op.jsonObject({ s: sql`'a"b'`, n: sql`2`, none: sql`NULL` }), '{"s":"a\\"b","n":2,"none":null}')],
  },
  unnestJson: {
    piece: unnested,
    spelled: {
      duckdb: `(SELECT "o".*, UNNEST(json_extract(o.body, '$."lines"."data"[*]')) AS "line" FROM "orders" AS "o") AS "o"`,
      snowflake: `"ORDERS" AS "O", LATERAL FLATTEN(INPUT => o.body['lines']['data']) AS "LINE"`,
      bigquery: '`orders` AS `o` CROSS JOIN UNNEST(JSON_QUERY_ARRAY(o.body, \'$."lines"."data"\')) AS `line`',
    },
    gives: [
      {
        query: sql`SELECT o.order_id, ${op.jsonText(op.jsonElement('line'), ['sku'])} AS sku FROM ${op.unnestJson({ relation: ORDERS, alias: 'o' }, sql`o.body`, ['lines', 'data'], 'line')}`,
        rows: [
          { order_id: 1, sku: 'a' },
          { order_id: 1, sku: 'b' },
        ],
      },
    ],
  },
  jsonElement: {
    piece: op.jsonElement('line'),
    spelled: { duckdb: '"line"', snowflake: '"LINE".VALUE', bigquery: '`line`' },
    gives: [
      {
        query: sql`SELECT ${op.jsonText(op.jsonElement('tag'), [])} AS tag FROM ${op.unnestJson({ relation: sql`(SELECT ${json(['x', null, 3])} AS tags)`, alias: 't' }, sql`t.tags`, [], 'tag')}`,
        rows: [{ tag: '3' }, { tag: 'x' }, {}],
      },
    ],
  },
  jsonContains: {
    piece: op.jsonContains(sql`body`, ['labelIds'], 'SENT'),
    spelled: {
      duckdb: `list_contains(json_extract_string(body, '$."labelIds"[*]'), 'SENT')`,
      snowflake: `ARRAY_CONTAINS(TO_VARIANT('SENT'), CAST(body['labelIds'] AS ARRAY))`,
      bigquery: `('SENT' IN UNNEST(JSON_VALUE_ARRAY(body, '$."labelIds"')))`,
    },
    gives: [
      given(op.jsonContains(json({ labels: ['A', 'B'] }), ['labels'], 'B'), true),
      given(op.jsonContains(json({ labels: ['A', 'B'] }), ['labels'], 'b'), false),
      given(sql`COALESCE(${op.jsonContains(json({}), ['labels'], 'b')}, FALSE)`, false),
    ],
  },
  jsonFind: {
    piece: op.jsonFind(sql`body`, ['headers'], { where: 'name', is: 'from', give: 'value' }),
    spelled: {
      duckdb: `json_extract_string(list_filter(json_extract(body, '$."headers"[*]'), lambda member: lower(json_extract_string(member, '$."name"')) = 'from')[1], '$."value"')`,
      snowflake: `CAST(FILTER(CAST(body['headers'] AS ARRAY), member -> LOWER(CAST(member['name'] AS VARCHAR)) = 'from')[0]['value'] AS VARCHAR)`,
      bigquery: `JSON_VALUE(ARRAY(SELECT member FROM UNNEST(JSON_QUERY_ARRAY(body, '$."headers"')) AS member WITH OFFSET AS member_offset WHERE LOWER(JSON_VALUE(member, '$."name"')) = 'from' ORDER BY member_offset)[SAFE_OFFSET(0)], '$."value"')`,
    },
    gives: [
      given(op.jsonFind(json(HEADERS), ['headers'], { where: 'name', is: 'from', give: 'value' }), 'f'),
      given(op.jsonFind(json(HEADERS), ['headers'], { where: 'name', is: 'cc', give: 'value' }), null),
      given(op.jsonFind(json({}), ['headers'], { where: 'name', is: 'cc', give: 'value' }), null),
    ],
  },
};
