import type { Node } from '../program.ts';
import { variable } from '../program.ts';

/** What a run is for: to publish; to say what publishing would change; to compare; to erase. */
export type Mode = 'resolve' | 'plan' | 'audit' | 'forget';

/** Options of a call, as JSON text; `run` in them is the mode. */
export const p_options = variable('p_options', 'string');
export const v_mode = variable('v_mode', 'string');
/** Whether there is work to be done under the lock. */
export const v_go = variable('v_go', 'int');
/** What the caller gets: JSON text. */
export const v_summary = variable('v_summary', 'string', '{"status":"unchanged"}');

/** What each mode goes through. */
const MODES = {
  resolve: ['load', 'solve', 'publish'],
  plan: ['load', 'solve', 'plan'],
  audit: ['solve', 'audit'],
  forget: ['confirm', 'solve', 'publish', 'erase'],
} as const satisfies Readonly<Record<Mode, readonly string[]>>;

type Part = (typeof MODES)[Mode][number];

/** In the order in which the conditions of a part that several modes have ask for the others. */
const ALL: readonly Mode[] = ['resolve', 'forget', 'plan', 'audit'];

/** Nodes that only those modes go through that have a part; all others what is given for them. */
export function inPart(part: Part, then: readonly Node[], otherwise: readonly Node[] = []): Node[] {
  const having = ALL.filter((mode) => (MODES[mode] as readonly Part[]).includes(part));
  const [only] = having;
  if (having.length === 1 && only !== undefined) {
    const condition = { left: v_mode, operator: '=', right: only } as const;
    return [{ kind: 'when', condition, then, ...(otherwise.length === 0 ? {} : { otherwise }) }];
  }
  if (otherwise.length > 0) throw new Error(`${part} is a part of several modes: the others cannot be told apart`);
  let nodes = [...then];
  for (const mode of ALL.filter((one) => !having.includes(one)).reverse()) {
    nodes = [{ kind: 'when', condition: { left: v_mode, operator: '<>', right: mode }, then: nodes }];
  }
  return nodes;
}
