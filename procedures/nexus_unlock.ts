import { dropProposed } from '../sql/steps/start/propose.ts';
import { heldLock, lockHolder, releaseLock } from '../sql/steps/start/lock.ts';
import { op, sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { variable } from './program.ts';

const v_holder = variable('v_holder', 'string');
const v_answer = variable('v_answer', 'string');

/** `nexus_unlock()`: gives back the lock of a run that was killed, and says whose it was. */
export const nexusUnlock: Procedure = {
  name: 'nexus_unlock',
  description:
    'Frees the lock of a run that was killed, without waiting until it counts as abandoned. A run that is alive goes on, and publishes unless another has published before it. Returns whose it was as JSON.',
  label: 'unlock',
  parameters: [],
  result: v_answer,
  body: [
    {
      kind: 'set',
      step: 'look_at_lock',
      values: [
        { variable: v_holder, value: lockHolder() },
        {
          variable: v_answer,
          value: sql`CASE WHEN ${lockHolder()} IS NULL THEN ${op.jsonObject({ status: sql`'free'` })} ELSE ${op.jsonObject(
            {
              status: sql`'unlocked'`,
              run_id: lockHolder(),
              taken_by: sql`MAX(held.taken_by)`,
              acquired_at: op.timestampText(sql`MAX(held.acquired_at)`),
              last_seen_at: op.timestampText(sql`MAX(held.kept_at)`),
              expires_at: op.timestampText(sql`MAX(held.expires_at)`),
            },
          )} END`,
        },
      ],
      from: heldLock(),
    },
    { kind: 'exec', step: 'drop_proposed', statement: dropProposed() },
    { kind: 'exec', step: 'free_lock', statement: releaseLock(v_holder), atOnce: true },
  ],
};
