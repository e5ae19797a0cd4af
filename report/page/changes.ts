import type { Change } from '../report_data.ts';
import type { Content } from './dom.ts';
import { count, entityLink, table, value } from './dom.ts';
import type { Reader } from './reader.ts';

/** Whom a run joins and splits: what it did, or, where it is planned, would do. */
export function changes(reader: Reader, list: readonly Change[], empty: string, isPlanned = false): HTMLElement {
  const entity = (id: string | null, isThere = true): Content =>
    id === null ? '' : isThere && reader.holds(id) ? entityLink(id, id) : value(id);
  return table(
    ['what', 'type', 'from', 'to', 'identifiers', 'such as'],
    list.map((one) => [
      one.kind.replaceAll('_', ' '),
      one.entity_type,
      entity(one.from),
      // Whom a split makes is not there before it.
      entity(one.to, !(isPlanned && one.kind === 'split')),
      count(one.identifiers),
      value(one.such_as),
    ]),
    empty,
  );
}
