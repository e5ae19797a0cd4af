import type { Node } from '../program.ts';
import { v_mode } from './variables.ts';

/** What a run is for: to publish; to say what publishing would change; to compare; to erase. */
export type Mode = 'resolve' | 'plan' | 'audit' | 'forget';

/** A branch by what the run is for. */
export const inMode = (mode: Mode, then: readonly Node[], otherwise: readonly Node[] = []): Node => ({
  kind: 'when',
  condition: { left: v_mode, operator: '=', right: mode },
  then,
  ...(otherwise.length === 0 ? {} : { otherwise }),
});

/** What a run does that loads what sources give. */
export const loading = (then: readonly Node[]): Node[] => [
  {
    kind: 'when',
    condition: { left: v_mode, operator: '<>', right: 'forget' },
    then: [{ kind: 'when', condition: { left: v_mode, operator: '<>', right: 'audit' }, then }],
  },
];

/** What a run does that publishes. */
export const publishing = (then: readonly Node[]): Node[] => [
  {
    kind: 'when',
    condition: { left: v_mode, operator: '<>', right: 'plan' },
    then: [{ kind: 'when', condition: { left: v_mode, operator: '<>', right: 'audit' }, then }],
  },
];
