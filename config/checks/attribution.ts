import { checkEventFilter } from './event_filter.ts';
import type { Inspection } from './inspection.ts';
import { checkName, checkUnique } from './names.ts';

export function checkAttribution(inspection: Inspection): void {
  const { attribution = {} } = inspection.config;
  const entries = Object.keys(attribution).map((name) => ({ path: inspection.at(attribution, name), name }));
  for (const { path, name } of entries) checkName(inspection, path, name);
  checkUnique(inspection, entries, 'attribution');
  for (const one of Object.values(attribution)) {
    if (!inspection.isWhole(one)) continue;
    inspection.checkEntityType(inspection.at(one, 'entity_type'), one.entity_type);
    for (const filter of [one.conversion, one.touches]) {
      const { event_name, source, role } = filter;
      if (event_name === undefined && source === undefined && role === undefined) {
        inspection.report(inspection.at(filter), undefined, 'which events: event_name, source or role');
      }
      checkEventFilter(inspection, filter);
    }
  }
}
