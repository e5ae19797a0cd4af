import type { NexusConfig } from '../config/types.ts';
import { targetNameOf } from '../config/model.ts';
import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { nexus, relation, render, sql } from '../sql/tag.ts';
import { RAW_SCHEMA, loadRawTables, withWorld } from '../cli/demo_world.ts';
import { deploy } from '../deploy/deploy.ts';
import { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { buildBundle } from '../build/build.ts';
import type { Bundle } from '../build/bundle.ts';

const RAW_MAILS = relation({ kind: 'external', schema: RAW_SCHEMA, name: 'gmail_messages' });

/** What on-demand queries bill at least, per table that they refer to: https://cloud.google.com/bigquery/pricing#on_demand_pricing */
export const MINIMUM_BYTES = 10 * 1024 ** 2;
export const DOLLARS_PER_TIB = 6.25;

/** One statement of a run, as BigQuery bills it. */
export interface StatementCost {
  readonly step: string;
  /** Full names of the tables that it reads, views followed to what they read; work tables by their own name. */
  readonly tables: readonly string[];
  readonly minimumBytes: number;
  /** The statement, and the views that it reads. */
  readonly texts: readonly string[];
}

const NAMES = /`[^`]+`\.`[^`]+`\.`[^`]+`|\bnexus_work_\w+/g;

/** A new table and the target of an INSERT are written and not read; that of other DML is read too. */
const WRITTEN = /^(INSERT INTO|CREATE OR REPLACE TEMP TABLE)\s+\S+/;

/**
 * Tables that a BigQuery statement reads.
 * https://cloud.google.com/bigquery/docs/estimate-costs
 */
export const tablesRead = (statement: string, bundle: Bundle): string[] => readBy(statement, bundle).tables;

function readBy(statement: string, bundle: Bundle): Pick<StatementCost, 'texts'> & { readonly tables: string[] } {
  const context = contextOf(dialects.bigquery, bundle.location);
  const ours = new Map(
    bundle.objects
      .filter(({ kind }) => kind !== 'seed' && kind !== 'schema' && kind !== 'leftover')
      .map((object) => [render(nexus(object.name), context).text, object] as const),
  );
  const tables = new Set<string>();
  const followed = new Set<string>();
  const texts: string[] = [];
  const follow = (text: string): void => {
    texts.push(text);
    for (const [name] of text.matchAll(NAMES)) {
      if (followed.has(name)) continue;
      followed.add(name);
      const object = ours.get(name);
      if (object === undefined || object.kind === 'table') tables.add(name);
      else if (object.kind === 'view' || object.kind === 'source_view') follow(object.text);
    }
  };
  follow(statement.replace(WRITTEN, ''));
  return { tables: [...tables].sort(), texts };
}

/** What a statement costs. */
export function costOf(step: string, text: string, bundle: Bundle): StatementCost {
  const { tables, texts } = readBy(text, bundle);
  return { step, tables, texts, minimumBytes: tables.length * MINIMUM_BYTES };
}

/** What each statement of `nexus_resolve_with` costs, by step; a step that stands there twice is the same twice. */
export function runCosts(bundle: Bundle): ReadonlyMap<string, StatementCost> {
  const program = bundle.objects.find(({ name }) => name === 'nexus_resolve_with')?.statements ?? [];
  return new Map(program.map(({ step, text }) => [step, costOf(step, text, bundle)]));
}

/** Steps as BigQuery runs them: each behind those that fill what it shares. */
export const withShared = (costs: ReadonlyMap<string, StatementCost>, steps: readonly string[]): string[] =>
  steps.flatMap((step) => [...[...costs.keys()].filter((name) => name.startsWith(`${step}.`)), step]);

/** The last part of a full name: data sets differ between configs. */
export const shortName = (name: string): string => name.split('`').findLast((part) => part.length > 1) ?? name;

export const dollars = (bytes: number): number => (bytes / 1024 ** 4) * DOLLARS_PER_TIB;

export interface DemoSteps {
  /** The first run, over the demo's records. */
  readonly first: readonly string[];
  /** Those of the first run that are one transaction. */
  readonly atOnce: readonly string[];
  /** After one more mail among people who are known. */
  readonly small: readonly string[];
  /** A call that finds nothing new. */
  readonly idle: readonly string[];
  readonly full: readonly string[];
}

/** The last mail once more, as another, a day after everything. */
const ONE_MORE_MAIL = sql`INSERT INTO ${RAW_MAILS}
SELECT mails.* REPLACE ('one_more' AS id, newest.ingested_at + INTERVAL 1 DAY AS _ingested_at)
FROM ${RAW_MAILS} AS mails
JOIN (SELECT MAX(_ingested_at) AS ingested_at, MAX_BY(id, _ingested_at) AS last_id FROM ${RAW_MAILS}) AS newest
  ON newest.last_id = mails.id
LIMIT 1`;

/** The steps that the demo goes through on the embedded database, in order, with all that BigQuery stores by default. */
export async function demoSteps(config: NexusConfig): Promise<DemoSteps> {
  const name = targetNameOf(config, undefined);
  const duckdb = { path: ':memory:', schema: 'nexus', materialize: { persons: true, groups: true } };
  const bundle = buildBundle({ ...config, targets: { ...config.targets, [name]: { duckdb } } }, 'duckdb');
  const database = await DuckDbWarehouse.open(duckdb.path, duckdb.schema);
  try {
    await withWorld(undefined, (directory) => loadRawTables(database, directory));
    await deploy(database, bundle);
    const call = async (options: string): Promise<string[]> => {
      const steps: string[] = [];
      await database.call('nexus_resolve_with', [options], ({ step, text }) => {
        if (/^BEGIN\b/.test(text)) transaction.begin = steps.length;
        else if (/^COMMIT\b/.test(text)) transaction.end = steps.length;
        else steps.push(step);
      });
      return steps;
    };
    const transaction = { begin: 0, end: 0 };
    const first = await call('{}');
    const atOnce = first.slice(transaction.begin, transaction.end);
    const idle = await call('{}');
    await database.run(ONE_MORE_MAIL);
    return { first, atOnce, idle, small: await call('{}'), full: await call('{"full_refresh": true}') };
  } finally {
    await database.close();
  }
}
