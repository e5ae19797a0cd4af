import { nexus, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import { reasonOf } from '../../warehouses/bigquery/errors.ts';
import type { BigQueryLab, BigQueryProbe, ChildJob } from './bigquery_lab.ts';
import { errorOf } from './probe.ts';
import type { Outcome } from './probe.ts';

/** The least that a statement bills for a table. https://cloud.google.com/bigquery/pricing#on_demand_pricing */
const MINIMUM = 10 * 1024 * 1024;

const MONTHS = nexus('by_month');
const BUCKETS = nexus('by_bucket');

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
    name: 'bucket_partitions',
    assumption:
      'A filter by a list in a variable reads only the partitions of its numbers, of the target of a MERGE too.',
    reliedOnBy: 'what a small batch reads where the target has "buckets"',
    billed: 6,
    async run(lab) {
      await lab.run(sql`CREATE TABLE ${BUCKETS} PARTITION BY RANGE_BUCKET(bucket, GENERATE_ARRAY(0, 24, 1)) AS
SELECT bucket, REPEAT('x', 100) AS text
FROM UNNEST(GENERATE_ARRAY(0, 23)) AS bucket CROSS JOIN UNNEST(GENERATE_ARRAY(1, 100)) AS row_number`);
      const script = sql`BEGIN
  DECLARE v_buckets ARRAY<INT64>;
  SET v_buckets = (SELECT ARRAY_AGG(DISTINCT bucket) FROM (SELECT 3 AS bucket UNION ALL SELECT 7) AS among);
  SELECT COUNT(text) AS n FROM ${BUCKETS};
  SELECT COUNT(text) AS n FROM ${BUCKETS} WHERE bucket IN (3, 7);
  SELECT COUNT(text) AS n FROM ${BUCKETS} WHERE bucket IN UNNEST(v_buckets);
  SELECT COUNT(text) AS n FROM ${BUCKETS} WHERE text <> 'y' AND bucket IN UNNEST(v_buckets);
  MERGE INTO ${BUCKETS} AS stored USING (SELECT 3 AS bucket) AS given
  ON stored.bucket = given.bucket AND stored.bucket IN UNNEST(v_buckets)
  WHEN MATCHED THEN UPDATE SET text = 'z';
END`;
      const children = await lab.childrenOf(await lab.run(script));
      const read = pruned(bytesRead(children, 'by_bucket'), ['by a list', 'by a list beside another condition']);
      const [all = 0] = bytesRead(children, 'by_bucket');
      const merge = children.find(({ text }) => /^\s*MERGE\b/i.test(text));
      const merged = Number(merge?.statistics.query?.totalBytesProcessed ?? all);
      return { holds: read.holds && merged < all, measured: `${read.measured}, a MERGE by a list ${String(merged)}` };
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
