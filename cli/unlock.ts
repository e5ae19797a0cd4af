import type { Warehouse } from '../warehouses/warehouse.ts';
import { nexus, op, sql } from '../sql/tag.ts';
import { spell } from '../warehouses/warehouse.ts';
import { confirmed } from './confirm.ts';
import type { Output } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession, withWarehouse } from './session.ts';

/** What `nexus_unlock()` answers. */
export interface Unlocked {
  readonly status: 'free' | 'unlocked';
  readonly run_id?: string;
  readonly taken_by?: string | null;
  readonly acquired_at?: string;
  readonly last_seen_at?: string | null;
  readonly expires_at?: string;
}

/** Whose the lock is, in words; undefined where it is free. */
async function holder(warehouse: Warehouse): Promise<string | undefined> {
  const { rows } = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT run_id, taken_by, ${op.timestampText(sql`acquired_at`)}, ${op.timestampText(sql`kept_at`)}, ${op.timestampText(sql`expires_at`)}
FROM ${nexus('nexus_lock')} WHERE run_id IS NOT NULL`,
    ),
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const [run, by, since, seen, until] = row.map((value) => (value === null ? 'unknown' : String(value)));
  return `run ${String(run)}, called by ${String(by)} at ${String(since)}, last seen at work at ${String(seen)}; it counts as abandoned from ${String(until)} on`;
}

/** `nexus unlock`: gives back the lock of a run that was killed. */
export async function unlock(output: Output, options: CommonOptions & { readonly yes?: boolean }): Promise<void> {
  const session = await openSession(options, output);
  const answer = await withWarehouse(session, output, async (warehouse): Promise<Unlocked> => {
    const held = await holder(warehouse);
    if (held === undefined) return { status: 'free' };
    output.print(`Held by ${held}.`);
    await confirmed(
      output,
      'Free the lock? A run that is still at work goes on, and may have to be repeated.',
      options.yes,
    );
    return JSON.parse((await warehouse.call('nexus_unlock', [])) ?? '{}') as Unlocked;
  });
  output.result(answer);
  output.print(
    answer.status === 'free' ? 'The lock is free.' : `The lock of run ${String(answer.run_id)} is free again.`,
  );
}
