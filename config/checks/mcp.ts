import { oneOf } from '../findings.ts';
import { traitsOf } from '../model.ts';
import type { Inspection } from './inspection.ts';

/** What may be told is there to be told. */
export function checkMcp(inspection: Inspection): void {
  const { mcp, audiences = {}, computed_traits: computed = {} } = inspection.config;
  if (mcp === undefined) return;
  const traits = [
    ...traitsOf(inspection.config).map(({ name }) => name),
    ...Object.values(computed).flatMap(Object.keys),
  ];
  const known = { traits: [...new Set(traits)], audiences: Object.keys(audiences) };
  for (const list of ['traits', 'audiences'] as const) {
    const what = list === 'traits' ? 'a trait or computed trait' : 'an audience';
    const names = known[list];
    for (const [index, name] of (mcp[list] ?? []).entries()) {
      if (names.includes(name)) continue;
      const expected = `${what}: ${names.length === 0 ? 'there is none' : oneOf(names)}`;
      inspection.report(inspection.at(mcp, list, index), name, expected, names);
    }
  }
}
