import type { Warehouse } from '../warehouses/warehouse.ts';

/** All of the work or none of it, where DDL rolls back. */
export async function inTransaction(warehouse: Warehouse, work: () => Promise<void>): Promise<void> {
  if (!warehouse.ddlRollsBack) return work();
  await warehouse.execute('BEGIN TRANSACTION');
  try {
    await work();
    await warehouse.execute('COMMIT');
  } catch (error) {
    // What went wrong is the first error; where it ended the transaction (a full disk), there is none to roll back.
    await warehouse.execute('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
