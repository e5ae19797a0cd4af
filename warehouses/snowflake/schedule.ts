import { dialects } from '../../sql/dialects/index.ts';
import type { SnowflakeQueries } from './queries.ts';
import { grantsToSchedule, pasteable } from './grants.ts';
import type { SnowflakePlace } from './names.ts';
import { fullName, schemaName } from './names.ts';

export interface SnowflakeSchedule {
  readonly at: SnowflakePlace;
  /** As Snowflake reads it: `60 MINUTE`, or `USING CRON 0 * * * * UTC`. */
  readonly every: string;
  /** Undefined: serverless, on compute that Snowflake chooses. */
  readonly warehouse: string | undefined;
  /** After how long a run is ended. */
  readonly timeoutMinutes: number;
  readonly alert?: Alert;
}

/** Who is told of runs that failed, through which notification integration of the account. */
export interface Alert {
  readonly integration: string;
  /** Addresses, separated by commas. Each must be a verified address of a user of the account. */
  readonly recipients: string;
}

export const TASK = 'NEXUS_RESOLVE_TASK';
export const ALERT = 'NEXUS_FAILED_RUNS';
/** By which an uninstall knows what a deploy made. */
const MADE_HERE = 'Made by nexus deploy; nexus uninstall drops it.';

const { quote, literal } = dialects.snowflake;

const CRON = /^USING CRON(\s+\S+){5}\s+\S+$/i;
const INTERVAL = /^(\d+)\s+(SECOND|MINUTE|HOUR)S?$/i;

/** Whether Snowflake reads a text as a schedule. */
export const isSchedule = (every: string): boolean => CRON.test(every) || INTERVAL.test(every);

/** An alert knows minutes only. */
function alertSchedule(every: string): string {
  const [, count, unit] = INTERVAL.exec(every) ?? [];
  if (count === undefined || unit === undefined) return every;
  const minutes = { SECOND: 1 / 60, MINUTE: 1, HOUR: 60 }[unit.toUpperCase()] ?? 1;
  return `${String(Math.max(1, Math.ceil(Number(count) * minutes)))} MINUTE`;
}

/**
 * A task that calls `nexus_resolve`, and what starts it: a task is made suspended.
 * https://docs.snowflake.com/en/sql-reference/sql/create-task
 */
export function taskStatements({ at, every, warehouse, timeoutMinutes }: SnowflakeSchedule): string[] {
  const name = fullName({ ...at, name: TASK });
  return [
    [
      `CREATE OR REPLACE TASK ${name}`,
      warehouse === undefined
        ? `  USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE = 'XSMALL'`
        : `  WAREHOUSE = ${quote(warehouse)}`,
      `  SCHEDULE = ${literal(every)}`,
      '  ALLOW_OVERLAPPING_EXECUTION = FALSE',
      `  QUERY_TAG = 'nexus task'`,
      `  USER_TASK_TIMEOUT_MS = ${String(timeoutMinutes * 60_000)}`,
      // By default a task is suspended after ten failures in a row, and nobody starts it again.
      '  SUSPEND_TASK_AFTER_NUM_FAILURES = 0',
      `  COMMENT = ${literal(MADE_HERE)}`,
      'AS',
      `  CALL ${fullName({ ...at, name: 'NEXUS_RESOLVE' })}()`,
    ].join('\n'),
    `ALTER TASK ${name} RESUME`,
  ];
}

/**
 * An alert on runs that failed since it last looked, and what starts it. Times of Nexus are UTC without a zone.
 * https://docs.snowflake.com/en/sql-reference/sql/create-alert,
 * https://docs.snowflake.com/en/sql-reference/stored-procedures/system_send_email
 */
export function alertStatements({ at, every, warehouse }: SnowflakeSchedule, alert: Alert): string[] {
  const name = fullName({ ...at, name: ALERT });
  const call = fullName({ ...at, name: 'NEXUS_RUNS' }).replaceAll('"', '');
  return [
    [
      `CREATE OR REPLACE ALERT ${name}`,
      ...(warehouse === undefined ? [] : [`  WAREHOUSE = ${quote(warehouse)}`]),
      `  SCHEDULE = ${literal(alertSchedule(every))}`,
      `  COMMENT = ${literal(MADE_HERE)}`,
      '  IF (EXISTS (',
      `    SELECT run_id FROM ${fullName({ ...at, name: 'NEXUS_RUNS' })}`,
      `    WHERE status = 'failed' AND COALESCE(finished_at, started_at) >`,
      `      CAST(CONVERT_TIMEZONE('UTC', SNOWFLAKE.ALERT.LAST_SUCCESSFUL_SCHEDULED_TIME()) AS TIMESTAMP_NTZ)`,
      '  ))',
      '  THEN',
      `    CALL SYSTEM$SEND_EMAIL(${[
        alert.integration,
        alert.recipients,
        'Nexus: a run failed',
        `Why: SELECT started_at, error FROM ${call} WHERE status = 'failed' ORDER BY started_at DESC`,
      ]
        .map(literal)
        .join(', ')})`,
    ].join('\n'),
    `ALTER ALERT ${name} RESUME`,
  ];
}

/** What the alert needs beyond its task. https://docs.snowflake.com/en/user-guide/alerts#granting-the-privileges-to-create-alerts */
export const alertGrants = ({ at, warehouse }: SnowflakeSchedule, { integration }: Alert, role: string): string[] => [
  `GRANT CREATE ALERT ON SCHEMA ${schemaName(at)} TO ROLE ${quote(role)}`,
  `GRANT EXECUTE ALERT ON ACCOUNT TO ROLE ${quote(role)}`,
  ...(warehouse === undefined ? [`GRANT EXECUTE MANAGED ALERT ON ACCOUNT TO ROLE ${quote(role)}`] : []),
  `GRANT USAGE ON INTEGRATION ${quote(integration)} TO ROLE ${quote(role)}`,
  `GRANT DATABASE ROLE SNOWFLAKE.ALERT_VIEWER TO ROLE ${quote(role)}`,
];

/** The parts of a connection that are used here. */
export type Statements = Pick<SnowflakeQueries, 'query' | 'listing' | 'execute'>;

interface Scheduled {
  readonly kind: 'TASK' | 'ALERT';
  readonly name: string;
  readonly isOurs: boolean;
}

/** What has a name of ours among the tasks and alerts of a schema. */
async function scheduledIn(statements: Statements, at: SnowflakePlace): Promise<Scheduled[]> {
  const found: Scheduled[] = [];
  for (const [kind, name] of [
    ['TASK', TASK],
    ['ALERT', ALERT],
  ] as const) {
    const rows = (await statements.listing(`SHOW ${kind}S LIKE ${literal(name)} IN SCHEMA ${schemaName(at)}`)) ?? [];
    const row = rows.find((one) => one['name'] === name);
    if (row !== undefined) found.push({ kind, name, isOurs: row['comment'] === MADE_HERE });
  }
  return found;
}

/**
 * Makes the task, and the alert if one is asked for, in place of those that an earlier deploy made, and starts them.
 *
 * @returns names of what was there already
 * @throws where a task or alert of somebody else has the name, or rights are missing, with the grants
 */
export async function installSchedule(statements: Statements, schedule: SnowflakeSchedule): Promise<string[]> {
  const { at, alert, warehouse } = schedule;
  const there = await scheduledIn(statements, at);
  const foreign = there.filter(({ isOurs, kind }) => !isOurs && (kind === 'TASK' || alert !== undefined));
  if (foreign.length > 0) {
    throw new Error(
      `${foreign.map(({ kind, name }) => `${kind.toLowerCase()} ${name}`).join(' and ')} in ${at.database}.${at.schema} was not made by a deploy, and is left alone. Rename it, or drop it.`,
    );
  }
  try {
    for (const text of taskStatements(schedule)) await statements.execute(text);
    if (alert !== undefined) for (const text of alertStatements(schedule, alert)) await statements.execute(text);
  } catch (error) {
    const { rows } = await statements.query('SELECT CURRENT_ROLE()');
    const role = String(rows[0]?.[0]);
    const grants = [
      ...grantsToSchedule(at, role, warehouse === undefined),
      ...(alert === undefined ? [] : alertGrants(schedule, alert, role)),
    ];
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\nEverything else is deployed. A schedule takes these rights:\n${pasteable(grants)}`,
      { cause: error },
    );
  }
  return there.map(({ name }) => name);
}

/** Whether a deploy made a task already. */
export const isScheduled = async (statements: Statements, at: SnowflakePlace): Promise<boolean> =>
  (await scheduledIn(statements, at)).some(({ kind, isOurs }) => kind === 'TASK' && isOurs);

/** Drops the task and the alert that a deploy made. @returns what was dropped, as in `task NEXUS_RESOLVE_TASK` */
export async function dropSchedule(statements: Statements, at: SnowflakePlace): Promise<string[]> {
  const ours = (await scheduledIn(statements, at)).filter(({ isOurs }) => isOurs);
  for (const { kind, name } of ours) await statements.execute(`DROP ${kind} IF EXISTS ${fullName({ ...at, name })}`);
  return ours.map(({ kind, name }) => `${kind.toLowerCase()} ${name}`);
}
