import { messageOf } from '../procedures/message_of.ts';
import { id, nexus } from '../sql/tag.ts';
import type { Bundle, BundleObject, ObjectKind } from '../build/bundle.ts';
import { inLevels } from './dependencies.ts';
import { forget, LEDGER, objectKey, record } from './ledger.ts';
import type { PlannedChange } from './plan.ts';
import { presentKind } from './present_kind.ts';
import { sideBySide } from './side_by_side.ts';
import { inTransaction } from './transaction.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell, StatementError } from '../warehouses/warehouse.ts';

/** A deploy that stopped half-way where DDL cannot be undone; the next one goes on. */
export class InterruptedDeploy extends Error {
  readonly done: readonly string[];
  readonly missing: readonly string[];

  constructor(cause: unknown, done: readonly string[], missing: readonly string[]) {
    super(
      `${messageOf(cause)}\nThe deploy stopped there: ${String(done.length)} of ${String(done.length + missing.length)} changes were made. What was made works with the data as it is; deploy again, and it goes on with the rest: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}.`,
      { cause },
    );
    this.done = done;
    this.missing = missing;
  }
}

/** Kinds that can be made anew at any time, since they hold nothing. */
const VIEWS: readonly ObjectKind[] = ['view', 'source_view'];

/** Columns that a newer version of a stored table has and the table lacks. */
async function addMissingColumns(warehouse: Warehouse, table: BundleObject): Promise<void> {
  const present = await warehouse.columns(nexus(table.name));
  for (const { name, type } of table.columns ?? []) {
    if (present?.has(name.toLowerCase()) === true) continue;
    const column = spell(warehouse, id(name));
    await warehouse.execute(`ALTER TABLE ${spell(warehouse, nexus(table.name))} ADD COLUMN ${column} ${type}`);
  }
}

/**
 * Brings a place to what a bundle says. Stored tables are never dropped; views, functions and procedures that the bundle
 * no longer has are, if the ledger says that they are ours. Where DDL rolls back it is all of it or nothing; elsewhere
 * each group of objects is recorded as soon as it is made, and a deploy that was stopped goes on where it was.
 */
export async function applyDeploy(
  warehouse: Warehouse,
  bundle: Bundle,
  changes: readonly PlannedChange[],
  onProgress: (change: PlannedChange) => void = () => undefined,
): Promise<void> {
  const planned = new Map(changes.map((change) => [objectKey(change), change]));
  const done: string[] = [];
  const actionOf = (object: BundleObject): PlannedChange['action'] =>
    planned.get(objectKey(object))?.action ?? 'create';
  const make = async (object: BundleObject): Promise<void> => {
    const change = planned.get(objectKey(object));
    // Where views bind to what they read, they are made anew each time, and so is what is cheap.
    const again = warehouse.ddlRollsBack && (object.kind === 'seed' || VIEWS.includes(object.kind));
    if (actionOf(object) !== 'unchanged' || again) await warehouse.make(object);
    if (actionOf(object) !== 'unchanged') {
      // A table is made only if it is not there.
      if (object.kind === 'table') await addMissingColumns(warehouse, object);
      done.push(objectKey(object));
    }
    if (change !== undefined) onProgress(change);
  };
  const touched = bundle.objects.filter((object) => actionOf(object) !== 'unchanged');
  const goes = changes.filter(({ action }) => action === 'drop');

  const work = async (): Promise<void> => {
    // The ledger comes first: what a deploy begins to make is ours, even if it is stopped before it can say so.
    const first = bundle.objects.filter(({ kind, name }) => kind === 'schema' || (kind === 'table' && name === LEDGER));
    for (const object of first) await make(object);
    await record(
      warehouse,
      first.filter((object) => object.kind === 'table' && touched.includes(object)),
      bundle.version,
    );
    const rest = touched.filter((object) => !first.includes(object));
    if (!warehouse.ddlRollsBack) {
      await record(
        warehouse,
        rest.map((object) => ({ ...object, hash: '', text: '' })),
        bundle.version,
      );
    }
    await dropInTheWay(warehouse, bundle, goes);
    for (const level of inLevels(
      warehouse,
      bundle.objects.filter((object) => !first.includes(object)),
    )) {
      const made: BundleObject[] = [];
      const recordMade = (): Promise<void> => record(warehouse, made, bundle.version);
      try {
        await sideBySide(level, warehouse.concurrency, async (object) => {
          await make(object);
          if (touched.includes(object)) made.push(object);
        });
      } catch (error) {
        // The first error is the one to report, also if the ledger cannot be written either.
        if (!warehouse.ddlRollsBack) await recordMade().catch(() => undefined);
        throw error;
      }
      await recordMade();
    }
    for (const change of goes) {
      const kind = presentKind(change.kind);
      const isGone = kind === 'view' || (kind === 'table' && isInTheWay(bundle, change.name));
      if (kind !== undefined && !isGone) await warehouse.drop({ kind, name: change.name });
      onProgress(change);
    }
    await forget(warehouse, goes);
  };

  try {
    await inTransaction(warehouse, work);
  } catch (error) {
    if (warehouse.ddlRollsBack || touched.length === 0) throw error;
    const missing = touched.map(objectKey).filter((key) => !done.includes(key));
    const interrupted = new InterruptedDeploy(error, done, missing);
    throw error instanceof StatementError
      ? new StatementError(interrupted.message, error.statement, { cause: interrupted })
      : interrupted;
  }
}

/** Whether a view is to stand where a table does. */
const isInTheWay = (bundle: Bundle, table: string): boolean =>
  bundle.objects.some(({ kind, name }) => VIEWS.includes(kind) && name === table);

/** A view may stand where a stored table is to be, or the other way round: neither holds anything of its own. */
async function dropInTheWay(warehouse: Warehouse, bundle: Bundle, goes: readonly PlannedChange[]): Promise<void> {
  for (const { name } of goes.filter(({ kind }) => VIEWS.includes(kind))) await warehouse.drop({ kind: 'view', name });
  for (const { name } of goes.filter(({ kind }) => kind === 'table')) {
    if (isInTheWay(bundle, name)) await warehouse.drop({ kind: 'table', name });
  }
}
