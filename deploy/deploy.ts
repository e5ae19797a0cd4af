import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { nexus, render, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Bundle, BundleObject } from './build/bundle.ts';
import { forgetRow, ledgerRow } from './ledger.ts';
import type { InstalledObject, PlannedChange } from './plan.ts';
import { objectKey, planDeploy } from './plan.ts';
import type { DuckDbWarehouse } from './warehouses/duckdb.ts';

export interface DeployReport {
  readonly changes: readonly PlannedChange[];
}

/** Kinds that can be made anew at any time, since they hold nothing. */
const VIEWS: readonly BundleObject['kind'][] = ['view', 'source_view'];

const spell = (bundle: Bundle, piece: Sql): string =>
  render(piece, contextOf(dialects[bundle.warehouse], bundle.location)).text;

/** What the ledger says is there; empty before the first deploy. */
export async function installedObjects(
  warehouse: DuckDbWarehouse,
  bundle: Bundle,
): Promise<Map<string, InstalledObject>> {
  if (!(await warehouse.isInstalled())) return new Map();
  const { rows } = await warehouse.query(
    spell(bundle, sql`SELECT object_name, kind, content_hash, definition FROM ${nexus('nexus_installed')}`),
  );
  return new Map(
    rows.map(([name, kind, hash, definition]) => {
      const object = {
        kind: String(kind) as BundleObject['kind'],
        hash: String(hash),
        definition: definition === null ? null : String(definition),
      };
      return [objectKey({ kind: object.kind, name: String(name) }), object];
    }),
  );
}

/** Tables and views of the schema that no deploy of ours made, by name. */
async function foreignObjects(
  warehouse: DuckDbWarehouse,
  bundle: Bundle,
  installed: ReadonlyMap<string, InstalledObject>,
): Promise<string[]> {
  const { rows } = await warehouse.query(
    `SELECT table_name FROM information_schema.tables WHERE table_catalog = current_database() AND table_schema = ${dialects.duckdb.literal(bundle.location.schema)}`,
  );
  const ours = new Set([...installed].map(([key, { kind }]) => key.slice(kind.length + 1)));
  const wanted = new Set(bundle.objects.map((object) => object.name));
  return rows.map(([name]) => String(name)).filter((name) => wanted.has(name) && !ours.has(name));
}

/** Columns that a newer version of a stored table has and the table lacks. */
async function addMissingColumns(warehouse: DuckDbWarehouse, bundle: Bundle, table: BundleObject): Promise<void> {
  const { rows } = await warehouse.query(
    `SELECT column_name FROM information_schema.columns WHERE table_catalog = current_database() AND table_schema = ${dialects.duckdb.literal(bundle.location.schema)} AND table_name = ${dialects.duckdb.literal(table.name)}`,
  );
  const present = new Set(rows.map(([name]) => String(name)));
  for (const column of (table.columns ?? []).filter(({ name }) => !present.has(name))) {
    await warehouse.execute(
      `ALTER TABLE ${spell(bundle, nexus(table.name))} ADD COLUMN ${dialects.duckdb.quote(column.name)} ${column.type}`,
    );
  }
}

/** All of the work or none of it: DDL rolls back on DuckDB. */
async function inTransaction(warehouse: DuckDbWarehouse, work: () => Promise<void>): Promise<void> {
  await warehouse.execute('BEGIN TRANSACTION');
  try {
    await work();
    await warehouse.execute('COMMIT');
  } catch (error) {
    await warehouse.execute('ROLLBACK');
    throw error;
  }
}

const dropView = (name: string): Sql => sql`DROP VIEW IF EXISTS ${nexus(name)}`;

const dropTable = (name: string): Sql => sql`DROP TABLE IF EXISTS ${nexus(name)}`;

async function make(
  warehouse: DuckDbWarehouse,
  bundle: Bundle,
  object: BundleObject,
  action: PlannedChange['action'],
): Promise<void> {
  if (object.kind === 'function') warehouse.registerFunction(object.name, object.text);
  else if (object.kind === 'table' && action === 'change') await addMissingColumns(warehouse, bundle, object);
  else if (object.kind !== 'procedure') await warehouse.execute(object.text);
}

/**
 * Brings a DuckDB database to what a bundle says, all of it or nothing: DDL rolls back there. Stored tables are never
 * dropped; views, functions and procedures that the bundle no longer has are, if the ledger says that they are ours.
 */
export async function deploy(
  warehouse: DuckDbWarehouse,
  bundle: Bundle,
  onProgress: (change: PlannedChange) => void = () => undefined,
): Promise<DeployReport> {
  const installed = await installedObjects(warehouse, bundle);
  const foreign = await foreignObjects(warehouse, bundle, installed);
  if (foreign.length > 0) {
    throw new Error(
      `The schema ${bundle.location.schema} already holds ${foreign.join(', ')}, which Nexus did not make. Choose another schema in the config, or rename them.`,
    );
  }
  const changes = planDeploy(bundle, installed);
  const objects = new Map(bundle.objects.map((object) => [objectKey(object), object]));
  await inTransaction(warehouse, async () => {
    // A view may stand where a stored table is to be, or the other way round: both hold nothing of their own.
    for (const { name } of changes.filter(({ action, kind }) => action === 'drop' && VIEWS.includes(kind))) {
      await warehouse.run(dropView(name));
    }
    const views = new Set(bundle.objects.filter(({ kind }) => VIEWS.includes(kind)).map(({ name }) => name));
    for (const { name } of changes.filter(({ action, kind }) => action === 'drop' && kind === 'table')) {
      if (views.has(name)) await warehouse.run(dropTable(name));
    }
    for (const change of changes) {
      const object = objects.get(objectKey(change));
      // Seeds are cheap and views bind to what they read: both are made anew each time.
      const again = change.action !== 'unchanged' || change.kind === 'seed' || VIEWS.includes(change.kind);
      if (object !== undefined && again) await make(warehouse, bundle, object, change.action);
      onProgress(change);
    }
    // Last, since the ledger is among what was made.
    for (const change of changes.filter(({ action, kind }) => action !== 'unchanged' && kind !== 'schema')) {
      const object = objects.get(objectKey(change));
      await warehouse.run(forgetRow(change));
      if (object !== undefined) await warehouse.run(ledgerRow(object, bundle.version));
    }
  });
  return { changes };
}

export interface UninstallReport {
  readonly removed: readonly { readonly kind: string; readonly name: string }[];
  readonly kept: readonly { readonly kind: string; readonly name: string }[];
}

/** Removes what the ledger lists and nothing else. Stored tables stay unless `withData`. */
export async function uninstall(
  warehouse: DuckDbWarehouse,
  bundle: Bundle,
  { withData }: { readonly withData: boolean },
): Promise<UninstallReport> {
  const installed = [...(await installedObjects(warehouse, bundle))].map(([key, { kind }]) => ({
    kind,
    name: key.slice(kind.length + 1),
  }));
  const isTable = ({ kind }: { kind: string }): boolean => kind === 'table';
  // A seed is rows of a table: it goes with the table.
  const goes = installed.filter((object) => withData || !(isTable(object) || object.kind === 'seed'));
  await inTransaction(warehouse, async () => {
    for (const { kind, name } of goes.filter((object) => VIEWS.includes(object.kind))) {
      await warehouse.run(dropView(name));
      await warehouse.run(forgetRow({ kind, name }));
    }
    for (const object of goes.filter(({ kind }) => !VIEWS.includes(kind))) {
      await warehouse.run(forgetRow(object));
    }
    for (const { name } of goes.filter(isTable)) {
      await warehouse.run(dropTable(name));
    }
  });
  return { removed: goes, kept: installed.filter((object) => !goes.includes(object)) };
}
