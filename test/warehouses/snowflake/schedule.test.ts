import { describe, expect, test } from '@jest/globals';
import type { SnowflakeSchedule, Statements } from '../../../warehouses/snowflake/schedule.ts';
import {
  alertStatements,
  dropSchedule,
  installSchedule,
  isSchedule,
  isScheduled,
  taskStatements,
  alertGrants,
} from '../../../warehouses/snowflake/schedule.ts';

const AT = { database: 'db', schema: 'nexus' };
const HOURLY: SnowflakeSchedule = { at: AT, every: '60 MINUTE', warehouse: 'wh', timeoutMinutes: 360 };
const ALERT = { integration: 'mail', recipients: "o'neill@example.com" };

test.each([
  ['60 MINUTE', true],
  ['2 HOURS', true],
  ['USING CRON 0 * * * * UTC', true],
  ['using cron 30 2 * * MON-FRI Europe/Berlin', true],
  ['USING CRON 0 * * * *', false],
  ['every 1 hours', false],
  ['hourly', false],
  ["60 MINUTE' AS DROP TABLE x", false],
])('%s is a schedule: %s', (every, is) => {
  expect(isSchedule(every)).toBe(is);
});

describe('a task', () => {
  test('calls nexus_resolve, alone, for as long as its lock holds, and is started', () => {
    expect(taskStatements(HOURLY)).toEqual([
      `CREATE OR REPLACE TASK "DB"."NEXUS"."NEXUS_RESOLVE_TASK"
  WAREHOUSE = "WH"
  SCHEDULE = '60 MINUTE'
  ALLOW_OVERLAPPING_EXECUTION = FALSE
  QUERY_TAG = 'nexus task'
  USER_TASK_TIMEOUT_MS = 21600000
  SUSPEND_TASK_AFTER_NUM_FAILURES = 0
  COMMENT = 'Made by nexus deploy; nexus uninstall drops it.'
AS
  CALL "DB"."NEXUS"."NEXUS_RESOLVE"()`,
      'ALTER TASK "DB"."NEXUS"."NEXUS_RESOLVE_TASK" RESUME',
    ]);
  });

  test('without a warehouse is serverless', () => {
    const [create] = taskStatements({ ...HOURLY, warehouse: undefined });
    expect(create).toContain("\n  USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE = 'XSMALL'\n");
    expect(create).not.toContain(' WAREHOUSE =');
  });
});

describe('an alert', () => {
  test('takes a right of its own where it has no warehouse', () => {
    const managed = 'GRANT EXECUTE MANAGED ALERT ON ACCOUNT TO ROLE "LOADER"';
    const alert = { integration: 'MAIL', recipients: 'a@b.com' };
    expect(alertGrants(HOURLY, alert, 'LOADER')).not.toContain(managed);
    expect(alertGrants({ ...HOURLY, warehouse: undefined }, alert, 'LOADER')).toContain(managed);
  });

  test('looks for runs that failed since it last looked, in UTC', () => {
    const [create, start] = alertStatements(HOURLY, ALERT);
    expect(create).toContain(
      `CAST(CONVERT_TIMEZONE('UTC', SNOWFLAKE.ALERT.LAST_SUCCESSFUL_SCHEDULED_TIME()) AS TIMESTAMP_NTZ)`,
    );
    expect(create).toContain(`CALL SYSTEM$SEND_EMAIL('mail', 'o''neill@example.com', 'Nexus: a run failed', `);
    expect(start).toBe('ALTER ALERT "DB"."NEXUS"."NEXUS_FAILED_RUNS" RESUME');
  });

  test.each([
    ['60 MINUTE', '60 MINUTE'],
    ['2 HOURS', '120 MINUTE'],
    ['30 SECONDS', '1 MINUTE'],
    ['USING CRON 0 * * * * UTC', 'USING CRON 0 * * * * UTC'],
  ])('of a task that runs %s looks %s', (every, wanted) => {
    expect(alertStatements({ ...HOURLY, every }, ALERT)[0]).toContain(`\n  SCHEDULE = '${wanted}'\n`);
  });
});

/** A schema with tasks and alerts, by name to comment. */
function schema(there: Readonly<Record<string, string>>, failing?: string) {
  const sent: string[] = [];
  const statements: Statements = {
    listing: (text) => {
      const name = /LIKE '(\w+)'/.exec(text)?.[1] ?? '';
      return Promise.resolve(there[name] === undefined ? [] : [{ name, comment: there[name] }]);
    },
    query: () => Promise.resolve({ columns: ['R'], rows: [['DEPLOYER']] }),
    execute: (text) => {
      sent.push(text.split('\n')[0] ?? '');
      return failing !== undefined && text.startsWith(failing)
        ? Promise.reject(new Error('no right'))
        : Promise.resolve();
    },
  };
  return { statements, sent };
}
const OURS = 'Made by nexus deploy; nexus uninstall drops it.';

describe('installing', () => {
  test('makes and starts both, in place of ours', async () => {
    const { statements, sent } = schema({ NEXUS_RESOLVE_TASK: OURS });
    expect(await installSchedule(statements, { ...HOURLY, alert: ALERT })).toEqual(['NEXUS_RESOLVE_TASK']);
    expect(sent).toEqual([
      'CREATE OR REPLACE TASK "DB"."NEXUS"."NEXUS_RESOLVE_TASK"',
      'ALTER TASK "DB"."NEXUS"."NEXUS_RESOLVE_TASK" RESUME',
      'CREATE OR REPLACE ALERT "DB"."NEXUS"."NEXUS_FAILED_RUNS"',
      'ALTER ALERT "DB"."NEXUS"."NEXUS_FAILED_RUNS" RESUME',
    ]);
  });

  test('leaves what somebody else made', async () => {
    const { statements, sent } = schema({ NEXUS_RESOLVE_TASK: 'mine', NEXUS_FAILED_RUNS: 'mine too' });
    await expect(installSchedule(statements, HOURLY)).rejects.toThrow(
      'task NEXUS_RESOLVE_TASK in db.nexus was not made by a deploy, and is left alone.',
    );
    expect(sent).toEqual([]);
  });

  test('without the right to do so says which grants it takes', async () => {
    const { statements } = schema({}, 'ALTER TASK');
    await expect(installSchedule(statements, { ...HOURLY, alert: ALERT })).rejects.toThrow(
      /^no right\nEverything else is deployed\.[^]*GRANT EXECUTE TASK ON ACCOUNT TO ROLE "DEPLOYER";[^]*GRANT USAGE ON INTEGRATION "MAIL" TO ROLE "DEPLOYER";/,
    );
  });
});

describe('dropping', () => {
  test('takes ours and nothing else', async () => {
    const { statements, sent } = schema({ NEXUS_RESOLVE_TASK: OURS, NEXUS_FAILED_RUNS: 'mine' });
    expect(await isScheduled(statements, AT)).toBe(true);
    expect(await dropSchedule(statements, AT)).toEqual(['task NEXUS_RESOLVE_TASK']);
    expect(sent).toEqual(['DROP TASK IF EXISTS "DB"."NEXUS"."NEXUS_RESOLVE_TASK"']);
  });

  test('of nothing is nothing', async () => {
    const { statements, sent } = schema({});
    expect({ found: await isScheduled(statements, AT), dropped: await dropSchedule(statements, AT), sent }).toEqual({
      found: false,
      dropped: [],
      sent: [],
    });
  });
});
