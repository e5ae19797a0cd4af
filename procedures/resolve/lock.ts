import { releaseLock as release, takeLock } from '../../sql/steps/start/lock.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { v_summary } from './modes.ts';
import { v_on_busy, v_run_id } from './start.ts';

const v_locked = variable('v_locked', 'int');

export const releaseLock = (): Node => ({
  kind: 'exec',
  step: 'release_lock',
  statement: release(v_run_id),
  atOnce: true,
});

/** Work that one run at a time may do. */
export const underLock = (lockSeconds: number, then: readonly Node[]): Node[] => [
  {
    kind: 'exec',
    step: 'take_lock',
    statement: takeLock(v_run_id, lockSeconds),
    count: v_locked,
    atOnce: true,
  },
  {
    kind: 'when',
    condition: { left: v_locked, operator: '=', right: 1 },
    then,
    otherwise: [
      {
        kind: 'when',
        condition: { left: v_on_busy, operator: '=', right: 'skip' },
        then: [{ kind: 'assign', variable: v_summary, value: '{"status":"busy"}' }],
        otherwise: [
          {
            kind: 'fail',
            message: [
              'Another run is at work (see nexus_lock). Wait for it, or call nexus_resolve_with(\'{"on_busy": "skip"}\').',
            ],
          },
        ],
      },
    ],
  },
];
