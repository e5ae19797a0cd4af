import type { DialectOperations } from '../../../sql/dialect.ts';
import { op, sql } from '../../../sql/tag.ts';
import type { OperationCase } from './operation_case.ts';

/** The operations that make rows of values. */
export const ROW_OPERATION_CASES = {
  constants: {
    piece: op.constants('listed', { rank: 'int', name: 'string' }, [
      [1, null],
      [2, "it's"],
    ]),
    spelled: {
      duckdb: `(VALUES (CAST(1 AS BIGINT), CAST(NULL AS VARCHAR)), (2, 'it''s')) AS "listed"("rank", "name")`,
      snowflake: `(SELECT CAST(1 AS NUMBER(38,0)) AS "RANK", CAST(NULL AS VARCHAR) AS "NAME" UNION ALL SELECT CAST(2 AS NUMBER(38,0)) AS "RANK", CAST('it''s' AS VARCHAR) AS "NAME") AS "LISTED"`,
      bigquery: "UNNEST(ARRAY<STRUCT<`rank` INT64, `name` STRING>>[STRUCT(1, NULL), STRUCT(2, 'it\\'s')]) AS `listed`",
    },
    gives: [
      {
        query: sql`SELECT listed.rank, listed.name FROM ${op.constants('listed', { rank: 'int', name: 'string' }, [
          [1, null],
          [2, "it's"],
        ])}`,
        rows: [{ rank: 1 }, { rank: 2, name: "it's" }],
      },
      {
        query: sql`SELECT typeof(one.seen) AS found FROM ${op.constants('one', { seen: 'timestamp' }, [[null]])}`,
        rows: [{ found: 'TIMESTAMP' }],
      },
    ],
  },
  splitToRows: {
    piece: op.splitToRows(sql`t`, ' ', 'part'),
    spelled: {
      duckdb: `UNNEST(string_split(t, ' ')) AS "part"(value)`,
      snowflake: `(SELECT CAST(parts.VALUE AS VARCHAR) AS value FROM (SELECT 1 AS one) AS single, LATERAL FLATTEN(INPUT => SPLIT(t, ' ')) AS parts) AS "PART"`,
      bigquery: "(SELECT value FROM UNNEST(SPLIT(t, ' ')) AS value) AS `part`",
    },
    gives: [
      {
        query: sql`SELECT part.value AS value FROM ${op.splitToRows(sql`'b, a,,c'`, ',', 'part')}`,
        rows: [{ value: '' }, { value: ' a' }, { value: 'b' }, { value: 'c' }],
      },
    ],
  },
} satisfies { readonly [Name in keyof DialectOperations]?: OperationCase };
