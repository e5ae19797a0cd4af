import type { EntityTypeModel, Model } from '../config/model.ts';
import { nexus_changes } from '../sql/tables/changes.ts';
import { nexus_states, nexus_traits } from '../sql/tables/results.ts';
import { allViews, computedTraitsName, entityViewName } from '../sql/views/index.ts';
import type { ViewColumn } from '../sql/view.ts';

/** What readers find a row by, beside its key. */
export interface PublishedIndex {
  readonly columns: readonly string[];
  /**
   * Texts of sources, as long as they like: a B-tree takes 2704 bytes of a row, a hash any text.
   * https://www.postgresql.org/docs/current/hash-index.html
   */
  readonly isText?: true;
}

/** A table of another database that holds what one of ours says. */
export interface PublishedTable {
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, ViewColumn>>;
  /** What tells its rows apart. */
  readonly key: readonly string[];
  /**
   * `own`: it holds only what Nexus and the config made, is short and never null. `texts`: it is never null, and as long as
   * sources like. `nullable`: parts may be null.
   */
  readonly keyOf: 'own' | 'texts' | 'nullable';
  readonly indexes: readonly PublishedIndex[];
}

type Kept = Pick<PublishedTable, 'key' | 'keyOf' | 'indexes'>;

const by = (...columns: string[]): PublishedIndex => ({ columns });
const byText = (column: string): PublishedIndex => ({ columns: [column], isText: true });
const keyed =
  (keyOf: PublishedTable['keyOf']) =>
  (key: readonly string[], ...indexes: PublishedIndex[]): Kept => ({ key, keyOf, indexes });
const own = keyed('own');
const texts = keyed('texts');
const nullable = keyed('nullable');

const ofEntityType = ({ name }: EntityTypeModel): [string, Kept][] => {
  const entity = `${name}_id`;
  const value = ['identifier_type', 'identifier_value'];
  const touch = ['attribution', entity, 'conversion_source', 'conversion_event_id', 'touch_source', 'touch_event_id'];
  return [
    [entityViewName(name), own([entity])],
    [`nexus_${name}_participants`, own([`${name}_participant_id`], by(entity), byText('event_id'))],
    [computedTraitsName(name), own([entity])],
    [
      `nexus_resolved_${name}_identifiers`,
      texts(value, by(entity), byText('identifier_value'), byText('normalized_value')),
    ],
    [`nexus_${name}_attribution`, nullable(touch, by(entity))],
  ];
};

/** Key and indexes of each table that is published, in the order in which they are. */
const keptTables = (model: Model): ReadonlyMap<string, Kept> =>
  new Map<string, Kept>([
    ...model.entityTypes.flatMap(ofEntityType),
    ['nexus_entities', own(['entity_id'])],
    ['nexus_entity_redirects', own(['entity_id'])],
    [nexus_traits.name, texts(['entity_id', 'trait_name'], by('entity_id'))],
    ['nexus_memberships', own(['membership_id'], by('person_id'), by('group_id'))],
    ['nexus_membership_roles', own(['membership_role_id'], by('membership_id'), by('person_id'), by('group_id'))],
    [nexus_states.name, own(['state_id'], by('entity_id', 'state_name'))],
    ['nexus_number_changes', own(['change_id'], by('entity_id', 'occurred_at'))],
    ['nexus_events', texts(['source', 'event_id'], byText('event_id'), by('occurred_at'))],
    ['nexus_timeline', own(['entity_id', 'item_id'], by('entity_id', 'occurred_at'))],
    ['nexus_audience_members', own(['audience', 'entity_id'], by('entity_id'))],
    ['nexus_audience_history', own(['audience', 'entity_id', 'entered_run_number'], by('entity_id'))],
    ['nexus_audience_sizes', own(['audience', 'run_number'])],
    ['nexus_email_lists', nullable(['audience', 'person_id', 'group_id'], by('audience'), by('person_id'))],
    ['nexus_daily_metrics', nullable(['day', 'entity_type', 'state_name', 'state_value', 'state_unit'], by('day'))],
    ['nexus_daily_update', own(['run_number', 'item', 'item_id'])],
    [nexus_changes.name, own(['change_id'], by('entity_id', 'run_number'), by('run_number'))],
  ]);

/**
 * What whoever only reads gets in another database: each result as a table. `nexus_membership_timeline` and
 * `nexus_membership_states` are not among them: each is a join of two that are, and may be as large as both multiplied.
 */
export function publishedTables(model: Model): readonly PublishedTable[] {
  const described = new Map(
    [nexus_states, nexus_traits, ...(model.changes ? [nexus_changes] : []), ...allViews(model)].map((relation) => [
      relation.name,
      relation,
    ]),
  );
  return [...keptTables(model)].flatMap(([name, kept]) => {
    const relation = described.get(name);
    if (relation === undefined || (name === nexus_changes.name && !model.changes)) return [];
    return [{ name, description: relation.description, columns: relation.columns, ...kept }];
  });
}
