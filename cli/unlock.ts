import { spell } from '../warehouses/warehouse.ts';
import { confirmed } from './confirm.ts';
import { withDeployment } from './deployed.ts';
import { HELD_LOCK, holderOf } from './held_lock.ts';
import type { Output } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';

/** What `nexus_unlock()` answers. */
export interface Unlocked {
  readonly status: 'free' | 'unlocked';
  readonly run_id?: string;
  readonly taken_by?: string | null;
  readonly acquired_at?: string;
  readonly last_seen_at?: string | null;
  readonly expires_at?: string;
}

/** `nexus unlock`: gives back the lock of a run that was killed. */
export async function unlock(output: Output, options: CommonOptions & { readonly yes?: boolean }): Promise<void> {
  const session = await openSession(options, output);
  const answer = await withDeployment(session, output, async (warehouse): Promise<Unlocked> => {
    const held = holderOf(await warehouse.query(spell(warehouse, HELD_LOCK)));
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
