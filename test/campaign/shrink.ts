import type { History } from '../behaviour/histories.ts';
import type { Difference, Told } from '../behaviour/telling.ts';
import { tell } from '../behaviour/telling.ts';
import type { CreateWorld } from '../support/world.ts';

/** A history with one of its parts less, for each of them. An edit names a row by its number, so rows are emptied. */
const smaller = (history: History): History[] => {
  const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
  const NEVER = 99;
  return [
    ...history.rows.flatMap((row, at) =>
      row.step === NEVER
        ? []
        : [{ ...history, rows: history.rows.map((each, index) => (index === at ? { ...each, step: NEVER } : each)) }],
    ),
    ...history.edits.map((_, at) => ({ ...history, edits: without(history.edits, at) })),
    ...history.overrides.map((_, at) => ({ ...history, overrides: without(history.overrides, at) })),
    ...history.pins.map((_, at) => ({ ...history, pins: without(history.pins, at) })),
    ...history.changes.map((_, at) => ({ ...history, changes: without(history.changes, at) })),
  ];
};

/** The smallest history found that still differs: all that are one part smaller are told side by side. */
export async function shrink(
  createWorld: CreateWorld,
  plan: readonly Told[],
  first: Difference,
  onStep: (left: number) => void,
): Promise<Difference> {
  let smallest = first;
  for (;;) {
    const candidates = smaller(smallest.history);
    onStep(candidates.length);
    const [next] = candidates.length === 0 ? [] : await tell(createWorld, candidates, plan);
    if (next === undefined) return smallest;
    smallest = next;
  }
}
