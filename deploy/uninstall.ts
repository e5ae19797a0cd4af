import type { ObjectKind } from '../build/bundle.ts';
import { installedObjects } from './deploy.ts';
import { forget, LEDGER, nameInKey } from './ledger.ts';
import { presentKind } from './present_kind.ts';
import { sideBySide } from './side_by_side.ts';
import { inTransaction } from './transaction.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';

interface InstalledName {
  readonly kind: ObjectKind;
  readonly name: string;
}

export interface UninstallReport {
  readonly removed: readonly InstalledName[];
  readonly kept: readonly InstalledName[];
  /** What called the procedures by itself and does so no more, in words. */
  readonly unscheduled: readonly string[];
}

/** In this order nothing stands on what is gone, and the ledger goes last: an uninstall that was stopped goes on. */
const ORDER: readonly ObjectKind[] = ['leftover', 'procedure', 'view', 'source_view', 'function', 'seed', 'table'];

/** Removes what the ledger lists and nothing else. Stored tables stay unless `withData`. */
export async function uninstall(
  warehouse: Warehouse,
  { withData }: { readonly withData: boolean },
): Promise<UninstallReport> {
  const installed = [...(await installedObjects(warehouse))].map(([key, { kind }]) => ({ kind, name: nameInKey(key) }));
  // A seed is rows of a table: it goes with the table.
  const removed = installed.filter(({ kind }) => withData || !(kind === 'table' || kind === 'seed'));
  // First: a run that starts in the middle would only fail.
  const unscheduled = (await warehouse.dropSchedule?.()) ?? [];
  await inTransaction(warehouse, async () => {
    for (const kind of ORDER) {
      const group = removed.filter((object) => object.kind === kind && object.name !== LEDGER);
      const present = kind === 'seed' ? undefined : presentKind(kind);
      if (present !== undefined) {
        await sideBySide(group, warehouse.concurrency, ({ name }) => warehouse.drop({ kind: present, name }));
      }
      await forget(warehouse, group);
    }
    if (withData && installed.length > 0) await warehouse.drop({ kind: 'table', name: LEDGER });
  });
  return { removed, kept: installed.filter((object) => !removed.includes(object)), unscheduled };
}
