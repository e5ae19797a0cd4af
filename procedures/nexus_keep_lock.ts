import { keepLock } from '../sql/steps/start/lock.ts';
import type { Procedure } from './program.ts';
import { variable } from './program.ts';

const p_run_id = variable('p_run_id', 'string');

/**
 * `nexus_keep_lock(run_id)`: a run says that it is alive. A procedure of its own, because on Snowflake a run keeps one
 * transaction open while it works, and what a procedure called in it commits is seen at once.
 * https://docs.snowflake.com/en/sql-reference/transactions#scoped-transactions
 */
export const nexusKeepLock = (lockSeconds: number): Procedure => ({
  name: 'nexus_keep_lock',
  description: 'Called by a run while it works: puts off when its lock counts as abandoned.',
  parameters: [p_run_id],
  body: [{ kind: 'exec', step: 'keep_lock', statement: keepLock(p_run_id, lockSeconds), atOnce: true }],
});
