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

/** How often a run says that it is alive, where its statements let it. */
const BEAT_SECONDS = 60;

/**
 * The nodes, and before each that may take long, also in loops, that the run says that it is alive. Not within what is
 * published: it ends as a whole, and the fence has the last word.
 */
export function beating(nodes: readonly Node[], seconds = BEAT_SECONDS): Node[] {
  const beat: Node = {
    kind: 'every',
    seconds,
    body: [{ kind: 'call', procedure: 'nexus_keep_lock', arguments: [v_run_id] }],
  };
  const within = (list: readonly Node[]): Node[] =>
    list.flatMap((node): Node[] => {
      switch (node.kind) {
        case 'repeat':
          return [{ ...node, body: within(node.body) }];
        case 'when':
          return [{ ...node, then: within(node.then), otherwise: within(node.otherwise ?? []) }];
        case 'fill':
        case 'exec':
        case 'replace':
        case 'transaction':
          return [beat, node];
        default:
          return [node];
      }
    });
  return within(nodes);
}

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
              'Another run is at work (see nexus_lock). Wait for it, or call nexus_resolve_with(\'{"on_busy": "skip"}\'). If it was killed, nexus_unlock() gives its lock back.',
            ],
          },
        ],
      },
    ],
  },
];
