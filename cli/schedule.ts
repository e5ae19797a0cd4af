import type { Warehouse } from '../warehouses/warehouse.ts';
import { BigQueryWarehouse } from '../warehouses/bigquery/bigquery.ts';
import { installSchedule as installScheduledQuery, scheduleCommand } from '../warehouses/bigquery/schedule.ts';
import { SnowflakeWarehouse } from '../warehouses/snowflake/snowflake.ts';
import { pasteable } from '../warehouses/snowflake/grants.ts';
import {
  alertStatements,
  installSchedule,
  isSchedule,
  isScheduled,
  taskStatements,
} from '../warehouses/snowflake/schedule.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import type { Session } from './session.ts';

export interface ScheduleOptions {
  readonly schedule?: string;
  readonly serverless?: boolean;
  readonly alertTo?: string;
  readonly alertThrough?: string;
}

/** Holds the options against each other and the warehouse, before anything is done. @throws UsageError */
export function checkScheduleOptions({ warehouse }: Session, options: ScheduleOptions): void {
  const { schedule, serverless, alertTo, alertThrough } = options;
  if (schedule !== undefined && warehouse === 'duckdb') {
    throw new UsageError(
      '--schedule is for BigQuery and Snowflake; elsewhere let your scheduler call nexus_resolve().',
    );
  }
  const ofSnowflake = serverless === true || alertTo !== undefined || alertThrough !== undefined;
  if (ofSnowflake && warehouse !== 'snowflake') {
    throw new UsageError('--serverless, --alert-to and --alert-through are for Snowflake.');
  }
  if (ofSnowflake && schedule === undefined) throw new UsageError('--serverless and alerts go with --schedule.');
  if ((alertTo === undefined) !== (alertThrough === undefined)) {
    throw new UsageError(
      'An alert takes both --alert-to (addresses) and --alert-through (a notification integration for email).',
    );
  }
  if (schedule !== undefined && warehouse === 'snowflake' && !isSchedule(schedule)) {
    throw new UsageError(
      `Snowflake has no schedule ${JSON.stringify(schedule)}: write '60 MINUTE', or 'USING CRON 0 * * * * UTC' (minute, hour, day, month, day of the week, time zone).`,
    );
  }
}

/** Runs that come by themselves: made if asked for, else shown. */
export async function scheduled(
  warehouse: Warehouse,
  session: Session,
  options: ScheduleOptions,
  output: Output,
): Promise<void> {
  if (warehouse instanceof BigQueryWarehouse) await scheduledQuery(warehouse, session, options.schedule, output);
  if (warehouse instanceof SnowflakeWarehouse) await scheduledTask(warehouse, options, output);
}

async function scheduledQuery(
  { client, at }: BigQueryWarehouse,
  { config, target }: Session,
  every: string | undefined,
  output: Output,
): Promise<void> {
  const runAs = config.targets[target]?.bigquery?.run_as;
  const schedule = {
    ...at,
    name: `Nexus: ${at.dataset}.nexus_resolve`,
    query: `CALL \`${at.project}\`.${at.dataset}.nexus_resolve();`,
    every: every ?? 'every 1 hours',
    ...(runAs === undefined ? {} : { runAs }),
  };
  if (every === undefined) {
    output.print(`To run it by itself, deploy with ${output.color.bold(`--schedule '${schedule.every}'`)}, or:`);
    output.print(output.color.dim(scheduleCommand(schedule)));
    return;
  }
  await output.stage(
    'Schedule',
    () => installScheduledQuery(client, schedule),
    (wasThere) => `${wasThere ? 'changed' : 'made'}: ${schedule.name}, ${schedule.every}`,
  );
}

/** A first run of very much takes hours; what takes longer than this is taken for stuck. */
const LONGEST_RUN_MINUTES = 360;

async function scheduledTask(
  warehouse: SnowflakeWarehouse,
  { schedule: every, serverless, alertTo, alertThrough }: ScheduleOptions,
  output: Output,
): Promise<void> {
  const alert =
    alertTo === undefined || alertThrough === undefined
      ? undefined
      : { recipients: alertTo, integration: alertThrough };
  const schedule = {
    at: warehouse.at,
    every: every ?? '60 MINUTE',
    warehouse: serverless === true ? undefined : await warehouse.currentWarehouse(),
    timeoutMinutes: LONGEST_RUN_MINUTES,
    ...(alert === undefined ? {} : { alert }),
  };
  if (every === undefined) {
    if (await isScheduled(warehouse, warehouse.at)) return;
    const { bold, dim } = output.color;
    output.print(`To run it by itself, deploy with ${bold(`--schedule '${schedule.every}'`)}, or:`);
    output.print(dim(pasteable(taskStatements(schedule))));
    const placeholder = { integration: 'my_email_integration', recipients: 'me@example.com' };
    output.print(`To be told of runs that fail, add --alert-to and --alert-through, or:`);
    output.print(dim(pasteable(alertStatements(schedule, placeholder))));
    return;
  }
  await output.stage(
    'Schedule',
    () => installSchedule(warehouse, schedule),
    (there) => `${there.length > 0 ? 'changed' : 'made'}: ${every}${alert === undefined ? '' : ', with an alert'}`,
  );
}
