import type { EntityTypeModel } from '../../config/model.ts';
import { isRetracted, retractedRows } from '../overrides.ts';
import { STANDARD_COLUMNS } from '../sources/relations.ts';
import { nexus_event_log } from '../tables/event_log.ts';
import { id, join, nexus, sql } from '../tag.ts';
import type { View, ViewColumn } from '../view.ts';
import { pick, selectList } from './columns.ts';

/** In the log a description says for which kind of record it holds; in the view of one kind that is plain. */
const plain = (description: string): string =>
  description.replace(/^(Events|Traits|Memberships): /, '').replace(/; memberships: .*$/, '');

const described = (columns: Readonly<Record<string, ViewColumn>>): Record<string, ViewColumn> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, { ...column, description: plain(column.description) }]),
  );

function ofKind(
  name: string,
  description: string,
  kind: string,
  columns: readonly string[],
  entityType?: string,
): View {
  const ofType = entityType === undefined ? sql`` : sql` AND entity_type = ${entityType}`;
  return {
    name,
    description,
    columns: described(pick(nexus_event_log, columns)),
    query: sql`SELECT ${selectList(columns)}
FROM ${nexus('nexus_records')}
WHERE record_kind = ${kind}${ofType}`,
  };
}

const IDENTIFIER_COLUMNS = Object.keys(STANDARD_COLUMNS.identifier);
const TRAIT_COLUMNS = Object.keys(STANDARD_COLUMNS.trait);

const memberships = (): View => {
  const shown: Record<string, string> = {
    person_identifier: 'identifier_value',
    person_identifier_type: 'identifier_type',
  };
  const names = Object.keys(STANDARD_COLUMNS.membership);
  const columns: Record<string, ViewColumn> = Object.fromEntries(
    names.map((name) => [name, Object.values(pick(nexus_event_log, [shown[name] ?? name]))[0] as ViewColumn]),
  );
  return {
    name: 'nexus_membership_identifiers',
    description: 'Who belongs to which group, as sources said it.',
    columns: described(columns),
    query: sql`SELECT ${join(
      names.map((name) => sql`${id(shown[name] ?? name)} AS ${id(name)}`),
      ', ',
    )}
FROM ${nexus('nexus_records')}
WHERE record_kind = 'membership'`,
  };
};

/** What every other view reads: a retracted row never happened, but the log keeps it, so that the decision can be undone. */
const records: View = {
  name: 'nexus_records',
  description: 'nexus_event_log without the rows that overrides retract.',
  columns: nexus_event_log.columns,
  query: sql`SELECT ${join(
    Object.keys(nexus_event_log.columns).map((name) => sql`log.${id(name)} AS ${id(name)}`),
    ', ',
  )}
FROM ${nexus('nexus_event_log')} AS log
LEFT JOIN (
  ${retractedRows(nexus('nexus_overrides_read'))}
) AS retracted ON ${isRetracted('retracted', 'log')}
WHERE retracted.event_id IS NULL`,
};

/** The event log under the names that users of the dbt-nexus model know. */
export const eventLogViews = (entityTypes: readonly EntityTypeModel[]): View[] => [
  records,
  ofKind('nexus_events', 'What happened, one row per event.', 'event', Object.keys(STANDARD_COLUMNS.event)),
  ofKind('nexus_entity_identifiers', 'Identifiers of all entity types, as sources gave them.', 'identifier', [
    'entity_type',
    ...IDENTIFIER_COLUMNS,
  ]),
  ofKind('nexus_entity_traits', 'Traits of all entity types, as sources gave them.', 'trait', [
    'entity_type',
    ...TRAIT_COLUMNS,
  ]),
  memberships(),
  ...entityTypes.flatMap(({ name }) => [
    ofKind(`nexus_${name}_identifiers`, `Identifiers of type ${name}.`, 'identifier', IDENTIFIER_COLUMNS, name),
    ofKind(`nexus_${name}_traits`, `Traits of type ${name}.`, 'trait', TRAIT_COLUMNS, name),
  ]),
];
