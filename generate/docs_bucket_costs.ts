import type { Bundle } from '../build/bundle.ts';
import { BUCKETS, ofRecords } from '../sql/buckets.ts';
import type { Size } from './docs_bytes.ts';
import { ROWS_PER_IDENTIFIER, SMALL_BATCH, bytesRead } from './docs_bytes.ts';
import { markdownTable } from './docs_markdown.ts';
import type { DemoSteps, StatementCost } from './docs_run_costs.ts';
import { dollars, runCosts, withShared } from './docs_run_costs.ts';

const MILLION = 1_000_000;
const SIZES = [1, 10, 100, 1_000].map((millions) => millions * MILLION);
const { identifierRecords, traitRecords, events, entities } = ROWS_PER_IDENTIFIER;
const RECORDS = identifierRecords + traitRecords + events;
const EVENT_SHARE = events / RECORDS;

/** So many rows of an installation, which touch as many identifiers for each row as {@link SMALL_BATCH}. */
export const batchOf = (rows: number, identifiers: number): Size => {
  const arrived = rows / (identifiers * RECORDS);
  return { identifiers, arrived, touched: (arrived * SMALL_BATCH.touched) / SMALL_BATCH.arrived, known: 1 };
};

/** Which part of so many partitions so many things lie in that a hash spreads over them. */
export const covered = (things: number, partitions: number): number => 1 - (1 - 1 / partitions) ** things;

/** More rows than this are not looked for: `isLarge` of a run. */
const isLarge = ({ identifiers, arrived }: Size): boolean => identifiers * RECORDS * arrived > BUCKETS;

/** Which part a statement reads of tables that are laid out by buckets. */
export function partsRead({ texts }: StatementCost, size: Size): ReadonlyMap<string, number> {
  const [text = ''] = texts;
  const records = ofRecords(BUCKETS);
  const ofEntities = (partitions: number): number =>
    isLarge(size) ? 1 : covered(size.identifiers * size.touched * entities, partitions);
  const ofEvents = isLarge(size)
    ? 1
    : covered(size.identifiers * RECORDS * size.arrived * EVENT_SHARE, BUCKETS - records);
  const reads = (list: string): boolean => text.includes(`IN UNNEST(v_${list}_buckets)`);
  const parts = new Map<string, number>();
  const ofLog = [
    ...(['delivered', 'looked', 'held', 'replaced'].some(reads) ? [(1 - EVENT_SHARE) * ofEntities(records)] : []),
    ...(reads('delivered') || reads('replaced') ? [EVENT_SHARE * ofEvents] : []),
    ...(text.includes(`bucket\` >= ${String(records)}`) ? [EVENT_SHARE] : []),
    ...(text.includes(`bucket\` < ${String(records)}`) ? [1 - EVENT_SHARE] : []),
  ];
  if (ofLog.length > 0)
    parts.set(
      'nexus_event_log',
      Math.min(
        1,
        ofLog.reduce((sum, part) => sum + part),
      ),
    );
  else if (/\bbucket\b/.test(text)) parts.set('nexus_event_log', 1);
  if (reads('solved')) for (const table of ['nexus_traits', 'nexus_states']) parts.set(table, ofEntities(BUCKETS));
  return parts;
}

/** A text without the queries in parentheses that stand in it. */
function withoutSubqueries(text: string): string {
  let depth = 0;
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    if (depth === 0 && /^\(\s*SELECT\b/.test(text.slice(at, at + 200))) depth = 1;
    else if (depth > 0 && text[at] === '(') depth += 1;
    else if (depth > 0 && text[at] === ')') depth -= 1;
    else if (depth === 0) kept += text[at] ?? '';
  }
  return kept;
}

const LOG_ROWS =
  /SELECT ([^()]*?)\s+FROM `\w[^`]*`\.`\w+`\.`nexus_event_log` AS stored\n([\s\S]*?)\n\s*\) AS (records|happened)\n/g;

/**
 * What a statement reads by lists of partitions. A list is made from the columns that stand beside the log itself, and `gather`
 * reads records and events by columns of their own, each from partitions of their own.
 */
export function readByBuckets(cost: StatementCost, size: Size): number {
  const [text = ''] = cost.texts;
  const whole = (texts: readonly string[], tables: readonly string[], of: StatementCost = cost): number =>
    bytesRead({ ...of, texts, tables }, size, new Set(), partsRead({ ...of, texts }, size));
  const log = cost.tables.filter((table) => table.includes('nexus_event_log'));
  const others = cost.tables.filter((table) => !log.includes(table));
  const list = /SELECT bucket FROM [\s\S]*/.exec(text)?.[0];
  if (cost.step.endsWith('_buckets') && list !== undefined) {
    return whole(cost.texts, others) + whole([withoutSubqueries(list)], log);
  }
  const rows = text.includes('_buckets)') ? [...text.matchAll(LOG_ROWS)] : [];
  if (rows.length < 2) return whole(cost.texts, cost.tables);
  return rows.reduce(
    (bytes, [all]) =>
      bytes + whole([Array.from(all.matchAll(/stored`?\.`?\w+.*?$/gm), ([found]) => found).join('\n')], log),
    whole(cost.texts, others),
  );
}

/** What a run reads of an installation, by the costs of its statements. Partitions are not looked for where a batch is large. */
export function runReads(
  costs: ReadonlyMap<string, StatementCost>,
  steps: readonly string[],
  size: Size,
  without: readonly string[] = [],
): number {
  return withShared(costs, steps)
    .filter((name) => !without.includes(name) && !(isLarge(size) && name.endsWith('_buckets')))
    .flatMap((name) => costs.get(name) ?? [])
    .reduce((bytes, cost) => bytes + Math.max(cost.minimumBytes, readByBuckets(cost, size)), 0);
}

const AUDIENCES = ['publish_audiences'];
const gigabytes = (bytes: number): string => {
  const all = bytes / 1024 ** 3;
  return all < 10 ? all.toFixed(1) : Math.round(all).toLocaleString('en-US');
};
const cell = (bytes: number): string => `${gigabytes(bytes)} GB, $${dollars(bytes).toFixed(2)}`;

/** What tables by buckets save, as Markdown. */
export function bucketCosts(bundle: Bundle, bucketed: Bundle, { small, full }: DemoSteps): string[] {
  const [before, costs] = [runCosts(bundle), runCosts(bucketed)];
  const both = (steps: readonly string[], size: Size, without: readonly string[] = []): string[] =>
    [before, costs].map((each) => cell(runReads(each, steps, size, without)));
  const rows = SIZES.map((identifiers) => [
    (identifiers / MILLION).toLocaleString('en-US'),
    ...both(small, batchOf(1_000, identifiers)),
    ...both(small, batchOf(1_000, identifiers), AUDIENCES),
    ...both(small, { identifiers, ...SMALL_BATCH }),
    ...both(full, { identifiers, arrived: 1, touched: 1, known: 1 }),
  ]);
  const hundred = 100 * MILLION;
  const batch = batchOf(1_000, hundred);
  const touched = Math.round(batch.touched * hundred);
  const people = Math.round(touched * entities);
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  const lists = withShared(costs, small).filter((name) => name.endsWith('_buckets'));
  const looking = lists
    .flatMap((name) => costs.get(name) ?? [])
    .reduce((sum, cost) => sum + readByBuckets(cost, batch), 0);
  const ratio = runReads(before, small, batch, AUDIENCES) / runReads(costs, small, batch, AUDIENCES);
  return [
    '### A small batch of a large installation',
    `With \`"buckets": true\` of the target the event log, traits and states are in ${BUCKETS.toLocaleString('en-US')} partitions each, by a hash of the entity (events of the log by one of the event, in a quarter of them), in place of the log's months. A run finds the partitions that it needs first, as lists in variables: BigQuery [skips partitions by values that are known before a statement starts](https://cloud.google.com/bigquery/docs/querying-partitioned-tables), also [those of a table that a statement changes](https://cloud.google.com/bigquery/docs/using-dml-with-partitioned-tables), and by no join or subquery. That a list in a variable (\`bucket IN UNNEST(…)\`) is such a value, dbt's [insert_overwrite](https://docs.getdbt.com/reference/resource-configs/bigquery-configs) relies on; \`nexus doctor --probe\` measures it in your account. Clustering is not counted: how large a block is Google does not say.`,
    markdownTable(
      [
        'million identifiers',
        '1,000 rows',
        'by buckets',
        '1,000 rows, without audiences',
        'by buckets',
        'a hundredth',
        'by buckets',
        'a full refresh',
        'by buckets',
      ],
      rows,
    ),
    `By the same rows for each identifier as above, 1,000 rows of 100 million identifiers touch ${touched.toLocaleString('en-US')} identifiers of ${people.toLocaleString('en-US')} entities, which lie in ${percent(covered(people, ofRecords(BUCKETS)))} of the log's partitions and ${percent(covered(people, BUCKETS))} of those of traits and states; laid out by identifiers they would be in ${percent(covered(touched, BUCKETS))}. So what is read once cannot be less than some hundredths of it, however it is laid out. What is left is ${gigabytes(looking)} GB for the lists (${String(lists.length)} statements more, which read narrow columns of all of the log), the map, names and ids as a whole, and the log's events in \`gather\`: 1 / ${ratio.toFixed(1)} of what a run reads by months, where no audience is kept. \`publish_audiences\` is left out there: it reads what computed traits are made from of all entities, since windows move for all, and \`"audience_history": false\` does without it.`,
    `A batch of more than ${BUCKETS.toLocaleString('en-US')} rows, with those of the look-back, is in nearly all partitions: nothing is looked for then, and what is read is what is read by months, less the events where they are not asked for. The look-back counts, so \`late_arrival_hours\` is to be short. \`delete_replaced_rows\` bills all columns of the partitions that hold what it deletes, where by months it bills those from the oldest month on. In return a filter of yours on \`_ingested_at\` of the log, or on \`entity_id\` of traits and states, reads all partitions; and Google advises [against partitions of less than 10 GB](https://cloud.google.com/bigquery/docs/partitioned-tables#when_to_use_partitioning), so that below some tens of millions of identifiers tables are better left as they are.`,
  ];
}
