import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bundle } from '../../../build/bundle.ts';
import { installScript } from '../../../deploy/install_script.ts';
import type { Step } from '../../../warehouses/warehouse.ts';
import { spell } from '../../../warehouses/warehouse.ts';
import { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';
import { dialects } from '../../../sql/dialects/index.ts';
import type { LogicalType, Sql } from '../../../sql/tag.ts';
import { id, join, nexus, op, relation, sql } from '../../../sql/tag.ts';
import type { Called, Disturbance, Engine, Place, Row } from '../../support/engine.ts';
import { WithoutStep } from '../../support/engine.ts';
import { disturbedProcedure, stepOf } from './disturbed_snowflake.ts';
import { giveBack, takeNumber } from './emulators.ts';
import type { SnowflakeAccount } from './snowflake_account.ts';
import { isLive, openSnowflakeAccount } from './snowflake_account.ts';

/** Name of the disturbed copy of the procedure that resolves. */
const DISTURBED = 'nexus_resolve_disturbed';
/** A table that holds a row as soon as nobody has to wait any more, and a procedure that waits for it. */
const RELEASED = 'test_released';
const WAIT = 'test_wait';
/** Rows that one statement takes as JSON: far from the 16 MB that a text may have. */
const INSERT_ROWS = 5_000;
/** What schedulers do to their sessions, and a time zone that is neither UTC nor the account's. */
const OF_SCHEDULERS = ['AUTOCOMMIT = FALSE', "TIMEZONE = 'Asia/Kolkata'"];
/** Milliseconds between looks at what a run does, and how long a run may take to get where it waits. */
const POLL = 100;
const PATIENCE = 300_000;

const fromJson = (column: string, type: LogicalType): Sql => {
  const member = sql`${id('given')}.VALUE[${column}]`;
  if (type === 'json') return member;
  const text = sql`CAST(${member} AS VARCHAR)`;
  if (type === 'string') return text;
  return type === 'timestamp'
    ? sql`CAST(CONVERT_TIMEZONE('UTC', CAST(${text} AS TIMESTAMP_TZ)) AS ${op.type(type)})`
    : sql`CAST(${text} AS ${op.type(type)})`;
};

const literal = (text: string): string => dialects.snowflake.literal(text);
/** An expression of a procedure's JavaScript that sends a statement. */
const send = (text: string): string => `api.createStatement({ sqlText: ${JSON.stringify(text)} }).execute()`;

/** Waits until a table has a row, in transactions of its own: whoever calls it may be in the middle of one. */
const waitingProcedure = (name: string, table: string): string => `CREATE OR REPLACE PROCEDURE ${name}()
RETURNS FLOAT
LANGUAGE JAVASCRIPT
AS $$
var api = snowflake;
var rows = 0;
while (rows === 0) {
  ${send("CALL SYSTEM$WAIT(100, 'MILLISECONDS')")};
  ${send('BEGIN TRANSACTION')};
  rows = ${send(`SELECT released FROM ${table}`)}.next() ? 1 : 0;
  ${send('COMMIT')};
}
return rows;
$$`;

async function openPlace({ database, connect }: SnowflakeAccount): Promise<Place> {
  const number = takeNumber();
  const schema = `NEXUS_TEST_${isLive() ? randomBytes(5).toString('hex').toUpperCase() : number}`;
  const at = { database, schema };
  const warehouse = new SnowflakeWarehouse(await connect(), at);
  const schemas = new Set([schema]);
  // Of a file of tests that did not come to its end.
  if (!isLive()) await warehouse.execute(`DROP SCHEMA IF EXISTS "${database}"."${schema}"`);
  await warehouse.execute(`CREATE SCHEMA "${database}"."${schema}"`);

  const name = (of: string): string => spell(warehouse, nexus(of));
  const history = `TABLE("${database}".INFORMATION_SCHEMA.QUERY_HISTORY(RESULT_LIMIT => 1000))`;

  let calls = 0;

  /** Calls in a session of its own, as any client does; every second one is such as schedulers have. */
  async function run(procedure: string, args: readonly string[]): Promise<Called> {
    const steps: Step[] = [];
    const client = new SnowflakeWarehouse(await connect(), at);
    const isScheduled = calls++ % 2 === 1;
    try {
      for (const setting of isScheduled ? OF_SCHEDULERS : []) await client.execute(`ALTER SESSION SET ${setting}`);
      const result = await client.call(procedure, args, (sent) => {
        const step = stepOf(sent.text);
        if (step !== undefined) steps.push({ ...sent, step });
      });
      return { result, steps };
    } finally {
      await client.close();
    }
  }

  /** Runs the disturbed procedure, and something else as soon as it waits. */
  async function runUntil(
    after: string,
    args: readonly string[],
    marker: string,
    onWait: () => Promise<unknown>,
  ): Promise<Called> {
    let isReached = false;
    let outcome: PromiseSettledResult<Called> | undefined;
    const running = run(DISTURBED, args).then(
      (value) => (outcome = { status: 'fulfilled', value }),
      (reason: unknown) => (outcome = { status: 'rejected', reason }),
    );
    const end = Date.now() + PATIENCE;
    const isWaiting = async (): Promise<boolean> => {
      const { rows } = await warehouse.query(
        `SELECT COUNT(*) FROM ${history} AS sent WHERE sent.QUERY_TEXT = ${literal(marker)}`,
      );
      return Number(rows[0]?.[0]) > 0;
    };
    while (outcome === undefined && Date.now() < end) {
      if (await isWaiting()) {
        isReached = true;
        await onWait();
        break;
      }
      await sleep(POLL);
    }
    const settled = await running;
    if (settled.status === 'rejected') throw settled.reason;
    if (!isReached) throw new WithoutStep(after);
    return settled.value;
  }

  /** A statement that says that the run waits, and can be seen from outside. */
  const waiting = (): string => `SELECT 'the run waits ${randomBytes(5).toString('hex')}'`;

  async function disturb(bundle: Bundle, args: readonly string[], disturbance: Disturbance): Promise<Called> {
    const { after } = disturbance;
    const given = args.length === 0 ? ['{}'] : args;
    if ('statement' in disturbance) {
      const script = `${send(spell(warehouse, disturbance.statement))};`;
      await warehouse.execute(disturbedProcedure(bundle, name(DISTURBED), after, script));
      const called = await run(DISTURBED, given);
      if (!called.steps.some(({ step }) => step === after)) throw new WithoutStep(after);
      return called;
    }
    const marker = waiting();
    await warehouse.execute(`CREATE OR REPLACE TABLE ${name(RELEASED)} (released NUMBER)`);
    await warehouse.execute(waitingProcedure(name(WAIT), name(RELEASED)));
    const script = `${send(marker)}; ${send(`CALL ${name(WAIT)}()`)};`;
    await warehouse.execute(disturbedProcedure(bundle, name(DISTURBED), after, script));
    return runUntil(after, given, marker, async () => {
      try {
        await disturbance.meanwhile();
      } finally {
        await warehouse.execute(`INSERT INTO ${name(RELEASED)} (released) VALUES (1)`);
      }
    });
  }

  return {
    target: { snowflake: at },
    warehouse,
    schemaName(of) {
      const given = `${schema}_${of}`.toUpperCase();
      schemas.add(given);
      return given;
    },
    install: (bundle) => warehouse.executeScript(installScript(bundle)),
    executeAll: (texts) => warehouse.executeScript(`${texts.join(';\n')};`),
    async load(table, types, rows) {
      const columns = Object.entries(types);
      const names = join(
        columns.map(([column]) => op.sourceColumn(column, false)),
        ', ',
      );
      const values = join(
        columns.map(([column, type]) => fromJson(column, type)),
        ', ',
      );
      for (let start = 0; start < rows.length; start += INSERT_ROWS) {
        const texts = JSON.stringify(rows.slice(start, start + INSERT_ROWS).map(withoutNulls));
        await warehouse.execute(
          spell(
            warehouse,
            sql`INSERT INTO ${relation(table)} (${names})
SELECT ${values} FROM TABLE(FLATTEN(INPUT => PARSE_JSON(${texts}))) AS ${id('given')}`,
          ),
        );
      }
    },
    call: (bundle, procedure, args, disturbance) =>
      disturbance === undefined ? run(procedure, args) : disturb(bundle, args, disturbance),
    async kill(bundle, after) {
      const marker = waiting();
      const script = `${send(marker)}; while (true) { ${send('CALL SYSTEM$WAIT(1)')}; }`;
      await warehouse.execute(disturbedProcedure(bundle, name(DISTURBED), after, script));
      let isKilled = false;
      const killed = runUntil(after, ['{}'], marker, async () => {
        isKilled = true;
        const { rows } = await warehouse.query(
          `SELECT sent.QUERY_ID FROM ${history} AS sent WHERE sent.EXECUTION_STATUS = 'RUNNING' AND STARTSWITH(sent.QUERY_TEXT, ${literal(`CALL ${name(DISTURBED)}(`)})`,
        );
        if (rows.length === 0) throw new Error(`No call of ${DISTURBED} is running.`);
        for (const [query] of rows) await warehouse.query(`SELECT SYSTEM$CANCEL_QUERY(${literal(String(query))})`);
      });
      await killed.catch((error: unknown) => {
        if (!isKilled) throw error;
      });
      if (!isKilled) throw new WithoutStep(after);
    },
    async close() {
      for (const made of schemas) await warehouse.execute(`DROP SCHEMA IF EXISTS "${database}"."${made}"`);
      await warehouse.close();
      giveBack(number);
    },
  };
}

/** A JSON null in a VARIANT is not SQL's. */
const withoutNulls = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));

let account: Promise<SnowflakeAccount> | undefined;

/** Snowflake: the emulator of the lab, or with NEXUS_LIVE=snowflake an account. */
export const snowflake: Engine = {
  name: 'snowflake',
  async open() {
    account ??= openSnowflakeAccount();
    return openPlace(await account);
  },
  async close() {
    const opened = await account;
    account = undefined;
    await opened?.close();
  },
};
