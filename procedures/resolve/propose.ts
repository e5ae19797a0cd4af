import { dropProposed, insertProposed } from '../../sql/steps/start/propose.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { inPart } from './modes.ts';
import { v_proposes, v_run_id } from './start.ts';

const ifProposed = (node: Node): Node[] =>
  inPart('plan', [{ kind: 'when', condition: { left: v_proposes, operator: '>', right: 0 }, then: [node] }]);

/** The override that a plan tries stands from here on. @param said a member of it, as text */
export const propose = (lockSeconds: number, said: (name: string) => Sql): Node[] =>
  ifProposed({ kind: 'exec', step: 'propose', statement: insertProposed(v_run_id, lockSeconds, said) });

/** It stands no more. */
export const withdrawProposed = (): Node[] =>
  ifProposed({ kind: 'exec', step: 'withdraw_proposed', statement: dropProposed(), atOnce: true });
