import { oneOf } from '../findings.ts';
import type { EventFilter } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { lacksNames } from './names.ts';

/** Names and source that a filter of events asks for. */
export function checkEventFilter(inspection: Inspection, filter: EventFilter): void {
  const { event_name, source } = filter;
  if (lacksNames(event_name)) {
    inspection.report(inspection.at(filter, 'event_name'), event_name, 'the name of an event, or several');
  }
  const { sources } = inspection.defined;
  if (source !== undefined && sources.length > 0 && !sources.includes(source)) {
    inspection.report(inspection.at(filter, 'source'), source, `a source: ${oneOf(sources)}`, sources);
  }
}
