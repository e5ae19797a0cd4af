import { oneOf } from '../findings.ts';
import type { ComputedTrait, EventField } from '../types.ts';
import { checkEventFilter } from './event_filter.ts';
import type { Inspection } from './inspection.ts';
import { checkName, checkUnique } from './names.ts';

/** What may be asked of events for a computation; none where nothing is. */
const FIELDS: Readonly<Record<ComputedTrait['compute'], readonly EventField[]>> = (() => {
  const texts: readonly EventField[] = ['event_name', 'event_type', 'event_description', 'source', 'value_unit'];
  const one: readonly EventField[] = [...texts, 'event_value', 'occurred_at'];
  return { count: [], sum: [], days_since: [], first: one, last: one, most_frequent: texts, distinct: texts };
})();

export function checkComputedTraits(inspection: Inspection): void {
  const { computed_traits = {} } = inspection.config;
  for (const [entityType, ofType] of Object.entries(computed_traits)) {
    inspection.checkEntityType(inspection.at(ofType), entityType);
    const entries = Object.keys(ofType).map((name) => ({ path: inspection.at(ofType, name), name }));
    for (const { path, name } of entries) checkName(inspection, path, name);
    checkUnique(inspection, entries, 'computed trait');
    for (const trait of Object.values(ofType)) checkComputedTrait(inspection, trait);
  }
}

function checkComputedTrait(inspection: Inspection, trait: ComputedTrait): void {
  // What is broken was taken out, and would be missed.
  if (!inspection.isWhole(trait)) return;
  const { compute, of, unit } = trait;
  const fields = FIELDS[compute];
  const report = (key: string, found: unknown, expected: string, candidates: readonly string[] = []): void => {
    inspection.report(inspection.at(trait, key), found, expected, candidates);
  };
  if (fields.length === 0) {
    if (of !== undefined) report('of', of, `nothing with ${compute}`);
  } else if (of === undefined || !fields.includes(of)) {
    report('of', of, `what is asked of the events, with ${compute}: ${oneOf(fields)}`, fields);
  }
  const asksAmounts = compute === 'sum' || of === 'event_value';
  if (asksAmounts && unit === undefined) {
    report('unit', unit, 'the unit of the amounts, such as USD, or null for amounts without one');
  }
  if (unit === '') report('unit', unit, 'a unit, such as USD, or null');
  checkEventFilter(inspection, trait);
}
