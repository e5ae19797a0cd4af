import { nexus, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import { reasonOf } from '../../warehouses/bigquery/errors.ts';
import type { BigQueryLab, BigQueryProbe, ChildJob } from './bigquery_lab.ts';
import { errorOf } from './probe.ts';
import type { Outcome } from './probe.ts';

/** The least that a statement bills for a table. https://cloud.google.com/bigquery/pricing#on_demand_pricing */
const MINIMUM = 10 * 1024 * 1024;

const MONTHS = nexus('by_month');

/** Bytes that each SELECT of a script from a table read. */
const bytesRead = (children: readonly ChildJob[], table: string): number[] =>
  children
    .filter(({ text }) => /^\s*SELECT\b/i.test(text) && text.includes(table))
    .map(({ statistics }) => Number(statistics.query?.totalBytesProcessed ?? 0));

/** Whether reads by a variable (all but the first two) read as little as the one by a literal, and that less than all. */
function pruned([all = 0, literal = 0, ...byVariable]: readonly number[], forms: readonly string[]): Outcome {
  const byForm = forms.map((form, index) => `${form} ${String(byVariable[index])}`).join(', ');
  return {
    holds: literal < all && byVariable.length === forms.length && byVariable.every((bytes) => bytes === literal),
    measured: `bytes: whole table ${String(all)}, by a literal ${String(literal)}, ${byForm}`,
  };
}

async function compare(lab: BigQueryLab, table: string, script: Sql, forms: readonly string[]): Promise<Outcome> {
  return pruned(bytesRead(await lab.childrenOf(await lab.run(script)), table), forms);
}

/** What is read, and what is billed. */
export const costProbes: readonly BigQueryProbe[] = [
  {
    name: 'month_partitions',
    assumption: 'A filter by a field of a record variable reads only the partitions from then on.',
    reliedOnBy: 'the cost of reading what is new, from sources and from the event log',
    billed: 5,
    async run(lab) {
      await lab.run(sql`CREATE TABLE ${MONTHS} PARTITION BY TIMESTAMP_TRUNC(_ingested_at, MONTH) AS
SELECT TIMESTAMP(DATE_ADD(DATE '2024-01-01', INTERVAL month MONTH)) AS _ingested_at, REPEAT('x', 100) AS text
FROM UNNEST(GENERATE_ARRAY(0, 23)) AS month CROSS JOIN UNNEST(GENERATE_ARRAY(1, 100)) AS row_number`);
      return compare(
        lab,
        'by_month',
        sql`BEGIN
  DECLARE v_begin STRUCT<since TIMESTAMP, other INT64>;
  SET v_begin = (SELECT AS STRUCT TIMESTAMP '2025-12-01' AS since, 1 AS other);
  SELECT COUNT(text) AS n FROM ${MONTHS};
  SELECT COUNT(text) AS n FROM ${MONTHS} WHERE _ingested_at >= TIMESTAMP '2025-12-01';
  SELECT COUNT(text) AS n FROM ${MONTHS} WHERE _ingested_at >= v_begin.since;
  SELECT COUNT(text) AS n FROM ${MONTHS} WHERE (_ingested_at >= v_begin.since OR _ingested_at IS NULL);
END`,
        ['by a field', 'by a field or null'],
      );
    },
  },
  {
    name: 'maximum_bytes_billed',
    assumption: 'The limit of a job holds for all statements of a script together.',
    reliedOnBy: 'maximum_bytes_billed of the config',
    billed: 5,
    async run(lab) {
      await lab.run(sql`CREATE TABLE ${nexus('billed')} AS SELECT 1 AS x, 2 AS y, 3 AS z`);
      const script = sql`SELECT SUM(x) AS n FROM ${nexus('billed')}; SELECT SUM(y) AS n FROM ${nexus('billed')}; SELECT SUM(z) AS n FROM ${nexus('billed')};`;
      const together = await errorOf(() => lab.run(script, { maximumBytesBilled: String(MINIMUM) }));
      const each = await errorOf(() => lab.run(script, { maximumBytesBilled: String(MINIMUM - 1) }));
      const said = (error: Error | undefined): string =>
        error === undefined ? 'ran' : `refused (${reasonOf(error) ?? error.message})`;
      return {
        holds: together !== undefined && each !== undefined,
        measured: `three statements of 10 MB each: limit of 10 MB ${said(together)}, of a byte less ${said(each)}`,
      };
    },
  },
];
