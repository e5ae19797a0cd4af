import type { NexusConfig } from '../config/types.ts';
import { checkSources } from '../deploy/check_sources.ts';
import { rejectedRecords } from '../deploy/rejected_records.ts';
import { unmatchedNames } from '../doctor/unmatched_names.ts';
import type { Publication } from '../publish/publish.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { backedUpAfter, checkBackedUp } from './backup_to.ts';
import { UsageError } from './errors.ts';
import { withDeployment } from './deployed.ts';
import type { Output } from './output.ts';
import { count, counted, seconds } from './output.ts';
import type { FailedPublication } from './publish.ts';
import { checkNotOlder, checkPublished, publishedAfter, withRunLocks } from './publish.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';

export interface ResolveOptions extends CommonOptions {
  readonly fullRefresh?: boolean;
  readonly options?: string;
}

/** A row of `nexus_quality` that is a warning. */
export interface Warning {
  readonly measure: string;
  /** What is so, and what to do. */
  readonly says: string;
}

/** What a run says of itself: texts and numbers by name. */
export type RunSummary = Readonly<Record<string, string | number | null>>;

interface Told {
  readonly warnings?: readonly Warning[];
}

export interface ResolveReport {
  readonly summary: RunSummary;
  /** Absent where there was nothing to do. */
  readonly warnings?: readonly Warning[];
  readonly statements: number;
  readonly milliseconds: number;
  /** BigQuery only. */
  readonly bytes_billed?: number;
  /** DuckDB, where the target has a `publish_to`: what became of the results there. */
  readonly publication?: Publication | FailedPublication;
  /** DuckDB, where the target has a `backup_to`: what became of the state there. */
  readonly backup?: Publication | FailedPublication;
  /** Some of the records that could not be loaded, in words. */
  readonly rejected?: readonly string[];
}

/** The options of `nexus_resolve_with`, as its one argument. */
export function runOptions({ options, fullRefresh }: ResolveOptions): string {
  let given: unknown = {};
  try {
    if (options !== undefined) given = JSON.parse(options);
  } catch {
    throw new UsageError(`--options is not JSON: ${String(options)}`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new UsageError(`--options must be a JSON object, such as '{"on_busy":"skip"}', and is ${String(options)}`);
  }
  return JSON.stringify({ ...given, ...(fullRefresh === true ? { full_refresh: true } : {}) });
}

/** Calls `nexus_resolve_with`, showing the steps. */
export async function runResolve(warehouse: Warehouse, options: string, output: Output): Promise<ResolveReport> {
  let statements = 0;
  let bytesBilled = 0;
  const begun = performance.now();
  const result = await output.stage(
    'CALL nexus_resolve()',
    (at) =>
      warehouse.call('nexus_resolve_with', [options], (done) => {
        statements++;
        bytesBilled += done.bytesBilled ?? 0;
        at(done.step === '' ? counted(statements, 'statement') : done.step.replaceAll('_', ' '));
      }),
    () =>
      [counted(statements, 'statement'), ...(bytesBilled > 0 ? [`${count(bytesBilled)} bytes billed`] : [])].join(', '),
  );
  const { warnings, ...summary } = JSON.parse(result ?? '{}') as RunSummary & Told;
  return {
    summary,
    ...(warnings === undefined ? {} : { warnings }),
    statements,
    milliseconds: performance.now() - begun,
    ...(warehouse.name === 'bigquery' ? { bytes_billed: bytesBilled } : {}),
  };
}

const SHOWN: readonly (readonly [key: string, label: string])[] = [
  ['rows_read', 'records read'],
  ['rows_loaded', 'records loaded'],
  ['events_loaded', 'events loaded'],
  ['identifiers', 'identifiers'],
];

/** A run's summary, for people. */
export function renderSummary({ summary, statements, milliseconds }: ResolveReport): string {
  if (summary['status'] !== 'published') {
    return `${String(summary['status'] ?? 'done')}: nothing new in the sources (${counted(statements, 'statement')}, ${seconds(milliseconds).trim()})`;
  }
  const entities = Object.keys(summary)
    .filter((key) => key.endsWith('_entities'))
    .map((key) => [key, `${key.replace('_entities', '')} entities`] as const);
  const setAside = Object.keys(summary)
    .filter((key) => key.startsWith('set_aside_') && summary[key] !== 0)
    .map((key) => [key, `set aside: ${key.replace('set_aside_', '').replace('_', ' ')}`] as const);
  const rest = [...entities, ['states', 'state intervals'] as const, ...setAside];
  return [...SHOWN, ...rest]
    .filter(([key]) => summary[key] !== undefined)
    .map(([key, label]) => `  ${label.padEnd(26)} ${count(Number(summary[key])).padStart(12)}`)
    .join('\n');
}

/** What a run gives reason to look at. */
export const notesOf = ({ summary, warnings = [], rejected = [] }: ResolveReport): string[] => [
  ...warnings.map(({ says }) => says),
  ...rejected.map((says) => `not loaded: ${says}`),
  ...(Number(summary['sources_stamped_now']) > 0
    ? ['a source gives every row the present as its _ingested_at, so that each run reads all of it again']
    : []),
];

const unfinished = (file: string): string =>
  `the last line of ${file} was not read: it has no line end, so that another process may be writing it. It is read when it has one, or when the file has been as it is for 10 minutes`;

/** What can be asked when a run is over: which records it left out, and which names of the config it never met. */
async function withFindings(report: ResolveReport, warehouse: Warehouse, config: NexusConfig): Promise<ResolveReport> {
  const { status, run_id: runId, records_rejected: count } = report.summary;
  if (status !== 'published') return report;
  const rejected = Number(count) > 0 ? await rejectedRecords(warehouse, String(runId)) : [];
  const names = (await unmatchedNames(warehouse, config)).filter(({ isNear }) => isNear);
  const warnings = [...(report.warnings ?? []), ...names.map(({ says }) => ({ measure: 'unmatched_name', says }))];
  return {
    ...report,
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(rejected.length === 0 ? {} : { rejected }),
  };
}

/** `nexus resolve`. */
export async function resolve(output: Output, options: ResolveOptions): Promise<void> {
  const argument = runOptions(options);
  const session = await openSession(options, output);
  const runOnce = async (warehouse: Warehouse): Promise<{ report: ResolveReport; place: string }> => {
    await checkNotOlder(warehouse, session);
    await output.stage('Check the sources', () => checkSources(warehouse, session.config));
    const done = await runResolve(warehouse, argument, output);
    for (const file of warehouse.unfinishedFiles ?? []) output.note(unfinished(file));
    const found = await withFindings(done, warehouse, session.config);
    const publication = await publishedAfter(warehouse, session, output);
    const backup = await backedUpAfter(warehouse, session, output);
    const others = { ...(publication && { publication }), ...(backup && { backup }) };
    return { report: { ...found, ...others }, place: warehouse.place };
  };
  const { report, place } = await withDeployment(session, output, (warehouse) =>
    withRunLocks(session, () => runOnce(warehouse)),
  );
  output.result(report);
  output.print(renderSummary(report));
  for (const note of notesOf(report)) output.note(note);
  checkBackedUp(report.backup, output);
  checkPublished(report.publication, output, place, 'What the run made is');
}
