import type { DialectOperations } from '../../../sql/dialect.ts';
import { nullOf, op, sql } from '../../../sql/tag.ts';
import { at, given } from './operation_case.ts';
import type { OperationCase } from './operation_case.ts';

/** The operations of time. */
export const TIME_OPERATION_CASES = {
  timestampText: {
    piece: op.timestampText(sql`t`),
    spelled: {
      duckdb: "strftime(t, '%Y-%m-%dT%H:%M:%S.%fZ')",
      snowflake: `(TO_CHAR(CAST(t AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z')`,
      bigquery: "FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', t, 'UTC')",
    },
    gives: [
      given(op.timestampText(at('2026-03-29T02:30:00.123456+02:00')), '2026-03-29T00:30:00.123456Z'),
      given(op.timestampText(at('1969-12-31 23:59:59')), '1969-12-31T23:59:59.000000Z'),
      given(op.timestampText(sql`CAST(NULL AS ${op.type('timestamp')})`), null),
    ],
  },
  parseTimestamp: {
    piece: op.parseTimestamp(sql`t`),
    spelled: {
      duckdb: "CAST(NULLIF(NULLIF(TRY_CAST(t AS TIMESTAMPTZ), 'infinity'), '-infinity') AS TIMESTAMP)",
      snowflake: `CASE
      WHEN REGEXP_INSTR(t, '^[0-9]{4}-.*(Z|[+-][0-9]{2}:?[0-9]{2})$') > 0 THEN CAST(CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ(t, 'AUTO')) AS TIMESTAMP_NTZ(6))
      WHEN REGEXP_INSTR(t, '^[0-9]{4}-') > 0 THEN CAST(TRY_TO_TIMESTAMP_NTZ(t, 'AUTO') AS TIMESTAMP_NTZ(6))
    END`,
      bigquery: 'SAFE_CAST(t AS TIMESTAMP)',
    },
    gives: [
      given(at('2026-01-31'), '2026-01-31T00:00:00.000000Z'),
      given(at('2026-01-31T23:00:00-05:30'), '2026-02-01T04:30:00.000000Z'),
      given(at('2026-01-31T09:30:00.5Z'), '2026-01-31T09:30:00.500000Z'),
      ...['2026-02-30T00:00:00Z', 'yesterday', '', '31/01/2026', '12', 'infinity', '-infinity', 'now'].map((text) =>
        given(at(text), null),
      ),
    ],
  },
  readTimestamp: {
    piece: op.readTimestamp(sql`t`),
    spelled: {
      duckdb:
        "CASE WHEN typeof(t) IN ('TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP WITH TIME ZONE', 'DATE') THEN NULLIF(NULLIF(TRY_CAST(t AS TIMESTAMP), 'infinity'), '-infinity') ELSE CAST(NULLIF(NULLIF(TRY_CAST(CAST(t AS VARCHAR) AS TIMESTAMPTZ), 'infinity'), '-infinity') AS TIMESTAMP) END",
      snowflake: `CASE
      WHEN REGEXP_INSTR(t, '^[0-9]{4}-.*(Z|[+-][0-9]{2}:?[0-9]{2})$') > 0 THEN CAST(CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ(t, 'AUTO')) AS TIMESTAMP_NTZ(6))
      WHEN REGEXP_INSTR(t, '^[0-9]{4}-') > 0 THEN CAST(TRY_TO_TIMESTAMP_NTZ(t, 'AUTO') AS TIMESTAMP_NTZ(6))
    END`,
      bigquery: 'SAFE_CAST(t AS TIMESTAMP)',
    },
    gives: [
      given(op.readTimestamp(sql`'2026-01-31T23:00:00-05:30'`), '2026-02-01T04:30:00.000000Z'),
      given(op.readTimestamp(sql`'yesterday'`), null),
      given(op.readTimestamp(sql`20260131`), null),
      given(op.readTimestamp(sql`CAST('2026-01-31T23:00:00-05:30' AS TIMESTAMPTZ)`), '2026-02-01T04:30:00.000000Z'),
      given(op.readTimestamp(sql`DATE '2026-01-31'`), '2026-01-31T00:00:00.000000Z'),
    ],
  },
  fromUnixSeconds: {
    piece: op.fromUnixSeconds(sql`s`),
    spelled: {
      duckdb: 'make_timestamp(CAST(ROUND(s * CAST(1000000 AS BIGINT)) AS BIGINT))',
      snowflake: 'CAST(TO_TIMESTAMP_NTZ(CAST(ROUND(s * 1000000) AS NUMBER(38,0)), 6) AS TIMESTAMP_NTZ(6))',
      bigquery: 'TIMESTAMP_MICROS(CAST(ROUND(s * 1000000) AS INT64))',
    },
    gives: [
      given(op.fromUnixSeconds(sql`1767225600`), '2026-01-01T00:00:00.000000Z'),
      given(op.fromUnixSeconds(sql`CAST(1767225600.25 AS ${op.type('float')})`), '2026-01-01T00:00:00.250000Z'),
      given(op.fromUnixSeconds(sql`-1`), '1969-12-31T23:59:59.000000Z'),
      given(op.fromUnixSeconds(sql`CAST(NULL AS ${op.type('int')})`), null),
    ],
  },
  instant: {
    piece: op.instant(sql`t`),
    spelled: {
      duckdb: 'CAST(t AS TIMESTAMP)',
      snowflake: 'CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, t), 6) AS TIMESTAMP_NTZ(6))',
      bigquery: 'CAST(t AS TIMESTAMP)',
    },
    gives: [
      given(op.instant(at('2026-01-01T00:00:00.000001Z')), '2026-01-01T00:00:00.000001Z'),
      given(op.instant(sql`CAST('2026-07-01T02:30:00+05:30' AS TIMESTAMPTZ)`), '2026-06-30T21:00:00.000000Z'),
      given(op.instant(nullOf('timestamp')), null),
    ],
  },
  epochMicros: {
    piece: op.epochMicros(sql`t`),
    spelled: {
      duckdb: 'epoch_us(t)',
      snowflake: 'DATE_PART(EPOCH_MICROSECOND, t)',
      bigquery: 'UNIX_MICROS(t)',
    },
    gives: [
      given(op.epochMicros(at('2026-01-01T00:00:00.000001Z')), 1767225600000001),
      given(op.epochMicros(at('1969-12-31T23:59:59Z')), -1000000),
    ],
  },
  addSeconds: {
    piece: op.addSeconds(sql`t`, sql`${-60}`),
    spelled: {
      duckdb: '(t + to_seconds(-60))',
      snowflake: 'DATEADD(SECOND, -60, t)',
      bigquery: 'TIMESTAMP_ADD(t, INTERVAL -60 SECOND)',
    },
    gives: [given(op.addSeconds(at('2026-03-01T00:00:30Z'), sql`${-60}`), '2026-02-28T23:59:30.000000Z')],
  },
  now: {
    piece: op.now(),
    spelled: {
      duckdb: 'CAST(get_current_timestamp() AS TIMESTAMP)',
      snowflake: 'CAST(SYSDATE() AS TIMESTAMP_NTZ(6))',
      bigquery: 'CURRENT_TIMESTAMP()',
    },
    gives: [
      given(
        sql`ABS(${op.epochMicros(op.now())} - ${Date.now()} * 1000) < 600000000 AND typeof(${op.now()}) = 'TIMESTAMP'`,
        true,
      ),
    ],
  },
  historyKept: {
    piece: op.historyKept(),
    spelled: {
      duckdb: "'free blocks of the database file and copies of it'",
      snowflake:
        "'Time Travel (DATA_RETENTION_TIME_IN_DAYS of the tables: 1 unless set, 90 at most), then Fail-safe (7 days)'",
      bigquery: "'time travel (7 days unless the data set says less), then fail-safe (7 days)'",
    },
    gives: [given(op.historyKept(), 'free blocks of the database file and copies of it')],
  },
  historySeconds: {
    piece: op.historySeconds(),
    spelled: { duckdb: '0', snowflake: String(97 * 86_400), bigquery: String(14 * 86_400) },
    gives: [given(op.historySeconds(), 0)],
  },
} satisfies { readonly [Name in keyof DialectOperations]?: OperationCase };
