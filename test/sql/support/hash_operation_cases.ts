import type { DialectOperations } from '../../../sql/dialect.ts';
import { op, sql } from '../../../sql/tag.ts';
import { given } from './operation_case.ts';
import type { OperationCase } from './operation_case.ts';

/** The operations that make hashes, and read them. */
export const HASH_OPERATION_CASES = {
  hashKey: {
    piece: op.hashKey(sql`'a'`),
    spelled: { duckdb: "hash(md5('a'))", snowflake: "MD5_NUMBER_LOWER64('a')", bigquery: "FARM_FINGERPRINT('a')" },
    gives: [
      given(sql`${op.hashKey(sql`'a'`)} = ${op.hashKey(sql`'a'`)}`, true),
      given(sql`${op.hashKey(sql`'a'`)} = ${op.hashKey(sql`'b'`)}`, false),
      given(sql`typeof(${op.hashKey(sql`'a'`)})`, 'UBIGINT'),
    ],
  },
  keyFunction: {
    piece: op.keyFunction(),
    spelled: {
      duckdb: "'hash of md5, ' || version()",
      snowflake: "'MD5_NUMBER_LOWER64'",
      bigquery: "'FARM_FINGERPRINT'",
    },
    gives: [given(op.regexpContains(op.keyFunction(), sql`'^hash of md5, v[0-9]+[.][0-9]+'`), true)],
  },
  md5Hex: {
    piece: op.md5Hex(sql`'a'`),
    spelled: { duckdb: "md5('a')", snowflake: "MD5('a')", bigquery: "TO_HEX(MD5('a'))" },
    gives: [given(op.md5Hex(sql`'Zoë'`), 'fb44af73417cf03c023d098e7f07c114'), given(op.md5Hex(sql`NULL`), null)],
  },
  sha256Hex: {
    piece: op.sha256Hex(sql`'a'`),
    spelled: { duckdb: "sha256('a')", snowflake: "SHA2('a', 256)", bigquery: "TO_HEX(SHA256('a'))" },
    gives: [given(op.sha256Hex(sql`'Zoë'`), 'c6a12698582fc1104ea24107a2d7268145ff06ef859707729d01fd060897f067')],
  },
  rowPrint: {
    piece: op.rowPrint([sql`a`, sql`b`]),
    spelled: {
      duckdb: 'CAST(hash(md5(CAST(row(a, b) AS VARCHAR))) % 4294967296 AS BIGINT)',
      snowflake: 'MOD(HASH(a, b), 4294967296)',
      bigquery: 'MOD(FARM_FINGERPRINT(TO_JSON_STRING(STRUCT(a, b))), 4294967296)',
    },
    gives: [
      given(sql`${op.rowPrint([sql`'a'`, sql`NULL`])} = ${op.rowPrint([sql`'a'`, sql`NULL`])}`, true),
      given(sql`${op.rowPrint([sql`'a'`, sql`NULL`])} = ${op.rowPrint([sql`NULL`, sql`'a'`])}`, false),
      given(sql`${op.rowPrint([sql`'jobrien29'`])} = ${op.rowPrint([sql`'tobrien23'`])}`, false),
      given(sql`ABS(${op.rowPrint([sql`'a'`])}) < 4294967296`, true),
    ],
  },
  hexToInt: {
    piece: op.hexToInt(sql`t`, 2),
    spelled: {
      duckdb: "TRY_CAST('0x' || t AS BIGINT)",
      snowflake: "TRY_TO_NUMBER(t, 'XX')",
      bigquery: "SAFE_CAST(CONCAT('0x', t) AS INT64)",
    },
    gives: [
      given(op.hexToInt(sql`'00'`, 2), 0),
      given(op.hexToInt(sql`'0a'`, 2), 10),
      given(op.hexToInt(sql`'ff'`, 2), 255),
      given(op.hexToInt(sql`'_x'`, 2), null),
      given(op.hexToInt(sql`NULL`, 2), null),
    ],
  },
} satisfies { readonly [Name in keyof DialectOperations]?: OperationCase };
