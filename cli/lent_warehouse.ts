import type { Warehouse } from '../warehouses/warehouse.ts';

/** A session of a warehouse that nobody asks for so long is closed; Snowflake itself ends one after four hours. */
export const IDLE_MILLISECONDS = 30 * 60_000;

export interface LentWarehouse {
  /** Works with the warehouse, which is opened if need be. One work at a time. */
  lend<T>(work: (warehouse: Warehouse) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A warehouse for one question after another. @param isKept whether it stays open between them, as a login is dear */
export function lentWarehouse(open: () => Promise<Warehouse>, isKept: boolean): LentWarehouse {
  let kept: Warehouse | undefined;
  let idle: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    const closing = kept;
    kept = undefined;
    clearTimeout(idle);
    await closing?.close();
  };
  return {
    async lend(work) {
      clearTimeout(idle);
      kept ??= await open();
      try {
        return await work(kept);
      } finally {
        if (isKept) idle = setTimeout(() => void close().catch(() => undefined), IDLE_MILLISECONDS).unref();
        else await close();
      }
    },
    close,
  };
}
