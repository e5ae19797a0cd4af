import type { Bundle } from '../build/bundle.ts';
import { code, markdownTable } from './docs_markdown.ts';
import type { DemoSteps, StatementCost } from './docs_run_costs.ts';
import { DOLLARS_PER_TIB, dollars, runCosts, shortName, withShared } from './docs_run_costs.ts';
import type { Size } from './docs_bytes.ts';
import { planSizes } from './docs_plan_sizes.ts';
import { ROWS_PER_IDENTIFIER, SMALL_BATCH, TEXT_BYTES, bytesRead } from './docs_bytes.ts';

const HOURS_A_MONTH = 730;
/** Of a run on Snowflake, a BEGIN and a COMMIT each: taking the lock, the work with its publication, giving the lock back. */
const TRANSACTIONS = 3;

const price = (bytes: number): string => `$${dollars(bytes).toFixed(4)}`;
const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toLocaleString('en-US');
const sum = (costs: readonly StatementCost[]): number => costs.reduce((bytes, cost) => bytes + cost.minimumBytes, 0);

const MILLION = 1_000_000;
const SIZES = [1, 10, 100, 1_000].map((millions) => millions * MILLION);
const FIRST_RUN = { arrived: 1, touched: 1, known: 0 };
const FULL_REFRESH = { arrived: 1, touched: 1, known: 1 };
const gigabytes = (bytes: number): string => Math.round(bytes / 1024 ** 3).toLocaleString('en-US');

/** A Snowflake warehouse of this size takes so many credits an hour: Snowflake Service Consumption Table, standard, generation 1. */
const WAREHOUSES = { XS: 1, S: 2, M: 4, L: 8, XL: 16, '2XL': 32 };

/** What a run reads of our own tables as they grow. */
function withMoreRows(
  first: readonly StatementCost[],
  refresh: readonly StatementCost[],
  small: readonly StatementCost[],
): string[] {
  const read = (costs: readonly StatementCost[], size: Size): number =>
    costs.reduce((bytes, cost) => bytes + Math.max(cost.minimumBytes, bytesRead(cost, size)), 0);
  const rows = SIZES.map((identifiers) => {
    const cell = (bytes: number): string => `${gigabytes(bytes)} GB, $${dollars(bytes).toFixed(2)}`;
    return [
      (identifiers / MILLION).toLocaleString('en-US'),
      cell(read(first, { identifiers, ...FIRST_RUN })),
      cell(read(refresh, { identifiers, ...FULL_REFRESH })),
      cell(read(small, { identifiers, ...SMALL_BATCH })),
    ];
  });
  const { identifierRecords, traitRecords, events, entities, traits, states } = ROWS_PER_IDENTIFIER;
  return [
    '### With more rows',
    `Computed, not measured: bytes of each column that a statement names, times the rows of its table (none of our stored tables in a first run), summed over the counted statements, never less than the minimum. For each identifier there are ${String(identifierRecords)} records of identifiers, ${String(traitRecords)} of a trait and ${String(events)} of an event, ${String(entities)} entities, ${String(traits)} traits and ${String(states)} states; a text is ${String(TEXT_BYTES)} bytes long, a key or an id more; a batch is a hundredth of the records and touches the components of a twentieth of the identifiers. Your raw tables come on top, once where everything is read and by their partitions else.`,
    markdownTable(['million identifiers', 'first run', 'full refresh', 'a batch of a hundredth'], rows),
    `At a thousand million identifiers a run on demand is dear, and a reservation is the better choice: slots are billed by the second, bytes are not. The contraction is the only part whose statements grow: each round leaves at most about a third of the edges of a path and far less of those of people, so a thousand million edges come below the 50,000 that JavaScript finishes after at most ten rounds, five statements for every two of them. No row, array or JavaScript call grows with the data: a call takes at most 50,000 edges, or 100,000 pairs of one component that breaks a constraint.`,
  ];
}

/** How to find the size of a warehouse: nobody says what a core of one does. */
const snowflakeSizes = (): string[] => [
  `How large a warehouse: a first run of the benchmark's people took the embedded database 19 seconds for each million identifiers on two cores ([benchmarks](benchmarks.md)), and five million took it 19 seconds for each of them too. Snowflake does not say how many cores a warehouse has; each size doubles the one before (${Object.entries(
    WAREHOUSES,
  )
    .map(([size, credits]) => `${size} ${String(credits)}`)
    .join(
      ', ',
    )} credits an hour, billed by the second, 60 seconds at the least: [compute cost](https://docs.snowflake.com/en/user-guide/cost-understanding-compute)). Start small, look at the seconds of a run in the history below, and go up a size while that halves them.`,
];

/** What a run bills on BigQuery, and how many statements it is on Snowflake, as Markdown. */
export function renderCosts(
  bundle: Bundle,
  snowflake: Bundle,
  steps: DemoSteps,
  ofCustomer: readonly string[],
): string {
  const costs = runCosts(bundle);
  const onBigQuery = (names: readonly string[]): string[] => withShared(costs, names);
  const of = (names: readonly string[]): StatementCost[] => onBigQuery(names).flatMap((name) => costs.get(name) ?? []);
  const cases = [
    { title: 'a call that finds nothing new', names: steps.idle },
    { title: 'one more mail among known people', names: steps.small },
    { title: 'the first run', names: steps.first },
    { title: 'a full refresh', names: steps.full },
  ];
  const idle = sum(of(steps.idle));
  const run = of(steps.first);
  const reading = (table: string): number =>
    run.filter(({ tables }) => tables.some((name) => name.includes(`\`${table}\``))).length;
  const seen = new Set(onBigQuery([...steps.idle, ...steps.small, ...steps.first, ...steps.full]));
  const stored = run.filter(({ step }) => step.startsWith('publish_nexus_'));
  const stepRow = ({ step, tables, minimumBytes }: StatementCost, more: readonly string[]): string[] => [
    code(step),
    ...more,
    String(tables.length),
    megabytes(minimumBytes),
    tables.map(shortName).sort().map(code).join(', '),
  ];
  return `${[
    '# What a run costs',
    'Generated by the build from the program of a run (`npm run generate`): the statements are those of `nexus_resolve_with` for the demo, with its four sources; which of them a run sends was counted by running the demo. Your own numbers differ by your sources: each table that a source reads counts where `probe`, `stage_batch` and `stage_everything` do.',
    '## BigQuery, on demand',
    `An on-demand query bills the bytes of the columns that it reads, and at least 10 MB for each table that it refers to ([prices](https://cloud.google.com/bigquery/pricing#on_demand_pricing): $${String(DOLLARS_PER_TIB)} per TiB in the US, the first TiB of a month free). Small data is billed by that minimum alone. A view counts as the tables behind it, a work table of the run as a table, the target of DELETE, UPDATE and MERGE as read, that of INSERT as not. Statements that read no table, such as the begin of a transaction, bill nothing.`,
    markdownTable(
      ['', 'statements that read tables', 'tables, once per statement', 'at least, in MB', 'at least, in dollars'],
      cases.map(({ title, names }) => {
        const sent = of(names).filter(({ tables }) => tables.length > 0);
        const tables = sent.reduce((count, cost) => count + cost.tables.length, 0);
        return [title, String(sent.length), String(tables), megabytes(sum(sent)), price(sum(sent))];
      }),
    ),
    `Above the minimum, what counts is the size of the columns read: a run that finds work reads the event log in ${String(reading('nexus_event_log'))} statements and the entity map in ${String(reading('nexus_entity_map'))}. \`stage_batch\` looks up the keys of what came in, \`normalize_values\` the values that go, \`gather\` all that is stored of the components that the run solves, which nothing after it reads again but \`publish_audiences\`: where audiences ask for computed traits or roles, it computes those of all entities (\`"audience_history": false\` does without it); where an identifier changes, \`publish_map\` merges into the map.`,
    '### Statement by statement',
    markdownTable(
      ['step', 'nothing new', 'one more mail', 'first run', 'full refresh', 'tables', 'at least, in MB', 'which'],
      [...costs.values()]
        .filter(({ step }) => seen.has(step))
        .map((cost) =>
          stepRow(
            cost,
            [steps.idle, steps.small, steps.first, steps.full].map(onBigQuery).map((names) => {
              const times = names.filter((name) => name === cost.step).length;
              return times === 0 ? '' : String(times);
            }),
          ),
        ),
    ),
    'Only where they are needed: the contraction above 50,000 edges (`contract_edges` and `rewrite_edges` once a round, `compose_labels` once for every two, at most about ten rounds), rules that changed (`reopen_limited`, `reopen_neighbours`), another salt where two identifiers met on one key, and the record of a run that failed.',
    markdownTable(
      ['step', 'tables', 'at least, in MB', 'which'],
      [...costs.values()]
        .filter(({ step, tables }) => !seen.has(step) && tables.length > 0)
        .map((cost) => stepRow(cost, [])),
    ),
    ...withMoreRows(of(steps.first), of(steps.full), of(steps.small)),
    ...ofCustomer,
    ...planSizes(bundle, snowflake),
    '### Keeping it low',
    [
      `- **Call it when something was loaded**, after the loader or as a dbt hook, and not by the minute: a call that finds nothing is ${price(idle)}, so once an hour is $${(dollars(idle) * HOURS_A_MONTH).toFixed(2)} a month at the least, once a minute $${(dollars(idle) * HOURS_A_MONTH * 60).toFixed(2)}.`,
      `- **\`materialize\`** stores \`nexus_persons\` and \`nexus_groups\`, which costs a run ${String(stored.length)} statements (${megabytes(sum(stored))} MB at the least) and saves each query of people or companies the pivot over all identifiers and traits. Turn it off for a target whose people are read less often than they are resolved.`,
      `- **\`maximum_bytes_billed\`** of the target refuses what would bill more before it bills anything, for calls from this command line; for all others set a custom quota of the project. Google does not say whether it holds for each statement of a call or for the call as a whole, so it should not be less than what a run bills: ${String(sum(run))} bytes for the demo.`,
      '- **Reservations** bill slots and no bytes: with many sources or frequent runs they are the cheaper way, and the minimum per table is gone.',
      '- **Adapters read raw tables.** A raw table that is large and rarely changes is best partitioned or clustered by the time of its loading: a run filters on it.',
    ].join('\n'),
    '### What it did cost',
    'The statements of a run carry the label `nexus:resolve`:',
    `\`\`\`sql
SELECT parent_job_id, MIN(creation_time) AS started_at, COUNT(*) AS statements, SUM(total_bytes_billed) / POW(1024, 2) AS megabytes_billed
FROM \`region-us\`.INFORMATION_SCHEMA.JOBS
WHERE creation_time > TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 7 DAY)
  AND parent_job_id IS NOT NULL
  AND EXISTS (SELECT 1 FROM UNNEST(labels) AS label WHERE label.key = 'nexus' AND label.value = 'resolve')
GROUP BY parent_job_id
ORDER BY started_at DESC
\`\`\``,
    '## Snowflake',
    'Snowflake bills the time that the warehouse is up, whatever a statement reads: an extra-small one does for most, with a short `AUTO_SUSPEND`. What can be counted is statements, those that open and commit transactions (the lock, the publication, the release) included; views are not stored there unless the target says so.',
    markdownTable(
      ['', 'statements'],
      cases.map(({ title, names }) => {
        const sent = names.filter((name) => !stored.some(({ step }) => step === name));
        return [title, String(sent.length + (sent.includes('record_run') ? 2 * TRANSACTIONS : 0))];
      }),
    ),
    ...snowflakeSizes(),
    'Each statement of a run says its run and its step in a comment, by which the history finds it:',
    `\`\`\`sql
SELECT
  REGEXP_SUBSTR(query_text, 'nexus run=([0-9a-f-]+)', 1, 1, 'e') AS run_id,
  MIN(start_time) AS started_at,
  COUNT(*) AS statements,
  SUM(total_elapsed_time) / 1000 AS seconds,
  SUM(bytes_scanned) / POWER(1024, 2) AS megabytes_scanned
FROM SNOWFLAKE.ACCOUNT_USAGE.QUERY_HISTORY
WHERE start_time > DATEADD(DAY, -7, CURRENT_TIMESTAMP())
  AND query_text LIKE '%/* nexus run=%'
GROUP BY run_id
HAVING run_id IS NOT NULL
ORDER BY started_at DESC
\`\`\``,
  ].join('\n\n')}\n`;
}
