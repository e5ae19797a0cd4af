import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BigQuery } from '@google-cloud/bigquery';
import type { Target } from '../../../config/types.ts';
import type { Bundle } from '../../../build/bundle.ts';
import { installScript } from '../../../deploy/install_script.ts';
import type { Step } from '../../../warehouses/warehouse.ts';
import { spell } from '../../../warehouses/warehouse.ts';
import { BigQueryWarehouse } from '../../../warehouses/bigquery/bigquery.ts';
import { nexus, op } from '../../../sql/tag.ts';
import type { Called, Disturbance, Engine, Place } from '../../support/engine.ts';
import { WithoutStep } from '../../support/engine.ts';
import type { Account } from './account.ts';
import { isLive, openAccount } from './account.ts';
import { disturbedProcedure, stepNames } from './disturbed.ts';
import { giveBack, takeNumber } from './emulators.ts';

/** Name of the disturbed copy of the procedure that resolves. */
const DISTURBED = 'nexus_resolve_disturbed';
/** What a run says when it begins to wait: a job of its own, which can be seen from outside. */
const WAITING = "SELECT 'the run waits'";
/** A table that holds a row as soon as nobody has to wait any more. */
const RELEASED = 'test_released';
/** Whatever is left behind in a live account goes away after a day. */
const EXPIRATION = 24 * 3600 * 1000;

async function openPlace({ client, project, location }: Account, given: Target = {}): Promise<Place> {
  const number = takeNumber();
  const dataset = `nexus_test_${isLive() ? randomBytes(5).toString('hex') : number}`;
  // The whole suite over tables that are laid out by buckets, by hand.
  const layout = process.env['NEXUS_BUCKETS'] === '1' ? { buckets: true } : {};
  const target: Target = { bigquery: { ...given.bigquery, ...layout, project, dataset, location } };
  const warehouse = new BigQueryWarehouse(client, { project, dataset, location });
  const schemas = new Set([dataset, warehouse.privateDataset]);
  for (const name of schemas) {
    // Of a file of tests that did not come to its end.
    if (!isLive()) await client.dataset(name).delete({ force: true }).catch(ignoreMissing);
    await client.createDataset(name, { location, defaultTableExpirationMs: String(EXPIRATION) });
  }

  const fullName = (relation: string): string => spell(warehouse, nexus(relation));
  const run = async (bundle: Bundle, procedure: string, args: readonly string[], onWait = noWait): Promise<Called> => {
    const stepOf = stepNames(bundle);
    const steps: Step[] = [];
    const result = await warehouse.call(procedure, args, async (sent) => {
      const step = stepOf(sent.text);
      if (step !== undefined) steps.push({ ...sent, step });
      if (sent.text.includes(WAITING)) await onWait();
    });
    return { result, steps };
  };

  async function disturb(bundle: Bundle, args: readonly string[], disturbance: Disturbance): Promise<Called> {
    const { after } = disturbance;
    const given = args.length === 0 ? ['{}'] : args;
    const full = fullName(DISTURBED);
    if ('statement' in disturbance) {
      await warehouse.execute(disturbedProcedure(bundle, full, after, `${spell(warehouse, disturbance.statement)};`));
      const called = await run(bundle, DISTURBED, given);
      if (!called.steps.some(({ step }) => step === after)) throw new WithoutStep(after);
      return called;
    }
    await warehouse.execute(`CREATE OR REPLACE TABLE ${fullName(RELEASED)} (released INT64)`);
    const waiting = `${WAITING};\nWHILE (SELECT COUNT(*) FROM ${fullName(RELEASED)}) = 0 DO\n  SELECT 1;\nEND WHILE;`;
    await warehouse.execute(disturbedProcedure(bundle, full, after, waiting));
    let isDisturbed = false;
    const called = await run(bundle, DISTURBED, given, async () => {
      isDisturbed = true;
      try {
        await disturbance.meanwhile();
      } finally {
        await warehouse.execute(`INSERT INTO ${fullName(RELEASED)} (released) VALUES (1)`);
      }
    });
    if (!isDisturbed) throw new WithoutStep(after);
    return called;
  }

  return {
    target,
    warehouse,
    schemaName(schema) {
      const name = `${dataset}_${schema}`;
      schemas.add(name);
      return name;
    },
    install: (bundle) => warehouse.execute(installScript(bundle)),
    // One script is one job, and one round trip.
    executeAll: (texts) => warehouse.execute(`${texts.join(';\n')};`),
    async load(table, columns, rows) {
      const directory = await mkdtemp(join(tmpdir(), 'nexus-rows-'));
      const file = join(directory, 'rows.ndjson');
      await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      const fields = Object.entries(columns).map(([column, type]) => ({
        name: column,
        type: spell(warehouse, op.type(type)),
      }));
      await client
        .dataset(table.schema ?? dataset, { location })
        .table(table.name)
        .load(file, { sourceFormat: 'NEWLINE_DELIMITED_JSON', schema: { fields } });
      await rm(directory, { recursive: true });
    },
    call: (bundle, procedure, args, disturbance) =>
      disturbance === undefined ? run(bundle, procedure, args) : disturb(bundle, args, disturbance),
    async kill(bundle, after) {
      const forever = `${WAITING};\nWHILE TRUE DO\n  SELECT 1;\nEND WHILE;`;
      await warehouse.execute(disturbedProcedure(bundle, fullName(DISTURBED), after, forever));
      let isKilled = false;
      const killed = run(bundle, DISTURBED, ['{}'], async () => {
        isKilled = true;
        await cancelCalls(client, fullName(DISTURBED));
      });
      await killed.catch((error: unknown) => {
        if (!isKilled) throw error;
      });
      if (!isKilled) throw new WithoutStep(after);
    },
    async close() {
      for (const schema of schemas) await client.dataset(schema).delete({ force: true }).catch(ignoreMissing);
      giveBack(number);
    },
  };
}

const noWait = (): Promise<void> => Promise.resolve();

const ignoreMissing = (error: unknown): void => {
  // A data set for raw tables is made only if there are some.
  if (!(error instanceof Error && 'code' in error && error.code === 404)) throw error;
};

/** Cancels the running jobs that call a procedure. */
async function cancelCalls(client: BigQuery, procedure: string): Promise<void> {
  const [jobs] = await client.getJobs({ stateFilter: ['running'], projection: 'full' });
  const calls = jobs.filter(({ metadata }) => {
    const { configuration } = metadata as { readonly configuration?: { readonly query?: { readonly query?: string } } };
    return configuration?.query?.query?.startsWith(`CALL ${procedure}(`) === true;
  });
  if (calls.length === 0) throw new Error(`There is no running job that calls ${procedure}.`);
  await Promise.all(calls.map((job) => job.cancel()));
}

let account: Promise<Account> | undefined;

/** BigQuery: the emulator of the lab, or with NEXUS_LIVE=bigquery an account. */
export const bigquery: Engine = {
  name: 'bigquery',
  async open(target) {
    account ??= openAccount();
    return openPlace(await account, target);
  },
  async close() {
    const opened = await account;
    account = undefined;
    await opened?.close();
  },
};
